"""What readers of a document wrote beside its text: no words of the draft, and kept with the line."""

from collections.abc import Iterator

from lxml import etree

from core.reading.docx.names import w
from core.reading.lines import drop_invisible


def comments_of(root: etree._Element | None) -> dict[str, str]:
    """From the identifier of a comment to its author and text in one line, of those that have text (17.13.4)."""
    elements = [] if root is None else root.iterchildren(w("comment"))
    told = ((comment.get(w("id"), ""), comment.get(w("author"), ""), _text(comment)) for comment in elements)
    return {identifier: f"{author}：{text}" if author else text for identifier, author, text in told if text}


def _text(comment: etree._Element) -> str:
    text = " ".join("".join(_texts(paragraph)) for paragraph in comment.iter(w("p")))
    return " ".join(drop_invisible(text)[0].split())


def _texts(paragraph: etree._Element) -> Iterator[str]:
    return (text.text or "" for text in paragraph.iter(w("t")))
