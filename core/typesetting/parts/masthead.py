"""版头: the lines above the red rule (clause 7.2), in the draft's order."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import floor

from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.blocks import Block, block
from core.typesetting.gbt9704 import LINES, TWIPS_PER_POINT
from core.typesetting.measure import width
from core.typesetting.parts.parted import parted
from core.typesetting.raster import Raster
from core.typesetting.sheet.sheet import Sheet
from core.typesetting.styles import ASCENT, BASE_LINE, ParagraphStyle

LARGEST_MARK = 48
"""Points; the standard leaves the size to the office: striking, fine and grave (clause 7.2.4)."""

MARK_SHARE = 0.96
"""Of the width of the 版心 that a mark may fill."""

MARK_PITCH = 1.25
"""From line to line of a mark, in its size."""

INK_DROP = BASE_LINE * MARK_PITCH - ASCENT
"""From the upper edge of the mark's line to its ink, in its size."""


def mark_style(paragraphs: Iterable[Paragraph], sheet: Sheet) -> ParagraphStyle:
    """The style of this paper's 纪要标志: of the office's size, or as large as is usual, if its longest line allows."""
    lines = [line.text for paragraph in paragraphs if paragraph.role is Role.MINUTES_MARK for line in paragraph.lines]
    size = largest_mark(lines, sheet.raster, sheet.profile.mark_size or LARGEST_MARK)
    pitch = round(size * MARK_PITCH * TWIPS_PER_POINT)
    style = sheet.mark
    return replace(style, font=replace(style.font, size=size), format=replace(style.format, pitch=pitch))


def largest_mark(lines: Iterable[str], raster: Raster, wanted: float = LARGEST_MARK) -> float:
    """The size in points, up to that ``wanted``, at which the longest of a mark's lines still has room, in halves."""
    longest = max((width(line.strip()) for line in lines), default=1)
    fitting = raster.width / TWIPS_PER_POINT * MARK_SHARE / max(longest, 1)
    return floor(2 * min(wanted, fitting)) / 2


def mark(paragraphs: Sequence[Paragraph], style: ParagraphStyle, sheet: Sheet, above: Sequence[Block]) -> list[Block]:
    """The 纪要标志, its ink as far below the upper edge of the 版心 as the office says, whatever stands ``above`` it.

    The space is a paragraph of exact height: space before a paragraph may be lost at the top of a page.
    """
    taken = sum(one.format.before + one.format.pitch for one in above[:LINES])
    space = sheet.raster.mark_drop - round(INK_DROP * style.font.size * TWIPS_PER_POINT) - taken
    lines = [block(style, line.text.strip()) for paragraph in paragraphs for line in paragraph.lines]
    return [_space(space, sheet.mark_space), *lines] if space > 0 else lines


def _space(height: int, style: ParagraphStyle) -> Block:
    return block(replace(style, format=replace(style.format, pitch=height)))


def masthead_line(role: Role, paragraphs: Sequence[Paragraph], sheet: Sheet, above: Sequence[Block]) -> list[Block]:
    """份号, 密级, 紧急程度, 期号 and 编发行; two empty lines set them off from a mark above (clause 7.2.5)."""
    texts = [line.text.strip() for paragraph in paragraphs for line in paragraph.lines]
    parts = role is Role.ISSUER_LINE
    rows = parted(texts, sheet.raster.characters) if parts else tuple(paragraph.text for paragraph in paragraphs)
    style = sheet.style_of[role]
    first = replace(style.format, before=_space_below(above[-1].style, style, sheet)) if above else style.format
    following = replace(style.format, before=0)
    return [block(style, row, format_=following if place else first) for place, row in enumerate(rows)]


def _space_below(above: ParagraphStyle, style: ParagraphStyle, sheet: Sheet) -> int:
    """Two empty lines below a mark (clause 7.2.5), none of its own below a title, which brings one."""
    return {sheet.mark.id: 2 * sheet.raster.pitch, sheet.title.id: 0}.get(above.id, style.format.before)
