"""C06: units named in a form that nobody knows, or otherwise than in the heading of the same topic."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.minutes.units import AddressBook, abbreviates
from core.proofreading.finding import Place, Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import ACCURATE, HINT, WARNING, Rule, paper_rule, passage_rule
from core.proofreading.stretch import Stretch
from core.proofreading.texts import PRINTED, RUNNING
from core.structure.remembered import remembered
from core.structure.roles import Role

_UNIT = r"[省市州盟县旗区镇乡][\u4e00-\u9fff]{1,16}?(?:局|委(?!员|托|会)|厅|署|办公室|办事处|中心|集团|公司)"
_NAMED = re.compile(_UNIT)
_SUBMITTED = re.compile(rf"(?:审议|听取|研究)(?P<unit>{_UNIT})(?=提交|报送|提请|关于|汇报|《)")
_ADDRESSED = re.compile(rf"(?<=由)(?P<unit>{_UNIT})(?=根据|按照|按|进一步|负责|会同|牵头|抓紧|尽快|修改|组织)")


def unit_rule(book: AddressBook) -> Rule[Passage]:
    """The rule on single passages; without an address book it has nothing to say."""

    @passage_rule("C06", WARNING, "单位名称", f"{ACCURATE}（四）", PRINTED)
    def unknown_form(passage: Passage) -> Iterator[Remark]:
        for match in _NAMED.finditer(passage.text) if book.units else ():
            unit = book.unknown_form_of(match[0])
            if unit is not None:
                message = f"通讯录里没有“{match[0]}”，可能是“{'”或“'.join(unit.forms)}”"
                yield passage.remark(match.span(), message, *unit.forms)

    return unknown_form


class NamedUnit(NamedTuple):
    """A unit, where it is named, and the id of the passage."""

    name: str
    place: Place
    passage: int


@remembered
def named_units(passage: Passage) -> Sequence[NamedUnit]:
    """The unit that a heading says submitted the matter, or those that a text hands it to."""
    if passage.role not in RUNNING:
        return ()
    pattern = _SUBMITTED if passage.role is Role.HEADING else _ADDRESSED
    return tuple(
        NamedUnit(match["unit"], passage.place(*match.span("unit")), passage.id)
        for match in pattern.finditer(passage.text)
    )


@remembered
def named_two_ways(stretch: Stretch) -> Sequence[tuple[NamedUnit, NamedUnit]]:
    """The unit that the heading of a topic says submitted the matter, with each other form that the text names."""
    found = stretch.found(named_units)
    heading = stretch.heading.id if stretch.heading else None
    submitted = [unit for unit in found if unit.passage == heading][-1:]
    others = [unit for unit in found if unit.passage != heading]
    return tuple(
        (above, unit)
        for above in submitted
        for unit in others
        if abbreviates(unit.name, above.name) or abbreviates(above.name, unit.name)
    )


@paper_rule("C06", WARNING, "单位名称前后不一致", f"{ACCURATE}（四）")
def unit_named_two_ways(paper: Paper) -> Iterator[Remark]:
    """Whoever submitted a matter is whom the decision addresses; either form may be meant, so it is only a hint."""
    for above, unit in paper.found_in_stretches(named_two_ways):
        number = paper.line_number(above.place.line_id)
        message = f"第{number}行的标题写作“{above.name}”，这里写作“{unit.name}”"
        yield Remark(unit.place, unit.name, message, (above.name,), severity=HINT, other=above.place)
