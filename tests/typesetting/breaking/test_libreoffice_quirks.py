"""Marks, words and numbers at every place of a line, and pages that end at every element, as LibreOffice has them."""

import pytest

from core.export.paper import paper_docx
from core.typesetting.breaking.renderer import LIBREOFFICE
from tests.agreement import agreement
from tests.drafting import minutes

HAN = "会议强调要坚持稳中求进工作总基调完整准确全面贯彻新发展理念"
PHRASES = {
    "quotes": "“十四五”规划，“三个‘一’”工程",
    "years": "2022—2025年，3～5年",
    "amounts": "投资1,234.56万元，增长12.5%，￥500与¥500",
    "latin words": "采用PPP模式（BOT、EPC）建设",
    "hyphens": "编号BC-07-A，COVID-19疫情",
    "runs of closing marks": "（2021〔5〕号）》”。",
    "quoted numbers": "他说“2022年”，“5G+”，",
    "blanks": "引进Smart City Platform系统",
    "half-width marks": "(1)某某,某某;某某:某某",
    "percentages": "80％以上，90%以上",
    "degrees": "气温38℃以上",
    "symbols": "机密★1年，",
    "circled numbers": "①研究②部署③落实",
    "slashes": "水/电/气，A/B类",
    "dates with slashes": "2023/05/06，9:00—11:30",
    "addresses": "访问https://www.example.gov.cn/zwgk/2023/05/index.html下载",
    "long latin words": "依托Digitalization-as-a-Service与internationalization平台推进",
    "middle dots": "迪丽热巴·阿不都·热合曼、买买提·艾力",
    "nested titles": "《关于印发〈某某市“十四五”规划（2021—2025年）〉的通知》（市政发〔2021〕5号）",
    "full-width letters": "（１）２０２３年，Ａ类、Ｂ类，９５％",
    "dashes": "工作——总的……",
}
OFFSETS = range(10, 29)
IMPRINT = """\
distribution\t分送：县委各部门，县人大办、政协办，县人武部，县法院、检察院，市直驻象各单位，各人民团体，各镇乡政府。
print_line\t沧宁市人民政府办公室      2023年5月19日印发"""
ENDS = {
    "imprint": IMPRINT,
    "roster": "attendance\t出席：李晓东",
    "heading": f"heading:1\t一、听取汇报\nparagraph\t{HAN * 3}",
    "long heading": f"heading:1\t一、{HAN * 2}\nheading:2\t（一）研究\nparagraph\t{HAN * 3}",
    "signature": "signature\t沧宁市人民政府办公室\ndate\t2023年5月19日",
}
LINES = range(16, 24)
PAPERS = {
    **{name: "\n".join(f"paragraph\t{HAN[:n]}{text * 3}{HAN[:7]}" for n in OFFSETS) for name, text in PHRASES.items()},
    **{f"{name} {lines}": "paragraph\t会议指出。\n" * lines + end for name, end in ENDS.items() for lines in LINES},
}


@pytest.fixture(scope="module")
def agreements(printer):
    papers = {name: minutes(tagged) for name, tagged in PAPERS.items()}
    printed = printer({name: paper_docx(paper) for name, paper in papers.items()})
    return {name: agreement(paper, printed[name].pdf, LIBREOFFICE) for name, paper in papers.items()}


@pytest.mark.parametrize("name", PAPERS)
def test_every_line_is_the_printed_one(agreements, name):
    assert agreements[name].same == agreements[name].lines
    assert agreements[name].pages == agreements[name].printed_pages


@pytest.mark.parametrize("name", PAPERS)
def test_every_line_stands_where_it_is_printed(agreements, name):
    assert agreements[name].furthest <= 0.5
