"""How many attended, in words: people are counted as people, units that only stand by their names as units."""

from collections.abc import Iterable

from core.minutes.model import AttendanceGroup, Person
from core.structure.names import is_post


def headcount(groups: Iterable[AttendanceGroup]) -> str:
    """5 人, 11 个单位, or 5 人、11 个单位; nothing where no list names anybody."""
    entries = [person for group in groups for person in group.people]
    units = sum(_is_unit_alone(entry) for entry in entries)
    counts = ((len(entries) - units, "人"), (units, "个单位"))
    return "、".join(f"{count} {what}" for count, what in counts if count)


def _is_unit_alone(entry: Person) -> bool:
    return entry.name is None and not is_post(entry.unit or "")
