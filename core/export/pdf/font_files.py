"""The font files of this computer, by the names of the typefaces in them."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from fontTools.ttLib import TTFont

from core.typesetting.typefaces import same_name

ENDINGS = (".ttf", ".otf", ".ttc", ".otc")

_FAMILY, _FULL_NAME, _TYPOGRAPHIC_FAMILY = 1, 4, 16
_REGULAR = 400
_ITALIC = 1
_LICENCE, _RESTRICTED = 0xF, 2
"""The bits of ``OS/2.fsType`` that say what may be done with a font, and their value where it may not be embedded."""

_SIMPLIFIED_CHINESE = 1 << 18
"""Of the code pages that a font says it covers (``OS/2.ulCodePageRange1``)."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font in a file; ``index`` is its place where the file is a collection.

    ``strain`` tells how far it is from the regular cut; ``has_chinese`` what it says of itself.
    """

    path: Path
    index: int
    names: frozenset[str]
    strain: int
    has_chinese: bool

    def open(self) -> TTFont:
        """The font in memory, each table read when it is asked for."""
        data = BytesIO(self.path.read_bytes())
        return TTFont(data, fontNumber=self.index, lazy=True, recalcBBoxes=False, recalcTimestamp=False)


@cache
def installed() -> dict[str, FontFile]:
    """By each name, made comparable with ``same_name``, the font that is nearest to the regular cut."""
    return by_name(files_below(font_folders()))


def by_name(files: Iterable[Path]) -> dict[str, FontFile]:
    """The fonts in these files that can be embedded in a PDF; what cannot be read counts as not there."""
    found: dict[str, FontFile] = {}
    for path in files:
        for font in _fonts(path):
            for name in font.names:
                if name not in found or font.strain < found[name].strain:
                    found[name] = font
    return found


def font_folders() -> list[Path]:
    """Where Windows, macOS and Linux keep fonts, the user's own first."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft" / "Windows" / "Fonts"
        return [local, Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [home / "Library" / "Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    own = os.environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    shared = (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    return [home / ".fonts", *(Path(folder) / "fonts" for folder in [own, *shared])]


def files_below(folders: Iterable[Path]) -> Iterator[Path]:
    """The font files in these folders, in an order that does not depend on the disk."""
    for folder in folders:
        yield from sorted(path for path in folder.rglob("*") if path.suffix.lower() in ENDINGS)


def _fonts(path: Path) -> Iterator[FontFile]:
    """None of a file that is broken, which may make its reader raise anything."""
    try:
        with path.open("rb") as file:
            yield from _in_file(path, file)
    except Exception:
        return


def _in_file(path: Path, file: BinaryIO) -> Iterator[FontFile]:
    index, count = 0, 1
    while index < count:
        font = TTFont(file, fontNumber=index, lazy=True)
        count = getattr(font.reader, "numFonts", 1)
        if _can_be_embedded(font):
            yield _described(path, index, font)
        index += 1


def _can_be_embedded(font: TTFont) -> bool:
    """Whether a PDF can hold its outlines, and its maker allows that."""
    return ("glyf" in font or "CFF " in font) and font["OS/2"].fsType & _LICENCE != _RESTRICTED


def _described(path: Path, index: int, font: TTFont) -> FontFile:
    os2 = font["OS/2"]
    wanted = (_FAMILY, _FULL_NAME, _TYPOGRAPHIC_FAMILY)
    names = frozenset(
        same_name(record.toUnicode("replace")) for record in font["name"].names if record.nameID in wanted
    )
    strain = abs(os2.usWeightClass - _REGULAR) + 1000 * (os2.fsSelection & _ITALIC)
    return FontFile(path, index, names, strain, bool(getattr(os2, "ulCodePageRange1", 0) & _SIMPLIFIED_CHINESE))
