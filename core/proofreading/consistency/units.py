"""C06: units named in a form that nobody knows, or otherwise than in the heading of the same topic."""

import re
from collections.abc import Iterator, Sequence

from core.minutes.units import AddressBook, abbreviates
from core.proofreading.finding import Place
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import ACCURATE, HINT, PRINTED, RUNNING, WARNING, Remark, Rule, paper_rule, passage_rule
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


def named_units(passage: Passage) -> Sequence[tuple[str, Place, Passage]]:
    """The unit that a heading says submitted the matter, or those that a text hands it to."""
    if passage.role not in RUNNING:
        return ()
    pattern = _SUBMITTED if passage.role is Role.HEADING else _ADDRESSED
    return tuple(
        (match["unit"], passage.place(*match.span("unit")), passage) for match in pattern.finditer(passage.text)
    )


@paper_rule("C06", WARNING, "单位名称前后不一致", f"{ACCURATE}（四）")
def unit_named_two_ways(paper: Paper) -> Iterator[Remark]:
    """Whoever submitted a matter is whom the decision addresses; either form may be meant, so it is only a hint."""
    submitted: dict[Passage | None, tuple[str, Place]] = {}
    for name, place, passage in paper.found(named_units):
        topic = paper.topic(passage)
        if passage is topic:
            submitted[topic] = name, place
            continue
        above, other = submitted.get(topic, (name, place))
        if abbreviates(name, above) or abbreviates(above, name):
            number = paper.document.place(other.line_id) + 1
            message = f"第{number}行的标题写作“{above}”，这里写作“{name}”"
            yield Remark(place, name, message, (above,), severity=HINT, other=other)
