"""Plain text drafts."""

from core.reading.draft import Draft, DraftLine
from core.reading.encodings import decode, decode_as
from core.reading.limits import refuse_long_text
from core.reading.lines import INVISIBLE_NOTICE, drop_invisible, split_lines
from core.reading.refusal import EMPTY, Refusal


def read_text(source: str, data: bytes, encoding: str | None = None) -> Draft:
    """Read the lines of a plain text in the ``encoding`` named, else in any of Chinese that fits.

    Raises ``Refusal`` where there are none to read.
    """
    refuse_long_text(data)
    decoded = decode(data) if encoding is None else decode_as(data, encoding)
    refuse_long_text(decoded)
    text, dropped = drop_invisible(decoded)
    if not text.strip():
        raise Refusal(EMPTY)
    notices = (INVISIBLE_NOTICE.format(count=dropped),) if dropped else ()
    return Draft(source, tuple(map(DraftLine, split_lines(text))), notices)
