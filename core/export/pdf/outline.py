"""The topics as bookmarks: level in level, each leading to its heading on the page."""

from collections.abc import Iterable, Mapping

from pypdf import PdfWriter
from pypdf.generic import Fit, IndirectObject

from core.minutes.model import Minutes, Topic
from core.structure.headings import split_heading
from core.typesetting.breaking.pages import Page
from core.typesetting.gbt9704 import PAGE_HEIGHT, TWIPS_PER_POINT


def add_outline(writer: PdfWriter, minutes: Minutes, pages: Iterable[Page]) -> None:
    """Put the topics into the file's outline, as they are printed but for what runs on behind the heading."""
    printed = {one.id: split_heading(one.text).printed.removesuffix("。") for one in minutes.paragraphs}
    _add(writer, minutes.topics, printed, _places(pages))


def _places(pages: Iterable[Page]) -> dict[int, tuple[int, float]]:
    """By the id of a line of the draft the page on which its first words stand, and the upper edge of their line."""
    places: dict[int, tuple[int, float]] = {}
    for number, page in enumerate(pages):
        for line in page.lines:
            top = (PAGE_HEIGHT - page.raster.top - line.top) / TWIPS_PER_POINT
            for source in line.line.sources:
                places.setdefault(source, (number, top))
    return places


def _add(
    writer: PdfWriter,
    topics: Iterable[Topic],
    printed: Mapping[int, str],
    places: Mapping[int, tuple[int, float]],
    parent: IndirectObject | None = None,
) -> None:
    for topic in topics:
        page, top = places[topic.line_id]
        title = printed[topic.line_id]
        item = writer.add_outline_item(title=title, page_number=page, parent=parent, fit=Fit.xyz(top=top))
        _add(writer, topic.children, printed, places, item)
