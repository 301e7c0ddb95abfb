"""The elements of a 纪要 that have one value each, and where in the draft that value stands."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from core.minutes.groups import behind, parted_at_labels
from core.minutes.masthead import printed_office
from core.minutes.writing.spans import Span
from core.structure.carried import of_roles
from core.structure.dates import closing_date
from core.structure.document import Line
from core.structure.labels import LabelKind, split_label
from core.structure.names import is_certain_name, name_behind_post
from core.structure.roles import Role


class Element(Enum):
    """An element: what the user calls it, the role of its line, and the label it is printed with, if any.

    ``expected``: the user is told when a paper lacks it.
    """

    label: str
    role: Role
    printed_label: str
    expected: bool

    def __init__(self, label: str, role: Role, printed_label: str = "", expected: bool = False) -> None:
        self.label = label
        self.role = role
        self.printed_label = printed_label
        self.expected = expected

    COPY_NUMBER = "份号", Role.COPY_NUMBER
    CLASSIFICATION = "密级", Role.CLASSIFICATION
    URGENCY = "紧急程度", Role.URGENCY
    MARK = "纪要标志", Role.MINUTES_MARK, "", True
    ISSUE_NUMBER = "期号", Role.ISSUE_NUMBER, "", True
    ISSUER = "编发机关", Role.ISSUER_LINE, "", True
    ISSUE_DATE = "编发日期", Role.ISSUER_LINE, "", True
    TITLE = "标题", Role.TITLE, "", True
    TIME = "会议时间", Role.MEETING_INFO, "时间：", True
    PLACE = "会议地点", Role.MEETING_INFO, "地点：", True
    CHAIR = "主持人", Role.MEETING_INFO, "主持人：", True
    RECORDER = "记录人", Role.MEETING_INFO, "记录人："
    SIGNATURE = "署名", Role.SIGNATURE
    DATE = "成文日期", Role.DATE
    PRINT_LINE = "印发行", Role.PRINT_LINE
    COPIES = "印数", Role.COPIES

    @property
    def is_date(self) -> bool:
        """Whether the value is a day of the calendar."""
        return self in (Element.ISSUE_DATE, Element.DATE)


@dataclass(frozen=True, slots=True)
class Value:
    """What an element says, and where: a title of two lines stands in two spans, which read one after the other.

    ``doubtful``: a line that it stands in may be something else.
    """

    text: str
    spans: tuple[Span, ...]
    doubtful: bool


Values = dict[Element, Value]


def values(lines: Sequence[Line]) -> Values:
    """The value of every element that the lines have."""
    of_role: dict[Role, list[Line]] = {}
    for line in lines:
        of_role.setdefault(line.role, []).append(line)
    found = ((element, _value(element, of_role)) for element in Element)
    return {element: value for element, value in found if value is not None}


@of_roles(Role.PREAMBLE, *(element.role for element in Element))
def values_of(lines: Sequence[Line]) -> Values:
    """The values that a Document has; an edit elsewhere leaves them as they are."""
    return values(lines)


def date_is_wrong(text: str) -> bool:
    """Whether a text is no date, or one that the calendar lacks."""
    printed = closing_date(text)
    return printed is None or printed.day is None or bool(text[: printed.start].strip())


def _value(element: Element, of_role: dict[Role, list[Line]]) -> Value | None:
    lines = of_role.get(element.role, [])
    find = _FINDERS.get(element)
    if find is None:
        return _joined(lines if element is Element.MARK else _first_paragraph(lines))
    stretches = [*find(lines), *_told_in(element, of_role.get(Role.PREAMBLE, []))]
    return next((_joined([line], span) for line, span in stretches), None)


def _first_paragraph(lines: Sequence[Line]) -> Sequence[Line]:
    stop = next((place for place, line in enumerate(lines) if place and not line.continues), len(lines))
    return lines[:stop]


def _joined(lines: Sequence[Line], *spans: Span) -> Value | None:
    if not lines:
        return None
    spans = spans or tuple(_whole(line) for line in lines)
    text = "".join(span.of(line.text) for span, line in zip(spans, lines, strict=True))
    return Value(text, spans, any(line.doubtful for line in lines))


def _whole(line: Line) -> Span:
    start = len(line.text) - len(line.text.lstrip())
    return Span(line.id, start, start + len(line.text.strip()))


_Stretches = Iterator[tuple[Line, Span]]


def _offices(lines: Sequence[Line]) -> _Stretches:
    for line in lines:
        office = printed_office(line.text)
        if office:
            start = line.text.index(office)
            yield line, Span(line.id, start, start + len(office))


def _dates(lines: Sequence[Line]) -> _Stretches:
    for line in lines:
        printed = closing_date(line.text)
        if printed:
            yield line, Span(line.id, printed.start, printed.end)


def _labelled(*names: str) -> Callable[[Sequence[Line]], _Stretches]:
    """What stands behind one of the labels in the facts of the meeting."""

    def find(lines: Sequence[Line]) -> _Stretches:
        for line in lines:
            for piece in parted_at_labels(line, LabelKind.INFO):
                label = split_label(piece.text)
                rest = behind(label, piece) if label and label.name in names else None
                if rest and rest.text.strip():
                    yield line, Span(line.id, rest.start, rest.start + len(rest.text.rstrip()))

    return find


_FINDERS: dict[Element, Callable[[Sequence[Line]], _Stretches]] = {
    Element.ISSUER: _offices,
    Element.ISSUE_DATE: _dates,
    Element.TIME: _labelled("时间", "会议时间", "召开时间", "开会时间", "会议的时间", "日期", "会议日期"),
    Element.PLACE: _labelled("地点", "会议地点", "召开地点", "开会地点", "会议的地点", "地址", "会议地址"),
    Element.CHAIR: _labelled("主持", "主持人", "主持者", "会议主持", "会议主持人", "会议主持者"),
    Element.RECORDER: _labelled("记录", "记录人", "记录员", "记录者", "会议记录", "会议记录人"),
}

_HAN = r"[^\W\da-zA-Z_]"
_TOLD = {
    Element.TIME: re.compile(
        r"^\s*(?P<value>(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日"
        r"(?:上午|下午|晚上|晚|全天)?(?:\d{1,2}[时点:：](?:\d{1,2}分?|半)?)?)"
    ),
    Element.PLACE: re.compile(
        rf"在(?P<value>(?:{_HAN}|\d){{2,30}}?(?:室|厅|中心|楼|堂|馆|场|院|现场|宾馆|酒店))(?:主持)?(?:组织)?(?:召开|举行)"
    ),
    Element.CHAIR: re.compile(
        rf"(?P<value>{_HAN}{{2,16}}?)(?:同志)?(?:在[^，。；]{{2,30}}?)?主持(?:召开|会议|了|[，。；])"
    ),
}
"""How a 导语 tells when, where and under whom the meeting was held."""


def _told_in(element: Element, lines: Sequence[Line]) -> _Stretches:
    told = _TOLD.get(element)
    for line in lines if told else ():
        match = told.search(line.text) if told else None
        start = _name_start(match["value"]) if match and element is Element.CHAIR else 0
        if match and start is not None:
            yield line, Span(line.id, match.start("value") + start, match.end("value"))


def _name_start(words: str) -> int | None:
    """Where in 县委副书记李晓东 or 由李晓东 the name begins; ``None`` where no name can be told from the words."""
    who = words.rpartition("由")[2]
    name = who if is_certain_name(who) else next(iter(name_behind_post(who) or ()), None)
    return None if name is None else len(words) - len(name)
