"""How sure the program is of a role, from the margin over the best reading that gives another."""

_HALVING = 15
"""So much more margin halves the doubt."""


def confidence(margin: int) -> float:
    """From 0.5 (another role would do as well) towards 1."""
    doubt: float = 0.5 * 0.5 ** (max(margin, 0) / _HALVING)
    return round(1 - doubt, 3)
