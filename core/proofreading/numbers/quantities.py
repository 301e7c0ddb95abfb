"""N06, N07, N09: units of ranges, spelt-out counts, and sums that do not add up."""

import re
from collections.abc import Iterator
from decimal import Decimal

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ACCURATE, HINT, NUMERALS, WARNING, passage_rule
from core.proofreading.texts import PROSE
from core.structure.numerals import from_chinese

_N = r"\d{1,9}(?:\.\d{1,4})?"
_HALF_UNIT = re.compile(rf"(?<![\d.%％])(?P<from>{_N})(?P<mark>[-－–—～~])(?P<to>{_N}(?P<unit>[%％万亿]))")


@passage_rule("N06", WARNING, "范围前一数的单位", f"{NUMERALS} 5.1.3")
def units_of_ranges(passage: Passage) -> Iterator[Remark]:
    for match in _HALF_UNIT.finditer(passage.text):
        mark = match["mark"] if match["mark"] in "—～" else "—"
        fixed = f"{match['from']}{match['unit']}{mark}{match['to']}"
        yield passage.remark(match.span(), f"前一个数也应带“{match['unit']}”", fixed)


_D = "一二三四五六七八九"
_SPELT = re.compile(
    rf"(?<![数几约近第余{_D}十百千万零])(?:[{_D}]千(?:[{_D}]百)?[零{_D}十]{{1,4}}|[{_D}]百零?[{_D}]十?[{_D}]?|[二三四五六七八九]十[{_D}])"
    r"(?=[人名户家亩元]|公里|万元|余?件|个项目|个单位)"
)


@passage_rule("N07", HINT, "精确数量的写法", f"{NUMERALS} 4.1")
def spelt_counts(passage: Passage) -> Iterator[Remark]:
    """An exact count; 几十人 and round numbers stay."""
    for match in _SPELT.finditer(passage.text, passage.number_end):
        number = from_chinese(match[0])
        if number:
            yield passage.remark(match.span(), "精确的数量宜用阿拉伯数字", str(number))


_SENTENCE = re.compile(r"[^。！？；]+")
_AMOUNT = re.compile(
    rf"(?<![\d.])(?P<number>{_N})(?P<unit>[万亿]?(?:[元人名个户家项件套亩吨票米台辆栋所座处]|公里|平方米))"
)
_IN_ALL = re.compile(r"(?:合计|共计|总计|一共)(?:为|达)?$")
_WHOLE = re.compile(r"(?:合计|共计|总计|一共|总投资|总额|总数)[\u4e00-\u9fff]{0,2}$")
"""What stands before the sum of what follows it."""


@passage_rule("N09", WARNING, "合计与分项不符", f"{ACCURATE}（四）", PROSE)
def sums(passage: Passage) -> Iterator[Remark]:
    """Only where a clause lists amounts of one unit and then says 合计 or 共计, or says 共计 and then 其中."""
    if "计" not in passage.text and "一共" not in passage.text:
        return
    for sentence in _SENTENCE.finditer(passage.text):
        yield from _wrong_sum(passage, sentence)


def _wrong_sum(passage: Passage, sentence: re.Match[str]) -> Iterator[Remark]:
    amounts = list(_AMOUNT.finditer(passage.text, sentence.start(), sentence.end()))
    for place, total in enumerate(amounts):
        before, behind = passage.text[max(0, total.start() - 5) : total.start()], passage.text[total.end() :][:4]
        if not (_IN_ALL.search(before) or (_WHOLE.search(before) and "其中" in behind)):
            continue
        first = passage.text.rfind("其中", sentence.start(), total.start())
        items = [_value(one) for one in amounts[:place] if one["unit"] == total["unit"] and one.start() > first]
        wrong = _IN_ALL.search(before) and len(items) > 1 and sum(items) != _value(total) and "其中" not in behind
        parts = [_value(amount) for amount in amounts[place + 1 :] if amount["unit"] == total["unit"]]
        too_much = "其中" in behind and len(parts) > 1 and sum(parts) > _value(total)
        if wrong or too_much:
            added = sum(items) if wrong else sum(parts)
            message = f"各项相加是{added}{total['unit']}，与“{total[0]}”不符"
            yield passage.remark(total.span(), message)
        return


def _value(amount: re.Match[str]) -> Decimal:
    return Decimal(amount["number"])
