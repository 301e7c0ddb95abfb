"""What may follow what in a paper, and how well.

Weights are whole numbers, so that sums are exact and two readings that should agree do; 10 is a nudge, 100 is proof.
"""

from core.structure.classifying.states import STATES, Kind, State, Stretch

_FORWARD = {
    (Stretch.HEAD, Stretch.PLAIN): 0,
    (Stretch.HEAD, Stretch.BODY): 0,
    (Stretch.HEAD, Stretch.FOOT): -30,
    (Stretch.HEAD, Stretch.IMPRINT): -60,
    (Stretch.PLAIN, Stretch.BODY): -60,
    (Stretch.PLAIN, Stretch.FOOT): 0,
    (Stretch.PLAIN, Stretch.IMPRINT): 0,
    (Stretch.BODY, Stretch.FOOT): 0,
    (Stretch.BODY, Stretch.IMPRINT): 0,
    (Stretch.FOOT, Stretch.IMPRINT): 0,
}
_BACKWARD = {
    (Stretch.IMPRINT, Stretch.FOOT): -30,
    (Stretch.FOOT, Stretch.BODY): -60,
    (Stretch.FOOT, Stretch.PLAIN): -60,
}
_FAR_BACK = -150

_ROW_OF = {
    Kind.ATTENDANCE_ROW: (Kind.ATTENDANCE,),
    Kind.DISTRIBUTION_ROW: (Kind.DISTRIBUTION,),
    Kind.ATTACHMENT_ROW: (Kind.ATTACHMENT,),
    Kind.INFO_ROW: (Kind.INFO, Kind.AGENDA, Kind.AGENDA_ROW),
    Kind.AGENDA_ROW: (Kind.AGENDA, Kind.INFO_ROW),
    Kind.HEADING_ROW: (Kind.HEADING,),
}
_ROW_WITHOUT_LABEL = -140
_ROW_AFTER_NOISE = -5
"""Page numbers and rules stand between the rows of a roster, but do not open one."""
_ROW_AFTER_NOISE_IN_HEAD = -80
"""Most 杂项 there is what a web page put above the text."""
_SEEN_ACROSS_NOISE = (Kind.HEADING_ROW, Kind.INFO_ROW)
"""Rows whose evidence lies in the line above the 杂项."""

_STEPS = {
    (Kind.MARK, Kind.TITLE): -5,
    (Kind.TITLE, Kind.MARK): -60,
    (Kind.ISSUE_NUMBER, Kind.MARK): -60,
    (Kind.ISSUER, Kind.MARK): -60,
    (Kind.ISSUER, Kind.ISSUE_NUMBER): -5,
    (Kind.TITLE, Kind.ISSUER): -5,
    (Kind.INFO, Kind.TITLE): -40,
    (Kind.ATTENDANCE, Kind.TITLE): -60,
    (Kind.PREAMBLE, Kind.TITLE): -80,
    (Kind.PREAMBLE, Kind.MARK): -80,
    (Kind.PREAMBLE, Kind.ISSUER): -60,
    (Kind.PREAMBLE, Kind.ISSUE_NUMBER): -60,
    (Kind.PREAMBLE, Kind.INFO): -10,
    (Kind.PREAMBLE, Kind.ATTENDANCE): -10,
    (Kind.AGENDA, Kind.HEADING): -40,
    (Kind.AGENDA_ROW, Kind.HEADING): -20,
    (Kind.AGENDA, Kind.AGENDA_ROW): 10,
    (Kind.SIGNATURE, Kind.DATE): 15,
    (Kind.SIGNATURE, Kind.SIGNATURE): -10,
    (Kind.DATE, Kind.SIGNATURE): -25,
    (Kind.DATE, Kind.DATE): -30,
    (Kind.PRINT_LINE, Kind.DISTRIBUTION_ROW): -20,
    (Kind.ATTENDANCE, Kind.ATTENDANCE_ROW): 5,
    (Kind.ATTENDANCE_ROW, Kind.ATTENDANCE_ROW): 5,
    (Kind.DISTRIBUTION, Kind.DISTRIBUTION_ROW): 10,
}

_STARTS = {Stretch.HEAD: 0, Stretch.PLAIN: -15, Stretch.BODY: -15, Stretch.FOOT: -40, Stretch.IMPRINT: -60}


def start_weight(state: int) -> int:
    """How well a draft may open with a state."""
    return _STARTS[STATES[state].stretch] + (_ROW_WITHOUT_LABEL if STATES[state].kind in _ROW_OF else 0)


def _step_weight(before: State, after: State) -> int:
    weight = _stretch_weight(before, after) + _STEPS.get((before.kind, after.kind), 0)
    return weight + _row_weight(before, after)


def _stretch_weight(before: State, after: State) -> int:
    if before.stretch == after.stretch:
        return 0
    ways = (before.stretch, after.stretch)
    if after.stretch > before.stretch:
        return _FORWARD[ways] + _opening_weight(after)
    return _BACKWARD.get(ways, _FAR_BACK)


def _opening_weight(first: State) -> int:
    """How well a state opens its stretch: the body begins with a heading, and 杂项 opens nothing."""
    if first.kind is Kind.NOISE:
        return _FAR_BACK
    return -60 if first.stretch is Stretch.BODY and first.kind is not Kind.HEADING else 0


def _row_weight(before: State, after: State) -> int:
    if after.kind not in _ROW_OF or before.kind is after.kind or before.kind in _ROW_OF[after.kind]:
        return 0
    if before.kind is not Kind.NOISE or before.stretch is not after.stretch:
        return _ROW_WITHOUT_LABEL
    if after.kind in _SEEN_ACROSS_NOISE or after.stretch in (Stretch.FOOT, Stretch.IMPRINT):
        return _ROW_AFTER_NOISE
    return _ROW_AFTER_NOISE_IN_HEAD if after.stretch is Stretch.HEAD else _ROW_WITHOUT_LABEL


STEP_WEIGHTS = tuple(tuple(_step_weight(before, after) for after in STATES) for before in STATES)
"""How well one state (the first index) may be followed by another; nothing is impossible: no draft is refused."""
