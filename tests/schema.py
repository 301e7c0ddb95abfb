"""Faults of a .docx against the WordprocessingML schema (ECMA-376, transitional), part by part."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

SCHEMA = Path(__file__).parent / "ooxml" / "wordprocessing.xsd"
MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def faults(paper: bytes) -> list[str]:
    """One line for each fault, empty for a valid file."""
    with ZipFile(BytesIO(paper)) as archive:
        parts = [name for name in archive.namelist() if name.startswith("word/") and name.endswith(".xml")]
        return [fault for name in parts for fault in part_faults(name, archive.read(name))]


def part_faults(name: str, xml: bytes) -> Iterator[str]:
    root = etree.fromstring(xml)
    _leave_out_extensions(root)
    schema = _schema()
    if not schema.validate(etree.fromstring(etree.tostring(root))):
        yield from (f"{name}: line {error.line}: {error.message}" for error in schema.error_log)


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SCHEMA)))


def _leave_out_extensions(root: etree._Element) -> None:
    """Drop what mc:Ignorable names, as a reader of the standard does."""
    prefixes = root.attrib.pop(f"{{{MARKUP_COMPATIBILITY}}}Ignorable", "").split()
    ignorable = {root.nsmap[prefix] for prefix in prefixes if prefix in root.nsmap} | {MARKUP_COMPATIBILITY}
    for element in list(root.iter(etree.Element)):
        for name in [name for name in element.attrib if etree.QName(name).namespace in ignorable]:
            del element.attrib[name]
        if element is not root and etree.QName(element).namespace in ignorable:
            element.getparent().remove(element)
