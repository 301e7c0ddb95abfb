"""Rosters and distributions written in a test, and what an edit of them changes, line by line."""

from core.minutes.model import Person
from core.minutes.writing.located import Listing, attendance, distribution
from core.structure.document import Document
from tests.drafting import document


def roster(*rows: str) -> Document:
    """A Document of rows of 出席名单 alone."""
    return document("\n".join(f"attendance\t{row}" if row.strip() else row for row in rows))


def addressed(*rows: str) -> Document:
    """A Document of lines of 分送 alone."""
    return document("\n".join(f"distribution\t{row}" for row in rows))


def texts(changed: Document) -> list[str]:
    return [line.text for line in changed.lines]


def names(changed: Document) -> list[list[str]]:
    """Who is in each group; of who has no name, the unit."""
    return [[called(entry.what) for entry in group.entries] for group in attendance(changed.lines)]


def units(changed: Document) -> list[list[str | None]]:
    return [[entry.what.unit for entry in group.entries] for group in attendance(changed.lines)]


def bodies(changed: Document) -> list[list[str]]:
    return [[called(entry.what) for entry in group.entries] for group in distribution(changed.lines)]


def called(what: Person | str) -> str:
    return what if isinstance(what, str) else what.name or what.unit or ""


def printed(changed: Document, listings: tuple[Listing, ...]) -> list[str]:
    """What stands in the draft where each entry was found, blanks left out."""
    return [
        "".join("".join(span.of(changed.line(span.line_id).text) for span in entry.spans).split())
        for listing in listings
        for entry in listing.entries
    ]
