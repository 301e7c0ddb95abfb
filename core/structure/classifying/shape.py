"""What can be seen of one line without its neighbours: the form on which evidence rests."""

import re
from dataclasses import dataclass, replace

from core.reading.draft import Hints
from core.structure.brackets import before_bracket, closed_only, left_open
from core.structure.dates import PrintedDate, closing_date
from core.structure.labels import LABEL_REACH, Label, split_label
from core.structure.names import cells, is_certain_name, is_name
from core.structure.numbering import Marker, Scheme, recognise
from core.structure.remembered import by_text

_SHORT = 80
"""Characters of a line that may end with a date or be a page's header."""

_BRACKET_REACH = 120
"""Characters from either end within which a bracket is looked for whose other half stands on another line."""

_PROSE_WIDTH, _SENTENCE_WIDTH = 60, 24
_ROW_WIDTH, _PAGE_NUMBER_WIDTH = 90, 24

SENTENCE_END = "。！？!?…；;：:"
_CLOSING_MARKS = "”’）)》〉"
_OPEN_MARKS = ("，", "、", ",")
_FULL_STOPS = ("。", "！", "？")
_ENDS_OTHERWISE = re.compile(r"[。！？][（(][^（）()]{1,60}[）)]$|[\u3400-\u9fff”’）》]\.$")
_COUNTED = re.compile(
    r"[一二三四五六七八九十]{1,3}、?(?:期|季度|线|级|类|产|号|层|楼|次|批|年级|等奖|者|组|轮|标段|村|工区|届|车间|中心|分公司|院|环|年|月|"
    r"支部|科|小学|中学|中队|大队|支队|街|路|道|区|片|栋|个|项)"
)
_COUNTED_ARABIC = re.compile(r"\d+(?:、|号|期|[^\d年.．、）)]{0,1}(?:号|期|栋|路|线))")
_DASHES = r"[-—–－―─~～·•\s]*"
_PAGE_NUMBER = re.compile(
    rf"{_DASHES}(?:第?\s*\d{{1,3}}\s*页?(?:\s*[/／，,共]\s*共?\s*\d{{1,3}}\s*页?)?|第\s*[一二三四五六七八九十]{{1,3}}\s*页|"
    rf"共\s*\d{{1,3}}\s*页){_DASHES}"
)
_HEADER_WITH_PAGE = re.compile(r"[^，。；：]{4,40}\s{2,}第\s*\d{1,3}\s*页(?:\s*[/／，,]?\s*共\s*\d{1,3}\s*页)?")


@dataclass(frozen=True, slots=True)
class Shape:
    """The form of one line. Widths are in columns, of which a Han character takes two; ``length`` is in characters.

    ``length`` counts the indent too. ``marker`` is a section number, unless the figures count something (三、四季度,
    3、5号楼). ``date`` ends the line. ``ends_sentence``: with a full stop or the like, ``ends_open``: with a mark that
    calls for more, ， or 、. ``opens`` and ``closes``: the bracket that the line leaves open, and the one whose end it
    has without its beginning. ``is_prose``: long enough, or with enough of a sentence, to be running text. ``names``:
    how many entries the line has if it is a row of names set apart by blanks; 0 if it is none.
    """

    text: str
    indent: int
    hints: Hints
    width: int
    length: int
    marker: Marker | None
    label: Label | None
    date: PrintedDate | None
    ends_sentence: bool
    ends_open: bool
    opens: str
    closes: str
    is_prose: bool
    is_page_number: bool
    names: int


def shape_of(line: str, hints: Hints) -> Shape:
    """Look at a line by itself. Labels and dates are looked for at the ends of it only, so that any length is quick."""
    text = line.strip()
    width = columns(text)
    marker = section_number(text)
    return Shape(
        text=text,
        indent=columns(line[: len(line) - len(line.lstrip())].replace("\t", "    ")),
        hints=hints,
        width=width,
        length=len(line.rstrip()),
        marker=marker,
        label=_label(text),
        date=closing_date(text) if len(text) <= _SHORT else None,
        ends_sentence=_ends_sentence(text),
        ends_open=text.endswith(_OPEN_MARKS),
        opens=left_open(text[-_BRACKET_REACH:]),
        closes=closed_only(text[len(marker.text) if marker else 0 :][:_BRACKET_REACH]),
        is_prose=width >= _PROSE_WIDTH or (width >= _SENTENCE_WIDTH and text.endswith(_FULL_STOPS)),
        is_page_number=_is_page_number(text, width),
        names=_names(text) if width <= _ROW_WIDTH else 0,
    )


def _ends_sentence(text: str) -> bool:
    """Whether a sentence ends here, with a stop of either width, or just before brackets: ……。（责任单位：某局）."""
    return text.rstrip(_CLOSING_MARKS)[-1:] in SENTENCE_END or bool(_ENDS_OTHERWISE.search(text))


def _is_page_number(text: str, width: int) -> bool:
    """— 3 —, 第3页, and a header with the page behind it: 某某会议纪要    第3页/共4页."""
    if width <= _PAGE_NUMBER_WIDTH and _PAGE_NUMBER.fullmatch(text):
        return True
    return len(text) <= _SHORT and bool(_HEADER_WITH_PAGE.fullmatch(text))


@by_text
def section_number(text: str) -> Marker | None:
    """The section number that a stripped text opens with, unless its figures count something: 三、四季度, 3、5号楼."""
    marker = recognise(text)
    if marker is None or marker.after != "、":
        return marker
    rest = text[len(marker.text) :]
    if marker.scheme is Scheme.CHINESE and _COUNTED.match(rest):
        return None
    return None if marker.scheme is Scheme.ARABIC and _COUNTED_ARABIC.match(rest) else marker


def _label(text: str) -> Label | None:
    """The label, with the whole rest of the line."""
    label = split_label(text[:LABEL_REACH])
    return replace(label, rest=text[len(label.printed) :]) if label and len(text) > LABEL_REACH else label


def _names(text: str) -> int:
    entries = [before_bracket(entry) for entry in cells(text)]
    if not entries or not all(map(is_name, entries)):
        return 0
    certain = sum(map(is_certain_name, entries))
    return len(entries) if certain * 2 >= len(entries) else 0


def columns(text: str) -> int:
    """Columns a text takes where all but ASCII is two wide, as Chinese type sets it."""
    return 2 * len(text) - len(text.encode("ascii", "ignore"))
