"""The 纪要 as a PDF, read and measured by other programs than the one that made it."""

import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from core.export.paper import paper_docx
from core.export.pdf import fonts, paper
from core.export.pdf.paper import paper_pdf
from core.export.pdf.reading_back import text_of
from core.export.pdf.subset import Subset
from core.export.verify import verify_text, visible
from core.files import CouldNotWrite
from core.minutes.assemble import assemble
from core.reading.open import read_bytes
from core.typesetting.breaking.renderer import WORD
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.paper import set_paper
from tests.agreement import agreement, minutes_of
from tests.drafting import minutes
from tests.export.test_paper_tables import DOCUMENTS
from tests.rendering import need_printer

DRAFTS = sorted((Path(__file__).parents[1] / "drafts" / "learning").glob("*.txt"))
REAL = next(draft for draft in DRAFTS if draft.stem == "xiangshan-2022-06")
CLOSEST = 0.3
"""Millimetres."""


def whole(font, glyphs):  # noqa: ARG001
    """A font that is not cut down, and empty: for tests of text and places, which need no outlines."""
    return Subset(b"", True, font.getReverseGlyphMap())


def docx_text(paper_minutes):
    return visible("".join(line.text for line in read_bytes("纪要.docx", paper_docx(paper_minutes)).lines))


@pytest.fixture(scope="module")
def real():
    return paper_pdf(minutes_of(REAL))


@pytest.fixture(scope="module")
def printed(real, tmp_path_factory):
    path = tmp_path_factory.mktemp("pdf") / "纪要.pdf"
    path.write_bytes(real)
    return path


def tool(*command):
    need_printer()
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft.stem)
def test_it_says_what_the_docx_says_where_the_layout_has_it(draft, tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "cut_down", whole)
    paper_minutes = minutes_of(draft)
    path = tmp_path / "纪要.pdf"
    path.write_bytes(paper_pdf(paper_minutes))
    assert visible(text_of(path.read_bytes())) == docx_text(paper_minutes)
    held = agreement(paper_minutes, path, WORD)
    assert (held.same, held.printed_pages) == (held.lines, held.pages)
    assert held.furthest < CLOSEST


def test_poppler_reads_the_same_text(real, printed):
    pages = tool("pdftotext", "-raw", printed, "-").split("\f")
    rows = [page.strip().split("\n") for page in pages if page.strip()]
    numbers = [row[-1] for row in rows if row[-1].startswith("—")]
    text = "".join("".join(row[:-1] if row[-1].startswith("—") else row) for row in rows)
    assert visible(text) == visible(text_of(real))
    assert numbers == [f"— {number} —" for number in range(1, len(numbers) + 1)]


def test_its_fonts_are_embedded_cut_down_and_can_be_searched(printed):
    _, _, *fonts_used = tool("pdffonts", printed).splitlines()
    assert len(fonts_used) >= 2
    for font in fonts_used:
        assert font.split()[0][6] == "+"
        assert font.split()[-5:-2] == ["yes", "yes", "yes"]


def test_a_glyph_ends_where_the_next_one_begins(real):
    """So that viewers select whole words: widths and corrections together give the places of the layout."""
    reader = PdfReader(BytesIO(real))
    starts = []
    reader.pages[1].extract_text(visitor_text=lambda text, _, matrix, *__: starts.append((text, matrix[4])))
    assert min(start for text, start in starts if text.strip()) == pytest.approx(1588 / TWIPS_PER_POINT, abs=1)


def test_equal_minutes_give_equal_bytes(real):
    assert paper_pdf(minutes_of(REAL)) == real


def test_the_topics_are_its_outline(real):
    reader = PdfReader(BytesIO(real))
    titles = [item.title for item in reader.outline if not isinstance(item, list)]
    assert titles[:2] == ["一、传达学习习近平总书记重要讲话精神", "二、传达学习省市有关精神"]
    assert [reader.get_destination_page_number(item) for item in reader.outline[:2]] == [0, 1]


def test_topics_below_topics_are_an_outline_in_levels():
    tagged = "heading:1\t一、总的要求\nheading:2\t（一）加强领导。各部门要抓好落实。\nheading:1\t二、其他"
    outline = PdfReader(BytesIO(paper_pdf(minutes(tagged)))).outline
    assert [outline[0].title, outline[1][0].title, outline[2].title] == ["一、总的要求", "（一）加强领导", "二、其他"]


def test_it_tells_title_and_day_of_issue_but_neither_clock_nor_author(real):
    told = PdfReader(BytesIO(real)).metadata
    assert told.title == "县政府第五次常务会议纪要"
    assert told.author is None
    assert told.creation_date.date().isoformat() == told.modification_date.date().isoformat() == "2022-05-10"


def test_the_mark_and_its_rule_are_red(tmp_path):
    path = tmp_path / "纪要.pdf"
    path.write_bytes(paper_pdf(minutes("minutes_mark\t海城县人民政府常务会议纪要\nissuer_line\t海城县政府办公室")))
    need_printer()
    image = subprocess.run(["pdftoppm", "-r", "20", path], check=True, capture_output=True).stdout
    pixels = image[image.index(b"255\n") + 4 :]
    red = [place for place in range(0, len(pixels), 3) if pixels[place] > 200 and pixels[place + 1] < 120]
    assert len(red) > 100


STRANGE = "𠮷⼀一〇①😀\u0301é ﹏ﬁ㈱⑴‘’“”·•…——℃％‰Ⅻ㎡\u00a0ａ"


def test_characters_that_share_a_glyph_or_have_none_can_be_read_back():
    text = text_of(paper_pdf(minutes(f"paragraph\t会议研究{STRANGE}等事项。")))
    assert visible(text) == visible(f"会议研究{STRANGE}等事项。")


def test_characters_of_every_script_can_be_read_back(monkeypatch):
    monkeypatch.setattr(fonts, "cut_down", whole)
    printable = "".join(chr(code) for code in range(0x21, 0x2FFFF, 41) if chr(code).isprintable())
    assert visible(text_of(paper_pdf(minutes(f"paragraph\t{printable}")))) == visible(printable)


def test_what_nobody_can_see_is_left_out():
    assert text_of(paper_pdf(minutes("paragraph\t会议\u200b指出\u2060。"))) == "会议指出。"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_tables_are_read_cell_by_cell_and_their_repeated_heads_but_once(name, tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "cut_down", whole)
    paper_minutes = assemble(DOCUMENTS[name])
    path = tmp_path / "纪要.pdf"
    path.write_bytes(paper_pdf(paper_minutes))
    verify_text(text_of(path.read_bytes()), DOCUMENTS[name])
    held = agreement(paper_minutes, path, WORD)
    assert held.same == held.lines
    assert held.furthest < CLOSEST


def test_a_page_without_number_shows_none(monkeypatch):
    """A long 版记 that would stand on an odd page goes to the next even one: both are bare."""
    monkeypatch.setattr(fonts, "cut_down", whole)
    text = "\n".join(["paragraph\t会议指出。"] * 40 + ["distribution\t分送：" + "县委各部门，" * 60])
    pages = set_paper(minutes(text)).layout.pages
    assert not all(page.shows_number for page in pages)
    read = PdfReader(BytesIO(paper_pdf(minutes(text)))).pages
    assert ["—" in page.extract_text() for page in read] == [page.shows_number for page in pages]


def test_minutes_without_a_word_are_one_empty_page_with_its_number():
    reader = PdfReader(BytesIO(paper_pdf(minutes(""))))
    assert [page.extract_text().split() for page in reader.pages] == [["—", "1", "—"]]


def test_without_a_chinese_font_it_is_refused_in_one_sentence(monkeypatch):
    monkeypatch.setattr(paper, "installed", dict)
    with pytest.raises(CouldNotWrite, match=r"^这台电脑没有能排汉字.*再导出。$"):
        paper_pdf(minutes("paragraph\t会议指出。"))
