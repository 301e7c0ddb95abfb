"""A line among its neighbours: all that a rule of evidence may look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.structure.classifying.census import Traits
from core.structure.classifying.shape import Shape
from core.structure.classifying.wrapping import goes_on, is_artefact
from core.structure.labels import LabelKind

REACH = 4
"""How many lines with text above and below a rule of evidence may look at."""


@dataclass(frozen=True, slots=True)
class View:
    """One of the draft's lines with text among its neighbours.

    ``above`` and ``below`` are the nearest lines with text, at most ``REACH`` of them, the nearest first. ``gap_above``
    and ``gap_below`` tell of blank lines that part them. ``breaks_off``: the text above was hard-wrapped and this line
    goes on with it.
    """

    line: Shape
    above_lines: Sequence[Shape]
    below_lines: Sequence[Shape]
    gap_above: bool
    gap_below: bool
    traits: Traits
    breaks_off: bool

    @property
    def among_labels(self) -> bool:
        """Whether a label of the meeting's facts or of the roster opens a line nearby."""
        return any(_opens_fact(shape) for shape in (*self.above_lines[:2], *self.below_lines[:2]))

    @property
    def above(self) -> Shape | None:
        return self.above_lines[0] if self.above_lines else None

    @property
    def text_above(self) -> Shape | None:
        """The nearest line above that is no page number or running header."""
        return next((shape for shape in self.above_lines if not is_artefact(shape, self.traits)), None)

    @property
    def below(self) -> Shape | None:
        return self.below_lines[0] if self.below_lines else None


def _opens_fact(shape: Shape) -> bool:
    return shape.label is not None and shape.label.kind in (LabelKind.INFO, LabelKind.ATTENDANCE, LabelKind.AGENDA)


def view_of(shapes: Sequence[Shape], gaps: Sequence[bool], place: int, traits: Traits) -> View:
    """The line at ``place`` of the lines with text; ``gaps[i]`` says whether blank lines stand above line i."""
    line = shapes[place]
    above = shapes[max(0, place - REACH) : place][::-1]
    return View(
        line=line,
        above_lines=above,
        below_lines=shapes[place + 1 : place + 1 + REACH],
        gap_above=gaps[place] and not traits.spaced,
        gap_below=place + 1 >= len(gaps) or (gaps[place + 1] and not traits.spaced),
        traits=traits,
        breaks_off=_breaks_off(above, line, traits),
    )


def _breaks_off(above: Sequence[Shape], line: Shape, traits: Traits) -> bool:
    """Whether the text above goes on here; page numbers and running headers may stand between."""
    text = next((shape for shape in above if not is_artefact(shape, traits)), None)
    return text is not None and goes_on(text, line, traits)


def wrapped_paragraph(view: View) -> tuple[Shape, str]:
    """The first line of the wrapped paragraph that this line is in, and the text, as far as they can be seen."""
    fragments = [view.line]
    for above in view.above_lines:
        if is_artefact(above, view.traits):
            continue
        if not goes_on(above, fragments[0], view.traits):
            break
        fragments.insert(0, above)
    for below in view.below_lines:
        if is_artefact(below, view.traits):
            continue
        if not goes_on(fragments[-1], below, view.traits):
            break
        fragments.append(below)
    return fragments[0], "".join(fragment.text for fragment in fragments)
