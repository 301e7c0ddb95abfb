"""Documents and minutes from tagged text, so that tests of the paper do not depend on the classifier."""

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.structure.document import Document, Line
from core.structure.roles import Role


def document(tagged: str, source: str = "草稿.txt") -> Document:
    """A Document from lines ``ROLE[:LEVEL][+]``, a tab, the text; + says that the line continues the one above."""
    lines = tuple(_line(place, line) for place, line in enumerate(tagged.split("\n")))
    return Document(source, lines, len(lines))


def minutes(tagged: str) -> Minutes:
    return assemble(document(tagged))


def _line(place: int, line: str) -> Line:
    if not line.strip():
        return Line(place, line)
    tag, _, text = line.partition("\t")
    role, _, level = tag.removesuffix("+").partition(":")
    return Line(place, text, Role(role), int(level) if level else None, tag.endswith("+"))
