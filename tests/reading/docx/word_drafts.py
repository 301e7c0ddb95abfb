"""Word drafts made in memory from the XML that a test is about."""

import zipfile
from io import BytesIO

from core.reading.draft import Draft, DraftLine
from core.reading.open import read_bytes

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN_RELATION = f'<Relationship Id="r" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>'


def paragraph(content: str = "", properties: str = "") -> str:
    """A paragraph of runs; plain text becomes one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{content if content.startswith('<') else run(content)}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(map(paragraph, paragraphs))}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def word_draft(body: str, **parts: str) -> bytes:
    """A package of a body and of parts by relation kind: ``styles``, ``numbering``, ``footnotes``, ``header`` …."""
    files = {"_rels/.rels": relations(MAIN_RELATION), "word/document.xml": root("document", f"<w:body>{body}</w:body>")}
    targets = []
    for kind, content in parts.items():
        tag = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        files[f"word/{kind}.xml"] = content if kind == "theme" else root(tag, content)
        targets.append(f'<Relationship Id="{kind}" Type="{RELATIONS}/{kind}" Target="{kind}.xml"/>')
    files["word/_rels/document.xml.rels"] = relations("".join(targets))
    return zipped(files)


def root(tag: str, content: str) -> str:
    return f"<w:{tag} {NAMESPACES}>{content}</w:{tag}>"


def relations(content: str) -> str:
    return f'<Relationships xmlns="{PACKAGE_RELATIONS}">{content}</Relationships>'


def zipped(files: dict[str, str | bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


def read(body: str, **parts: str) -> Draft:
    return read_bytes("草稿.docx", word_draft(body, **parts))


def texts(body: str, **parts: str) -> list[str]:
    return [line.text for line in read(body, **parts).lines]


def first_line(body: str, **parts: str) -> DraftLine:
    return read(body, **parts).lines[0]
