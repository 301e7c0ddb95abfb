"""What stands beside the text of a Word draft: comments, boxes on the first header, what was changed and by whom."""

import pytest

from core.session import Session
from core.structure.classifying.classifier import classify
from tests.reading.docx.word_drafts import cell, paragraph, read, run, table

COMMENT = '<w:comment w:id="3" w:author="王五">' + paragraph("请核实") + paragraph("这个数") + "</w:comment>"
MARKED = '<w:r><w:commentReference w:id="3"/></w:r>'


def comments(draft):
    return [line.hints.comments for line in draft.lines]


def test_a_comment_is_kept_beside_its_line_and_not_in_the_text():
    draft = read(paragraph("甲") + paragraph(run("乙") + MARKED + run("丙")), comments=COMMENT)
    assert [line.text for line in draft.lines] == ["甲", "乙丙"]
    assert comments(draft) == [(), ("王五：请核实 这个数",)]
    assert any("批注（1 条）" in notice for notice in draft.notices)


def test_a_comment_stands_beside_the_line_of_its_paragraph_where_it_hangs():
    draft = read(paragraph(run("甲") + MARKED + "<w:r><w:br/></w:r>" + run("乙")), comments=COMMENT)
    assert comments(draft) == [("王五：请核实 这个数",), ()]
    last = read(paragraph(run("甲") + "<w:r><w:br/></w:r>" + MARKED), comments=COMMENT)
    assert comments(last) == [("王五：请核实 这个数",)]


def test_comments_of_all_cells_stand_beside_their_row():
    row = cell(paragraph(run("甲") + MARKED)) + cell(paragraph("乙乙乙"))
    assert comments(read(table(row), comments=COMMENT)) == [("王五：请核实 这个数",)]


def test_comments_live_on_in_the_project(tmp_path):
    draft = read(paragraph(run("乙") + MARKED), comments=COMMENT)
    Session(draft).save(tmp_path / "稿.chengwen")
    [line] = Session.open(tmp_path / "稿.chengwen").document.lines
    assert line.hints.comments == ("王五：请核实 这个数",)


def test_comments_do_not_change_what_a_line_is_taken_for():
    body = paragraph("一、研究工作") + paragraph(run("会议指出。") + MARKED)
    with_comment, without = (classify(read(body, comments=content)) for content in (COMMENT, ""))
    assert [line.role for line in with_comment.lines] == [line.role for line in without.lines]


SHAPE = "<w:r><w:drawing><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></w:drawing></w:r>"
BOX = SHAPE.format(paragraph("县政府文件"))
CHOICE, FALLBACK = f"<mc:Choice>{BOX}</mc:Choice>", f"<mc:Fallback>{BOX}</mc:Fallback>"
TWICE = f"<w:r><mc:AlternateContent>{CHOICE}{FALLBACK}</mc:AlternateContent></w:r>"


def with_header(asked, header, title_page=False):
    section = f'<w:sectPr><w:headerReference w:type="{asked}" r:id="header"/>{"<w:titlePg/>" * title_page}</w:sectPr>'
    return read(paragraph("会议纪要") + section, header=header)


@pytest.mark.parametrize("box", [BOX, TWICE])
@pytest.mark.parametrize(("asked", "title_page"), [("default", False), ("first", True)])
def test_a_box_on_the_first_header_stands_before_the_text_once(box, asked, title_page):
    draft = with_header(asked, paragraph(run("页眉") + box), title_page)
    assert [line.text for line in draft.lines] == ["县政府文件", "会议纪要"]
    assert any("页眉" in notice for notice in draft.notices)


def test_a_header_that_holds_a_box_alone_leaves_nothing_out():
    assert with_header("default", paragraph(BOX)).notices == ()


def test_a_box_on_a_header_that_the_first_page_does_not_have_is_dropped():
    assert [line.text for line in with_header("first", paragraph(BOX)).lines] == ["会议纪要"]


def test_changes_are_read_as_if_accepted_and_that_is_said():
    tracked = "<w:ins>" + run("插入") + "</w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>" + run("正文")
    draft = read(paragraph(tracked) + paragraph("<w:moveTo>" + run("移来") + "</w:moveTo>"))
    assert [line.text for line in draft.lines] == ["插入正文", "移来"]
    assert draft.notices == (
        "修订中删去的文字（1 处）没有读入，草稿按接受全部修订读",
        "修订中加入的文字（2 处）已读入，草稿按接受全部修订读",
    )


NAMED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
WORD_ART = '<w:r><w:pict><v:shape id="{}"><v:textpath string="机密"/></v:shape></w:pict></w:r>'
ANCHORED = f'<p:anchor xmlns:p="{NAMED}"><p:docPr name="{{}}"/>'
DRAWN = BOX.replace("<w:drawing>", f"<w:drawing>{ANCHORED}").replace("</w:drawing>", "</p:anchor></w:drawing>")


@pytest.mark.parametrize(("shape", "text"), [(WORD_ART, "机密"), (DRAWN, "县政府文件")])
def test_a_watermark_is_no_text_and_other_shapes_are(shape, text):
    marked = with_header("default", paragraph(shape.format("PowerPlusWaterMarkObject357476642")))
    assert [line.text for line in marked.lines] == ["会议纪要"]
    assert marked.notices == ("水印没有读入",)
    plain = with_header("default", paragraph(shape.format("图形 1")))
    assert [line.text for line in plain.lines] == [text, "会议纪要"]
