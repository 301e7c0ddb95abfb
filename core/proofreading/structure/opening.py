"""S06, S07, S12: title, opening paragraph, and an address above the text."""

import re
from collections.abc import Iterator

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import FORMAT, HINT, PUNCTUATION, WARNING, paper_rule
from core.structure.labels import LabelKind, split_label, without_blanks
from core.structure.roles import Role

_PUNCTUATION = re.compile(r"[，。；：！？]")


@paper_rule("S06", WARNING, "标题", f"{PUNCTUATION} 附录B.4")
def title(paper: Paper) -> Iterator[Remark]:
    """It says 纪要, unless the mark or the 期号 does, and has no sentence marks outside brackets and quotes."""
    titles = paper.of(Role.TITLE)
    named = (*titles, *paper.of(Role.MINUTES_MARK), *paper.of(Role.ISSUE_NUMBER))
    if titles and not any("纪要" in passage.text for passage in named):
        yield titles[-1].remark_whole("标题里没有“纪要”二字")
    for passage in titles:
        yield from _marks_in_title(passage)


def _marks_in_title(passage: Passage) -> Iterator[Remark]:
    enclosed = [(pair.start, pair.end) for pair in passage.enclosures.pairs if pair.around is None]
    for match in _PUNCTUATION.finditer(passage.text):
        if any(start < match.start() < end for start, end in enclosed):
            continue
        if match.end() == len(passage.text) and match[0] == "。":
            yield passage.remark(match.span(), "标题末尾不加句号", "", safe=True)
        else:
            yield passage.remark(match.span(), f"标题里一般不用“{match[0]}”")


_DAY = re.compile(r"\d{1,2}月|[一二三四五六七八九十]月|\d{4}[年.-]|日[上下]午")
_CHAIR = re.compile(r"主持|召集|组织(?:召开|有关|相关)|牵头召开|带领|率队|率领|率(?=[省市县区州镇乡街局])")
_MEETING = re.compile(r"会|座谈|协调|研究|调度")
_ENDS = ("：", "。", ":", "；", "！")
_FACTS = {"时间": _DAY, "主持人": _CHAIR}


@paper_rule("S07", WARNING, "导语要素")
def preamble(paper: Paper) -> Iterator[Remark]:
    """Date, chair and meeting, in the opening or in the facts above it, and a mark at the end."""
    if not paper.preamble:
        return
    opening = paper.preamble[0]
    text = "".join(passage.text for passage in paper.preamble)
    facts = without_blanks("".join(passage.text for passage in paper.of(Role.MEETING_INFO)))
    lacking = [name for name, pattern in _FACTS.items() if not (pattern.search(text) or name[:2] in facts)]
    if not (_MEETING.search(text) or paper.of(Role.TITLE)):
        lacking.append("会议名称")
    if lacking:
        yield opening.remark_whole(f"导语没有写明{'、'.join(lacking)}")
    last = paper.preamble[-1]
    if not last.text.endswith(_ENDS):
        end = len(last.text)
        yield last.remark((end - 1, end), "导语末尾应有冒号或句号", f"{last.text[-1:]}：", f"{last.text[-1:]}。")


_ADDRESS = re.compile(r"^[^，。]{0,10}各[^。]{1,60}[：:]$")


@paper_rule("S12", HINT, "纪要的主送", FORMAT)
def addressees(paper: Paper) -> Iterator[Remark]:
    """A 纪要 has none in practice; one sent out under a 通知 may."""
    opening = paper.opening
    if opening is not None and _ADDRESS.match(opening.text):
        yield opening.remark_whole("纪要一般不写主送机关")
    for passage in paper.of(Role.DISTRIBUTION):
        label = split_label(passage.text[:80])
        if label and label.kind is LabelKind.DISTRIBUTION and label.name.startswith("主送"):
            yield passage.remark((0, len(label.printed.rstrip())), "纪要一般不写主送，改用分送或抄送")
