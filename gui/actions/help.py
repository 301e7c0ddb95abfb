"""Actions that show what the program says about itself."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action


def help_actions(
    manual: Callable[[], object], keys: Callable[[], object], about: Callable[[], object], name: str
) -> Iterator[Action]:
    """The manual, the list of keys, and the box with version and licences."""
    yield Action(
        "manual", "使用说明", manual, icon="help-circle-outline", keys=(QKeySequence.StandardKey.HelpContents,)
    )
    yield Action("keys", "快捷键", keys, icon="keyboard-outline", keys=("Ctrl+F1",))
    yield Action("about", f"关于{name}", about)
