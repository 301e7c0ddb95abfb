"""The whole paper in the draft's order: every paragraph of the 纪要 as a block in its style."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from core.minutes.model import Minutes
from core.structure.paragraphs import Paragraph
from core.structure.roles import Part, Role
from core.typesetting.blocks import Block, block
from core.typesetting.body import body
from core.typesetting.closing import attachment_notes, signed
from core.typesetting.gbt9704 import PITCH
from core.typesetting.imprint import imprint
from core.typesetting.masthead import mark, mark_style, masthead_line
from core.typesetting.roster import roster
from core.typesetting.sheet import IMPRINT_FOOT, RED_LINE
from core.typesetting.title import title

TEXT_ROLES = frozenset({Role.PREAMBLE, Role.HEADING, Role.PARAGRAPH})

SET_TOGETHER = {
    Role.DATE: Role.SIGNATURE,
    Role.PRINT_LINE: Role.DISTRIBUTION,
    Role.COPIES: Role.DISTRIBUTION,
}
"""Neighbours that one composer sets: each place depends on the other."""


def compose(minutes: Minutes) -> tuple[Block, ...]:
    """Set the paper. What the draft lacks is left out: no mark, no space for one; no 版头, no red rule."""
    blocks = _Paper(minutes.paragraphs).blocks()
    return (*_at_page_top(blocks[:1]), *blocks[1:])


def _at_page_top(blocks: Iterable[Block]) -> list[Block]:
    """Nothing is above the first line of a paper that empty lines could set it off from."""
    return [replace(one, format=replace(one.format, before=0)) for one in blocks]


class _Paper:
    """A paper on its way: the elements of the draft, and the blocks of those that came before."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._mark_style = mark_style(paragraphs)
        self._elements = [
            (role, list(alike)) for role, alike in groupby(paragraphs, lambda one: SET_TOGETHER.get(one.role, one.role))
        ]
        self._masthead_ends = self._last(role for role in Role if role.part is Part.MASTHEAD)
        self._text_ends = self._last(TEXT_ROLES)
        self._blocks: list[Block] = []

    def blocks(self) -> list[Block]:
        for place, (role, paragraphs) in enumerate(self._elements):
            self._blocks += self._element(place, role, paragraphs)
            if place == self._masthead_ends:
                self._blocks.append(block(RED_LINE))
        if self._blocks and self._blocks[-1].framed:
            self._blocks.append(block(IMPRINT_FOOT))
        return self._blocks

    def _element(self, place: int, role: Role, paragraphs: Sequence[Paragraph]) -> list[Block]:
        if role.part is Part.MASTHEAD:
            return self._masthead(role, paragraphs)
        if role.part is Part.IMPRINT:
            return imprint(paragraphs, framed=place == len(self._elements) - 1)
        if role is Role.ATTENDANCE:
            return self._roster(place, paragraphs)
        if role is Role.ATTACHMENT_NOTE:
            return attachment_notes(paragraphs)
        if role is Role.SIGNATURE:
            return signed(paragraphs)
        return [title(one) if role is Role.TITLE else body(one) for one in paragraphs]

    def _masthead(self, role: Role, paragraphs: Sequence[Paragraph]) -> list[Block]:
        if role is Role.MINUTES_MARK:
            return mark(paragraphs, self._mark_style, self._blocks)
        return masthead_line(role, paragraphs, self._blocks)

    def _roster(self, place: int, paragraphs: Sequence[Paragraph]) -> list[Block]:
        """One empty line sets the roster behind the text off from it; one within the text stands close."""
        first, *others = roster(paragraphs)
        follows_facts = place > 0 and self._elements[place - 1][0] is Role.MEETING_INFO
        if 0 <= self._text_ends < place and not follows_facts:
            first = replace(first, format=replace(first.format, before=PITCH))
        return [first, *others]

    def _last(self, roles: Iterable[Role]) -> int:
        """The place of the last element in one of the roles, -1 without any."""
        sought = set(roles)
        return max((place for place, (role, _) in enumerate(self._elements) if role in sought), default=-1)
