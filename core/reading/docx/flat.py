"""Word files of which all parts stand in one XML file: “Word XML 文档” of Word 2007 and later, or “Flat OPC”."""

from lxml import etree

from core.reading.docx.package import Package
from core.reading.docx.reader import read_package
from core.reading.draft import Draft
from core.reading.parts import known_as, parsed

_PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"


def read_flat(source: str, data: bytes) -> Draft:
    """Read it as the package that it stands for; raises ``Refusal`` as ``read_docx`` does."""
    return read_package(source, Package(_FlatParts(data)))


class _FlatParts:
    """The parts that are XML; pictures and the like hold no text."""

    def __init__(self, data: bytes) -> None:
        parts = parsed(data).iterchildren(f"{_PKG}part")
        held = ((part.get(f"{_PKG}name", ""), part.find(f"{_PKG}xmlData/*")) for part in parts)
        self._parts = {known_as(name.lstrip("/")): content for name, content in held if content is not None}

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def any_begins(self, opening: str) -> bool:
        return any(name.startswith(opening) for name in self._parts)

    def get(self, name: str) -> etree._Element | None:
        return self._parts.get(name)
