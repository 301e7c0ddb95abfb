"""The list as a spreadsheet: the copies add up, and names stay names."""

import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from core.export.distribution_xlsx import distribution_xlsx
from core.files import CouldNotWrite
from tests.export.listings import grouped_minutes, listed_minutes


def sheet(minutes):
    return openpyxl.load_workbook(BytesIO(distribution_xlsx(minutes))).active


def shown_sum(minutes):
    """What a viewer that does not calculate shows as the sum."""
    return (
        openpyxl.load_workbook(BytesIO(distribution_xlsx(minutes)), data_only=True)
        .active.cell(sheet(minutes).max_row, 3)
        .value
    )


def values(minutes) -> list[tuple]:
    return list(sheet(minutes).iter_rows(values_only=True))


def test_no_recipients_make_no_file():
    assert distribution_xlsx(grouped_minutes({})) is None


def test_the_sheet_has_headings_a_head_rows_and_a_sum():
    empty = (None,) * 5
    assert values(listed_minutes("县委各部门", "县人大办")) == [
        ("县政府第五次常务会议纪要", *empty),
        ("分送名单", *empty),
        ("六期\u30002022年5月10日", *empty),
        ("序号", "单位", "份数", "签收人", "签收日期", "备注"),
        (1, "县委各部门", None, None, None, "集体称谓，份数待填"),
        (2, "县人大办", 1, None, None, None),
        (None, "合计", "=SUM(C5:C6)", None, None, None),
    ]


def test_the_sum_is_there_before_anybody_calculates():
    assert shown_sum(listed_minutes("县委各部门", "县人大办", "县法院（3份）")) == 4


def test_the_sum_takes_in_every_label():
    minutes = grouped_minutes({"抄送": ("县政府办公室",), "分送": ("局领导", "普查中心")})
    assert [row[0] for row in values(minutes)][4:] == ["抄送", 1, "分送", 2, 3, None]
    assert values(minutes)[-1][2] == "=SUM(C5:C9)"


@pytest.mark.parametrize(
    "name", ["=1+1", "=cmd|' /C calc'!A0", "+86", "-1", "@SUM(A1)", "{=1}", "http://a.cn", "007", "mailto:a@b.cn"]
)
def test_a_name_never_runs_as_a_formula_or_turns_into_something_else(name):
    made = sheet(grouped_minutes({"=抄送": (name,), "分送": (name,)}, title=name, issue_number=name))
    texts = [cell for row in made.iter_rows() for cell in row if cell.data_type == "s" and name in cell.value]
    assert [cell.coordinate for cell in texts] == ["A1", "A3", "B6", "B8"]
    assert {cell.number_format for cell in texts} == {"@"}
    assert [cell.coordinate for row in made.iter_rows() for cell in row if cell.data_type == "f"] == ["C9"]
    assert made["A5"].data_type == "s"
    assert not any(cell.hyperlink for row in made.iter_rows() for cell in row)


def test_the_column_of_copies_takes_numbers():
    assert sheet(listed_minutes("县委各部门"))["C5"].number_format == "General"


def test_the_head_stays_in_sight_and_on_every_page():
    made = sheet(listed_minutes("县人大办"))
    assert made.freeze_panes == "A5"
    assert made.print_title_rows == "$4:$4"


def test_without_a_title_the_head_moves_up():
    made = sheet(listed_minutes("县人大办", title=None))
    assert (made.freeze_panes, made.print_title_rows) == ("A4", "$3:$3")


def test_the_sheet_prints_on_a4_as_wide_as_the_page():
    made = sheet(listed_minutes("县人大办"))
    assert made.page_setup.paperSize == int(made.PAPERSIZE_A4)
    assert made.page_setup.orientation == "portrait"
    assert made.sheet_properties.pageSetUpPr.fitToPage
    assert made.page_setup.fitToHeight == 0
    assert made.print_options.horizontalCentered
    assert made.print_area == "'分送名单'!$A$1:$F$6"
    margins = made.page_margins
    assert [round(inches * 25.4) for inches in (margins.left, margins.right, margins.top, margins.bottom)] == [
        *(28, 26, 37, 35),
    ]
    assert made.oddFooter.center.text == "— &P —"


def test_a_long_name_gets_a_higher_row():
    made = sheet(listed_minutes("县人大办", "很长的单位名称" * 8))
    assert made.row_dimensions[6].height > made.row_dimensions[5].height


def test_a_text_too_long_for_a_cell_is_told():
    with pytest.raises(CouldNotWrite, match="32767"):
        distribution_xlsx(listed_minutes("长" * 32768))


def test_equal_minutes_make_equal_bytes():
    minutes = listed_minutes("县委各部门", "县人大办", issue_date=None)
    assert distribution_xlsx(minutes) == distribution_xlsx(minutes)


def test_the_properties_know_no_clock_and_no_author():
    with ZipFile(BytesIO(distribution_xlsx(listed_minutes("县人大办")))) as archive:
        core = archive.read("docProps/core.xml").decode()
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert core.count("2022-05-10T00:00:00Z") == 2
    assert "<dc:creator></dc:creator>" in core


def test_the_library_is_loaded_only_when_a_spreadsheet_is_made():
    code = "import sys, core.export.distribution_xlsx; sys.exit('xlsxwriter' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
