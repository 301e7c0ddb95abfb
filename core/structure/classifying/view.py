"""A line among its neighbours: all that a rule of evidence may look at."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.structure.classifying.shape import Shape
from core.structure.labels import LabelKind, without_blanks

_HEADER_LENGTH = 40
_SERIES_AND_ISSUE = re.compile(r"[^，。；：]*纪\s*要\s*[〔【\[（(]\d{4}[〕】\]）)]\s*第?\s*\d+\s*[期号次]")

REACH = 4
"""How many lines with text above and below a rule of evidence may look at."""

_RAGGED = 8
"""A wrapped line may end so many columns before the right edge: a number or a mark did not fit."""

_OVERHANG = 4
"""A wrapped line may reach so many columns beyond the right edge: marks were let hang."""

_WIDE_GAP = re.compile(r"[ \xa0]{3}|\u3000{2}|\t")
"""Blanks between columns; running text has none."""

_OFTEN = 3

_WRAPPED_FROM = 40
_WRAPPED_SHARE = 0.3
_WRAPPED_AT_LEAST = 2
_WRAPPED_ALIKE = 5
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Traits:
    """What the draft as a whole is like; a few coarse values, so that most edits leave them alone.

    ``numbered``: two lines or more open with section numbers. ``wrap``: the right edge in columns at which running text
    was hard-wrapped, ``None`` where paragraphs stand whole. ``by_length``: it was wrapped after so many characters,
    each of which counts as two columns then. ``indented``: wrapped paragraphs open with an indent that
    their further lines lack.
    ``repeated``: short lines, without their blanks, that stand three times or more, as running headers do; two times
    where they are the name of minutes.
    """

    numbered: bool
    wrap: int | None
    by_length: bool
    indented: bool
    repeated: frozenset[str]


class Census:
    """Counts over the lines of a draft from which its traits follow; lines can be added and taken away."""

    def __init__(self) -> None:
        self._numbered = 0
        self._long: Counter[int] = Counter()
        self._indented = 0
        self._flush = 0
        self._broken: Counter[int] = Counter()
        self._lengths: Counter[int] = Counter()
        self._short: Counter[str] = Counter()

    def changed(self, gone: Iterable[Shape], come: Iterable[Shape]) -> "Census":
        """The census after some lines have gone and others have come."""
        after = Census()
        after._numbered, after._long = self._numbered, self._long.copy()
        after._indented, after._flush = self._indented, self._flush
        after._broken, after._lengths = self._broken.copy(), self._lengths.copy()
        after._short = self._short.copy()
        for shapes, sign in ((gone, -1), (come, 1)):
            for shape in shapes:
                after._count(shape, sign)
        after._broken, after._lengths, after._long = +after._broken, +after._lengths, +after._long
        return after

    def _count(self, shape: Shape, sign: int) -> None:
        self._numbered += sign * (shape.marker is not None)
        if _could_be_running_header(shape):
            self._short[without_blanks(shape.text)] += sign
        if shape.width >= _WRAPPED_FROM:
            self._long[shape.width + shape.indent] += sign
            self._indented += sign * (shape.indent >= 2)
            self._flush += sign * (shape.indent == 0)
            if not shape.ends_sentence:
                self._broken[shape.width + shape.indent] += sign
                self._lengths[shape.length] += sign

    @property
    def traits(self) -> Traits:
        repeated = frozenset(text for text, count in self._short.items() if count >= _OFTEN - text.endswith("纪要"))
        indented = self._indented >= 2 and self._flush >= 2
        length = self._wrap_length()
        wrap = self._wrap_width() if length is None else length * _COLUMNS
        return Traits(self._numbered >= 2, wrap, length is not None, indented, repeated)

    def _wrap_width(self) -> int | None:
        """The right edge at which lines break off; lines within three columns of it share it, and few reach beyond."""
        edge = max(self._broken, key=lambda width: (self._crowd(width), width), default=0)
        return edge if self._is_edge(edge, self._crowd(edge), _WRAPPED_AT_LEAST) else None

    def _wrap_length(self) -> int | None:
        """The one length in characters that more of the lines share which break off than share an edge in columns."""
        length, count = max(self._lengths.items(), key=lambda both: (both[1], both[0]), default=(0, 0))
        sharing = max(map(self._crowd, self._broken), default=0)
        return length if count > sharing and self._is_edge(length * _COLUMNS, count, _WRAPPED_ALIKE) else None

    def _is_edge(self, edge: int, ending: int, at_least: int) -> bool:
        """Whether so many lines ending there make it the edge, few reaching beyond."""
        beyond = sum(count for width, count in self._long.items() if width > edge + _OVERHANG)
        return ending >= max(at_least, _WRAPPED_SHARE * self._long.total()) and beyond < ending

    def _crowd(self, edge: int) -> int:
        return sum(self._broken[edge - back] for back in range(4))


def _could_be_running_header(shape: Shape) -> bool:
    return 12 <= shape.width <= 60 and not (shape.ends_sentence or shape.label or shape.marker or shape.date)


@dataclass(frozen=True, slots=True)
class View:
    """One of the draft's lines with text among its neighbours.

    ``above`` and ``below`` are the nearest lines with text, at most ``REACH`` of them, the nearest first. ``gap_above``
    and ``gap_below`` tell of blank lines between. ``breaks_off``: the text above was hard-wrapped and this line goes on
    with it.
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
        gap_above=gaps[place],
        gap_below=place + 1 >= len(gaps) or gaps[place + 1],
        traits=traits,
        breaks_off=_breaks_off(above, line, traits),
    )


def _breaks_off(above: Sequence[Shape], line: Shape, traits: Traits) -> bool:
    """Whether the text above goes on here; page numbers and running headers may stand between."""
    text = next((shape for shape in above if not is_artefact(shape, traits)), None)
    return text is not None and goes_on(text, line, traits)


def is_artefact(shape: Shape, traits: Traits) -> bool:
    """Whether a line is a page number or a running header, which text goes on across."""
    return shape.is_page_number or is_running_header(shape, traits)


def is_running_header(shape: Shape, traits: Traits) -> bool:
    """Whether a line stands on every page, or names the series and the 期号 as only a page header does."""
    return is_repeated(shape, traits) or names_series_and_issue(shape)


def is_repeated(shape: Shape, traits: Traits) -> bool:
    """Whether the same short line stands elsewhere as often as a running header does."""
    return without_blanks(shape.text) in traits.repeated


def names_series_and_issue(shape: Shape) -> bool:
    """某市防汛会商纪要〔2021〕第4期 on one line."""
    return len(shape.text) <= _HEADER_LENGTH and bool(_SERIES_AND_ISSUE.fullmatch(shape.text))


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


def goes_on(above: Shape, line: Shape, traits: Traits) -> bool:
    """Whether ``above`` was hard-wrapped at the right edge and ``line`` goes on with its paragraph.

    Where paragraphs open with an indent, a line without one goes on with the paragraph even after a full stop. A
    bracket that one line opens and the other closes holds them together wherever they break.
    """
    if above.opens and above.opens == line.closes and not is_artefact(line, traits):
        return True
    if traits.wrap is None or line.indent > above.indent or line.is_page_number or is_repeated(line, traits):
        return False
    if _opens_anew(line) or _WIDE_GAP.search(above.text) or (above.label is not None and above.label.kind is LabelKind.WEB):
        return False
    if traits.indented and line.indent:
        return False
    if traits.indented and (above.is_prose or fills(above, traits)) and not (line.marker or line.label):
        if above.ends_sentence and not (line.ends_sentence or fills(line, traits)):
            return False
        return _extent(above, traits) >= traits.wrap // 2
    return not above.ends_sentence and fills(above, traits)


def _opens_anew(shape: Shape) -> bool:
    """Whether a known label opens the line: 责任单位：, 列席：."""
    label = shape.label
    return label is not None and not label.loose and label.kind not in (LabelKind.OTHER, LabelKind.WEB)


def fills(shape: Shape, traits: Traits) -> bool:
    """Whether a line reaches the right edge at which the draft was wrapped."""
    return traits.wrap is not None and traits.wrap - _RAGGED <= _extent(shape, traits) <= traits.wrap + _OVERHANG


def _extent(shape: Shape, traits: Traits) -> int:
    """How far a line reaches, in the columns in which the right edge of the draft is counted."""
    return shape.length * _COLUMNS if traits.by_length else shape.width + shape.indent
