"""P15 to P17, S04: how section numbers are written."""

from collections.abc import Iterator

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, FORMAT, PUNCTUATION, WARNING, passage_rule
from core.structure.numbering import Marker, Scheme
from core.structure.roles import Role

_HEADINGS = frozenset({Role.HEADING})
_FULL_WIDTH = str.maketrans("()", "（）")


def bare(marker: Marker) -> str:
    """A section number without the blanks behind it."""
    return marker.text.rstrip()


def _remark(passage: Passage, printed: str, message: str, fixed: str, safe: bool = True) -> Remark:
    return passage.remark((0, len(printed)), message, fixed, safe=safe)


@passage_rule("S04", ERROR, "序号的半角括号", PUNCTUATION, _HEADINGS)
def half_width_number(passage: Passage) -> Iterator[Remark]:
    marker = passage.heading.marker
    if marker and ("(" in marker.text or ")" in marker.text):
        printed = bare(marker)
        yield _remark(passage, printed, "序号的括号应用全角", printed.translate(_FULL_WIDTH))


@passage_rule("P15", ERROR, "括号序号后的标点", f"{PUNCTUATION} 附录B.3.4", _HEADINGS)
def mark_behind_brackets(passage: Passage) -> Iterator[Remark]:
    marker = passage.heading.marker
    if marker and (marker.after[:1] in ("）", ")") or marker.scheme is Scheme.CIRCLED):
        printed = bare(marker)
        if printed.endswith(("、", ".", "．", "，", ",")):
            yield _remark(passage, printed, "带括号或圆圈的序号后面不加标点", printed[:-1])


@passage_rule("P16", ERROR, "“一”“二”后的标点", f"{PUNCTUATION} 附录B.3.2", _HEADINGS)
def mark_behind_chinese_number(passage: Passage) -> Iterator[Remark]:
    marker = passage.heading.marker
    if marker and marker.scheme is Scheme.CHINESE and not bare(marker).endswith("、"):
        yield _remark(passage, bare(marker), "“一”“二”“三”作序号时后面用顿号", f"{marker.ordinal}、")


@passage_rule("P17", WARNING, "“1”“2”后的标点", f"{PUNCTUATION} 附录B.3.3；{FORMAT} 7.3.3", _HEADINGS)
def mark_behind_arabic_number(passage: Passage) -> Iterator[Remark]:
    """Offices that print 1、 throughout switch this rule off, so its fix is never applied unasked."""
    marker = passage.heading.marker
    if marker and marker.scheme is Scheme.ARABIC and marker.after[:1] in ("、", "，"):
        yield _remark(passage, bare(marker), "“1”“2”“3”作序号时后面用“.”", f"{marker.ordinal}.", safe=False)
