"""The numbers of lists, which the page's source does not hold and the page shows."""

from dataclasses import dataclass

from lxml import etree

from core.reading.counting import written
from core.reading.html.look import declarations

_TYPES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "decimal": "decimal",
    "decimal-leading-zero": "decimalZero",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCountingThousand",
    "cjk-decimal": "ideographDigital",
    "simp-chinese-informal": "chineseCountingThousand",
    "simp-chinese-formal": "chineseLegalSimplified",
    "trad-chinese-informal": "chineseCountingThousand",
}
_CHINESE = ("chinese", "ideograph")


@dataclass(slots=True)
class List:
    """An open list; ``number_format`` is ``None`` where its items have no number."""

    number_format: str | None
    count: int

    def next_number(self, item: etree._Element) -> str:
        """Count an item, and give its number with the mark behind it; empty for none."""
        own = _whole(item.get("value"))
        self.count = self.count + 1 if own is None else own
        number_format = _format_of(item, self.number_format)
        if number_format is None:
            return ""
        return written(self.count, number_format) + ("、" if number_format.startswith(_CHINESE) else ".")


def open_list(element: etree._Element, tag: str) -> List:
    """A list at its beginning; bullets are no text."""
    start = _whole(element.get("start"))
    number_format = _TYPES.get(element.get("type", "1"), "decimal") if tag == "ol" else None
    return List(_format_of(element, number_format), 0 if start is None else start - 1)


def _format_of(element: etree._Element, otherwise: str | None) -> str | None:
    style = declarations(element)
    asked = style.get("list-style-type") or style.get("list-style", "").partition(" ")[0]
    return _STYLES.get(asked) if asked else otherwise


def _whole(text: str | None) -> int | None:
    try:
        return None if text is None else int(text[:9])
    except ValueError:
        return None
