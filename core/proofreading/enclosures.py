"""Brackets and quotation marks of a text, paired in one pass."""

from collections import Counter
from dataclasses import dataclass

_PARTNERS = {
    "（": "）",
    "(": "）",
    "《": "》",
    "〈": "〉",
    "“": "”",
    "‘": "’",
    "〔": "〕",
    "【": "】",
    "[": "]",
    "［": "］",
}
_DEEPEST = 8
_CLOSING = {")": "）"} | {closing: closing for closing in _PARTNERS.values()}


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A pair of marks: ``start`` is the place of the opening one, ``end`` lies behind the closing one.

    ``mark`` is the opening mark as it should be, full-width. ``around`` is the nearest pair that holds this one.
    """

    mark: str
    start: int
    end: int
    around: "Enclosure | None"

    def inside(self, mark: str) -> "Enclosure | None":
        """The nearest pair of that mark around this one; nobody nests deeper than is looked."""
        outer = self.around
        for _ in range(_DEEPEST):
            if outer is None or outer.mark == mark:
                break
            outer = outer.around
        return outer if outer and outer.mark == mark else None


@dataclass(frozen=True, slots=True)
class Enclosures:
    """The pairs in the order of their opening marks, and the places of marks without partner."""

    pairs: tuple[Enclosure, ...]
    unopened: tuple[int, ...]
    unclosed: tuple[int, ...]


def enclosures(text: str) -> Enclosures:
    """Pair the marks; a half-width parenthesis may close a full-width one."""
    spans: dict[int, int] = {}
    unopened: list[int] = []
    unclosed: list[int] = []
    waiting: list[tuple[int, str]] = []
    expected: Counter[str] = Counter()
    for place, character in enumerate(text):
        if character in _PARTNERS:
            waiting.append((place, _PARTNERS[character]))
            expected[_PARTNERS[character]] += 1
        elif character in _CLOSING and not _is_apostrophe(text, place):
            wanted = _CLOSING[character]
            if not expected[wanted]:
                unopened.append(place)
                continue
            while (opened := waiting.pop())[1] != wanted:
                expected[opened[1]] -= 1
                unclosed.append(opened[0])
            expected[wanted] -= 1
            spans[opened[0]] = place + 1
    unclosed += [place for place, _ in waiting]
    return Enclosures(_nested(text, spans), tuple(unopened), tuple(sorted(unclosed)))


def _is_apostrophe(text: str, place: int) -> bool:
    return text[place] == "’" and text[place - 1 : place].isascii() and text[place - 1 : place].isalpha()


def _nested(text: str, spans: dict[int, int]) -> tuple[Enclosure, ...]:
    pairs: list[Enclosure] = []
    around: list[Enclosure] = []
    for start in sorted(spans):
        while around and around[-1].end <= start:
            around.pop()
        mark = "（" if text[start] == "(" else text[start]
        pair = Enclosure(mark, start, spans[start], around[-1] if around else None)
        pairs.append(pair)
        around.append(pair)
    return tuple(pairs)
