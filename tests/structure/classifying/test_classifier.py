from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.draft import Draft, DraftLine, Hints
from core.structure.classifying.classifier import classify, reclassify
from core.structure.document import Pin
from core.structure.roles import Role
from tests.drafts_as_text import outline, read


def test_a_plain_county_minutes_is_read_from_mark_to_copies():
    assert outline(
        read("""
某县人民政府常务会议纪要
第7期
某县人民政府办公室        2024年3月8日
县政府第十二次常务会议纪要
2024年3月1日，县长张三主持召开县政府第十二次常务会议。现将会议议定事项纪要如下：
一、听取县财政局关于一季度预算执行情况的汇报
会议指出，一季度全县财政收支运行平稳，各部门要继续过紧日子，严格预算约束，提高资金使用效益。
二、研究春耕备耕有关问题
会议原则同意县农业农村局提出的方案，由该局按程序组织实施，有关部门做好农资供应和质量监管工作。
出席：张三  李四  王五
列席：赵六  钱  七
分送：县委各部门，县政府各部门。
某县人民政府办公室        2024年3月8日印发
（共印60份）
""")
    ) == (
        "纪要标志 某县人民政府常务会议纪要\n"
        "期号 第7期\n"
        "编发行 某县人民政府办公室        2024年3月8日\n"
        "标题 县政府第十二次常务会议纪要\n"
        "导语 2024年3月1日，县长张三主持召开县政府第十二次常务会议。现将会议议定事项纪要如下：\n"
        "议题标题1 一、听取县财政局关于一季度预算执行情况的汇报\n"
        "正文 会议指出，一季度全县财政收支运行平稳，各部门要继续过紧日子，严格预算约束，提高资金使用效益。\n"
        "议题标题1 二、研究春耕备耕有关问题\n"
        "正文 会议原则同意县农业农村局提出的方案，由该局按程序组织实施，有关部门做好农资供应和质量监管工作。\n"
        "出席名单 出席：张三  李四  王五\n"
        "出席名单 列席：赵六  钱  七\n"
        "分送 分送：县委各部门，县政府各部门。\n"
        "印发行 某县人民政府办公室        2024年3月8日印发\n"
        "印数 （共印60份）"
    )


BODY = """
一、研究有关工作
会议听取了县发改局关于重点项目建设情况的汇报，要求有关部门抓紧推进，确保年内开工。
{line}
会议要求，各部门要密切配合，主动服务，及时协调解决项目建设中遇到的困难和问题。
二、研究其他事项
会议还研究了其他事项，由县政府办公室会同有关部门按照会议讨论的意见抓好落实。
"""


def role_of(line: str) -> Role:
    document = read(BODY.format(line=line))
    return document.lines[2].role


def test_figures_that_count_something_are_body_text_and_no_heading():
    for line in (
        "2023年以来，全县共实施重点项目126个，完成投资87.6亿元，有力支撑了经济平稳增长。",
        "3家企业已经完成搬迁改造，其余企业要在年底前全部完成，逾期的依法予以关停。",
        "一、二期工程衔接段要同步推进，确保年底前具备通车条件，不得以任何理由拖延。",
        "三、四季度是施工的黄金期，各部门要抢抓时间，倒排工期，挂图作战，压茬推进。",
        "2.2亿元贷款由县国投公司负责对接落实，利率原则上不得高于同期市场报价利率。",
        "一是加强组织领导，成立工作专班；二是强化要素保障；三是严格督查考核，定期通报。",
        "表决结果：同意7票，反对0票，弃权0票。",
    ):
        assert role_of(line) is Role.PARAGRAPH, line


def test_a_page_number_between_paragraphs_is_put_aside():
    for line in ("— 3 —", "- 3 -", "3", "第3页 共8页", "－3－"):
        assert role_of(line) is Role.NOISE, line


def test_levels_are_depths_in_the_draft_whatever_the_numbers_look_like():
    document = read("""
1. 听取项目建设情况的汇报
会议听取了汇报，要求有关部门抓紧推进，确保年内开工建设。
（1）投资控制。总投资不超过3.15亿元，其中自有资金不低于30%。
（2）建设工期。项目分两期实施，一期工程明年3月底前开工。
2. 审议合同管理办法
会议原则通过该办法，由法律合规部修改完善后印发执行。
""")
    assert [line.level for line in document.lines if line.role is Role.HEADING] == [1, 2, 2, 1]


def test_a_pinned_line_mends_the_rows_below_it():
    document = read("""
一、研究有关工作
会议听取了汇报，要求有关部门抓紧推进，确保年内开工建设，及时协调解决困难和问题。
到场人士
张三  李四  王五  赵六
钱七  孙八  周九  吴十
""")
    label = document.lines[2]
    pinned = reclassify(document, [*document.lines[:2], replace(label, pin=Pin(Role.ATTENDANCE)), *document.lines[3:]])
    assert [line.role for line in pinned.lines[2:]] == [Role.ATTENDANCE] * 3
    assert pinned.lines[2].pinned
    assert pinned.lines[2].confidence == 1


def test_hard_wrapped_text_is_read_as_whole_paragraphs_across_a_page_number():
    document = read("""
一、关于征迁进度
　　会议指出，轨道交通北延段是我市的重大交通基础设施项目，线路全长十三公
里，涉及两个区，需征收土地一千亩。目前总体进度达到七成，但仍有部分节点进
— 1 —
展缓慢，影响后续施工。
　　会议要求，两个区要进一步提高站位、强化担当，成立工作专班，逐户制定工作
方案，确保七月底前交付全部施工用地。
""")
    assert [line.continues for line in document.lines[1:]] == [False, True, False, True, False, True]


def test_an_unchanged_line_stays_the_same_object_after_an_edit_elsewhere():
    document = read(BODY.format(line="会议强调，要加强监管。"))
    changed = replace(document.lines[2], text="会议强调，要加强安全监管。")
    after = reclassify(document, [*document.lines[:2], changed, *document.lines[3:]])
    assert all(after.lines[place] is document.lines[place] for place in (0, 4, 5))


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_text_at_all_gets_roles_and_keeps_its_lines(texts):
    document = read("\n".join(text.replace("\n", " ") for text in texts))
    for line in document.lines:
        assert line.is_blank == (not line.text.strip())
        assert 0 <= line.confidence <= 1
        assert (line.level is None) == (line.role is not Role.HEADING)
        assert line.is_blank or line.reason


def test_a_letter_spaced_mark_of_two_lines_below_marks_of_secrecy_is_a_mark():
    assert outline(
        read("""
内部资料
注意保存
中 共 某 州 市 委 员 会
常 委 会 会 议 纪 要
〔2023〕第12号
某州市委办公室编        2023年7月3日
市委常委会第三十一次会议纪要
""")
    ) == (
        "密级 内部资料\n"
        "密级 注意保存\n"
        "纪要标志 中 共 某 州 市 委 员 会\n"
        "纪要标志 常 委 会 会 议 纪 要\n"
        "期号 〔2023〕第12号\n"
        "编发行 某州市委办公室编        2023年7月3日\n"
        "标题 市委常委会第三十一次会议纪要"
    )


MANY = ["市中级人民法院", "市人民检察院", "市公安局", "市司法局", "市财政局", "市税务局"]


@pytest.mark.parametrize("offices", [["江州市人民法院", "江州市人民检察院"], *(MANY[:count] for count in (3, 4, 5, 6))])
def test_offices_that_meet_together_stand_one_below_the_other_in_the_mark(offices):
    document = read("\n".join([*offices, "联席会议纪要", "第3期", f"{offices[0]}办公室　　　　2024年5月6日"]))
    assert [line.text for line in document.lines if line.role is Role.MINUTES_MARK] == [*offices, "联席会议纪要"]
    assert not document.doubtful


def test_units_one_below_the_other_in_a_roster_are_no_mark():
    document = read(
        "\n".join(["市政府专题会议纪要", "时间：2024年3月1日", "参会单位：", *MANY, "会议听取了有关情况的汇报。"])
    )
    assert [line.role for line in document.lines[3:-1]] == [Role.ATTENDANCE] * len(MANY)


def test_the_head_of_an_offices_documents_above_their_number_is_a_mark():
    assert outline(
        read("""
某海集团有限公司文件
某海纪要〔2024〕59号
关于设备采购有关问题的会议纪要
""")
    ) == ("纪要标志 某海集团有限公司文件\n期号 某海纪要〔2024〕59号\n标题 关于设备采购有关问题的会议纪要")


def test_headings_without_an_end_mark_are_no_wrapped_text_where_paragraphs_reach_beyond_them():
    document = read("""
※审议《关于二〇二四年半年度工作报告及其摘要的议案》
会议听取了汇报，要求有关部门抓紧推进，确保年内开工建设，及时协调解决困难和问题，重大情况随时报告。
※审议《关于投资建设蔬菜预冷中心及附属设施的议案》
会议听取了汇报，要求有关部门抓紧推进，确保年内开工建设，及时协调解决困难和问题，重大情况随时报告。
※审议《关于聘任公司副总经理和总会计师的议案》附页
会议听取了汇报，要求有关部门抓紧推进，确保年内开工建设，及时协调解决困难和问题，重大情况随时报告。
""")
    assert not any(line.continues for line in document.lines)


def test_a_page_header_of_series_and_issue_inside_the_text_is_put_aside():
    document = read(BODY.format(line="某市防汛抗旱指挥部会商纪要【2021】第4期"))
    assert document.lines[2].role is Role.NOISE


def test_a_wrapped_list_of_units_stays_one_roster():
    document = read("""
会议强调，各单位要指定一名联络员，每周三前将进展情况报区政府办公室
汇总，重大问题随时报告，有关情况要定期通报各街道办事处和乡镇政府机
关，由区政府督查室负责督促检查，确保各项任务落到实处。
参会单位：区发展改革局、区财政局、区自然资源分局、区生态环境分局，区
环卫集团、区城市管理局、区交警大队、区信访局，东关街道办事处，区供水集
团、市政设计院。
                                      安桥区人民政府办公室
                                      2024年3月15日
""")
    assert outline(document).splitlines()[3:6] == [
        "出席名单 参会单位：区发展改革局、区财政局、区自然资源分局、区生态环境分局，区",
        "出席名单+ 环卫集团、区城市管理局、区交警大队、区信访局，东关街道办事处，区供水集",
        "出席名单+ 团、市政设计院。",
    ]


def test_a_field_in_brackets_is_whole_and_the_text_below_it_is_no_part_of_it():
    document = read("""
一、地质灾害隐患点巡查值守
（责任单位：市自然资源和规划局、各县区人民政府；完成时限：汛期结束前）
全市在册隐患点213处，要按照“一点一人一哨一锣”要求落实监测员，24小时不间断值守。
""")
    assert document.lines[2].role is Role.PARAGRAPH


def test_what_web_pages_and_newsletters_put_around_the_text_is_put_aside():
    for line in (
        "↑ 点上方“某县发布”可订阅 ↑",
        "喜欢就点个“在看”吧",
        "END",
        "一审：张三　二审：李四　三审：王五",
        "附件下载：无",
        "您所在的位置：首页 >> 政务公开 >> 会议纪要",
        "首页 | 县情概况 | 信息公开 | 办事服务",
        "首页　政务公开　办事服务　互动交流",
        "您是第 1083462 位访问者",
        "欢迎访问某县人民政府网　今天是2024年10月21日 星期一",
        "公众号：某洲木业商会",
        "以下文章来源于某木资讯，作者秘书处",
        "收录于合集 #党务公开 26个",
        "阅读 512　　赞 9　　在看 6",
    ):
        assert role_of(line) is Role.NOISE, line


def test_what_is_odd_about_a_line_makes_it_doubtful_and_is_told():
    document = read(BODY.format(line="由县发改局牵头，县财政局负责推进的各项重点工作和"))
    assert document.lines[2].doubtful
    assert document.lines[2].reason == "句子没有完，下一行也没有接上"


def test_headings_that_stand_by_themselves_over_numbered_items_are_the_outer_level():
    document = read("""
某县专题会议纪要
　　2023年5月12日上午，县委副书记张三在县委二楼会议室主持召开专题会议，听
取有关工作进展情况汇报，安排下步工作。纪要如下：

总体要求

　　会议指出，要坚持疏堵结合、以疏为主，先建后治、依法而治，杜绝简单粗暴
和一刀切。

设施建设

　　县民政局要抓紧编制公益性设施布点规划，原则上每个乡镇至少建设一处。
　　1.规划选址。由县自然资源局、县林业局联合踏勘，六月十日前提交选址报告
和占地说明。
　　2.收费标准。墓穴价格实行政府定价，低保户、特困户减半收取。
""")
    assert [(line.text.strip()[:4], line.level) for line in document.lines if line.role is Role.HEADING] == [
        ("总体要求", 1),
        ("设施建设", 1),
        ("1.规划", 2),
        ("2.收费", 2),
    ]


def test_a_header_with_its_page_number_is_put_aside():
    for line in ("某县专题会议纪要　　第2页", "某县人大常委会主任会议纪要              第3页/共4页"):
        assert role_of(line) is Role.NOISE, line


def test_a_title_parted_by_a_blank_line_is_one_title():
    document = read("""
某人主纪〔2024〕第6期

某县人大常委会办公室            2024年6月21日

某县第十八届人大常委会

第三十次主任会议纪要
""")
    assert outline(document).splitlines()[-2:] == ["标题 某县第十八届人大常委会", "标题+ 第三十次主任会议纪要"]


def test_facts_set_apart_by_a_gap_need_no_colon():
    document = read("商会理事会会议纪要\n时间  2023年12月6日\n地点\t凤栖酒店二楼\n会议听取了汇报，同意有关事项。")
    assert [line.role for line in document.lines[1:3]] == [Role.MEETING_INFO] * 2


def test_a_numeral_before_a_gap_opens_a_heading():
    document = read("一　教学工作\n会议要求做好期末复习和考务安排。\n二　后勤工作\n会议要求做好食堂卫生工作。")
    assert [line.role for line in document.lines] == [Role.HEADING, Role.PARAGRAPH] * 2


def test_centred_type_of_a_marks_size_is_a_mark_and_of_a_titles_size_a_title():
    def centred(size: float) -> Role:
        line = DraftLine("某县人民政府常务会议纪要", Hints(alignment="center", size=size))
        return classify(Draft("草稿.docx", (line, DraftLine("一、研究有关工作")))).lines[0].role

    assert centred(22.0) is Role.TITLE
    assert centred(40.0) is Role.MINUTES_MARK


def test_facts_and_attendance_whose_labels_have_no_colon_keep_their_roles():
    document = read("""
老鸦坪村村民小组长会议记录
时间 2024年3月2日上午
地点 村委会
主持 邝有田    记录 闻小兰
参加 邝有田、龚四海、成  贵
缺席 无
会议讨论了修路问题，大家一致同意按户集资，每户300元，由村委会统一管理使用。
""")
    roles = [line.role for line in document.lines[1:6]]
    assert roles == [Role.MEETING_INFO] * 3 + [Role.ATTENDANCE] * 2


@pytest.mark.parametrize(
    "line",
    [
        "参加 行动的各单位要按照职责分工抓好落实，确保检查全覆盖、无死角。",
        "主持 工作的同志要负总责，一级抓一级，层层抓落实。",
        "与会专家：方案可行，建议进一步细化管线综合，同意按程序上报。",
    ],
)
def test_a_sentence_that_opens_as_a_label_does_is_body_text(line):
    assert role_of(line) is Role.PARAGRAPH


def test_a_heading_cut_inside_a_bracket_goes_on_below_the_page_number():
    document = read("""
一、审议《某县2024年农村饮水安全巩固提升工程实施方案（送审
                    — 1 —
稿）》
会议原则同意该方案，由县水利局根据会议意见修改后印发实施，确保年内完工。
二、审议《某市国土空间总体规划（2021—2035年）
近期实施方案》
会议原则同意该方案，由市自然资源局根据会议意见修改后报批，确保年内公布。
""")
    assert [line.role for line in document.lines if line.continues] == [Role.HEADING] * 2


def test_a_field_cut_by_a_page_number_goes_on_below_it():
    document = read("""
一、研究有关工作
会议听取了汇报，要求有关部门抓紧推进，确保年内开工建设，及时协调解决困难和问题。
（责任单位：县水利局、县财政局、县发展和改革委员会，有关乡镇人民
— 2 —
政府；完成时限：2024年10月底前）
""")
    assert document.lines[4].role is Role.MEETING_INFO
    assert document.lines[4].continues


@pytest.mark.parametrize(
    "line",
    [
        "今天是 2023年11月20日 星期一        天气：晴转多云",
        "扫描二维码分享到手机",
        "Copyright © 2023 某市人民政府  All Rights Reserved",
        "长者模式   |   繁體中文   |   登录",
        "地址：某县人民路1号  邮编：000000",
        "主办：某县人民政府  维护：某县电子政务中心",
        "（此页无正文，为第三次临时董事会会议纪要签署页）",
        "（转下页）",
        "继续滑动看下一个",
        "微信 微博 QQ空间",
    ],
)
def test_the_frame_of_a_page_on_the_web_or_on_paper_is_put_aside(line):
    assert role_of(line) is Role.NOISE


@pytest.mark.parametrize(
    "heading",
    [
        "关于无障碍环境建设工作",
        "政府网站集约化建设",
        "二维码门牌推广应用",
        "微信公众号运营管理",
        "大中小学思政课一体化",
    ],
)
def test_a_topic_about_the_web_is_no_web_page(heading):
    assert role_of(f"二、{heading}") is Role.HEADING
    assert role_of(heading) is not Role.NOISE


def test_the_last_line_of_the_imprint_is_not_wrapped_into_the_page_below_it():
    document = read("""
某县人民政府办公室　　　　　　　　二○二三年十一月十四日印发
扫描二维码分享到手机
""")
    assert [line.role for line in document.lines] == [Role.PRINT_LINE, Role.NOISE]


@pytest.mark.parametrize(
    "header", ["某区人民政府现场办公会议纪要", "某区人民政府 现场办公会议纪要", "现场办公会议纪要"]
)
def test_the_name_of_the_minutes_below_a_page_number_is_a_running_header(header):
    document = read(f"""
某区人民政府现场办公会议纪要
第六期
某区人民政府办公室        2024年3月8日
一、改造老旧管网
　　对片区内建成于多年以前的供水供热燃气管网应改尽改，与道路工程同步设计
和同步施工。市水务集团分公司和市热力公司要在十一月二十日下班之前提交分年
- 2 -
{header}
度的改造计划，由区住房和城乡建设局负责汇总上报，经区政府研究同意以后再行
实施，不得擅自开工。
""")
    assert document.lines[7].role is Role.NOISE
    assert [line.role for line in document.lines if line.continues] == [Role.PARAGRAPH] * 3


def test_the_name_of_an_office_alone_above_the_issue_number_is_a_mark():
    document = read("某产业投资控股集团\n\n【2025】6号\n\n某产业投资控股集团投资决策委员会\n2025年第六次会议纪要")
    assert [line.role for line in document.lines if not line.is_blank] == [
        Role.MINUTES_MARK,
        Role.ISSUE_NUMBER,
        Role.TITLE,
        Role.TITLE,
    ]


def test_rows_of_a_list_without_its_label_and_a_heading_with_half_a_bracket_are_doubtful():
    rows = read("某县会议纪要\n张三  李四  王五  赵六\n钱七  孙八  周九  吴十").lines[1]
    assert (rows.role, rows.doubtful) == (Role.ATTENDANCE, True)
    heading = read("一、审议《某县饮水安全方案\n会议原则同意该方案，由县水利局根据会议意见修改后印发。").lines[0]
    assert (heading.role, heading.doubtful) == (Role.HEADING, True)


def test_headings_behind_a_bullet_stand_below_the_facts_of_the_topic_before():
    document = read("""
会议主要议题及决议如下：
◆ 关于二季度检修计划
会议原则同意检修计划，要求做好停车期间安全管控，确保按期开车。
责任人：许可；完成时间：6月15日
◆ 关于安全生产责任制修订
会议同意修订稿，由安环部于5月31日前发布实施。
""")
    assert [line.text for line in document.lines if line.role is Role.HEADING] == [
        "◆ 关于二季度检修计划",
        "◆ 关于安全生产责任制修订",
    ]


def test_items_whose_numbers_a_blank_alone_sets_off_are_headings():
    document = read("""
时间：2024.4.15 下午4:10  地点：二楼会议室
出席：安  然  成子越  夏  青
一 教学工作
 1 期中考试定于4月25日至26日，各年级组提前命题。
 2 推门听课继续进行，每人每周不少于2节。
二 德育工作
 1 校园文化艺术节筹备工作由德育处负责，5月底举行。
""")
    assert [line.level for line in document.lines[2:]] == [1, 2, 2, 1, 2]


def test_who_checked_the_minutes_is_a_fact_among_facts_and_put_aside_on_a_web_page():
    facts = read("记录整理：季  节\n审  核：许可      签  发：汪海洋\n会议听取了汇报，同意有关事项。")
    assert [line.role for line in facts.lines[:2]] == [Role.MEETING_INFO] * 2
    assert role_of("审核：某县微讯编辑部") is Role.NOISE


@pytest.mark.parametrize("mark", ["★内部★", "【内部资料 注意保存】", "密级：内部        份号：000032", "秘密★1年"])
def test_a_mark_of_secrecy_may_be_decorated(mark):
    document = read(f"{mark}\n\n某新区管理委员会\n工 作 会 议 纪 要\n(第 21 期)")
    assert [line.role for line in document.lines if not line.is_blank] == [
        Role.CLASSIFICATION,
        Role.MINUTES_MARK,
        Role.MINUTES_MARK,
        Role.ISSUE_NUMBER,
    ]


def test_a_line_in_brackets_below_the_title_is_no_heading():
    document = read("""
县委领导小组2023年第3次会议纪要
（2023年7月14日县委领导小组会议通过）
7月14日，县委书记张三主持召开县委领导小组2023年第3次会议，现纪要如下。
""")
    assert document.lines[1].role is not Role.HEADING


@pytest.mark.parametrize("number", ["2024年（5）", "2024（第5期）", "2024年（5期）"])
def test_a_number_in_brackets_behind_the_year_is_the_issue_number(number):
    assert read(f"某市水利局\n办公会议纪要\n{number}").lines[2].role is Role.ISSUE_NUMBER


def test_titles_of_papers_one_below_the_other_are_text_and_no_doubt():
    titles = "《某县干部教育培训办法（试行）》\n《关于推行“一线工作法”的实施意见》（送审稿）\n《某县激励关怀十条措施》"
    document = read(BODY.format(line=f"会议审议并原则通过：\n{titles}"))
    assert [line.role for line in document.lines[3:6]] == [Role.PARAGRAPH] * 3
    assert not document.doubtful


def test_a_narrow_stop_behind_han_and_brackets_behind_a_stop_end_a_sentence():
    for line in ("要严查无认证、翻新拼装的蓄电池,发现一起立案一起.", "六月底前完成。（责任单位：县财政局、县税务局）"):
        document = read(BODY.format(line=line))
        assert document.lines[2].role is Role.PARAGRAPH
        assert not document.lines[2].doubtful


def test_a_numbered_heading_cut_behind_a_pause_mark_goes_on():
    document = read("""
① 某钢铁厂片区（YY-03单元）城市更新规划暨工业遗产保护利用专项规划、
周边三条市政道路选线方案
会议原则通过。请设计单位深化：高炉、料仓、铁路栈桥须原址保留。
② 某医院迁建项目选址，
会议听取市卫生健康委汇报，对南、北两处备选用地作了比较，同意选址于北址。
""")
    roles = [line.role for line in document.lines]
    assert roles == [Role.HEADING, Role.HEADING, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH]


def test_rows_of_a_name_and_its_unit_are_a_roster_whatever_the_name():
    document = read("出席委员：\n费达安　　市人民政府\n蔑儿吉台　　市人民政府办公室\n请假委员：\n隽不凡　　市人防办")
    assert [line.role for line in document.lines] == [Role.ATTENDANCE] * 5


def test_the_facts_of_a_portal_page_do_not_go_on_with_the_line_above():
    document = read("""
您当前的位置：首页 > 政府信息公开 > 法定主动公开内容 > 会议信息
索 引 号：QZ000-0202-2025-00031
某区地铁3号线某站配套道路建设协调会议纪要
　　2025年3月28日下午，区委常委、副区长费景川在区政府第二会议室召集有
关单位，就地铁3号线某站配套道路建设中存在的问题进行了协调。现将会议议定
事项纪要如下：
""")
    assert [line.role for line in document.lines[:3]] == [Role.NOISE, Role.NOISE, Role.TITLE]


def test_who_is_in_a_team_that_the_meeting_set_up_is_told_in_running_text():
    document = read("""
列席人员：财政所 张三、农服中心 李四
一、会议决定，成立人居环境整治专班：
组  长：沐春风
副组长：司空见
成  员：王五、欧阳晨、赵六
办公室设在城建办，赵六兼任办公室主任。
二、会议强调了防汛、防溺水等工作。
""")
    assert [line.role for line in document.lines[2:6]] == [Role.PARAGRAPH] * 4


@pytest.mark.parametrize("urgency", ["★ 急件 ★", "紧急程度：特急", "【加急】"])
def test_urgency_may_be_decorated_or_labelled(urgency):
    assert read(f"{urgency}\n某市指挥部会议纪要\n第3期").lines[0].role is Role.URGENCY
