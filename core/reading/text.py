"""Plain text drafts."""

from core.reading.draft import Draft, DraftLine
from core.reading.encodings import decode, decode_as
from core.reading.lines import INVISIBLE_NOTICE, drop_invisible, split_lines
from core.reading.refusal import EMPTY, Refusal, unknown_format

_MARKUP = (
    ("<!doctype html", "网页文件（HTML）"),
    ("<html", "网页文件（HTML）"),
    ("<?xml", "XML 文件"),
    ("mime-version:", "网页文件（MHT）"),
)


def read_text(source: str, data: bytes, encoding: str | None = None) -> Draft:
    """Read the lines of a plain text in the ``encoding`` named, else in any of Chinese that fits.

    Raises ``Refusal`` where there are none to read.
    """
    text, dropped = drop_invisible(decode(data) if encoding is None else decode_as(data, encoding))
    if not text.strip():
        raise Refusal(EMPTY)
    _refuse_markup(text)
    notices = (INVISIBLE_NOTICE.format(count=dropped),) if dropped else ()
    return Draft(source, tuple(map(DraftLine, split_lines(text))), notices)


def _refuse_markup(text: str) -> None:
    opening = text.lstrip()[:20].lower()
    for tag, kind in _MARKUP:
        if opening.startswith(tag):
            raise unknown_format(kind)
