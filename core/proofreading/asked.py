"""What was asked, and what was answered: while the answers are the same, so is all that follows from them."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
A = TypeVar("A", bound="Answering")
About = TypeVarTuple("About")

Heard = dict[tuple[Callable[..., object], tuple[Any, ...]], object]
"""Questions, each with what it was asked about, and their answers."""


class Answering:
    """Something that is asked questions, each answered once, and tells afterwards which they were."""

    def __init__(self) -> None:
        self._answers: Heard = {}
        self._heard: Heard = {}

    def hear(self, action: Callable[[], T]) -> tuple[T, Heard]:
        """What an action gives, with all that it asked."""
        before, self._heard = self._heard, {}
        try:
            return action(), self._heard
        finally:
            self._heard = before

    def still_says(self, heard: Heard) -> bool:
        """Whether every question is answered here as it was answered there.

        They are put in the order in which they were asked, up to the first other answer: what came of an answer is
        asked about only where that is the same.
        """
        return all(question(self, *about) == answer for (question, about), answer in heard.items())


def asked(question: Callable[[A, *About], T]) -> Callable[[A, *About], T]:
    """Make a method a question: its answer is kept and heard, and stands for all that it had to ask itself."""

    @wraps(question)
    def asking(answering: A, *about: *About) -> T:
        key = asking, about
        answers = answering._answers
        if key not in answers:
            answers[key], _ = answering.hear(lambda: question(answering, *about))
        answer: T = answers[key]  # type: ignore[assignment]
        answering._heard[key] = answer
        return answer

    return asking
