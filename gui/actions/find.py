"""Actions that find words in the text and exchange them."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action, Keys
from gui.source_pane.find_bar import FindBar
from gui.workbench import Workbench


def find_actions(workbench: Workbench, bar: FindBar) -> Iterator[Action]:
    """Find, replace, and from place to place. Not every desktop has a standard key for replacing."""
    standard = QKeySequence.StandardKey

    def on(action_id: str, text: str, do: Callable[[], object], icon: str, key: Keys) -> Action:
        return Action(action_id, text, do, workbench.no_draft, icon, (key,))

    yield on("find", "查找…", bar.open, "magnify", standard.Find)
    yield on("replace", "替换…", partial(bar.open, replacing=True), "find-replace", "Ctrl+H")
    yield on("find-next", "查找下一处", bar.find_next, "arrow-down-thin", standard.FindNext)
    yield on("find-previous", "查找上一处", bar.find_previous, "arrow-up-thin", standard.FindPrevious)
