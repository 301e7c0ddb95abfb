"""Which lines of the draft each block prints: its characters are theirs in their order, blanks aside."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.structure.document import Line
from core.typesetting.blocks import Block

Origin = tuple[int, int]


def with_origins(blocks: Iterable[Block], lines: Iterable[Line]) -> Iterator[Block]:
    """The blocks that were composed of these lines, each with the lines that it prints."""
    coming = _Coming(lines)
    for block in blocks:
        text = block.text
        origins = tuple(coming.taken_by(text)) if text else ()
        yield replace(block, origins=origins) if origins else block


class _Coming:
    """The lines not yet printed; of the first so many characters are ``left``."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = [(line.id, count) for line in lines if (count := _ink(line.text))]
        self._lines.reverse()
        self._left = self._lines[-1][1] if self._lines else 0

    def taken_by(self, text: str) -> Iterator[Origin]:
        """Where in the text each line begins that it takes characters from."""
        begin = 0
        while self._lines and (rest := text[begin:]).strip():
            begin += len(rest) - len(rest.lstrip())
            yield begin, self._lines[-1][0]
            taken = _reach(text, begin, self._left)
            self._left -= _ink(text[begin:taken])
            begin = taken
            if self._left <= 0:
                self._lines.pop()
                self._left = self._lines[-1][1] if self._lines else 0


def _ink(text: str) -> int:
    return len("".join(text.split()))


def _reach(text: str, begin: int, ink: int) -> int:
    """The place behind so many characters that are no blanks, or the end of the text."""
    end = begin + ink
    while (lacking := ink - _ink(text[begin:end])) > 0 and end < len(text):
        end += lacking
    return min(end, len(text))
