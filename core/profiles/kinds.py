"""What kinds of value a profile holds: how each stands in a file, and which are refused with a Chinese sentence."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from core.typesetting.profile import Typeface

AUTOMATIC = "自动"
"""What stands for a number that follows from the paper."""

_LONGEST_NAME = 64
_MOST_NAMES = 12
_BETWEEN_NAMES = re.compile(r"\s*[、，,；;]\s*")


class Kind(Protocol):
    """``told`` gives the JSON value of a value of the kind, ``read`` the value again; ``ValueError`` says why not."""

    def told(self, value: object) -> object: ...

    def read(self, told: object) -> object: ...


@dataclass(frozen=True, slots=True)
class Text:
    """Words of at most ``longest`` characters; ``fault`` says what else may be wrong with them."""

    longest: int
    lines: int = 1
    fault: Callable[[str], str | None] = lambda _: None

    def told(self, value: object) -> object:
        return value

    def read(self, told: object) -> object:
        if not isinstance(told, str):
            raise ValueError("要用引号括起来的文字")
        rows = told.split("\n")
        if not all(row.isprintable() or row == "" for row in rows):
            raise ValueError("不能有看不见的字符")
        if len(told) > self.longest or len(rows) > self.lines:
            raise ValueError(f"最多{self.longest}个字、{self.lines}行")
        if fault := self.fault(told):
            raise ValueError(fault)
        return told


@dataclass(frozen=True, slots=True)
class Number:
    """A number from ``least`` to ``most``, counted in ``unit``; 自动 stands for ``None`` where that may be."""

    least: float
    most: float
    unit: str
    whole: bool = False
    automatic: bool = False

    def told(self, value: object) -> object:
        if value is None:
            return AUTOMATIC
        return int(value) if isinstance(value, float) and value.is_integer() else value

    def read(self, told: object) -> object:
        if self.automatic and told == AUTOMATIC:
            return None
        if isinstance(told, bool) or not isinstance(told, int if self.whole else int | float):
            raise ValueError(self._wanted)
        if not self.least <= told <= self.most:
            raise ValueError(self._wanted)
        return told if self.whole else float(told)

    @property
    def _wanted(self) -> str:
        kind = "整数" if self.whole else "数"
        automatic = f"或“{AUTOMATIC}”" if self.automatic else ""
        return f"应是{self.least:g}到{self.most:g}之间的{kind}{automatic}"


@dataclass(frozen=True, slots=True)
class Flag:
    def told(self, value: object) -> object:
        return value

    def read(self, told: object) -> object:
        if not isinstance(told, bool):
            raise ValueError("应是 true（是）或 false（否）")
        return told


@dataclass(frozen=True)
class Choice:
    """One of a few values; ``names`` are what the user calls them."""

    names: Mapping[str, str]

    def told(self, value: object) -> object:
        return self.names[str(value)]

    def read(self, told: object) -> object:
        for value, name in self.names.items():
            if name == told:
                return value
        raise ValueError(f"应是{'、'.join(self.names.values())}之一")


@dataclass(frozen=True, slots=True)
class Names:
    """A typeface: its name and behind it those of its substitutes, with 、 between."""

    def told(self, value: object) -> object:
        return "、".join((value.name, *value.substitutes)) if isinstance(value, Typeface) else ""

    def read(self, told: object) -> object:
        names = _BETWEEN_NAMES.split(told.strip()) if isinstance(told, str) else []
        if not names or not all(name.isprintable() and 0 < len(name) <= _LONGEST_NAME for name in names):
            raise ValueError("应是字体名，后面可以用顿号接着写替代的字体")
        if len(names) > _MOST_NAMES:
            raise ValueError(f"最多写{_MOST_NAMES}个字体名")
        return Typeface(names[0], tuple(names[1:]))
