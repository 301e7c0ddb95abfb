"""A label that hangs out to the left of its rows: 出席：, 分送： (clauses 10.3 and 7.4.2)."""

from dataclasses import dataclass
from math import floor

from core.structure.labels import split_label, without_blanks
from core.structure.paragraphs import Paragraph
from core.typesetting.measure import width

PADDING = "\u3000\u3000"
"""Between the characters of 出席 where it stands above 应邀出席."""

PADDED_WIDTH = 4

WIDEST_HANG = 9
"""Characters; behind a label that is wider the rows begin at its own left edge, or they would have no room."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A paragraph as a label and the draft's rows behind it; ``name`` is the label without padding and colon."""

    name: str
    label: str
    rows: tuple[str, ...]

    @property
    def hang(self) -> float:
        """Characters from the start of the label to where its rows begin."""
        hang = width(self.label) if self._flows else floor(width(self.label)) + 1
        return hang if self.label and hang <= WIDEST_HANG else 0

    @property
    def printed(self) -> str:
        """The label as it is set: only behind a full-width colon do the rows begin by themselves, else at a tab."""
        return f"{self.label}\t" if self.hang and not self._flows else self.label

    @property
    def _flows(self) -> bool:
        return self.label.endswith("：")

    def padded(self) -> "Labelled":
        """Spread a label of two characters over the width of four."""
        if len(self.name) != 2 or not self.label.startswith(self.name):
            return self
        return Labelled(self.name, PADDING.join(self.name) + self.label[2:], self.rows)


def labelled(paragraph: Paragraph) -> Labelled:
    """Take the label off a paragraph, its padding out; a paragraph without one has only rows."""
    first, *others = (line.text.strip() for line in paragraph.lines)
    label = split_label(first)
    if label is None or label.bracketed:
        return Labelled("", "", _written(first, *others))
    printed, count = _up_to_colon(without_blanks(label.printed))
    return Labelled(label.name, printed, _written(count + label.rest.strip(), *others))


def _written(*rows: str) -> tuple[str, ...]:
    return tuple(row for row in rows if row)


def _up_to_colon(label: str) -> tuple[str, str]:
    """出席：（共9人） is the label 出席： and the count, which belongs to the rows."""
    end = max(label.find("："), label.find(":")) + 1
    return (label[:end], label[end:]) if end else (label, "")
