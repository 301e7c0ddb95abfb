"""A row of the tree gives its room to the title first, and the details are told in as many words as are left."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip

from tests.gui.driving import compose, index_of, put_cursor


@pytest.fixture
def faulty(window):
    """A section with one paragraph and one finding."""
    put_cursor(window, "会议原则同意")
    compose(window, "", "《甲》,《乙》")
    window.workbench.settle()
    window.tree.scrollTo(index_of(window, "二、审议"))
    return window


def shared(window, width):
    """How the row of the section shares its room in a tree so many characters wide."""
    tree, index = window.tree, index_of(window, "二、审议")
    option = QStyleOptionViewItem()
    tree.initViewItemOption(option)
    option.rect = tree.visualRect(index)
    option.rect.setWidth(width * tree.fontMetrics().horizontalAdvance("字"))
    return tree.itemDelegate().shared(option, index)


def test_where_there_is_room_all_is_told(faulty):
    row = shared(faulty, 60)
    assert (row.title, row.detail) == ("二、审议《海城县招商引资实施办法》", "1 段 · 问题 1")


def test_a_title_cut_short_has_the_counts_left_out_before_its_first_words(faulty):
    row = shared(faulty, 22)
    assert row.detail == "问题 1"
    assert row.title.startswith("二、审议《海城县")


def test_in_a_narrow_tree_the_sign_alone_is_left(faulty):
    row = shared(faulty, 15)
    assert row.detail == ""
    assert row.title.startswith("二、审议《海城")


@pytest.mark.parametrize("width", [4, 9, 15, 22, 30, 60])
def test_title_and_details_never_overlap(faulty, width):
    row, metrics = shared(faulty, width), faulty.tree.fontMetrics()
    assert metrics.horizontalAdvance(row.title) <= max(row.edge, metrics.horizontalAdvance("…"))
    assert row.edge <= row.detail_at.left()
    assert metrics.horizontalAdvance(row.detail) <= row.detail_at.width()
    assert row.detail_at.right() < row.sign.left()


@pytest.mark.parametrize("size", [0, 6])
def test_larger_letters_leave_the_title_its_words(faulty, appearance, size):
    appearance.set_text_size(size)
    assert len(shared(faulty, 24).title) >= 12


def test_the_mouse_is_told_of_the_title_or_of_the_details(faulty):
    tree, viewport = faulty.tree, faulty.tree.viewport()
    row = tree.visualRect(index_of(faulty, "二、审议"))
    tips = []
    for place in (QPoint(row.left() + 30, row.center().y()), QPoint(row.right() - 30, row.center().y())):
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
        tips.append(QToolTip.text())
    QToolTip.hideText()
    assert tips[0] == "审议《海城县招商引资实施办法》"
    assert any(finding.message in tips[1] for finding in faulty.workbench.session.findings)


def test_a_screen_reader_is_told_the_details_with_the_title(faulty):
    index = index_of(faulty, "二、审议")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "1 段 · 问题 1"


class Painted(QObject):
    """Notes what of a viewport is painted."""

    def __init__(self, viewport):
        super().__init__(viewport)
        self.areas = []
        viewport.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint:
            self.areas.append(event.rect())
        return super().eventFilter(watched, event)


def test_another_badge_has_its_row_painted_and_no_other(faulty):
    QApplication.processEvents()
    painted = Painted(faulty.tree.viewport())
    put_cursor(faulty, "《甲》,《乙》")
    QApplication.processEvents()
    painted.areas.clear()
    compose(faulty, "", "《丙》,")
    faulty.workbench.settle()
    QApplication.processEvents()
    row = faulty.tree.visualRect(index_of(faulty, "二、审议"))
    assert painted.areas
    assert all(row.top() <= area.top() and area.bottom() <= row.bottom() for area in painted.areas)
