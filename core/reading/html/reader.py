"""Read a web page, saved or pasted, to its lines."""

import re
from collections import Counter

from lxml import etree

from core.reading.draft import Draft
from core.reading.html.decoding import decode_page
from core.reading.html.walk import page_lines
from core.reading.lines import drop_invisible
from core.reading.omissions import Omission, notices
from core.reading.refusal import DAMAGED_PAGE, WITHOUT_TEXT, Refusal

_ELEMENTS_LIMIT = 300_000
"""Tags of a page; one of the web has a few thousands."""

_SIZE_LIMIT = 8_000_000
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{16384}")
"""Parsers compare every attribute of a tag with all others of it; no page has so many."""

_PICTURE = re.compile(r"data:image/[^\s\"'<>]*")
"""A picture written into an attribute."""

_TOO_COMPLEX = "是网页文件，大得或者套得不像正常的网页，请把要用的文字复制出来，粘贴为新草稿。"
_UNDECODED = "有 {count} 处编码认不出来，显示为 �，请对照原稿改正"


def read_html(source: str, data: bytes, charset: str | None = None) -> Draft:
    """Read a page from its bytes; ``charset`` as ``decode_page`` takes it. Raises ``Refusal``."""
    text, undecoded = decode_page(data, charset)
    return read_markup(source, text, (_UNDECODED.format(count=undecoded),) if undecoded else ())


def read_markup(source: str, markup: str, noticed: tuple[str, ...] = ()) -> Draft:
    """Read the text of a page. Nothing outside of it is asked for. Raises ``Refusal`` where it shows no text."""
    visible, dropped = drop_invisible(markup)
    omissions: Counter[Omission] = Counter({Omission.INVISIBLE: dropped})
    lines = page_lines(_parsed(visible), omissions)
    if not any(line.text.strip() for line in lines):
        raise Refusal(WITHOUT_TEXT)
    return Draft(source, tuple(lines), (*noticed, *notices(omissions)))


def _parsed(markup: str) -> etree._Element:
    """Parse as a browser does, which knows no entities but characters and no faults."""
    markup = _PICTURE.sub("", markup)
    if len(markup) > _SIZE_LIMIT or markup.count("<") > _ELEMENTS_LIMIT or _LONG_TAG.search(markup):
        raise Refusal(_TOO_COMPLEX)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.ParseError, ValueError) as error:
        raise Refusal(DAMAGED_PAGE) from error
    if root is None:
        raise Refusal(WITHOUT_TEXT)
    # What is nested deeper than the parser goes is not in its tree.
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise Refusal(_TOO_COMPLEX)
    return root
