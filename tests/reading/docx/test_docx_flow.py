import pytest

from tests.reading.docx.word_drafts import cell, paragraph, read, run, table, texts


def test_tables_stand_where_they_are_in_the_text_one_row_a_line():
    body = paragraph("前") + table(cell("姓名") + cell("单位"), cell("张三") + cell("办公室")) + paragraph("后")
    assert texts(body) == ["前", "姓名\t单位", "张三\t办公室", "后"]


def test_cells_merged_over_rows_count_once_and_keep_their_column():
    merged = table(
        cell("县发改局", properties='<w:vMerge w:val="restart"/>') + cell("张三"),
        cell("遗留", properties="<w:vMerge/>") + cell("李四"),
    )
    assert texts(merged) == ["县发改局\t张三", "\t李四"]


def test_cells_merged_over_columns_count_once():
    assert texts(table(cell("出席", properties='<w:gridSpan w:val="2"/>'), cell("甲") + cell("乙"))) == [
        "出席",
        "甲\t乙",
    ]


def test_a_cell_with_the_body_of_a_paper_keeps_its_paragraphs():
    body = table(cell("会议内容") + cell("会议指出。", "", "会议要求。", "会议决定。"))
    assert texts(body) == ["会议内容\t会议指出。", "\t会议要求。", "\t会议决定。"]


def test_a_table_in_a_cell_is_read_as_lines_of_the_cell():
    inner = table(cell("甲") + cell("乙"))
    outer = f"<w:tbl><w:tr>{cell('名单')}<w:tc>{inner}{paragraph()}</w:tc></w:tr></w:tbl>"
    assert texts(outer) == ["名单\t甲\t乙"]


def test_rows_and_cells_are_found_inside_content_controls():
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>".format
    wrapped = control(f"<w:tr>{cell('甲')}{control(cell('乙'))}</w:tr>")
    assert texts(control(f"<w:tbl><w:tblPr/>{wrapped}</w:tbl>")) == ["甲\t乙"]


def test_deleted_rows_and_cells_are_left_out_and_told_of():
    draft = read(table("<w:trPr><w:del/></w:trPr>" + cell("删"), cell("甲") + cell("乙", properties="<w:cellDel/>")))
    assert [line.text for line in draft.lines] == ["甲"]
    assert any("删去的文字（2 处）" in notice for notice in draft.notices)


def test_text_that_waits_for_its_paragraph_stands_before_the_table():
    body = paragraph("前", "<w:rPr><w:del/></w:rPr>") + table(cell("甲"))
    assert texts(body) == ["前", "甲"]


def test_a_row_has_the_hints_of_its_longest_cell():
    long = f'<w:tc><w:p><w:pPr><w:jc w:val="both"/></w:pPr>{run("会议指出，要抓落实。")}</w:p></w:tc>'
    assert read(table(cell("内容") + long)).lines[0].hints.alignment == "justify"


def test_notes_stand_after_the_body_in_the_order_of_their_marks():
    mark = '<w:r><w:{}Reference w:id="{}"/></w:r>'.format
    notes = "".join(f'<w:footnote w:id="{number}">{paragraph(f"脚注{number}")}</w:footnote>' for number in (0, 1, 2))
    end = f'<w:endnote w:id="1">{paragraph("尾注")}</w:endnote>'
    body = paragraph(
        run("甲") + mark("footnote", 2) + mark("endnote", 1) + mark("footnote", 1) + run("乙")
    ) + paragraph("丙")
    draft = read(body, footnotes=notes, endnotes=end)
    assert [line.text for line in draft.lines] == ["甲乙", "丙", "脚注2", "尾注", "脚注1"]
    assert any("脚注、尾注（3 条）" in notice for notice in draft.notices)


def test_words_in_a_header_are_told_of_and_page_numbers_are_not():
    assert any("页眉" in notice for notice in read(paragraph("文"), header=paragraph("内部资料")).notices)
    assert read(paragraph("文"), footer=paragraph("— 第 1 页 共 2 页 —")).notices == ()


def test_alternative_blocks_are_read_once():
    choice = f'<mc:Choice Requires="new">{paragraph("新")}</mc:Choice>'
    versions = f"{choice}<mc:Fallback>{paragraph('旧')}</mc:Fallback>"
    assert texts(f"<mc:AlternateContent>{versions}</mc:AlternateContent>") == ["新"]


def test_a_paragraph_hidden_as_a_whole_leaves_no_line():
    hidden = f"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{run('藏', '<w:vanish/>')}</w:p>"
    assert texts(paragraph("前") + hidden + paragraph("后")) == ["前", "后"]


def test_files_inserted_as_a_whole_are_told_of():
    assert any("插入的文件" in notice for notice in read(paragraph("文") + "<w:altChunk/>").notices)


def test_an_empty_row_is_a_blank_line():
    assert texts(table(cell("甲") + cell("乙"), cell("") + cell(""), cell("丙") + cell("丁"))) == [
        "甲\t乙",
        "",
        "丙\t丁",
    ]


def test_rows_put_in_by_a_revision_are_told_of():
    draft = read(table('<w:trPr><w:ins w:id="1"/></w:trPr>' + cell("甲"), cell("乙")))
    assert [line.text for line in draft.lines] == ["甲", "乙"]
    assert any("加入的文字（1 处）" in notice for notice in draft.notices)


@pytest.mark.parametrize("wrapper", ["w:del", "w:moveFrom"])
def test_paragraphs_that_were_deleted_or_moved_as_a_whole_are_gone(wrapper):
    assert texts(f"<{wrapper}>{paragraph('删')}</{wrapper}>" + paragraph("留")) == ["留"]


def test_a_number_alone_has_no_blank_behind_it():
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    numbered = paragraph("<w:r/>", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    number = f"<w:tc>{numbered}</w:tc>"
    assert texts(table(number + cell("甲"), number + cell("乙")), numbering=numbering) == ["1\t甲", "2\t乙"]
