"""Whether a line goes on with the paragraph above it."""

from core.structure.classifying.census import Traits
from core.structure.classifying.evidence.title import ends_title
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.wrapping import goes_on

_RUNNING = (Kind.PARAGRAPH, Kind.PREAMBLE, Kind.NOTE, Kind.ATTACHMENT_ROW, Kind.AGENDA_ROW, Kind.HEADING_ROW)


def continues(above: tuple[Shape, Kind], line: tuple[Shape, Kind], traits: Traits) -> bool:
    """Whether a line belongs to the paragraph of the nearest line above that is not 杂项.

    A run-in heading goes on as body text; every other line goes on with its own role only.
    """
    (shape_above, kind_above), (shape, kind) = above, line
    if kind.role is not kind_above.role:
        run_in = kind is Kind.PARAGRAPH and kind_above.role is Kind.HEADING.role
        return run_in and goes_on(shape_above, shape, traits)
    if kind in (Kind.ATTENDANCE_ROW, Kind.INFO_ROW):
        return True
    if kind is Kind.DISTRIBUTION_ROW:
        return not shape_above.text.endswith(("。", "."))
    if kind is Kind.TITLE:
        return not ends_title(shape_above)
    if kind in _RUNNING:
        return _runs_on(shape_above, shape, traits)
    return False


def _runs_on(above: Shape, line: Shape, traits: Traits) -> bool:
    if above.hints.row or line.hints.row:
        return False
    if line.marker or (line.label and line.label.rest and not goes_on(above, line, traits)):
        return False
    return goes_on(above, line, traits) or above.ends_open
