"""Reading a draft: the best role for every line, anew or only around what an edit changed."""

from collections.abc import Sequence
from dataclasses import replace

from core.reading.draft import Draft
from core.structure.attachments import is_number_alone
from core.structure.classifying.confidence import confidence
from core.structure.classifying.continuation import continues
from core.structure.classifying.oddity import oddity
from core.structure.classifying.reading import UNREAD, Reading, read_again
from core.structure.classifying.states import STATES, STATES_OF_ROLE, Kind
from core.structure.document import Document, Line
from core.structure.levels import levels_of
from core.structure.numbering import Scheme
from core.structure.roles import Role

_DepthSigns = tuple[bool, tuple[Scheme, int] | None, int | None, bool]

_HEADING_STATES = frozenset(STATES_OF_ROLE[Role.HEADING])


def classify(draft: Draft) -> Document:
    """Give every line of a draft its role."""
    lines = [Line(number, line.text, hints=line.hints) for number, line in enumerate(draft.lines, 1)]
    return reclassify(Document(draft.source, (), len(lines) + 1), lines)


def resumed(document: Document) -> Document:
    """A Document of old, with what reading it leaves behind: from here on edits read only what they touch.

    Its roles stay as they are, also where they would be read otherwise today.
    """
    return replace(document, reading=read_again(UNREAD, (), document.lines)[0])


def reclassify(before: Document, lines: Sequence[Line]) -> Document:
    """The Document with other lines, read again around those that are not lines of ``before``.

    New lines bring ids from ``before.next_id`` on. The outcome is that of reading the whole anew.
    """
    old, known = (before.reading, before.lines) if before.reading else (UNREAD, ())
    reading, changed = read_again(old, known, tuple(lines))
    region = _places_between(reading, changed, len(lines))
    after = list(lines)
    _mark_blanks(after, region)
    span = _between_texts(reading, changed)
    for i in reversed(span):
        after[reading.places[i]] = _read_line(after, reading, i)
    if not _carry_levels(known, old, after, reading, span):
        _count_levels(after, reading)
    newest = max((after[place].id for place in region), default=0)
    return Document(before.source, tuple(after), max(before.next_id, newest + 1), reading)


def _places_between(reading: Reading, changed: range, length: int) -> range:
    """The places among all lines that a changed range of lines with text spans, blank lines at both ends included."""
    start = reading.places[changed.start - 1] + 1 if changed.start else 0
    return range(start, reading.places[changed.stop] if changed.stop < len(reading.places) else length)


def _mark_blanks(lines: list[Line], region: range) -> None:
    for place in region:
        line = lines[place]
        if line.role is not Role.BLANK and not line.text.strip():
            lines[place] = Line(line.id, line.text, hints=line.hints, mended=line.mended)


def _read_line(lines: Sequence[Line], reading: Reading, i: int) -> Line:
    """The line as read, those below it being so; itself where nothing is new: what did not change stays one object."""
    line = lines[reading.places[i]]
    kind = STATES[reading.states[i]].kind
    odd = _oddity(lines, reading, i)
    read = Line(
        id=line.id,
        text=line.text,
        role=kind.role,
        level=line.level if kind.role is Role.HEADING else None,
        continues=_goes_on(reading, i) if line.pin.continues is None else line.pin.continues,
        confidence=1.0 if line.pinned else _confidence(reading, i, odd=odd is not None),
        reason="由您指定" if line.pinned else odd or reading.weighed[i].reason(kind),
        pin=line.pin,
        hints=line.hints,
        mended=line.mended,
    )
    return line if line == read else read


def _confidence(reading: Reading, i: int, *, odd: bool) -> float:
    state = reading.states[i]
    evidence = 0 if odd else reading.weighed[i].weights.get(STATES[state].kind, 0)
    return confidence(reading.lattice.margin(i, state), evidence)


def _oddity(lines: Sequence[Line], reading: Reading, i: int) -> str | None:
    below = _text_from(reading, i + 1, 1)
    goes_on = below < len(reading.places) and lines[reading.places[below]].continues
    above = _text_from(reading, i - 1, -1)
    kind_above = STATES[reading.states[above]].kind if above >= 0 else None
    return oddity(reading.shapes[i], STATES[reading.states[i]].kind, kind_above, goes_on=goes_on)


def _between_texts(reading: Reading, changed: range) -> range:
    """The changed lines, the line above them and the one below, 杂项 aside: paragraphs go on from one to the next."""
    above = _text_from(reading, changed.start - 1, -1)
    return range(max(above, 0), min(_text_from(reading, changed.stop, 1) + 1, len(reading.states)))


def _text_from(reading: Reading, place: int, step: int) -> int:
    """The first place from ``place`` on, down (1) or up (-1), that is not 杂项; beyond either end if none is."""
    while 0 <= place < len(reading.states) and STATES[reading.states[place]].kind.role is Role.NOISE:
        place += step
    return place


def _goes_on(reading: Reading, i: int) -> bool:
    kind = STATES[reading.states[i]].kind
    above = _text_from(reading, i - 1, -1)
    if above < 0 or kind.role is Role.NOISE:
        return False
    kind_above = STATES[reading.states[above]].kind
    return continues((reading.shapes[above], kind_above), (reading.shapes[i], kind), reading.traits)


def _carry_levels(known: Sequence[Line], old: Reading, lines: list[Line], reading: Reading, span: range) -> bool:
    """Give the headings of a span the levels of those that stood there, if one by one they are numbered alike.

    Tells whether that was so; otherwise the levels of the whole draft may be others.
    """
    behind = len(reading.states) - span.stop
    were = _headings(old, range(span.start, len(old.states) - behind))
    are = _headings(reading, span)
    if [_depth_signs(known, old, i) for i in were] != [_depth_signs(lines, reading, i) for i in are]:
        return False
    for was, now in zip(were, are, strict=True):
        if _is_heading(reading, now):
            _set_level(lines, reading.places[now], known[old.places[was]].level)
    return True


def _headings(reading: Reading, span: range) -> list[int]:
    """The headings of a span, and the lines with which an 附件 begins, where levels are counted anew."""
    return [i for i in span if _is_heading(reading, i) or _begins_attachment(reading, i)]


def _is_heading(reading: Reading, i: int) -> bool:
    return reading.states[i] in _HEADING_STATES


def _begins_attachment(reading: Reading, i: int) -> bool:
    if STATES[reading.states[i]].kind is not Kind.ATTACHMENT or not is_number_alone(reading.shapes[i].text):
        return False
    below = _text_from(reading, i + 1, 1)
    return below >= len(reading.states) or STATES[reading.states[below]].kind is not Kind.ATTACHMENT_ROW


def _depth_signs(lines: Sequence[Line], reading: Reading, i: int) -> _DepthSigns:
    """All that the level of a heading, and of others, depends on."""
    line, marker = lines[reading.places[i]], reading.shapes[i].marker
    numbered = (marker.scheme, marker.number) if marker else None
    return _is_heading(reading, i), numbered, line.pin.level, line.continues


def _count_levels(lines: list[Line], reading: Reading) -> None:
    """Count all levels anew; a line that goes on with a heading has the heading's level."""
    counted: list[list[int]] = [[]]
    for i in _headings(reading, range(len(reading.states))):
        if _is_heading(reading, i):
            counted[-1].append(i)
        else:
            counted.append([])
    for places in counted:
        _count_levels_of(places, lines, reading)


def _count_levels_of(places: Sequence[int], lines: list[Line], reading: Reading) -> None:
    begun = [i for i in places if not lines[reading.places[i]].continues]
    levels = iter(levels_of((reading.shapes[i].marker, lines[reading.places[i]].pin.level) for i in begun))
    level = 1
    for i in places:
        if not lines[reading.places[i]].continues:
            level = next(levels)
        _set_level(lines, reading.places[i], level)


def _set_level(lines: list[Line], place: int, level: int | None) -> None:
    if lines[place].level != level:
        lines[place] = replace(lines[place], level=level)
