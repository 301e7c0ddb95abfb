"""Splitting at punctuation that does not stand inside brackets: （市、区） is one thing."""

from collections.abc import Iterator

_OPENING = "（(〔[【《〈“‘"
_CLOSING = "）)〕]】》〉”’"


def split_outside_brackets(text: str, separators: str) -> Iterator[str]:
    """The pieces between separators, unstripped and never empty of text; an unpaired bracket hides nothing."""
    if text.count("（") + text.count("(") != text.count("）") + text.count(")"):
        return _split_everywhere(text, separators)
    return _split_by_depth(text, separators)


def _split_by_depth(text: str, separators: str) -> Iterator[str]:
    start, depth = 0, 0
    for place, character in enumerate(text):
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth = max(0, depth - 1)
        elif depth == 0 and character in separators:
            if text[start:place].strip():
                yield text[start:place]
            start = place + 1
    if text[start:].strip():
        yield text[start:]


def _split_everywhere(text: str, separators: str) -> Iterator[str]:
    for separator in separators[1:]:
        text = text.replace(separator, separators[0])
    return (piece for piece in text.split(separators[0]) if piece.strip())
