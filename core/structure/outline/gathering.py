"""Which paragraphs make one node: a section's, a part's, and those of an element that is told in several."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.structure.document import Document
from core.structure.labels import LabelKind, split_label
from core.structure.outline.node import NodeKind
from core.structure.paragraphs import Paragraph, paragraphs
from core.structure.roles import Part, Role
from core.structure.sections import outermost, sections

_GATHERED_PARTS = {Part.MASTHEAD: NodeKind.MASTHEAD, Part.ROSTER: NodeKind.ROSTER, Part.IMPRINT: NodeKind.IMPRINT}
LABEL_KINDS = {Role.ATTENDANCE: LabelKind.ATTENDANCE, Role.DISTRIBUTION: LabelKind.DISTRIBUTION}
"""Elements that a label opens, and that go on without one."""


@dataclass(slots=True)
class Root:
    """A node to be: a section, another part of the paper, or a gathering of elements; each as its paragraphs."""

    gathers: NodeKind | None
    stretches: list[list[Paragraph]]


@dataclass(slots=True)
class _Parts:
    """The roots so far, the gathering ones also by kind."""

    roots: list[Root] = field(default_factory=list)
    _gatherings: dict[NodeKind, Root] = field(default_factory=dict)

    def add(self, paragraph: Paragraph) -> None:
        kind = gathering_kind(paragraph)
        if kind is not None:
            self._gather(kind, paragraph)
        elif self.roots and not self.roots[-1].gathers and self.roots[-1].stretches[0][0].role is paragraph.role:
            self.roots[-1].stretches[0].append(paragraph)
        else:
            self.roots.append(Root(None, [[paragraph]]))

    def _gather(self, kind: NodeKind, paragraph: Paragraph) -> None:
        gathering = self._gatherings.get(kind)
        if gathering is None:
            gathering = self._gatherings[kind] = Root(kind, [])
            self.roots.append(gathering)
        elements = gathering.stretches
        if elements and goes_under(elements[-1][0].role, paragraph):
            elements[-1].append(paragraph)
        else:
            elements.append([paragraph])


def gathering_kind(paragraph: Paragraph) -> NodeKind | None:
    """The one node in which paragraphs of this kind come together, wherever they stand; ``None`` for all others."""
    return NodeKind.FACTS if paragraph.role is Role.MEETING_INFO else _GATHERED_PARTS.get(paragraph.role.part)


def goes_under(above: Role | None, paragraph: Paragraph) -> bool:
    """Whether a paragraph lengthens the entry above because it has no label of its own: a second one of 分送."""
    if paragraph.role not in LABEL_KINDS or above is not paragraph.role:
        return False
    label = split_label(paragraph.lines[0].text)
    return not (label and label.kind is LABEL_KINDS[paragraph.role])


def roots_of(document: Document) -> Sequence[Root]:
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
            parts.roots.append(Root(None, [list(printed[start:stop])]))
        else:
            parts.add(printed[start])
        start = stop
    return parts.roots
