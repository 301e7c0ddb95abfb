"""How a plain text would look in each encoding, so that the user can choose where the program chose wrongly."""

from dataclasses import dataclass
from pathlib import Path

from core.reading.encodings import ENCODINGS, decode_as
from core.reading.open import plain_text
from core.reading.refusal import Refusal

_SHOWN = 1200
"""Characters of a preview: the masthead and the first paragraphs tell."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a draft in one encoding.

    ``name`` is the encoding's for the user. Where it does not fit every byte, ``fits`` is false, the draft cannot be
    read so, and ``text`` shows the misfits as �.
    """

    encoding: str
    name: str
    text: str
    fits: bool


def previews(path: Path) -> tuple[Preview, ...]:
    """The draft in every encoding there is to choose from. Raises ``DraftUnreadable`` where it is no plain text."""
    data = plain_text(path)
    return tuple(_preview(data, encoding, name) for encoding, name in ENCODINGS.items())


def _preview(data: bytes, encoding: str, name: str) -> Preview:
    try:
        return Preview(encoding, name, decode_as(data, encoding)[:_SHOWN], fits=True)
    except Refusal:
        return Preview(encoding, name, data.decode(encoding, "replace")[:_SHOWN], fits=False)
