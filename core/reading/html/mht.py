"""Web pages in one file (.mht, RFC 2557): a mail whose first page is read."""

import email
from email.message import Message

from core.reading.draft import Draft
from core.reading.html.reader import read_html
from core.reading.refusal import DAMAGED_PAGE, Refusal


def read_mht(source: str, data: bytes) -> Draft:
    """Read the page of an .mht; raises ``Refusal`` where there is none."""
    try:
        page, charset = _page(email.message_from_bytes(data))
    except Exception as error:  # a broken mail may raise anything: its parser promises nothing
        raise Refusal(DAMAGED_PAGE) from error
    return read_html(source, page, charset)


def _page(message: Message) -> tuple[bytes, str | None]:
    for part in message.walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(payload, bytes):
            return payload, part.get_content_charset()
    raise ValueError("no page")
