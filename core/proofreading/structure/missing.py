"""M01 to M07, S08: what a paper should have. The program leaves it out and invents nothing."""

import re
from collections.abc import Callable, Iterator, Sequence

from core.minutes.model import Person
from core.proofreading.finding import Remark, Severity
from core.proofreading.paper import Paper
from core.proofreading.rule import FORMAT, HINT, WARNING, Rule, paper_rule
from core.structure.roles import Role


def _wanted(rule_id: str, severity: Severity, message: str, present: Callable[[Paper], bool]) -> Rule[Paper]:
    def missing(paper: Paper) -> Iterator[Remark]:
        if not present(paper):
            yield from paper.at_start(message)

    return paper_rule(rule_id, severity, message)(missing)


MISSING = (
    _wanted("M01", WARNING, "没有找到标题，导出的纪要不排标题", lambda paper: bool(paper.of(Role.TITLE))),
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
    _wanted("M05", HINT, "没有找到出席名单", lambda paper: bool(paper.minutes.attendance or paper.minutes.told)),
    _wanted("M06", HINT, "没有找到分送单位，不出分送名单", lambda paper: bool(paper.minutes.distribution)),
)

_SHOWN = 8
"""So many of those told of are named; how many more there are is counted."""


@paper_rule("M07", HINT, "出席情况没有列成名单", f"{FORMAT} 10.3")
def attendance_only_told(paper: Paper) -> Iterator[Remark]:
    """The text tells who was there, but no roster lists them: who was recognised, and what is doubtful."""
    told = paper.minutes.told
    if paper.minutes.attendance or not told:
        return
    sure = [_called(one.person) for one in told if not one.doubt]
    doubtful = [f"“{_called(one.person)}”（{one.doubt}）" for one in told if one.doubt]
    message = "出席情况只写在文字里，没有列成名单"
    message += f"；认出{_counted(sure)}" if sure else ""
    message += f"；拿不准的有{_counted(doubtful)}" if doubtful else ""
    yield paper.passage(told[0].spans[0].line_id).remark_whole(message)


def _called(person: Person) -> str:
    return f"{person.name}（{person.unit}）" if person.name and person.unit else person.name or str(person.unit)


def _counted(names: Sequence[str]) -> str:
    more = f"等{len(names)}项" if len(names) > _SHOWN else ""
    return "、".join(names[:_SHOWN]) + more


_NUMBERED = re.compile(r"[\d０-９一二三四五六七八九十百〇零]")
_BARE = re.compile(r"[（(]?([\d０-９一二三四五六七八九十百〇零]{1,5})期[）)]?")


@paper_rule("S08", WARNING, "期号")
def issue_number(paper: Paper) -> Iterator[Remark]:
    """第5期, 〔2022〕5号 and the like; that it differs from the ordinal of the meeting is usual."""
    if not paper.of(Role.ISSUE_NUMBER):
        yield from paper.at_start("没有找到期号")
    for passage in paper.of(Role.ISSUE_NUMBER):
        if not _NUMBERED.search(passage.text):
            yield passage.remark_whole("期号里没有数字")
        elif bare := _BARE.fullmatch(passage.text):
            message = f"期号“{passage.text}”通常写作“第{bare[1]}期”"
            fixed = passage.text.replace(bare[1], f"第{bare[1]}")
            yield passage.remark_whole(message, fixed, severity=HINT)
