"""How sure the program is of a role, from the margin over the best reading that gives another."""

_HALVING = 15
"""So much more margin halves the doubt."""


def confidence(margin: int) -> float:
    """From 0.5 (another role would do as well) towards 1."""
    return round(1 - 0.5 * 0.5 ** (max(margin, 0) / _HALVING), 3)
