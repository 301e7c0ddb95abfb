"""A node made of its paragraphs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.structure.document import Document
from core.structure.headings import split_heading
from core.structure.labels import split_label
from core.structure.outline.gathering import LABEL_KINDS, gathering_kind, goes_under
from core.structure.outline.node import Node, NodeKind
from core.structure.paragraphs import Paragraph, Paragraphs
from core.structure.roles import Role
from core.structure.sections import Section

_TEXT_KINDS = {Role.TITLE: NodeKind.TITLE, Role.PREAMBLE: NodeKind.PREAMBLE, Role.PARAGRAPH: NodeKind.BODY}
_BODY_TEXT = (Role.PREAMBLE, Role.PARAGRAPH)
_LABELLED = (*LABEL_KINDS, Role.MEETING_INFO)


def node_of(document: Document, headings: Mapping[int, Section], stretch: Paragraphs) -> Node:
    """The node of paragraphs that come together; ``headings`` are the sections by the ids of their lines."""
    if stretch[0].role is Role.HEADING:
        return _section_node(document, headings, stretch)
    return (_part if gathering_kind(stretch[0]) is None else _element)(stretch).grown()


def _section_node(document: Document, headings: Mapping[int, Section], stretch: Paragraphs) -> Node:
    nesting = _Nesting()
    for paragraph in stretch:
        nesting.leave_sections_before(document.place(paragraph.id))
        if section := headings.get(paragraph.id):
            nesting.open_section(section, paragraph)
        else:
            nesting.add(paragraph)
    return nesting.outermost.grown()


@dataclass(slots=True)
class _Branch:
    """A node that still grows."""

    kind: NodeKind
    label: str
    role: Role | None = None
    text: str = ""
    level: int | None = None
    number: int | None = None
    lines: list[int] = field(default_factory=list)
    paragraphs: int = 0
    children: list["_Branch"] = field(default_factory=list)

    def take(self, paragraph: Paragraph) -> None:
        self.lines += [line.id for line in paragraph.lines]
        self.paragraphs += paragraph.role in _BODY_TEXT

    def grown(self) -> Node:
        children = tuple([child.grown() for child in self.children])
        own = self.role, self.text, tuple(self.lines), self.level, self.number, self.paragraphs
        return Node(self.kind, self.label, *own, children)


@dataclass(slots=True)
class _Nesting:
    """The sections of one outermost section that are still open, that one first."""

    _open: list[tuple[Section, _Branch]] = field(default_factory=list)

    @property
    def outermost(self) -> _Branch:
        return self._open[0][1]

    def leave_sections_before(self, place: int) -> None:
        while self._open and place not in self._open[-1][0].places:
            self._open.pop()

    def open_section(self, section: Section, paragraph: Paragraph) -> None:
        branch = _section(paragraph, section.level)
        if self._open:
            self._open[-1][1].children.append(branch)
        self._open.append((section, branch))

    def add(self, paragraph: Paragraph) -> None:
        """Body text and facts are the section's own; a roster inside a topic is an element of it."""
        section = self._open[-1][1]
        if paragraph.role is not Role.ATTENDANCE:
            section.take(paragraph)
        elif section.children and goes_under(section.children[-1].role, paragraph):
            section.children[-1].take(paragraph)
        else:
            section.children.append(_element([paragraph]))


def _section(paragraph: Paragraph, level: int) -> _Branch:
    parts = split_heading(paragraph.text)
    number = parts.marker.number if parts.marker else None
    branch = _Branch(
        NodeKind.SECTION, parts.printed.removesuffix(parts.stop), Role.HEADING, parts.heading, level, number
    )
    branch.take(paragraph)
    branch.paragraphs = 1 if parts.run_in else 0
    return branch


def _part(stretch: Sequence[Paragraph]) -> _Branch:
    first = stretch[0]
    kind = _TEXT_KINDS.get(first.role, NodeKind.ELEMENT)
    return _taking(
        _Branch(kind, first.role.label if kind is NodeKind.ELEMENT else kind.value, first.role, first.text), stretch
    )


def _element(stretch: Sequence[Paragraph]) -> _Branch:
    first = stretch[0]
    label = split_label(first.lines[0].text) if first.role in _LABELLED else None
    return _taking(
        _Branch(NodeKind.ELEMENT, label.name if label else first.role.label, first.role, first.text), stretch
    )


def _taking(branch: _Branch, stretch: Sequence[Paragraph]) -> _Branch:
    for paragraph in stretch:
        branch.take(paragraph)
    return branch
