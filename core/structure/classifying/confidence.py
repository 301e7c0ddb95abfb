"""How sure the program is of a role, from the margin over the best reading that gives another."""

_HALVING = 15
"""So much more margin halves the doubt."""

_UNSUPPORTED = 0.6
"""The most where nothing but the lines around speaks for the role."""


def confidence(margin: int, evidence: int) -> float:
    """From 0.5 (another role would do as well) towards 1; ``evidence`` is the line's own for its role."""
    doubt: float = 0.5 * 0.5 ** (max(margin, 0) / _HALVING)
    return round(1 - doubt if evidence > 0 else min(1 - doubt, _UNSUPPORTED), 3)
