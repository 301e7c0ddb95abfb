"""Actions on sections, numbers and paragraphs."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.structure.edits import (
    Edit,
    confirm,
    delete_lines,
    delete_section,
    demote,
    join_above,
    merge_next,
    move_down,
    move_up,
    part_above,
    promote,
    renumber_all,
    renumber_level,
    renumber_one,
    unpin,
)
from gui.actions.action import Action, Keys, always
from gui.workbench import Workbench

_LABEL_LENGTH = 16
"""Characters of a line that the name of a step quotes."""

_NOTHING_SELECTED = "请先在原文或结构里选中一行。"


def structure_actions(workbench: Workbench) -> Iterator[Action]:
    """The actions on what is selected. Each can be done exactly when its edit can."""

    def on_first(action_id: str, edit: Edit[int], icon: str, *keys: Keys, text: str = "") -> Action:
        return _on_first(workbench, Action(action_id, text or edit.name, always, icon=icon, keys=keys), edit)

    def on_all(action_id: str, edit: Edit[Iterable[int]], icon: str, *keys: Keys, text: str = "") -> Action:
        return _on_all(workbench, Action(action_id, text or edit.name, always, icon=icon, keys=keys), edit)

    yield on_first("promote", promote, "format-indent-decrease", "Alt+Shift+Left")
    yield on_first("demote", demote, "format-indent-increase", "Alt+Shift+Right")
    yield on_first("move-up", move_up, "arrow-up", "Alt+Up")
    yield on_first("move-down", move_down, "arrow-down", "Alt+Down")
    yield on_first("delete-section", delete_section, "delete-outline", text="删除整节")
    yield on_first("renumber-one", renumber_one, "numeric", "Ctrl+Shift+N")
    yield on_first("renumber-level", renumber_level, "order-numeric-ascending")
    yield _renumber_all(workbench)
    yield on_first("merge-next", merge_next, "call-merge", "Ctrl+J", text="与下一行合并")
    yield on_all("join-above", join_above, "arrow-up-left")
    yield on_all("part-above", part_above, "keyboard-return")
    yield on_all("confirm", confirm, "check", "Ctrl+Return")
    yield on_all("unpin", unpin, "pin-off-outline")
    yield on_all("delete-lines", delete_lines, "delete-outline", "Ctrl+Shift+K", text="删除整行")


def _on_first(workbench: Workbench, action: Action, edit: Edit[int]) -> Action:
    """The action does the edit to the first selected line, which is a heading for most."""

    def refusal() -> str | None:
        selected = workbench.selected
        return edit.refusal(workbench.document, selected[0]) if selected else _NOTHING_SELECTED

    def do() -> None:
        line_id = workbench.selected[0]
        workbench.apply(f"{action.text}：{_quoted(workbench)}", lambda document: edit(document, line_id))

    return replace(action, do=do, refusal=refusal)


def _on_all(workbench: Workbench, action: Action, edit: Edit[Iterable[int]]) -> Action:
    """The action does the edit to every selected line."""

    def refusal() -> str | None:
        return edit.refusal(workbench.document, workbench.selected)

    def do() -> None:
        line_ids = workbench.selected
        workbench.apply(f"{action.text}：{_quoted(workbench)}", lambda document: edit(document, line_ids))

    return replace(action, do=do, refusal=refusal)


def _renumber_all(workbench: Workbench) -> Action:
    return Action(
        id="renumber-all",
        text="全文重新编号",
        do=lambda: workbench.apply("全文重新编号", renumber_all),
        refusal=lambda: renumber_all.refusal(workbench.document),
        icon="format-list-numbered",
    )


def _quoted(workbench: Workbench) -> str:
    text = workbench.selected_lines[0].text.strip()
    return text if len(text) <= _LABEL_LENGTH else f"{text[:_LABEL_LENGTH]}…"
