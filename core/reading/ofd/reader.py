"""Read an OFD: from the document to its pages, from each page to the text on it and on what lies below it."""

import posixpath
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from core.reading.draft import Draft
from core.reading.ofd.text import POINTS, numbers, object_glyphs
from core.reading.pages.glyphs import Glyph, Page
from core.reading.pages.lines import blank_pages, page_lines
from core.reading.parts import Parts, part_name
from core.reading.refusal import DAMAGED_OFD, ENCRYPTED, Refusal

PAGES_LIMIT, GLYPHS_LIMIT = 500, 300_000
"""How much is read; no 会议纪要 comes near it."""

_TOO_LONG = "是 OFD 文件，长得不像一份会议纪要，请只留下要用的几页再打开。"
_SCAN = "是扫描成图片的 OFD 文件，里面没有文字，请先用文字识别软件转成文字再打开。"
_FIXED = "OFD 文件只记下了每个字的位置，分行、分段是按位置推断的，请对照原稿看一遍"
_PAGES = "第 {pages} 页没有文字（可能是图片），没有读入"
_A4 = "0 0 210 297"


def read_ofd(source: str, data: bytes) -> Draft:
    """Read the lines of an OFD; raises ``Refusal`` where it is locked, damaged, endless or without text."""
    parts = Parts(data)
    if "encryptions.xml" in parts:
        raise Refusal(ENCRYPTED)
    try:
        pages = _Document(parts).pages()
    except ValueError as error:
        raise Refusal(DAMAGED_OFD) from error
    if not any(page.glyphs for page in pages):
        raise Refusal(_SCAN)
    blank = list(blank_pages(pages))
    notices = [_FIXED, *([_PAGES.format(pages="、".join(map(str, blank)))] if blank else [])]
    read = page_lines(pages)
    return Draft(source, read.lines, (*notices, *read.notices))


class _Document:
    """The first document of a file. What is missing raises ``ValueError``."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        root = self._part("ofd.xml").find(".//{*}DocRoot")
        place = part_name("", _text(root))
        self._folder = posixpath.dirname(place)
        self._root = self._part(place)
        self._templates = {
            template.get("ID"): template.get("BaseLoc", "") for template in self._root.iter("{*}TemplatePage")
        }

    def pages(self) -> list[Page]:
        places = [page.get("BaseLoc", "") for page in self._root.iterfind("{*}Pages/{*}Page")]
        if len(places) > PAGES_LIMIT:
            raise Refusal(_TOO_LONG)
        pages: list[Page] = []
        for place in places:
            pages.append(self._page(place))
            if sum(len(page.glyphs) for page in pages) > GLYPHS_LIMIT:
                raise Refusal(_TOO_LONG)
        return pages

    def _page(self, place: str) -> Page:
        content = self._part(part_name(self._folder, place))
        below = [self._templates[asked] for asked in self._asked(content) if asked in self._templates]
        layers = [*(self._part(part_name(self._folder, template)) for template in below), content]
        left, top, width, height = numbers(self._box(content), 4)
        glyphs = (_moved(glyph, left, top) for layer in layers for glyph in _glyphs(layer))
        return Page(width * POINTS, height * POINTS, list(islice(glyphs, GLYPHS_LIMIT + 1)))

    def _asked(self, content: etree._Element) -> list[str | None]:
        return [template.get("TemplateID") for template in content.iterchildren("{*}Template")][:10]

    def _box(self, content: etree._Element) -> str:
        """The paper: the page's own, or that of the document."""
        own = content.find("{*}Area/{*}PhysicalBox")
        box = own if own is not None else self._root.find("{*}CommonData/{*}PageArea/{*}PhysicalBox")
        return _A4 if box is None else _text(box)

    def _part(self, name: str) -> etree._Element:
        part = self._parts.get(name)
        if part is None:
            raise ValueError(f"no part {name}")
        return part


def _glyphs(content: etree._Element) -> Iterator[Glyph]:
    for text in content.iter("{*}TextObject"):
        yield from object_glyphs(text)


def _moved(glyph: Glyph, left: float, top: float) -> Glyph:
    """From the raster of the file to the corner of the paper, which most often are the same."""
    x, y = left * POINTS, top * POINTS
    return glyph._replace(left=glyph.left - x, right=glyph.right - x, baseline=glyph.baseline - y)


def _text(element: etree._Element | None) -> str:
    if element is None or not element.text:
        raise ValueError("an element is missing")
    return element.text.strip()
