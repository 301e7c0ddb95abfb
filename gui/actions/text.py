"""Actions of the source pane: clipboard, splitting at the cursor, the walk through doubt."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QKeySequence

from core.structure.edits.lines import split_line
from gui.actions.action import Action
from gui.source_pane.editor import Editor
from gui.workbench import Workbench


def text_actions(workbench: Workbench, editor: Editor) -> Iterator[Action]:
    """What can be done where the cursor stands."""
    standard = QKeySequence.StandardKey
    yield Action("cut", "剪切", editor.cut, icon="content-cut", keys=(standard.Cut,))
    yield Action("copy", "复制", editor.copy, icon="content-copy", keys=(standard.Copy,))
    yield Action("paste", "粘贴", editor.paste, icon="content-paste", keys=(standard.Paste,))
    yield Action("select-all", "全选", editor.selectAll, keys=(standard.SelectAll,))
    yield _split(workbench, editor)
    yield _to_doubt(workbench, "next-doubt", "下一处存疑", "skip-next-outline", "F8", forward=True)
    yield _to_doubt(workbench, "previous-doubt", "上一处存疑", "skip-previous-outline", "Shift+F8", forward=False)


def _split(workbench: Workbench, editor: Editor) -> Action:
    def refusal() -> str | None:
        caret = editor.caret()
        return split_line.refusal(workbench.document, *caret) if caret else "请先把光标放到要断开的地方。"

    def do() -> None:
        caret = editor.caret()
        if caret:
            workbench.apply(split_line.name, lambda document: split_line(document, *caret))

    return Action("split", "从光标处拆分", do, refusal, "call-split", ("Ctrl+Shift+J",))


def _to_doubt(workbench: Workbench, action_id: str, text: str, icon: str, key: str, forward: bool) -> Action:
    def doubtful() -> Sequence[int]:
        return workbench.document.doubtful

    def do() -> None:
        selected = workbench.selected
        here = workbench.document.place(selected[0]) if selected else -1
        place = _after(here, doubtful()) if forward else _before(here, doubtful())
        workbench.select([workbench.document.lines[place].id])

    return Action(action_id, text, do, lambda: None if doubtful() else "没有存疑的行。", icon, (key,))


def _after(here: int, places: Sequence[int]) -> int:
    """The next place, from the end on to the beginning."""
    return next((place for place in places if place > here), places[0])


def _before(here: int, places: Sequence[int]) -> int:
    return next((place for place in reversed(places) if place < here), places[-1])
