"""Text that was hard-wrapped: which line goes on with the one above, and what stands between them on paper."""

import re

from core.structure.classifying.census import COLUMNS, OVERHANG, Traits
from core.structure.classifying.shape import Shape
from core.structure.labels import LabelKind, without_blanks

_HEADER_LENGTH = 40
_SERIES_AND_ISSUE = re.compile(r"[^，。；：]*纪\s*要\s*[〔【\[（(]\d{4}[〕】\]）)]\s*第?\s*\d+\s*[期号次]")

_COUNTS = re.compile(r"^(?:会议|本次会议)?应(?:到|出席|参会|参加).{0,14}?\d+\s*[人名].*实(?:到|际|有|出席)")
_COUNTS_ALONE = re.compile(_COUNTS.pattern + r"[^，。]{0,12}(?:，[^，。]{1,16}){0,2}(?:[人名。；]|(?<=[人名]))")
_COUNTS_LINE = 60
CLOSING_BRACKETS = ("）", ")", "】", "]", "〕")

_RAGGED = 8
"""A wrapped line may end so many columns before the right edge: a number or a mark did not fit."""

_WIDE_GAP = re.compile(r"[ \xa0]{3}|\u3000{2}|\t")
"""Blanks between columns; running text has none."""


def goes_on(above: Shape, line: Shape, traits: Traits) -> bool:
    """Whether ``above`` was hard-wrapped at the right edge and ``line`` goes on with its paragraph.

    Where paragraphs open with an indent, a line without one goes on with the paragraph even after a full stop. A
    bracket that one line opens and the other closes holds them together wherever they break.
    """
    if above.opens and above.opens == line.closes and not is_artefact(line, traits):
        return True
    if traits.wrap is None or line.indent > above.indent or line.is_page_number or is_repeated(line, traits):
        return False
    if _is_whole(above) or _opens_anew(line) or (traits.indented and line.indent):
        return False
    if traits.indented and not line.marker and (fills(above, traits) or (above.is_prose and not line.label)):
        if above.ends_sentence and not (line.ends_sentence or fills(line, traits)):
            return False
        return _extent(above, traits) >= traits.wrap // 2
    return not above.ends_sentence and fills(above, traits)


def _opens_anew(shape: Shape) -> bool:
    """Whether a known label opens the line (责任单位：, 列席：), or it does nothing but count who came."""
    if _COUNTS_ALONE.fullmatch(shape.text):
        return True
    label = shape.label
    return label is not None and not label.loose and label.kind is not LabelKind.OTHER


def _is_whole(shape: Shape) -> bool:
    """Whether a line ends where it ends however far it reaches: columns, a web page's label, （责任单位：县财政局）."""
    label = shape.label
    if label is None or is_in_columns(shape):
        return is_in_columns(shape)
    return label.kind is LabelKind.WEB or (
        label.bracketed and not shape.opens and shape.text.endswith(CLOSING_BRACKETS)
    )


def is_in_columns(shape: Shape) -> bool:
    """Whether wide blanks part the words of a line, as they never part those of running text."""
    return bool(_WIDE_GAP.search(shape.text))


def tells_counts(shape: Shape) -> bool:
    """应到7人，实到6人."""
    return shape.width <= _COUNTS_LINE and bool(_COUNTS.match(shape.text))


def fills(shape: Shape, traits: Traits) -> bool:
    """Whether a line reaches the right edge at which the draft was wrapped."""
    return traits.wrap is not None and traits.wrap - _RAGGED <= _extent(shape, traits) <= traits.wrap + OVERHANG


def _extent(shape: Shape, traits: Traits) -> int:
    """How far a line reaches, in the columns in which the right edge of the draft is counted."""
    return shape.length * COLUMNS if traits.by_length else shape.width + shape.indent


def is_artefact(shape: Shape, traits: Traits) -> bool:
    """Whether a line is a page number or a running header, which text goes on across."""
    return shape.is_page_number or is_running_header(shape, traits)


def is_running_header(shape: Shape, traits: Traits) -> bool:
    """Whether a line stands on every page, or names the series and the 期号 as only a page header does."""
    return is_repeated(shape, traits) or names_series_and_issue(shape)


def is_repeated(shape: Shape, traits: Traits) -> bool:
    """Whether the same short line stands elsewhere as often as a running header does."""
    return bool(traits.repeated) and without_blanks(shape.text) in traits.repeated


def names_series_and_issue(shape: Shape) -> bool:
    """某市防汛会商纪要〔2021〕第4期 on one line."""
    return len(shape.text) <= _HEADER_LENGTH and bool(_SERIES_AND_ISSUE.fullmatch(shape.text))
