"""Tables in the .docx: valid, complete, read again as they were, and where our own pages have them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export.paper import paper_docx
from core.export.verify import verify
from core.minutes.assemble import assemble
from core.reading.draft import Cell, Hints, TableRow
from core.reading.open import read_bytes
from core.structure.document import Document, Line
from core.structure.roles import TEXT_ROLES, Role
from core.typesetting.breaking.renderer import LIBREOFFICE
from tests.agreement import agreement
from tests.schema import faults
from tests.typesetting.tabular import PROJECTS, document, draft, table

LONG = "加快城南水厂扩建工程建设，确保年底前通水，"
IMPRINT = ("分送：县委各部门，县政府各部门。", "县政府办公室  2022年5月10日印发")
MERGED = ("单位", "姓名", "职务"), ("县府办", "李晓东", "主任"), ("^", "周坚栋", "副主任"), ("2*合计", "2人")
SAMPLES = {
    "plain": ("会议同意如下安排：", table(*PROJECTS), "会议要求抓好落实。"),
    "wrapping": (table(PROJECTS[0], ("1", LONG * 3, "县住建局"), ("2", LONG, "县住建局|城南街道")), "会议要求。"),
    "merged": (table(*MERGED, widths=(1000, 2000, 3000)),),
    "joined high": (table(("单位", "姓名"), (LONG * 3, "李晓东"), ("^", "周坚栋"), ("县发改局", "潘多")),),
    "long": (*["会议指出。"] * 10, table(PROJECTS[0], *[(str(n), LONG, "县住建局") for n in range(40)]), "会议要求。"),
    "at the foot": (*["会议指出。"] * 21, table(*PROJECTS), table(*PROJECTS)),
    "without rules": ("如下：", table(*PROJECTS, ruled=False), "会议要求。"),
    "last": ("如下：", table(*PROJECTS)),
}


def with_imprint(made: Document) -> Document:
    """The same with a 版记 below."""
    lines = [Line(made.next_id, IMPRINT[0], Role.DISTRIBUTION), Line(made.next_id + 1, IMPRINT[1], Role.PRINT_LINE)]
    return replace(made, lines=(*made.lines, *lines), next_id=made.next_id + 2)


DOCUMENTS = {name: document(draft(*parts)) for name, parts in SAMPLES.items()}
DOCUMENTS["with imprint"] = with_imprint(DOCUMENTS["last"])


@pytest.fixture(scope="module")
def printed(printer):
    return printer({name: paper_docx(assemble(made)) for name, made in DOCUMENTS.items()})


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_paper_with_tables_is_valid_and_complete(name):
    paper = paper_docx(assemble(DOCUMENTS[name]))
    assert faults(paper) == []
    verify(paper, DOCUMENTS[name])


@pytest.mark.parametrize("name", SAMPLES)
def test_a_table_is_read_again_as_it_was(name):
    again = read_bytes("纪要.docx", paper_docx(assemble(DOCUMENTS[name]))).lines
    rows = [line for line in again if line.hints.row]
    drafted = [line for line in DOCUMENTS[name].lines if line.hints.row]
    assert [line.text for line in rows] == [line.text for line in drafted]
    assert [(line.hints.row.table, line.hints.row.row) for line in rows] == [
        (line.hints.row.table, line.hints.row.row) for line in drafted
    ]
    assert [[replace(cell, alignment=None) for cell in line.hints.row.cells] for line in rows] == [
        [replace(cell, alignment=None) for cell in line.hints.row.cells] for line in drafted
    ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_our_pages_have_the_lines_where_libreoffice_prints_them(printed, name):
    seen = agreement(assemble(DOCUMENTS[name]), printed[name].pdf, LIBREOFFICE)
    assert (seen.same, seen.pages) == (seen.lines, seen.printed_pages)
    assert seen.furthest < 0.5


TABLE_ROWS = st.builds(
    TableRow,
    table=st.integers(1, 2),
    row=st.integers(0, 3),
    columns=st.lists(st.integers(1, 5000), min_size=1, max_size=4).map(tuple),
    cells=st.lists(st.builds(Cell, st.integers(1, 3), st.booleans()), min_size=1, max_size=5).map(tuple),
    is_ruled=st.booleans(),
    is_head=st.booleans(),
    tabs=st.lists(st.integers(0, 2), max_size=4).map(tuple),
)
LINES = st.tuples(
    st.sampled_from(TEXT_ROLES) | st.just(Role.PARAGRAPH),
    st.booleans(),
    st.text("会议指出：、，。（）\t\t\t 1姓名单位", min_size=1, max_size=20).filter(str.strip),
    TABLE_ROWS,
)


@settings(max_examples=30, deadline=None)
@given(st.lists(LINES, max_size=8))
def test_whatever_was_done_to_the_rows_no_character_is_lost_and_the_file_is_valid(drawn):
    lines = tuple(
        Line(number, text, role, 1 if role is Role.HEADING else None, continues, hints=Hints(row=row))
        for number, (role, continues, text, row) in enumerate(drawn)
    )
    made = Document("草稿.docx", lines, len(lines))
    paper = paper_docx(assemble(made))
    assert faults(paper) == []
    verify(paper, made)
