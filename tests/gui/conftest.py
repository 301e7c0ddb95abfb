"""A window without a screen, and without the user's settings."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.profiles import library
from gui.background import background
from gui.files import journaling, recovering
from gui.look.appearance import Appearance
from gui.window.window import Window

DRAFT = """\
海城县人民政府常务会议纪要

第5期

海城县人民政府办公室            2024年3月5日

县政府第三次常务会议纪要

2024年3月1日上午，张三主持召开县政府第三次常务会议。现将会议讨论研究的有关事项纪要如下：

一、听取县发改局关于经济运行情况的汇报

会议指出，今年以来全县经济运行总体平稳、稳中有进。会议要求，各部门要坚定信心，抓好各项工作落实。

二、审议《海城县招商引资实施办法》

会议原则同意《海城县招商引资实施办法》，由县商务局根据会议意见修改完善后印发实施。

三、研究县文化中心建设有关事项

会议明确，县文化中心建设由县住建局牵头，县财政局配合，年底前完成主体工程建设任务。

出席：张  三  李  四  王小明
列席：赵  六  钱文华  孙  立

分送：县委各部门，县人大办、政协办，各镇人民政府。
"""


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine, work that leaves the window's thread is waited for; a test of waiting sets its own."""
    monkeypatch.setattr(background, "PATIENCE", 60)


@pytest.fixture(autouse=True)
def recovery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the recovery files are: nobody's own."""
    folder = tmp_path / "state" / "recovery"
    monkeypatch.setattr(journaling, "recovery_folder", lambda: folder)
    monkeypatch.setattr(recovering, "recovery_folder", lambda: folder)
    return folder


@pytest.fixture(autouse=True)
def own_profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user's own profiles are: nobody's own."""
    folder = tmp_path / "profiles"
    monkeypatch.setattr(library, "own_folder", lambda: folder)
    return folder


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "纪要.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def appearance(qapp: QApplication, settings: QSettings) -> Iterator[Appearance]:
    made = Appearance(qapp, settings)
    yield made
    made.deleteLater()
    clear_away()


@pytest.fixture
def empty_window(qtbot: QtBot, settings: QSettings, appearance: Appearance) -> Iterator[Window]:
    """A window as it comes up without a draft; closed, it leaves nothing behind."""
    window = Window(settings, appearance)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.workbench.put_away()
    window.close()
    window.deleteLater()
    clear_away()
    assert QApplication.topLevelWidgets() == []


def clear_away() -> None:
    """Delete what waits to be deleted, as the event loop of a running program does."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(empty_window: Window, draft: Path) -> Window:
    """A window with a draft."""
    empty_window.open_draft(draft)
    QApplication.processEvents()
    empty_window.workbench.settle()
    return empty_window
