"""Exporting every draft below a folder; one bad draft never stops the rest."""

import os
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from core.export.outcome import PaperIncomplete, WouldOverwrite
from core.files import CouldNotWrite
from core.reading.draft import DraftUnreadable
from core.reading.open import ENDINGS
from core.session import SUFFIX, Session
from core.typesetting.profile import Profile


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one draft: the files written, or in Chinese why there are none.

    ``notices`` say in Chinese what reading left out or assumed.
    """

    draft: Path
    paths: tuple[Path, ...] = ()
    notices: tuple[str, ...] = ()
    failure: str | None = None


def drafts_below(source: Path, out: Path) -> list[Path]:
    """The drafts and projects below a folder, by path; what was exported earlier is none, nor Word's ~$ files."""
    return sorted(
        path
        for path in source.rglob("*")
        if path.suffix.lower() in (*ENDINGS, SUFFIX)
        and path.is_file()
        and not path.name.startswith(("~$", "."))
        and not path.resolve().is_relative_to(out.resolve())
    )


def export_all(
    source: Path, out: Path, formats: tuple[str, ...], jobs: int | None = None, profile: Profile | None = None
) -> Iterator[Outcome]:
    """Export every draft below ``source`` to its place below ``out``, ``jobs`` at a time.

    Unset, ``jobs`` is the number of processors, and ``profile`` is a project's own or the national one. Drafts that
    differ in their ending alone keep it in the papers' names.
    """
    drafts = drafts_below(source, out)
    stems = Counter(draft.with_suffix("") for draft in drafts)
    names = [draft.stem if stems[draft.with_suffix("")] == 1 else draft.name for draft in drafts]
    folders = [out / draft.parent.relative_to(source) for draft in drafts]
    workers = min(jobs or os.cpu_count() or 1, max(1, len(drafts)))
    export_each = partial(export_one, formats, profile)
    if workers == 1:
        yield from map(export_each, drafts, folders, names)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(export_each, drafts, folders, names)


def export_one(formats: tuple[str, ...], profile: Profile | None, draft: Path, folder: Path, name: str) -> Outcome:
    """Export one draft; whatever stands in the way is its outcome."""
    try:
        session = Session.open(draft)
        if profile is not None:
            session.set_profile(profile)
        exported = session.export(folder, formats, name=name)
    except (DraftUnreadable, WouldOverwrite, PaperIncomplete, CouldNotWrite) as error:
        return Outcome(draft, failure=str(error))
    return Outcome(draft, exported.paths, session.notices)
