"""Word files of which all parts stand in one XML file: “Word XML 文档” of Word 2007 and later, or “Flat OPC”."""

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from core.reading.docx.reader import read_docx
from core.reading.draft import Draft
from core.reading.parts import parsed

_PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"


def read_flat(source: str, data: bytes) -> Draft:
    """Read it as the package that it stands for; raises ``Refusal`` as ``read_docx`` does."""
    return read_docx(source, _packed(data))


def _packed(data: bytes) -> bytes:
    """Make a package of the parts that are XML; pictures and the like hold no text."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, content in _parts(parsed(data)).items():
            package.writestr(name, etree.tostring(content, encoding="utf-8"))
    return buffer.getvalue()


def _parts(root: etree._Element) -> dict[str, etree._Element]:
    held = ((part.get(f"{_PKG}name", ""), part.find(f"{_PKG}xmlData/*")) for part in root.iterchildren(f"{_PKG}part"))
    return {name.lstrip("/"): content for name, content in held if content is not None}
