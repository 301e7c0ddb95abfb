"""Project files, ``.chengwen``: saved whole or not at all, and refused with a sentence where they cannot be read."""

import re
from pathlib import Path

from core.files import CouldNotWrite, write_whole
from core.reading.draft import DraftUnreadable
from core.reading.refusal import Refusal
from core.storage.project import PROGRAM, Project, project_from, project_record
from core.storage.values import decode, encode

SUFFIX = ".chengwen"

SIZE_LIMIT = 32 * 1024 * 1024
"""The largest project file, in bytes; that of a real 纪要 has some 50,000."""

VALUES_LIMIT = 3_000_000
"""The most values in one. Small values take many times their bytes of memory: this keeps it below 500 MB."""

_BEGINNING = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"program"\s*:\s*"%b"' % PROGRAM.encode())
_LONGEST_BEGINNING = 200

_TOO_LARGE = f"太大，成文的项目文件最多 {SIZE_LIMIT // 1024 // 1024} MB。"
_NOT_A_PROJECT = "不是成文的项目文件，或者已经损坏；请换一份备份，或重新打开草稿。"
_UNREACHABLE = "打不开，请检查文件是否还在、您有没有权限读它。"


class ProjectUnreadable(DraftUnreadable):
    """A project file that cannot be opened; its text is one Chinese sentence that says why and what to do."""


def is_project(path: Path) -> bool:
    """Whether a file is a project, by its content; one that is called so and damaged at its beginning counts too.

    What cannot be opened is none: whoever reads it as a draft will say why.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return path.suffix.lower() == SUFFIX or bool(_BEGINNING.match(file.read(_LONGEST_BEGINNING)))
    except (OSError, ValueError):
        return False


def save_project(path: Path, project: Project) -> None:
    """Write a project file in one step, never over the draft. Raises ``CouldNotWrite``; an earlier file then stays.

    What is about to be written is read back and compared first, so that no work is ever saved into a file that cannot
    be opened again.
    """
    if _is_same_file(path, project.draft_path):
        raise CouldNotWrite(f"“{path}”就是草稿本身，不能覆盖；请换一个名字。")
    data = encode(project_record(project))
    try:
        same = _project_in(data) == project
    except Refusal as refusal:
        raise CouldNotWrite(f"“{path}”没有写成：它{refusal}") from refusal
    if not same:
        raise CouldNotWrite(f"“{path}”没有写成：写下的与现有的不一致，请把草稿交给维护人员。")
    write_whole(path, data)


def load_project(path: Path) -> Project:
    """Read a project file. Raises ``ProjectUnreadable``."""
    try:
        return _project_in(_contents(path))
    except Refusal as refusal:
        raise ProjectUnreadable(f"「{path.name}」{refusal}") from refusal


def _is_same_file(path: Path, draft: Path | None) -> bool:
    try:
        return draft is not None and path.samefile(draft)
    except OSError:
        return False


def _contents(path: Path) -> bytes:
    """At most one byte more than the limit, so that a file that never ends is refused like a large one."""
    try:
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        raise Refusal(_UNREACHABLE) from error


def _project_in(data: bytes) -> Project:
    if len(data) > SIZE_LIMIT or _most_values(data) > VALUES_LIMIT:
        raise Refusal(_TOO_LARGE)
    if not _BEGINNING.match(data):
        raise Refusal(_NOT_A_PROJECT)
    try:
        record = decode(data)
    except ValueError as error:
        raise Refusal(_NOT_A_PROJECT) from error
    return project_from(record)


def _most_values(data: bytes) -> int:
    """As many values as there can be: before each stands one of four characters, which texts may hold too."""
    return sum(map(data.count, (b"[", b"{", b",", b":")))
