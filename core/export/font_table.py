"""The typefaces that a paper names, each with the one that stands in for it where a computer has only that."""

from docx.oxml.ns import qn
from lxml import etree

from core.typesetting.profile import Typefaces

PART = "word/fontTable.xml"


def font_table(template: bytes, faces: Typefaces) -> bytes:
    """The part of the template with an office's typefaces in it; one that has two uses is named once."""
    root = etree.fromstring(template)
    order = (faces.xiao_biao_song, faces.fang_song, faces.kai_ti, faces.hei_ti, faces.song_ti)
    named: set[str] = set()
    for font, face in zip(list(root), order, strict=True):
        font.set(qn("w:name"), face.name)
        alternative = font[0]
        if face.substitutes:
            alternative.set(qn("w:val"), face.substitutes[0])
        else:
            font.remove(alternative)
        if face.name in named:
            root.remove(font)
        named.add(face.name)
    head = template[: template.index(b"<w:fonts")]
    return head + etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b"\n"
