"""What proofreading costs: a whole draft, and a long one again after an edit, in processor time."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from core.minutes.assemble import assemble
from core.proofreading.checker import Checker
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from tests.bench.classifying import draft_of, edit_one_line

LONG = 5_000
RUNS = 10


def report(draft: Path) -> Iterator[str]:
    """Limits are 30 and 10 milliseconds on a machine at rest."""
    document = classify(read_draft(draft))
    minutes = assemble(document)
    yield f"check the real draft      {_milliseconds(lambda: Checker().check(document, minutes)):.1f} ms"
    long = classify(draft_of(LONG))
    checker = Checker()
    checker.check(long, assemble(long))
    edited = edit_one_line(long)
    pair = [(long, assemble(long)), (edited, assemble(edited))]

    def check_both() -> None:
        for paper in pair:
            checker.check(*paper)

    yield f"{LONG:,} lines after an edit {_milliseconds(check_both) / len(pair):.1f} ms"


def _milliseconds(action: Callable[[], object]) -> float:
    return 1000 * min(_seconds(action) for _ in range(RUNS))


def _seconds(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start
