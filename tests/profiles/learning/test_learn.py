"""Learning from a finished paper: what is read, from where, how surely, and what is not."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from core.export.paper import paper_docx
from core.profiles.learning.learn import learn
from core.profiles.learning.lesson import Learned, Sureness, entry_of
from core.profiles.library import bundled
from core.profiles.models import MODELS, with_model
from core.reading.draft import DraftUnreadable
from core.typesetting.profile import NATIONAL, Folio, Margins, Sizes, Typeface, Typefaces
from tests.drafting import minutes
from tests.profiles.learning.papers import exact, number_pages, paper, saved

REAL = Path(__file__).parents[2] / "drafts/learning/xiangshan-2022-06.tagged"
DRAFT = """\
minutes_mark\t沧宁市人民政府常务会议纪要
issue_number\t第8期
issuer_line\t沧宁市人民政府办公室      2023年5月19日
title\t市政府第二十八次常务会议纪要
preamble\t2023年5月12日上午，顾明远市长主持召开市政府第二十八次常务会议。现将会议纪要如下：
heading:1\t一、研究澄溪河治理工作
paragraph\t会议听取了市水利局关于澄溪河治理工作的汇报，原则同意治理方案，由市水利局抓好落实。
heading:2\t（一）关于治理范围
paragraph\t会议要求，治理范围从上游水库到下游入河口，全长12公里，分三年实施。
attendance\t应邀出席：顾明远  沈  澜  李晓东  周坚栋  钮国平  王小明  赵文华  孙  立
attendance\t出席：李晓东  沈  澜
distribution\t分送：市委各部门，市人大办、政协办。
print_line\t沧宁市人民政府办公室      2023年5月19日印发"""
OTHER = replace(
    NATIONAL,
    name="另一家",
    typefaces=Typefaces(
        fang_song=Typeface("华文仿宋", ("仿宋_GB2312", "仿宋", "FangSong", "STFangsong", "方正仿宋_GBK")),
        latin=Typeface("Arial", ("Times New Roman", "Liberation Serif")),
    ),
    sizes=Sizes(20.0, 15.0, 12.0),
    margins=Margins(30, 32.5, 27, 25),
    mark_size=30.0,
    mark_drop=30.0,
    pitch=28.0,
    characters=30,
    spaced_latin=True,
    padded_labels=False,
    folio=Folio("第 1 页", "centre", 12.0, 5.0),
)
PROFILES = [*bundled(), OTHER, with_model(replace(NATIONAL, name="电子公文"), list(MODELS)[1])]


def learned(made, folder):
    return {one.path: one for one in learn(saved(made, folder)).learned}


def unread(made, folder):
    return {one.path: one.reason for one in learn(saved(made, folder)).unread}


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
@pytest.mark.parametrize("draft", [DRAFT, REAL.read_text(encoding="utf-8")], ids=["made", "real"])
def test_our_own_paper_teaches_the_profile_that_sets_it_again(profile, draft, tmp_path):
    set_once = paper_docx(minutes(draft), profile)
    (tmp_path / "纪要.docx").write_bytes(set_once)
    taught = replace(learn(tmp_path / "纪要.docx").profile(), even_imprint=profile.even_imprint)
    assert paper_docx(minutes(draft), taught) == set_once


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_value_that_our_own_paper_teaches_is_the_profiles(profile, tmp_path):
    (tmp_path / "纪要.docx").write_bytes(paper_docx(minutes(DRAFT), profile))
    lesson = learn(tmp_path / "纪要.docx")
    words = {"mark", "issuer", "distribution", "print_line", "names_per_row"}
    rules = [one for one in lesson.learned if one.path not in words]
    assert {one.path: one.value for one in rules} == {one.path: entry_of(one.path).of(profile) for one in rules}
    assert len(rules) >= 23


def test_a_paper_made_in_word_is_read_with_its_own_measures(tmp_path):
    found = {path: one.value for path, one in learned(paper(), tmp_path).items()}
    margins = [found[f"margins.{edge}"] for edge in ("top", "bottom", "left", "right")]
    assert margins == [35.0, 30.0, 27.5, 26.5]
    assert (found["pitch"], found["characters"], found["spaced_latin"]) == (28.0, 27, True)
    assert (found["sizes.title"], found["sizes.text"], found["sizes.imprint"]) == (22.0, 16.0, 14.0)
    faces = [found[f"typefaces.{slot}"].name for slot in ("fang_song", "xiao_biao_song", "hei_ti", "kai_ti", "latin")]
    assert faces == ["方正仿宋_GBK", "方正小标宋_GBK", "方正黑体_GBK", "方正楷体_GBK", "Arial"]
    assert (found["names_per_row"], found["padded_labels"], found["print_line"]) == (6, True, True)


def test_the_words_are_read_as_they_stand(tmp_path):
    found = {path: one.value for path, one in learned(paper(), tmp_path).items()}
    assert found["mark"] == "沧宁市人民政府常务会议纪要"
    assert found["issuer"] == "沧宁市人民政府办公室"
    assert found["distribution"] == "市委各部门，市人大办、政协办，各县（市、区）人民政府。"


def test_every_value_tells_its_place_and_how_sure_it_is(tmp_path):
    found = learned(paper(), tmp_path)
    assert found["pitch"].where == "第5段「2023年5月12日上午…」"
    assert found["sizes.title"].where == "第4段「市政府第二十八次常务会议…」"
    assert found["margins.top"].where == "页面设置"
    assert found["pitch"].sureness is Sureness.SURE
    assert found["spaced_latin"].sureness is Sureness.LIKELY


def test_substitutes_stay_those_of_the_place_that_a_typeface_takes(tmp_path):
    taught = learned(paper(), tmp_path)["typefaces.fang_song"].value
    assert taught == Typeface("方正仿宋_GBK", ("仿宋_GB2312", "仿宋", "FangSong", "STFangsong"))


def test_where_the_text_does_not_agree_the_most_of_it_counts_and_is_less_sure(tmp_path):
    made = paper()
    exact(made.paragraphs[4], 30)
    found = learned(made, tmp_path)["pitch"]
    assert (found.value, found.sureness) == (28.0, Sureness.LIKELY)


def test_a_multiple_of_the_line_is_not_guessed_at(tmp_path):
    made = paper()
    for paragraph in made.paragraphs:
        paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.ONE_POINT_FIVE
    reasons = unread(made, tmp_path)
    assert reasons["pitch"] == "正文的行距是1.5倍行距，不是固定值，换算不准；请照样文量一下填写"
    assert "算不出它的位置" in reasons["mark_drop"]


def test_a_grid_of_lines_and_characters_fixes_both(tmp_path):
    made = paper()
    for paragraph in made.paragraphs:
        paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
    section = made.sections[0]
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    for grid in section._sectPr.findall(qn("w:docGrid")):
        section._sectPr.remove(grid)
    settings = {"w:type": "linesAndChars", "w:linePitch": "579", "w:charSpace": "-849"}
    section._sectPr.append(OxmlElement("w:docGrid", {qn(name): value for name, value in settings.items()}))
    found = learned(made, tmp_path)
    assert (found["pitch"].value, found["characters"].value) == (28.95, 28)


def test_what_styles_say_is_read_through_those_they_are_based_on(tmp_path):
    made = paper()
    normal, own = made.styles["Normal"], made.styles.add_style("会议正文", 1)
    own.base_style = normal
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    normal.paragraph_format.line_spacing = Pt(27)
    normal.font.size = Pt(15)
    for paragraph in made.paragraphs[4:9]:
        paragraph.style = own
        paragraph.paragraph_format.line_spacing = None
        paragraph.runs[0].font.size = None
    found = learned(made, tmp_path)
    assert (found["pitch"].value, found["sizes.text"].value) == (27.0, 15.0)


@pytest.mark.parametrize(
    ("alignment", "place"), [(WD_ALIGN_PARAGRAPH.CENTER, "centre"), (WD_ALIGN_PARAGRAPH.RIGHT, "right")]
)
def test_the_page_number_is_read_out_of_a_field_of_several_runs(alignment, place, tmp_path):
    made = paper()
    exact(number_pages(made, "－", "－", alignment), 20)
    found = {
        path: one.value for path, one in learned(made, tmp_path).items() if path.startswith(("folio", "typefaces.s"))
    }
    assert (found["folio.form"], found["folio.place"], found["folio.size"]) == ("－1－", place, 12.0)
    assert found["typefaces.song_ti"].name == "仿宋"


def test_a_page_number_in_a_frame_at_the_outer_edge_is_outside(tmp_path):
    made = paper()
    foot = number_pages(made, "— ", " —", WD_ALIGN_PARAGRAPH.LEFT)
    foot._p.get_or_add_pPr().insert(1, OxmlElement("w:framePr", {qn("w:xAlign"): "outside"}))
    found = learned(made, tmp_path)
    assert found["folio.place"].value == "outer"
    assert "folio.drop" not in found


BOX = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
     xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
     xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><mc:AlternateContent>
  <mc:Choice Requires="wps"><w:drawing><wp:anchor>
    <wp:positionH relativeFrom="margin"><wp:align>outside</wp:align></wp:positionH>
    <w:txbxContent><w:p><w:r><w:t xml:space="preserve">— </w:t></w:r>
      <w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>3</w:t></w:r></w:fldSimple>
      <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:txbxContent>
  </wp:anchor></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><w:txbxContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr>
    <w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p></w:txbxContent></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""


def test_a_page_number_in_a_text_box_is_read_once_and_stands_where_the_box_does(tmp_path):
    made = paper()
    made.sections[0].footer.paragraphs[0]._p.append(parse_xml(BOX))
    found = {path: one.value for path, one in learned(made, tmp_path).items()}
    assert (found["folio.form"], found["folio.place"]) == ("— 1 —", "outer")


def test_a_paper_without_page_numbers_has_none(tmp_path):
    made = paper()
    assert learned(made, tmp_path)["folio.form"].value == ""
    assert unread(made, tmp_path)["folio.place"] == "样文没有页码"


def test_what_a_paper_does_not_have_is_said_not_to_be_there(tmp_path):
    made = paper()
    for paragraph in [made.paragraphs[0], *made.paragraphs[-5:]]:
        paragraph._p.getparent().remove(paragraph._p)
    reasons = unread(made, tmp_path)
    assert reasons["mark"] == "样文里没有认出纪要标志"
    assert reasons["distribution"] == "样文里没有认出分送"
    assert reasons["padded_labels"].startswith("样文里没有两字和四字的标签")
    assert reasons["even_imprint"].startswith("一份样文看不出")
    assert learned(made, tmp_path)["print_line"].value is False


def test_a_value_that_no_profile_can_have_counts_as_not_read(tmp_path):
    made = paper()
    made.sections[0].left_margin = Mm(2)
    assert "应是5到100之间的数" in unread(made, tmp_path)["margins.left"]


def test_only_what_is_accepted_gets_into_the_profile(tmp_path):
    lesson = learn(saved(paper(), tmp_path))
    [pitch] = [one for one in lesson.learned if one.path == "pitch"]
    assert lesson.profile([pitch]) == replace(NATIONAL, name="沧宁市人民政府办公室", pitch=28.0)


def test_readings_stand_in_the_order_of_the_rules_and_each_rule_has_one(tmp_path):
    paths = [one.path for one in learn(saved(paper(), tmp_path)).readings]
    assert paths[0] == "mark"
    assert len(set(paths)) == len(paths)


def test_all_readings_can_be_told_to_the_user(tmp_path):
    for one in learn(saved(paper(), tmp_path)).readings:
        if isinstance(one, Learned):
            entry_of(one.path).kind.told(one.value)
            assert one.where


@pytest.mark.parametrize("name", ["样文.txt", "没有.docx"])
def test_what_is_no_word_file_is_refused_with_a_sentence(name, tmp_path):
    if name.endswith(".txt"):
        (tmp_path / name).write_text("一、研究有关工作\n会议听取了汇报。", encoding="utf-8")
    with pytest.raises(DraftUnreadable) as refused:
        learn(tmp_path / name)
    assert str(refused.value).startswith(f"「{name}」")
    assert str(refused.value).endswith("。")
