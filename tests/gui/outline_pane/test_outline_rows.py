"""What the tree says: names, counts, doubt."""

from dataclasses import replace

import pytest

from core.structure.roles import Part
from gui.outline_pane.model import DETAIL
from tests.gui.driving import index_of, line, titles


def detail(window, beginning):
    return window.tree.outline.data(index_of(window, beginning).siblingAtColumn(DETAIL))


def test_the_parts_stand_in_the_order_of_the_paper(window):
    shown = [title for title in titles(window) if title in ("版头", "出席名单", "版记") or "、" in title[:2]]
    assert shown == [
        "版头",
        "一、听取县发改局关于经济运行情况的汇报",
        "二、审议《海城县招商引资实施办法》",
        "三、研究县文化中心建设有关事项",
        "出席名单",
        "版记",
    ]


@pytest.mark.parametrize(
    "title", ["期号　第5期", "编发行　海城县人民政府办公室 2024年3月5日", "标题　县政府第三次常务会议纪要"]
)
def test_an_element_shows_its_name_and_its_text(window, title):
    assert title in titles(window)


def test_a_text_that_says_its_name_is_not_named_twice(window):
    assert "分送：县委各部门，县人大办、政协办，各镇人民政府。" in titles(window)


def test_a_group_of_the_roster_names_its_people_without_padding(window):
    assert "出席　张三、李四、王小明" in titles(window)


@pytest.mark.parametrize(
    ("beginning", "count"), [("一、听取", "1 段"), ("出席：", "3 人"), ("列席：", "3 人"), ("分送：", "4 个单位")]
)
def test_sections_groups_and_recipients_are_counted(window, beginning, count):
    assert detail(window, beginning) == count


def test_people_are_counted_over_all_groups(window):
    people = index_of(window, "出席：").parent()
    assert window.tree.outline.data(people.siblingAtColumn(DETAIL)) == "6 人"


def test_recipients_stand_below_their_label_folded(window):
    sent = index_of(window, "分送：")
    assert titles(window, sent) == ["县委各部门", "县人大办", "县政协办", "各镇人民政府"]
    assert not window.tree.isExpanded(sent)


def test_doubt_is_counted_up_the_tree(window, tmp_path):
    path = tmp_path / "存疑.txt"
    path.write_text("乱七八糟\n\n一行\n\n又一行，不知道是什么\n", encoding="utf-8")
    window.open_draft(path)
    doubtful = sum(line.doubtful for line in window.workbench.document.lines)
    model = window.tree.outline
    roots = [model.row_at(model.index(place, 0)) for place in range(model.rowCount())]
    assert doubtful > 0
    assert sum(root.face.doubtful for root in roots) == doubtful


def test_each_row_has_the_colour_of_its_part(window):
    model = window.tree.outline
    parts = {
        line.text[:2]: model.row_at(model.index_of(line.id)).face.part
        for line in window.workbench.document.lines
        if not line.is_blank
    }
    assert parts["第5"] is Part.MASTHEAD
    assert parts["一、"] is Part.BODY
    assert parts["出席"] is Part.ROSTER
    assert parts["分送"] is Part.IMPRINT


def test_the_tool_tip_of_a_group_names_its_people(window):
    row = window.tree.outline.row_at(index_of(window, "列席："))
    assert row.face.tip == "赵六、钱文华、孙立"
    assert row.lines == (line(window, "列席：").id,)


def test_doubt_in_the_masthead_comes_and_goes_with_that_of_its_line(window):
    number = line(window, "第5期")

    def doubting(document):
        lines = [replace(one, confidence=0.1) if one.id == number.id else one for one in document.lines]
        return replace(document, lines=tuple(lines))

    masthead = index_of(window, "第5期").parent()
    window.workbench.apply("存疑", doubting)
    doubted = [window.tree.outline.data(row.siblingAtColumn(DETAIL)) for row in (masthead, index_of(window, "第5期"))]
    window.workbench.undo()
    certain = [window.tree.outline.data(row.siblingAtColumn(DETAIL)) for row in (masthead, index_of(window, "第5期"))]
    assert (doubted, certain) == (["存疑 1", "存疑 1"], ["", ""])
