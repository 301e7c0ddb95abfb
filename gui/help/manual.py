"""The manual: a page for each task, read from ``resources/manual`` without a network."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QWidget

from core.resources import RESOURCES
from gui.help.window import HelpWindow

TITLE = "使用说明"

_SIZE = QSize(960, 680)
_SHARES = (1, 3)
_PAGE_MARGIN = 24
"""Pixels around the text."""


@cache
def pages() -> dict[str, Path]:
    """The pages by their titles, in the order of the file names; a page's first line is its title (Markdown)."""
    paths = sorted((RESOURCES / "manual").glob("*.md"))
    return {_title(path): path for path in paths}


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as page:
        return page.readline().removeprefix("#").strip()


class Manual(HelpWindow):
    """The table of contents beside the page; links lead from page to page, and choosing either moves the other."""

    def __init__(self, parent: QWidget) -> None:
        self._contents = QListWidget()
        self._contents.setAccessibleName("目录")
        self._page = QTextBrowser()
        self._page.setAccessibleName("正文")
        self._page.setOpenLinks(False)
        self._page.document().setDocumentMargin(_PAGE_MARGIN)
        both = QSplitter()
        both.setChildrenCollapsible(False)
        for place, (widget, share) in enumerate(zip((self._contents, self._page), _SHARES, strict=True)):
            both.addWidget(widget)
            both.setStretchFactor(place, share)
        super().__init__(parent, TITLE, _SIZE, both)
        for title, path in pages().items():
            item = QListWidgetItem(title, self._contents)
            item.setData(Qt.ItemDataRole.UserRole, path.name)
        self._contents.currentItemChanged.connect(self._turn_to_chosen)
        self._page.anchorClicked.connect(self._follow_link)
        self._contents.setCurrentRow(0)

    def _turn_to_chosen(self, item: QListWidgetItem) -> None:
        path = RESOURCES / "manual" / str(item.data(Qt.ItemDataRole.UserRole))
        self._page.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)

    def _follow_link(self, link: QUrl) -> None:
        for row in range(self._contents.count()):
            if self._contents.item(row).data(Qt.ItemDataRole.UserRole) == link.fileName():
                self._contents.setCurrentRow(row)
