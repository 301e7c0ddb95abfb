"""Splitting at punctuation that does not stand inside brackets: （市、区） is one thing."""

from collections.abc import Iterator

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
