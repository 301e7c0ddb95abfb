"""Opening a draft that may take long: in a process of its own, so that it can be stopped whatever it is doing."""

from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from core.reading.draft import DraftUnreadable
from core.session import SUFFIX, Session

_QUICK = 32 * 1024
"""Bytes of a draft that is read in less time than a process takes to start; most are no larger."""

_QUICK_PROJECT = 1024 * 1024
"""The same of a project file, in which the roles are written."""

_BROKEN_OFF = "「{name}」读到一半中断了，可能内存不够用；请关闭其他程序，或删去草稿中的图片后再试。"


class Opening:
    """A draft on its way to be a session; ``encoding`` is as ``Session.open`` takes it."""

    def __init__(self, path: Path, encoding: str | None = None) -> None:
        self._path = path
        self._encoding = encoding
        self._process: BaseProcess | None = None
        self._stopped = False

    def result(self) -> Session:
        """Read the draft and wait for it. Raises ``DraftUnreadable``, also after ``stop``."""
        if _is_quick(self._path):
            return Session.open(self._path, self._encoding)
        return self._result_apart()

    def stop(self) -> None:
        """Give up, from another thread: whoever waits is set free."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()

    def _result_apart(self) -> Session:
        """A process may be killed at any moment: while a pipe keeps it waiting, or a huge draft all the memory."""
        context = get_context("spawn")
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_open, args=(sender, self._path, self._encoding), daemon=True)
        with receiver:
            process.start()
            self._process = process
            sender.close()
            if self._stopped:
                process.kill()
            answer = self._received(receiver)
            process.join()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _received(self, receiver: Connection) -> Session | Exception:
        try:
            answer: Session | Exception = receiver.recv()
        except (EOFError, OSError):
            return DraftUnreadable(_BROKEN_OFF.format(name=self._path.name))
        return answer


def _is_quick(path: Path) -> bool:
    """What cannot even be looked at is refused at once; what is neither file nor folder may keep a reader forever."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return True
    limit = _QUICK_PROJECT if path.suffix.lower() == SUFFIX else _QUICK
    return S_ISDIR(status.st_mode) or (S_ISREG(status.st_mode) and status.st_size <= limit)


def _open(sender: Connection, path: Path, encoding: str | None) -> None:
    """Read in the process apart, also what the window asks for first, and send the session or what stood in the way."""
    try:
        session = Session.open(path, encoding)
        _ = session.outline, session.findings
        answer: Session | Exception = session
    except Exception as error:
        answer = error
    with sender:
        sender.send(answer)
