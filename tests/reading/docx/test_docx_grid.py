"""The frame of a table that goes with the lines read out of it."""

from core.reading.draft import Cell
from tests.reading.docx.word_drafts import cell, paragraph, read, run, table

GRID = '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/></w:tblGrid>'
RULES = "<w:tblBorders>{}</w:tblBorders>".format


def rows(body, **parts):
    return [line.hints.row for line in read(body, **parts).lines]


def only(body, **parts):
    (row,) = rows(body, **parts)
    return row


def framed(properties, *rows, grid=""):
    return table(*rows).replace("<w:tblPr/>", f"<w:tblPr>{properties}</w:tblPr>{grid}")


def test_text_outside_of_tables_is_in_no_row():
    assert rows(paragraph("会议指出。")) == [None]


def test_lines_know_their_table_and_their_row():
    two = table(cell("甲") + cell("乙"), cell("丙") + cell("丁")) + paragraph("文") + table(cell("戊"))
    assert [row and (row.table, row.row) for row in rows(two)] == [(1, 0), (1, 1), None, (2, 0)]


def test_the_lines_of_a_row_of_several_paragraphs_are_all_of_that_row():
    assert [row.row for row in rows(table(cell("内容") + cell("一", "二")))] == [0, 0]


def test_columns_have_the_widths_of_the_grid():
    assert only(framed("", cell("甲") + cell("乙"), grid=GRID)).columns == (1000, 3000)


def test_columns_of_which_the_grid_says_nothing_are_as_wide_as_the_others():
    assert only(framed("", cell("甲") + cell("乙") + cell("丙"), grid=GRID)).columns == (1000, 3000, 2000)
    assert only(table(cell("甲") + cell("乙"))).columns == (1, 1)


def test_a_merged_cell_knows_how_many_columns_it_takes():
    wide = cell("合计", properties='<w:gridSpan w:val="2"/>') + cell("3")
    assert [one.span for one in only(table(wide)).cells] == [2, 1]


def test_a_cell_merged_the_old_way_is_one_with_the_cell_before_it():
    old = cell("合计", properties='<w:hMerge w:val="restart"/>') + cell("", properties="<w:hMerge/>") + cell("3")
    (line,) = read(table(old)).lines
    assert (line.text, [one.span for one in line.hints.row.cells]) == ("合计\t3", [2, 1])


def test_a_cell_that_carries_on_the_one_above_is_joined_to_it():
    merged = table(
        cell("县发改局", properties='<w:vMerge w:val="restart"/>') + cell("张三"),
        cell("", properties="<w:vMerge/>") + cell("李四"),
    )
    assert [[one.joined for one in row.cells] for row in rows(merged)] == [[False, False], [True, False]]


def test_rules_are_those_of_the_table_of_its_style_or_of_a_cell():
    ruled = RULES('<w:top w:val="single"/>')
    style = f'<w:style w:type="table" w:styleId="g"><w:tblPr>{ruled}</w:tblPr></w:style>'
    styled = '<w:tblStyle w:val="g"/>'
    assert not only(table(cell("甲"))).is_ruled
    assert only(framed(RULES('<w:insideV w:val="single"/>'), cell("甲"))).is_ruled
    assert only(framed(styled, cell("甲")), styles=style).is_ruled
    assert not only(framed(styled + RULES('<w:top w:val="none"/>'), cell("甲")), styles=style).is_ruled
    assert only(table(cell("甲", properties='<w:tcBorders><w:left w:val="dotted"/></w:tcBorders>'))).is_ruled


def test_a_row_to_be_repeated_says_so():
    head = f"<w:trPr><w:tblHeader/></w:trPr>{cell('项目')}"
    assert [row.is_head for row in rows(table(head, cell("甲")))] == [True, False]


def test_tabs_within_a_cell_are_told_from_those_between_cells():
    inside = f"<w:tc>{paragraph(run('甲') + '<w:r><w:tab/></w:r>' + run('乙'))}</w:tc>"
    assert only(table(inside + cell("丙"))).tabs == (1, 0)
    assert only(table(cell("甲") + cell("丙"))).tabs == ()


def test_cells_keep_their_alignment():
    right = f'<w:tc><w:p><w:pPr><w:jc w:val="right"/></w:pPr>{run("12.5")}</w:p></w:tc>'
    assert only(table(cell("甲") + right)).cells == (Cell(), Cell(alignment="right"))


def test_a_table_in_a_frame_of_one_cell_keeps_its_own_rows():
    inner = table(cell("甲") + cell("乙"), cell("丙") + cell("丁"))
    framed_page = f"<w:tbl><w:tr><w:tc>{paragraph('名单')}{inner}{paragraph('完')}</w:tc></w:tr></w:tbl>"
    lines = read(framed_page).lines
    assert [line.text for line in lines] == ["名单", "甲\t乙", "丙\t丁", "完"]
    assert [(line.hints.row.table, len(line.hints.row.cells)) for line in lines] == [(1, 1), (2, 2), (2, 2), (1, 1)]


def test_an_empty_row_has_its_place_in_the_table():
    assert [row.row for row in rows(table(cell("甲") + cell("乙"), cell("") + cell(""), cell("丙")))] == [0, 1, 2]
