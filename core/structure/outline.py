"""The tree that the user sees beside the text: 版头, title, topics nested by level, roster, 版记."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from core.structure.document import Document
from core.structure.headings import split_heading
from core.structure.labels import LabelKind, split_label
from core.structure.paragraphs import Paragraph, paragraphs
from core.structure.remembered import remembered
from core.structure.roles import Part, Role
from core.structure.sections import Section, sections


class NodeKind(Enum):
    """What a node stands for; the value is the name that the user reads."""

    MASTHEAD = "版头"
    TITLE = "标题"
    FACTS = "会议概况"
    PREAMBLE = "导语"
    SECTION = "议题"
    BODY = "正文"
    ROSTER = "出席名单"
    IMPRINT = "版记"
    ELEMENT = "要素"
    """One entry of 版头, 会议概况, 出席名单 or 版记, or an element of its own such as 附件说明 and 署名."""


@dataclass(frozen=True, slots=True)
class Node:
    """A part of the paper with the parts inside it.

    ``label`` is what the node is called (期号, 列席, 一、听取……汇报) and ``text`` how its first paragraph reads; of a
    section it is the heading's words alone. ``lines`` are the ids of its own lines in order, those of its children left
    out: every line with text but 杂项 is in exactly one node. ``role`` is that of its lines, ``None`` where it has none
    of its own. ``level`` and ``number`` (as printed) are a section's. ``paragraphs`` counts the body paragraphs before
    the first child section, and one more where the heading runs on into body text.
    """

    kind: NodeKind
    label: str
    role: Role | None = None
    text: str = ""
    lines: tuple[int, ...] = ()
    level: int | None = None
    number: int | None = None
    paragraphs: int = 0
    children: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """The node and all below it, each before its children."""
        yield self
        for child in self.children:
            yield from child.walk()


@remembered
def outline(document: Document) -> tuple[Node, ...]:
    """The parts of a Document in the order in which they begin. Any Document has an outline.

    版头, 会议概况, 出席名单 and 版记 are one node each, also where the draft scatters them.
    """
    tree = _Tree()
    headings = {section.line_id: section for section in sections(document)}
    for paragraph in paragraphs(document):
        tree.leave_sections_before(document.place(paragraph.id))
        if section := headings.get(paragraph.id):
            tree.open_section(section, paragraph)
        elif tree.inside_section:
            tree.add_to_section(paragraph)
        else:
            tree.add_part(paragraph)
    return tuple(branch.grown() for branch in tree.roots)


_GATHERED_PARTS = {Part.MASTHEAD: NodeKind.MASTHEAD, Part.ROSTER: NodeKind.ROSTER, Part.IMPRINT: NodeKind.IMPRINT}
_TEXT_KINDS = {Role.TITLE: NodeKind.TITLE, Role.PREAMBLE: NodeKind.PREAMBLE, Role.PARAGRAPH: NodeKind.BODY}
_BODY_TEXT = (Role.PREAMBLE, Role.PARAGRAPH)
_LABEL_KINDS = {Role.ATTENDANCE: LabelKind.ATTENDANCE, Role.DISTRIBUTION: LabelKind.DISTRIBUTION}
_LABELLED = (*_LABEL_KINDS, Role.MEETING_INFO)

_REMEMBERED = 10_000
_heading_parts = lru_cache(_REMEMBERED)(split_heading)
_label = lru_cache(_REMEMBERED)(split_label)
"""An edit leaves most headings and labels as they were in the outline before."""


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
class _Tree:
    """The branches so far, the gathering ones of them by kind, and the sections still open, outermost first."""

    roots: list[_Branch] = field(default_factory=list)
    _gatherings: dict[NodeKind, _Branch] = field(default_factory=dict)
    _open: list[tuple[Section, _Branch]] = field(default_factory=list)

    @property
    def inside_section(self) -> bool:
        return bool(self._open)

    def leave_sections_before(self, place: int) -> None:
        while self._open and place not in self._open[-1][0].places:
            self._open.pop()

    def open_section(self, section: Section, paragraph: Paragraph) -> None:
        branch = _section(paragraph, section.level)
        (self._open[-1][1].children if self._open else self.roots).append(branch)
        self._open.append((section, branch))

    def add_to_section(self, paragraph: Paragraph) -> None:
        """Body text and facts are the section's own; a roster inside a topic is an element of it."""
        section = self._open[-1][1]
        if paragraph.role is Role.ATTENDANCE:
            _add_element(section.children, paragraph)
        else:
            section.take(paragraph)

    def add_part(self, paragraph: Paragraph) -> None:
        kind = NodeKind.FACTS if paragraph.role is Role.MEETING_INFO else _GATHERED_PARTS.get(paragraph.role.part)
        if kind is not None:
            _add_element(self._gathering(kind).children, paragraph)
        elif self.roots and self.roots[-1].role is paragraph.role:
            self.roots[-1].take(paragraph)
        else:
            self.roots.append(_part(paragraph))

    def _gathering(self, kind: NodeKind) -> _Branch:
        if kind not in self._gatherings:
            self._gatherings[kind] = _Branch(kind, kind.value)
            self.roots.append(self._gatherings[kind])
        return self._gatherings[kind]


def _section(paragraph: Paragraph, level: int) -> _Branch:
    parts = _heading_parts(paragraph.text)
    number = parts.marker.number if parts.marker else None
    branch = _Branch(
        NodeKind.SECTION, parts.printed.removesuffix(parts.stop), Role.HEADING, parts.heading, level, number
    )
    branch.take(paragraph)
    branch.paragraphs = 1 if parts.run_in else 0
    return branch


def _part(paragraph: Paragraph) -> _Branch:
    kind = _TEXT_KINDS.get(paragraph.role, NodeKind.ELEMENT)
    label = paragraph.role.label if kind is NodeKind.ELEMENT else kind.value
    branch = _Branch(kind, label, paragraph.role, paragraph.text)
    branch.take(paragraph)
    return branch


def _add_element(siblings: list[_Branch], paragraph: Paragraph) -> None:
    """Add an entry, or lengthen the last one where the paragraph has no label of its own: a second one of 分送."""
    label = _label(paragraph.lines[0].text) if paragraph.role in _LABELLED else None
    goes_under = paragraph.role in _LABEL_KINDS and not (label and label.kind is _LABEL_KINDS[paragraph.role])
    if not (goes_under and siblings and siblings[-1].role is paragraph.role):
        name = label.name if label else paragraph.role.label
        siblings.append(_Branch(NodeKind.ELEMENT, name, paragraph.role, paragraph.text))
    siblings[-1].take(paragraph)
