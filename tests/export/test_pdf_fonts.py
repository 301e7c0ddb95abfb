"""Which font files a PDF is set in: the regular cut, embedded only where that is allowed, Han wherever there is any."""

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from core.export.pdf import paper
from core.export.pdf.faces import font_files, notices
from core.export.pdf.font_files import by_name, files_below
from core.export.pdf.fonts import Font
from core.export.pdf.paper import paper_pdf
from core.files import CouldNotWrite
from core.typesetting.profile import Typeface, Typefaces
from tests.drafting import minutes
from tests.rendering import Printed, need_printer

HAN = 1 << 18
"""The bit by which a font says that it has simplified Chinese."""


GLYPHS = (".notdef", "A", "hui")


def font(path, family, *, weight=400, may_be=0, code_pages=HAN, is_cff=False):
    """A font whose 会 is a black square, and all else nothing."""
    builder = FontBuilder(1000, isTTF=not is_cff)
    builder.setupGlyphOrder(GLYPHS)
    builder.setupCharacterMap({ord("A"): "A", ord("会"): "hui"})
    if is_cff:
        builder.setupCFF(
            family, {}, {name: drawn(T2CharStringPen(1000, None), name).getCharString() for name in GLYPHS}, {}
        )
    else:
        builder.setupGlyf({name: drawn(TTGlyphPen(None), name).glyph() for name in GLYPHS})
    builder.setupHorizontalMetrics(dict.fromkeys(GLYPHS, (1000, 0)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": family})
    builder.setupOS2(usWeightClass=weight, fsType=may_be, ulCodePageRange1=code_pages)
    builder.setupPost()
    builder.save(path)
    return path


def drawn(pen, name):
    if name == "hui":
        pen.moveTo((0, 0))
        for corner in ((0, 800), (1000, 800), (1000, 0)):
            pen.lineTo(corner)
        pen.closePath()
    return pen


def families(*paths):
    return {name: found.path for name, found in by_name(paths).items()}


def test_a_font_is_found_by_its_family_however_that_is_spelled(tmp_path):
    path = font(tmp_path / "a.ttf", "Fang-Song GB2312")
    assert families(path)["fangsonggb2312"] == path


def test_of_one_family_the_regular_cut_is_taken(tmp_path):
    bold, regular = font(tmp_path / "b.ttf", "Kai", weight=700), font(tmp_path / "r.ttf", "Kai")
    assert families(bold, regular)["kai"] == families(regular, bold)["kai"] == regular


def test_a_font_that_may_not_be_embedded_counts_as_missing(tmp_path):
    assert families(font(tmp_path / "a.ttf", "Kai", may_be=2)) == {}
    assert families(font(tmp_path / "b.ttf", "Kai", may_be=8))


def test_what_is_no_font_is_passed_over(tmp_path):
    broken, whole = tmp_path / "a.ttf", font(tmp_path / "b.ttf", "Kai")
    broken.write_bytes(whole.read_bytes()[:200])
    (tmp_path / "c.ttc").write_bytes(b"ttcf")
    assert set(families(*files_below([tmp_path, tmp_path / "no such folder"])).values()) == {whole}


def test_fonts_are_looked_for_in_folders_below_whatever_the_case_of_their_ending(tmp_path):
    (tmp_path / "winfonts").mkdir()
    path = font(tmp_path / "winfonts" / "SIMFANG.TTF", "FangSong")
    assert list(files_below([tmp_path])) == [path]


def test_a_font_of_the_kind_sets_what_is_missing_and_any_other_with_han_what_that_lacks(tmp_path):
    fang, kai = font(tmp_path / "a.ttf", "FangSong"), font(tmp_path / "b.ttf", "KaiTi")
    other = font(tmp_path / "c.ttf", "某某体")
    used = font_files(Typefaces(), by_name([other, kai, fang]))
    assert [file.path for file in used["仿宋_GB2312"]] == [fang, kai, other]
    assert [file.path for file in used["楷体_GB2312"]] == [kai, fang, other]


def test_a_font_that_no_table_knows_is_better_than_none(tmp_path):
    other = font(tmp_path / "c.ttf", "某某体")
    assert {file.path for files in font_files(Typefaces(), by_name([other])).values() for file in files} == {other}


def test_fonts_without_han_are_no_help(tmp_path):
    with pytest.raises(CouldNotWrite, match="没有能排汉字"):
        font_files(Typefaces(), by_name([font(tmp_path / "a.ttf", "Times New Roman", code_pages=1)]))


def test_a_font_that_turns_out_to_be_broken_is_told_of(tmp_path):
    [found] = {*by_name([font(tmp_path / "a.ttf", "FangSong")]).values()}
    data = found.path.read_bytes()
    found.path.write_bytes(data[: len(data) // 2])
    with pytest.raises(CouldNotWrite, match="是坏的"):
        Font(found)


def test_what_stands_in_is_told(tmp_path):
    here = by_name([font(tmp_path / "a.ttf", "FangSong"), font(tmp_path / "b.ttf", "仿宋_GB2312")])
    face = Typeface("仿宋_GB2312")
    assert notices(Typefaces(face, face, face, face, face, face), here) == ()
    [told] = notices(Typefaces(face, face, Typeface("黑体"), face, face, face), here)
    assert "黑体用" in told
    assert "仿宋_GB2312用" not in told


@pytest.mark.parametrize("is_cff", [False, True], ids=["TrueType", "CFF"])
def test_a_printed_character_is_the_glyph_of_its_font(is_cff, tmp_path, monkeypatch):
    need_printer()
    files = [font(tmp_path / "a.otf", "FangSong", is_cff=is_cff)]
    monkeypatch.setattr(paper, "installed", lambda: by_name(files))
    (tmp_path / "纪要.pdf").write_bytes(paper_pdf(minutes("paragraph\tA会A")))
    [square] = [band for band in Printed(tmp_path / "纪要.pdf").ink(1) if band.bottom < 250]
    em = 16 * 25.4 / 72
    assert square.bottom - square.top == pytest.approx(0.8 * em, abs=0.4)
    left, right = Printed(tmp_path / "纪要.pdf").extent(1, square)
    assert right - left == pytest.approx(em, abs=0.4)
