"""A function called in a process of its own, which can be stopped whatever it is doing."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from core.processes.watched import BrokenOff, Limits, kill_tree, watch

T = TypeVar("T")


class Apart(Generic[T]):
    """One call. ``work`` and its arguments have to be known by name to the new process, its result sent back."""

    def __init__(self, limits: Limits, work: Callable[..., T], *arguments: object) -> None:
        self._limits = limits
        self._call = (work, arguments)
        self._process: BaseProcess | None = None
        self._stopped = False

    def result(self) -> T:
        """Wait for what the function returns, or raises. Raises ``BrokenOff`` where it came to no end."""
        context = get_context("spawn")
        receiver, answers = context.Pipe(duplex=False)
        orders, sender = context.Pipe(duplex=False)
        process = context.Process(target=_answer, args=(answers, orders))
        with receiver, sender:
            process.start()
            self._process = process
            answers.close()
            orders.close()
            if self._stopped:
                self.stop()
            returned, raised = self._exchanged(process, sender, receiver)
        if raised is not None:
            raise raised
        return returned

    def stop(self) -> None:
        """Give up, from another thread: whoever waits is set free."""
        self._stopped = True
        if self._process is not None and self._process.pid is not None:
            kill_tree(self._process.pid)

    def _exchanged(self, process: BaseProcess, sender: Connection, receiver: Connection) -> tuple[T, Exception | None]:
        """A process that dies at once reads nothing and answers nothing; neither may keep whoever waits."""
        try:
            sender.send(self._call)
            watch(process.pid or 0, receiver.poll, self._limits)
            answer: tuple[T, Exception | None] = receiver.recv()
        except (EOFError, OSError) as error:
            raise BrokenOff from error
        finally:
            self.stop()
            process.join()
        return answer


def _answer(answers: Connection, orders: Connection) -> None:
    answer: tuple[object, Exception | None]
    try:
        work, arguments = orders.recv()
        answer = work(*arguments), None
    except Exception as error:
        answer = None, error
    with answers:
        answers.send(answer)
