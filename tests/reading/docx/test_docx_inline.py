import pytest

from tests.reading.docx.word_drafts import cell, paragraph, read, run, texts

BOX = "<wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx>"
DELETED = "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:smartTag><w:smartTagPr/>{}</w:smartTag>",
        "<w:fldSimple>{}</w:fldSimple>",
        "<w:ins>{}</w:ins>",
        "<w:moveTo>{}</w:moveTo>",
        "<w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>",
        "<w:customXml>{}</w:customXml>",
        "<w:wrapperOfTheFuture>{}</w:wrapperOfTheFuture>",
    ],
)
def test_text_is_read_through_whatever_wraps_it(wrapped):
    assert texts(paragraph(run("会议") + wrapped.format(run("议定")) + run("事项"))) == ["会议议定事项"]


def test_paragraphs_are_lines_in_order_and_empty_ones_are_blank():
    assert texts(paragraph("标题") + paragraph() + paragraph("正文")) == ["标题", "", "正文"]


@pytest.mark.parametrize("line_break", ["<w:br/>", "<w:cr/>", '<w:br w:type="page"/>', '<w:br w:type="column"/>'])
def test_a_break_inside_a_paragraph_ends_a_line(line_break):
    assert texts(paragraph(run("时间") + f"<w:r>{line_break}</w:r>" + run("地点"))) == ["时间", "地点"]


def test_a_break_at_the_end_of_a_paragraph_opens_no_line():
    assert texts(paragraph(run("时间") + "<w:r><w:br/></w:r>") + paragraph("地点")) == ["时间", "地点"]


def test_tabs_and_hyphens_are_characters():
    content = "<w:r><w:t>办公室</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/></w:r>"
    assert texts(paragraph(content)) == ["办公室\tA-1"]


def test_blanks_inside_a_run_stay():
    assert texts(paragraph(run("潘  多　　") + run(" 李兵"))) == ["潘  多　　 李兵"]


def test_line_ends_of_the_xml_itself_are_blanks():
    assert texts(paragraph(run("第一\n行"))) == ["第一 行"]


def test_deleted_text_is_left_out_and_told_of():
    draft = read(paragraph(run("保留") + DELETED))
    assert [line.text for line in draft.lines] == ["保留"]
    assert any("删去的文字（1 处）" in notice for notice in draft.notices)


def test_moved_text_stands_only_where_it_was_moved_to():
    body = paragraph(f"<w:moveFrom>{run('移')}</w:moveFrom>" + run("前")) + paragraph(
        f"<w:moveTo>{run('移')}</w:moveTo>"
    )
    assert texts(body) == ["前", "移"]


def test_paragraphs_whose_mark_is_deleted_join_the_next_one():
    joined = paragraph("会议认为，", "<w:rPr><w:del/></w:rPr>") + paragraph("要抓落实。")
    assert texts(joined) == ["会议认为，要抓落实。"]


def test_a_paragraph_deleted_as_a_whole_leaves_no_line():
    body = paragraph("前") + paragraph(DELETED, "<w:rPr><w:del/></w:rPr>") + paragraph("后")
    assert texts(body) == ["前", "后"]


def test_a_last_paragraph_without_mark_is_not_lost():
    assert texts(paragraph("前") + paragraph("后", "<w:rPr><w:del/></w:rPr>")) == ["前", "后"]


def test_hidden_text_is_left_out_and_told_of():
    draft = read(paragraph(run("看得见") + run("看不见", "<w:vanish/>") + run("也看得见", '<w:vanish w:val="0"/>')))
    assert [line.text for line in draft.lines] == ["看得见也看得见"]
    assert any("隐藏的文字（1 处）" in notice for notice in draft.notices)


def test_text_hidden_by_its_style_is_left_out():
    styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    assert texts(paragraph(run("甲") + run("乙", '<w:rStyle w:val="H"/>')), styles=styles) == ["甲"]


def test_a_style_separator_runs_a_heading_into_its_paragraph():
    body = paragraph("一、议题。", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + paragraph("会议指出。")
    assert texts(body) == ["一、议题。会议指出。"]


def field(code: str, result: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    instruction = code if code.startswith("<") else f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return mark("begin") + instruction + mark("separate") + result + mark("end")


def test_fields_show_their_result():
    assert texts(paragraph(run("于") + field("DATE", run("5月10日")) + run("召开"))) == ["于5月10日召开"]


def test_a_field_within_the_code_of_a_field_shows_nothing():
    assert texts(paragraph(field(field("NAME", run("内")), run("外")))) == ["外"]


def test_a_field_that_is_never_closed_hides_no_text():
    assert texts(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("正文"))) == ["正文"]


def test_alternative_versions_are_read_once():
    choice = f'<mc:Choice Requires="wps">{BOX.format(paragraph("框"))}</mc:Choice>'
    old_box = f"<w:pict><v:textbox><w:txbxContent>{paragraph('框')}</w:txbxContent></v:textbox></w:pict>"
    fallback = f"<mc:Fallback>{old_box}</mc:Fallback>"
    body = paragraph(f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>" + run("文"))
    assert texts(body) == ["框", "文"]


def test_the_fallback_is_read_where_the_choice_has_no_text():
    versions = f'<mc:Choice Requires="new"><a:graphic/></mc:Choice><mc:Fallback>{run("文")}</mc:Fallback>'
    assert texts(paragraph(f"<mc:AlternateContent>{versions}</mc:AlternateContent>")) == ["文"]


def test_a_text_box_stands_on_the_side_of_its_anchor_and_never_within_a_sentence():
    box = f"<w:r><w:drawing>{BOX.format(paragraph('框一') + paragraph('框二'))}</w:drawing></w:r>"
    assert texts(paragraph(box + run("正文"))) == ["框一", "框二", "正文"]
    assert texts(paragraph(run("正") + box + run("文"))) == ["正文", "框一", "框二"]


def test_a_hidden_text_box_is_told_of():
    box = f"<w:drawing>{BOX.format(paragraph('框'))}</w:drawing>"
    draft = read(paragraph(f"<w:r><w:rPr><w:vanish/></w:rPr>{box}</w:r>" + run("文")))
    assert [line.text for line in draft.lines] == ["文"]
    assert any("隐藏的文字" in notice for notice in draft.notices)


def test_word_art_is_text():
    assert (
        texts(paragraph('<w:r><w:pict><v:shape><v:textpath string="会议纪要"/></v:shape></w:pict></w:r>'))[0]
        == "会议纪要"
    )


@pytest.mark.parametrize(
    ("font", "code", "character"),
    [
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings", "F081", "①"),
        ("Wingdings 2", "F052", "☑"),
        ("Symbol", "F061", "α"),
        ("Symbol", "F0B4", "×"),
        ("宋体", "25CB", "○"),
        ("Arial", "F041", "A"),
    ],
)
def test_symbols_become_ordinary_characters(font, code, character):
    assert texts(paragraph(f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>')) == [character]


@pytest.mark.parametrize(
    ("font", "code"), [("Webdings", "E123"), ("Wingdings", "F022"), ("Symbol", "zz"), ("宋体", "D800")]
)
def test_symbols_that_only_their_font_knows_are_told_of(font, code):
    draft = read(paragraph(run("甲") + f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'))
    assert draft.lines[0].text == "甲"
    assert any("特殊符号（1 个）" in notice for notice in draft.notices)


def test_phonetic_guides_leave_their_base():
    ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{run('hàn')}</w:rt><w:rubyBase>{run('汉')}</w:rubyBase></w:ruby></w:r>"
    assert texts(paragraph(ruby)) == ["汉"]


@pytest.mark.parametrize(
    ("content", "notice"),
    [
        ("<w:r><w:commentReference/></w:r>", "批注（1 条）"),
        ("<w:r><w:drawing><a:blip/></w:drawing></w:r>", "图片（1 张）"),
        ("<w:r><w:instrText> EQ \\f(1,2)</w:instrText></w:r>", "公式（1 处）"),
        ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "公式（1 处）"),
        (run("\u200b零\u200b宽"), "看不见的字符"),
    ],
)
def test_what_is_not_read_is_told_of(content, notice):
    assert any(notice in told for told in read(paragraph(content + run("正文"))).notices)


def test_an_ordinary_draft_has_no_notices():
    assert read(paragraph("正文")).notices == ()


def test_formulas_are_read_as_their_characters():
    assert texts(paragraph(run("面积") + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>")) == ["面积x=1"]


def test_zero_width_characters_are_dropped():
    assert texts(paragraph("会\u200b议\ufeff")) == ["会议"]


def form_field(settings, result=""):
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{settings}</w:ffData></w:fldChar></w:r>'
    return begin + "<w:r><w:instrText>FORM</w:instrText></w:r>" + result + mark("end")


ENTRIES = '<w:listEntry w:val="秘密"/><w:listEntry w:val="机密"/>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        (form_field(f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>'), "机密"),
        (form_field(f'<w:ddList><w:default w:val="1"/>{ENTRIES}</w:ddList>'), "机密"),
        (form_field(f"<w:ddList>{ENTRIES}</w:ddList>"), "秘密"),
        (form_field(f'<w:ddList><w:result w:val="7"/>{ENTRIES}</w:ddList>'), ""),
        (form_field(f"<w:ddList>{ENTRIES}</w:ddList>", SEPARATE + run("绝密")), "绝密"),
        (form_field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'), "☒"),
        (form_field('<w:checkBox><w:default w:val="1"/></w:checkBox>'), "☒"),
        (form_field('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'), "☐"),
        (form_field("<w:textInput/>", SEPARATE + run("办公室")), "办公室"),
    ],
)
def test_a_field_of_a_form_shows_what_was_chosen(field, shown):
    assert texts(paragraph(run("甲") + field + run("乙"))) == [f"甲{shown}乙"]


CODE = "<w:r><w:instrText>{}</w:instrText></w:r>".format


@pytest.mark.parametrize(
    ("codes", "shown", "notices"),
    [
        ([" eq \\o\\ac(○,1)"], "①", 0),
        ([" eq \\o\\ac(", "○", ",", "35", ")"], "㉟", 0),
        ([" EQ \\o\\ac(○,正)"], "㊣", 0),
        ([" eq \\o\\ac(○,甲)"], "甲", 1),
        ([" eq \\o\\ac(□,1)"], "1", 1),
    ],
)
def test_a_character_in_a_circle_is_read_as_one(codes, shown, notices):
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    field = mark("begin") + "".join(map(CODE, codes)) + mark("end")
    draft = read(paragraph(run("（") + field + run("）")))
    assert (draft.lines[0].text, len(draft.notices)) == (f"（{shown}）", notices)


def test_a_control_that_nobody_has_filled_in_is_told_of():
    empty = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = f"<w:tbl><w:tr>{cell('主持')}{empty.format(cell('单击此处'))}</w:tr></w:tbl>"
    draft = read(paragraph(run("单位：") + empty.format(run("单击此处"))) + empty.format(paragraph("单击此处")) + row)
    assert [line.text for line in draft.lines] == ["单位：", "主持"]
    assert draft.notices == ("表单里没有填写的地方（3 处）只有提示，没有读入",)


@pytest.mark.parametrize(
    ("font", "character", "shown"),
    [("Wingdings", "\uf0fe", "☑"), ("Symbol", "\uf0b1", "±"), ("宋体", "\uf0fe", "\uf0fe"), ("Wingdings", "甲", "甲")],
)
def test_characters_set_in_a_symbol_font_become_ordinary_ones(font, character, shown):
    assert texts(paragraph(run(character, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'))) == [shown]


def test_a_character_that_only_its_symbol_font_knows_is_told_of():
    draft = read(paragraph(run("甲\uf000", '<w:rFonts w:ascii="Wingdings"/>')))
    assert draft.lines[0].text == "甲"
    assert any("特殊符号（1 个）" in notice for notice in draft.notices)


CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"


@pytest.mark.parametrize(
    "drawn", [f'<x:chart xmlns:x="{CHART}"/>', f'<x:relIds xmlns:x="{DIAGRAM}"/>', "<a:txBody><a:p/></a:txBody>"]
)
def test_charts_and_diagrams_are_told_of(drawn):
    draft = read(paragraph(run("甲") + f"<w:r><w:drawing>{drawn}</w:drawing></w:r>"))
    assert draft.notices == ("图表、图示（1 个）没有读入，其中若有文字请补录",)


def test_a_part_of_the_document_in_another_file_is_told_of():
    assert any("插入的文件" in notice for notice in read(paragraph(run("甲") + "<w:subDoc/>")).notices)
