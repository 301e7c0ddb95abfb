"""Rules that are each sensible and cannot stand together."""

from collections.abc import Iterator

from core.typesetting.folio import distance
from core.typesetting.gbt9704 import TWIPS_PER_MM
from core.typesetting.profile import Profile
from core.typesetting.raster import Raster

_SMALLEST = 80
"""Millimetres that a 版心 has each way."""

_CLOSEST, _LOOSEST = 0.9, 1.5
"""What a character may take of a line, in its size."""


def fault(profile: Profile) -> str | None:
    """Why no paper can be set by a profile, as a Chinese sentence; ``None`` if one can."""
    return next(_faults(profile), None)


def _faults(profile: Profile) -> Iterator[str]:
    raster = Raster(profile)
    if min(raster.width, raster.height) < _SMALLEST * TWIPS_PER_MM:
        yield f"页边距太大，留给文字的地方不足{_SMALLEST}毫米，请把边距改小。"
        return
    if not _CLOSEST * raster.em <= raster.cell <= _LOOSEST * raster.em:
        fitting = round(raster.width / raster.em)
        yield (
            f"每行{profile.characters}字与字号、边距不合：{profile.sizes.text:g}磅的字一行宜排{fitting}个，"
            "请改每行字数、正文字号或左右边距。"
        )
    if raster.pitch < raster.em:
        yield "行距小于正文字号，上下行的字会叠在一起，请把行距改大。"
    if profile.folio.form and not distance(raster, profile.folio):
        yield "页码会落到纸外，请把下边距改大，或者让页码离版心近一些。"
