"""Pages as sheets of paper: painted where the layout says, leafed through, zoomed, pointed at."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.typesetting.gbt9704 import TWIPS_PER_MM
from gui.look.appearance import Shade
from gui.preview_pane import sheets
from gui.preview_pane.arrangement import GAP, Fit, Look
from gui.preview_pane.view import PagesView
from tests.gui.previewing import in_sight, ink, painted, real_layout

MARGIN = 28.0
"""Millimetres from the left edge of the paper to the 版心."""
RIGHT = 184.0


@pytest.fixture(scope="module")
def layout():
    return real_layout()


@pytest.fixture
def view(qtbot, appearance, layout):  # noqa: ARG001  the colours of the application
    made = PagesView()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show_pages(layout.pages)
    made.show()
    made.setFocus()
    QApplication.processEvents()
    return made


def wheel(view, notches, modifiers, at):
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_painted_line_fills_the_width_that_the_layout_gives_it(qapp, layout):  # noqa: ARG001
    page = layout.pages[1]
    image = painted(page)
    justified = [line for line in page.lines if line.x == pytest.approx(MARGIN * TWIPS_PER_MM, abs=30)][:4]
    for line in justified:
        left, right = ink(image, line.y / TWIPS_PER_MM - 4, line.y / TWIPS_PER_MM)
        assert left == pytest.approx(MARGIN, abs=2.5)
        assert RIGHT - 4 < right < RIGHT + 6


def test_the_page_number_is_painted_at_the_outer_edge(qapp, layout):  # noqa: ARG001
    odd, even = (ink(painted(page), 263, 275) for page in layout.pages[:2])
    assert odd[1] == pytest.approx(RIGHT - 4.94, abs=1.2)
    assert even[0] == pytest.approx(MARGIN + 4.94, abs=1.2)


def test_only_sheets_that_come_into_sight_are_painted_and_only_once(view, layout, monkeypatch):
    painted_numbers = []
    monkeypatch.setattr(sheets, "paint_page", lambda _, page, __: painted_numbers.append(page.number))
    view.look_at(Look(has_raster=True))
    view.viewport().repaint()
    view.viewport().repaint()
    assert painted_numbers == [1]
    changed = replace(layout.pages[0], shows_number=False)
    view.show_pages((changed, *layout.pages[1:]))
    view.viewport().repaint()
    assert painted_numbers == [1, 1]


def test_a_click_on_a_line_tells_which_lines_of_the_draft_it_shows(view, layout, qtbot):
    line = layout.pages[0].lines[4]
    with qtbot.waitSignal(view.pointed) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=in_sight(view, 0, line))
    assert told.args == [line.line.sources]


def test_a_click_beside_the_text_tells_nothing(view, qtbot):
    with qtbot.assertNotEmitted(view.pointed):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(GAP + 10, GAP + 10))


def test_the_paper_can_be_drawn_along_without_pointing(view, layout, qtbot):
    start = in_sight(view, 0, layout.pages[0].lines[4])
    with qtbot.assertNotEmitted(view.pointed):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view.viewport(), start - QPoint(0, 80))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(0, 80))
    assert view.verticalScrollBar().value() == 80


def test_the_wheel_zooms_around_the_pointer_with_ctrl(view, layout):
    line = layout.pages[0].lines[4]
    at = in_sight(view, 0, line)
    before = view.arrangement.zoom
    wheel(view, 3, Qt.KeyboardModifier.ControlModifier, at)
    assert view.arrangement.zoom == pytest.approx(before * 1.1**3)
    assert line.line.sources == view.sources_at(QPointF(at))
    assert view.look.fit is Fit.FREE


def test_the_wheel_alone_moves(view):
    wheel(view, -1, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
    assert view.verticalScrollBar().value() > 50


def test_a_sheet_too_large_for_a_picture_looks_the_same(view, monkeypatch):
    pictured = view.viewport().grab().toImage()
    monkeypatch.setattr(sheets, "LARGEST", 0)
    assert view.viewport().grab().toImage() == pictured


def test_keys_zoom_and_go_back_to_the_width(view):
    fitted = view.arrangement.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.arrangement.zoom == pytest.approx(fitted * 1.1)
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.arrangement.zoom == pytest.approx(fitted)
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert (view.look.fit, view.arrangement.zoom) == (Fit.WIDTH, fitted)


def test_keys_leaf_through_the_pages(view, layout):
    pages = [view.current_page]
    for _ in layout.pages[1:]:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        pages.append(view.current_page)
    assert pages == list(range(len(layout.pages)))
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (view.current_page, view.verticalScrollBar().value()) == (0, 0)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_page == len(layout.pages) - 1
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current_page == len(layout.pages) - 2


def test_two_pages_lie_abreast(view):
    view.look_at(Look(Fit.PAGE, is_two_up=True))
    first, second = (view.arrangement.place(index) for index in range(2))
    assert first.top() == second.top()
    assert first.right() < second.left() < view.viewport().width()
    assert first.bottom() < view.viewport().height()


def test_what_is_read_stays_in_sight_when_the_room_changes(view):
    view.show_page(5)
    view.resize(700, 600)
    assert view.current_page == 5


def test_marked_lines_are_brought_into_sight_and_coloured(view, layout):
    line = layout.pages[6].lines[10]
    view.mark(line.line.sources)
    view.show_marked()
    at = in_sight(view, 6, line)
    assert view.viewport().rect().contains(at)
    picture = view.viewport().grab().toImage()
    corner = QPoint(at.x(), round(at.y() - line.pitch * view.arrangement.scale / 2) + 1)
    assert picture.pixelColor(corner) == QColor("#c3d7f0")


def test_paper_is_white_in_the_dark(view, appearance):
    appearance.choose(Shade.DARK)
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(GAP + 10, GAP + 10) == QColor("white")
    assert picture.pixelColor(2, 2).value() < 128


def test_the_raster_can_be_shown(view):
    plain = view.viewport().grab().toImage()
    view.look_at(Look(has_raster=True))
    assert view.viewport().grab().toImage() != plain
    view.look_at(Look())
    assert view.viewport().grab().toImage() == plain


def test_a_desk_without_pages_takes_every_key(view):
    view.show_pages(())
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(view, key)
    assert view.current_page == 0
    wheel(view, 2, Qt.KeyboardModifier.ControlModifier, QPoint(50, 50))
