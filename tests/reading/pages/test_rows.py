"""Glyphs at their places become lines: rows, gaps, indents, and what is printed on every page again."""

from core.reading.pages.glyphs import Glyph, Page
from core.reading.pages.lines import RUNNING_STYLE, page_lines
from core.reading.pages.rows import rows_of

SIZE = 16.0


def glyphs(text, left=80.0, baseline=200.0, size=SIZE):
    """Set text from ``left`` on: Han characters are as wide as their size, all others half of it."""
    placed = []
    for character in text:
        width = size / 2 if character.isascii() else size
        placed.append(Glyph(character, left, left + width, baseline, size))
        left += width
    return placed


def page(*rows):
    return Page(595, 842, [glyph for row in rows for glyph in row])


def text_of(*rows):
    return [row.text for row in rows_of(page(*rows))]


def test_rows_are_read_from_the_head_of_the_page_whatever_the_order_in_the_file():
    assert text_of(glyphs("二", baseline=300), glyphs("一", baseline=100)) == ["一", "二"]
    assert text_of(reversed(glyphs("会议纪要"))) == ["会议纪要"]


def test_names_in_two_columns_stand_in_one_row():
    [text] = text_of(glyphs("张三", left=300), glyphs("出席：李四", left=80))
    assert text.split() == ["出席：李四", "张三"]


def test_a_raised_figure_stays_in_its_row():
    [row] = text_of(glyphs("面积5平方米"), glyphs("2", left=170, baseline=195, size=8))
    assert row == "面积5平方米2"


def test_blanks_of_the_file_are_kept_and_gaps_become_blanks():
    assert text_of(glyphs("出  席：")) == ["出  席："]
    [text] = text_of(glyphs("张", left=80), glyphs("三", left=112))
    assert text == "张  三"
    assert text_of(glyphs("Word", left=80), glyphs("2016", left=116)) == ["Word 2016"]


def test_stretched_lines_have_no_blanks():
    stretched = [glyph for place, character in enumerate("会议指出") for glyph in glyphs(character, 80 + place * 20)]
    assert text_of(stretched) == ["会议指出"]


def test_what_is_printed_twice_to_look_bold_is_read_once():
    assert text_of(glyphs("纪要"), glyphs("纪要", left=80.5)) == ["纪要"]
    assert text_of(glyphs("——研究")) == ["——研究"]


BODY = "会议指出要抓好各项工作的落实切实解决群众关心"


def test_indents_and_sides_are_those_of_the_text():
    lines = page_lines(
        [
            page(
                glyphs("会议纪要", left=232, baseline=150, size=22),
                glyphs(BODY, left=112, baseline=200),
                glyphs(BODY + "问题", left=80, baseline=230),
                glyphs("县政府办", left=400, baseline=260),
            )
        ]
    ).lines
    assert [line.hints.alignment for line in lines] == ["center", None, None, "right"]
    assert [len(line.text) - len(line.text.lstrip()) for line in lines[1:3]] == [4, 0]
    assert lines[0].hints.size == 22


def test_what_stands_in_the_margin_of_every_page_is_no_text():
    pages = [
        page(
            glyphs("县政府文件", baseline=50),
            glyphs(f"正文{number}", baseline=400),
            glyphs(f"— {number} —", baseline=800),
        )
        for number in range(1, 4)
    ]
    running = [line.text.strip() for line in page_lines(pages).lines if line.hints.style == RUNNING_STYLE]
    assert running == ["县政府文件", "— 1 —", "县政府文件", "— 2 —", "县政府文件", "— 3 —"]


def test_a_page_without_glyphs_has_no_lines():
    assert page_lines([page()]) == ((), ())
