"""The distribution list as a .docx: a table to be signed, with its head on every page."""

from collections.abc import Iterator

from lxml.etree import _Element as Element

from core.export.distribution import COLUMNS, DistributionList, Row, Section, distribution_list
from core.export.docx_blocks import paragraph
from core.export.docx_elements import element
from core.export.docx_styles import paragraph_style
from core.export.package import blank_document, to_bytes
from core.minutes.model import Minutes
from core.typesetting.blocks import block
from core.typesetting.gbt9704 import PITCH, SI_HAO
from core.typesetting.parts.title import fits_on_one_line, shaped
from core.typesetting.profile import NATIONAL
from core.typesetting.styles import HEI_TI, Font, Format, ParagraphStyle

_XIAO_ER, _XIAO_SI, _WU_HAO = 18.0, 12.0, 10.5
_CELL_PITCH = 400

HEADING = ParagraphStyle("ListHeading", "名单标题", Font(HEI_TI, _XIAO_ER), Format("center", keep_with_next=True))
ISSUE = ParagraphStyle("ListIssue", "名单期号", Font(size=SI_HAO), Format("center", after=PITCH // 3))
COLUMN = ParagraphStyle("ListColumn", "名单表头", Font(HEI_TI, _XIAO_SI), Format("center", pitch=_CELL_PITCH))
GROUP = ParagraphStyle(
    "ListGroup", "名单分组", Font(HEI_TI, _XIAO_SI), Format("left", pitch=_CELL_PITCH, keep_with_next=True)
)
UNIT = ParagraphStyle("ListUnit", "名单单位", Font(size=_XIAO_SI), Format("left", pitch=_CELL_PITCH))
ENTRY = ParagraphStyle("ListEntry", "名单填写", Font(size=_XIAO_SI), Format("center", pitch=_CELL_PITCH))
REMARK = ParagraphStyle("ListRemark", "名单备注", Font(size=_WU_HAO), Format("left", pitch=_CELL_PITCH))
FOOT = ParagraphStyle("ListFoot", "名单结尾", Font(size=1), Format(pitch=20))
"""The paragraph that has to follow a table; one point, so that it never starts a page."""

_STYLES = (HEADING, ISSUE, COLUMN, GROUP, UNIT, ENTRY, REMARK, FOOT)
_CELL_STYLES = (ENTRY, UNIT, ENTRY, ENTRY, ENTRY, REMARK)

WIDTHS = (760, 2800, 760, 1100, 1308, 2116)
"""Of the columns, in twips; together the width of the 版心."""

ROW_HEIGHT = 567
"""10 mm, room to sign in; a row grows where a name takes more lines."""


def distribution_docx(minutes: Minutes) -> bytes | None:
    """The list as a file, equal for equal minutes; ``None`` where the draft names no recipients."""
    listed = distribution_list(minutes)
    if listed is None:
        return None
    document = blank_document()
    document.styles.element.extend(paragraph_style(style) for style in _STYLES)
    page_setup = document.element.body[-1]
    for part in _body(listed):
        page_setup.addprevious(part)
    return to_bytes(document, "".join(listed.headings), minutes.issue_date)


def _body(listed: DistributionList) -> Iterator[Element]:
    yield from (_paragraph(HEADING, "\n".join(shaped(heading, _fits))) for heading in listed.headings)
    yield _paragraph(ISSUE, listed.issue)
    yield _table(listed.sections)
    yield _paragraph(FOOT, "")


def _fits(heading: str) -> bool:
    return fits_on_one_line(block(HEADING, heading), sum(WIDTHS), NATIONAL)


def _paragraph(style: ParagraphStyle, text: str) -> Element:
    return paragraph(block(style, text))


def _table(sections: tuple[Section, ...]) -> Element:
    table = element("tbl", _table_properties(), element("tblGrid", *(element("gridCol", w=width) for width in WIDTHS)))
    cells = (_cell(width, COLUMN, column) for width, column in zip(WIDTHS, COLUMNS, strict=True))
    table.append(_row(*cells, repeated=True))
    for section in sections:
        if section.label:
            table.append(_row(_cell(sum(WIDTHS), GROUP, section.label, columns=len(COLUMNS))))
        table.extend(_body_row(row) for row in section.rows)
    return table


def _table_properties() -> Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = (element(side, val="single", sz=4, space=0, color="000000") for side in sides)
    return element(
        "tblPr",
        element("tblW", w=sum(WIDTHS), type="dxa"),
        element("jc", val="center"),
        element("tblBorders", *borders),
        element("tblLayout", type="fixed"),
    )


def _body_row(row: Row) -> Element:
    texts = ("" if value is None else str(value) for value in row.cells)
    return _row(*(_cell(*cell) for cell in zip(WIDTHS, _CELL_STYLES, texts, strict=True)))


def _row(*cells: Element, repeated: bool = False) -> Element:
    """A row that no page break may part; ``repeated`` puts it at the head of every page."""
    properties = element("trPr", element("cantSplit"), element("trHeight", val=ROW_HEIGHT, hRule="atLeast"))
    if repeated:
        properties.append(element("tblHeader"))
    return element("tr", properties, *cells)


def _cell(width: int, style: ParagraphStyle, text: str, columns: int = 1) -> Element:
    properties = element("tcPr", element("tcW", w=width, type="dxa"))
    if columns > 1:
        properties.append(element("gridSpan", val=columns))
    properties.append(element("vAlign", val="center"))
    return element("tc", properties, _paragraph(style, text))
