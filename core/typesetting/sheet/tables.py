"""The styles of tables, of which the standard says nothing but how they lie (clause 8)."""

from functools import cached_property

from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.sheet.basis import Basis
from core.typesetting.styles import Font, Format, ParagraphStyle

TABLE_SIZES = (14.0, 12.0, 10.5)
TABLE_LEADING = 1.6 * TWIPS_PER_POINT
"""From line to line in a cell, in the size of its type."""


class TableStyles(Basis):
    """The text in the cells."""

    @cached_property
    def table_texts(self) -> tuple[ParagraphStyle, ...]:
        """The text of tables, from 四号 down: a table is set in the largest that leaves its cells few lines."""
        names = ("表格四号", "表格小四", "表格五号")
        return tuple(
            ParagraphStyle(
                f"TableText{place}", name, Font(self.fang_song, size), Format(pitch=round(size * TABLE_LEADING))
            )
            for place, (name, size) in enumerate(zip(names, TABLE_SIZES, strict=True), 1)
        )
