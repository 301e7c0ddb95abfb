"""Evidence for the 版头: 份号, 密级, 紧急程度, 纪要标志, 期号, 编发行."""

import re
from collections.abc import Iterator
from itertools import dropwhile

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import REACH, View
from core.structure.labels import without_blanks
from core.structure.names import is_unit_or_post
from core.structure.numerals import NUMERAL_CHARACTERS

_COPY_NUMBER = re.compile(r"(?:№|No\.?|NO\.?|编号[:：]?|份号[:：]?)?\s*\d{6}")
_HANDLING = r"(?:不得外传|请勿外传|注意保存|妥善保管|严禁外传|注意保密)"
_CLASSIFICATION = re.compile(
    rf"[★☆【\[（(]*\s*(?:密\s*级[:：]\s*)?(?:(?:绝密|机密|秘密)\s*(?:★.*)?|(?:内\s*部(?:资料|文件|材料|参考|使用|传阅)?|会议材料)[\s，,·]*{_HANDLING}?|{_HANDLING})"
    r"\s*[★☆】\]）)]*(?:\s{2,}(?:份\s*号|编\s*号)[:：]?\s*\d+)?"
)
_URGENCY = re.compile(
    r"[★☆【\[（(]*\s*(?:(?:紧急程度|缓急)[:：]\s*)?(?:特\s*急|加\s*急|平\s*急|急\s*件|特\s*提|紧\s*急)\s*[★☆】\]）)]*"
)

_NUMBER = rf"(?:[0-9０-９{NUMERAL_CHARACTERS}]+|[×xX□○_＿]{{1,4}})"
"""The number itself, or the sign that a template leaves in its place."""
_YEAR_FIGURES = r"(?:\d{4}|[一二三四五六七八九〇○零]{4}|20[×xX_＿\s]{0,4})"
_YEAR = rf"[〔\[【（(［]\s*{_YEAR_FIGURES}\s*[〕\]】）)］]"
_TOTAL = rf"(?:\s*[（(]?\s*总第?\s*{_NUMBER}\s*[期号]\s*[）)]?)?"
_ISSUE = re.compile(
    rf"(?:期\s*号|编\s*号|文\s*号)?[:：]?\s*[（(]?(?:"
    rf"[^\s，。、：:]{{0,16}}?{_YEAR}\s*第?\s*(?:{_NUMBER}|\s*)\s*[期号次]"
    rf"|(?:{_YEAR_FIGURES}年)?\s*(?:总)?(?:第\s*(?:{_NUMBER})?|{_NUMBER})\s*[期号]{_TOTAL}"
    rf"|{_YEAR_FIGURES}年?\s*[（(]\s*第?\s*{_NUMBER}\s*[期号]?\s*[）)]"
    rf"|{_YEAR_FIGURES}年(?:度)?\s*第\s*{_NUMBER}\s*[次期号](?:[^\s，。：:纪]{{0,10}}会议?)?"
    rf"|[^\s，。、：:]{{0,16}}?纪要\s*第\s*{_NUMBER}\s*[期号]"
    rf"|第\s*{_NUMBER}\s*次"
    rf"|第\s*{_NUMBER}\s*届[^\s，。：:纪]{{0,10}}第\s*{_NUMBER}\s*次[^\s，。：:纪]{{0,6}}会议?"
    rf")[）)]?"
)
_NAMES_ONE_MEETING = re.compile(rf"第\s*{_NUMBER}\s*[次届期]|\d{{4}}年|关于|\d+月\d+日")
_MINUTES_END = re.compile(r"纪\s*要(?:[（(].*[）)])?$")
_DOCUMENTS = re.compile(r"\s*文\s*件$")
_ORGAN = re.compile(
    r"(?:党组|党委|党工委|纪委|委员会|董事会|监事会|党总支|党支部|村委会|居委会|编委会|指挥部|领导小组|办)$"
)
_ISSUER_LABEL = re.compile(r"^(?:编发|编印|印发|制发|主办|编制)(?:单位|机关|部门)?[:：]\s*")
MARK_SIZE = 30.0
"""Points from which centred type is that of a 纪要标志; a title has 22 (GB/T 9704-2012 clause 7.3.1)."""
_MARK_LENGTH = 40
_BODY_MARKS = re.compile(r"[，。；：:、？！]")
_SENTENCE_MARKS = re.compile(r"[，。；：:？！]")


def masthead(view: View) -> Iterator[Evidence]:
    """Everything that stands above the title."""
    text = view.line.text
    if len(text) > 60:
        return
    if _COPY_NUMBER.fullmatch(text):
        yield Evidence(Kind.COPY_NUMBER, 90, "六位份号")
    if _CLASSIFICATION.fullmatch(text):
        yield Evidence(Kind.CLASSIFICATION, 90, "密级或内部资料字样")
    if _URGENCY.fullmatch(text):
        yield Evidence(Kind.URGENCY, 90, "紧急程度字样")
    if is_issue_number(view.line):
        yield Evidence(Kind.ISSUE_NUMBER, 80, "期号形式")
    yield from _issuer(view)
    yield from _mark(view)


def is_issue_number(shape: Shape) -> bool:
    return len(shape.text) <= 40 and bool(_ISSUE.fullmatch(shape.text))


def office_before_date(shape: Shape) -> str | None:
    """The office of a line ``office   date``, without a label such as 编发单位：; ``None`` for any other line."""
    if shape.date is None:
        return None
    before = shape.text[: shape.date.start]
    office = _ISSUER_LABEL.sub("", before.strip())
    office = re.sub(r"\s*(?:编发|编印|印发|发布|编|印)?(?:日期|时间)?[:：]?$", "", office)
    set_apart = before != before.rstrip() or before.rstrip().endswith(("：", ":"))
    return office if set_apart and is_office(office) else None


def is_office(text: str) -> bool:
    """Whether a short line names an office, and nothing else."""
    return (
        2 <= len(text) <= 30 and not _BODY_MARKS.search(text) and (is_unit_or_post(text) or bool(_ORGAN.search(text)))
    )


def is_date_alone(shape: Shape) -> bool:
    return shape.date is not None and shape.date.start == 0


def _issuer(view: View) -> Iterator[Evidence]:
    if office_before_date(view.line):
        yield Evidence(Kind.ISSUER, 80, "编发机关与日期同行")
    elif is_date_alone(view.line):
        yield Evidence(Kind.ISSUER, 45, "独立成行的日期")
    elif is_office(_ISSUER_LABEL.sub("", view.line.text)):
        if view.below is not None and is_date_alone(view.below):
            yield Evidence(Kind.ISSUER, 60, "机关名称，下一行是日期")
        elif view.above is not None and is_issue_number(view.above):
            yield Evidence(Kind.ISSUER, 40, "期号下面的机关名称")


def names_one_meeting(text: str) -> bool:
    """Whether words name one meeting, by its ordinal, date or subject, and not a series."""
    return bool(_NAMES_ONE_MEETING.search(text))


def ends_as_minutes(text: str) -> bool:
    """Whether words close as a title of minutes does; a full stop behind it is a slip that proofreading tells."""
    text = text.rstrip("。")
    return bool(_MINUTES_END.search(text)) and not _SENTENCE_MARKS.search(re.sub(r"[（(].*?[）)]|《.*?》", "", text))


def _mark(view: View) -> Iterator[Evidence]:
    """A mark names the series, not one meeting, and the 期号 stands below it."""
    line = view.line
    if line.hints.alignment == "center" and (line.hints.size or 0) >= MARK_SIZE and len(line.text) <= _MARK_LENGTH:
        yield Evidence(Kind.MARK, 50, "Word 中按标志排版")
    if names_one_meeting(line.text) or _BODY_MARKS.search(line.text):
        return
    numbered_below = any(is_issue_number(below) for below in view.below_lines[:2])
    if ends_as_minutes(line.text):
        yield Evidence(Kind.MARK, 25, "写明是何种纪要，未写哪一次会议")
        if numbered_below:
            yield Evidence(Kind.MARK, 50, "期号之上的纪要名称")
        elif _title_follows(view):
            yield Evidence(Kind.MARK, 35, "下面另有会议纪要标题")
        elif any(office_before_date(below) for below in view.below_lines[:2]):
            yield Evidence(Kind.MARK, 15, "编发行之上的纪要名称")
    elif _continues_mark(view):
        yield Evidence(Kind.MARK, 60, "下一行接着写纪要名称")
    elif _is_office_alone(line) and view.below is not None and is_issue_number(view.below):
        yield Evidence(Kind.MARK, 45, "期号之上的机关名称")
    elif numbered_below and _DOCUMENTS.search(line.text) and is_office(_DOCUMENTS.sub("", line.text)):
        yield Evidence(Kind.MARK, 60, "发文字号之上的“……文件”")


def _continues_mark(view: View) -> bool:
    """Whether an office, or several that meet together, stands above what its minutes are called and the 期号.

    Where there are many, the end of the mark is out of sight: offices alone, one below the other, are its beginning.
    """
    if not _is_office_alone(view.line):
        return False
    match list(dropwhile(_is_office_alone, view.below_lines)):
        case [name, number, *_]:
            return _names_series(name) and is_issue_number(number)
        case [name]:
            return len(view.below_lines) == REACH and _names_series(name)
        case _:
            return len(view.below_lines) == REACH


def _names_series(line: Shape) -> bool:
    return ends_as_minutes(line.text) and not names_one_meeting(line.text)


def _is_office_alone(line: Shape) -> bool:
    return is_office(without_blanks(line.text))


def _title_follows(view: View) -> bool:
    return any(ends_as_minutes(below.text) for below in view.below_lines)
