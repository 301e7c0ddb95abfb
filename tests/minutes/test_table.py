import pytest

from core.minutes.roster import read_people


def people(*rows, absent=False):
    return [(person.name, person.unit) for person in read_people(rows, absent=absent)]


@pytest.mark.parametrize(
    "titles", ["序号\t姓名\t单位\t职务", "编号\t姓　名\t工作单位\t职  务", "序号\t参会人员\t部门\t职务/职称"]
)
def test_titles_over_the_columns_tell_who_is_who(titles):
    assert people("", titles, "1\t李晓东\t县水利局\t局长", "2\t潘  多\t县应急局\t副局长") == [
        ("李晓东", "县水利局局长"),
        ("潘多", "县应急局副局长"),
    ]


def test_a_name_in_its_column_is_a_name_whatever_it_looks_like():
    assert people("单位\t姓名", "县财政局\t成都", "县档案局\t文件", "县法院\t祝建长") == [
        ("成都", "县财政局"),
        ("文件", "县档案局"),
        ("祝建长", "县法院"),
    ]


def test_a_merged_unit_holds_for_the_rows_that_it_stands_over():
    assert people("单位\t姓名\t职务", "县发改局\t吴启明\t局长", "\t陈砚秋\t科员", "县财政局\t何淑珍\t") == [
        ("吴启明", "县发改局局长"),
        ("陈砚秋", "县发改局科员"),
        ("何淑珍", "县财政局"),
    ]


def test_two_people_stand_side_by_side_where_the_titles_do():
    assert people("姓名\t单位\t姓名\t单位", "李晓东\t县水利局\t周坚栋\t县财政局", "潘多\t县应急局") == [
        ("李晓东", "县水利局"),
        ("周坚栋", "县财政局"),
        ("潘多", "县应急局"),
    ]


def test_telephone_numbers_and_remarks_in_columns_of_their_own_name_nobody():
    assert people("姓名\t性别\t单位\t联系电话\t备注", "李晓东\t男\t县水利局\t13800000000\t请假半天") == [
        ("李晓东", "县水利局")
    ]


@pytest.mark.parametrize("nobody", ["无", "/", "—", "：", "（空缺）"])
def test_a_cell_that_names_nobody_is_nobody(nobody):
    assert people("单位\t姓名", "县财政局\t张三", f"县水利局\t{nobody}") == [("张三", "县财政局")]


def test_several_names_in_one_cell_share_the_unit_and_a_reason_goes_nowhere():
    assert people("单位\t姓名", "县水利局\t李晓东、周坚栋（出差）", absent=True) == [
        ("李晓东", "县水利局"),
        ("周坚栋", "县水利局"),
    ]


def test_what_stands_below_a_table_is_read_by_its_looks():
    assert people("单位\t姓名", "县水利局\t李晓东", "县财政局  何淑珍") == [
        ("李晓东", "县水利局"),
        ("何淑珍", "县财政局"),
    ]


def test_titles_over_columns_that_blanks_part_name_nobody():
    assert people("姓  名    单  位", "李晓东    县水利局", "潘  多    县应急局") == [
        ("李晓东", "县水利局"),
        ("潘多", "县应急局"),
    ]


def test_a_row_of_names_is_no_row_of_titles():
    assert people("李晓东\t周坚栋", "潘多\t何淑珍") == [(name, None) for name in ("李晓东", "周坚栋", "潘多", "何淑珍")]
