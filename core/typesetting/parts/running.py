"""A roster as running text, with marks between its entries: no name is torn where a row ends."""

import re
from collections.abc import Iterator, Sequence

from core.minutes.arrangement.rows import unwrap
from core.structure.names import is_name, name_behind_post

_PADDED_NAME = re.compile(r"(?<!\w)(\w)[ \u3000\xa0]+(\w)(?!\w)")
_BLANKS = re.compile(r"[ \t\u3000\xa0]+")
_RUNS_ON = re.compile(r"[、，,；;：:]$")
_CLOSING, _OPENING = "、，,；;：:。.）)》〉”’", "（(《〈“‘"
_WORDS = re.compile(rf"[^\u3000{re.escape(_CLOSING + _OPENING)}]+|.")


def running(rows: Sequence[str], room: float, first: float) -> str:
    """Running text, the draft's rows joined where a mark or a broken word leads on to the next.

    Names in it are not padded; between a unit and its people stays one blank. ``room`` are the characters of a row,
    ``first`` those of the row that begins behind the label.
    """
    text = ""
    for row in unwrap(rows):
        text += row if not text or _RUNS_ON.search(text) else f"\n{row}"
    paragraphs = _BLANKS.sub("\u3000", _PADDED_NAME.sub(r"\1\2", text)).split("\n")
    return "\n".join(_whole(row, room, room if place else first) for place, row in enumerate(paragraphs))


def _whole(text: str, room: float, first: float) -> str:
    """The text with its rows ended by hand where names stand in it: word processors would tear them.

    Each character counts as a Han one, so that no row comes out wider in any of them.
    """
    pieces = list(_pieces(text))
    if not any(len(piece) > 1 and is_name(piece.strip(_CLOSING)) for piece in pieces):
        return text
    rows = [""]
    for piece in pieces:
        if rows[-1] and len(rows[-1] + piece) > (room if len(rows) > 1 else first):
            rows.append("")
        rows[-1] += piece if rows[-1] else piece.lstrip("\u3000")
    return "\n".join(row.rstrip("\u3000") for row in rows)


def _parts(words: str) -> Sequence[str]:
    """A name whole, also one with its unit or post before it; anything else by the character."""
    if is_name(words):
        return [words]
    posted = name_behind_post(words)
    return [*posted[1], posted[0]] if posted else words


def _pieces(text: str) -> Iterator[str]:
    """What a row may end behind: names whole, other words by the character, with the marks that cling to them."""
    piece = ""
    for words in _WORDS.findall(text):
        for part in _parts(words):
            if piece and part not in _CLOSING and piece[-1] not in _OPENING:
                yield piece
                piece = ""
            piece += part
    if piece:
        yield piece
