"""WordprocessingML from the values of ``core.typesetting``. Children stand in the order of the schema (ECMA-376-1 §17).

Word offers to repair a file whose children stand otherwise.
"""

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml.etree import _Element as Element

from core.typesetting.gbt9704 import TEXT_WIDTH
from core.typesetting.styles import Face, Font, Format, Rule

JUSTIFICATION = {"left": "left", "center": "center", "right": "right", "justify": "both"}

HALF_POINTS = 2
"""Word counts sizes of type in halves of a point."""


def element(name: str, *children: Element, **attributes: str | int) -> Element:
    """An element of the w namespace; its attributes are of that namespace too."""
    made = OxmlElement(f"w:{name}", {qn(f"w:{key}"): str(value) for key, value in attributes.items()})
    made.extend(children)
    return made


def paragraph_properties(wanted: Format, styled: Format | None, framed: bool, rule: Rule | None) -> Iterator[Element]:
    """A paragraph's properties but style and outline: all of them, or those that depart from the style's."""
    plain = styled or Format(pitch=0)
    if wanted.keep_with_next != plain.keep_with_next:
        yield element("keepNext", val=int(wanted.keep_with_next))
    if framed:
        yield frame()
    if rule:
        yield element("pBdr", element("bottom", val="single", sz=rule.weight, space=0, color=rule.colour))
    if wanted.tabs != plain.tabs:
        yield element("tabs", *(element("tab", val=tab.alignment, pos=tab.position) for tab in wanted.tabs))
    if spacing := _spacing(wanted, plain):
        yield element("spacing", **spacing)
    if indent := _indent(wanted, plain):
        yield element("ind", **indent)
    if styled is None or wanted.alignment != plain.alignment:
        yield element("jc", val=JUSTIFICATION[wanted.alignment])


def frame() -> Element:
    """What sends paragraphs to the foot of the text area: neighbours of one frame stand together (clause 7.4.1)."""
    return element(
        "framePr", w=TEXT_WIDTH, wrap="notBeside", vAnchor="margin", hAnchor="margin", xAlign="center", yAlign="bottom"
    )


def _spacing(wanted: Format, plain: Format) -> dict[str, str | int]:
    spacing: dict[str, str | int] = {}
    if wanted.before != plain.before:
        spacing["before"] = wanted.before
    if wanted.after != plain.after:
        spacing["after"] = wanted.after
    if wanted.pitch != plain.pitch:
        spacing |= {"line": wanted.pitch, "lineRule": "exact"}
    return spacing


def _indent(wanted: Format, plain: Format) -> dict[str, str | int]:
    indent: dict[str, str | int] = {}
    if wanted.left != plain.left:
        indent["left"] = wanted.left
    if wanted.right != plain.right:
        indent["right"] = wanted.right
    if wanted.first_line < 0 and wanted.first_line != plain.first_line:
        indent["hanging"] = -wanted.first_line
    elif wanted.first_line != plain.first_line:
        indent["firstLine"] = wanted.first_line
    return indent


def fonts(face: Face) -> Element:
    """Both typefaces by name; the hint keeps “ ” — … full-width, which Word would set in the Latin face."""
    return element(
        "rFonts", hint="eastAsia", ascii=face.latin, hAnsi=face.latin, eastAsia=face.east_asian, cs=face.latin
    )


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
