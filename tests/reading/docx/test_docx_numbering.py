import pytest

from tests.reading.docx.word_drafts import cell, paragraph, read, table, texts


def level(index, pattern, number_format="decimal", more=""):
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def abstract(identifier, *levels, more=""):
    return f'<w:abstractNum w:abstractNumId="{identifier}">{more}{"".join(levels)}</w:abstractNum>'


def num(identifier, of, overrides=""):
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def place(list_id, index=None):
    at = "" if index is None else f'<w:ilvl w:val="{index}"/>'
    return f'<w:numPr>{at}<w:numId w:val="{list_id}"/></w:numPr>'


def item(list_id, index=0, text="事"):
    return paragraph(text, place(list_id, index))


OFFICIAL = abstract(
    0,
    level(0, "%1、", "chineseCounting"),
    level(1, "（%2）", "chineseCounting"),
    level(2, "%3.", "decimal"),
    level(3, "(%4)", "decimal"),
)


def test_the_number_that_the_page_shows_is_part_of_the_line():
    body = item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 3) + paragraph("正文") + item(1)
    assert texts(body, numbering=OFFICIAL + num(1, 0)) == [
        "一、事",
        "（一）事",
        "（二）事",
        "1.事",
        "(1)事",
        "正文",
        "二、事",
    ]


def test_a_level_starts_anew_below_the_next_higher_one():
    body = item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1)
    assert texts(body, numbering=OFFICIAL + num(1, 0))[-2:] == ["二、事", "（一）事"]


def test_lists_of_one_definition_count_on_and_those_with_an_override_start_anew():
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = OFFICIAL + num(1, 0) + num(2, 0) + num(3, 0, anew)
    body = item(1) + item(2) + item(3) + item(3) + item(1)
    assert texts(body, numbering=numbering) == ["一、事", "二、事", "一、事", "二、事", "三、事"]


def test_an_override_may_bring_a_level_of_its_own():
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "第%1条", "chineseCounting")}</w:lvlOverride>'
    assert texts(item(2), numbering=OFFICIAL + num(2, 0, own)) == ["第一条 事"]


def test_a_list_begins_with_its_start():
    started = '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:lvlText w:val="%1."/></w:lvl>'
    assert texts(item(1) + item(1), numbering=abstract(0, started) + num(1, 0)) == ["5.事", "6.事"]


def test_patterns_name_the_numbers_of_higher_levels():
    nested = abstract(0, level(0, "%1"), level(1, "%1.%2"), level(2, "%1.%2.%3"))
    body = item(1) + item(1, 1) + item(1, 2) + item(1, 2) + item(1) + item(1, 2)
    assert texts(body, numbering=nested + num(1, 0)) == ["1 事", "1.1 事", "1.1.1 事", "1.1.2 事", "2 事", "2.1.1 事"]


def test_legal_numbering_shows_all_levels_in_decimal():
    legal = abstract(0, level(0, "%1、", "chineseCounting"), level(1, "%1.%2", "upperRoman", "<w:isLgl/>"))
    assert texts(item(1) + item(1, 1), numbering=legal + num(1, 0)) == ["一、事", "1.1 事"]


@pytest.mark.parametrize(("restart", "last"), [("0", "(3)事"), ("1", "(3)事"), ("2", "(1)事")])
def test_a_level_may_restart_only_below_a_certain_one(restart, last):
    more = f'<w:lvlRestart w:val="{restart}"/>'
    levels = abstract(0, level(0, "%1、"), level(1, "%2."), level(2, "(%3)", "decimal", more))
    body = item(1) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 1) + item(1, 2)
    assert texts(body, numbering=levels + num(1, 0))[-1] == last


@pytest.mark.parametrize(
    ("pattern", "suffix", "line"),
    [
        ("%1、", "tab", "1、事"),
        ("（%1）", "space", "（1）事"),
        ("%1", "tab", "1 事"),
        ("第%1条", "space", "第1条 事"),
        ("第%1条", "nothing", "第1条事"),
        ("", "tab", "事"),
    ],
)
def test_a_gap_is_a_blank_except_behind_a_closing_mark(pattern, suffix, line):
    levels = abstract(0, level(0, pattern, more=f'<w:suff w:val="{suffix}"/>'))
    assert texts(item(1), numbering=levels + num(1, 0)) == [line]


def test_bullets_are_no_text_and_do_not_count():
    levels = abstract(0, level(0, "●", "bullet"), level(1, "%2.", "decimal"))
    assert texts(item(1) + item(1, 1), numbering=levels + num(1, 0)) == ["事", "1.事"]


def test_a_level_without_numbers_shows_the_rest_of_its_pattern():
    assert texts(item(1), numbering=abstract(0, level(0, "附件%1：", "none")) + num(1, 0)) == ["附件：事"]


def test_numbers_come_through_paragraph_styles_and_what_they_are_based_on():
    styles = f"""<w:style w:type="paragraph" w:styleId="t1"><w:pPr>{place(1)}</w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="t2"><w:basedOn w:val="t1"/></w:style>
        <w:style w:type="paragraph" w:styleId="t3"><w:basedOn w:val="t2"/></w:style>"""
    tied = abstract(0, level(0, "%1、"), level(1, "（%2）", more='<w:pStyle w:val="t3"/>'))
    body = "".join(paragraph("事", f'<w:pStyle w:val="{style}"/>') for style in ("t1", "t2", "t3", "t1"))
    assert texts(body, styles=styles, numbering=tied + num(1, 0)) == ["1、事", "2、事", "（1）事", "3、事"]


def test_a_paragraph_may_leave_the_list_of_its_style():
    styles = f'<w:style w:type="paragraph" w:styleId="t"><w:pPr>{place(1)}</w:pPr></w:style>'
    body = paragraph("事", f'<w:pStyle w:val="t"/>{place(0)}') + paragraph("事", '<w:pStyle w:val="t"/>')
    assert texts(body, styles=styles, numbering=OFFICIAL + num(1, 0)) == ["事", "一、事"]


def test_numbering_styles_lead_to_the_list_that_defines_them():
    styles = f'<w:style w:type="numbering" w:styleId="L"><w:pPr>{place(1)}</w:pPr></w:style>'
    defined = abstract(0, level(0, "%1、"), more='<w:styleLink w:val="L"/>')
    numbering = defined + abstract(7, more='<w:numStyleLink w:val="L"/>') + num(1, 0) + num(2, 7)
    assert texts(item(2) + item(1), styles=styles, numbering=numbering) == ["1、事", "2、事"]


def test_numbering_styles_that_lead_in_a_circle_give_no_number():
    styles = f'<w:style w:type="numbering" w:styleId="L"><w:pPr>{place(1)}</w:pPr></w:style>'
    assert texts(item(1), styles=styles, numbering=abstract(0, more='<w:numStyleLink w:val="L"/>') + num(1, 0)) == [
        "事"
    ]


def test_lists_and_levels_that_are_not_defined_give_no_number():
    assert texts(item(9) + item(1, 8), numbering=OFFICIAL + num(1, 0)) == ["事", "事"]
    assert texts(item(1)) == ["事"]


def test_an_empty_paragraph_of_a_list_shows_its_number():
    assert texts(item(1, text="") + item(1), numbering=OFFICIAL + num(1, 0)) == ["一、", "二、事"]


def test_only_the_first_line_of_a_paragraph_has_the_number():
    body = paragraph("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>", place(1))
    assert texts(body, numbering=OFFICIAL + num(1, 0)) == ["一、甲", "乙"]


def test_paragraphs_in_cells_count_in_the_order_of_the_text():
    row = table(f"<w:tc>{item(1)}</w:tc>" + cell("旁"))
    assert texts(item(1) + row + item(1), numbering=OFFICIAL + num(1, 0)) == ["一、事", "二、事\t旁", "三、事"]


def test_a_number_has_no_say_in_the_hints():
    body = paragraph('<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>事</w:t></w:r>', place(1))
    long = abstract(0, level(0, "第%1号议题（草案）"))
    assert read(body, numbering=long + num(1, 0)).lines[0].hints.size == 16.0


def test_an_older_format_stands_for_one_that_is_unknown():
    newer = """<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent>
        <mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice>
        <mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback>
        </mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>"""
    assert texts(item(1), numbering=abstract(0, newer) + num(1, 0)) == ["01.事"]


def test_a_number_that_is_hidden_is_counted_and_not_shown():
    hidden = abstract(0, level(0, "%1.", more="<w:rPr><w:vanish/></w:rPr>"), level(1, "%1.%2"))
    assert texts(item(1) + item(1, 1), numbering=hidden + num(1, 0)) == ["事", "1.1 事"]


def test_a_level_that_does_not_say_where_it_starts_starts_at_nought():
    bare = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    assert texts(item(1), numbering=abstract(0, bare) + num(1, 0)) == ["0.事"]
