"""Actions on drafts and papers as files."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action
from gui.workbench import Workbench


def file_actions(
    workbench: Workbench, open_draft: Callable[[], object], export: Callable[[], object], leave: Callable[[], object]
) -> Iterator[Action]:
    """Open, export, leave."""
    standard = QKeySequence.StandardKey
    yield Action("open", "打开", open_draft, icon="folder-open-outline", keys=(standard.Open,))
    yield Action(
        "export",
        "导出",
        export,
        refusal=lambda: "请先打开一份草稿。" if workbench.is_empty else None,
        keys=("Ctrl+E",),
    )
    yield Action("leave", "退出", leave, keys=("Ctrl+Q",))
