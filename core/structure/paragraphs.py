"""Lines that print as one paragraph: a title in two lines, rows of names, hard-wrapped text."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.structure.document import Document, Line
from core.structure.remembered import remembered
from core.structure.roles import Role


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The lines of one printed paragraph; the first gives the role and level."""

    lines: tuple[Line, ...]

    @property
    def role(self) -> Role:
        return self.lines[0].role

    @property
    def level(self) -> int | None:
        return self.lines[0].level

    @property
    def id(self) -> int:
        """The id of the first line, by which panes find the paragraph."""
        return self.lines[0].id

    @property
    def text(self) -> str:
        """The paragraph as it reads on the page, without the draft's line breaks."""
        return join(line.text for line in self.lines)


def join(fragments: Iterable[str]) -> str:
    """Join hard-wrapped fragments: nothing between Han, a blank where two Latin words or numbers would run together."""
    joined = ""
    for fragment in (fragment.strip() for fragment in fragments):
        apart = joined and fragment and _is_latin(joined[-1]) and _is_latin(fragment[0])
        joined += f" {fragment}" if apart else fragment
    return joined


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


@remembered
def paragraphs(document: Document) -> tuple[Paragraph, ...]:
    """The printed paragraphs in order. Blank lines and 杂项 belong to none and do not part one.

    A run-in heading that was hard-wrapped is one paragraph: its first line is a heading, the lines that continue it
    are body text.
    """
    grouped: list[list[Line]] = []
    for line in document.lines:
        if line.role in (Role.BLANK, Role.NOISE):
            continue
        if line.continues and grouped:
            grouped[-1].append(line)
        else:
            grouped.append([line])
    return tuple(Paragraph(tuple(lines)) for lines in grouped)
