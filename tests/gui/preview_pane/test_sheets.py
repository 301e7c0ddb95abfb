"""The picture of a page that has changed a little: only that little is painted, and nobody could tell by looking."""

import random
from functools import partial

import pytest
from PySide6.QtCore import QSize

from core.session import Session
from core.structure.edits.lines import replace_lines
from gui.preview_pane import sheets
from gui.preview_pane.arrangement import Look, arranged
from gui.preview_pane.sheets import Sheets
from gui.preview_pane.view import PagesView
from tests.gui.previewing import REAL

TYPED = ("会", "a", "，", "会议要求抓好落实")


@pytest.fixture
def session(qapp):  # noqa: ARG001  fonts are the application's
    return Session.open(REAL)


def type_into(session, chance):
    """Type something at a place left to chance."""
    lines = session.document.lines
    at = chance.choice([place for place, line in enumerate(lines) if not line.is_blank])
    text = lines[at].text
    stop = chance.randrange(len(text) + 1)
    typed = text[:stop] + chance.choice(TYPED) + text[stop:]
    session.apply("输入", partial(replace_lines, start=at, stop=at + 1, texts=[typed]))


def pictures(kept, pages, density):
    arrangement = arranged(Look(), len(pages), QSize(320, 400))
    size = arrangement.sheet * density
    return [kept._picture(place, page, size, arrangement.scale, density).toImage() for place, page in enumerate(pages)]


@pytest.mark.parametrize(("density", "has_raster"), [(1.0, True), (1.5, False)])
def test_a_picture_mended_is_the_picture_painted_anew(session, density, has_raster):
    chance = random.Random(9704)  # noqa: S311  no secret
    mended = Sheets()
    mended.show_raster(has_raster)
    for _ in range(12):
        pages = session.paper.layout.pages
        fresh = Sheets()
        fresh.show_raster(has_raster)
        assert pictures(mended, pages, density) == pictures(fresh, pages, density)
        type_into(session, chance)


def test_only_lines_near_those_that_changed_are_painted(session, monkeypatch):
    kept = Sheets()
    pages = session.paper.layout.pages
    pictures(kept, pages, 1.0)
    painted = []
    monkeypatch.setattr(sheets, "paint_page", lambda _, page, __: painted.append(page))
    line = next(line for line in session.document.lines if line.text.startswith("会议"))
    place = session.document.place(line.id)
    session.apply("输入", partial(replace_lines, start=place, stop=place + 1, texts=[f"在{line.text[1:]}"]))
    pictures(kept, session.paper.layout.pages, 1.0)
    [page] = painted
    assert 0 < len(page.lines) <= 5


def test_sheets_that_stay_as_they_are_where_they_are_move_nothing(session, qtbot):
    view = PagesView()
    qtbot.addWidget(view)
    pages = session.paper.layout.pages
    view.show_pages(pages)
    with qtbot.assertNotEmitted(view.moved):
        view.show_pages(tuple(pages))
    with qtbot.waitSignal(view.moved):
        view.show_pages(pages[:-1])
