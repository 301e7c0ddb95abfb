"""The parts of a Word file, by how they are related to the main one."""

import posixpath
from typing import NamedTuple

from lxml import etree

from core.reading.docx.names import STRICT_NAMESPACES, w
from core.reading.parts import Parts, PartSource, part_name
from core.reading.refusal import DAMAGED, Refusal, unknown_format

_OTHER_PACKAGES = (
    ("xl/", "Excel 表格"),
    ("ppt/", "演示文稿"),
    ("content.xml", "OpenDocument 文件"),
)


class _Relation(NamedTuple):
    """What one part says of another: its own name for it, the kind, the other's name in the package."""

    identifier: str
    kind: str
    target: str


def packed(data: bytes) -> "Package":
    """The package in the bytes of a .docx. Raises ``Refusal``."""
    return Package(Parts(data, STRICT_NAMESPACES))


class Package:
    """A Word file whose parts are asked for by their relation to the main part.

    Every method raises ``Refusal`` where the file is damaged, encrypted, a zip bomb or no Word document.
    """

    def __init__(self, parts: PartSource) -> None:
        self._parts = parts
        self._main = self._main_part()
        self._relations = self._related_to(self._main)

    def document(self) -> etree._Element:
        """Give the root of the main part."""
        root = self._parts.get(self._main)
        if root is None or root.tag != w("document"):
            raise Refusal(DAMAGED)
        return root

    def related(self, kind: str) -> list[etree._Element]:
        """Give the roots of the main part's relations of one kind (styles, numbering, header …); none is no fault."""
        targets = dict.fromkeys(relation.target for relation in self._relations if relation.kind == kind)
        parts = map(self._parts.get, targets)
        return [root for root in parts if root is not None]

    def related_one(self, kind: str) -> etree._Element | None:
        """Give the root of the only relation of a kind."""
        return next(iter(self.related(kind)), None)

    def related_by(self, identifier: str) -> etree._Element | None:
        """Give the root of the part that the main part calls so; ``None`` where there is none."""
        target = next((relation.target for relation in self._relations if relation.identifier == identifier), None)
        return None if target is None else self._parts.get(target)

    def _main_part(self) -> str:
        named = [relation.target for relation in self._related_to("") if relation.kind == "officeDocument"]
        main = named[0] if named else "word/document.xml"
        if main in self._parts and not main.startswith(("xl/", "ppt/")):
            return main
        for opening, name in _OTHER_PACKAGES:
            if self._parts.any_begins(opening):
                raise unknown_format(name)
        raise Refusal(DAMAGED) if self._parts.any_begins("word/") else unknown_format("压缩包")

    def _related_to(self, part: str) -> list[_Relation]:
        """List the relations of a part, or of the package (ISO/IEC 29500-2, 6.5)."""
        folder, name = posixpath.split(part)
        root = self._parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [
            _Relation(
                relation.get("Id", ""),
                relation.get("Type", "").rpartition("/")[2],
                part_name(folder, relation.get("Target", "")),
            )
            for relation in (() if root is None else root)
            if relation.get("TargetMode") != "External"
        ]
