"""Where LibreOffice ends a line in Latin text: by classes of the Unicode line breaking algorithm (UAX #14).

Its rules differ from the algorithm's in places; these are the ones that hold for what meets in a 纪要.
"""

from functools import cache

from core.typesetting.breaking.faces import BLANKS, is_square

_MARKS = {
    "opening": "([{（［｛〔【《〈「『〖",
    "closing": "、，。．）］｝〕】》〉」』〗.,:;)]}",
    "ending": "；：！？!?/",
    "quote": "\"'“”‘’",
    "hyphen": "-",
    "ellipsis": "…",
    "dash": "—",
    "prefix": "$￥¥£€+№\\",
    "postfix": "%％‰°℃′″￠",
    "blank": "".join(BLANKS),
}
_CLASS_OF = {mark: name for name, marks in _MARKS.items() for mark in marks}

_NEVER_BEFORE = frozenset({"closing", "ending", "quote", "hyphen", "ellipsis", "blank"})
_NEVER_BEHIND = frozenset({"opening", "quote"})

_WORD = frozenset({"letter", "digit"})
_TOGETHER = {
    "letter": _WORD | {"opening", "prefix"},
    "digit": _WORD | {"opening", "prefix", "postfix"},
    "closing": _WORD,
    "prefix": _WORD | {"opening", "han"},
    "postfix": _WORD | {"opening"},
    "han": frozenset({"postfix"}),
    "dash": frozenset({"dash"}),
}
"""What stays together with the class before it."""


def may_part(before: str, behind: str) -> bool:
    """Whether a line may end between two characters."""
    left, right = _class(before), _class(behind)
    if right in _NEVER_BEFORE or left in _NEVER_BEHIND:
        return False
    return right not in _TOGETHER.get(left, ())


@cache
def _class(character: str) -> str:
    """Symbols that have no class of their own count as letters."""
    if character in _CLASS_OF:
        return _CLASS_OF[character]
    if character.isascii() and character.isdecimal():
        return "digit"
    return "han" if is_square(character) else "letter"
