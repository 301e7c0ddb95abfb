"""Corrections of the elements that have one value each."""

from collections.abc import Sequence

from core.minutes.elements import Element, date_is_wrong, values, values_of
from core.minutes.writing.spans import Change, retyped, texts_of
from core.structure.document import Document, Line
from core.structure.edits.edit import EditRefused, edit
from core.structure.edits.elements import insert_element


@edit("改")
def set_element(document: Document, element: Element, text: str) -> Sequence[Line]:
    """Give an element that the draft has another value; all else in its lines stays, character for character."""
    value = values_of(document).get(element)
    if value is None:
        raise EditRefused(f"文稿里没有{element.label}，请先补入。")
    text = _checked(element, text)
    if text == value.text:
        raise EditRefused("和原来的一样，没有要改的。")
    patches = retyped(value.spans, texts_of(document, value.spans), text)
    lines = Change(tuple(patches)).made(document)
    after = values(lines).get(element)
    if after is None or after.text != text:
        raise EditRefused(f"这样写就读不出{element.label}了；请直接在原文里改。")
    return lines


def put_in(document: Document, element: Element, text: str) -> Document:
    """Put in an element that the draft lacks, on a line of its own where it belongs. Raises ``EditRefused``."""
    return insert_element(document, element.role, element.printed_label + _checked(element, text))


def _checked(element: Element, text: str) -> str:
    text = text.strip()
    if not text:
        raise EditRefused(f"请填写{element.label}；要去掉它，请在原文里删除那一行。")
    if element.is_date and date_is_wrong(text):
        raise EditRefused(f"“{text}”不是日历上有的日期，请写成 2024年3月5日 这样。")
    return text
