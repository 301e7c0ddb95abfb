"""A draft with all that was done to it, as a project file and the recovery journal hold it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.proofreading.ignoring import NOTHING, FindingKey, Ignored
from core.reading.draft import Draft, DraftLine
from core.reading.refusal import Refusal
from core.storage.lines import draft_line_from, line_from
from core.storage.values import Fields, Record
from core.structure.document import Document, Line
from core.typesetting.profile import NATIONAL, Profile

PROGRAM = "chengwen"
"""What the first field of every project says, so that one is known by its content."""


def _as_it_is(fields: Fields) -> Fields:
    """A version that only has more to say than the one before it.

    Version 2: rows of tables in the hints of lines. Version 3: rules that are ignored, and what rules mended in lines.
    """
    return fields


_UPGRADES: tuple[Callable[[Fields], Fields], ...] = (_as_it_is, _as_it_is)
"""Each makes of a project of one version one of the next; the first takes version 1."""

VERSION = len(_UPGRADES) + 1
"""The version that is written. It grows with every change by which an older program would lose something."""

_LARGEST_ID = 2**31 - 1

_DAMAGED = "已损坏或不完整，请换一份备份，或重新打开草稿。"
_NEWER = "是用更新版本的成文保存的，请先升级成文再打开。"


@dataclass(frozen=True)
class Project:
    """``original`` are the lines as opened, ``draft_path`` is where they came from, ``None`` for a pasted draft.

    ``ignored`` is what the user does not want to see again. ``profile`` is the 单位版式 as its own file
    has it, ``None`` as long as nobody chose one. ``notices`` say in Chinese what reading the draft left out or assumed.
    ``extra`` are fields that this program does not know; they are kept
    and written back, so that a later program of the same version loses nothing. Unknown fields further inside are not
    kept: whoever adds one that matters raises ``VERSION``.
    """

    document: Document
    original: tuple[DraftLine, ...]
    draft_path: Path | None = None
    ignored: Ignored = NOTHING
    profile: object = None
    notices: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    def is_as_opened(self, line: Line) -> bool:
        """Whether a line reads as the draft's line did that it came from; lines put in since came from none."""
        return 0 < line.id <= len(self.original) and self.original[line.id - 1].text == line.text

    @property
    def draft(self) -> Draft:
        """The draft as it was opened."""
        return Draft(self.document.source, self.original, self.notices)

    def rules(self) -> tuple[Profile, tuple[str, ...]]:
        """The profile read; where there is none that can be used the national one, with a sentence if one was there."""
        if self.profile is None:
            return NATIONAL, ()
        from core.profiles.record import profile_of_project  # noqa: PLC0415  only a project that has one pays for it

        return profile_of_project(self.profile)


def project_record(project: Project) -> Record:
    """The project as a JSON object; the same project always gives the same one."""
    return {
        "program": PROGRAM,
        "version": VERSION,
        "source": project.document.source,
        "draft": None if project.draft_path is None else str(project.draft_path),
        "next_id": project.document.next_id,
        "lines": project.document.lines,
        "original": project.original,
        **ignored_record(project.ignored),
        "profile": project.profile,
        "notices": project.notices,
        **project.extra,
    }


def ignored_record(ignored: Ignored) -> Record:
    """The fields of a project that tell what is ignored."""
    return {"ignored": sorted(ignored.findings), "ignored_rules": sorted(ignored.rules)}


_KNOWN = frozenset(
    (
        *("program", "version", "source", "draft", "next_id", "lines", "original"),
        *("ignored", "ignored_rules", "profile", "notices"),
    )
)


def project_from(value: object) -> Project:
    """The project that a JSON value holds, roles exactly as saved. Raises ``Refusal`` where it holds none."""
    try:
        fields = _upgraded(Fields(value))
        return Project(
            document=_document(fields),
            original=tuple(map(draft_line_from, fields.need("original", list))),
            draft_path=_draft_path(fields),
            ignored=_ignored(fields),
            profile=fields.any("profile"),
            notices=_texts(fields, "notices"),
            extra=fields.besides(_KNOWN),
        )
    except ValueError as error:
        raise Refusal(_DAMAGED) from error


def _upgraded(fields: Fields) -> Fields:
    version = fields.need("version", int)
    if version > VERSION:
        raise Refusal(_NEWER)
    if version < 1:
        raise ValueError(f"no version {version}")
    for upgrade in _UPGRADES[version - 1 :]:
        fields = upgrade(fields)
    return fields


def _document(fields: Fields) -> Document:
    lines = tuple(map(line_from, fields.need("lines", list)))
    next_id = fields.need("next_id", int)
    _check_ids(lines, next_id)
    return Document(fields.need("source", str), lines, next_id)


def _check_ids(lines: Sequence[Line], next_id: int) -> None:
    ids = {line.id for line in lines}
    if len(ids) < len(lines) or not all(0 <= line_id < next_id for line_id in ids) or next_id > _LARGEST_ID:
        raise ValueError("every line has an id of its own, below the next")


def _draft_path(fields: Fields) -> Path | None:
    path = fields.get("draft", str)
    if path is not None and "\0" in path:
        raise ValueError("no file has such a path")
    return None if path is None else Path(path)


def _ignored(fields: Fields) -> Ignored:
    rules = _texts(fields, "ignored_rules")
    return Ignored(frozenset(map(_finding_key, fields.need("ignored", list))), frozenset(rules))


def _texts(fields: Fields, name: str) -> tuple[str, ...]:
    """A list of texts; there may be none in a project of an earlier program."""
    texts = fields.get(name, list) or []
    if not all(isinstance(text, str) for text in texts):
        raise ValueError(f"{name} are texts")
    return tuple(texts)


def _finding_key(value: object) -> FindingKey:
    match value:
        case [str(rule), int(line_id), str(text)]:
            return FindingKey(rule, line_id, text)
    raise ValueError("an ignored finding is a rule, the id of a line and a text")
