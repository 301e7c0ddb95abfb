"""Actions on the window itself: what it shows, in which colours, and what it says about itself."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from gui.actions.action import Action
from gui.appearance import Appearance, Shade


def view_actions(outline: QWidget, findings: QWidget, appearance: Appearance) -> Iterator[Action]:
    """Show and hide panes; light and dark."""
    for action_id, text, pane, key in (
        ("show-outline", "结构", outline, "F6"),
        ("show-findings", "问题", findings, "F7"),
    ):
        yield Action(
            id=action_id,
            text=text,
            do=partial(_toggle, pane),
            keys=(key,),
            is_checked=partial(_is_shown, pane),
        )
    for shade in Shade:
        yield Action(
            id=f"shade-{shade.name.lower()}",
            text=shade.value,
            do=partial(appearance.choose, shade),
            is_checked=partial(_is_chosen, appearance, shade),
        )


def _toggle(pane: QWidget) -> None:
    pane.setHidden(_is_shown(pane))


def _is_shown(pane: QWidget) -> bool:
    return not pane.isHidden()


def _is_chosen(appearance: Appearance, shade: Shade) -> bool:
    return appearance.shade is shade
