"""What every rule of evidence gives back."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from core.structure.classifying.states import Kind
from core.structure.classifying.view import View


class Evidence(NamedTuple):
    """One thing that speaks for a kind (or against it, with a negative weight), and why, in Chinese."""

    kind: Kind
    weight: int
    reason: str


Rule = Callable[[View], Iterator[Evidence]]
