"""Exporting every draft below a folder; one bad draft never stops the rest."""

import os
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from core.export.files import export
from core.export.outcome import PaperIncomplete, WouldOverwrite
from core.files import CouldNotWrite
from core.reading.draft import DraftUnreadable
from core.reading.open import ENDINGS, read_draft
from core.structure.classifier import classify


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one draft: the files written, or in Chinese why there are none."""

    draft: Path
    paths: tuple[Path, ...] = ()
    failure: str | None = None


def drafts_below(source: Path, out: Path) -> list[Path]:
    """The drafts below a folder, in order of their paths; what was exported earlier is none, nor Word's ~$ files."""
    return sorted(
        path
        for path in source.rglob("*")
        if path.suffix.lower() in ENDINGS
        and path.is_file()
        and not path.name.startswith(("~$", "."))
        and not path.resolve().is_relative_to(out.resolve())
    )


def export_all(source: Path, out: Path, formats: tuple[str, ...], jobs: int | None = None) -> Iterator[Outcome]:
    """Export every draft below ``source`` to its place below ``out``, ``jobs`` at a time.

    Unset, ``jobs`` is the number of processors. Drafts that differ in their ending alone keep it in the papers' names.
    """
    drafts = drafts_below(source, out)
    stems = Counter(draft.with_suffix("") for draft in drafts)
    names = [draft.stem if stems[draft.with_suffix("")] == 1 else draft.name for draft in drafts]
    folders = [out / draft.parent.relative_to(source) for draft in drafts]
    workers = min(jobs or os.cpu_count() or 1, max(1, len(drafts)))
    if workers == 1:
        yield from map(partial(export_one, formats), drafts, folders, names)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(partial(export_one, formats), drafts, folders, names)


def export_one(formats: tuple[str, ...], draft: Path, folder: Path, name: str) -> Outcome:
    """Export one draft; whatever stands in the way is its outcome."""
    try:
        document = classify(read_draft(draft))
        return Outcome(draft, export(document, folder, name, formats, draft).paths)
    except (DraftUnreadable, WouldOverwrite, PaperIncomplete, CouldNotWrite) as error:
        return Outcome(draft, failure=str(error))
