"""Edits of where a paragraph stands among the others. Blank lines and page numbers stay where they are."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from core.structure.document import Document, Line
from core.structure.edits.choice import chosen_text, with_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.paragraphs import Paragraph, paragraphs


@edit("上移")
def move_paragraphs_up(document: Document, line_ids: Iterable[int]) -> Sequence[Line]:
    """Put the paragraphs that the chosen lines belong to above the one that stands before them."""
    printed, chosen = _chosen(document, line_ids)
    if chosen[0] == 0:
        raise EditRefused("选中的段落前面没有别的段落，不能上移。")
    span = range(chosen[0] - 1, chosen[-1] + 1)
    return _exchanged(document, printed, span, [*chosen, *_others(span, chosen)])


@edit("下移")
def move_paragraphs_down(document: Document, line_ids: Iterable[int]) -> Sequence[Line]:
    """Put the paragraphs that the chosen lines belong to below the one that stands behind them."""
    printed, chosen = _chosen(document, line_ids)
    if chosen[-1] + 1 == len(printed):
        raise EditRefused("选中的段落后面没有别的段落，不能下移。")
    span = range(chosen[0], chosen[-1] + 2)
    return _exchanged(document, printed, span, [*_others(span, chosen), *chosen])


def _chosen(document: Document, line_ids: Iterable[int]) -> tuple[Sequence[Paragraph], list[int]]:
    """The paragraphs of the Document, and the places of the chosen ones among them."""
    printed = paragraphs(document)
    places = {_place(document, printed, line) for line in chosen_text(document, line_ids)}
    chosen = sorted(place for place in places if place is not None)
    if not chosen:
        raise EditRefused("杂项不排进纪要，不用移动。")
    return printed, chosen


def _place(document: Document, printed: Sequence[Paragraph], line: Line) -> int | None:
    """The place of the paragraph that a line belongs to; 杂项 belongs to none."""
    place = bisect_right(printed, document.place(line.id), key=lambda each: document.place(each.id)) - 1
    return place if place >= 0 and line in printed[place].lines else None


def _others(span: range, chosen: Sequence[int]) -> list[int]:
    return [place for place in span if place not in set(chosen)]


def _exchanged(document: Document, printed: Sequence[Paragraph], span: range, order: Sequence[int]) -> Sequence[Line]:
    """The lines with the paragraphs of a span in another order."""
    old = [line for place in span for line in printed[place].lines]
    new = [line for place in order for line in printed[place].lines]
    return with_lines(document, {before.id: after for before, after in zip(old, new, strict=True)})
