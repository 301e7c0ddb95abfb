"""Corrections from a file, as ``parse --pins`` takes them."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.structure.classifying.classifier import reclassify
from core.structure.document import Document, Pin
from core.structure.roles import TEXT_ROLES

_ROLES = {role.value: role for role in TEXT_ROLES}


class PinsUnreadable(Exception):
    """A file of corrections that cannot be used; its text is one Chinese sentence."""


def with_pins(document: Document, path: Path) -> Document:
    """Pin the lines that the file names and read the rest again around them. Raises ``PinsUnreadable``."""
    lines = list(document.lines)
    for place, pin in _pins(path):
        if not 0 <= place < len(lines) or lines[place].is_blank:
            raise PinsUnreadable(f"“{path}”里的第{place + 1}行在草稿中是空行或不存在，请核对行号。")
        lines[place] = replace(lines[place], pin=pin)
    return reclassify(document, lines)


def _pins(path: Path) -> list[tuple[int, Pin]]:
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        return [(int(entry["n"]) - 1, _pin(entry)) for entry in entries]
    except OSError as error:
        raise PinsUnreadable(f"“{path}”打不开，请核对路径。") from error
    except (ValueError, KeyError, TypeError) as error:
        raise PinsUnreadable(
            f'“{path}”不是改正清单，应形如 [{{"n": 41, "role": "attendance", "level": null}}]。'
        ) from error


def _pin(entry: dict[str, Any]) -> Pin:
    role = _ROLES[entry["role"]]
    level = entry.get("level")
    if level is not None and level not in (1, 2, 3, 4):
        raise ValueError(level)
    return Pin(role, level)
