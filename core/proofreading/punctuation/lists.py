"""P09, P10, P14, P18, P24: the marks between the items of a list."""

import re
from collections.abc import Iterator
from itertools import pairwise

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, HINT, PUNCTUATION, WARNING, passage_rule

_CLOSE_OPEN = re.compile(r"(?<=[》”])、(?=[《“])")
_BOUND = ("（", "(", "与", "式", "型")
"""What binds a title or a quotation to more than itself."""


@passage_rule("P09", HINT, "并列书名号、引号之间的顿号", f"{PUNCTUATION} 4.5.3.5")
def commas_between_titles(passage: Passage) -> Iterator[Remark]:
    """Not where something stands behind one of the two: 《甲》（送审稿）、《乙》; “甲”与“乙”、“丙”与“丁”."""
    behind = {pair.start: passage.text[pair.end : pair.end + 1] for pair in passage.enclosures.pairs}
    before = {pair.end: passage.text[max(0, pair.start - 1) : pair.start] for pair in passage.enclosures.pairs}
    for match in _CLOSE_OPEN.finditer(passage.text):
        if behind.get(match.end(), "") not in _BOUND and before.get(match.start(), "") not in _BOUND:
            yield passage.remark(match.span(), "并列的书名号或引号之间通常不用顿号", "")


_NEXT = "|".join(f"{one}、{two}" for one, two in zip("一一二两三四五六七八", "二两三三四五六七八九", strict=True))
_ROUGHLY = re.compile(
    rf"(?<![第一二三四五六七八九十百千、获列居])(?:{_NEXT})"
    r"(?=个(?!方面|环节|重点)|[天人名家户次岁倍里米吨元万亿百千十]|年(?![级度])|公里|分钟|小时)"
)


@passage_rule("P10", WARNING, "概数中的顿号", f"{PUNCTUATION} 4.5.3.4")
def commas_in_rough_numbers(passage: Passage) -> Iterator[Remark]:
    """三、四个月 is three or four; 三、四季度 are two quarters."""
    for match in _ROUGHLY.finditer(passage.text, passage.number_end):
        yield passage.remark(match.span(), "相邻数字连用表示概数，中间不用顿号", match[0].replace("、", ""))


_OF_OTHER_WORDS = "级待候到于同额距分值效式价比高压离保次第边号闲"
_COMMA_BEFORE_ETC = re.compile(rf"、(?=等(?![{_OF_OTHER_WORDS}]))")
_PAUSE_BEFORE_ETC = re.compile(r"，(?=等(?:[。；，、）]|有关|相关|部门|单位|方面|工作|问题|事项|内容|\d))")
_CLAUSE = re.compile(r"[^，。；：！？]{0,200}$")


@passage_rule("P14", ERROR, "“等”前的顿号", f"{PUNCTUATION} 附录B.1.2")
def mark_before_etc(passage: Passage) -> Iterator[Remark]:
    message = "列举之后的“等”前面不加标点"
    for match in _COMMA_BEFORE_ETC.finditer(passage.text):
        yield passage.remark(match.span(), message, "", safe=True)
    for match in _PAUSE_BEFORE_ETC.finditer(passage.text):
        clause = _CLAUSE.search(passage.text[max(0, match.start() - 200) : match.start()])
        if clause and "、" in clause[0]:
            yield passage.remark(match.span(), message, "", safe=True)


_START = r"(?:^|(?<=[。；：，\s]))"
_FIRST = re.compile(
    rf"{_START}(?P<word>第[一二三四五六七八九十]|首先|其次|再次|最后)、(?!第|[一二三四五六七八九十]|其次|再次|最后)"
)
_ONE_IS = re.compile(rf"{_START}(?P<word>[一二三四五六七八九十][是要])[，、：:,]")


@passage_rule("P18", WARNING, "次序语后的标点", f"{PUNCTUATION} 附录B.3.1、B.3.7")
def marks_behind_ordinals(passage: Passage) -> Iterator[Remark]:
    for match in _FIRST.finditer(passage.text):
        yield passage.remark(match.span(), f"“{match['word']}”后面用逗号", f"{match['word']}，")
    for match in _ONE_IS.finditer(passage.text):
        yield passage.remark(match.span(), f"“{match['word']}”后面不加标点", match["word"])


_ITEM = re.compile(rf"{_START}[一二三四五六七八九十][是要]")


@passage_rule("P24", WARNING, "分项之间的分号", f"{PUNCTUATION} 附录A.5")
def semicolon_after_sentence(passage: Passage) -> Iterator[Remark]:
    """一是…。…；二是: an item that holds a whole sentence ends with one."""
    items = [match.start() for match in _ITEM.finditer(passage.text)]
    for start, following in pairwise(items):
        if passage.text[following - 1] == "；" and "。" in passage.text[start : following - 1]:
            yield passage.remark((following - 1, following), "这一项里已有句号，项与项之间应用句号", "。")
