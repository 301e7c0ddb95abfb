from datetime import date

import pytest

from core.structure.dates import closing_date, find_date


@pytest.mark.parametrize(
    "text",
    [
        "2022年5月10日",
        "2022年05月10日",
        "2022.5.10",
        "2022-05-10",
        "2022/5/10",
        "二〇二二年五月十日",
        "二○二二年五月十日",
    ],
)
def test_a_date_is_read_in_every_form(text):
    assert closing_date(f"县政府办公室    {text}").day == date(2022, 5, 10)


def test_a_weekday_behind_the_date_is_left_aside():
    assert closing_date("2024年5月20日（星期一）").day == date(2024, 5, 20)


def test_a_day_that_the_calendar_lacks_is_a_date_without_a_day():
    assert closing_date("2022年2月30日").day is None


def test_only_a_date_at_the_end_closes_a_line():
    assert closing_date("2022年5月10日印发") is None
    assert find_date("2022年5月10日印发").day == date(2022, 5, 10)


def test_a_long_number_is_no_date():
    assert find_date("编号20220510-7-123456") is None
