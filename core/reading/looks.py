"""How runs and paragraphs look; what one leaves open, the one below it says."""

from dataclasses import dataclass

from core.reading.draft import Alignment


@dataclass(frozen=True, slots=True)
class RunLook:
    """The look of a run; ``None`` is left open. ``size`` is in points, ``font`` the east-Asian face."""

    size: float | None = None
    bold: bool | None = None
    font: str | None = None
    hidden: bool | None = None

    def over(self, base: "RunLook") -> "RunLook":
        """Fill what this look leaves open from the one below it."""
        return RunLook(
            base.size if self.size is None else self.size,
            base.bold if self.bold is None else self.bold,
            base.font if self.font is None else self.font,
            base.hidden if self.hidden is None else self.hidden,
        )


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """The settings of a paragraph; ``None`` is left open.

    ``outline_level`` counts from 1 and is 0 for body text; ``list_id`` 0 takes a paragraph out of its style's list.
    """

    alignment: Alignment | None = None
    outline_level: int | None = None
    list_id: int | None = None
    list_level: int | None = None

    def over(self, base: "ParagraphLook") -> "ParagraphLook":
        """Fill what this look leaves open from the one below it."""
        return ParagraphLook(
            base.alignment if self.alignment is None else self.alignment,
            base.outline_level if self.outline_level is None else self.outline_level,
            base.list_id if self.list_id is None else self.list_id,
            base.list_level if self.list_level is None else self.list_level,
        )
