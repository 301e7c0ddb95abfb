"""The elements of a paper: neighbouring paragraphs that are set together, as a roster, a 版记 or a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from core.structure.attachments import attachment_heads
from core.structure.document import Line
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.parts.attachments import is_attachment_title
from core.typesetting.parts.tables import apart

SET_TOGETHER = {
    Role.DATE: Role.SIGNATURE,
    Role.PRINT_LINE: Role.DISTRIBUTION,
    Role.COPIES: Role.DISTRIBUTION,
}
"""Neighbours that one composer sets: each place depends on the other."""


@dataclass(frozen=True, slots=True)
class Element:
    """Paragraphs of one role, or of roles that are set together; the rows of one table; number and title of an 附件."""

    role: Role
    paragraphs: list[Paragraph]
    is_table: bool = False
    is_attachment: bool = False

    @property
    def lines(self) -> list[Line]:
        return [line for paragraph in self.paragraphs for line in paragraph.lines]


def elements(paragraphs: Sequence[Paragraph]) -> Iterator[Element]:
    """The elements in the draft's order."""
    heads = attachment_heads(paragraphs)
    for in_table, stretch in apart(paragraphs):
        if in_table:
            is_roster = stretch[0].role is Role.ATTENDANCE
            yield Element(Role.ATTENDANCE if is_roster else Role.PARAGRAPH, stretch, is_table=True)
        else:
            yield from _of_text(stretch, heads)


def _of_text(paragraphs: Sequence[Paragraph], heads: frozenset[int]) -> Iterator[Element]:
    """Elements of paragraphs that are in no table, cut where an 附件 begins."""
    begins = [place for place, one in enumerate(paragraphs) if one.id in heads]
    for start, end in pairwise([0, *begins, len(paragraphs)]):
        stretch = paragraphs[start:end]
        if stretch and stretch[0].id in heads:
            behind = 1 + any(map(is_attachment_title, stretch[1:2]))
            yield Element(Role.ATTACHMENT_NOTE, list(stretch[:behind]), is_attachment=True)
            stretch = stretch[behind:]
        yield from (Element(role, list(alike)) for role, alike in groupby(stretch, _set_with))


def _set_with(paragraph: Paragraph) -> Role:
    return SET_TOGETHER.get(paragraph.role, paragraph.role)
