"""From the evidence for a line to the weight of each state it may be in."""

from dataclasses import dataclass
from functools import cache

from core.structure.classifying.evidence.rules import RULES
from core.structure.classifying.lattice import Emission
from core.structure.classifying.states import STATES, STATES_OF_KIND, STATES_OF_ROLE, Kind
from core.structure.classifying.view import View
from core.structure.document import Pin
from core.structure.roles import Role

_ALWAYS_POSSIBLE = {Kind.PARAGRAPH: 0, Kind.PREAMBLE: 0}
"""What a line is taken for where nothing speaks for anything else: text of the paper, never 杂项."""
_HOPELESS = 120
"""A kind that lies so far below the best is not tried."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """All evidence for one line: its sum for each kind, and for each kind what speaks most for it, in Chinese."""

    weights: dict[Kind, int]
    reasons: dict[Kind, str]

    def reason(self, kind: Kind) -> str:
        return self.reasons.get(kind, "按上下文判断")

    def emission(self, pin: Pin) -> Emission:
        """The states the line may be in. A pinned role leaves only its own states."""
        if pin.role is None:
            return {state: weight for kind, weight in self.weights.items() for state in STATES_OF_KIND[kind]}
        return _unweighed(pin.role) | {
            state: max(self.weights[STATES[state].kind], 0)
            for state in STATES_OF_ROLE[pin.role]
            if STATES[state].kind in self.weights
        }


@cache
def _unweighed(role: Role) -> Emission:
    return dict.fromkeys(STATES_OF_ROLE[role], 0)


def weigh(view: View) -> Weighed:
    """Hear every rule."""
    weights = dict(_ALWAYS_POSSIBLE)
    strongest: dict[Kind, tuple[int, str]] = {}
    for rule in RULES:
        for kind, weight, reason in rule(view):
            weights[kind] = weights.get(kind, 0) + weight
            if reason and weight > strongest.get(kind, (0, ""))[0]:
                strongest[kind] = weight, reason
    floor = max(weights.values()) - _HOPELESS
    kept = {kind: weight for kind, weight in weights.items() if weight >= floor}
    return Weighed(kept, {kind: reason for kind, (_, reason) in strongest.items()})
