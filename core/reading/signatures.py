"""What kind of file a draft is, told by its content and never by its name."""

import re
from enum import Enum
from io import BytesIO

from core.reading.refusal import ENCRYPTED, Refusal, unknown_format


class Kind(Enum):
    """The kinds of draft that can be read, with what the user calls them."""

    TEXT = "纯文本"
    WORD = "Word 文档"
    DOC = "旧版 Word 或 WPS 文档"
    FLAT_WORD = "单个 XML 的 Word 文档"
    RTF = "RTF 文档"
    WORD_XML = "Word XML 文档"
    ODT = "OpenDocument 文档"
    FLAT_ODT = "单个 XML 的 OpenDocument 文档"
    HTML = "网页文件"
    MHT = "单个文件的网页（.mht）"
    PDF = "PDF 文件"
    OFD = "OFD 文件"


_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCUMENTS = ((b"{\\rtf", Kind.RTF), (b"%PDF-", Kind.PDF))
_OTHERS = (
    (b"\x89PNG", "图片"),
    (b"\xff\xd8\xff", "图片"),
    (b"GIF8", "图片"),
    (b"II*\x00", "图片"),
    (b"MM\x00*", "图片"),
    (b"Rar!\x1a\x07", "压缩包"),
    (b"7z\xbc\xaf\x27\x1c", "压缩包"),
    (b"\x1f\x8b\x08", "压缩包"),
)
_OPENING = 4096
"""How many bytes of a text are looked at."""

_XML_KINDS = (
    (b"schemas.microsoft.com/office/2006/xmlpackage", Kind.FLAT_WORD),
    (b'progid="word.document"', Kind.WORD_XML),
    (b"<office:document ", Kind.FLAT_ODT),
)
_ODT = b"application/vnd.oasis.opendocument.text"
_OFD_ROOT = "ofd.xml"
_MANIFEST_LIMIT = 1024 * 1024
_PAGE = re.compile(
    rb"(?>(?:<!--.*?-->|<\?xml[^>]*>|\s)*)<(?:!doctype\s+html|html|head|body|meta|title|style|div|p|table|span|center"
    rb"|font|h[1-6]|article|section)\b[^<]*>",
    re.DOTALL,
)
_MAIL = re.compile(rb"(?:[\w-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*)*?mime-version:")
_WIDE_MARKS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SECTOR = 512
_WORD_MAGIC = (b"\xec\xa5", b"\xdc\xa5")
_ENCRYPTED = 0x0100


def kind_of(data: bytes) -> Kind:
    """Tell the kinds apart; raises ``Refusal`` for a kind of file that is known not to be a draft."""
    if data.startswith(_ZIP):
        return _kind_of_zip(data)
    if data.startswith(_COMPOUND):
        return _kind_of_compound(data)
    for signature, kind in _DOCUMENTS:
        if data[:_OPENING].lstrip().startswith(signature):
            return kind
    for signature, name in _OTHERS:
        if data.startswith(signature):
            raise unknown_format(name)
    return _kind_of_text(_narrow(data[:_OPENING]).lower())


def _narrow(opening: bytes) -> bytes:
    """The opening of a text in an encoding in which the marks of markup are single bytes."""
    for mark, encoding in _WIDE_MARKS:
        if opening.startswith(mark):
            return opening.removeprefix(mark).decode(encoding, "ignore").encode("utf-8", "ignore")
    return opening.removeprefix(b"\xef\xbb\xbf")


def _kind_of_text(opening: bytes) -> Kind:
    if _PAGE.match(opening):
        return Kind.HTML
    if opening.lstrip().startswith(b"<?xml"):
        return _kind_of_xml(opening)
    return Kind.MHT if _MAIL.match(opening.lstrip()) else Kind.TEXT


def _kind_of_xml(opening: bytes) -> Kind:
    for mark, kind in _XML_KINDS:
        if mark in opening:
            return kind
    raise unknown_format("XML 文件")


def _kind_of_zip(data: bytes) -> Kind:
    """What is no OpenDocument text is for the reader of Word's packages to judge, damaged ones too."""
    from zipfile import ZipFile  # noqa: PLC0415  not loaded for plain text

    try:
        with ZipFile(BytesIO(data)) as package:
            if any(name.lower() == _OFD_ROOT for name in package.namelist()):
                return Kind.OFD
            with package.open("mimetype") as mimetype:
                if not mimetype.read(_OPENING).startswith(_ODT):
                    return Kind.WORD
            with package.open("META-INF/manifest.xml") as parts:
                manifest = parts.read(_MANIFEST_LIMIT)
    except Exception:  # a broken file may raise anything: zipfile promises nothing
        return Kind.WORD
    if b"encryption-data" in manifest:
        raise Refusal(ENCRYPTED)
    return Kind.ODT


def _kind_of_compound(data: bytes) -> Kind:
    """Tell an OLE2 file by the names of its streams, which stand in its directory in UTF-16 ([MS-CFB] 2.6.1)."""
    if _stream("EncryptedPackage") in data:
        raise Refusal(ENCRYPTED)
    if _stream("WordDocument") not in data:
        raise unknown_format("旧版 Office 文件")
    if _is_encrypted(data):
        raise Refusal(ENCRYPTED)
    return Kind.DOC


def _is_encrypted(data: bytes) -> bool:
    """Ask the flags of the file information block, which opens the sector where the text begins ([MS-DOC] 2.5.2)."""
    for start in range(_SECTOR, len(data) - 12, _SECTOR):
        if data[start : start + 2] in _WORD_MAGIC:
            return bool(int.from_bytes(data[start + 10 : start + 12], "little") & _ENCRYPTED)
    return False


def _stream(name: str) -> bytes:
    return name.encode("utf-16-le")
