"""Where the user stood at each step of the history, so that undo leads back there and not only to the text."""

from collections.abc import Callable
from dataclasses import dataclass

Return = Callable[[], None]
"""Takes one pane back to where it was looked at."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The ids of the lines that were selected, and the way back of each pane."""

    selected: tuple[int, ...]
    returns: tuple[Return, ...]


class Standpoints:
    """Remembers, for every position of the history, how things were when it was last left.

    That is how they are wanted when it is come to again, by undo as by redo.
    """

    def __init__(self) -> None:
        self._panes: list[Callable[[], Return]] = []
        self._left: dict[int, Standpoint] = {}

    def watch(self, note: Callable[[], Return]) -> None:
        """Have a pane take part: ``note`` gives the way back to how it is looked at now."""
        self._panes.append(note)

    def now(self, selected: tuple[int, ...]) -> Standpoint:
        return Standpoint(selected, tuple(note() for note in self._panes))

    def leave(self, position: int, standpoint: Standpoint) -> None:
        """Remember how things were when a position of the history was left."""
        self._left[position] = standpoint

    def at(self, position: int) -> Standpoint | None:
        return self._left.get(position)

    def forget(self) -> None:
        """Begin anew, with another draft."""
        self._left.clear()
