"""What is wrong with the order of section numbers, heading by heading, as the tree marks it."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.structure.document import Document
from core.structure.edits.numbered import number_of, of_numbers
from core.structure.edits.numbers import NewNumber, misnumbered
from core.structure.sections import parents, sections


@dataclass(frozen=True, slots=True)
class NumberFault:
    """``name`` tells in a few characters what is wrong with the heading of the line, ``sentence`` in full."""

    line_id: int
    name: str
    sentence: str


@of_numbers
def number_faults(document: Document) -> tuple[NumberFault, ...]:
    """Gaps, repeats, wrong beginnings and levels (GB/T 9704-2012 clause 7.3.3), a heading's level first."""
    return *_levels(document), *map(_order, misnumbered(document))


def _order(number: NewNumber) -> NumberFault:
    printed, due = number.old.text.strip(), number.new.text.strip()
    above = number.old.numbered(number.new.number - 1).text.strip() if number.new.number > 1 else ""
    if not above:
        name, sentence = f"应为{due}", f"本级序号从“{printed}”开始，应从“{due}”开始。"
    elif number.old.number == number.new.number - 1:
        name, sentence = "重号", f"序号“{printed}”重复，应为“{due}”。"
    elif number.old.number > number.new.number:
        name, sentence = "缺号", f"“{above}”之后是“{printed}”，缺“{due}”。"
    else:
        name, sentence = f"应为{due}", f"序号“{printed}”排在“{above}”之后，应为“{due}”。"
    return NumberFault(number.line_id, name, sentence)


def _levels(document: Document) -> Iterator[NumberFault]:
    found = sections(document)
    parent_of = parents(found)
    for section in found:
        parent = parent_of[section.line_id]
        due = parent.level + 1 if parent else 1
        if section.level > due:
            sentence = f"这是第{section.level}级标题，上面却没有第{section.level - 1}级标题，应为第{due}级。"
            yield NumberFault(section.line_id, "越级", sentence)
        elif parent:
            inner, outer = number_of(document.line(section.line_id)), number_of(document.line(parent.line_id))
            if inner and outer and inner.scheme.rank <= outer.scheme.rank:
                sentence = f"“{inner.text.strip()}”不应排在“{outer.text.strip()}”的下一级。"
                yield NumberFault(section.line_id, "层级不对", sentence)
