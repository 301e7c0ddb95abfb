"""The parts of a Word file: a zip of XML, opened as warily as mail from a stranger."""

import posixpath
from io import BytesIO
from typing import NamedTuple
from zipfile import ZipFile, ZipInfo

from lxml import etree

from core.reading.docx.names import STRICT_NAMESPACES, w
from core.reading.refusal import DAMAGED, ENCRYPTED, Refusal, unknown_format

UNPACKED_LIMIT = 64 * 1024 * 1024
"""How much XML is unpacked of one file, in bytes."""

NODES_LIMIT = 2_000_000
"""Tags and attributes in it: the tree of a part takes a hundred bytes and more for each."""

_PLAUSIBLE_SIZE = 8 * 1024 * 1024
_PLAUSIBLE_RATIO = 200
_BOMB = "解开后大得不像正常的文档，请另存为 .txt 再打开。"
_OTHER_PACKAGES = (
    ("xl/", "Excel 表格"),
    ("ppt/", "演示文稿"),
    ("ofd.xml", "OFD 版式文件"),
    ("content.xml", "OpenDocument 文件"),
)
_ENCRYPTED_FLAG = 0x1


class _Relation(NamedTuple):
    """What one part says of another: its own name for it, the kind, the other's name in the package."""

    identifier: str
    kind: str
    target: str


class Package:
    """A Word file whose parts are asked for by their relation to the main part.

    Every method raises ``Refusal`` where the file is damaged, encrypted, a zip bomb or no Word document.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(data))
        except Exception as error:  # a broken file may raise anything: zipfile promises nothing
            raise Refusal(DAMAGED) from error
        # Part names know no case (ISO/IEC 29500-2, 6.2.2.3); some writers use backslashes.
        self._entries = {entry.filename.replace("\\", "/").lower(): entry for entry in self._zip.infolist()}
        self._unpacked = self._nodes = 0
        self._main = self._main_part()
        self._relations = self._related_to(self._main)

    def document(self) -> etree._Element:
        """Give the root of the main part."""
        root = self._part(self._main)
        if root is None or root.tag != w("document"):
            raise Refusal(DAMAGED)
        return root

    def related(self, kind: str) -> list[etree._Element]:
        """Give the roots of the main part's relations of one kind (styles, numbering, header …); none is no fault."""
        targets = dict.fromkeys(relation.target for relation in self._relations if relation.kind == kind)
        parts = map(self._part, targets)
        return [root for root in parts if root is not None]

    def related_one(self, kind: str) -> etree._Element | None:
        """Give the root of the only relation of a kind."""
        return next(iter(self.related(kind)), None)

    def related_by(self, identifier: str) -> etree._Element | None:
        """Give the root of the part that the main part calls so; ``None`` where there is none."""
        target = next((relation.target for relation in self._relations if relation.identifier == identifier), None)
        return None if target is None else self._part(target)

    def _main_part(self) -> str:
        named = [relation.target for relation in self._related_to("") if relation.kind == "officeDocument"]
        main = named[0] if named else "word/document.xml"
        if main in self._entries and not main.startswith(("xl/", "ppt/")):
            return main
        for opening, name in _OTHER_PACKAGES:
            if self._has(opening):
                raise unknown_format(name)
        raise Refusal(DAMAGED) if self._has("word/") else unknown_format("压缩包")

    def _has(self, opening: str) -> bool:
        return any(name.startswith(opening) for name in self._entries)

    def _related_to(self, part: str) -> list[_Relation]:
        """List the relations of a part, or of the package (ISO/IEC 29500-2, 6.5)."""
        folder, name = posixpath.split(part)
        root = self._part(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [
            _Relation(
                relation.get("Id", ""),
                relation.get("Type", "").rpartition("/")[2],
                _part_name(folder, relation.get("Target", "")),
            )
            for relation in (() if root is None else root)
            if relation.get("TargetMode") != "External"
        ]

    def _part(self, name: str) -> etree._Element | None:
        entry = self._entries.get(name)
        return None if entry is None else _parse(self._unpack(entry))

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
        self._nodes += data.count(b"<") + data.count(b"=")
        implausible = len(data) > _PLAUSIBLE_SIZE and len(data) > _PLAUSIBLE_RATIO * entry.compress_size
        if implausible or self._unpacked > UNPACKED_LIMIT or self._nodes > NODES_LIMIT:
            raise Refusal(_BOMB)
        return data


def _part_name(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/").lower()


def _parse(data: bytes) -> etree._Element:
    """Parse one part. OPC allows no document type (ISO/IEC 29500-2, 6.2.5), so neither entities nor outside files.

    Without ``huge_tree`` the parser refuses what is nested deeper than 256 elements, so that readers may recurse.
    """
    for strict, transitional in STRICT_NAMESPACES.items():
        data = data.replace(strict, transitional)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refusal(DAMAGED) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refusal(DAMAGED)
    return root
