"""How the time of classifying grows with the draft, and what the edit of one line costs beside the whole."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle, islice

from core.reading.draft import Draft, DraftLine
from core.structure.classifying.classifier import classify, reclassify
from core.structure.document import Document
from tests.scoring import expected_drafts

SHORT, LONG = 1_000, 10_000
RUNS = 3


def report() -> Iterator[str]:
    """Times as ratios: 10,000 lines to 1,000, and the edit of one line to the whole of 10,000."""
    short, long = draft_of(SHORT), draft_of(LONG)
    short_seconds, long_seconds = least_seconds(lambda: classify(short)), least_seconds(lambda: classify(long))
    document = classify(long)
    edit_seconds = least_seconds(lambda: edit_one_line(document))
    yield f"classify {LONG:,} lines     {long_seconds:.2f} s"
    yield f"  to {SHORT:,} lines         {long_seconds / short_seconds:.1f} times for {LONG // SHORT} times the lines"
    yield f"edit one of {LONG:,}        {1000 * edit_seconds:.1f} ms"
    yield f"  whole to edit           {long_seconds / edit_seconds:.0f} times"


def draft_of(count: int) -> Draft:
    """A draft of so many lines: the learning drafts, one after another, over and over."""
    texts = [line.text for draft in expected_drafts("learning") for line in draft.lines]
    return Draft("bench.txt", tuple(map(DraftLine, islice(cycle(texts), count))))


def edit_one_line(document: Document) -> Document:
    """A key press in the middle of a draft."""
    middle = len(document.lines) // 2
    line = document.lines[middle]
    edited = replace(line, text=line.text + "等")
    return reclassify(document, (*document.lines[:middle], edited, *document.lines[middle + 1 :]))


def least_seconds(action: Callable[[], object]) -> float:
    """The least wall-clock time of a few runs: what the machine does besides can only add to it."""
    return min(_seconds(action) for _ in range(RUNS))


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start
