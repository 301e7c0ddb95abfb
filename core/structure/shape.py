"""What can be seen of one line without its neighbours: the form on which evidence rests."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from core.reading.draft import Hints
from core.structure.dates import PrintedDate, closing_date
from core.structure.labels import Label, split_label
from core.structure.names import cells, is_certain_name, is_name
from core.structure.numbering import Marker, Scheme, recognise

SENTENCE_END = "。！？!?…；;：:"
_CLOSING_MARKS = "”’）)》〉"
_PUNCTUATION_END = re.compile(r"[，、,]$")
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


@dataclass(frozen=True)
class Shape:
    """The form of one line. Widths are in columns, of which a Han character takes two."""

    text: str
    indent: int
    hints: Hints

    @cached_property
    def width(self) -> int:
        return columns(self.text)

    @cached_property
    def marker(self) -> Marker | None:
        """A section number, unless the figures count something: 三、四季度, 3、5号楼."""
        marker = recognise(self.text)
        if marker is None:
            return None
        rest = self.text[len(marker.text) :]
        if marker.scheme is Scheme.CHINESE and marker.after.startswith("、") and _COUNTED.match(rest):
            return None
        if marker.scheme is Scheme.ARABIC and marker.after.startswith("、") and _COUNTED_ARABIC.match(rest):
            return None
        return marker

    @cached_property
    def label(self) -> Label | None:
        return split_label(self.text[:80]) if len(self.text) > 80 else split_label(self.text)

    @cached_property
    def date(self) -> PrintedDate | None:
        """The date that ends the line."""
        return closing_date(self.text) if len(self.text) <= 80 else None

    @cached_property
    def ends_sentence(self) -> bool:
        return self.text.rstrip(_CLOSING_MARKS)[-1:] in SENTENCE_END

    @cached_property
    def ends_open(self) -> bool:
        """Whether the line ends with a mark that calls for more: ， or 、."""
        return bool(_PUNCTUATION_END.search(self.text))

    @cached_property
    def is_page_number(self) -> bool:
        return self.width <= 24 and bool(_PAGE_NUMBER.fullmatch(self.text))

    @cached_property
    def is_prose(self) -> bool:
        """Long enough, or with enough of a sentence, to be running text."""
        return self.width >= 60 or (self.width >= 24 and self.text.endswith(("。", "！", "？")))

    @cached_property
    def names(self) -> int:
        """How many entries the line has if it is a row of names set apart by blanks; 0 if it is none."""
        if self.width > 90:
            return 0
        entries = cells(self.text)
        if not entries or not all(is_name(_bare(entry)) for entry in entries):
            return 0
        certain = sum(is_certain_name(_bare(entry)) for entry in entries)
        return len(entries) if certain * 2 >= len(entries) else 0


def _bare(entry: str) -> str:
    return re.sub(r"[（(].*$", "", entry)


def shape_of(text: str, hints: Hints) -> Shape:
    stripped = text.strip()
    lead = text[: len(text) - len(text.lstrip())]
    return Shape(stripped, columns(lead.replace("\t", "    ")), hints)


def columns(text: str) -> int:
    """Columns a text takes where Han are two wide."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
