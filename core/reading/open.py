"""Open a draft of any kind: the one door to this package."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from core.reading.draft import Draft, DraftUnreadable, EncodingUnknown
from core.reading.encodings import EncodingUnrecognised
from core.reading.limits import bounded
from core.reading.refusal import EMPTY, Refusal
from core.reading.signatures import Kind, kind_of
from core.reading.text import read_text

SIZE_LIMIT = 50 * 1024 * 1024
"""The largest draft that is read, in bytes; no 会议纪要 comes near it."""

ENDINGS = (".txt", ".docx", ".doc", ".wps", ".rtf", ".odt", ".html", ".htm", ".mht", ".mhtml", ".pdf", ".ofd")
"""What files of drafts are usually called: by these they are found in folders; what they are is told by content."""

_TOO_LARGE = "超过 50 MB，请删去其中的图片或另存为 .txt 再打开。"
_NO_PLAIN_TEXT = "不是纯文本，没有文字编码可选，请直接打开。"


def read_draft(path: Path, encoding: str | None = None) -> Draft:
    """Read a draft file, whatever its ending says it is; plain text in the ``encoding`` named, where one is.

    Raises ``DraftUnreadable`` with one Chinese sentence for whatever stands in the way, ``EncodingUnknown`` where the
    user can help by naming the encoding.
    """
    name = _printable(path.name or str(path))
    with _named(name):
        return _read(name, _contents(path), encoding)


def read_bytes(name: str, data: bytes) -> Draft:
    """Read a draft that is no file, as from standard input; ``name`` is its source and what messages call it.

    Raises ``DraftUnreadable`` as ``read_draft`` does.
    """
    with _named(name):
        return _read(name, data)


def read_pasted(name: str, text: str, markup: str) -> Draft:
    """Read what a program laid on the clipboard: as ``text``, as the ``markup`` of a web page, or both.

    The markup tells more, lists and tables and looks; but where it shows fewer words than the text, the text is read.
    Raises ``DraftUnreadable`` as ``read_draft`` does.
    """
    with _named(name):
        page = _read_markup(name, markup)
        if page is not None and _words(page) >= len("".join(text.split())):
            return bounded(page)
        return _read(name, text.encode("utf-8", "replace"))


def _read_markup(name: str, markup: str) -> Draft | None:
    if not markup.strip():
        return None
    from core.reading.html.reader import read_markup  # noqa: PLC0415

    try:
        return read_markup(name, markup)
    except Refusal:
        return None


def _words(draft: Draft) -> int:
    return sum(len("".join(line.text.split())) for line in draft.lines)


def plain_text(path: Path) -> bytes:
    """The bytes of a plain text draft, whatever their encoding. Raises ``DraftUnreadable`` where it is none."""
    with _named(_printable(path.name)):
        data = _contents(path)
        _refuse_size(data)
        if kind_of(data) is not Kind.TEXT:
            raise Refusal(_NO_PLAIN_TEXT)
        return data


@contextmanager
def _named(name: str) -> Iterator[None]:
    """Put the draft's name before whatever is refused."""
    try:
        yield
    except EncodingUnrecognised as refusal:
        raise EncodingUnknown(f"「{name}」{refusal}") from refusal
    except Refusal as refusal:
        raise DraftUnreadable(f"「{name}」{refusal}") from refusal


def _read(source: str, data: bytes, encoding: str | None = None) -> Draft:
    _refuse_size(data)
    kind = kind_of(data)
    if kind is not Kind.TEXT:
        if encoding is not None:
            raise Refusal(_NO_PLAIN_TEXT)
        return bounded(_READERS.get(kind, partial(_read_office, kind))(source, data))
    return bounded(read_text(source, data, encoding))


# The libraries for a kind of draft are loaded where one is read: plain text waits for none of them.


def _read_word(source: str, data: bytes) -> Draft:
    from core.reading.docx.reader import read_docx  # noqa: PLC0415

    return read_docx(source, data)


def _read_flat_word(source: str, data: bytes) -> Draft:
    from core.reading.docx.flat import read_flat  # noqa: PLC0415

    return read_flat(source, data)


def _read_office(kind: Kind, source: str, data: bytes) -> Draft:
    from core.reading.office.reader import read_office  # noqa: PLC0415

    return read_office(kind, source, data)


def _read_page(source: str, data: bytes) -> Draft:
    from core.reading.html.reader import read_html  # noqa: PLC0415

    return read_html(source, data)


def _read_mht(source: str, data: bytes) -> Draft:
    from core.reading.html.mht import read_mht  # noqa: PLC0415

    return read_mht(source, data)


def _read_pdf(source: str, data: bytes) -> Draft:
    from core.reading.pdf.reader import read_pdf  # noqa: PLC0415

    return read_pdf(source, data)


def _read_ofd(source: str, data: bytes) -> Draft:
    from core.reading.ofd.reader import read_ofd  # noqa: PLC0415

    return read_ofd(source, data)


_READERS: dict[Kind, Callable[[str, bytes], Draft]] = {
    Kind.WORD: _read_word,
    Kind.FLAT_WORD: _read_flat_word,
    Kind.HTML: _read_page,
    Kind.MHT: _read_mht,
    Kind.PDF: _read_pdf,
    Kind.OFD: _read_ofd,
}


def _refuse_size(data: bytes) -> None:
    if len(data) > SIZE_LIMIT:
        raise Refusal(_TOO_LARGE)
    if not data.strip():
        raise Refusal(EMPTY)


def _contents(path: Path) -> bytes:
    """Read at most one byte more than the limit, so that a file that never ends is refused like a large one."""
    try:
        if path.is_dir():
            raise Refusal("是文件夹，请选择其中的一份草稿。")
        if path.stat().st_size > SIZE_LIMIT:
            raise Refusal(_TOO_LARGE)
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except PermissionError as error:
        raise Refusal("没有权限读取，请检查文件权限，或复制到自己的文件夹再打开。") from error
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise Refusal("不存在，请检查文件名和所在的文件夹。") from error
    except OSError as error:
        raise Refusal("读取时出错，请检查磁盘、U 盘或网络连接后再试。") from error


def _printable(name: str) -> str:
    """Replace what is no character in a file name, so that it can be shown and written."""
    return name.encode("utf-8", "replace").decode("utf-8")
