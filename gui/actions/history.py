"""Actions that take steps back and do them again."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action
from gui.workbench import Workbench


def history_actions(workbench: Workbench, show_steps: Callable[[], object]) -> Iterator[Action]:
    """Undo and redo, where the menu names the step, and the list of all steps."""
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
    yield Action(
        id="history",
        text="历史记录…",
        do=show_steps,
        refusal=workbench.no_draft,
        icon="history",
        keys=("Ctrl+Alt+Z",),
    )
