"""What kind of file a draft is, told by its first bytes and never by its name."""

from enum import Enum

from core.reading.refusal import ENCRYPTED, Refusal, unknown_format


class Kind(Enum):
    """The kinds of draft that can be read."""

    TEXT = "text"
    PACKAGE = "package"


_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    (b"%PDF-", "PDF 文件"),
    (b"{\\rtf", "RTF 文件"),
    (b"\x89PNG", "图片"),
    (b"\xff\xd8\xff", "图片"),
    (b"GIF8", "图片"),
    (b"II*\x00", "图片"),
    (b"MM\x00*", "图片"),
    (b"Rar!\x1a\x07", "压缩包"),
    (b"7z\xbc\xaf\x27\x1c", "压缩包"),
    (b"\x1f\x8b\x08", "压缩包"),
)


def kind_of(source: str, data: bytes) -> Kind:
    """Tell text from a zip package; raises ``Refusal`` for a kind of file that is known not to be a draft.

    ``source`` only serves to call an old binary document by its own name.
    """
    if data.startswith(_ZIP):
        return Kind.PACKAGE
    if data.startswith(_COMPOUND):
        raise _compound(source, data)
    for signature, name in _OTHERS:
        if data.startswith(signature):
            raise unknown_format(name)
    return Kind.TEXT


def _compound(source: str, data: bytes) -> Refusal:
    """Refuse an OLE2 file by the names of its streams, which stand in its directory in UTF-16 ([MS-CFB] 2.6.1)."""
    if _stream("EncryptedPackage") in data:
        return Refusal(ENCRYPTED)
    if _stream("WordDocument") in data:
        old = "旧版 WPS 文档（.wps）" if source.lower().endswith(".wps") else "旧版 Word 文档（.doc）"
        return Refusal(f"是{old}，请用 Word 或 WPS 另存为 .docx 再打开。")
    return unknown_format("旧版 Office 文件")


def _stream(name: str) -> bytes:
    return name.encode("utf-16-le")
