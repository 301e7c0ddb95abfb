import pytest

from core.typesetting.gbt9704 import CHARACTERS
from core.typesetting.parts.parted import parted


@pytest.mark.parametrize(
    "lines",
    [
        ["县政府办公室          2022年5月10日"],
        ["县政府办公室\t2022年5月10日"],
        ["县政府办公室", "2022年5月10日"],
    ],
)
def test_an_office_stands_left_and_its_date_right(lines):
    assert parted(lines, CHARACTERS) == ("县政府办公室\t2022年5月10日",)


def test_one_end_alone_keeps_its_side():
    assert parted(["县政府办公室"], CHARACTERS) == ("县政府办公室",)
    assert parted(["2022年5月10日"], CHARACTERS) == ("\t2022年5月10日",)


def test_the_label_of_a_date_stands_right_with_it():
    [row] = parted(["编发单位：县委办公室    编发日期：2024年6月28日"], CHARACTERS)
    assert row == "编发单位：县委办公室\t编发日期：2024年6月28日"


def test_ends_too_wide_for_one_row_have_one_each():
    line = "编发单位：中共禾清县委员会办公室    编发日期：2024年6月28日"
    assert parted([line], CHARACTERS) == ("编发单位：中共禾清县委员会办公室", "\t编发日期：2024年6月28日")
