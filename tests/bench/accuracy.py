"""How well each draft of ``tests/drafts`` is read, and how many corrections by hand it takes to have it right."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.scoring import Expected, Json, Score, Tally, expected_drafts, parse, score, wrong_lines

COLUMNS = ("draft", *(field.name for field in fields(Score)), "corrections")
FIRST_WIDTH, WIDTH = 24, 13


def table(folder: str) -> Iterator[str]:
    """A table over ``learning`` or ``held_out``: what is right in percent, with the counts where any is wrong."""
    yield f"Accuracy on {folder} drafts"
    yield _row(COLUMNS)
    total, corrections = Score(), 0
    for draft in expected_drafts(folder):
        parsed = parse(draft.draft)
        measured, needed = score(draft, parsed), corrections_needed(draft, parsed)
        total, corrections = total + measured, corrections + needed
        yield _row((draft.draft.stem, *map(_cell, measured.tallies), str(needed)))
    yield _row(("together", *map(_cell, total.tallies), str(corrections)))


def corrections_needed(draft: Expected, parsed: Json) -> int:
    """How many lines a user sets by hand, each time the topmost wrong one, until every role and level is right."""
    pins: list[Json] = []
    while wrong := wrong_lines(draft, parsed):
        line = wrong[0]
        if any(pin["n"] == line.n for pin in pins):
            raise RuntimeError(f"{draft.draft.name}: line {line.n} was set by hand and read otherwise")
        pins.append({"n": line.n, "role": line.role, "level": line.level})
        parsed = _parse_with(pins, draft.draft)
    return len(pins)


def _parse_with(pins: list[Json], draft: Path) -> Json:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "pins.json"
        file.write_text(json.dumps(pins), encoding="utf-8")
        return parse(draft, file)


def _cell(tally: Tally) -> str:
    if tally.right == tally.total:
        return "100" if tally.total else "—"
    return f"{100 * tally.share:.1f} {tally.right}/{tally.total}"


def _row(cells: Sequence[str]) -> str:
    return cells[0].ljust(FIRST_WIDTH) + "".join(cell.rjust(WIDTH) for cell in cells[1:])
