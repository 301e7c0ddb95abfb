"""The tree that the user sees beside the text: 版头, title, topics nested by level, roster, 版记."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from itertools import islice

from core.structure.document import Document, difference
from core.structure.headings import split_heading
from core.structure.labels import LabelKind, split_label
from core.structure.paragraphs import Made, Paragraph, Paragraphs, made_of, paragraphs
from core.structure.remembered import Earlier, carried_on, remembered
from core.structure.roles import Part, Role
from core.structure.sections import Section, outermost, sections


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


@dataclass(frozen=True, slots=True)
class _Outline:
    """The nodes, and what each of those that gather nothing was made of."""

    nodes: tuple[Node, ...] = ()
    made: Made[Node] = field(default_factory=Made)


@remembered
def outline(document: Document) -> tuple[Node, ...]:
    """The parts of a Document in the order in which they begin. Any Document has an outline.

    版头, 会议概况, 出席名单 and 版记 are one node each, also where the draft scatters them. An outermost section or
    other part that an edit left as it was is the very same node as before.
    """
    return _outline(document).nodes


@carried_on
def _outline(document: Document, earlier: Earlier[_Outline] | None) -> _Outline:
    before = earlier.answer if earlier else _Outline()
    headings = {section.line_id: section for section in sections(document)}
    if earlier and (section := _only_section_reworded(earlier.document, document)):
        return _with_section(before, document, headings, section)
    roots = _roots(document)
    stretches = tuple([tuple(stretch) for root in roots for stretch in root.stretches])
    made = made_of(stretches, before.made, partial(_node, document, headings))
    gatherings = {node.kind: node for node in before.nodes}
    nodes = iter(made.each)
    return _Outline(tuple([_rooted(root, nodes, gatherings) for root in roots]), made)


def _only_section_reworded(before: Document, after: Document) -> Section | None:
    """The outermost section to which an edit kept that changed nothing but words, as most keys that are typed do."""
    found = sections(after)
    changed = difference(before, after).new
    if found is not sections(before) or not changed:
        return None
    reworded = (section for section in outermost(found) if changed.start in section.places)
    return next((section for section in reworded if changed.stop <= section.places.stop), None)


def _with_section(before: _Outline, document: Document, headings: Mapping[int, Section], section: Section) -> _Outline:
    """The outline with the node of one outermost section made anew."""
    known = before.made.stretches
    place = next(place for place, stretch in enumerate(known) if stretch[0].id == section.line_id)
    stretches = (*known[:place], _paragraphs_of(document, section), *known[place + 1 :])
    made = made_of(stretches, before.made, partial(_node, document, headings))
    old, new = before.made.each[place], made.each[place]
    return _Outline(tuple([new if node is old else node for node in before.nodes]), made)


def _paragraphs_of(document: Document, section: Section) -> Paragraphs:
    printed = paragraphs(document)
    start, stop = (
        bisect_left(printed, place, key=lambda paragraph: document.place(paragraph.id))
        for place in (section.places.start, section.places.stop)
    )
    return printed[start:stop]


def _rooted(root: "_Root", nodes: Iterator[Node], before: Mapping[NodeKind, Node]) -> Node:
    if root.gathers is None:
        return next(nodes)
    own, known = tuple(islice(nodes, len(root.stretches))), before.get(root.gathers)
    return known if known and known.children == own else Node(root.gathers, root.gathers.value, children=own)


def _roots(document: Document) -> "Sequence[_Root]":
    """The paragraphs of each outermost section together; all others by the part of the paper that they belong to."""
    printed = paragraphs(document)
    places = [document.place(paragraph.id) for paragraph in printed]
    stops = {section.line_id: section.places.stop for section in outermost(sections(document))}
    parts = _Parts()
    start = 0
    while start < len(printed):
        stop = start + 1
        if printed[start].id in stops:
            stop = bisect_left(places, stops[printed[start].id], stop)
            parts.roots.append(_Root(None, [list(printed[start:stop])]))
        else:
            parts.add(printed[start])
        start = stop
    return parts.roots


def _node(document: Document, headings: Mapping[int, Section], stretch: Paragraphs) -> Node:
    if stretch[0].role is Role.HEADING:
        return _section_node(document, headings, stretch)
    return (_part if _gathering_kind(stretch[0]) is None else _element)(stretch).grown()


def _section_node(document: Document, headings: Mapping[int, Section], stretch: Paragraphs) -> Node:
    nesting = _Nesting()
    for paragraph in stretch:
        nesting.leave_sections_before(document.place(paragraph.id))
        if section := headings.get(paragraph.id):
            nesting.open_section(section, paragraph)
        else:
            nesting.add(paragraph)
    return nesting.outermost.grown()


_GATHERED_PARTS = {Part.MASTHEAD: NodeKind.MASTHEAD, Part.ROSTER: NodeKind.ROSTER, Part.IMPRINT: NodeKind.IMPRINT}
_TEXT_KINDS = {Role.TITLE: NodeKind.TITLE, Role.PREAMBLE: NodeKind.PREAMBLE, Role.PARAGRAPH: NodeKind.BODY}
_BODY_TEXT = (Role.PREAMBLE, Role.PARAGRAPH)
_LABEL_KINDS = {Role.ATTENDANCE: LabelKind.ATTENDANCE, Role.DISTRIBUTION: LabelKind.DISTRIBUTION}
_LABELLED = (*_LABEL_KINDS, Role.MEETING_INFO)


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
        elif section.children and _goes_under(section.children[-1].role, paragraph):
            section.children[-1].take(paragraph)
        else:
            section.children.append(_element([paragraph]))


@dataclass(slots=True)
class _Root:
    """A node to be: a section, another part of the paper, or a gathering of elements; each as its paragraphs."""

    gathers: NodeKind | None
    stretches: list[list[Paragraph]]


@dataclass(slots=True)
class _Parts:
    """The roots so far, the gathering ones also by kind."""

    roots: list[_Root] = field(default_factory=list)
    _gatherings: dict[NodeKind, _Root] = field(default_factory=dict)

    def add(self, paragraph: Paragraph) -> None:
        kind = _gathering_kind(paragraph)
        if kind is not None:
            self._gather(kind, paragraph)
        elif self.roots and not self.roots[-1].gathers and self.roots[-1].stretches[0][0].role is paragraph.role:
            self.roots[-1].stretches[0].append(paragraph)
        else:
            self.roots.append(_Root(None, [[paragraph]]))

    def _gather(self, kind: NodeKind, paragraph: Paragraph) -> None:
        gathering = self._gatherings.get(kind)
        if gathering is None:
            gathering = self._gatherings[kind] = _Root(kind, [])
            self.roots.append(gathering)
        elements = gathering.stretches
        if elements and _goes_under(elements[-1][0].role, paragraph):
            elements[-1].append(paragraph)
        else:
            elements.append([paragraph])


def _gathering_kind(paragraph: Paragraph) -> NodeKind | None:
    return NodeKind.FACTS if paragraph.role is Role.MEETING_INFO else _GATHERED_PARTS.get(paragraph.role.part)


def _goes_under(above: Role | None, paragraph: Paragraph) -> bool:
    """Whether a paragraph lengthens the entry above because it has no label of its own: a second one of 分送."""
    if paragraph.role not in _LABEL_KINDS or above is not paragraph.role:
        return False
    label = split_label(paragraph.lines[0].text)
    return not (label and label.kind is _LABEL_KINDS[paragraph.role])


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
