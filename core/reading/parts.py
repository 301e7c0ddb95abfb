"""A zip of XML parts, as Word and OFD files are, opened as warily as mail from a stranger."""

import posixpath
from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from typing import Protocol
from urllib.parse import unquote
from zipfile import ZipFile, ZipInfo

from lxml import etree

from core.reading.refusal import DAMAGED, ENCRYPTED, Refusal

UNPACKED_LIMIT = 64 * 1024 * 1024
"""How much XML is unpacked of one file, in bytes."""

NODES_LIMIT = 1_500_000
"""Tags and attributes in it: the tree of a part takes a hundred bytes and more for each."""

_PLAUSIBLE_SIZE = 8 * 1024 * 1024
_PLAUSIBLE_RATIO = 200
_BOMB = "解开后大得不像正常的文档，请另存为 .txt 再打开。"
_ENCRYPTED_FLAG = 0x1


class PartSource(Protocol):
    """The parts of a file by their names, which know no case (ISO/IEC 29500-2, 6.2.2.3)."""

    def __contains__(self, name: str) -> bool: ...

    def any_begins(self, opening: str) -> bool:
        """Whether there is a part whose name begins so."""

    def get(self, name: str) -> etree._Element | None:
        """Give the root of a part; ``None`` where there is no such part."""


class Parts:
    """The parts of a zip. Every method raises ``Refusal`` where the file is damaged, encrypted or a zip bomb."""

    def __init__(self, data: bytes, namespaces: Mapping[bytes, bytes] = MappingProxyType({})) -> None:
        """``namespaces`` gives for names of namespaces those to be read in their place."""
        try:
            self._zip = ZipFile(BytesIO(data))
        except Exception as error:  # a broken file may raise anything: zipfile promises nothing
            raise Refusal(DAMAGED) from error
        # Some writers use backslashes.
        self._entries = {known_as(entry.filename.replace("\\", "/")): entry for entry in self._zip.infolist()}
        self._namespaces = namespaces
        self._unpacked = self._nodes = 0

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def any_begins(self, opening: str) -> bool:
        return any(name.startswith(opening) for name in self._entries)

    def get(self, name: str) -> etree._Element | None:
        entry = self._entries.get(name)
        return None if entry is None else self._parse(self._unpack(entry))

    def _unpack(self, entry: ZipInfo) -> bytes:
        """Unpack no more than the limit allows, whatever size the entry claims to have."""
        if entry.flag_bits & _ENCRYPTED_FLAG:
            raise Refusal(ENCRYPTED)
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(UNPACKED_LIMIT - self._unpacked + 1)
        except Exception as error:  # as above
            raise Refusal(DAMAGED) from error
        self._unpacked += len(data)
        self._nodes += _nodes(data)
        implausible = len(data) > _PLAUSIBLE_SIZE and len(data) > _PLAUSIBLE_RATIO * entry.compress_size
        if implausible or self._unpacked > UNPACKED_LIMIT or self._nodes > NODES_LIMIT:
            raise Refusal(_BOMB)
        return data

    def _parse(self, data: bytes) -> etree._Element:
        for name, other in self._namespaces.items():
            data = data.replace(name, other)
        return _tree(data)


def parsed(data: bytes) -> etree._Element:
    """Parse a file that is XML itself and holds parts. Raises ``Refusal``."""
    if _nodes(data) > NODES_LIMIT:
        raise Refusal(_BOMB)
    return _tree(data)


def _nodes(data: bytes) -> int:
    return data.count(b"<") + data.count(b"=")


def _tree(data: bytes) -> etree._Element:
    """Parse one part. No document type is allowed (ISO/IEC 29500-2, 6.2.5): no entities, no outside files.

    Without ``huge_tree`` the parser refuses what is nested deeper than 256 elements, so that readers may recurse.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refusal(DAMAGED) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refusal(DAMAGED)
    return root


def part_name(folder: str, target: str) -> str:
    """The name of the part that another in ``folder`` calls ``target``."""
    return known_as(posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"))


def known_as(name: str) -> str:
    """A name without what writers of files do differently: case, and whether characters beyond ASCII are escaped."""
    return unquote(name).lower()
