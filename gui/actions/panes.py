"""Actions that take the keyboard from pane to pane, also out of those where Tab means something else."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from gui.actions.action import Action


def pane_actions(panes: Sequence[QWidget], no_draft: Callable[[], str | None]) -> Iterator[Action]:
    """Round the panes in their order, those that are hidden left out."""
    for action_id, text, key, step in (
        ("next-pane", "下一个面板", "Ctrl+Tab", 1),
        ("previous-pane", "上一个面板", "Ctrl+Shift+Tab", -1),
    ):
        yield Action(
            id=action_id,
            text=text,
            do=partial(_go_round, panes, step),
            refusal=no_draft,
            keys=(key,),
        )


def _go_round(panes: Sequence[QWidget], step: int) -> None:
    here = next((place for place, pane in enumerate(panes) if _has_keyboard(pane)), -step)
    round_trip = [panes[(here + step * count) % len(panes)] for count in range(1, len(panes) + 1)]
    inside = [_first_inside(pane) for pane in round_trip if pane.isVisible()]
    target = next((widget for widget in inside if widget is not None), None)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _has_keyboard(pane: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))


def _first_inside(pane: QWidget) -> QWidget | None:
    """The pane itself, or the first widget inside that Tab would come to."""
    widget: QWidget | None = pane
    while widget is pane or (widget is not None and pane.isAncestorOf(widget)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
        widget = widget.nextInFocusChain()
    return None
