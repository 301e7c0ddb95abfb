import pytest

from core.structure.labels import LabelKind, split_label


@pytest.mark.parametrize(
    "printed",
    [
        "出席：",
        "出    席：",
        "出　　席：",
        "出席人员：",
        "出席人:",
        "参加人员（共12人）：",
        "到会：",
        "应邀出席：",
        "列席单位：",
        "特邀专家：",
        "缺 席 人：",
        "请假委员：",
        "委托出席：",
        "党总支委员：",
        "列席高级管理人员：",
        "出席中层干部：",
        "参加会议的有：",
    ],
)
def test_labels_of_a_roster_are_known_however_they_are_padded(printed):
    label = split_label(f"{printed}张三  李四")
    assert label.kind is LabelKind.ATTENDANCE
    assert (label.printed, label.rest) == (printed, "张三  李四")


@pytest.mark.parametrize(
    ("line", "kind", "name"),
    [
        ("主 持 人：张三", LabelKind.INFO, "主持人"),
        ("完成时限：6月底前", LabelKind.INFO, "完成时限"),
        ("会议议题：1.听取汇报", LabelKind.AGENDA, "会议议题"),
        ("抄送:县委办", LabelKind.DISTRIBUTION, "抄送"),
        ("发：各镇乡", LabelKind.DISTRIBUTION, "发"),
        ("附件：1.名单", LabelKind.ATTACHMENT, "附件"),
        ("责任编辑：张三", LabelKind.WEB, "责任编辑"),
        ("县财政局：李四", LabelKind.OTHER, "县财政局"),
    ],
)
def test_a_label_says_what_kind_of_line_it_opens(line, kind, name):
    label = split_label(line)
    assert (label.kind, label.name) == (kind, name)


def test_facts_in_brackets_have_a_label_too():
    label = split_label("（责任单位：县财政局）")
    assert (label.kind, label.name, label.bracketed) == (LabelKind.INFO, "责任单位", True)


def test_a_roster_label_may_lack_its_colon_where_a_gap_sets_it_off():
    assert split_label("出  席   张三  李四").rest == "张三  李四"
    assert split_label("列席人员").rest == ""


@pytest.mark.parametrize(
    ("line", "kind", "name", "rest"),
    [
        ("地点 村党群服务中心", LabelKind.INFO, "地点", "村党群服务中心"),
        ("主 持 人 张三", LabelKind.INFO, "主持人", "张三"),
        ("参加 张三、李  四", LabelKind.ATTENDANCE, "参加", "张三、李  四"),
        ("出 席 张 三 李四", LabelKind.ATTENDANCE, "出席", "张 三 李四"),
        ("抄送 县委办公室，县政府办公室。", LabelKind.DISTRIBUTION, "抄送", "县委办公室，县政府办公室。"),
    ],
)
def test_a_single_blank_sets_a_known_label_off(line, kind, name, rest):
    label = split_label(line)
    assert (label.kind, label.name, label.rest) == (kind, name, rest)


@pytest.mark.parametrize(
    "line", ["会议指出，要做好以下工作：", "出席会议的有张三、李四。", "", "2022年4月20日上午，李晓东主持"]
)
def test_running_text_opens_with_no_label(line):
    assert split_label(line) is None


def test_the_label_keeps_every_character_of_the_line():
    line = "列 席 人 员 （共 3 人） ：张三、李四、王五"
    label = split_label(line)
    assert label.printed + label.rest == line
    assert label.name == "列席人员"
