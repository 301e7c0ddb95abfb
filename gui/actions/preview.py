"""Actions on the 版面: where it is seen, how it is looked at, what it is set in, and to have it printed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action
from gui.preview_pane.arrangement import Fit, Look
from gui.preview_pane.room import Room
from gui.workbench import Workbench

_LOOKS: tuple[tuple[str, str, str, Callable[[Look], bool], Callable[[Look], Look]], ...] = (
    (
        "fit-width",
        "适合宽度",
        "arrow-expand-horizontal",
        lambda look: look.fit is Fit.WIDTH,
        lambda look: replace(look, fit=Fit.WIDTH),
    ),
    (
        "fit-page",
        "适合页面",
        "fit-to-page-outline",
        lambda look: look.fit is Fit.PAGE,
        lambda look: replace(look, fit=Fit.PAGE),
    ),
    (
        "two-up",
        "双页并排",
        "book-open-outline",
        lambda look: look.is_two_up,
        lambda look: replace(look, is_two_up=not look.is_two_up),
    ),
    (
        "raster",
        "版心和格线",
        "grid",
        lambda look: look.has_raster,
        lambda look: replace(look, has_raster=not look.has_raster),
    ),
)
"""Ways to look at the paper: id, name and icon, whether it is looked at so, and how to come to it."""


def preview_actions(
    workbench: Workbench, room: Room, show_fonts: Callable[[], object], print_: Callable[[], object]
) -> Iterator[Action]:
    """Show the paper, large or small, whole or as wide as there is room; print it."""
    yield Action("show-preview", "版面", room.come, workbench.no_draft, "file-eye-outline", ("F5",))
    yield Action(
        id="enlarge-preview",
        text="放大版面",
        do=room.toggle,
        refusal=workbench.no_draft,
        icon="arrow-expand",
        keys=("F11",),
        is_checked=lambda: room.is_given,
    )
    for action_id, text, icon, is_so, change in _LOOKS:
        yield Action(
            id=action_id,
            text=text,
            do=partial(room.look, change),
            refusal=workbench.no_draft,
            icon=icon,
            is_checked=partial(_is_looked_at, room, is_so),
        )
    yield Action("fonts", "字体…", show_fonts)
    yield Action("print", "打印…", print_, workbench.no_draft, "printer-outline", (QKeySequence.StandardKey.Print,))


def _is_looked_at(room: Room, is_so: Callable[[Look], bool]) -> bool:
    return is_so(room.tab.look)
