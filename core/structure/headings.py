"""A heading line taken apart: its number, its words, and the paragraph that runs on from it."""

from dataclasses import dataclass

from core.structure.classifying.shape import section_number
from core.structure.numbering import Marker
from core.structure.remembered import by_text

CLOSING_MARKS = "：:；;"
"""Dropped from the end of a heading's words, kept on the page."""


@dataclass(frozen=True, slots=True)
class HeadingParts:
    """``marker.text + heading + stop + run_in`` is the line, stripped, character for character.

    ``stop`` is the 。 that ends a run-in heading, or a closing ： or ；; ``run_in`` is the body text behind it.
    """

    marker: Marker | None
    heading: str
    stop: str
    run_in: str

    @property
    def printed(self) -> str:
        """What is set in the heading's type: the number, the words and the mark that ends them."""
        return (self.marker.text if self.marker else "") + self.heading + self.stop


@by_text
def split_heading(text: str) -> HeadingParts:
    """Part a heading at its first 。: what follows is the paragraph that runs on from it."""
    stripped = text.strip()
    marker = section_number(stripped)
    words = stripped[len(marker.text) :] if marker else stripped
    heading, stop, run_in = words.partition("。")
    if not stop and heading[-1:] and heading[-1] in CLOSING_MARKS:
        heading, stop = heading[:-1], heading[-1]
    return HeadingParts(marker, heading, stop, run_in)
