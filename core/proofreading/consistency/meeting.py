"""C13 to C15, N08: the meeting's year, ordinal and name, wherever they are printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage, Spot
from core.proofreading.rule import ACCURATE, ERROR, HINT, NUMERALS, WARNING, paper_rule
from core.proofreading.texts import RUNNING
from core.structure.numerals import from_chinese
from core.structure.remembered import remembered
from core.structure.roles import Role

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=[年.\-/])")
_PLACES = (
    (Role.ISSUER_LINE, "编发行"),
    (Role.PREAMBLE, "导语"),
    (Role.MEETING_INFO, "会议时间"),
    (Role.DATE, "成文日期"),
    (Role.PRINT_LINE, "印发行"),
)


@paper_rule("C13", WARNING, "年份前后不一致", f"{ACCURATE}（四）")
def years(paper: Paper) -> Iterator[Remark]:
    """The first year printed in each place of the date. In January it may be right, so nothing is offered."""
    first: tuple[str, str] | None = None
    for role, name in _PLACES:
        for passage in paper.of(role):
            match = _YEAR.search(passage.text)
            if match is None or (role is Role.MEETING_INFO and "时间" not in passage.text[:10].replace(" ", "")):
                continue
            if first is None:
                first = (match[1], name)
            elif match[1] != first[0]:
                yield passage.remark(match.span(), f"这里是{match[1]}年，{first[1]}是{first[0]}年")
            break


_ORDINAL = re.compile(
    r"第?(?P<number>\d{1,4}|[一二三四五六七八九十百零〇]{1,5})次(?P<kind>[^，。、；：第\s《》“”（）()]{0,12}?会)"
)
_ISSUE = re.compile(r"第?(?P<number>\d{1,4}|[一二三四五六七八九十百零〇]{1,5})次[）)]?$")


@dataclass(frozen=True, slots=True)
class Ordinal:
    """第五次常务会: number 5, kind 常务会."""

    spot: Spot
    printed: str
    number: int
    kind: str
    arabic: bool


def ordinals(passage: Passage) -> Sequence[Ordinal]:
    """The ordinals of meetings that a passage names."""
    if "次" not in passage.text:
        return ()
    pattern = _ISSUE if passage.role is Role.ISSUE_NUMBER else _ORDINAL
    found = pattern.finditer(passage.text)
    return tuple(Ordinal(passage.spot(match.span()), match[0], *_counted(match)) for match in found)


def _counted(match: re.Match[str]) -> tuple[int, str, bool]:
    """The number, the kind of meeting, and whether the number is in Arabic figures."""
    printed = match["number"]
    number = int(printed) if printed.isdigit() else from_chinese(printed) or 0
    kind = match.groupdict().get("kind", "")
    return number, kind.removesuffix("会议").removesuffix("会"), printed.isdigit()


_WORDS = RUNNING | {Role.TITLE}


@remembered
def ordinals_in_words(passage: Passage) -> Sequence[Ordinal]:
    """Those of running text and titles, where either way to write them would do."""
    return ordinals(passage) if passage.role in _WORDS else ()


@paper_rule("C14", ERROR, "会议次数前后不一致", f"{ACCURATE}（四）")
def meeting_ordinal(paper: Paper) -> Iterator[Remark]:
    """Title, opening, an issue number that counts meetings, and the file's name."""
    own = next((found for passage in paper.of(Role.TITLE) for found in ordinals(passage)), None)
    if own is None:
        return
    for passage in (*paper.preamble[:1], *paper.of(Role.ISSUE_NUMBER)):
        alike = [found for found in ordinals(passage) if found.kind in (own.kind, "") or not own.kind]
        if alike and all(found.number != own.number for found in alike):
            message = f"这里是第{alike[0].number}次，标题是第{own.number}次"
            yield alike[0].spot.remark(message, other=own.spot.place)
    named = _ORDINAL.search(paper.stem)
    if named:
        number, kind, _ = _counted(named)
        if kind == own.kind and number != own.number:
            yield own.spot.remark(f"标题是第{own.number}次，文件名是第{number}次")


_FULL = re.compile(r"(?P<place>[省市州盟县旗区镇乡])人民政府(?=第|\d{4}年第)")


@paper_rule("C15", HINT, "会议名称的全称和简称")
def names_of_meeting(paper: Paper) -> Iterator[Remark]:
    """A short form in the title is accepted; the full one there and the short one in the opening is odd."""
    full = next((match for title in paper.of(Role.TITLE) if (match := _FULL.search(title.text))), None)
    if full is None:
        return
    for passage in paper.preamble[:1]:
        short = re.search(rf"{full['place']}政府(?=第|\d{{4}}年第)", passage.text)
        if short:
            yield passage.remark(short.span(), f"标题用全称“{full[0]}”，这里用简称“{short[0]}”")


@paper_rule("N08", HINT, "会议次数的数字", NUMERALS)
def style_of_ordinals(paper: Paper) -> Iterator[Remark]:
    """第5次 in one place and 第五次 in another for the same kind of meeting; told once for each kind."""
    first: dict[str, Ordinal] = {}
    told: set[str] = set()
    for ordinal in paper.found(ordinals_in_words):
        one = first.setdefault(ordinal.kind, ordinal)
        if one.arabic != ordinal.arabic and ordinal.kind not in told:
            told.add(ordinal.kind)
            yield ordinal.spot.remark(f"同类会议次数的写法与“{one.printed}”不一致", other=one.spot.place)
