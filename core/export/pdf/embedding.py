"""Fonts as objects of a PDF (ISO 32000-1 clause 9.7): composite fonts with their glyphs, widths and characters."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from pypdf import PdfWriter
from pypdf.generic import IndirectObject

from core.export.pdf.fonts import EmbeddableFont
from core.export.pdf.objects import Value, add, add_stream

TAG_LENGTH = 6
_SYMBOLIC = 4
_STEM = 80
"""Thickness of a stem, which viewers ask for only where a font is not embedded."""

_BLOCK = 100
"""Lines that one block of a character map may have."""

_UNICODE_MAP = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def embed(writer: PdfWriter, font: EmbeddableFont) -> list[IndirectObject]:
    """Put a font into the file. Returns a font of the PDF for each of its sheets."""
    name = f"/{_tag(font)}+{font.measures.name}"
    descendant = add(writer, _descendant(writer, font, name))
    encoding: dict[str, Value] = {
        "Type": "/Font",
        "Subtype": "/Type0",
        "BaseFont": name,
        "Encoding": "/Identity-H",
        "DescendantFonts": [descendant],
    }
    return [
        add(writer, encoding | {"ToUnicode": add_stream(writer, unicode_map(sheet).encode("ascii"))})
        for sheet in font.sheets
    ]


def _tag(font: EmbeddableFont) -> str:
    """Six letters that tell this subset of the font from another (clause 9.6.4)."""
    digest = sha256(font.subset.program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:TAG_LENGTH])


def _descendant(writer: PdfWriter, font: EmbeddableFont, name: str) -> dict[str, Value]:
    is_cff = font.subset.is_cff
    made: dict[str, Value] = {
        "Type": "/Font",
        "Subtype": "/CIDFontType0" if is_cff else "/CIDFontType2",
        "BaseFont": name,
        "CIDSystemInfo": {"Registry": "Adobe", "Ordering": "Identity", "Supplement": 0},
        "FontDescriptor": add(writer, _descriptor(writer, font, name)),
        "DW": 1000,
        "W": list(_widths(font)),
    }
    return made if is_cff else made | {"CIDToGIDMap": "/Identity"}


def _descriptor(writer: PdfWriter, font: EmbeddableFont, name: str) -> dict[str, Value]:
    measures, program = font.measures, font.subset.program
    if font.subset.is_cff:
        file = {"FontFile3": add_stream(writer, program, {"Subtype": "/CIDFontType0C"})}
    else:
        file = {"FontFile2": add_stream(writer, program, {"Length1": len(program)})}
    return {
        "Type": "/FontDescriptor",
        "FontName": name,
        "Flags": _SYMBOLIC,
        "FontBBox": list(measures.box),
        "ItalicAngle": 0,
        "Ascent": measures.ascent,
        "Descent": measures.descent,
        "CapHeight": measures.ascent,
        "StemV": _STEM,
        **file,
    }


def _widths(font: EmbeddableFont) -> Iterator[Value]:
    """Number and width of each glyph."""
    widths = {cid: font.widths[character] for sheet in font.sheets for cid, character in sheet.items()}
    for cid in sorted(widths):
        yield cid
        yield [round(widths[cid], 2)]


def unicode_map(sheet: Mapping[int, str]) -> str:
    """Which character each number stands for (clause 9.10.3), so that text can be searched and taken out."""
    lines = [f"<{cid:04X}> <{sheet[cid].encode('utf-16-be').hex().upper()}>" for cid in sorted(sheet)]
    blocks = [lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK)]
    joined = "\n".join("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks)
    return _UNICODE_MAP.format(blocks=joined)
