"""What a missing element may be, from what the draft says elsewhere: shown, and never taken by itself."""

import re

from core.minutes.elements import Element, Values
from core.minutes.masthead import printed_office
from core.structure.dates import closing_date
from core.structure.document import Document
from core.structure.roles import Role

_OFFICE = re.compile(r"(?:党政)?(?:综合)?(?:办公室|办公厅|秘书处|综合[科部处室])$")
_FULL_NAME = 5
"""Characters of the shortest body that is named in full, as the mark names it: not 县委, 集团党委, 市统计局."""
_KIND = re.compile(r"(?P<organ>党组|常委会|常务委员会)?(?:\d{4}年)?第[^次届]{1,8}次(?P<kind>[^第]{0,10}?会议?)纪要$")
_KNOWN_KIND = re.compile(
    r"(?:常务|常委会|党组|党委|党工委|联席|主席|主任|[市县区镇局厅处院校]长|现场|总经理|专题|协调|工作|董事会|理事会)*"
    r"(?:办公|协调|工作)?会议?(?=纪要$)"
)
_MEETING = re.compile(r"召开(?:了|的)?(?P<name>[^，。；：]{2,40}?会议?)(?=[，。；：]|$)")


def suggestion(element: Element, document: Document, found: Values) -> str | None:
    """What a missing element may be; ``None`` where the element is there, or nothing in the draft tells it."""
    if element in found:
        return None
    match element:
        case Element.MARK:
            return _mark(found)
        case Element.ISSUER:
            return _said(found, Element.SIGNATURE) or _printer(document)
        case Element.ISSUE_DATE:
            return _said(found, Element.DATE) or _printing_date(document)
        case Element.TITLE:
            return _title(document)
    return None


def _said(found: Values, element: Element) -> str | None:
    return found[element].text if element in found else None


def _mark(found: Values) -> str | None:
    """The body that issues, without its office, and the kind of its meeting: 象山县人民政府 常务会议 纪要."""
    issuer = _said(found, Element.ISSUER) or _said(found, Element.SIGNATURE) or ""
    body = _OFFICE.sub("", issuer)
    kind = _kind(_said(found, Element.TITLE) or "", body)
    return f"{body}{kind}纪要" if kind and _FULL_NAME <= len(body) < len(issuer) else None


def _kind(title: str, body: str) -> str | None:
    """What kind of meeting a title names, as a body's name goes on: 常务会议, 常委会会议, 专题会议."""
    if counted := _KIND.search(title):
        organ = counted["organ"] or ""
        return counted["kind"] if body.endswith(organ) else organ + counted["kind"]
    known = _KNOWN_KIND.search(title)
    return known[0] if known else None


def _printer(document: Document) -> str | None:
    offices = (printed_office(line.text) for line in document.lines if line.role is Role.PRINT_LINE)
    return next((office for office in offices if office), None)


def _printing_date(document: Document) -> str | None:
    texts = (line.text for line in document.lines if line.role is Role.PRINT_LINE)
    return next((text[day.start : day.end] for text in texts if (day := closing_date(text))), None)


def _title(document: Document) -> str | None:
    """The meeting that the 导语 says was held."""
    found = (_MEETING.search(line.text) for line in document.lines if line.role is Role.PREAMBLE)
    return next((f"{match['name']}纪要" for match in found if match), None)
