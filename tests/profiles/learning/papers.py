"""Finished papers as an office might have made them in Word, not by this program."""

from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

TEXT = [
    ("2023年5月12日上午，顾明远市长主持召开市政府常务会议。现将会议纪要如下：", 2),
    ("一、研究澄溪河治理工作", 1),
    ("会议听取了市水利局关于澄溪河治理工作的汇报，原则同意治理方案，由市水利局会同有关部门抓好落实。", 2),
    ("（一）关于治理范围", 3),
    ("会议要求，治理范围从上游水库到下游入河口，全长十二公里，分三年实施，每年安排资金两千万元。", 2),
]
ROSTER = [
    "出    席：顾明远  沈  澜  李晓东  周坚栋  钮国平  王小明",
    "          赵  六  钱文华  孙  立  陈志文  刘  学  朱万里",
    "应邀出席：洪  海  胡  路",
]
DISTRIBUTION = "分送：市委各部门，市人大办、政协办，各县（市、区）人民政府。"
PRINTED = "沧宁市人民政府办公室        2023年5月19日印发"
FACES = {1: "方正黑体_GBK", 2: "方正仿宋_GBK", 3: "方正楷体_GBK"}


def paper() -> Document:
    """A paper of other measures than the standard's, all of them set at the paragraphs themselves."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(35), Mm(30)
    section.left_margin, section.right_margin = Mm(27.5), Mm(26.5)
    mark = _line(made, "沧宁市人民政府常务会议纪要", "方正小标宋_GBK", 40, WD_ALIGN_PARAGRAPH.CENTER)
    mark.runs[0].font.color.rgb = RGBColor(0xFF, 0, 0)
    _line(made, "第8期", "方正仿宋_GBK", 16, WD_ALIGN_PARAGRAPH.CENTER)
    _line(made, "沧宁市人民政府办公室          2023年5月19日", "方正仿宋_GBK", 16)
    _line(made, "市政府第二十八次常务会议纪要", "方正小标宋_GBK", 22, WD_ALIGN_PARAGRAPH.CENTER)
    for text, kind in TEXT:
        _line(made, text, FACES[kind], 16)
    for row in ROSTER:
        _line(made, row, "方正仿宋_GBK", 16)
    _line(made, DISTRIBUTION, "方正仿宋_GBK", 14)
    _line(made, PRINTED, "方正仿宋_GBK", 14)
    return made


def _line(made: Document, text: str, face: str, size: float, alignment: WD_ALIGN_PARAGRAPH | None = None) -> Paragraph:
    paragraph = made.add_paragraph()
    paragraph.alignment = alignment
    exact(paragraph, 28)
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.name = "Arial"
    run._r.rPr.rFonts.set(qn("w:eastAsia"), face)
    return paragraph


def exact(paragraph: Paragraph, points: float) -> None:
    """Fix the pitch of a paragraph's lines."""
    paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    paragraph.paragraph_format.line_spacing = Pt(points)


def number_pages(made: Document, before: str, behind: str, alignment: WD_ALIGN_PARAGRAPH) -> Paragraph:
    """Put a page number into the footer, as the field that Word itself makes of several runs."""
    paragraph = made.sections[0].footer.paragraphs[0]
    paragraph.alignment = alignment
    for part in (before, "begin", " PAGE   \\* MERGEFORMAT ", "separate", "7", "end", behind):
        run = paragraph.add_run()
        run.font.size = Pt(12)
        run.font.name = "仿宋"
        run._r.append(_part(part))
    return paragraph


def _part(part: str) -> OxmlElement:
    if part in ("begin", "separate", "end"):
        return OxmlElement("w:fldChar", {qn("w:fldCharType"): part})
    made = OxmlElement("w:instrText" if "PAGE" in part else "w:t")
    made.text = part
    made.set(qn("xml:space"), "preserve")
    return made


def saved(made: Document, folder: Path) -> Path:
    path = folder / "样文.docx"
    made.save(path)
    return path
