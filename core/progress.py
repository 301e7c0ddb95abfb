"""How far work is, as it is told to someone who waits for it."""

from collections.abc import Callable

Tell = Callable[[int, int], object]
"""Takes how many of how many parts are done; what it raises ends the work."""


def untold(_done: int, _all: int) -> None:
    """Nobody waits."""
