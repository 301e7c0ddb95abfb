"""What the office always says is offered beside what the draft lacks, and taken with a click."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from core.minutes.elements import Element
from core.session import Session
from core.structure.roles import Role
from core.typesetting.profile import NATIONAL
from tests.gui.driving import stored_text

OFFICE = replace(
    NATIONAL,
    name="本局",
    mark="中共某局党组\n会议纪要",
    issuer="某局办公室",
    distribution="局党组成员。\n各处室。",
    print_line=True,
)


@pytest.fixture
def pane(empty_window):
    empty_window.workbench.take(Session.paste("一、研究有关工作\n会议听取了汇报，要求有关部门抓紧推进，年内完成。"))
    empty_window.elements.show()
    return empty_window.elements


def of_role(window, role):
    return [line.text for line in window.workbench.document.lines if line.role is role]


def test_nothing_is_put_in_by_choosing_a_profile(empty_window, pane):
    before = stored_text(empty_window)
    empty_window.workbench.session.set_profile(OFFICE)
    empty_window.workbench.settle()
    assert stored_text(empty_window) == before
    assert pane.form.fields[Element.ISSUER].suggestion.text() == "补入“某局办公室”"


def test_a_mark_of_two_lines_is_put_in_as_such(empty_window, pane, qtbot):
    empty_window.workbench.session.set_profile(OFFICE)
    empty_window.workbench.settle()
    mark = pane.form.fields[Element.MARK].suggestion
    assert mark.text() == "补入“中共某局党组 会议纪要”"
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert of_role(empty_window, Role.MINUTES_MARK) == ["中共某局党组", "会议纪要"]


def test_the_distribution_is_put_in_whole(empty_window, pane, qtbot):
    pane.setCurrentWidget(pane.bodies)
    assert pane.bodies.suggestion.isHidden()
    empty_window.workbench.session.set_profile(OFFICE)
    empty_window.workbench.settle()
    assert pane.bodies.suggestion.isVisible()
    qtbot.mouseClick(pane.bodies.suggestion, Qt.MouseButton.LeftButton)
    assert of_role(empty_window, Role.DISTRIBUTION) == ["分送：局党组成员。", "各处室。"]
    empty_window.workbench.settle()
    assert pane.bodies.suggestion.isHidden()
