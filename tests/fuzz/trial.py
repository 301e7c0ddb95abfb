"""One harmed file, given to its reader: it is read or refused, and nothing else happens."""

import random
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from core.reading.draft import DraftLine, DraftUnreadable
from core.reading.office import convert
from core.reading.open import read_bytes
from core.reading.pdf.extracted import Fault
from core.reading.pdf.reader import read_apart
from core.storage.project_file import load_project
from tests.fuzz.mutations import mutated


def trial(reader: str, files: list[bytes], seed: int, place: Path) -> bool:
    """Whether the file was read; ``False`` where it was refused. ``place`` is a folder for one that has to be there."""
    chance = random.Random(f"{reader}-{seed}")  # noqa: S311  no secret
    data = mutated(chance.choice(files), chance)
    try:
        lines = _READERS.get(reader, _read)(data, place)
    except DraftUnreadable:
        return False
    assert all("\n" not in line.text for line in lines)
    return True


def _read(data: bytes, _place: Path) -> list[DraftLine]:
    with mock.patch.object(convert, "find_program", return_value=None):  # LibreOffice would take seconds
        return list(read_bytes("草稿", data).lines)


def _read_pdf(data: bytes, _place: Path) -> list[DraftLine]:
    """Without the process apart, so that thousands can be tried."""
    read = read_apart(data)
    if isinstance(read, Fault):
        raise DraftUnreadable(read.value)
    return list(read.lines)


def _read_project(data: bytes, place: Path) -> list[DraftLine]:
    path = place / "harmed.chengwen"
    path.write_bytes(data)
    return list(load_project(path).original)


_READERS: dict[str, Callable[[bytes, Path], list[DraftLine]]] = {"pdf": _read_pdf, "project": _read_project}
