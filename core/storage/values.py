"""Values as JSON: written compactly, and read again with every field checked for its type."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")

Record = dict[str, Any]
"""A JSON object."""

_LARGEST = 1e9
"""No number with decimals that is ever stored comes near it, infinity above all."""


def encode(value: object) -> bytes:
    """A value as JSON in UTF-8. Of a dataclass only those fields are written that differ from their defaults.

    Half a surrogate pair, as a broken input method may leave behind, is written as it is and comes back.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_told)
    return text.encode("utf-8", "surrogatepass")


def decode(data: bytes) -> object:
    """The value that JSON in UTF-8 stands for; ``ValueError`` where the bytes are none, or nested beyond all sense."""
    try:
        value: object = json.loads(data.decode("utf-8-sig", "surrogatepass"), parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return value


class Fields:
    """The fields of a JSON object. Whatever is asked for and is not of its type raises ``ValueError``."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise ValueError("not an object")
        self._values: Mapping[str, object] = value

    def need(self, name: str, kind: type[T]) -> T:
        """The value of a field that must be there."""
        value = self.get(name, kind)
        if value is None:
            raise ValueError(f"{name} is missing")
        return value

    def get(self, name: str, kind: type[T]) -> T | None:
        """The value of a field; ``None`` where it is absent or null. To JSON true is no integer."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, kind) and isinstance(value, bool) == (kind is bool):
            return value
        raise ValueError(f"{name} is no {kind.__name__}")

    def number(self, name: str) -> float | None:
        """The value of a field that may have decimals; ``None`` where it is absent or null."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, float | int) and not isinstance(value, bool) and abs(value) < _LARGEST:
            return value
        raise ValueError(f"{name} is no number")

    def any(self, name: str) -> object:
        """The value of a field whatever it is; ``None`` where it is absent."""
        return self._values.get(name)

    def besides(self, known: frozenset[str]) -> Record:
        """The fields whose names are not known."""
        return {name: value for name, value in self._values.items() if name not in known}


def _told(value: object) -> Record:
    if not is_dataclass(value):
        raise TypeError(f"{value!r} is not stored")
    told = ((field.name, getattr(value, field.name), field.default) for field in fields(value))
    return {name: own for name, own, default in told if own is not default and own != default}


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")
