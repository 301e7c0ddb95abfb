"""A profile as the JSON object of its file, in the words of its users."""

from collections.abc import Iterator, Mapping
from typing import Any

from core.profiles.entries import ENTRIES, NAME, Entry
from core.profiles.faults import fault
from core.typesetting.profile import NATIONAL, Profile

Record = dict[str, Any]

FORMAT = "成文单位版式"
"""The first key of a file, by which one is known; its value is the version of what follows."""

VERSION = 1


class ProfileRefused(Exception):
    """A Chinese predicate that follows the file's name and says what to do."""


def profile_record(profile: Profile) -> Record:
    """All of a profile; equal profiles give equal records."""
    record: Record = {FORMAT: VERSION, NAME.name: profile.name}
    for entry in ENTRIES:
        record.setdefault(entry.group, {})[entry.name] = entry.kind.told(entry.of(profile))
    return record


def profile_from(value: object) -> Profile:
    """The profile that a JSON value holds; what it does not say is as in the national one.

    Raises ``ProfileRefused``, also for what it says and nobody knows, which is most often a slip of the pen.
    """
    if not isinstance(value, dict) or FORMAT not in value:
        raise ProfileRefused("不是成文的单位版式文件，请另选一个。")
    if value[FORMAT] != VERSION:
        raise ProfileRefused("是用更新版本的成文保存的，请先升级成文再用。")
    _refuse_unknown(value)
    profile = Profile(str(_read(NAME, value.get(NAME.name), NAME.name)))
    for entry in ENTRIES:
        group = value.get(entry.group, {})
        if entry.name in group:
            profile = entry.put(profile, _read(entry, group[entry.name], f"{entry.group} / {entry.name}"))
    if trouble := fault(profile):
        raise ProfileRefused(f"排不成版：{trouble}")
    return profile


def profile_of_project(told: object) -> tuple[Profile, tuple[str, ...]]:
    """The profile that a project has; where it cannot be used the national one, with a sentence that says so."""
    try:
        return profile_from(told), ()
    except ProfileRefused as refusal:
        return NATIONAL, (f"存在项目里的单位版式{refusal}先按国标排。",)


def _read(entry: Entry, told: object, name: str) -> object:
    try:
        return entry.kind.read(told)
    except ValueError as error:
        raise ProfileRefused(f"里的“{name}”写得不对：{str(error).rstrip('。')}。") from error


def _refuse_unknown(value: Mapping[str, object]) -> None:
    unknown = next(_unknown(value), None)
    if unknown is not None:
        raise ProfileRefused(f"里有不认识的项目“{unknown}”，请改正或删去。")


def _unknown(value: Mapping[str, object]) -> Iterator[str]:
    known = {group: {entry.name for entry in ENTRIES if entry.group == group} for group in _groups()}
    for group, rules in value.items():
        if group in (FORMAT, NAME.name):
            continue
        if group not in known or not isinstance(rules, dict):
            yield group
            continue
        yield from (f"{group} / {name}" for name in rules if name not in known[group])


def _groups() -> dict[str, None]:
    return dict.fromkeys(entry.group for entry in ENTRIES)
