"""Actions on the window itself: what it shows, in which colours and in letters of which size."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions.action import Action
from gui.look.appearance import LARGEST, SMALLEST, Appearance, Shade


def view_actions(outline: QWidget, elements: QWidget, findings: QWidget, appearance: Appearance) -> Iterator[Action]:
    """Show and hide panes; size of the letters; light and dark."""
    for action_id, text, pane, key in (
        ("show-outline", "结构", outline, "F6"),
        ("show-findings", "问题", findings, "F7"),
        ("show-elements", "要素", elements, "F9"),
    ):
        yield Action(
            id=action_id,
            text=text,
            do=partial(_toggle, pane),
            keys=(key,),
            is_checked=partial(_is_shown, pane),
        )
    yield from _sizes(appearance)
    for shade in Shade:
        yield Action(
            id=f"shade-{shade.name.lower()}",
            text=shade.value,
            do=partial(appearance.choose, shade),
            is_checked=partial(_is_chosen, appearance, shade),
        )


def _sizes(appearance: Appearance) -> Iterator[Action]:
    def refused(at: int, sentence: str) -> str | None:
        return sentence if appearance.text_size == at else None

    yield Action(
        id="larger",
        text="放大文字",
        do=lambda: appearance.set_text_size(appearance.text_size + 1),
        refusal=lambda: refused(LARGEST, "文字已经放到最大。"),
        icon="format-font-size-increase",
        keys=(QKeySequence.StandardKey.ZoomIn, "Ctrl+="),
    )
    yield Action(
        id="smaller",
        text="缩小文字",
        do=lambda: appearance.set_text_size(appearance.text_size - 1),
        refusal=lambda: refused(SMALLEST, "文字已经缩到最小。"),
        icon="format-font-size-decrease",
        keys=(QKeySequence.StandardKey.ZoomOut,),
    )
    yield Action(
        id="normal-size",
        text="恢复文字大小",
        do=lambda: appearance.set_text_size(0),
        refusal=lambda: refused(0, "文字已经是原来的大小。"),
        keys=("Ctrl+Alt+0",),
    )


def _toggle(pane: QWidget) -> None:
    pane.setHidden(_is_shown(pane))


def _is_shown(pane: QWidget) -> bool:
    return not pane.isHidden()


def _is_chosen(appearance: Appearance, shade: Shade) -> bool:
    return appearance.shade is shade
