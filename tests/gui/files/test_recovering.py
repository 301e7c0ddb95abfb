"""What a crash left unsaved is offered at the next start, given back as it was, or thrown away as the user wants."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from core.session import Session
from core.session.recovery import recoverable
from core.structure.edits.lines import replace_lines
from core.structure.roles import Role
from gui.files.recovery_dialog import RecoveryDialog, told_time
from tests.gui.driving import line, put_cursor, shown_text, status

ROOT = Path(__file__).resolve().parents[3]

TYPE_AND_STAY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import gui.program

def type_something():
    [window] = [widget for widget in QApplication.topLevelWidgets() if hasattr(widget, "workbench")]
    if window.workbench.is_empty:
        QTimer.singleShot(20, type_something)
        return
    QTest.keyClicks(window.editor, "1234")
    print("typed", flush=True)

made = gui.program.make_application
def make():
    application = made()
    QTimer.singleShot(0, type_something)
    return application
gui.program.make_application = make
sys.exit(gui.program.run(sys.argv[1:]))
"""


@pytest.fixture
def crash(draft, recovery):
    """Leave behind what a process leaves that dies with a draft open."""

    def crashing(name="纪要.txt", text="第6期"):
        path = draft.with_name(name)
        path.write_bytes(draft.read_bytes())
        code = (
            "import os\nfrom pathlib import Path\nfrom core.session import Session\n"
            "from core.structure.edits.lines import replace_lines\n"
            f"session = Session.open(Path({str(path)!r}))\nsession.keep_journal(Path({str(recovery)!r}))\n"
            f"session.apply('改', lambda document: replace_lines(document, 2, 3, [{text!r}]))\n"
            "os.kill(os.getpid(), 9)"
        )
        subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT)

    return crashing


def offered(window, qtbot):
    window.files.recovering.offer()
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog) is not None, timeout=10_000)
    return window.findChild(RecoveryDialog)


def press(dialog, text):
    next(b for b in dialog.findChild(QDialogButtonBox).buttons() if b.text() == text).click()


def rows(dialog):
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def message(parent):
    return next(box for box in parent.findChildren(QMessageBox) if box.isVisible())


def test_what_a_crash_left_is_offered_with_name_time_and_place(empty_window, qtbot, crash, draft, recovery):
    crash()
    [left] = recoverable(recovery)
    dialog = offered(empty_window, qtbot)
    assert rows(dialog) == [["纪要.txt", told_time(left.time), str(draft)]]
    press(dialog, "以后再说")
    assert len(recoverable(recovery)) == 1


def test_a_draft_comes_back_as_it_was_and_is_unsaved(empty_window, qtbot, crash, recovery):
    crash()
    press(offered(empty_window, qtbot), "恢复")
    assert shown_text(empty_window)[2] == "第6期"
    assert empty_window.windowTitle() == "纪要.txt ● — 成文"
    assert "已恢复“纪要.txt”" in empty_window.statusBar().currentMessage()
    assert recoverable(recovery) == []


def test_enter_gives_the_selected_draft_back_once(empty_window, qtbot, crash):
    crash()
    crash("另一份.txt", "第7期")
    dialog = offered(empty_window, qtbot)
    assert [name for name, *_ in rows(dialog)] == ["另一份.txt", "纪要.txt"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert shown_text(empty_window)[2] == "第6期"
    assert not [box for box in empty_window.findChildren(QMessageBox) if box.isVisible()]


def test_what_is_recovered_and_closed_is_gone(empty_window, qtbot, crash, recovery):
    crash()
    press(offered(empty_window, qtbot), "恢复")
    empty_window.close()
    next(button for button in message(empty_window).buttons() if button.text() == "不保存").click()
    assert not empty_window.isVisible()
    assert list(recovery.iterdir()) == []


def test_a_draft_can_be_thrown_away_but_not_by_a_slip(empty_window, qtbot, crash, recovery):
    crash()
    crash("另一份.txt")
    dialog = offered(empty_window, qtbot)
    first = rows(dialog)[0][0]
    press(dialog, "丢弃")
    message(dialog).reject()
    assert len(recoverable(recovery)) == 2
    press(dialog, "丢弃")
    next(button for button in message(dialog).buttons() if button.text() == "丢弃").click()
    assert first not in [row[0] for row in rows(dialog)]
    assert len(recoverable(recovery)) == 1
    dialog.reject()


def test_with_nothing_to_recover_nobody_is_bothered(empty_window, qtbot):
    empty_window.files.recovering.offer()
    qtbot.wait(200)
    assert empty_window.findChild(RecoveryDialog) is None
    empty_window.commands["recover"].trigger()
    qtbot.waitUntil(lambda: empty_window.statusBar().currentMessage() == "没有需要恢复的草稿。")


def test_an_unsaved_draft_is_not_pushed_aside_by_a_recovered_one(window, qtbot, crash):
    crash("另一份.txt")
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()
    press(offered(window, qtbot), "恢复")
    assert "有改动还没有保存" in message(window).text()
    message(window).reject()
    assert line(window, "第5期").role is Role.NOISE


def test_what_another_window_recovered_meanwhile_is_told(empty_window, qtbot, crash, recovery):
    crash()
    dialog = offered(empty_window, qtbot)
    [left] = recoverable(recovery)
    taken = Session.restore(left)
    press(dialog, "恢复")
    assert "已经在别的窗口里恢复" in message(empty_window).text()
    message(empty_window).accept()
    taken.close()


def test_an_edit_is_kept_and_the_status_bar_says_when(window):
    assert status(window, "autosaved") == ""
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()
    assert status(window, "autosaved").startswith("已自动保存 ")


def test_an_edit_made_as_soon_as_the_draft_is_there_is_kept(window, draft):
    window.open_draft(draft)
    assert not window.workbench.session.has_journal
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()
    assert window.workbench.session.has_journal
    assert window.workbench.session.recovery_trouble is None


def test_without_an_edit_a_journal_is_begun_all_the_same_and_goes_with_the_draft(window, draft, qtbot, recovery):
    qtbot.waitUntil(lambda: window.workbench.session.has_journal)
    window.open_draft(draft)
    qtbot.waitUntil(lambda: window.workbench.session.has_journal)
    assert len(list(recovery.iterdir())) == 1
    window.workbench.put_away()
    assert list(recovery.iterdir()) == []


def test_an_edit_that_cannot_be_kept_is_told(window, recovery):
    window.workbench.put_away()
    recovery.parent.mkdir(exist_ok=True)
    recovery.parent.joinpath("blocked").write_bytes(b"")
    session = Session.open(Path(window.files.recent.paths[0]))
    window.workbench.take(session)
    session.keep_journal(recovery.parent / "blocked" / "recovery")
    window.workbench.apply("改", lambda document: replace_lines(document, 2, 3, ["第6期"]))
    assert status(window, "autosaved") == "自动保存失败"
    assert "自动恢复用的文件写不进去" in window.statusBar().currentMessage()


def test_a_window_that_is_killed_gives_the_draft_back_at_the_next_start(draft, tmp_path, empty_window, qtbot, recovery):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    environment.update(XDG_STATE_HOME=str(tmp_path / "killed"), XDG_CONFIG_HOME=str(tmp_path / "config"))
    command = [sys.executable, "-c", TYPE_AND_STAY, str(draft)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as running:
        assert running.stdout.readline() == "typed\n"
        running.send_signal(signal.SIGKILL)
    (tmp_path / "killed" / "chengwen").rename(recovery.parent)
    press(offered(empty_window, qtbot), "恢复")
    assert shown_text(empty_window)[0] == "1234海城县人民政府常务会议纪要"
    assert shown_text(empty_window)[1:] == draft.read_text(encoding="utf-8").splitlines()[1:]
    assert draft.read_text(encoding="utf-8").startswith("海城县")
