"""单位版式: chosen and made in a dialog that changes nothing until it is left with 使用."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from core.profiles.files import load_profile, save_profile
from core.profiles.library import Library
from core.session import Session
from core.typesetting.profile import NATIONAL, Folio
from gui.look.appearance import Shade
from gui.look.theme import DARK, LIGHT
from gui.profiles.dialog import ProfilesDialog
from gui.profiles.form import OWN_MEASURES
from gui.profiles.lesson_dialog import LessonDialog
from tests.gui.driving import status
from tests.gui.look.test_theme import DISCERNIBLE, contrast
from tests.profiles.learning.papers import paper, saved

OWN = replace(NATIONAL, name="本局", pitch=28.0)


@pytest.fixture
def library(own_profiles):
    made = Library(own_profiles)
    made.save(OWN)
    return made


def opened(window):
    window.commands["profiles"].trigger()
    QApplication.processEvents()
    return window.findChild(ProfilesDialog)


@pytest.fixture
def dialog(library, window):  # noqa: ARG001  the profiles have to be there first
    return opened(window)


def listed(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def choose(dialog, name):
    dialog.list.setCurrentRow(listed(dialog).index(name))


def field(dialog, path):
    return dialog.form.fields[path].widget


def type_into(qtbot, widget, text):
    """Type over all; what no keyboard has comes from an input method."""
    widget.selectAll()
    if text.isascii():
        qtbot.keyClicks(widget, text)
    else:
        compose(widget, text)


def compose(widget, text):
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def first_line(dialog):
    return dialog.pages.pages[0].lines[0]


def test_all_profiles_are_listed_and_the_one_in_force_is_shown(dialog):
    assert listed(dialog) == ["国标", "县政府常务会议", "党组会议", "公司办公会", "文件式", "本局"]
    assert dialog.list.currentItem().text() == "国标"
    assert field(dialog, "pitch").text() == "28.95 磅"
    assert dialog.pages.pages


def test_it_opens_no_larger_than_the_screen(dialog):
    assert dialog.size().boundedTo(dialog.screen().availableSize()) == dialog.size()


def test_a_key_opens_the_dialog_and_escape_leaves_all_as_it_was(library, window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(ProfilesDialog)
    choose(dialog, "本局")
    type_into(qtbot, field(dialog, "pitch"), "30")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.workbench.session.profile == NATIONAL
    assert library.own == (OWN,)


def test_the_chosen_profile_sets_the_paper_and_is_no_step_of_the_history(dialog, window, qtbot):
    choose(dialog, "本局")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    session = window.workbench.session
    assert session.profile == OWN
    assert session.paper.layout.raster.pitch == 560
    assert not session.can_undo
    assert "●" in window.windowTitle()


def test_a_profile_of_the_program_can_only_be_looked_at(dialog):
    assert not field(dialog, "pitch").isEnabled()
    assert not dialog.tools["删除"].isEnabled()
    assert "复制" in dialog.sentence.text()


def test_a_copy_can_be_changed_and_the_page_follows(dialog, library, qtbot):
    qtbot.mouseClick(dialog.tools["复制"], Qt.MouseButton.LeftButton)
    assert listed(dialog)[-1] == "国标 副本"
    before = first_line(dialog).x
    type_into(qtbot, field(dialog, "margins.left"), "38")
    qtbot.waitUntil(lambda: first_line(dialog).x > before)
    assert dialog.form.model.currentText() == OWN_MEASURES
    type_into(qtbot, field(dialog, "name"), "新局")
    assert listed(dialog)[-1] == "新局"
    type_into(qtbot, field(dialog, "characters"), "26")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert library.named("新局").margins.left == 38.0


def test_a_new_profile_begins_as_the_national_one(dialog, qtbot):
    qtbot.mouseClick(dialog.tools["新建"], Qt.MouseButton.LeftButton)
    assert dialog.list.currentItem().text() == "新版式"
    assert field(dialog, "characters").text() == "28 字"


def test_f2_goes_to_the_name(dialog, qtbot):
    choose(dialog, "本局")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_F2)
    assert dialog.focusWidget() is field(dialog, "name")


def test_a_removed_profile_is_gone_once_the_dialog_is_left_with_use(dialog, library, qtbot):
    choose(dialog, "本局")
    qtbot.mouseClick(dialog.tools["删除"], Qt.MouseButton.LeftButton)
    assert "本局" not in listed(dialog)
    assert library.own == (OWN,)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert library.own == ()


@pytest.mark.parametrize(
    ("path", "typed", "sentence"),
    [
        ("name", "国标", "已经有一个叫“国标”的版式"),
        ("characters", "40", "一行宜排28个"),
        ("folio.form", "第页", "“样式”写成第1页上的样子"),
        ("typefaces.hei_ti", "、", "“黑体”应是字体名"),
    ],
)
def test_what_cannot_be_set_cannot_be_used_and_says_why(dialog, qtbot, path, typed, sentence):
    choose(dialog, "本局")
    type_into(qtbot, field(dialog, path), typed)
    assert sentence in dialog.sentence.text()
    assert not dialog.use.isEnabled()


def test_what_was_typed_and_not_taken_is_forgotten_on_going_elsewhere(dialog, qtbot):
    choose(dialog, "本局")
    type_into(qtbot, field(dialog, "folio.form"), "第页")
    choose(dialog, "国标")
    choose(dialog, "本局")
    assert field(dialog, "folio.form").text() == "— 1 —"
    assert dialog.use.isEnabled()


def test_rules_that_cannot_stand_together_are_told_from_elsewhere_too(dialog, qtbot):
    choose(dialog, "本局")
    type_into(qtbot, field(dialog, "characters"), "40")
    choose(dialog, "国标")
    assert dialog.sentence.text().startswith("“本局”：每行40字")
    assert not dialog.use.isEnabled()


def test_a_number_can_be_left_to_the_program(dialog, qtbot):
    choose(dialog, "本局")
    box = field(dialog, "names_per_row")
    assert box.text() == "自动"
    type_into(qtbot, box, "6")
    assert dialog.form._profile.names_per_row == 6
    box.stepBy(-6)
    assert dialog.form._profile.names_per_row is None


def test_one_choice_brings_all_measures_of_a_model(dialog):
    choose(dialog, "本局")
    dialog.form.model.setCurrentIndex(1)
    dialog.form.model.activated.emit(1)
    assert field(dialog, "pitch").text() == "29.45 磅"
    assert field(dialog, "mark_drop").text() == "37.42 毫米"


def test_flags_choices_and_rows_are_taken(dialog):
    choose(dialog, "本局")
    field(dialog, "spaced_latin").click()
    place = field(dialog, "folio.place")
    place.setCurrentText("居中")
    place.activated.emit(place.currentIndex())
    compose(field(dialog, "mark"), "县政府\n常务会议纪要")
    profile = dialog.form._profile
    assert (profile.spaced_latin, profile.folio, profile.mark) == (True, Folio(place="centre"), "县政府\n常务会议纪要")


def test_a_profile_goes_to_a_file_and_comes_from_one(dialog, tmp_path):
    choose(dialog, "本局")
    dialog.export_to(str(tmp_path / "给.json"))
    assert load_profile(tmp_path / "给.json") == OWN
    assert dialog.sentence.text() == f"已导出到“{tmp_path / '给.json'}”。"
    dialog.import_from(str(tmp_path / "给.json"))
    assert listed(dialog)[-1] == "本局 2"


def test_a_file_that_cannot_be_read_gets_a_sentence(dialog, tmp_path):
    (tmp_path / "坏.json").write_text("{", encoding="utf-8")
    dialog.import_from(str(tmp_path / "坏.json"))
    assert "「坏.json」" in dialog.findChild(QMessageBox).text()


def test_what_cannot_be_kept_stays_in_the_dialog(dialog, own_profiles, qtbot):
    choose(dialog, "本局")
    type_into(qtbot, field(dialog, "pitch"), "30")
    (own_profiles / "本局.json").unlink()
    own_profiles.rmdir()
    own_profiles.write_text("一个文件", encoding="utf-8")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "同名的文件" in dialog.findChild(QMessageBox).text()


def test_a_profile_for_all_sets_every_draft_opened_later(dialog, window, draft, qtbot):
    choose(dialog, "本局")
    dialog.for_all.setChecked(True)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    window.workbench.take(Session.open(draft))
    session = window.workbench.session
    assert session.profile == OWN
    assert session.is_saved


def test_a_profile_for_all_that_is_gone_is_missed_aloud(library, window, settings, draft):
    settings.setValue("profile/name", "本局")
    library.remove("本局")
    window.workbench.take(Session.open(draft))
    assert window.workbench.session.profile == NATIONAL
    assert window.statusBar().currentMessage().startswith("找不到单位版式“本局”，先按国标排")


def test_a_project_keeps_the_profile_it_was_saved_with(dialog, window, tmp_path, qtbot):
    choose(dialog, "本局")
    dialog.for_all.setChecked(True)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    window.workbench.session.set_profile(NATIONAL)
    window.workbench.session.save(tmp_path / "纪要.chengwen")
    window.workbench.take(Session.open(tmp_path / "纪要.chengwen"))
    assert window.workbench.session.profile == NATIONAL


def test_without_a_draft_a_sample_is_shown_and_a_profile_can_be_made(library, empty_window, qtbot):
    dialog = opened(empty_window)
    assert dialog.pages.pages
    choose(dialog, "本局")
    dialog.for_all.setChecked(True)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert library.own == (OWN,)
    assert empty_window.workbench.is_empty


def test_a_file_among_the_own_ones_that_cannot_be_read_is_told(library, own_profiles, window):  # noqa: ARG001
    (own_profiles / "坏.json").write_text("{", encoding="utf-8")
    assert "「坏.json」" in opened(window).findChild(QLabel, "fault").text()


def test_every_field_can_be_reached_by_tab(dialog):
    choose(dialog, "本局")
    reached, widget = set(), field(dialog, "name")
    for _ in range(200):
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert {made.widget for made in dialog.form.fields.values()} <= reached


def test_a_file_saved_by_hand_is_offered(own_profiles, window):
    own_profiles.mkdir()
    save_profile(own_profiles / "拷来的.json", OWN)
    assert "本局" in listed(opened(window))


@pytest.fixture
def lesson(dialog, window, tmp_path, qtbot):
    dialog.learning.emit(str(saved(paper(), tmp_path)))
    qtbot.waitUntil(lambda: window.findChild(LessonDialog) is not None)
    return window.findChild(LessonDialog)


def rows(lesson):
    table = lesson.table
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_a_paper_teaches_a_profile_that_shows_where_each_value_is_from(lesson, dialog, qtbot):
    assert ["版心 · 行距（磅）", "28", "第5段「2023年5月12日上午…」", "有把握"] in rows(lesson)
    qtbot.mouseClick(lesson.make, Qt.MouseButton.LeftButton)
    assert listed(dialog)[-1] == "沧宁市人民政府办公室"
    assert field(dialog, "pitch").text() == "28 磅"


def test_what_could_not_be_read_is_listed_with_the_reason(lesson):
    assert rows(lesson)[-1][1] == "没有读出来"
    assert "看不出" in " ".join(row[2] for row in rows(lesson))


@pytest.mark.parametrize(("shade", "theme"), [(Shade.LIGHT, LIGHT), (Shade.DARK, DARK)])
def test_an_empty_box_is_seen(lesson, appearance, shade, theme):
    appearance.choose(shade)
    item = lesson.table.item(0, 0)
    item.setCheckState(Qt.CheckState.Unchecked)
    row = lesson.table.visualItemRect(item)
    box = lesson.table.viewport().grab(QRect(row.topLeft(), QSize(row.height(), row.height()))).toImage()
    colours = [box.pixelColor(x, y).name() for x in range(box.width()) for y in range(box.height())]
    assert max(contrast(colour, theme.page) for colour in colours) >= DISCERNIBLE


def test_a_value_that_is_not_ticked_stays_national(lesson, dialog, qtbot):
    place = next(place for place, row in enumerate(rows(lesson)) if row[0].startswith("版心 · 行距"))
    lesson.table.item(place, 0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(lesson.make, Qt.MouseButton.LeftButton)
    assert field(dialog, "pitch").text() == "28.95 磅"
    assert field(dialog, "margins.top").text() == "35 毫米"


def test_a_paper_that_cannot_be_read_gets_a_sentence(dialog, tmp_path, qtbot):
    (tmp_path / "样文.docx").write_bytes(b"PK nothing")
    dialog.learning.emit(str(tmp_path / "样文.docx"))
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    assert "「样文.docx」" in dialog.findChild(QMessageBox).text()


def test_the_paper_beside_the_draft_follows_the_profile(dialog, window, qtbot):
    window.elements.show()
    window.elements.setCurrentWidget(window.preview)
    shown = window.preview.preview.pages
    qtbot.waitUntil(lambda: bool(shown.pages))
    choose(dialog, "本局")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.pages[0].raster.pitch == 560)


def test_a_value_is_left_and_taken_by_key(lesson, qtbot):
    lesson.table.setFocus()
    lesson.table.setCurrentCell(0, 0)
    first = lesson._lesson.learned[0]
    qtbot.keyClick(lesson.table, Qt.Key.Key_Space)
    assert first not in lesson.accepted_values
    qtbot.keyClick(lesson.table, Qt.Key.Key_Space)
    assert first in lesson.accepted_values


def test_the_status_bar_names_a_profile_that_is_not_the_national_one(dialog, window, qtbot):
    assert "版式" not in status(window, "counts")
    choose(dialog, "本局")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status(window, "counts").endswith(" · 版式：本局"))
