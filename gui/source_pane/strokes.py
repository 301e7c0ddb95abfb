"""Which key strokes make one step of the history: undo takes back a run of typing, not a letter and not a morning."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from core.differing import differing

PAUSE = 1.5
"""Seconds without a key after which a new step begins."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """In one line, at the character ``start``, ``removed`` characters gave way to ``added`` ones."""

    line_id: int
    start: int
    removed: int
    added: int

    def goes_on_from(self, last: "Stroke") -> bool:
        """Whether it types on, or deletes on to either side, where the last one ended."""
        if self.line_id != last.line_id:
            return False
        if self.added and last.added:
            return not self.removed and self.start == last.start + last.added
        return not (self.added or last.added) and self.start in (last.start, last.start - self.removed)


def stroke(line_id: int, before: str, after: str) -> Stroke:
    """The change from one text of a line to another, taken as a single exchange."""
    change = differing(before, after)
    return Stroke(line_id, change.old.start, len(change.old), len(change.new))


class Typing:
    """Gives each stroke the key of the step it belongs to."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._last: tuple[Stroke, float] | None = None
        self._step = 0

    def key(self, now: Stroke) -> str:
        """The key of the step that takes this stroke."""
        moment = self._clock()
        if self._last is None or moment - self._last[1] > PAUSE or not now.goes_on_from(self._last[0]):
            self._step += 1
        self._last = now, moment
        return f"typing-{self._step}"

    def pause(self) -> None:
        """Let the next stroke begin a new step."""
        self._last = None
