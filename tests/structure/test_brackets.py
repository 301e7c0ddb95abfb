import pytest

from core.structure.brackets import closed_only, left_open


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("三、审议《某县方案（送审", "（"),
        ("审议《某市总体规划（2021—2035年）", "《"),
        ("（责任单位：县水利局(牵头), 有关乡镇", "（"),
        ("审议《某县方案》（草案）", ""),
        ("稿）》", ""),
        ("", ""),
    ],
)
def test_the_last_bracket_that_is_left_open(text, opened):
    assert left_open(text) == opened


@pytest.mark.parametrize(
    ("text", "closed"),
    [("稿）》", "（"), ("近期方案（2024年）》", "《"), ("政府；时限：10月底前)", "（"), ("（送审稿）", ""), ("", "")],
)
def test_the_first_bracket_that_is_closed_without_having_been_opened(text, closed):
    assert closed_only(text) == closed
