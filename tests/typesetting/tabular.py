"""Drafts with tables for the tests of the paper, each line with a role that the test gives it."""

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.reading.draft import Draft
from core.structure.document import Document, Line
from core.structure.roles import Role
from tests.reading.docx.word_drafts import cell, paragraph, read

RULES = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>'

PROJECTS = (("序号", "项目名称", "责任单位"), ("1", "城南水厂扩建", "县住建局"), ("2", "老旧小区改造", "城南街道"))


def table(*rows: tuple[str, ...], ruled: bool = True, widths: tuple[int, ...] = ()) -> str:
    """A ``w:tbl`` of texts; ``|`` parts the paragraphs of a cell, ``^`` joins it to the one above."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    made = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl>{RULES if ruled else '<w:tblPr/>'}<w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"


def _cell(text: str) -> str:
    if text == "^":
        return cell("", properties="<w:vMerge/>")
    span, _, words = text.rpartition("*")
    properties = f'<w:gridSpan w:val="{span}"/>' if span else ""
    return cell(*words.split("|"), properties=properties + '<w:vMerge w:val="restart"/>')


def draft(*parts: str) -> Draft:
    """Tables, and texts as paragraphs."""
    return read("".join(part if part.startswith("<") else paragraph(part) for part in parts))


def document(draft: Draft, role: Role = Role.PARAGRAPH) -> Document:
    """The draft with all its lines in one role."""
    lines = tuple(
        Line(number, line.text, role if line.text.strip() else Role.BLANK, hints=line.hints)
        for number, line in enumerate(draft.lines, 1)
    )
    return Document(draft.source, lines, len(lines) + 1)


def minutes(*parts: str, role: Role = Role.PARAGRAPH) -> Minutes:
    return assemble(document(draft(*parts), role))
