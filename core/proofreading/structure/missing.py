"""M01 to M06, S08: what a paper should have. The program leaves it out and invents nothing."""

import re
from collections.abc import Callable, Iterator

from core.proofreading.finding import Severity
from core.proofreading.paper import Paper
from core.proofreading.rule import HINT, WARNING, Remark, Rule, paper_rule
from core.structure.roles import Role


def _wanted(rule_id: str, severity: Severity, message: str, present: Callable[[Paper], bool]) -> Rule[Paper]:
    def missing(paper: Paper) -> Iterator[Remark]:
        if not present(paper):
            yield from paper.at_start(message)

    return paper_rule(rule_id, severity, message)(missing)


MISSING = (
    _wanted("M01", WARNING, "没有找到标题，导出的纪要不排标题", lambda paper: paper.minutes.title is not None),
    _wanted(
        "M02", HINT, "没有找到纪要标志（红色的“××××纪要”），导出时空缺", lambda paper: bool(paper.of(Role.MINUTES_MARK))
    ),
    _wanted("M03", HINT, "没有找到编发机关", lambda paper: paper.minutes.issuer is not None),
    _wanted(
        "M04",
        HINT,
        "没有找到编发日期或成文日期，或者日历上没有这一天",
        lambda paper: paper.minutes.issue_date is not None,
    ),
    _wanted("M05", HINT, "没有找到出席名单", lambda paper: bool(paper.minutes.attendance)),
    _wanted("M06", HINT, "没有找到分送单位，不出分送名单", lambda paper: bool(paper.minutes.distribution)),
)

_NUMBERED = re.compile(r"[\d０-９一二三四五六七八九十百〇零]")
_BARE = re.compile(r"[（(]?([\d０-９一二三四五六七八九十百〇零]{1,5})期[）)]?")


@paper_rule("S08", WARNING, "期号")
def issue_number(paper: Paper) -> Iterator[Remark]:
    """第5期, 〔2022〕5号 and the like; that it differs from the ordinal of the meeting is usual."""
    if paper.minutes.issue_number is None:
        yield from paper.at_start("没有找到期号")
    for passage in paper.of(Role.ISSUE_NUMBER):
        if not _NUMBERED.search(passage.text):
            yield passage.remark_whole("期号里没有数字")
        elif bare := _BARE.fullmatch(passage.text):
            message = f"期号“{passage.text}”通常写作“第{bare[1]}期”"
            fixed = passage.text.replace(bare[1], f"第{bare[1]}")
            yield passage.remark_whole(message, fixed, severity=HINT)
