"""The lists that a document defines: for each list its levels, as numbering.xml writes them (17.9)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from lxml import etree

from core.reading.docx.names import ALTERNATE, FALLBACK, child_number, child_switch, child_value, number, w

LEVELS = 9
"""Word has nine levels in a list, numbered from 0 here."""

_MOST_LINKS = 10
"""How many numbering styles may stand between a list and its definition; Word needs one."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: ``pattern`` holds %1 to %9 where the numbers of the levels stand.

    ``restart`` is the number of highest levels whose advance starts this one anew; ``None`` for all above it.
    ``gap`` is what the page shows between number and text. ``style`` is the paragraph style tied to the level.
    """

    start: int = 0
    number_format: str = "decimal"
    pattern: str = ""
    restart: int | None = None
    all_decimal: bool = False
    gap: str = " "
    style: str | None = None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """What a ``w:num`` comes to. Lists of one ``family`` (one ``w:abstractNum``) count on from each other.

    ``overrides`` are the levels whose numbers this list starts anew, with their first numbers.
    """

    family: str
    levels: dict[int, Level]
    overrides: dict[int, int]


class ListDefinitions:
    """All lists of a document by the number that paragraphs call them by."""

    def __init__(self, root: etree._Element | None, style_lists: dict[str, int]) -> None:
        """``style_lists`` gives for a numbering style the list that it names (17.9.21)."""
        abstracts = [] if root is None else root.findall(w("abstractNum"))
        nums = [] if root is None else root.findall(w("num"))
        self._abstracts = {abstract.get(w("abstractNumId")): abstract for abstract in abstracts}
        self._nums = {number(num.get(w("numId"))): num for num in nums}
        self._style_lists = style_lists
        self._lists = cache(self._list)

    def get(self, list_id: int) -> NumberedList | None:
        """Give a list, ``None`` where the document does not define it."""
        return self._lists(list_id)

    def _list(self, list_id: int) -> NumberedList | None:
        num = self._nums.get(list_id)
        abstract = self._abstract(list_id)
        if num is None or abstract is None:
            return None
        levels = dict(_levels(abstract.iterchildren(w("lvl"))))
        overrides = {}
        for override in num.iterchildren(w("lvlOverride")):
            levels.update(_levels(override.iterchildren(w("lvl"))))
            index, start = number(override.get(w("ilvl"))), child_number(override, "startOverride")
            if index is not None and start is not None:
                overrides[index] = start
        return NumberedList(abstract.get(w("abstractNumId"), ""), levels, overrides)

    def _abstract(self, list_id: int) -> etree._Element | None:
        """Find the definition behind a list, through the numbering styles that stand between (17.9.21, 17.9.27)."""
        asked: set[int] = set()
        while list_id not in asked and len(asked) < _MOST_LINKS:
            asked.add(list_id)
            abstract = self._abstracts.get(child_value(self._nums.get(list_id), "abstractNumId"))
            linked = self._style_lists.get(child_value(abstract, "numStyleLink") or "")
            if abstract is None or linked is None:
                return abstract
            list_id = linked
        return None


def _levels(elements: Iterable[etree._Element]) -> Iterator[tuple[int, Level]]:
    for element in elements:
        index = number(element.get(w("ilvl")))
        if index is not None and 0 <= index < LEVELS:
            yield index, _level(element)


def _level(element: etree._Element) -> Level:
    start = child_number(element, "start")
    level = Level(
        number_format=_number_format(element),
        pattern="" if child_switch(element.find(w("rPr")), "vanish") else child_value(element, "lvlText") or "",
        restart=child_number(element, "lvlRestart"),
        all_decimal=bool(child_switch(element, "isLgl")),
        gap="" if child_value(element, "suff") == "nothing" else " ",
        style=child_value(element, "pStyle"),
    )
    return level if start is None else replace(level, start=start)


def _number_format(level: etree._Element) -> str:
    """Take the format that older versions show where a newer one is offered beside it."""
    offered = level.find(f"{ALTERNATE}/{FALLBACK}")
    return child_value(level, "numFmt") or child_value(offered, "numFmt") or "decimal"
