"""The distribution list as a spreadsheet: the copies add up, and no text can ever run as a formula."""

from io import BytesIO
from typing import TYPE_CHECKING

from core.export.distribution import COLUMNS, KIND, DistributionList, Section, distribution_list
from core.export.properties import time_property, title_property
from core.files import CouldNotWrite
from core.minutes.model import Minutes
from core.typesetting.gbt9704 import MARGIN_LEFT, MARGIN_TOP, PAGE_HEIGHT, PAGE_WIDTH, TEXT_HEIGHT, TEXT_WIDTH
from core.typesetting.styles import FANG_SONG, HEI_TI

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | None
Look = dict[str, str | int]

_A4 = 9
_TWIPS_PER_INCH = 1440
_FOOTER_INCHES = 1.0
_LONGEST_TEXT = 32767
"""Characters that a cell of a spreadsheet can hold."""

_WIDTHS = (6, 30, 7, 12, 14, 21)
"""Of the columns, in digits of the default type as a spreadsheet counts them."""

_UNIT, _COPIES, _LAST = COLUMNS.index("单位"), COLUMNS.index("份数"), len(COLUMNS) - 1
_UNIT_CHARACTERS, _HEADING_CHARACTERS = 13, 25
"""How many characters stand on a line of the column 单位, and of a heading."""

_ROW_HEIGHT, _HIGHEST = 28.35, 409.0
"""10 mm to sign in, and the most that a row can have, in points."""
_LINE_HEIGHT, _HEADING_HEIGHT = 16.0, 24.0
"""One line of 小四 and of 小二, in points."""

_SONG: Look = {"font_name": FANG_SONG.east_asian}
_HEI: Look = {"font_name": HEI_TI.east_asian}
_TEXT: Look = {"num_format": "@", "valign": "vcenter", "text_wrap": True}
"""The format @ keeps a text a text also when its cell is edited."""
_LINED: Look = {"font_size": 12, "valign": "vcenter", "text_wrap": True, "border": 1}
_LOOKS: dict[str, Look] = {
    "heading": {**_TEXT, **_HEI, "font_size": 18, "align": "center"},
    "issue": {**_TEXT, **_SONG, "font_size": 14, "align": "center"},
    "column": {**_LINED, **_HEI, "align": "center"},
    "group": {**_TEXT, **_LINED, **_HEI, "align": "left"},
    "unit": {**_TEXT, **_LINED, **_SONG, "align": "left"},
    "entry": {**_LINED, **_SONG, "align": "center"},
}
_ROW_LOOKS = ("entry", "unit", "entry", "entry", "entry", "unit")


def distribution_xlsx(minutes: Minutes) -> bytes | None:
    """The list as a file, equal for equal minutes; ``None`` where the draft names no recipients.

    Raises ``CouldNotWrite`` for a text that is too long for a cell.
    """
    listed = distribution_list(minutes)
    if listed is None:
        return None
    import xlsxwriter  # noqa: PLC0415  only a spreadsheet pays for loading it

    written = BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        title = title_property("".join(listed.headings))
        book.set_properties({"title": title, "created": time_property(minutes.issue_date)})
        _Sheet(book).write(listed)
    return written.getvalue()


class _Sheet:
    """The one sheet of the list, written downwards; ``row`` is the next free one, counted from 0."""

    def __init__(self, book: "Workbook") -> None:
        self.sheet: Worksheet = book.add_worksheet(KIND)
        self.looks: dict[str, Format] = {name: book.add_format(look) for name, look in _LOOKS.items()}
        self.row = 0

    def write(self, listed: DistributionList) -> None:
        for heading in listed.headings:
            self._across(heading, "heading", _height(heading, _HEADING_CHARACTERS, _HEADING_HEIGHT))
        self._across(listed.issue, "issue", _ROW_HEIGHT)
        self._cells(COLUMNS, ("column",) * len(COLUMNS))
        self._keep_in_sight()
        first = self.row
        for section in listed.sections:
            self._section(section)
        self._sum(first, listed.copies)
        self._set_up_print()

    def _section(self, section: Section) -> None:
        if section.label:
            self._across(section.label, "group", _ROW_HEIGHT)
        for row in section.rows:
            self._cells(row.cells, _ROW_LOOKS)

    def _sum(self, first: int, copies: int) -> None:
        """Add up the column of copies, also what is filled in later; ``copies`` is what a viewer shows meanwhile."""
        last, place = self.row - 1, self.row
        self._cells(("", "合计", None, "", "", ""), _ROW_LOOKS)
        column = chr(ord("A") + _COPIES)
        formula = f"=SUM({column}{first + 1}:{column}{last + 1})"
        self.sheet.write_formula(place, _COPIES, formula, self.looks["entry"], copies)

    def _across(self, text: str, look: str, height: float) -> None:
        self.sheet.merge_range(self.row, 0, self.row, _LAST, "", self.looks[look])
        self._cell(0, text, look)
        self.sheet.set_row(self.row, height)
        self.row += 1

    def _cells(self, values: tuple[Cell, ...], looks: tuple[str, ...]) -> None:
        for column, (value, look) in enumerate(zip(values, looks, strict=True)):
            self._cell(column, value, look)
        self.sheet.set_row(self.row, _height(str(values[_UNIT]), _UNIT_CHARACTERS, _LINE_HEIGHT))
        self.row += 1

    def _cell(self, column: int, value: Cell, look: str) -> None:
        """Text is always written as text, or a name that begins with = + - @ would be run by whoever opens the list."""
        if isinstance(value, int):
            self.sheet.write_number(self.row, column, value, self.looks[look])
        elif not value:
            self.sheet.write_blank(self.row, column, None, self.looks[look])
        elif len(value) > _LONGEST_TEXT:
            raise CouldNotWrite(f"“{value[:20]}……”超过{_LONGEST_TEXT}个字，电子表格的一格放不下。")
        else:
            self.sheet.write_string(self.row, column, value, self.looks[look])

    def _keep_in_sight(self) -> None:
        """The head of the table stays on the screen and comes again on every printed page."""
        self.sheet.freeze_panes(self.row, 0)
        self.sheet.repeat_rows(self.row - 1)

    def _set_up_print(self) -> None:
        """A4 with the margins of clause 5.2.1, as wide as the page and as long as it needs."""
        for column, width in enumerate(_WIDTHS):
            self.sheet.set_column(column, column, width)
        self.sheet.set_paper(_A4)
        self.sheet.set_portrait()
        right, bottom = PAGE_WIDTH - MARGIN_LEFT - TEXT_WIDTH, PAGE_HEIGHT - MARGIN_TOP - TEXT_HEIGHT
        self.sheet.set_margins(*(margin / _TWIPS_PER_INCH for margin in (MARGIN_LEFT, right, MARGIN_TOP, bottom)))
        self.sheet.center_horizontally()
        self.sheet.fit_to_pages(1, 0)
        self.sheet.print_area(0, 0, self.row - 1, _LAST)
        self.sheet.set_footer("&C— &P —", {"margin": _FOOTER_INCHES})


def _height(text: str, characters: int, line: float) -> float:
    """Of a row whose text has ``characters`` to the line, in points: merged cells do not grow by themselves."""
    lines = -(-len(text) // characters)
    return min(max(_ROW_HEIGHT, lines * line + line / 2), _HIGHEST)
