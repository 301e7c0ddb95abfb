"""An OFD is read by the places of its characters, as a PDF is."""

import pytest

from core.reading.draft import DraftUnreadable
from core.reading.ofd import reader
from core.reading.open import read_bytes
from core.structure.classifying.classifier import classify
from core.structure.roles import Role
from tests.reading.ofd.ofd_drafts import ofd_draft, text_object

BODY = "会议指出要抓好各项工作的落实切实解决群众关心的问题"


def read(*pages, **more):
    return read_bytes("草稿.ofd", ofd_draft(*pages, **more))


def texts(*pages, **more):
    return [line.text.strip() for line in read(*pages, **more).lines]


def refusal(data):
    with pytest.raises(DraftUnreadable) as caught:
        read_bytes("草稿", data)
    assert str(caught.value).count("。") == 1
    return str(caught.value)


def test_lines_stand_in_reading_order_with_their_size():
    draft = read(text_object(BODY, 30, 60) + text_object("会议纪要", 90, 40, size=7.8))
    assert [line.text.strip() for line in draft.lines] == ["会议纪要", BODY]
    assert [line.hints.size for line in draft.lines] == [22, 16]
    assert "请对照原稿" in draft.notices[0]


def test_gaps_are_blanks_whether_told_one_by_one_or_together():
    assert texts(text_object("张三李四", 30, 60, deltas="5.6 16.8 5.6")) == ["张三    李四"]
    assert texts(text_object("张三李", 30, 60, deltas="g 1 5.6 16.8")) == ["张三    李"]


def test_what_lies_below_every_page_is_read_with_it():
    assert texts(text_object("正文", 30, 60), template=text_object("县政府文件", 30, 40)) == ["县政府文件", "正文"]


def test_matrices_move_and_scale():
    [line] = read(text_object("会议", 30, 60, size=1, more='CTM="5.6 0 0 5.6 0 0"')).lines
    assert (line.text.strip(), line.hints.size) == ("会议", 16)


def test_slanted_and_unseen_text_is_not_read():
    watermark = text_object("水印", 60, 100, more='CTM="0.7 0.7 -0.7 0.7 0 0"')
    assert texts(text_object("正文", 30, 60) + watermark + text_object("隐", 30, 80, more='Visible="false"')) == [
        "正文"
    ]


def test_page_numbers_are_noise():
    pages = [text_object(f"会议指出{n}", 30, 60) + text_object(f"— {n} —", 100, 285) for n in (1, 2, 3)]
    roles = [line.role for line in classify(read(*pages)).lines if "—" in line.text]
    assert roles == [Role.NOISE] * 3


def test_a_scan_says_that_there_is_no_text():
    assert "扫描成图片" in refusal(ofd_draft("<ofd:ImageObject/>"))


def test_a_locked_file_needs_its_password():
    assert "取消密码" in refusal(ofd_draft(text_object("正文", 30, 60), **{"Encryptions.xml": "<a/>"}))


@pytest.mark.parametrize("broken", ['Size="x"', 'CTM="1 2"', 'CTM="nan 0 0 1 0 0"'])
def test_numbers_that_are_none_are_damage(broken):
    page = text_object("正文", 30, 60).replace('Size="5.6"', "") if "Size" in broken else text_object("正文", 30, 60)
    assert "已损坏" in refusal(ofd_draft(page.replace("<ofd:TextObject", f"<ofd:TextObject {broken}")))


def test_a_missing_page_is_damage():
    assert "已损坏" in refusal(
        ofd_draft(text_object("正", 3, 6), **{"Doc_0/Document.xml": "<Document/>", "OFD.xml": "<a/>"})
    )


def test_a_file_without_end_is_refused(monkeypatch):
    monkeypatch.setattr(reader, "GLYPHS_LIMIT", 3)
    assert "长得不像" in refusal(ofd_draft(text_object("会议纪要", 30, 60)))
    monkeypatch.setattr(reader, "PAGES_LIMIT", 1)
    assert "长得不像" in refusal(ofd_draft("", ""))
