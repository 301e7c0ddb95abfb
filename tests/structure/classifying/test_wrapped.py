"""Text that was hard-wrapped: at an edge in columns or after so many characters, across pages too."""

from core.structure.document import Document
from core.structure.roles import Role
from tests.drafts_as_text import outline, read

HEADINGS = (
    "　　一、审议《某县2024年农村饮水安全巩固提升工程实施方案》的有关问题（送审稿和说明）",
    "　　二、研究国有农牧场土地承包费清收有关问题",
)
PARAGRAPHS = (
    "　　会议指出，一季度全县一般公共预算收入完成1.43亿元，同比增长3.9%，但税收收入占比下降、库款保障水平偏低。",
    "　　会议听取了汇报。截至3月底，3个国有农牧场累计拖欠承包费2361万元，涉及承包户418户，其中拖欠三年以上的占61%。",
    "　　会议决定，2024年补助资金3480万元，其中专项债券2100万元、自筹1380万元，10月10日前全部到位。",
)
FIELD = "　　（责任单位：县水利局、县财政局、县发展和改革委员会，有关乡镇人民政府；完成时限：2024年10月底前）"
PAGE_BREAK = "\n                    — 1 —\n\n某县人民政府常务会议纪要　第34次"


def after(length: int, text: str) -> str:
    """The text, broken after so many characters."""
    return "\n".join(text[start : start + length] for start in range(0, len(text), length))


def read_wrapped(*paragraphs: str) -> Document:
    return read("\n".join(after(32, paragraph) for paragraph in paragraphs))


def whole(document: Document) -> list[str]:
    """Role and beginning of every line that begins a paragraph."""
    return [
        f"{line.role.label} {line.text.strip()[:6]}" for line in document.lines if not (line.continues or line.is_blank)
    ]


def test_lines_of_one_length_in_characters_go_on_however_many_figures_make_them_narrow():
    document = read_wrapped(HEADINGS[1], *PARAGRAPHS, HEADINGS[1].replace("二", "三"), *PARAGRAPHS)
    assert whole(document) == [
        "议题标题 二、研究国有",
        *["正文 会议指出，一", "正文 会议听取了汇", "正文 会议决定，2"],
        "议题标题 三、研究国有",
        *["正文 会议指出，一", "正文 会议听取了汇", "正文 会议决定，2"],
    ]


def test_a_field_goes_on_as_a_field():
    document = read_wrapped(HEADINGS[1], PARAGRAPHS[1], FIELD, *PARAGRAPHS)
    assert [line.role for line in document.lines if "完成时限" in line.text or "（责任" in line.text] == [
        Role.MEETING_INFO
    ] * 2


def test_a_heading_goes_on_across_the_end_of_a_page():
    first, rest = HEADINGS[0][:32], HEADINGS[0][32:]
    document = read(
        "\n".join(
            [
                *(after(32, paragraph) for paragraph in (HEADINGS[1], *PARAGRAPHS)),
                first + "\n" + PAGE_BREAK,
                rest,
                *(after(32, paragraph) for paragraph in PARAGRAPHS),
                PAGE_BREAK,
                *(after(32, paragraph) for paragraph in PARAGRAPHS),
                PAGE_BREAK,
            ]
        )
    )
    assert (
        f"议题标题1 {first.strip()}\n杂项 — 1 —\n杂项 某县人民政府常务会议纪要　第34次\n议题标题1+ {rest}"
        in outline(document)
    )


def test_what_a_portal_puts_below_the_last_line_is_no_part_of_it():
    document = read(
        "\n".join(
            [
                "今天是 2023年11月20日 星期一        天气：晴转多云",
                "某市现场办公会议纪要",
                *(after(32, paragraph) for paragraph in (HEADINGS[1], *PARAGRAPHS)),
                "　　抄送：市委办公室，市人大常委会办公室。",
                "　　某市人民政府办公室　　　　　　　　二○二三年十一月十四日印发",
                "",
                "扫描二维码分享到手机",
                "Copyright © 2023 某市人民政府  All Rights Reserved",
            ]
        )
    )
    roles = [line.role for line in document.lines if not line.is_blank]
    assert [roles[0], *roles[-3:]] == [Role.NOISE, Role.PRINT_LINE, Role.NOISE, Role.NOISE]


def test_a_known_label_or_a_count_of_those_present_never_goes_on_with_a_full_line_above():
    heading = "　　一、审议《某县2024年农村饮水安全巩固提升工程方案》"
    document = read("\n".join([after(32, "\n".join(PARAGRAPHS)), heading, "汇报单位：县水利局", "应到7人，实到6人"]))
    assert [line.role for line in document.lines[-3:]] == [Role.HEADING, Role.MEETING_INFO, Role.MEETING_INFO]


def test_a_field_that_its_bracket_closes_is_whole_however_far_it_reaches():
    field = "（责任单位：县水利局、县财政局，各乡镇；完成时限：十月底前）"
    document = read("\n".join([*(after(32, paragraph) for paragraph in PARAGRAPHS), field, "二、研究草场承包问题"]))
    assert [line.role for line in document.lines[-2:]] == [Role.MEETING_INFO, Role.HEADING]


def test_a_sentence_that_leads_on_goes_on_with_the_full_line_above_it():
    full = "　　会议听取了县农业农村局关于春耕备耕情况的汇报并要求有关方面落实。"
    assert len(full) == 32 + 2
    document = read("\n".join([*(after(34, text) for text in PARAGRAPHS), full, "会议决定：", "　　" + PARAGRAPHS[0]]))
    leading_on = next(line for line in document.lines if line.text == "会议决定：")
    assert leading_on.continues


def test_wrapped_running_text_that_lists_units_is_no_roster():
    document = read("""
　　11月1日，副县长兰天祥带领县政府办、县水利局、县发改局、县财政局、县卫健局、
县疾控中心和大路乡、石匣镇主要负责同志，深入大路乡水厂、石匣镇青杠村等处察看，
就农村饮水工程问题现场办公。现纪要如下：
　　一、关于水厂维修
　　会议同意由县财政局安排专项资金，对大路乡水厂进行维修，年底前恢复正常供水。
""")
    assert [line.role for line in document.lines[:3]] == [Role.PREAMBLE] * 3


def test_an_office_above_a_date_signs_and_is_no_row_of_the_roster_above_it():
    roster = "　　参会单位：县政府办、县水利局、县发改局、县财政局、县卫健局、县交通局、公安局"
    document = read(
        "\n".join([*(after(36, text) for text in PARAGRAPHS), roster, "某县政府综合办公室", "2024年3月5日"])
    )
    assert [line.role for line in document.lines[-3:]] == [Role.ATTENDANCE, Role.SIGNATURE, Role.DATE]


def test_blank_lines_between_all_lines_part_nothing():
    document = read("\n\n".join(["关于某镇卫生院迁建项目", "遗留问题处置的专题会议纪要", *PARAGRAPHS]))
    assert [line.continues for line in document.lines if line.role is Role.TITLE] == [False, True]


def test_a_heading_without_number_may_stand_at_the_foot_of_a_page():
    document = read("\n".join([*PARAGRAPHS, "", "人员安置和资产处置", "", "— 2 —", "", PARAGRAPHS[0]]))
    assert [line.text for line in document.lines if line.role is Role.HEADING] == ["人员安置和资产处置"]
