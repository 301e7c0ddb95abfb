"""The 版面 beside the draft: made when it is looked at, following every edit, leading back to the words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from core.typesetting import paper
from core.typesetting.profile import NATIONAL, Folio, Profile, Typeface, Typefaces
from core.typesetting.typefaces import StandIn
from gui.preview_pane.fonts_dialog import FontsDialog
from tests.gui.driving import choose, current_title, line, put_cursor
from tests.gui.previewing import in_sight


@pytest.fixture
def preview(window):
    QTest.keyClick(window, Qt.Key.Key_F5)
    QApplication.processEvents()
    return window.preview.preview


def shown(preview):
    return [line.line.text for page in preview.pages.pages for line in page.lines]


def place_told(preview):
    return preview.findChild(QLabel, "quiet").text()


def printed(preview, beginning):
    """The place of the page and the printed line that begins so."""
    return next(
        (index, one)
        for index, page in enumerate(preview.pages.pages)
        for one in page.lines
        if one.line.text.startswith(beginning)
    )


def test_it_costs_nothing_before_it_is_looked_at(window, monkeypatch):
    monkeypatch.setattr(paper, "set_paper", pytest.fail)
    put_cursor(window, "会议指出")
    QTest.keyClicks(window.editor, "x")
    window.workbench.settle()
    assert not window.preview.is_made


def test_it_shows_the_paper_and_where_one_is_in_it(window, preview):
    assert window.elements.currentWidget() is window.preview
    assert preview.pages.hasFocus()
    assert "县政府第三次常务会议纪要" in shown(preview)
    assert place_told(preview).startswith(f"第 1 / {len(preview.pages.pages)} 页")


def test_it_comes_wide_enough_to_be_read_and_narrows_nothing_that_was_wide(window, preview):
    assert preview.width() == pytest.approx(520, abs=8)
    sizes = window._across.sizes()
    window._across.setSizes([100, 100, 1000])
    wide = window._across.sizes()
    window.commands["show-preview"].trigger()
    assert window._across.sizes() == wide != sizes


def test_it_follows_what_is_typed(window, preview):
    put_cursor(window, "会议明确")
    QTest.keyClicks(window.editor, "x")
    assert any(text.startswith("x会议明确") for text in shown(preview))
    window.commands["undo"].trigger()
    assert not any(text.startswith("x会议明确") for text in shown(preview))


def test_a_paper_that_takes_long_is_set_when_no_key_has_come_for_a_moment(window, preview):
    preview._took = 1
    put_cursor(window, "会议明确")
    QTest.keyClicks(window.editor, "x")
    assert not any(text.startswith("x会议明确") for text in shown(preview))
    window.workbench.settle()
    assert any(text.startswith("x会议明确") for text in shown(preview))


def test_hidden_it_waits_until_it_is_seen_again(window, preview):
    before = shown(preview)
    window.elements.setCurrentWidget(window.elements.form)
    put_cursor(window, "会议明确")
    QTest.keyClicks(window.editor, "x")
    window.workbench.settle()
    assert shown(preview) == before
    window.elements.setCurrentWidget(window.preview)
    assert shown(preview) != before


def test_a_click_on_the_page_selects_the_line_in_source_and_tree(window, preview):
    index, heading = printed(preview, "二、审议")
    preview.pages.mark(heading.line.sources)
    preview.pages.show_marked()
    before = preview.pages.verticalScrollBar().value()
    at = in_sight(preview.pages, index, heading)
    QTest.mouseClick(preview.pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    wanted = line(window, "二、审议")
    assert window.workbench.selected == (wanted.id,)
    assert current_title(window) == "二、审议《海城县招商引资实施办法》"
    assert window.editor.textCursor().blockNumber() == window.workbench.document.place(wanted.id)
    assert preview.pages.verticalScrollBar().value() == before


def test_what_is_selected_elsewhere_comes_into_sight(window, preview):
    choose(window, "三、研究")
    index, heading = printed(preview, "三、研究")
    assert preview.pages.viewport().rect().contains(in_sight(preview.pages, index, heading))


def test_another_profile_is_another_paper(window, preview):
    window.workbench.session.set_profile(Profile("大字", folio=Folio(form="-1-")))
    window.workbench.settle()
    assert preview.pages.pages[0].raster.profile.folio.form == "-1-"


def test_what_the_paper_has_to_say_stands_below_it(window, preview, monkeypatch):
    assert not preview.notice.isVisible()
    told = replace(window.workbench.session.paper, notices=("版记单独成面。",))
    monkeypatch.setattr(type(window.workbench.session), "paper", told)
    preview.follow()
    assert preview.notice.isVisible()
    assert preview.notice.text() == "版记单独成面。"


def test_another_draft_is_shown_from_its_first_page(window, preview, draft):
    preview.pages.show_page(len(preview.pages.pages) - 1)
    window.open_draft(draft)
    assert preview.pages.current_page == 0


def test_with_the_draft_the_paper_goes(window, preview):
    window.workbench.put_away()
    assert not window.commands["show-preview"].isEnabled()
    assert shown(preview) == [] or not preview.isVisible()


def test_it_can_have_all_the_room_and_gives_it_back(window, preview):
    width = preview.width()
    QTest.keyClick(window, Qt.Key.Key_F11)
    QApplication.processEvents()
    assert not window.editor.isVisible()
    assert not window.tree.isVisible()
    assert preview.width() > 1.5 * width
    assert window.commands["enlarge-preview"].isChecked()
    QTest.keyClick(preview.pages, Qt.Key.Key_Escape)
    assert window.editor.isVisible()
    assert window.tree.isVisible()
    assert not window.commands["enlarge-preview"].isChecked()


def test_what_was_hidden_before_stays_hidden(window, preview):  # noqa: ARG001
    window.commands["show-outline"].trigger()
    window.commands["enlarge-preview"].trigger()
    window.commands["enlarge-preview"].trigger()
    assert window.editor.isVisible()
    assert not window.tree.isVisible()


def test_a_window_closed_with_a_large_paper_opens_with_all_its_panes(window, preview, settings):  # noqa: ARG001
    window.commands["enlarge-preview"].trigger()
    window.close()
    assert not settings.value("folded-outline", type=bool)


@pytest.mark.parametrize("way", ["fit-width", "fit-page", "two-up", "raster"])
def test_ways_to_look_can_be_chosen_and_are_told(window, way):
    window.commands[way].trigger()
    assert window.commands[way].isChecked()
    assert window.preview.isVisible()


def test_the_corner_tells_how_many_typefaces_are_missing(window, preview):
    window.workbench.session.set_profile(_in_type_of_this_computer())
    preview.follow()
    assert not preview.fonts.isVisible()
    window.workbench.session.set_profile(NATIONAL)
    preview.follow()
    assert "种字体" in preview.fonts.text()
    preview.fonts.click()
    dialog = window.findChild(FontsDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "仿宋_GB2312" in texts
    assert any("Word 文件里写的始终是左边的字体" in text for text in texts)
    dialog.reject()


def _in_type_of_this_computer():
    from PySide6.QtGui import QFontDatabase

    face = Typeface(next(name for name in QFontDatabase.families() if name.endswith("CJK SC")))
    return Profile("本机", typefaces=Typefaces(face, face, face, face, face, face))


def test_the_dialog_says_when_nothing_is_missing_and_what_cannot_be_set(qtbot, empty_window):
    for stand_in, told in (
        (StandIn("黑体", "黑体"), "本机都有"),
        (StandIn("黑体", "SimSun"), "缺少 1 种"),
        (StandIn("黑体", None), "没有可用的字体"),
    ):
        dialog = FontsDialog(empty_window, [stand_in])
        qtbot.addWidget(dialog)
        assert any(told in label.text() for label in dialog.findChildren(QLabel))
