"""N01 to N05: dates that are written wrongly, do not exist, or fall on another weekday."""

import re
from collections.abc import Iterator
from datetime import date

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ACCURATE, ERROR, FORMAT, NUMERALS, WARNING, passage_rule
from core.proofreading.texts import PRINTED, RUNNING
from core.structure.dates import find_date
from core.structure.numerals import from_chinese
from core.structure.roles import Role

_DATED = frozenset({Role.DATE, Role.ISSUER_LINE, Role.PRINT_LINE})


def printed_day(day: date) -> str:
    """A day as the standard has it printed."""
    return f"{day.year}年{day.month}月{day.day}日"


_WITH_ZEROS = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")


@passage_rule("N01", ERROR, "成文、印发日期的写法", f"{FORMAT} 7.3.5.4、7.4.3", _DATED)
def form_of_closing_date(passage: Passage) -> Iterator[Remark]:
    """Arabic figures, year in full, no leading zeros. Only zeros are dropped unasked."""
    found = find_date(passage.text)
    if found is None or found.day is None:
        return
    printed, right = passage.text[found.start : found.end], printed_day(found.day)
    if printed != right:
        safe = bool(_WITH_ZEROS.fullmatch(printed))
        yield passage.remark((found.start, found.end), f"日期应写作“{right}”", right, safe=safe)


_CN = "〇零○ＯOo0一二三四五六七八九"
_DAYS = re.compile(
    rf"(?:(?P<year>(?<!\d)\d{{4}}|(?<![{_CN}])[{_CN}]{{4}})年)?(?<!\d)(?P<month>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})月"
    r"(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?!线)"
    r"(?:\s?[（(，,]?\s?(?:星期|周)(?P<weekday>[一二三四五六日天])(?:[）)])?)?"
)
_WEEKDAYS = "一二三四五六日"
_LEAP_YEAR = 2024


def _days(passage: Passage) -> Iterator[tuple[re.Match[str], date | None]]:
    """Every date of a passage with the day it means, ``None`` where the calendar has no such day."""
    if "月" in passage.text:
        for match in _DAYS.finditer(passage.text):
            year = _number(match["year"]) if match["year"] else _LEAP_YEAR
            try:
                yield match, date(year, _number(match["month"]), _number(match["day"]))
            except ValueError:
                yield match, None


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    return from_chinese(re.sub("[○ＯOo0零]", "〇", text)) or 0


@passage_rule("N02", ERROR, "不存在的日期", "", PRINTED | _DATED)
def impossible_dates(passage: Passage) -> Iterator[Remark]:
    for match, day in _days(passage):
        if day is None:
            yield passage.remark(match.span(), f"日历上没有“{match[0]}”这一天")


@passage_rule("N03", ERROR, "星期与日期不符", f"{ACCURATE}（四）", RUNNING | {Role.MEETING_INFO})
def wrong_weekdays(passage: Passage) -> Iterator[Remark]:
    """Only where the year is printed with the day."""
    for match, day in _days(passage):
        if day and match["year"] and match["weekday"]:
            right = _WEEKDAYS[day.weekday()]
            if match["weekday"].replace("天", "日") != right:
                yield passage.remark(match.span(), f"{printed_day(day)}是星期{right}，不是星期{match['weekday']}")


_SHORT_RANGE = re.compile(r"(?<![\d.])(?P<from>(?:20)?[012]\d)(?P<mark>[-－–—～~至到])(?P<to>[23]\d)年")
_SHORT_YEAR = re.compile(
    r"(?:^|(?<=[，。；、（“自从在于比较至到截《对]))(?P<year>2[1-9])年"
    r"(?=\d{1,2}月|[，。；、底初度末]|第?[一二三四]季度|上半年|下半年|全年|工作|计划|预算|目标|任务|完成|实现|启动|实施)"
)


_SHORT_YEAR_END = re.compile(
    r"(?<=[争保计划较比年至到于])(?P<year>2[1-9])年(?=[底初末]|上半年|下半年|同期|增长|下降|减少|提高)"
)


@passage_rule("N04", WARNING, "年份的简写", f"{NUMERALS} 5.1.4")
def short_years(passage: Passage) -> Iterator[Remark]:
    """A length of time (近20年, 25年以内) is none."""
    if "年" not in passage.text:
        return
    for match in _SHORT_RANGE.finditer(passage.text):
        start, end = (int(match[name]) % 100 for name in ("from", "to"))
        if start < end and (len(match["from"]) == 4 or start > 20):
            full = f"20{start:02}{'—' if match['mark'] in '-－–~' else match['mark']}20{end}年"
            yield passage.remark(match.span(), "年份不应简写", full)
    for pattern in (_SHORT_YEAR, _SHORT_YEAR_END):
        for match in pattern.finditer(passage.text):
            yield passage.remark(match.span(), "年份不应简写", f"20{match[0]}")


_SPELT_YEAR = re.compile(r"(?<![零〇○一二三四五六七八九])[一二][零〇○OoＯ0一二三四五六七八九]{3}(?=年)")
_NO_ZERO = str.maketrans(dict.fromkeys("零○OoＯ0", "〇"))


@passage_rule("N05", WARNING, "年份里的“〇”", NUMERALS, PRINTED | _DATED)
def zero_in_years(passage: Passage) -> Iterator[Remark]:
    for match in _SPELT_YEAR.finditer(passage.text):
        right = match[0].translate(_NO_ZERO)
        if match[0] != right:
            yield passage.remark(match.span(), "汉字年份里的零写作“〇”", right)
