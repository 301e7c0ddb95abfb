"""What brackets hold together: pieces of a text between its punctuation, and the halves of one that a line end cut."""

import re
from collections.abc import Iterator

IN_BRACKETS = re.compile(r"[（(][^（()）]*[）)]")
"""What stands in one pair of round brackets, the brackets included."""

_FROM_BRACKET = re.compile(r"[（(].*$")

_PAIRS = ("（）", "()", "〔〕", "[]", "【】", "《》", "〈〉", "“”", "‘’")


def split_outside_brackets(text: str, separators: str) -> Iterator[str]:
    """The pieces between separators, unstripped and never blank. A kind of bracket that is not paired hides nothing."""
    paired = [pair for pair in _PAIRS if text.count(pair[0]) == text.count(pair[1])]
    opening = {pair[0] for pair in paired}
    closing = {pair[1] for pair in paired}
    start, depth = 0, 0
    for place, character in enumerate(text):
        if character in opening:
            depth += 1
        elif character in closing:
            depth = max(0, depth - 1)
        elif depth == 0 and character in separators:
            if text[start:place].strip():
                yield text[start:place]
            start = place + 1
    if text[start:].strip():
        yield text[start:]


def before_bracket(words: str) -> str:
    """The words up to the first round bracket in them."""
    return _FROM_BRACKET.sub("", words)


_HALVES = {"）": "（", ")": "（", "》": "《", "”": "“", "】": "【", "〕": "〔"}
_OPENING = {"（": "（", "(": "（", "《": "《", "“": "“", "【": "【", "〔": "〔"}
_HALF = re.compile("[" + re.escape("".join([*_HALVES, *_OPENING])) + "]")


def left_open(text: str) -> str:
    """The last bracket that the text opens and does not close, empty if there is none; half-width ones as full."""
    closed: list[str] = []
    for half in reversed(_HALF.findall(text)):
        if half in _HALVES:
            closed.append(_HALVES[half])
        elif _OPENING[half] in closed:
            closed.remove(_OPENING[half])
        else:
            return _OPENING[half]
    return ""


def closed_only(text: str) -> str:
    """The opening half of the first bracket that the text closes without having opened it, empty if there is none."""
    opened: list[str] = []
    for half in _HALF.findall(text):
        if half in _OPENING:
            opened.append(_OPENING[half])
        elif _HALVES[half] in opened:
            opened.remove(_HALVES[half])
        else:
            return _HALVES[half]
    return ""
