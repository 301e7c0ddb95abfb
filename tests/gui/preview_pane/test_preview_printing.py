"""Printing, by printing into a PDF file and measuring it."""

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox

from core.typesetting.gbt9704 import TWIPS_PER_MM
from gui.preview_pane import printing
from gui.preview_pane.printing import new_printer, print_pages, wanted
from tests.gui.previewing import real_layout
from tests.rendering import Printed, need_printer

CLOSEST = 0.3
"""Millimetres."""


@pytest.fixture(scope="module")
def pages():
    return real_layout().pages


@pytest.fixture
def printer(qapp, tmp_path):  # noqa: ARG001  Qt's fonts
    made = new_printer("纪要")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "印出.pdf"))
    return made


def is_han(line):
    """Whether a line is text of one typeface, whose upper edge is as far from the base line as that of any other."""
    return [(run.typeface, run.font.size) for run in line.line.runs] == [("仿宋_GB2312", 16)]


def test_every_line_is_printed_where_the_layout_has_it(printer, pages, tmp_path):
    need_printer()
    assert print_pages(printer, pages)
    printed = Printed(tmp_path / "印出.pdf")
    assert printed.pages == len(pages)
    for page in pages[:3]:
        measured = list(zip(page.lines, printed.rows(page.number)[:-1], strict=True))
        assert all(row.left == pytest.approx(line.x / TWIPS_PER_MM, abs=CLOSEST) for line, row in measured)
        drops = [line.y / TWIPS_PER_MM - row.top for line, row in measured if is_han(line)]
        assert max(drops) - min(drops) < CLOSEST


def test_only_the_pages_asked_for_are_printed(printer, pages):
    ranges = QPageRanges()
    ranges.addRange(2, 3)
    ranges.addPage(5)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(ranges)
    assert [page.number for page in wanted(printer, pages)] == [2, 3, 5]


def test_the_last_page_may_come_first(printer, pages):
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert [page.number for page in wanted(printer, pages[:3])] == [3, 2, 1]


def test_both_sides_of_the_paper_are_asked_for(qapp, monkeypatch):  # noqa: ARG001
    asked = []
    monkeypatch.setattr(QPrinter, "setDuplex", lambda _, mode: asked.append(mode))
    new_printer("纪要")
    assert asked == [QPrinter.DuplexMode.DuplexLongSide]


def test_the_dialog_of_the_system_is_asked_and_what_it_accepts_is_printed(window, tmp_path, monkeypatch):
    printed = tmp_path / "印出.pdf"

    def into_file(name):
        printer = new_printer(name)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        return printer

    monkeypatch.setattr(printing, "new_printer", into_file)
    window.commands["print"].trigger()
    dialog = window.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert printed.exists()


def test_a_printer_that_takes_nothing_is_told_of(window, monkeypatch):
    monkeypatch.setattr(printing, "print_pages", lambda *_: False)
    window.commands["print"].trigger()
    window.findChild(QPrintDialog).done(QPrintDialog.DialogCode.Accepted)
    [box] = window.findChildren(QMessageBox)
    assert "没有打印成" in box.text()
    box.reject()
