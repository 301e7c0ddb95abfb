"""A finished paper as learning looks at it: its lines with their roles, and the paragraphs of Word they come from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.profiles.learning.looks import Element, Looks, longest, runs, text_of
from core.reading.docx.names import w
from core.reading.docx.package import Package, packed
from core.reading.draft import DraftUnreadable
from core.reading.open import read_draft
from core.reading.refusal import Refusal
from core.structure.classifying.classifier import classify
from core.structure.document import Document, Line
from core.structure.roles import Role

_SHOWN = 12
"""Characters of a line that tell which it is."""

_RED = re.compile("[C-F][0-9A-F][0-4][0-9A-F][0-4][0-9A-F]", re.IGNORECASE)
"""The reds that offices print: Y80 M80 on the screen comes to more than the one pure colour (clause 6.2)."""

_ONLY_DOCX = "「{name}」不是 .docx，学不出版式；请在 Word 或 WPS 中另存为 .docx 再来。"


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A line, the ``number``-th of the paper; ``paragraph`` is ``None`` where it was not found again."""

    number: int
    text: str
    role: Role
    level: int | None
    paragraph: Element | None

    @property
    def where(self) -> str:
        """Which line it is, in words."""
        text = " ".join(self.text.split())
        return f"第{self.number}段「{text if len(text) <= _SHOWN else f'{text[:_SHOWN]}…'}」"

    @property
    def runs(self) -> list[Element]:
        return [] if self.paragraph is None else runs(self.paragraph)


@dataclass(frozen=True)
class Sample:
    """A paper with all that Word says of its looks."""

    document: Document
    minutes: Minutes
    lines: tuple[SampleLine, ...]
    looks: Looks
    body: Element
    package: Package

    def of(self, *roles: Role, level: int | None = None) -> list[SampleLine]:
        """The lines in one of the roles; of headings those of a level."""
        return [line for line in self.lines if line.role in roles and level in (None, line.level)]

    @property
    def section(self) -> Element | None:
        """The settings of the page, those of the last section."""
        return next(iter(self.body.findall(w("sectPr"))), None)


def open_sample(path: Path) -> Sample:
    """Read a .docx with the roles of its lines. Raises ``DraftUnreadable``."""
    document = classify(read_draft(path))
    try:
        package = packed(path.read_bytes())
        root = package.document()
        styles = package.related_one("styles")
    except (Refusal, OSError) as error:
        raise DraftUnreadable(_ONLY_DOCX.format(name=path.name)) from error
    body = root.find(w("body"))
    if body is None:
        raise DraftUnreadable(_ONLY_DOCX.format(name=path.name))
    looks = Looks(styles)
    return Sample(document, assemble(document), tuple(_lines(document, body, looks)), looks, body, package)


def _lines(document: Document, body: Element, looks: Looks) -> Iterator[SampleLine]:
    paragraphs = [(paragraph, _words(text_of(paragraph))) for paragraph in body.iter(w("p"))]
    place = 0
    for number, line in enumerate(document.lines, 1):
        if line.is_blank:
            continue
        found = _find(paragraphs, place, _words(line.text))
        place = place if found is None else found
        paragraph = None if found is None else paragraphs[found][0]
        yield SampleLine(number, line.text.strip(), _role(line, paragraph, looks), line.level, paragraph)


def _role(line: Line, paragraph: Element | None, looks: Looks) -> Role:
    """What the line is. A finished paper shows what a draft does not: the line in red is the mark (clause 7.2.4)."""
    run = None if paragraph is None else longest(runs(paragraph))
    colour = "" if run is None else looks.of_run(run, "color", "val") or ""
    return Role.MINUTES_MARK if line.role is Role.TITLE and _RED.fullmatch(colour) else line.role


def _find(paragraphs: Sequence[tuple[Element, str]], start: int, words: str) -> int | None:
    """The first paragraph from ``start`` on that a line is a row of; an automatic number stands only in the line."""
    for place in range(start, len(paragraphs)):
        text = paragraphs[place][1]
        if text and (words in text or words.endswith(text)):
            return place
    return None


def _words(text: str) -> str:
    return "".join(text.split())
