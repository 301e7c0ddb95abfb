"""The best sequence of states through a draft, and how much worse the best sequence with another role would be.

Both directions of the Viterbi recursion are kept. Sums are normalised to 0 at their best, so that after an edit the
recursion can stop where it meets its old values: from there on everything is as it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from core.structure.classifying.states import ROLE_OF_STATE
from core.structure.classifying.transitions import STEP_WEIGHTS, start_weight

Emission = dict[int, int]
"""From each state that a line may be in to the weight of its evidence."""

Scores = dict[int, int]
"""From state to the best sum of a sequence that ends (or begins) there, less the best of all states."""

_CERTAIN = 200
"""The margin where no other role is possible."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """The recursion's values for each line with text, in order."""

    emissions: list[Emission]
    forward: list[Scores]
    backward: list[Scores]

    def best_state(self, place: int) -> int:
        """The state of the line in the best sequence; the first of equals."""
        forward, backward = self.forward[place], self.backward[place]
        return max(forward, key=lambda state: (forward[state] + backward[state], -state))

    def margin(self, place: int, state: int) -> int:
        """By how much the best sequence beats every one in which the line has another role."""
        forward, backward = self.forward[place], self.backward[place]
        role = ROLE_OF_STATE[state]
        others = [forward[other] + backward[other] for other in forward if ROLE_OF_STATE[other] is not role]
        return forward[state] + backward[state] - max(others) if others else _CERTAIN


NOTHING_READ = Lattice([], [], [])


def rerun(before: Lattice, emissions: list[Emission], same_head: int, same_tail: int) -> tuple[Lattice, range]:
    """The recursion after an edit, and the places whose values may differ from before.

    The first ``same_head`` and the last ``same_tail`` emissions are those of ``before``; without any, the whole is run.
    """
    forward, end = _forward(before, emissions, same_head, same_tail)
    backward, start = _backward(before, emissions, same_head, same_tail)
    return Lattice(emissions, forward, backward), range(start, end)


def _forward(
    before: Lattice, emissions: Sequence[Emission], same_head: int, same_tail: int
) -> tuple[list[Scores], int]:
    scores = before.forward[:same_head]
    shift = len(before.emissions) - len(emissions)
    for place in range(same_head, len(emissions)):
        scores.append(_ahead(scores[-1] if scores else None, emissions[place]))
        if place >= len(emissions) - same_tail and scores[-1] == before.forward[place + shift]:
            return scores + before.forward[place + shift + 1 :], place
    return scores, len(emissions)


def _backward(
    before: Lattice, emissions: Sequence[Emission], same_head: int, same_tail: int
) -> tuple[list[Scores], int]:
    kept = before.backward[len(before.backward) - same_tail :] if same_tail else []
    scores = kept[::-1]
    for place in range(len(emissions) - same_tail - 1, -1, -1):
        following = (scores[-1], emissions[place + 1]) if scores else None
        scores.append(_behind(emissions[place], following))
        if place < same_head and scores[-1] == before.backward[place]:
            return before.backward[:place] + scores[::-1], place + 1
    return scores[::-1], 0


def _ahead(previous: Scores | None, emission: Emission) -> Scores:
    if previous is None:
        return _normalised({state: weight + start_weight(state) for state, weight in emission.items()})
    reached = [(score, STEP_WEIGHTS[before]) for before, score in previous.items()]
    return _normalised(
        {state: weight + max([score + steps[state] for score, steps in reached]) for state, weight in emission.items()}
    )


def _behind(emission: Emission, following: tuple[Scores, Emission] | None) -> Scores:
    """The best continuation below each state of a line; the line's own evidence is not in it."""
    if following is None:
        return dict.fromkeys(emission, 0)
    below = [(state, score + following[1][state]) for state, score in following[0].items()]
    return _normalised(
        {state: max([score + STEP_WEIGHTS[state][after] for after, score in below]) for state in emission}
    )


def _normalised(scores: Scores) -> Scores:
    best = max(scores.values())
    return {state: score - best for state, score in scores.items()}
