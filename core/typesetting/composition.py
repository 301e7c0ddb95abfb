"""The whole paper in the draft's order: every paragraph of the 纪要 as a block in its style."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from core.minutes.model import Minutes
from core.structure.paragraphs import Paragraph
from core.structure.remembered import remembered_for
from core.structure.roles import Part, Role
from core.typesetting.agreeing import agreeing
from core.typesetting.blocks import Block, block
from core.typesetting.elements import Element, elements
from core.typesetting.origins import with_origins
from core.typesetting.parts.attachments import attachment
from core.typesetting.parts.body import body
from core.typesetting.parts.closing import attachment_notes, signed
from core.typesetting.parts.imprint import imprint
from core.typesetting.parts.masthead import mark, mark_style, masthead_line
from core.typesetting.parts.roster import roster
from core.typesetting.parts.tables import ABOVE_TABLE, table
from core.typesetting.parts.title import title
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.sheet.sheet import Sheet, sheet_of

TEXT_ROLES = frozenset({Role.PREAMBLE, Role.HEADING, Role.PARAGRAPH})

ROSTERS = 1_000
"""Kept as they were set: what a paper of many sittings has, and what edits of late left behind."""

STANDS_ALONE = frozenset(Role) - {
    *(role for role in Role if role.part in (Part.MASTHEAD, Part.IMPRINT)),
    *(Role.ATTENDANCE, Role.ATTACHMENT_NOTE, Role.SIGNATURE, Role.DATE),
}
"""Paragraphs that are set the same wherever they stand."""


def compose(minutes: Minutes, profile: Profile = NATIONAL) -> tuple[Block, ...]:
    """Set the paper by an office's rules.

    What the draft lacks is left out: no mark, no space for one; no 版头, no red rule.
    """
    blocks = _Paper(minutes.paragraphs, sheet_of(profile)).blocks()
    first = [replace(one, format=replace(one.format, before=0)) for one in blocks[:1]]
    return (*first, *blocks[1:])


def _set_off(blocks: Sequence[Block], sheet: Sheet) -> list[Block]:
    """The blocks with an empty line above them, unless their style asks for more; above a table it is a paragraph."""
    first, *others = blocks
    if first.table:
        return [block(sheet.body), *blocks]
    before = max(sheet.raster.pitch, first.format.before)
    return [replace(first, format=replace(first.format, before=before)), *others]


def _kept_with_next(one: Block) -> Block:
    """Neither a signature nor a roster ever stands on a page without text (clause 7.3.5.5)."""
    return one if one.table else replace(one, format=replace(one.format, keep_with_next=True))


def _clear_of_table(one: Block) -> Block:
    """Text stands as far above a table as below it; word processors know no space above tables."""
    return one if one.table else replace(one, format=replace(one.format, after=one.format.after + ABOVE_TABLE))


@remembered_for
def standing_alone(paragraph: Paragraph, sheet: Sheet) -> Block:
    """A paragraph set by itself, once for all papers that it is part of: an edit leaves most of them as they were."""
    if paragraph.role is Role.TITLE:
        return next(with_origins([title(paragraph, sheet)], paragraph.lines))
    return agreeing(next(with_origins([body(paragraph, sheet)], paragraph.lines)), sheet)


@lru_cache(ROSTERS)
def roster_of(paragraphs: tuple[Paragraph, ...], sheet: Sheet) -> tuple[Block, ...]:
    """A roster, set once for all papers that it is part of."""
    lines = [line for paragraph in paragraphs for line in paragraph.lines]
    return tuple(with_origins(roster(paragraphs, sheet), lines))


class _Paper:
    """A paper on its way: the elements of the draft, and the blocks of those that came before."""

    def __init__(self, paragraphs: Sequence[Paragraph], sheet: Sheet) -> None:
        self._sheet = sheet
        self._mark_style = mark_style(paragraphs, sheet)
        self._elements = list(elements(paragraphs))
        self._masthead_ends = self._end_of_masthead()
        self._text_ends = self._last(TEXT_ROLES, before=self._first_attachment())
        self._blocks: list[Block] = []

    def blocks(self) -> list[Block]:
        for place, element in enumerate(self._elements):
            if self._needs_text(place, element.role):
                self._blocks[-1:] = [_kept_with_next(one) for one in self._blocks[-1:]]
            if element.is_table:
                self._blocks[-1:] = [_clear_of_table(one) for one in self._blocks[-1:]]
            composed = self._element(place, element)
            self._end(composed)
            self._blocks += _set_off(composed, self._sheet) if self._follows_red_line(place) else composed
            if place == self._masthead_ends:
                self._blocks.append(block(self._sheet.red_line))
        self._end([])
        if self._blocks and self._blocks[-1].framed:
            self._blocks.append(block(self._sheet.imprint_foot))
        return self._blocks

    def _end(self, following: Sequence[Block]) -> None:
        """A paragraph behind a table or a rule that no text follows.

        No .docx may end with a table, two that touch are one, and LibreOffice leaves out a rule that ends a section.
        """
        if not self._blocks:
            return
        last, opens = self._blocks[-1], bool(following and following[0].opening)
        if last.table and following and following[0].table:
            self._blocks.append(block(self._sheet.body))
        elif (last.style.fill and opens) or (last.table and (opens or not following or following[0].framed)):
            self._blocks.append(block(self._sheet.imprint_foot))

    def _needs_text(self, place: int, role: Role) -> bool:
        """Whether an element must not begin a page that has nothing of what stands above it."""
        if role is Role.NOTE:
            return self._role(place - 1) is Role.SIGNATURE
        return role is Role.SIGNATURE or (role is Role.ATTENDANCE and self._is_behind_text(place))

    def _element(self, place: int, element: Element) -> list[Block]:
        if element.is_table:
            return self._table(element)
        if element.is_attachment:
            return list(with_origins(attachment(element.paragraphs, self._sheet), element.lines))
        if element.role in STANDS_ALONE:
            return [standing_alone(one, self._sheet) for one in element.paragraphs]
        if element.role is Role.ATTENDANCE:
            return self._roster(place, element.paragraphs)
        return list(with_origins(self._set_together(place, element.role, element.paragraphs), element.lines))

    def _set_together(self, place: int, role: Role, paragraphs: Sequence[Paragraph]) -> list[Block]:
        if role.part is Part.MASTHEAD:
            return self._masthead(role, paragraphs)
        if role.part is Part.IMPRINT:
            return self._imprint(place, paragraphs)
        if role is Role.ATTACHMENT_NOTE:
            return attachment_notes(paragraphs, self._sheet)
        return signed(paragraphs, self._sheet)

    def _imprint(self, place: int, paragraphs: Sequence[Paragraph]) -> list[Block]:
        """At the foot of the last page; where the draft goes on behind it, clear of the text above and kept whole."""
        is_last = place == len(self._elements) - 1
        blocks = imprint(paragraphs, self._sheet, framed=is_last)
        if is_last:
            return blocks
        return [block(self._sheet.body), *map(_kept_with_next, blocks[:-1]), blocks[-1]]

    def _table(self, element: Element) -> list[Block]:
        made = table(element.lines, self._sheet)
        return [made] if made else [standing_alone(one, self._sheet) for one in element.paragraphs]

    def _masthead(self, role: Role, paragraphs: Sequence[Paragraph]) -> list[Block]:
        if role is Role.MINUTES_MARK:
            return mark(paragraphs, self._mark_style, self._sheet, self._blocks)
        return masthead_line(role, paragraphs, self._sheet, self._blocks)

    def _roster(self, place: int, paragraphs: Sequence[Paragraph]) -> list[Block]:
        """One empty line sets the roster behind the text off from it; one within the text stands close."""
        blocks = list(roster_of(tuple(paragraphs), self._sheet))
        return _set_off(blocks, self._sheet) if self._is_behind_text(place) else blocks

    def _is_behind_text(self, place: int) -> bool:
        above = self._elements[place - 1]
        return 0 <= self._text_ends < place and above.role is not Role.MEETING_INFO and not above.is_attachment

    def _end_of_masthead(self) -> int:
        """The place of the last line above the red rule, -1 without a 版头.

        Where a 期号 stands again below the title, the rule stays where the 编发行 is.
        """
        end = self._last([Role.ISSUER_LINE])
        if end < 0:
            return self._last(role for role in Role if role.part is Part.MASTHEAD)
        while (role := self._role(end + 1)) and role.part is Part.MASTHEAD:
            end += 1
        return end

    def _follows_red_line(self, place: int) -> bool:
        return place > 0 and place == self._masthead_ends + 1

    def _role(self, place: int) -> Role | None:
        return self._elements[place].role if 0 <= place < len(self._elements) else None

    def _first_attachment(self) -> int:
        """The place of the first 附件, or the one behind the last element."""
        return next((place for place, one in enumerate(self._elements) if one.is_attachment), len(self._elements))

    def _last(self, roles: Iterable[Role], before: int | None = None) -> int:
        """The place of the last element in one of the roles, -1 without any."""
        sought = set(roles)
        return max((place for place, one in enumerate(self._elements[:before]) if one.role in sought), default=-1)
