"""Actions on section numbers: one at once, more of them after they have been shown."""

from collections.abc import Callable, Iterator
from functools import partial

from core.structure.edits.numbers import renumber_all, renumber_along, renumber_level, renumber_one, renumbered
from gui.actions.action import Action
from gui.actions.structure import NOTHING_SELECTED, on_first
from gui.correcting.correction import RENUMBER_ALONG_KEY
from gui.correcting.renumber_dialog import Scope
from gui.workbench import Workbench


def number_actions(workbench: Workbench, show: Callable[[Scope], object]) -> Iterator[Action]:
    """``show`` lists what would be renumbered, and does it when the user agrees."""

    def level_refusal() -> str | None:
        selected = workbench.selected
        return renumber_level.refusal(workbench.document, selected[0]) if selected else NOTHING_SELECTED

    def convert_refusal() -> str | None:
        heading = any(line.level for line in workbench.selected_lines[:1])
        return None if heading else "请先选中一个标题，它那一级的序号都会转换。"

    yield on_first(workbench, "renumber-one", renumber_one, "numeric", "Ctrl+Shift+N")
    yield _along(workbench)
    yield Action(
        "renumber-level",
        "本级重新编号…",
        partial(show, Scope.LEVEL),
        level_refusal,
        "order-numeric-ascending",
        ("Ctrl+Shift+L",),
    )
    yield Action(
        "renumber-all",
        "全文重新编号…",
        partial(show, Scope.ALL),
        lambda: renumber_all.refusal(workbench.document),
        "format-list-numbered",
        ("Ctrl+Shift+R",),
    )
    yield Action(
        "convert",
        "转换序号式样…",
        partial(show, Scope.STYLE),
        convert_refusal,
        "swap-horizontal",
        ("Ctrl+Shift+T",),
    )


def _along(workbench: Workbench) -> Action:
    """Renumber what the last correction put out of order, as part of that step."""

    def refusal() -> str | None:
        correction = workbench.correction
        if correction is None or correction.after is not workbench.document or not correction.disturbs_numbers:
            return "刚才的更改没有打乱序号，不用顺带编号。"
        return None

    def do() -> None:
        correction = workbench.correction
        if correction is None:
            return
        along, before = partial(renumber_along, before=correction.before), workbench.document
        if workbench.apply(correction.label, along, merge=correction.key):
            workbench.told.emit(f"已重新编号 {len(renumbered(before, workbench.document))} 处。")

    return Action("renumber-along", renumber_along.name, do, refusal, "sort-numeric-ascending", (RENUMBER_ALONG_KEY,))
