"""Text in two columns is read column by column; what only looks like it, rosters and tables, row by row."""

from collections import Counter
from io import BytesIO
from itertools import count

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from hypothesis import given
from hypothesis import strategies as st

from core.reading.open import read_draft
from core.reading.pages.glyphs import Glyph, Page
from core.reading.pages.lines import page_lines
from core.reading.pages.rows import rows_of
from tests.rendering import need_printer, print_papers

SIZE, PITCH = 12.0, 20.0
LEFT, RIGHT, CHARACTERS = 90.0, 316.0, 17
"""Where two columns of seventeen characters begin, in points."""

ASKED = "会议要求，各有关部门要切实增强紧迫感和责任感，抓住当前有利时机，加快项目前期工作，确保年内按期开工建设。"


def row(text, left, baseline, size=SIZE):
    return [Glyph(sign, left + n * size, left + (n + 1) * size, baseline, size) for n, sign in enumerate(text)]


def column(texts, left, top, size=SIZE):
    """Paragraphs, each indented by two characters, and the baseline below them."""
    glyphs, baselines = [], count(top, PITCH)
    for text in texts:
        first, rest = text[: CHARACTERS - 2], text[CHARACTERS - 2 :]
        glyphs += row(first, left + 2 * size, next(baselines), size)
        for start in range(0, len(rest), CHARACTERS):
            glyphs += row(rest[start : start + CHARACTERS], left, next(baselines), size)
    return glyphs, next(baselines)


def paragraphs(first, last):
    return [f"（{number}）{ASKED}" for number in range(first, last + 1)]


def page(*parts):
    return Page(595, 842, [glyph for part in parts for glyph in part])


def read(*parts):
    return page_lines([page(*parts)])


def texts(*parts):
    return [line.text.strip() for line in read(*parts).lines]


LEFT_TEXT, BELOW = column(paragraphs(1, 3), LEFT, 120)
RIGHT_TEXT, _ = column(paragraphs(4, 6), RIGHT, 120)


def test_the_left_column_is_read_before_the_right_one_paragraph_by_paragraph():
    lines, notices = read(LEFT_TEXT, RIGHT_TEXT)
    assert [line.text for line in lines] == [f"    {text}" for text in paragraphs(1, 6)]
    assert notices == ("第 1 页分两栏排，读完左栏再读右栏，请核对先后",)


def test_columns_whose_lines_stand_at_different_heights_are_read_as_well():
    lower, _ = column(paragraphs(4, 6), RIGHT, 120 + PITCH / 2)
    higher, _ = column(paragraphs(4, 6), RIGHT, 120 - PITCH / 2)
    assert texts(LEFT_TEXT, lower) == texts(LEFT_TEXT, higher) == paragraphs(1, 6)


def test_a_paragraph_goes_on_at_the_head_of_the_right_column():
    broken = [glyph for glyph in column([f"（6）{ASKED}"], LEFT, BELOW)[0] if glyph.baseline < BELOW + 2 * PITCH]
    rest = f"（6）{ASKED}"[2 * CHARACTERS - 2 :]
    go_on = row(rest[:CHARACTERS], RIGHT, 120) + row(rest[CHARACTERS:], RIGHT, 120 + PITCH)
    right, _ = column(paragraphs(7, 9), RIGHT, 120 + 2 * PITCH)
    assert texts(LEFT_TEXT, broken, go_on, right) == [*paragraphs(1, 3), *paragraphs(6, 9)]


def test_what_stands_above_and_below_the_columns_is_read_before_and_after_them():
    title = row("县政府第五次常务会议纪要", 220, 70, 22)
    date = row("2024年5月10日", 430, 95)
    closing = row("会议由县长张三主持，县政府领导和有关部门负责人参加。" + "其他略。" * 2, LEFT, BELOW + PITCH)
    people = row("出席：李四", LEFT, BELOW + 3.5 * PITCH)
    number = row("— 1 —", 290, 800)
    assert texts(title, date, LEFT_TEXT, RIGHT_TEXT, closing, people, number) == [
        "县政府第五次常务会议纪要",
        "2024年5月10日",
        *paragraphs(1, 6),
        "会议由县长张三主持，县政府领导和有关部门负责人参加。其他略。其他略。",
        "出席：李四",
        "— 1 —",
    ]


def test_a_header_at_both_ends_of_the_page_is_no_part_of_the_columns():
    header = row("县政府办公室", LEFT, 90) + row("第5期", 490, 90)
    first, *others = texts(header, LEFT_TEXT, RIGHT_TEXT)
    assert (first.split(), others) == (["县政府办公室", "第5期"], paragraphs(1, 6))


def test_the_left_column_may_be_the_longer_one_by_far():
    longer, _ = column(paragraphs(1, 6), LEFT, 120)
    assert texts(longer, RIGHT_TEXT) == [*paragraphs(1, 6), *paragraphs(4, 6)]


def test_a_heading_across_the_page_ends_the_columns_above_it():
    below, _ = column(paragraphs(7, 9), LEFT, BELOW + 4 * PITCH)
    beside, _ = column(paragraphs(10, 12), RIGHT, BELOW + 4 * PITCH)
    heading = row("第二部分", 273, BELOW + 2 * PITCH)
    assert texts(LEFT_TEXT, RIGHT_TEXT, heading, below, beside) == [
        *paragraphs(1, 6),
        "第二部分",
        *paragraphs(7, 12),
    ]


NAMES = ["张三", "李四光", "王五", "赵六", "欧阳修", "钱七", "孙八", "周九", "吴石", "郑十"]
POSTS = ["县委办公室主任", "县发展和改革局局长", "县财政局副局长", "县自然资源和规划局局长", "县政府副县长"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (NAMES, NAMES[::-1]),
        (["张三丰"] * 10, ["李四光"] * 10),
        ([f"{post}{name}" for post, name in zip(POSTS * 2, NAMES, strict=True)], NAMES),
        (["县人民政府副县长、县公安局局长张三"] * 10, ["县发展和改革局党组书记、局长李四光"] * 10),
    ],
    ids=["names", "names of one length", "posts", "long posts"],
)
def test_names_in_two_columns_stay_rows(left, right):
    placed = [
        row(text, start, 120 + n * PITCH)
        for start, side in ((LEFT, left), (RIGHT + 20, right))
        for n, text in enumerate(side)
    ]
    assert [line.split() for line in texts(*placed)] == [[*pair] for pair in zip(left, right, strict=True)]


def test_the_cells_of_a_table_stay_rows_and_a_doubt_is_told():
    cells = [(ASKED[:30], ASKED[:48]), (ASKED, ASKED[:20]), (ASKED[:40], ASKED), (ASKED[:25], ASKED[:45])]
    glyphs, top = [], 120
    for left, right in cells:
        (one, one_below), (other, other_below) = column([left], LEFT, top), column([right], LEFT + 216, top)
        glyphs += one + other
        top = max(one_below, other_below)
    lines, notices = read(glyphs)
    assert len(lines) == len({glyph.baseline for glyph in glyphs})
    assert notices == ("第 1 页有几行中间空开，像表格又像分两栏，按整行从左到右读入，请核对先后",)


@pytest.mark.parametrize("rows", [[], [row("会议纪要", LEFT, 120)], [row("一", LEFT, 120), row("二", RIGHT, 120)]])
def test_a_page_with_hardly_anything_on_it_has_no_columns(rows):
    assert read(*rows).notices == ()


PLACES = st.tuples(st.integers(0, 590), st.integers(0, 840), st.sampled_from([1, 9, 12, 16, 30]))
RUNS = st.lists(st.tuples(PLACES, st.text("会议，。一 a1", min_size=1, max_size=40)), max_size=60)


@given(RUNS, st.booleans())
def test_no_character_is_lost_or_read_twice_wherever_it_stands(runs, in_columns):
    scattered = [glyph for (left, baseline, size), text in runs for glyph in row(text, left, baseline, size)]
    full = page(scattered, *([LEFT_TEXT, RIGHT_TEXT] if in_columns else []))
    read = Counter("".join("".join(line.text.split()) for line in page_lines([full]).lines))
    assert read == Counter("".join("".join(printed.text.split()) for printed in rows_of(full)))


def set_columns(section, number):
    columns = section._sectPr.find(qn("w:cols"))
    if columns is None:
        columns = OxmlElement("w:cols")
        section._sectPr.append(columns)
    columns.set(qn("w:num"), str(number))
    columns.set(qn("w:space"), "425")


def add(document, text, size, indent=2):
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "仿宋_GB2312")
    paragraph.paragraph_format.first_line_indent = Pt(indent * size)
    paragraph.paragraph_format.space_after = Pt(0)
    return paragraph


def changing():
    """One column, two, and one again."""
    document = docx.Document()
    add(document, "县政府第五次常务会议纪要", 22, 0).alignment = 1
    set_columns(document.sections[0], 1)
    section = document.add_section(WD_SECTION.CONTINUOUS)
    set_columns(section, 2)
    for text in paragraphs(1, 6):
        add(document, text, 12)
    set_columns(document.add_section(WD_SECTION.CONTINUOUS), 1)
    add(document, "出席：张三  李四  王五", 16)
    return document


def roster():
    document = docx.Document()
    for name, post in zip(NAMES, POSTS * 2, strict=True):
        paragraph = add(document, f"{name}\t{post}\t{name}\t{post}", 12, 0)
        for place in (60, 220, 280):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(place))
    return document


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    need_printer()
    papers = {}
    for name, document in (("分栏", changing()), ("名单", roster())):
        buffer = BytesIO()
        document.save(buffer)
        papers[name] = buffer.getvalue()
    return print_papers(papers, tmp_path_factory.mktemp("columns"))


def test_a_pdf_that_changes_between_one_column_and_two_is_read_in_order(printed):
    draft = read_draft(printed["分栏"].pdf)
    assert ["".join(line.text.split()) for line in draft.lines] == [
        "县政府第五次常务会议纪要",
        *paragraphs(1, 6),
        "出席：张三李四王五",
    ]
    assert draft.notices[-1] == "第 1 页分两栏排，读完左栏再读右栏，请核对先后"


def test_a_roster_in_a_pdf_stays_a_name_beside_its_post(printed):
    draft = read_draft(printed["名单"].pdf)
    expected = [[name, post, name, post] for name, post in zip(NAMES, POSTS * 2, strict=True)]
    assert [line.text.split() for line in draft.lines] == expected
    assert len(draft.notices) == 1
