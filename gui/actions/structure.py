"""Actions on sections and paragraphs."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from core.structure.document import Document
from core.structure.edits.edit import Edit
from core.structure.edits.joining import join_above, part_above
from core.structure.edits.lines import delete_lines, merge_next
from core.structure.edits.roles import confirm, unpin
from core.structure.edits.several import delete_sections, demote_all, move_all_down, move_all_up, promote_all
from core.structure.edits.wording import reword_heading
from gui.actions.action import Action, Keys
from gui.correcting.correction import step_label
from gui.workbench import Workbench

NOTHING_SELECTED = "请先在原文或结构里选中一行。"


class EditOfLines(Protocol):
    """An edit of all lines that are selected."""

    name: str

    def __call__(self, document: Document, line_ids: Iterable[int], /) -> Document: ...

    def refusal(self, document: Document, line_ids: Iterable[int], /) -> str | None: ...


def structure_actions(
    workbench: Workbench, edit_heading: Callable[[], object], insert: Callable[[], object]
) -> Iterator[Action]:
    """The actions on what is selected. Each can be done exactly when its edit can."""

    def on_all(action_id: str, edit: EditOfLines, icon: str, *keys: Keys, text: str = "") -> Action:
        return _on_all(workbench, action_id, text or edit.name, edit, icon, keys)

    yield on_all("promote", promote_all, "format-indent-decrease", "Alt+Shift+Left")
    yield on_all("demote", demote_all, "format-indent-increase", "Alt+Shift+Right")
    yield on_all("move-up", move_all_up, "arrow-up", "Alt+Up")
    yield on_all("move-down", move_all_down, "arrow-down", "Alt+Down")
    yield on_all("delete-section", delete_sections, "delete-outline", "Ctrl+Shift+Del", text="删除整节")
    yield _reword(workbench, edit_heading)
    yield on_first(workbench, "merge-next", merge_next, "call-merge", "Ctrl+J", text="与下一行合并")
    yield on_all("join-above", join_above, "arrow-up-left", "Ctrl+[")
    yield on_all("part-above", part_above, "keyboard-return", "Ctrl+]")
    yield on_all("confirm", confirm, "check", "Ctrl+Return", "Ctrl+Enter")
    yield on_all("unpin", unpin, "pin-off-outline", "Ctrl+Shift+Return")
    yield on_all("delete-lines", delete_lines, "delete-outline", "Ctrl+Shift+K", text="删除整行")
    yield Action("insert-element", "插入要素…", insert, workbench.no_draft, "plus", ("Ctrl+Shift+I",))


def on_first(workbench: Workbench, action_id: str, edit: Edit[int], icon: str, *keys: Keys, text: str = "") -> Action:
    """The action does the edit to the first selected line."""
    name = text or edit.name

    def refusal() -> str | None:
        selected = workbench.selected
        return edit.refusal(workbench.document, selected[0]) if selected else NOTHING_SELECTED

    def do() -> None:
        line_id = workbench.selected[0]
        workbench.correct(step_label(name, workbench.document, [line_id]), lambda document: edit(document, line_id))

    return Action(action_id, name, do, refusal, icon, keys)


def _on_all(
    workbench: Workbench, action_id: str, name: str, edit: EditOfLines, icon: str, keys: tuple[Keys, ...]
) -> Action:
    """The action does the edit to every selected line."""

    def refusal() -> str | None:
        return edit.refusal(workbench.document, workbench.selected)

    def do() -> None:
        line_ids = workbench.selected
        workbench.correct(step_label(name, workbench.document, line_ids), lambda document: edit(document, line_ids))

    return Action(action_id, name, do, refusal, icon, keys)


def _reword(workbench: Workbench, edit_heading: Callable[[], object]) -> Action:
    def refusal() -> str | None:
        selected = workbench.selected
        if not selected:
            return NOTHING_SELECTED
        return reword_heading.refusal(workbench.document, selected[0], workbench.document.line(selected[0]).text)

    return Action("reword", reword_heading.name, edit_heading, refusal, "pencil-outline", ("F2",))
