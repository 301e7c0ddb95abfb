"""标题: 二号小标宋, centred, two empty lines below the red rule (clause 7.3.1)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import ceil

from core.structure.paragraphs import Paragraph, join
from core.typesetting.blocks import Block, block
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.measure import width
from core.typesetting.sheet import Sheet

_GOOD_BREAK = re.compile(
    r"(?<=[的》〉”）)、，])(?=.)"
    r"|(?<=[会局部委办院府司校处县市区省])(?![议员公法门署分理置域长级场]|$)"
    r"|(?=关于|《|“|第[\d一二三四五六七八九十]|(?<!\d)\d{4}年)"
)
"""Where a title may be broken without cutting a word: behind 的, closing marks and the ends of offices' names (局, but
not that of 局长), before 关于, ordinals and years."""


def title(paragraph: Paragraph, sheet: Sheet) -> Block:
    """The title with its lines; what it takes with the empty line below is a whole number of lines of text."""
    style = sheet.title
    room = int(sheet.raster.width / TWIPS_PER_POINT / style.font.size)
    lines = title_lines([line.text.strip() for line in paragraph.lines], room)
    printed = sum(ceil(width(line) / room) for line in lines)
    after = (printed + 1) * sheet.raster.pitch - printed * style.format.pitch
    return block(style, "\n".join(lines), format_=replace(style.format, after=max(after, 0)))


def title_lines(drafted: Sequence[str], room: int) -> tuple[str, ...]:
    """A title that fits into ``room`` characters is one line.

    Else the draft's lines stay, and only one that is too long is broken anew.
    """
    whole = join(drafted)
    if width(whole) <= room:
        return (whole,)
    return tuple(piece for line in drafted for piece in _broken(line, room))


def _broken(line: str, room: int) -> tuple[str, ...]:
    """The line in pieces that fit, as even as its words allow; whole where no such break is found."""
    count = ceil(width(line) / room)
    if count == 1:
        return (line,)
    breaks = [match.start() for match in _GOOD_BREAK.finditer(line) if match.start()]
    cuts = [_nearest(breaks, len(line) * part / count) for part in range(1, count)] if breaks else []
    pieces = tuple(line[start:end].strip() for start, end in pairwise([0, *cuts, len(line)]))
    fits = all(piece and width(piece) <= room for piece in pieces)
    return pieces if fits else (line,)


def _nearest(places: Sequence[int], ideal: float) -> int:
    return min(places, key=lambda place: abs(place - ideal))
