"""What reading any paragraph of a document needs to know of the rest of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from core.reading.docx.numbering import Numbering
from core.reading.docx.styles import Styles
from core.reading.limits import Room
from core.reading.omissions import Omissions


@dataclass(frozen=True, slots=True)
class Context:
    """Styles and numbers of one document, and what is met on the way through it.

    ``notes`` are the references to footnotes and endnotes, as kind and identifier, in the order of the text.
    ``tables`` numbers the tables. ``comments`` gives for the identifier of a comment its author and text. ``room`` is
    what all that is read takes.
    """

    styles: Styles
    numbering: Numbering
    omissions: Omissions = field(default_factory=Omissions)
    notes: list[tuple[str, str]] = field(default_factory=list)
    tables: Iterator[int] = field(default_factory=lambda: count(1))
    comments: Mapping[str, str] = field(default_factory=dict)
    room: Room = field(default_factory=Room)
