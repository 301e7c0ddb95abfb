"""The outline as rows to show: what each says, how it looks, and which lines it stands for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from core.minutes.headcount import headcount
from core.minutes.model import AttendanceGroup, DistributionGroup, Minutes, Person
from core.structure.document import Document
from core.structure.outline.node import Node, NodeKind
from core.structure.roles import Part, Role

Key = tuple[str, int]
"""Tells a row from its siblings, and stays with it through edits."""


@dataclass(frozen=True, slots=True)
class Face:
    """What the user sees of a row. ``detail`` is a count or the like; ``doubtful`` counts lines, its children's too."""

    title: str
    detail: str
    part: Part
    icon: str
    doubtful: int = 0
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row with those inside it.

    ``lines`` are the ids of its own lines, by which it is found; ``stands_for`` those that selecting it selects: of a
    section its heading, of a part without lines of its own all lines in it. ``folded``: its children are at first
    hidden. ``heading`` is the id of a section's heading.
    """

    key: Key
    face: Face
    lines: tuple[int, ...]
    stands_for: tuple[int, ...]
    children: tuple["Row", ...] = ()
    folded: bool = False
    heading: int | None = None


ICONS = {
    NodeKind.MASTHEAD: "page-layout-header",
    NodeKind.TITLE: "format-title",
    NodeKind.FACTS: "information-outline",
    NodeKind.PREAMBLE: "text-short",
    NodeKind.SECTION: "format-list-numbered",
    NodeKind.BODY: "text-long",
    NodeKind.ROSTER: "account-group-outline",
    NodeKind.IMPRINT: "page-layout-footer",
    NodeKind.ELEMENT: "circle-small",
}

_PARTS = {NodeKind.MASTHEAD: Part.MASTHEAD, NodeKind.ROSTER: Part.ROSTER, NodeKind.IMPRINT: Part.IMPRINT}


_Groups = tuple[AttendanceGroup | DistributionGroup, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    """The row made of a node. It also hangs on what the minutes said of the ``labelled`` nodes inside."""

    node: Node
    labelled: tuple[Node, ...]
    groups: _Groups
    row: Row


class OutlineRows:
    """Makes the rows of one outline after another; what stands for an unchanged part stays the very same row."""

    def __init__(self) -> None:
        self._made: dict[int, _Made] = {}

    def rows(self, outline: Iterable[Node], document: Document, minutes: Minutes) -> tuple[Row, ...]:
        """The rows of an outline, with the people and recipients that the minutes read in their lines."""
        rows = _Rows(document, minutes, self._made)
        shown = tuple(rows.row(node) for node in outline)
        self._made = rows.made
        return shown


class _Rows:
    """``known`` and ``made`` are by the identity of nodes, which are held there so that none is taken for another."""

    def __init__(self, document: Document, minutes: Minutes, known: Mapping[int, _Made]) -> None:
        self._known = known
        self.made: dict[int, _Made] = {}
        self._document = document
        self._attendance: dict[int, list[AttendanceGroup]] = {}
        for attendance in minutes.attendance:
            self._attendance.setdefault(attendance.label_line, []).append(attendance)
        self._distribution: dict[int, list[DistributionGroup]] = {}
        for distribution in minutes.distribution:
            self._distribution.setdefault(distribution.label_line, []).append(distribution)

    def row(self, node: Node) -> Row:
        made = self._known.get(id(node))
        if made is None or self._said_of(made.labelled) != made.groups:
            labelled = tuple(inner for inner in node.walk() if inner.role in (Role.ATTENDANCE, Role.DISTRIBUTION))
            made = _Made(node, labelled, self._said_of(labelled), self._made_of(node))
        elif node.role is None:
            self.made |= {id(child): self._known[id(child)] for child in node.children}
        self.made[id(node)] = made
        return made.row

    def _said_of(self, nodes: Iterable[Node]) -> _Groups:
        said: list[AttendanceGroup | DistributionGroup] = []
        for node in nodes:
            said += [*self._groups(node), *self._addressed(node)]
        return tuple(said)

    def _made_of(self, node: Node) -> Row:
        recipients = tuple(self._recipients(node))
        children = (*(self.row(child) for child in node.children), *recipients)
        doubtful = sum(self._document.line(line_id).doubtful for line_id in node.lines)
        return Row(
            key=(node.kind.value, node.lines[0] if node.lines else 0),
            face=Face(
                title=self._title(node),
                detail=self._detail(node),
                part=_PARTS.get(node.kind) or (node.role.part if node.role else Part.BODY),
                icon=ICONS[node.kind],
                doubtful=doubtful + sum(child.face.doubtful for child in children),
                tip=self._names(node) or node.text,
            ),
            lines=node.lines,
            stands_for=self._stands_for(node),
            children=children,
            folded=bool(recipients),
            heading=node.lines[0] if node.kind is NodeKind.SECTION else None,
        )

    def _detail(self, node: Node) -> str:
        if node.kind is NodeKind.SECTION:
            return f"{node.paragraphs} 段" if node.paragraphs else ""
        if node.kind in (NodeKind.ROSTER, NodeKind.ELEMENT):
            inside = [inner for inner in node.walk() if inner.role is Role.ATTENDANCE]
            if inside:
                return headcount(group for inner in inside for group in self._groups(inner))
        bodies = sum(len(group.recipients) for group in self._addressed(node))
        return f"{bodies} 个单位" if bodies else ""

    def _groups(self, node: Node) -> Iterator[AttendanceGroup]:
        for line_id in node.lines:
            yield from self._attendance.get(line_id, ())

    def _addressed(self, node: Node) -> Iterator[DistributionGroup]:
        for line_id in node.lines:
            yield from self._distribution.get(line_id, ())

    def _recipients(self, node: Node) -> Iterator[Row]:
        names = (name for group in self._addressed(node) for name in group.recipients)
        for place, name in enumerate(names):
            yield Row(("单位", place), Face(name, "", Part.IMPRINT, "circle-small"), (), node.lines)

    def _title(self, node: Node) -> str:
        """A section is called by its heading, anything else by its name and what it says, unless that says its name."""
        said = self._names(node) or " ".join(node.text.split())
        if node.kind is NodeKind.SECTION or not said:
            return node.label
        return said if said.replace(" ", "").startswith(node.label) else f"{node.label}　{said}"

    def _names(self, node: Node) -> str:
        """The people of a group of the roster."""
        return "、".join(_named(person) for group in self._groups(node) for person in group.people)

    def _stands_for(self, node: Node) -> tuple[int, ...]:
        if node.kind is NodeKind.SECTION:
            return tuple(self._heading_lines(node))
        return node.lines or tuple(line_id for inner in node.walk() for line_id in inner.lines)

    def _heading_lines(self, node: Node) -> Iterator[int]:
        """The heading's line, and those that go on with it as heading."""
        for line_id in node.lines:
            line = self._document.line(line_id)
            if line.role is not Role.HEADING or (line_id != node.lines[0] and not line.continues):
                return
            yield line_id


def _named(person: Person) -> str:
    return person.name or person.unit or ""
