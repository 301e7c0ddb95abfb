"""One profile to one readable file."""

import json
from pathlib import Path
from typing import NoReturn

from core.files import write_whole
from core.profiles.record import ProfileRefused, profile_from, profile_record
from core.typesetting.profile import Profile

SUFFIX = ".json"

_SIZE_LIMIT = 256 * 1024
"""Bytes; a profile has some 2,000."""


class ProfileUnreadable(Exception):
    """A file that holds no usable profile; its text is one Chinese sentence that says why and what to do."""


def load_profile(path: Path) -> Profile:
    """Read a profile. Raises ``ProfileUnreadable``."""
    try:
        return profile_from(_value(path))
    except ProfileRefused as refusal:
        raise ProfileUnreadable(f"「{path.name}」{refusal}") from refusal


def save_profile(path: Path, profile: Profile) -> None:
    """Write a profile in one step. Raises ``core.files.CouldNotWrite``; an earlier file then stays."""
    write_whole(path, encoded(profile))


def encoded(profile: Profile) -> bytes:
    """The bytes of a profile's file."""
    return (json.dumps(profile_record(profile), ensure_ascii=False, indent=2) + "\n").encode()


def _value(path: Path) -> object:
    try:
        with path.open("rb") as file:
            data = file.read(_SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        raise ProfileRefused("打不开，请检查文件是否还在、您有没有权限读它。") from error
    if len(data) > _SIZE_LIMIT:
        raise ProfileRefused("太大，不是单位版式文件，请另选一个。")
    try:
        value: object = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ProfileRefused(f"读不懂{_place(error)}，请检查引号、逗号和括号是否配对，或者另选一个。") from error
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _place(error: Exception) -> str:
    return f"（第{error.lineno}行）" if isinstance(error, json.JSONDecodeError) else ""
