from tests.reading.docx.word_drafts import first_line, paragraph, read, run

STYLES = """
<w:docDefaults><w:rPrDefault>
  <w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>
  <w:pPr><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="c"><w:name w:val="议题"/><w:basedOn w:val="b"/>
  <w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""


def hints(content="文字", properties="", styles=STYLES, **parts):
    return first_line(paragraph(content, properties), styles=styles, **parts).hints


def test_a_paragraph_without_style_has_the_default_style_and_the_documents_type():
    seen = hints()
    assert (seen.style, seen.size, seen.font, seen.alignment, seen.bold) == ("Normal", 10.5, "宋体", "justify", None)


def test_a_style_passes_on_what_it_is_based_on():
    seen = hints(properties='<w:pStyle w:val="c"/>')
    assert (seen.style, seen.size, seen.bold, seen.font) == ("议题", 16.0, True, "黑体")
    assert (seen.alignment, seen.outline_level) == ("center", 1)


def test_a_run_has_its_own_look_before_that_of_its_styles():
    content = run("文字", '<w:rFonts w:eastAsia="仿宋"/><w:b w:val="false"/><w:sz w:val="44"/>')
    seen = hints(content, '<w:pStyle w:val="b"/>')
    assert (seen.size, seen.bold, seen.font) == (22.0, False, "仿宋")


def test_bold_of_paragraph_and_character_style_cancel_each_other():
    strong = run("文字", '<w:rStyle w:val="s"/>')
    assert hints(strong).bold is True
    assert hints(strong, '<w:pStyle w:val="b"/>').bold is False


def test_the_look_of_most_characters_counts():
    content = run("一、议题。", "<w:b/>") + run("会议指出，要抓好落实。") + run("                    ", "<w:b/>")
    assert hints(content).bold is None


def test_body_text_has_no_outline_level():
    assert hints(properties='<w:pStyle w:val="b"/><w:outlineLvl w:val="9"/>').outline_level is None


def test_lines_of_one_paragraph_have_each_their_own_look():
    content = run("标题", '<w:sz w:val="44"/>') + "<w:r><w:br/></w:r>" + run("正文", '<w:sz w:val="32"/>')
    assert [line.hints.size for line in read(paragraph(content)).lines] == [22.0, 16.0]


def test_fonts_of_the_theme_are_named():
    theme = """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
        <a:minorFont><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont>
        <a:majorFont><a:ea typeface="黑体"/></a:majorFont></a:theme>"""
    fonts = '<w:rFonts w:eastAsiaTheme="{}" w:eastAsia="楷体"/>'.format
    assert hints(run("文", fonts("minorEastAsia")), theme=theme).font == "等线"
    assert hints(run("文", fonts("majorEastAsia")), theme=theme).font == "黑体"
    assert hints(run("文", fonts("minorEastAsia"))).font == "楷体"


def test_a_theme_without_fonts_names_none():
    theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'
    assert hints(run("文", '<w:rFonts w:eastAsiaTheme="minorEastAsia"/>'), theme=theme).font == "宋体"


def test_styles_based_on_each_other_in_a_circle_end():
    circle = """<w:style w:styleId="x"><w:name w:val="X"/><w:basedOn w:val="y"/></w:style>
        <w:style w:styleId="y"><w:basedOn w:val="x"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>"""
    assert hints(properties='<w:pStyle w:val="x"/>', styles=circle).size == 15.0


def test_settings_that_are_no_numbers_are_as_if_not_there():
    assert hints(run("文", '<w:sz w:val="big"/>')).size == 10.5


def test_a_document_without_styles_says_nothing():
    seen = hints(styles="")
    assert (seen.style, seen.size, seen.bold, seen.alignment, seen.font, seen.outline_level) == (None,) * 6
