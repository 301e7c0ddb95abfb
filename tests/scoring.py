"""How well a draft was read: what ``main.py parse --json`` says of it, held beside the .tagged and .json twins.

Tests and the bench both score here, through the public contract only, so that the parser can be rebuilt behind it;
what counts as doubtful is the program's own bound.
"""

import io
import json
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from core.cli.commands import DONE
from core.cli.commands import main as run_command
from core.structure.document import DOUBTFUL_BELOW

ROOT = Path(__file__).resolve().parents[1]
DRAFTS = ROOT / "tests" / "drafts"
FIELDS = ("title", "issue_number", "issuer", "issue_date")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Tally:
    """So many right of so many."""

    right: int = 0
    total: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.total + other.total)

    @property
    def share(self) -> float:
        """From 0 to 1; 1 where there was nothing to get right."""
        return self.right / self.total if self.total else 1.0


@dataclass(frozen=True, slots=True)
class Score:
    """The measures of one draft, or of several added up.

    ``lines`` have the right role, ``headings`` role and level, ``continues`` counts the lines that continue the
    paragraph above. Of the lines that are shown as ``sure`` so many have the right role and level, and of those that
    have not so many are shown as ``doubted``. ``topics``, ``people`` and ``recipients`` must agree in every part and
    with their label; one that is invented counts against them as one that is missing does.
    """

    lines: Tally = Tally()
    headings: Tally = Tally()
    continues: Tally = Tally()
    sure: Tally = Tally()
    doubted: Tally = Tally()
    fields: Tally = Tally()
    topics: Tally = Tally()
    people: Tally = Tally()
    recipients: Tally = Tally()

    def __add__(self, other: "Score") -> "Score":
        return Score(*(mine + its for mine, its in zip(self.tallies, other.tallies, strict=True)))

    @property
    def tallies(self) -> tuple[Tally, ...]:
        return tuple(Tally(*counts) for counts in astuple(self))


@dataclass(frozen=True, slots=True)
class TaggedLine:
    """What a line of a draft should be read as; ``n`` counts from 1, blank lines included."""

    n: int
    role: str
    level: int | None
    continues: bool
    text: str


@dataclass(frozen=True, slots=True)
class Expected:
    """A draft of ``tests/drafts`` with what should be read out of it."""

    draft: Path
    lines: tuple[TaggedLine, ...]
    values: Json


def expected_drafts(folder: str) -> list[Expected]:
    """The drafts of ``learning`` or ``held_out``, by name."""
    return [expected(path) for path in sorted((DRAFTS / folder).glob("*.tagged"))]


def expected(tagged: Path) -> Expected:
    values = json.loads(tagged.with_suffix(".json").read_text(encoding="utf-8"))
    return Expected(tagged.with_suffix(".txt"), tuple(_tagged_lines(tagged.read_text(encoding="utf-8"))), values)


def _tagged_lines(text: str) -> Iterator[TaggedLine]:
    for n, line in enumerate(text.split("\n"), 1):
        if line.strip():
            tag, _, draft_line = line.partition("\t")
            role, _, level = tag.removesuffix("+").partition(":")
            yield TaggedLine(n, role, int(level) if level else None, tag.endswith("+"), draft_line.strip())


def parse(draft: Path, pins: Path | None = None) -> Json:
    """What the command line reads out of a draft, with the corrections in the file ``pins``."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        code = run_command(["parse", str(draft), "--json", *(["--pins", str(pins)] if pins else [])])
    if code != DONE:
        raise ValueError(draft)
    parsed: Json = json.loads(printed.getvalue())
    return parsed


def score(expected: Expected, parsed: Json) -> Score:
    found = {line["n"]: line for line in parsed["lines"]}
    headings = [line for line in expected.lines if line.role == "heading"]
    wrong = wrong_lines(expected, parsed)
    return Score(
        lines=Tally(sum(_same_role(line, found) for line in expected.lines), len(expected.lines)),
        headings=Tally(sum(_same_role(line, found) and _same_level(line, found) for line in headings), len(headings)),
        continues=_continued(expected.lines, parsed["lines"]),
        sure=_sure(wrong, found),
        doubted=Tally(sum(_is_doubtful(found[line.n]) for line in wrong if line.n in found), len(wrong)),
        fields=Tally(sum(parsed[name] == expected.values[name] for name in FIELDS), len(FIELDS)),
        topics=_agreement(_topics(expected.values["topics"]), _topics(parsed["topics"])),
        people=_agreement(_people(expected.values), _people(parsed)),
        recipients=_agreement(_recipients(expected.values), _recipients(parsed)),
    )


def wrong_lines(expected: Expected, parsed: Json) -> list[TaggedLine]:
    """The lines whose role or level a user would have to correct, from the top."""
    found = {line["n"]: line for line in parsed["lines"]}
    return [line for line in expected.lines if not (_same_role(line, found) and _same_level(line, found))]


def _same_role(line: TaggedLine, found: dict[int, Json]) -> bool:
    return line.n in found and line.role == found[line.n]["role"]


def _same_level(line: TaggedLine, found: dict[int, Json]) -> bool:
    return line.n in found and line.level == found[line.n]["level"]


def _is_doubtful(line: Json) -> bool:
    return bool(line["confidence"] < DOUBTFUL_BELOW)


def _sure(wrong: Sequence[TaggedLine], found: dict[int, Json]) -> Tally:
    sure = {n for n, line in found.items() if not _is_doubtful(line)}
    return Tally(len(sure - {line.n for line in wrong}), len(sure))


def _continued(lines: Sequence[TaggedLine], parsed: Sequence[Json]) -> Tally:
    wanted = {line.n for line in lines if line.continues}
    found = {line["n"] for line in parsed if line["continues"]}
    return Tally(len(wanted & found), len(wanted | found))


def _agreement(wanted: Iterable[Hashable], found: Iterable[Hashable]) -> Tally:
    wanted_counts, found_counts = Counter(wanted), Counter(found)
    return Tally((wanted_counts & found_counts).total(), max(wanted_counts.total(), found_counts.total()))


def _topics(topics: Sequence[Json]) -> Iterator[Hashable]:
    for topic in topics:
        yield topic["level"], topic["number"], topic["heading"]
        yield from _topics(topic["children"])


def _people(values: Json) -> Iterator[Hashable]:
    for group in values["attendance"]:
        for person in group["people"]:
            yield group["label"], person["name"], person["unit"]


def _recipients(values: Json) -> Iterator[Hashable]:
    for group in values["distribution"]:
        for recipient in group["recipients"]:
            yield group["label"], recipient
