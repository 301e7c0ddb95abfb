"""Read a PDF with a layer of text."""

from collections.abc import Iterator

from core.processes.apart import Apart
from core.processes.watched import BrokenOff, Limits
from core.reading.draft import Draft
from core.reading.pages.lines import PageLines, blank_pages, page_lines
from core.reading.pdf.extract import extract
from core.reading.pdf.extracted import Extract, Fault
from core.reading.refusal import Refusal

LIMITS = Limits(seconds=9, memory=300 * 1024**2)
"""A thousand times what a 会议纪要 needs."""

_FAULTS = {
    Fault.DAMAGED: "是 PDF 文件，已损坏或不完整，请重新取得一份，或改用 .docx 草稿。",
    Fault.ENCRYPTED: "是加了密码的 PDF 文件，请用 PDF 阅读软件取消密码、另存后再打开。",
    Fault.SCAN: "是扫描成图片的 PDF 文件，里面没有文字，请先用文字识别软件转成文字再打开。",
    Fault.TOO_LONG: "是 PDF 文件，长得不像一份会议纪要，请只留下要用的几页再打开。",
}
_BROKEN_OFF = "是 PDF 文件，太大或已损坏，读不下去了，请重新取得一份，或改用 .docx 草稿。"
_FIXED = "PDF 文件只记下了每个字的位置，分行、分段是按位置推断的，请对照原稿看一遍"
_SCANNED = "这份 PDF 的文字是从扫描图片中识别出来的，可能有错字，请对照原稿看一遍"
_PAGES = "第 {pages} 页没有文字（可能是图片），没有读入"
_UNKNOWN = "有 {count} 个字在 PDF 文件里没有编码，没有读入，请对照原稿补上"
_SLANTED = "斜着或竖着排的文字（{count} 个，多为水印）没有读入"


def read_pdf(source: str, data: bytes) -> Draft:
    """Read a PDF in a process of its own; raises ``Refusal`` where it is locked, damaged, endless or without text."""
    try:
        read = Apart(LIMITS, read_apart, data).result()
    except BrokenOff as error:
        raise Refusal(_BROKEN_OFF) from error
    if isinstance(read, Fault):
        raise Refusal(_FAULTS[read])
    return Draft(source, read.lines, read.notices)


def read_apart(data: bytes) -> PageLines | Fault:
    """What the process sends back."""
    extracted = extract(data)
    if isinstance(extracted, Fault):
        return extracted
    if not any(page.glyphs for page in extracted.pages):
        return Fault.SCAN
    read = page_lines(extracted.pages)
    return PageLines(read.lines, (*_notices(extracted), *read.notices))


def _notices(extracted: Extract) -> Iterator[str]:
    yield _SCANNED if extracted.is_scan else _FIXED
    if blank := list(blank_pages(extracted.pages)):
        yield _PAGES.format(pages="、".join(map(str, blank)))
    if extracted.unknown:
        yield _UNKNOWN.format(count=extracted.unknown)
    if extracted.slanted:
        yield _SLANTED.format(count=extracted.slanted)
