"""The manual opens with F1, its pages lead to each other, and what it says of menus and keys is so."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QTextBrowser

from core.resources import RESOURCES
from gui.actions import layout
from gui.help.manual import Manual, pages
from tests.gui.actions.test_actions import every_action

PAGES = sorted((RESOURCES / "manual").glob("*.md"))
EVERY_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)

KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|[A-Z0-9=\-\[\]]|Left|Right|Up|Down|Del|Return|Tab))`")
MENU = re.compile(r"\*\*([^*›]+) › ([^*]+)\*\*")
LINK = re.compile(r"\]\(([^)]+)\)")


@pytest.fixture
def manual(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = window.findChild(Manual)
    yield found
    found.close()


def titles_in_menus(window):
    for top in window.menuBar().actions():
        for action in top.menu().actions():
            yield re.sub(r"\(.*\)", "", top.text()), re.sub(r"\(.*\)|…", "", action.text())


def test_f1_shows_the_first_page_beside_the_table_of_contents(manual):
    contents, page = manual.findChild(QListWidget), manual.findChild(QTextBrowser)
    assert [contents.item(row).text() for row in range(contents.count())] == list(pages())
    assert page.toPlainText().startswith(contents.item(0).text())


def test_the_table_of_contents_turns_the_page_by_key(manual, qtbot):
    contents, page = manual.findChild(QListWidget), manual.findChild(QTextBrowser)
    qtbot.keyClick(contents, Qt.Key.Key_Down)
    assert page.toPlainText().startswith(contents.item(1).text())


def test_a_link_leads_to_its_page_in_both_parts(manual):
    contents, page = manual.findChild(QListWidget), manual.findChild(QTextBrowser)
    page.anchorClicked.emit(QUrl("13-export.md"))
    assert contents.currentItem().text() == "导出"
    assert page.toPlainText().startswith("导出")


def test_the_first_page_leads_to_every_other():
    assert set(LINK.findall(PAGES[0].read_text("utf-8"))) == {page.name for page in PAGES[1:]}


@EVERY_PAGE
def test_links_lead_to_pages_that_exist(page):
    assert [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()] == []


@EVERY_PAGE
def test_menus_are_as_it_says(window, page):
    told = {(menu, item) for menu, item in MENU.findall(page.read_text("utf-8"))}
    assert told - {*titles_in_menus(window)} == set()


@EVERY_PAGE
def test_keys_are_as_it_says(window, page):
    in_panes = {*layout.OUTLINE_KEYS.values(), *layout.ENTRIES_KEYS.values()}
    known = {key.toString() for action in every_action(window) for key in action.shortcuts()} | in_panes
    told = {QKeySequence(key).toString() for key in KEY.findall(page.read_text("utf-8"))}
    assert told - known == set()
