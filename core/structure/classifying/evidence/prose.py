"""Evidence for running text: the preamble, body paragraphs, and what hard wrapping made of them."""

import re
from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View
from core.structure.classifying.wrapping import goes_on
from core.structure.labels import LabelKind

_CONVENED = re.compile(
    r"主持召开|主持(?:了)?(?:会议|本次会议|研究)|召开.{0,40}(?:会议|会|办公会)|召集.{0,30}(?:会议|协调会|会)|会议由.{2,30}主持|举行.{0,30}会议"
)
_AS_FOLLOWS = re.compile(
    r"(?:纪要|如下|汇总|整理|通报|事项|内容|情况).{0,6}如下[:：。]?$|现(?:将|就)?.{0,40}(?:纪要|如下)|纪要如下"
)
_MEETING_SPEAKS = re.compile(
    r"^(?:另外[，,]?|此外[，,]?|同时[，,]?|最后[，,]?)?(?:会议|与会|大会|会上|董事会|党组|党委|常委会|主任会议)"
    r"(?:还|最后|同时|一致|强调|指出|要求|认为|听取|传达|审议|研究|讨论|原则|同意|决定|议定|明确|通报|学习|提出|建议|对|就|经|不同意|"
    r"充分|高度|在|集体|书面|分析|部署|观看|宣读|表决|通过|人员|成员|组织)"
)
_INLINE_ITEM = re.compile(
    r"^(?:[一二三四五六七八九十]{1,2}(?:是|要|方面)|第[一二三四五六七八九十]{1,2}[，,]|首先|其次|再次|最后|同时|另外|此外|经研究|经讨论)"
)
_VOTE = re.compile(r"^(?:表决(?:结果|情况)|投票结果)[:：]|同意\s*\d+\s*票")
_PAPER = re.compile(r"《[^《》]+》(?:[（(][^（）()]+[）)])?[、；]?")
_SAYS = re.compile(r"^[^\s，。：:]{2,10}[:：]\S")


def prose(view: View) -> Iterator[Evidence]:
    """What speaks for text that runs on in sentences, before the first heading or below one."""
    line = view.line
    for kind, reason in ((Kind.PARAGRAPH, "整句正文"), (Kind.PREAMBLE, "议题之前的整段文字")):
        if line.is_prose:
            yield Evidence(kind, 25, reason)
        elif line.ends_sentence:
            yield Evidence(kind, 8, reason)
        elif _is_wrapped(view):
            yield Evidence(kind, 15, "折行的正文")
        elif not view.breaks_off:
            yield Evidence(kind, -12, "")
        if view.breaks_off:
            yield Evidence(kind, 45, "上一行未完，接续成段")
    yield from _preamble(view)
    yield from _body(view)


def _is_wrapped(view: View) -> bool:
    return view.below is not None and goes_on(view.line, view.below, view.traits)


def _preamble(view: View) -> Iterator[Evidence]:
    line = view.line
    if not view.traits.numbered:
        yield Evidence(Kind.PREAMBLE, -8, "")
    if line.width < 24 and not view.breaks_off:
        yield Evidence(Kind.PREAMBLE, -10, "")
    if line.label and line.label.kind is not LabelKind.OTHER:
        yield Evidence(Kind.PREAMBLE, -30, "")
        return
    if convenes(line):
        yield Evidence(Kind.PREAMBLE, 35, "写明会议召开情况")
    if _AS_FOLLOWS.search(line.text[-60:]):
        yield Evidence(Kind.PREAMBLE, 35, "以“纪要如下”引出下文")


def is_title_of_paper(shape: Shape) -> bool:
    """《某县管理办法》（试行） alone on its line."""
    return bool(_PAPER.fullmatch(shape.text))


def tells_votes(shape: Shape) -> bool:
    """同意7票，反对0票，弃权0票."""
    return bool(_VOTE.search(shape.text[:40]))


def convenes(shape: Shape) -> bool:
    """Whether a line says that the meeting was held: 县长张三主持召开会议."""
    return shape.width >= 30 and bool(_CONVENED.search(shape.text[:200]))


def _body(view: View) -> Iterator[Evidence]:
    text = view.line.text
    if the_meeting_speaks(text):
        yield Evidence(Kind.PARAGRAPH, 30, "以“会议……”起句")
        yield Evidence(Kind.PREAMBLE, 26, "议题之前的“会议……”段")
    elif _INLINE_ITEM.match(text):
        yield Evidence(Kind.PARAGRAPH, 35, "“一是”“首先”一类的列举")
    elif tells_votes(view.line):
        yield Evidence(Kind.PARAGRAPH, 45, "表决情况")
    elif is_title_of_paper(view.line) and any(map(is_title_of_paper, (*view.above_lines[:1], *view.below_lines[:1]))):
        yield Evidence(Kind.PARAGRAPH, 45, "文件名的列举")
    elif view.line.label and view.line.label.kind is LabelKind.OTHER and _SAYS.match(text):
        yield Evidence(Kind.PARAGRAPH, 15, "发言或分项说明")


def the_meeting_speaks(text: str) -> bool:
    """会议指出, 会议听取了: how paragraphs of minutes open, and no heading goes on."""
    return bool(_MEETING_SPEAKS.match(text))
