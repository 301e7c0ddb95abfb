"""Printing: the pages of the layout through the system's own dialog, every character at its place, on both sides."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from core.typesetting.breaking.pages import Page
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from gui.messages import warn
from gui.preview_pane.painting import paint_page

TWIPS_PER_INCH = 72 * TWIPS_PER_POINT
_NOT_PRINTED = "没有打印成：打印机没有接受这份文件。请检查打印机后再试。"


def show_print_dialog(window: QWidget, name: str, pages: Sequence[Page]) -> None:
    """Ask on which printer and which pages, and print them."""
    printer = new_printer(name)
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(pages))
    dialog.accepted.connect(partial(_print, window, printer, pages))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def new_printer(name: str) -> QPrinter:
    """The usual printer, set to A4 without margins of its own and to both sides, bound at the long edge."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setCreator("成文")
    paper = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    return printer


def print_pages(printer: QPrinter, pages: Sequence[Page]) -> bool:
    """Print those pages that the printer is set to; whether it took them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / TWIPS_PER_INCH
    for place, page in enumerate(wanted(printer, pages)):
        if place:
            printer.newPage()
        paint_page(painter, page, scale)
    return painter.end()


def wanted(printer: QPrinter, pages: Sequence[Page]) -> Iterator[Page]:
    """The pages in the order in which they go to the printer, as often as it does not repeat them itself."""
    chosen = [page for page in pages if _is_wanted(printer, page.number)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    for _ in range(1 if printer.supportsMultipleCopies() else printer.copyCount()):
        yield from chosen


def _is_wanted(printer: QPrinter, number: int) -> bool:
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return True
    ranges = printer.pageRanges()
    return ranges.isEmpty() or ranges.contains(number)


def _print(window: QWidget, printer: QPrinter, pages: Sequence[Page], *_: object) -> None:
    """Qt tells the printer too, but holds it no longer than its dialog; here it lives until the pages are printed."""
    if not print_pages(printer, pages):
        warn(window, _NOT_PRINTED)
