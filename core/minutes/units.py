"""The address book of units: full names, and the short forms that the office writes for them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

_ENDS = 2
"""A short form leaves characters out, but neither the place it opens with nor what kind of body it is."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its full name, and its known short forms, the usual one first."""

    name: str
    short: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        return (*self.short, self.name)

    def may_be(self, words: str) -> bool:
        """Whether words could be one more short form of the name."""
        return abbreviates(words, self.name)


@dataclass(frozen=True)
class AddressBook:
    """The units that an office writes to and about."""

    units: tuple[Unit, ...] = ()

    @cached_property
    def forms(self) -> frozenset[str]:
        """Every full name and short form."""
        return frozenset(form for unit in self.units for form in unit.forms)

    def unknown_form_of(self, words: str) -> Unit | None:
        """The only unit that the words could mean without being one of its forms."""
        if words in self.forms:
            return None
        found = [unit for unit in self.units if unit.may_be(words)]
        return found[0] if len(found) == 1 else None


def abbreviates(short: str, full: str) -> bool:
    """Whether a short name is made of a full one by leaving out characters in its inside."""
    if not _ENDS < len(short) < len(full) or short[0] != full[0] or short[-1] != full[-1]:
        return False
    rest = iter(full)
    return all(character in rest for character in short)


def address_book(lines: Iterable[str]) -> AddressBook:
    """The book that the lines of a file mean. Raises ``ValueError`` with the number of a line that means nothing."""
    return AddressBook(tuple(_units(lines)))


def _units(lines: Iterable[str]) -> Iterator[Unit]:
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            name, short = _parted(line)
            if not name:
                raise ValueError(number)
            yield Unit(name, tuple(short))


def _parted(line: str) -> tuple[str, Sequence[str]]:
    name, _, short = line.replace("：", "\t").replace(":", "\t").partition("\t")
    forms = short.replace("，", "、").replace("\t", "、").split("、")
    return name.strip(), [form.strip() for form in forms if form.strip()]
