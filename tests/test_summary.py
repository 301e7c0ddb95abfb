from core.cli.summary import summary
from core.minutes.assemble import assemble
from tests.drafts_as_text import read

DRAFT = """
县政府第十二次常务会议纪要
2024年3月1日，县长张三主持召开县政府第十二次常务会议。现将会议议定事项纪要如下：
一、研究春耕备耕有关问题
（一）关于农资供应。县农业农村局要做好农资供应和质量监管工作，确保不误农时。
（二）关于资金安排。县财政局要及时拨付资金，确保专款专用。
列席：赵六（县财政局）  钱七
分送：县人大办、政协办。
"""


def test_the_outline_reads_in_plain_lines_and_says_what_is_missing():
    document = read(DRAFT)
    assert summary(document, assemble(document)).splitlines() == [
        "标志　（缺）",
        "期号　（缺）",
        "编发　（缺）　（缺）",
        "标题　县政府第十二次常务会议纪要",
        "1　研究春耕备耕有关问题　（0 段）",
        "　　1　关于农资供应　（1 段）",
        "　　2　关于资金安排　（1 段）",
        "列席（2）　赵六（县财政局）、钱七",
        "分送（2）　县人大办、县政协办",
        "存疑　0 行",
    ]
