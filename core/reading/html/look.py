"""What an element says of the look of its text: by its name, its attributes, its own style."""

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from core.reading.draft import Alignment
from core.reading.looks import RunLook

_BOLD = frozenset({"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"})
_ALIGNMENTS: dict[str, Alignment] = {
    "left": "left",
    "start": "left",
    "center": "center",
    "middle": "center",
    "right": "right",
    "end": "right",
    "justify": "justify",
}
_SIZE = re.compile(r"(\d{1,3}(?:\.\d{1,3})?)(pt|px)")
_POINTS = {"pt": 1.0, "px": 0.75}
_HIDDEN = (("display", "none"), ("visibility", "hidden"), ("visibility", "collapse"), ("mso-hide", "all"))
_BOLD_FROM = 600


@dataclass(frozen=True, slots=True)
class Look:
    """What holds within an element. ``kept``: white space and line ends are as they stand in the page's source."""

    run: RunLook = field(default_factory=RunLook)
    alignment: Alignment | None = None
    kept: bool = False


def look_within(element: etree._Element, tag: str, look: Look) -> Look:
    """The look of an element's text, by the look around it."""
    style = declarations(element)
    run = RunLook(_size(style), _bold(tag, style), _font(style)).over(look.run)
    alignment = _alignment(element, tag, style) or look.alignment
    kept = tag == "pre" or style.get("white-space", "").startswith("pre") or look.kept
    return Look(run, alignment, kept) if (run, alignment, kept) != (look.run, look.alignment, look.kept) else look


def is_hidden(element: etree._Element) -> bool:
    """Whether a browser, or Word, shows nothing of the element. Style sheets are not asked."""
    style = declarations(element)
    return element.get("hidden") is not None or any(style.get(name) == value for name, value in _HIDDEN)


def declarations(element: etree._Element) -> dict[str, str]:
    """The element's own style, names and values in small letters."""
    parts = (part.partition(":") for part in element.get("style", "").lower().split(";"))
    return {name.strip(): value.strip() for name, colon, value in parts if colon}


def without_alignment(look: Look) -> Look:
    """The look at the beginning of a table's cell, which does not ask what stands around the table."""
    return replace(look, alignment=None)


def _size(style: dict[str, str]) -> float | None:
    found = _SIZE.fullmatch(style.get("font-size", ""))
    return None if found is None else float(found[1]) * _POINTS[found[2]]


def _bold(tag: str, style: dict[str, str]) -> bool | None:
    weight = style.get("font-weight", "")
    if weight.isdecimal():
        return int(weight[:5]) >= _BOLD_FROM
    if weight:
        return weight in ("bold", "bolder")
    return True if tag in _BOLD else None


def _font(style: dict[str, str]) -> str | None:
    return style.get("font-family", "").partition(",")[0].strip("\"' ") or None


def _alignment(element: etree._Element, tag: str, style: dict[str, str]) -> Alignment | None:
    asked = style.get("text-align") or element.get("align", "").lower()
    return _ALIGNMENTS.get(asked) or ("center" if tag == "center" else None)
