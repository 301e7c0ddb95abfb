"""Qt's own dialogs speak Chinese, whatever its translation lacks."""

import re

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QFileIconProvider, QGroupBox, QLabel, QMessageBox

from gui.look.chinese import Chinese

ENGLISH = re.compile(r"(?<!PDF)\b(?!PDF)[A-Za-z]{2,}|&")
"""Words, and keys that no brackets set apart."""


@pytest.fixture(autouse=True)
def chinese(qapp):
    translation = Chinese(qapp)
    qapp.installTranslator(translation)
    yield
    qapp.removeTranslator(translation)


def opening(folder):
    dialog = QFileDialog(None, "打开", str(folder), "文本 (*.txt)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def printing(folder):
    printer = QPrinter()
    printer.setOutputFileName(str(folder / "纪要.pdf"))
    return QPrintDialog(printer)


def telling(_folder):
    message = QMessageBox(QMessageBox.Icon.Critical, "成文", "一句话", QMessageBox.StandardButton.Ok)
    message.setDetailedText("详情")
    return message


@pytest.mark.parametrize("dialog", [opening, printing, telling])
def test_no_word_is_left_in_english(qtbot, tmp_path, dialog):
    shown = dialog(tmp_path)
    qtbot.addWidget(shown)
    texts = [each.text() for kind in (QLabel, QAbstractButton) for each in shown.findChildren(kind)]
    texts += [group.title() for group in shown.findChildren(QGroupBox)]
    texts += [button.toolTip() for button in shown.findChildren(QAbstractButton)]
    assert [text for text in texts if ENGLISH.search(re.sub(r"\(&\w\)", "", text))] == []
    assert any("一" <= character <= "鿿" for text in texts for character in text)


def test_a_folder_is_called_one(tmp_path):
    assert QFileIconProvider().type(QFileInfo(str(tmp_path))) == "文件夹"


def test_what_qt_says_of_itself_alone_is_left_as_it_is(qapp):
    assert qapp.translate("QPrintWidget", "...") == "..."
