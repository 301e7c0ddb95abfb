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
        "出席董事签字：",
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
        ("时间 2024.5.8 晚上8点", LabelKind.INFO, "时间", "2024.5.8 晚上8点"),
        ("主 持 人 邝有田", LabelKind.INFO, "主持人", "邝有田"),
        ("主  持  人  邝有田", LabelKind.INFO, "主持人", "邝有田"),
        ("出 席 张 三 李四", LabelKind.ATTENDANCE, "出席", "张 三 李四"),
        ("缺席 毕桂芳（住院）", LabelKind.ATTENDANCE, "缺席", "毕桂芳（住院）"),
        ("责任单位\t县财政局", LabelKind.INFO, "责任单位", "县财政局"),
        ("发　局领导　各科室", LabelKind.DISTRIBUTION, "发", "局领导　各科室"),
        ("〔请假〕高山（出国）", LabelKind.ATTENDANCE, "请假", "高山（出国）"),
        ("抄送 县委办、县府办", LabelKind.DISTRIBUTION, "抄送", "县委办、县府办"),
    ],
)
def test_a_known_label_before_a_blank_needs_no_colon(line, kind, name, rest):
    label = split_label(line)
    assert (label.kind, label.name, label.rest) == (kind, name, rest)


def test_a_member_of_a_body_before_a_gap_is_no_label_without_its_colon():
    assert split_label("党委委员    张三") is None


@pytest.mark.parametrize(
    "label",
    [
        "列席高级管理人员",
        "参会村民代表",
        "列席的部门负责人",
        "主会场参会人员",
        "现场参会",
        "经理层列席人员",
        "参会对象",
        "外请专家",
        "专家委员",
        "评审专家",
        "缺席人及事由",
        "请假人员及原因",
    ],
)
def test_attendance_of_any_group_is_a_label_of_the_roster(label):
    assert split_label(f"{label}：张三、李四").kind is LabelKind.ATTENDANCE


@pytest.mark.parametrize(
    "line",
    ["发 展 规 划", "会议指出，要做好以下工作：", "出席会议的有张三、李四。", "", "2022年4月20日上午，李晓东主持"],
)
def test_running_text_opens_with_no_label(line):
    assert split_label(line) is None


def test_the_label_keeps_every_character_of_the_line():
    line = "列 席 人 员 （共 3 人） ：张三、李四、王五"
    label = split_label(line)
    assert label.printed + label.rest == line
    assert label.name == "列席人员"


def test_a_label_before_another_with_its_colon_needs_none():
    label = split_label("主持 沙建勋\t\t记录人：饶  琪")
    assert (label.name, label.rest) == ("主持", "沙建勋\t\t记录人：饶  琪")


@pytest.mark.parametrize("colon", [":", "：", "∶", "﹕", "︰"])
def test_whatever_a_keyboard_or_a_scanner_makes_of_a_colon_ends_a_label(colon):
    assert split_label(f"出  席{colon}张三").kind is LabelKind.ATTENDANCE
    assert split_label(f"（责任单位{colon}县财政局）").kind is LabelKind.INFO
