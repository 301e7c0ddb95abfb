"""Section numbers: recognised at the head of a line, taken apart, written anew."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from core.structure.characters import HAN
from core.structure.numerals import NUMERAL_CHARACTERS, from_chinese, to_chinese


class Counting(Enum):
    """How the ordinal inside a section number is written."""

    CHINESE = "一"
    ARABIC = "1"
    CIRCLED = "①"
    BRACKETED_CHINESE = "㈠"
    BRACKETED_ARABIC = "⑴"
    POINTED_ARABIC = "⒈"


class Scheme(Enum):
    """The kinds of section number, outermost first, each with the form in which 成文 writes it.

    The order of the middle four is that of GB/T 9704-2012 clause 7.3.3.
    """

    TOPIC = "议题一："
    ORDINAL = "第一、"
    CHINESE = "一、"
    CHINESE_BRACKETED = "（一）"
    ARABIC = "1."
    ARABIC_BRACKETED = "（1）"
    CIRCLED = "①"

    @property
    def rank(self) -> int:
        """0 for the outermost scheme."""
        return _RANKS[self]


_RANKS = {scheme: rank for rank, scheme in enumerate(Scheme)}

STANDARD_SCHEMES = (Scheme.CHINESE, Scheme.CHINESE_BRACKETED, Scheme.ARABIC, Scheme.ARABIC_BRACKETED)
"""The scheme of each level, 1 to 4, by GB/T 9704-2012 clause 7.3.3."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A section number as printed: ``before + ordinal + after``, the blanks that follow it among ``after``."""

    scheme: Scheme
    number: int
    counting: Counting
    before: str
    ordinal: str
    after: str

    @property
    def text(self) -> str:
        return self.before + self.ordinal + self.after

    def numbered(self, number: int) -> "Marker":
        """The same kind of number, in the draft's own punctuation and width of digits, with another ordinal."""
        if number == self.number:
            return self
        ordinal = write_ordinal(number, self.counting)
        full_width = self.counting is Counting.ARABIC and not self.ordinal.isascii()
        return replace(self, number=number, ordinal=ordinal.translate(_FULL_WIDTH) if full_width else ordinal)


def standard_marker(scheme: Scheme, number: int) -> Marker:
    """The number as 成文 writes it where the draft gives no form to follow."""
    pattern = recognise(scheme.value)
    if pattern is None:
        raise AssertionError(f"{scheme} is not written in its own form")
    return pattern.numbered(number)


_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def _signs(*runs: tuple[str, str]) -> str:
    """All the signs of runs that are given by their first and last."""
    return "".join(chr(code) for first, last in runs for code in range(ord(first), ord(last) + 1))


_SIGNS = {
    Counting.CIRCLED: _signs(("①", "⑳"), ("㉑", "㉟"), ("㊱", "㊿")),
    Counting.BRACKETED_CHINESE: _signs(("㈠", "㈩")),
    Counting.BRACKETED_ARABIC: _signs(("⑴", "⒇")),
    Counting.POINTED_ARABIC: _signs(("⒈", "⒛")),
}


def write_ordinal(number: int, counting: Counting) -> str:
    """The ordinal in one counting; beyond the last sign that Unicode has (㊿, ㈩) it is spelt out in brackets."""
    if counting is Counting.CHINESE:
        return to_chinese(number)
    if counting is Counting.ARABIC:
        return str(number)
    if number <= len(_SIGNS[counting]):
        return _SIGNS[counting][number - 1]
    if counting is Counting.BRACKETED_CHINESE:
        return f"（{to_chinese(number)}）"
    return f"{number}." if counting is Counting.POINTED_ARABIC else f"（{number}）"


_N = f"(?P<ordinal>[{NUMERAL_CHARACTERS}]{{1,5}})"
_D = r"(?P<ordinal>\d{1,3})"
_BLANKS = r"[ \t\u3000\xa0]*"
_TWO_HAN = f"{HAN}{{2}}"
_COUNTED = (
    r"[个次号万亿千百元米吨亩套辆条栋]|项(?!目)|年(?![度终级])|月(?!度)|日(?!常)|名(?!优)|家(?![校庭长访])|人(?![才事民大员居])|"
    r"台(?![账风])|户(?![籍外])|平方|公里|公斤"
)
_ONE_ITEM = rf"(?!{_COUNTED}){_TWO_HAN}\S*$"
"""What may follow a numeral that a blank alone sets off: words without blanks that the numeral does not count."""
_TOPIC = "(?:表决|审议)?(?:议题|议案|提案|议程|事项)"

_FORMS: tuple[tuple[Scheme, Counting, str], ...] = (
    (
        Scheme.TOPIC,
        Counting.CHINESE,
        rf"(?P<before>[【\[]?{_TOPIC}){_N}(?P<after>[】\]]|[：:、.．，,]|(?=[ \t\u3000]))",
    ),
    (Scheme.TOPIC, Counting.ARABIC, rf"(?P<before>[【\[]?{_TOPIC}){_D}(?P<after>[】\]]|[：:、.．，,]|(?=[ \t\u3000]))"),
    (
        Scheme.TOPIC,
        Counting.CHINESE,
        rf"(?P<before>[【\[]?第){_N}(?P<after>[个项]?{_TOPIC}(?:[】\]]|[：:、.．，,]|(?=[ \t\u3000])))",
    ),
    (
        Scheme.TOPIC,
        Counting.CHINESE,
        rf"(?P<before>[【\[]?第){_N}(?P<after>[个项](?:[】\]]|[：:、.．，,]|(?=[ \t\u3000])))",
    ),
    (Scheme.TOPIC, Counting.CHINESE, rf"(?P<before>【){_N}(?P<after>】)"),
    (Scheme.TOPIC, Counting.ARABIC, rf"(?P<before>【){_D}(?P<after>】)"),
    (Scheme.ORDINAL, Counting.CHINESE, rf"(?P<before>第){_N}(?P<after>[、.．])"),
    (Scheme.CHINESE, Counting.CHINESE, rf"(?P<before>){_N}(?P<after>[、.．，,:：])"),
    (Scheme.CHINESE, Counting.CHINESE, rf"(?P<before>){_N}(?P<after>(?=\u3000|\t|[ \xa0]{{2}}|[ \xa0]{_TWO_HAN}))"),
    (Scheme.CHINESE_BRACKETED, Counting.CHINESE, rf"(?P<before>[（(〔]){_N}(?P<after>[）)〕][、.．，,]?)"),
    (Scheme.CHINESE_BRACKETED, Counting.CHINESE, rf"(?P<before>){_N}(?P<after>[）)])"),
    (Scheme.CHINESE_BRACKETED, Counting.BRACKETED_CHINESE, r"(?P<before>)(?P<ordinal>[㈠-㈩])(?P<after>[、.．]?)"),
    (Scheme.ARABIC, Counting.ARABIC, rf"(?P<before>){_D}(?P<after>[.．](?!\d)|[.．](?=(?:19|20)\d\d年)|、|，)"),
    (Scheme.ARABIC, Counting.ARABIC, rf"(?P<before>){_D}(?P<after>(?=[ \u3000\xa0]{{1,2}}{_ONE_ITEM}))"),
    (Scheme.ARABIC, Counting.POINTED_ARABIC, r"(?P<before>)(?P<ordinal>[⒈-⒛])(?P<after>)"),
    (Scheme.ARABIC_BRACKETED, Counting.ARABIC, rf"(?P<before>[（(]){_D}(?P<after>[）)][、.．]?)"),
    (Scheme.ARABIC_BRACKETED, Counting.ARABIC, rf"(?P<before>){_D}(?P<after>[）)])"),
    (Scheme.ARABIC_BRACKETED, Counting.BRACKETED_ARABIC, r"(?P<before>)(?P<ordinal>[⑴-⒇])(?P<after>)"),
    (Scheme.CIRCLED, Counting.CIRCLED, r"(?P<before>)(?P<ordinal>[①-⑳㉑-㉟㊱-㊿])(?P<after>[、.．]?)"),
)
_PATTERNS = tuple((scheme, counting, re.compile(form + f"(?P<blanks>{_BLANKS})")) for scheme, counting, form in _FORMS)
_MAY_OPEN = re.compile(rf"[{NUMERAL_CHARACTERS}\d（(〔【\[第议提事表审㈠-㈩⒈-⒛⑴-⒇①-⑳㉑-㉟㊱-㊿]")


def recognise(text: str) -> Marker | None:
    """The section number that ``text``, stripped at its left, opens with; ``None`` if there is none.

    This tells the form only. Whether 三、四季度 or 2.2亿元 is a number of the draft's scheme is for evidence to weigh.
    """
    return _recognise(text) if _MAY_OPEN.match(text) else None


@cache
def _value(ordinal: str, counting: Counting) -> int | None:
    if counting is Counting.CHINESE:
        return from_chinese(ordinal)
    if counting is Counting.ARABIC:
        return int(ordinal)
    return _SIGNS[counting].index(ordinal) + 1


def _recognise(text: str) -> Marker | None:
    for scheme, counting, pattern in _PATTERNS:
        if match := pattern.match(text):
            number = _value(match["ordinal"], counting)
            if number:
                after = match["after"] + match["blanks"]
                return Marker(scheme, number, counting, match["before"], match["ordinal"], after)
    return None
