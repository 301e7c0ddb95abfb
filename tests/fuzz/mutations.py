"""Ways in which files come to harm: bits that flip, pieces that go missing or change places, values nobody writes."""

import random
import re
import zipfile
from collections.abc import Callable
from io import BytesIO

_VALUES = (b"", b"-1", b"0", b"9" * 40, b"%1%2%9", "甲".encode(), b"2147483648", b"nan", b"&#0;", b"../../x")
_TAG = re.compile(rb"<[^<>]+>")
_VALUE = re.compile(rb"=\"[^\"<>]*\"")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A file with some harm done to it; a package at times within one of its parts."""
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _within_package(data, chance)
    if data.lstrip()[:1] == b"<" and chance.random() < 0.5:
        return _several(data, _MARKUP, chance)
    return _several(data, _BYTES, chance)


def _several(data: bytes, ways: tuple[Callable[[bytes, random.Random], bytes], ...], chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 4, 12))):
        data = chance.choice(ways)(data, chance)
    return data


def _within_package(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for name in chance.sample(sorted(parts), k=min(len(parts), chance.choice((1, 1, 2)))):
        parts[name] = _several(parts[name], chance.choice((_MARKUP, _MARKUP, _BYTES)), chance)
    if chance.random() < 0.1:
        parts.pop(chance.choice(sorted(parts)))
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 4, 30, 400)))


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data or b"\0")
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _overwrite(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + chance.randbytes(end - start) + data[end:]


def _cut_out(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def _double(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:end] + data[start:end] * chance.choice((1, 1, 50)) + data[end:]


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _swap(data: bytes, chance: random.Random) -> bytes:
    first, end = _stretch(data, chance)
    other, other_end = _stretch(data, chance)
    if other < end:
        return data
    return data[:first] + data[other:other_end] + data[end:other] + data[first:end] + data[other_end:]


def _new_value(data: bytes, chance: random.Random) -> bytes:
    return _instead(data, _VALUE, b'="%s"' % chance.choice(_VALUES), chance)


def _value_of_another(data: bytes, chance: random.Random) -> bytes:
    found = _VALUE.findall(data)
    return _instead(data, _VALUE, chance.choice(found), chance) if found else data


def _tag_of_another(data: bytes, chance: random.Random) -> bytes:
    found = _TAG.findall(data)
    return _instead(data, _TAG, chance.choice(found), chance) if found else data


def _without_tag(data: bytes, chance: random.Random) -> bytes:
    return _instead(data, _TAG, b"", chance)


def _elements_again(data: bytes, chance: random.Random) -> bytes:
    """Put a stretch between two tags somewhere else: sound where the tags in it are."""
    ends = [0, *(tag.end() for tag in _TAG.finditer(data))]
    start, end = sorted(chance.choices(ends, k=2))
    place = chance.choice(ends)
    return data[:place] + data[start : min(end, start + 3000)] + data[place:]


def _instead(data: bytes, pattern: re.Pattern[bytes], new: bytes, chance: random.Random) -> bytes:
    found = list(pattern.finditer(data))
    if not found:
        return data
    old = chance.choice(found)
    return data[: old.start()] + new + data[old.end() :]


_BYTES = (_flip, _overwrite, _cut_out, _double, _truncate, _swap)
_MARKUP = (_new_value, _new_value, _value_of_another, _tag_of_another, _without_tag, _elements_again)
