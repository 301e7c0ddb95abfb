"""WordprocessingML from the values of ``core.typesetting``. Children stand in the order of the schema (ECMA-376-1 §17).

Word offers to repair a file whose children stand otherwise.
"""

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml.etree import _Element

from core.typesetting.blocks import Block, Cell, Table
from core.typesetting.parts.tables import LEADING, PADDING
from core.typesetting.styles import BLACK, Face, Font, Format, ParagraphStyle, Tab

Element = _Element

JUSTIFICATION = {"left": "left", "center": "center", "right": "right", "justify": "both"}
UNSET = Format(alignment="left", pitch=0)
"""What Word takes where a style says nothing."""

SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
"""Of a table, in the order of the schema."""

HALF_POINTS = 2
TWIPS_IN_BORDER_UNIT = 2.5
"""Word counts sizes of type in halves and borders in eighths of a point."""


def element(name: str, *children: Element, **attributes: str | int) -> Element:
    """An element of the w namespace; its attributes are of that namespace too."""
    made = OxmlElement(f"w:{name}", {qn(f"w:{key}"): str(value) for key, value in attributes.items()})
    made.extend(children)
    return made


def style_properties(style: ParagraphStyle) -> Element:
    """All that a style says about the place of its paragraphs."""
    properties = element("pPr", *_keep(style.format, UNSET))
    if style.rule:
        weight = round(style.rule.weight / TWIPS_IN_BORDER_UNIT)
        properties.append(element("pBdr", element("bottom", val="single", sz=weight, space=0, color=style.rule.colour)))
    if style.fill:
        properties.append(element("shd", val="clear", color="auto", fill=style.fill))
    properties.extend(_place(style.format, UNSET))
    if style.outline_level:
        properties.append(element("outlineLvl", val=style.outline_level - 1))
    return properties


def block_properties(block: Block, width: int) -> Element:
    """A paragraph's style, and what it says otherwise than its style; ``width`` is that of the 版心."""
    styled = block.style.format
    properties = element("pPr", element("pStyle", val=block.style.id), *_keep(block.format, styled))
    if block.framed:
        properties.append(frame(width))
    properties.extend(_place(block.format, styled))
    return properties


def frame(width: int) -> Element:
    """What sends paragraphs to the foot of the text area: neighbours of one frame stand together (clause 7.4.1)."""
    return element(
        "framePr", w=width, wrap="notBeside", vAnchor="margin", hAnchor="margin", xAlign="center", yAlign="bottom"
    )


def table_properties(table: Table, width: int) -> Element:
    """As wide as the text in any word processor; rules of one weight around and between the cells."""
    said = [element("tblW", w=width, type="dxa"), element("tblInd", w=0, type="dxa")]
    if table.rule:
        weight = round(table.rule / TWIPS_IN_BORDER_UNIT)
        rules = (element(side, val="single", sz=weight, space=0, color=BLACK) for side in SIDES)
        said.append(element("tblBorders", *rules))
    padding = {"top": LEADING, "left": PADDING, "bottom": LEADING, "right": PADDING}
    margins = (element(side, w=wide, type="dxa") for side, wide in padding.items())
    return element("tblPr", *said, element("tblLayout", type="fixed"), element("tblCellMar", *margins))


def cell_properties(cell: Cell, width: int, *, goes_on: bool) -> Element:
    """A cell's place in the grid; ``goes_on`` where one below is joined to it."""
    said = [element("tcW", w=width, type="dxa")]
    if cell.span > 1:
        said.append(element("gridSpan", val=cell.span))
    if cell.joined or goes_on:
        said.append(element("vMerge", val="continue" if cell.joined else "restart"))
    return element("tcPr", *said, element("vAlign", val="center"))


def _keep(wanted: Format, present: Format) -> Iterator[Element]:
    if wanted.keep_with_next != present.keep_with_next:
        yield element("keepNext", val=int(wanted.keep_with_next))


def _place(wanted: Format, present: Format) -> Iterator[Element]:
    """Tabs, spacing, indent and alignment, as far as they differ from what is there already."""
    if wanted.tabs != present.tabs:
        yield _tabs(wanted.tabs)
    if spacing := _spacing(wanted, present):
        yield element("spacing", **spacing)
    if indent := _indent(wanted, present):
        yield element("ind", **indent)
    if wanted.alignment != present.alignment:
        yield element("jc", val=JUSTIFICATION[wanted.alignment])


def _tabs(tabs: tuple[Tab, ...]) -> Element:
    return element("tabs", *(element("tab", val=tab.alignment, pos=tab.position) for tab in tabs))


def _spacing(wanted: Format, present: Format) -> dict[str, str | int]:
    spacing: dict[str, str | int] = {}
    if wanted.before != present.before:
        spacing["before"] = wanted.before
    if wanted.after != present.after:
        spacing["after"] = wanted.after
    if wanted.pitch != present.pitch:
        spacing |= {"line": wanted.pitch, "lineRule": "exact"}
    return spacing


def _indent(wanted: Format, present: Format) -> dict[str, str | int]:
    indent: dict[str, str | int] = {}
    if wanted.left != present.left:
        indent["left"] = wanted.left
    if wanted.right != present.right:
        indent["right"] = wanted.right
    if wanted.first_line != present.first_line:
        indent["hanging" if wanted.first_line < 0 else "firstLine"] = abs(wanted.first_line)
    return indent


def fonts(face: Face) -> Element:
    """Both typefaces by name; the hint keeps “ ” — … full-width, which Word would set in the Latin face."""
    return set_face(element("rFonts", hint="eastAsia"), face)


def set_face(named: Element, face: Face) -> Element:
    """Name both typefaces in all slots of an ``rFonts``."""
    slots = {"ascii": face.latin, "hAnsi": face.latin, "eastAsia": face.east_asian, "cs": face.latin}
    for slot, name in slots.items():
        named.set(qn(f"w:{slot}"), name)
    return named


def run_properties(font: Font) -> Element:
    """All that a style says about its type."""
    size = round(font.size * HALF_POINTS)
    properties = element("rPr", fonts(font.face))
    if font.colour:
        properties.append(element("color", val=font.colour))
    if font.tracking:
        properties.append(element("spacing", val=font.tracking))
    properties.extend([element("sz", val=size), element("szCs", val=size)])
    return properties
