"""Which typeface stands in for one that a computer lacks: the same design first, then its kind, then any with Han.

The names are those under which Windows, macOS, 统信UOS, 银河麒麟, WPS and Debian have the typefaces. Stand-ins are for
looking at and for printing from here; a .docx always names the typeface of its style.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from core.resources import read_word_list
from core.typesetting.profile import Typeface, Typefaces

SONG, LATIN = "宋", "latin"
_TABLE = "typefaces.txt"


@dataclass(frozen=True, slots=True)
class StandIn:
    """What sets a typeface on this computer; ``None`` where nothing here can."""

    face: str
    used: str | None

    @property
    def is_missing(self) -> bool:
        return self.used is None or same_name(self.face) != same_name(self.used)


def stand_in(typeface: Typeface, is_installed: Callable[[str], bool]) -> StandIn:
    """The typeface itself, or the best of those that this computer has."""
    return StandIn(typeface.name, next(filter(is_installed, candidates(typeface)), None))


def stand_ins(typefaces: Typefaces, is_installed: Callable[[str], bool]) -> tuple[StandIn, ...]:
    """The same of all typefaces that an office uses, each once, in their order."""
    return tuple(stand_in(typeface, is_installed) for typeface in dict.fromkeys(typefaces.all()))


def candidates(typeface: Typeface) -> Iterator[str]:
    """The names under which a typeface or its stand-ins may be installed, the office's own choice first."""
    face = typeface.name
    yield face
    yield from typeface.substitutes
    kinds = _kinds()
    own = kind_of(face)
    for kind in [own, *(other for other in kinds if other not in (own, LATIN))]:
        for design in sorted(kinds[kind], key=lambda design: same_name(face) not in map(same_name, design)):
            yield from design


def kind_of(face: str) -> str:
    """仿宋, 楷, 黑, 宋, 小标宋 or latin: by the table, else by what the name says."""
    name = same_name(face)
    for kind, designs in _kinds().items():
        if any(name == same_name(other) for design in designs for other in design):
            return kind
    said = [kind for kind in _kinds() if kind in face]
    return max(said, key=len) if said else LATIN if face.isascii() else SONG


def same_name(name: str) -> str:
    """What names are compared by: neither case nor blanks and hyphens tell two typefaces apart."""
    return "".join(character for character in name.casefold() if character.isalnum())


@cache
def _kinds() -> dict[str, tuple[tuple[str, ...], ...]]:
    """By kind the designs, the best first; of each the names under which it is found."""
    kinds: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in read_word_list(_TABLE):
        kind, names = line.split("\t")
        kinds[kind] = (*kinds.get(kind, ()), tuple(names.split("、")))
    return kinds
