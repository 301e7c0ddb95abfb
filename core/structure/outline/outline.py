"""The outline of a Document, worked out anew only where an edit changed it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from core.structure.document import Document, difference
from core.structure.outline.gathering import Root, roots_of
from core.structure.outline.growing import node_of
from core.structure.outline.node import Node, NodeKind
from core.structure.paragraphs import Made, Paragraphs, made_of, paragraphs
from core.structure.remembered import Earlier, carried_on, remembered
from core.structure.sections import Section, outermost, sections


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
    roots = roots_of(document)
    stretches = tuple([tuple(stretch) for root in roots for stretch in root.stretches])
    made = made_of(stretches, before.made, partial(node_of, document, headings))
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
    made = made_of(stretches, before.made, partial(node_of, document, headings))
    old, new = before.made.each[place], made.each[place]
    return _Outline(tuple([new if node is old else node for node in before.nodes]), made)


def _paragraphs_of(document: Document, section: Section) -> Paragraphs:
    printed = paragraphs(document)
    start, stop = (
        bisect_left(printed, place, key=lambda paragraph: document.place(paragraph.id))
        for place in (section.places.start, section.places.stop)
    )
    return printed[start:stop]


def _rooted(root: Root, nodes: Iterator[Node], before: Mapping[NodeKind, Node]) -> Node:
    if root.gathers is None:
        return next(nodes)
    own, known = tuple(islice(nodes, len(root.stretches))), before.get(root.gathers)
    is_as_before = known is not None and list(map(id, known.children)) == list(map(id, own))
    return known if known and is_as_before else Node(root.gathers, root.gathers.value, children=own)
