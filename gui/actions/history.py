"""Actions that take steps back and do them again."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action
from gui.workbench import Workbench


def history_actions(workbench: Workbench) -> Iterator[Action]:
    """Undo and redo; the menu names the step."""
    yield Action(
        id="undo",
        text="撤销",
        do=workbench.undo,
        refusal=lambda: None if workbench.session.can_undo else "没有可以撤销的步骤。",
        icon="undo",
        keys=(QKeySequence.StandardKey.Undo,),
        caption=lambda: workbench.session.undo_label,
    )
    yield Action(
        id="redo",
        text="重做",
        do=workbench.redo,
        refusal=lambda: None if workbench.session.can_redo else "没有可以重做的步骤。",
        icon="redo",
        keys=(QKeySequence.StandardKey.Redo, "Ctrl+Y"),
        caption=lambda: workbench.session.redo_label,
    )
