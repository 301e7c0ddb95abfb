"""P05 to P08, P22: brackets and book marks, nested, unpaired, of the wrong kind, or needless."""

import re
from collections.abc import Iterator

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, HINT, PUNCTUATION, WARNING, passage_rule
from core.proofreading.texts import PRINTED, RUNNING, WORDED
from core.structure.roles import Role

_TITLE_INSIDE = "书名号内再用书名号，应改用〈〉"
_ANGLED = re.compile(r"[<＜]([^<>＜＞《》]{1,100})[>＞]")


@passage_rule("P05", ERROR, "书名号内的书名号", f"{PUNCTUATION} 4.15.3.5", WORDED)
def titles_in_titles(passage: Passage) -> Iterator[Remark]:
    """《…<…>…》 can only mean one thing; 《…《…》…》 is for the user to confirm."""
    for title in passage.pairs("《"):
        outer = title.inside("《")
        if outer is None:
            for match in _ANGLED.finditer(passage.text, title.start, title.end):
                yield passage.remark(match.span(), _TITLE_INSIDE, f"〈{match[1]}〉", safe=True)
        elif outer.inside("《") is None:
            words = passage.text[title.start + 1 : title.end - 1]
            yield passage.remark((title.start, title.end), _TITLE_INSIDE, f"〈{words}〉")


_PAIRED = "（）()《》〔〕〈〉"
_QUOTES = "“”"
_ITEM = re.compile(r"(?:^|[。；：，、\s])[\da-zA-Z一二三四五六七八九十]{1,3}$")
_UNPAIRED = "这个 {mark} 没有配对的另一半"


@passage_rule("P06", ERROR, "括号、书名号不成对", f"{PUNCTUATION} 4.9、4.15", PRINTED)
def unpaired_brackets(passage: Passage) -> Iterator[Remark]:
    """Quotation marks may span paragraphs, so a rule on the whole paper looks at them."""
    for place in unpaired(passage, _PAIRED):
        yield passage.remark((place, place + 1), _UNPAIRED.format(mark=passage.text[place]))


def unpaired(passage: Passage, marks: str) -> Iterator[int]:
    """The places of those marks without partner, but not the bracket of a number such as 1）."""
    found = passage.enclosures
    if found.unopened or found.unclosed:
        for place in sorted((*found.unopened, *found.unclosed)):
            if passage.text[place] in marks and place >= passage.number_end and not _closes_item(passage.text, place):
                yield place


def unpaired_quotes(passage: Passage) -> Iterator[Remark]:
    """Quotation marks of one passage that another one may pair."""
    for place in unpaired(passage, _QUOTES):
        yield passage.remark((place, place + 1), _UNPAIRED.format(mark=passage.text[place]))


def _closes_item(text: str, place: int) -> bool:
    return text[place] in "）)" and bool(_ITEM.search(text[max(0, place - 4) : place]))


@passage_rule("P07", HINT, "同形括号套用", f"{PUNCTUATION} 4.9.3.6")
def brackets_in_brackets(passage: Passage) -> Iterator[Remark]:
    """What stands inside a title is copied from the original."""
    for pair in passage.pairs("（"):
        outer = pair.inside("（")
        if outer is not None and outer.inside("（") is None and pair.inside("《") is None:
            yield passage.remark((pair.start, pair.end), "圆括号里不宜再套圆括号，可改用〔〕")


_YEAR_OF_PAPER = re.compile(r"(?<=[\u4e00-\u9fff])[\[［【（(]((?:19|20)\d\d)[\]］】）)](?=第?\d{1,5}号)")
_YEAR_OF_ISSUE = re.compile(r"^[\[［【]((?:19|20)\d\d)[\]］】](?=第?\d{1,5}[号期])")


@passage_rule(
    "P08", ERROR, "发文字号的年份括号", f"{PUNCTUATION} 4.9.3.2", WORDED | {Role.ISSUE_NUMBER, Role.DISTRIBUTION}
)
def brackets_of_papers(passage: Passage) -> Iterator[Remark]:
    pattern = _YEAR_OF_ISSUE if passage.role is Role.ISSUE_NUMBER else _YEAR_OF_PAPER
    for match in pattern.finditer(passage.text):
        yield passage.remark(match.span(), "年份应用六角括号〔〕括起", f"〔{match[1]}〕", safe=True)


_NO_PAPER = re.compile(
    r"(?:会议|例会|大会|座谈会|推进会|研讨会|运动会|博览会|洽谈会|讲座|活动|培训班|大赛|比赛|竞赛|联赛|课程|奖"
    r"|奖章|荣誉称号|典礼|仪式|(?:文化|艺术|旅游|美食|采摘|体育|读书|[桃梨樱荷菊梅茶]花?)节)$|第.{1,6}届.{0,30}(?:论坛|晚会)$"
)
_PAPER = re.compile(r"^关于|通知|纪要|报告|方案|讲话|通报")


@passage_rule("P22", WARNING, "不该用的书名号", f"{PUNCTUATION} 附录A.13.1、A.13.2", RUNNING)
def titles_of_no_paper(passage: Passage) -> Iterator[Remark]:
    """Meetings, courses, activities and prizes are no papers."""
    for pair in passage.pairs("《"):
        words = passage.text[pair.start + 1 : pair.end - 1]
        if len(words) < 40 and _NO_PAPER.search(words) and not _PAPER.search(words):
            yield passage.remark((pair.start, pair.end), "会议、课程、活动、奖项的名称不用书名号", words)
