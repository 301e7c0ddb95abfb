"""Sittings for the tests of the journal: with a small draft, and in another process that can be killed."""

import multiprocessing
import random
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from core.reading.draft import Draft, DraftLine
from core.session import Session
from core.session.recovery import recoverable
from core.storage import journal
from core.storage.values import encode
from core.structure.document import Document
from core.structure.edits.edit import EditRefused
from core.structure.edits.lines import delete_lines, merge_next, replace_lines, split_line
from core.structure.edits.roles import set_role
from core.structure.roles import TEXT_ROLES

LINES = ("县政府常务会议纪要", "一、研究有关工作", "会议要求抓紧推进。", "列席：张三  李四")


def pasted(lines: tuple[str, ...] = LINES) -> Session:
    return Session(Draft("粘贴的草稿.txt", tuple(map(DraftLine, lines))))


def type_in(session: Session, text: str, place: int = 2) -> None:
    session.apply("键入", lambda document: replace_lines(document, place, place + 1, [text]))


def restored(place: Path) -> Session:
    """The one draft that can be recovered."""
    [recovery] = recoverable(place)
    return Session.restore(recovery)


def copied(journal_of: bytes, place: Path) -> Path:
    """A journal as a dead process left it."""
    folder = place / "draft-sitting"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "journal").write_bytes(journal_of)
    return place


def journals(place: Path) -> list[Path]:
    return sorted(place.glob("*/journal"))


def digest(document: Document) -> str:
    return sha256(encode([document.next_id, document.lines])).hexdigest()


_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["pytest", "tests.storage.sittings"])


def in_another_process(work: Callable[..., None], *arguments: object) -> tuple[BaseProcess, Connection]:
    """Start some work; what it sends can be received until it is killed."""
    ours, theirs = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=work, args=(theirs, *arguments), daemon=True)
    process.start()
    theirs.close()
    return process, ours


def edit_once_and_wait(told: Connection, draft: Path, place: Path) -> None:
    session = Session.open(draft)
    session.keep_journal(place)
    type_in(session, "在另一个进程里改过的一行。")
    told.send(digest(session.document))
    told.recv()


def edit_without_end(told: Connection, draft: Path, place: Path, seed: int) -> None:
    """Tell before each edit what it will lead to, and after each that it is done; begin the journal anew often."""
    journal._ROOM = 3_000
    chance = random.Random(seed)  # noqa: S311  no secret
    session = Session.open(draft)
    session.keep_journal(place)
    earlier = session.document
    while True:
        before = session.document
        after = earlier if chance.random() < 0.1 else _edited(before, chance)
        if after.lines != before.lines:
            told.send(("begun", digest(after)))
            session.apply("改", lambda _, after=after: after)
            told.send(("done", digest(session.document)))
            earlier = before


def _edited(document: Document, chance: random.Random) -> Document:
    line = chance.choice(document.lines)
    place = document.place(line.id)
    edits: tuple[Callable[[], Document], ...] = (
        lambda: replace_lines(document, place, place, [f"新的第{chance.randrange(100)}行，会议指出。"]),
        lambda: replace_lines(document, place, place + 1, [line.text + "𠮷"]),
        lambda: set_role(document, [line.id], chance.choice(TEXT_ROLES)),
        lambda: split_line(document, line.id, chance.randint(0, len(line.text))),
        lambda: merge_next(document, line.id),
        lambda: delete_lines(document, [line.id]) if len(document.lines) > 3 else document,
    )
    with suppress(EditRefused):
        return chance.choice(edits)()
    return document
