"""Where a session comes from: a file, in an encoding chosen by hand, or the clipboard; and under which name it goes."""

import pytest

from core.reading.draft import DraftUnreadable
from core.session import Session


def test_pasted_words_are_a_draft_that_is_not_saved_yet():
    session = Session.paste("第5期\n\n一、研究有关工作\n会议指出，要抓好落实。")
    assert [line.text for line in session.document.lines][2:3] == ["一、研究有关工作"]
    assert session.path is None
    assert not session.is_saved
    assert session.document.source == "粘贴的草稿"


def test_half_a_character_that_was_pasted_does_no_harm():
    assert Session.paste("会议\ud842纪要").document.lines[0].text.startswith("会议")


@pytest.mark.parametrize("text", ["", " \n\u3000"])
def test_where_no_words_were_pasted_that_is_said(text):
    with pytest.raises(DraftUnreadable, match=r"^「粘贴的草稿」.*。$"):
        Session.paste(text)


def test_a_draft_is_opened_in_the_encoding_named(tmp_path):
    path = tmp_path / "紀要.txt"
    path.write_bytes("會議紀要".encode("cp950"))
    assert Session.open(path, "cp950").document.lines[0].text == "會議紀要"


def test_papers_go_by_the_name_that_is_wanted(tmp_path):
    exported = Session.paste("会议纪要\n\n一、研究有关工作\n会议指出，要抓好落实。").export(
        tmp_path, ["docx"], name="第5期（定稿）"
    )
    assert [path.name for path in exported.paths] == ["第5期（定稿）.docx"]
