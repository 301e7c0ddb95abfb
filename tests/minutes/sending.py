"""Distributions as offices write them, made up by hypothesis, each with the bodies that a reader finds in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from core.structure.classifying.shape import columns

PLACES = ("县", "市", "区", "省", "州", "旗", "临水县", "江州市", "江州市城北区")
DEPARTMENTS = (
    "发改局", "财政局", "教育局", "公安局", "司法局", "民政局", "自然资源局", "城管局", "市场监管局", "农业农村局",
    "水利局", "交通运输局", "卫生健康局", "应急管理局", "审计局", "统计局", "信访局", "税务局", "总工会", "科协",
    "工商联", "残联", "文联", "融媒体中心", "档案馆", "供销社", "消防救援大队", "生态环境分局", "投资促进局",
    "机关事务管理局", "气象局",
)  # fmt: skip
OFFICES = (
    "人大办", "政府办", "政协办", "人大常委会办公室", "政府办公室", "政协办公室", "人武部", "法院", "检察院", "监委",
)  # fmt: skip
OF_COMMITTEE = ("组织部", "宣传部", "统战部", "政法委", "编办", "网信办", "党校", "老干部局", "巡察办")
WHOLE = (
    "各人民团体", "各乡镇人民政府", "各县（市、区）人民政府", "市直驻临各单位", "县政府各部门", "县委各部门",
    "各民主党派", "各参会单位", "国网临水县供电公司", "临水军分区", "武警临水支队", "中央、省驻临单位", "各有关单位",
    "各国有企业", "城关镇人民政府", "石门乡人民政府", "城南街道办事处", "高新区管委会", "各镇（街道）",
    "临水产业投资集团",
)  # fmt: skip
ENUMERATED = (
    ("各乡镇人民政府、街道办事处", ("各乡镇人民政府", "各街道办事处")),
    ("各镇乡政府、街道办事处", ("各镇乡政府", "各街道办事处")),
    ("各乡镇、街道", ("各乡镇", "各街道")),
    ("各县（市、区）委、人民政府", ("各县（市、区）委", "各县（市、区）人民政府")),
    ("各民主党派、工商联", ("各民主党派", "工商联")),
    ("县委、县政府", ("县委", "县政府")),
    ("局领导、机关各股室", ("局领导", "局机关各股室")),
)


@dataclass(frozen=True)
class Distribution:
    """Rows below a label, and the bodies they name."""

    rows: tuple[str, ...]
    bodies: tuple[str, ...]


Group = tuple[str, tuple[str, ...]]
"""What stands between two ，, and the bodies it means."""


def several(words: Sequence[str], least: int = 1, most: int = 5) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(words), min_size=least, max_size=most, unique=True)


@st.composite
def of_one_place(draw) -> Group:
    """县发改局、财政局: the place is printed once, or with each."""
    place, members = draw(st.sampled_from(PLACES)), draw(several((*DEPARTMENTS, *OFFICES)))
    bodies = tuple(place + member for member in members)
    each = draw(st.booleans())
    return "、".join(bodies if each else (bodies[0], *members[1:])), bodies


@st.composite
def of_committee(draw) -> Group:
    """市委办公室、组织部、财政局: the offices of the committee, then others of its place."""
    place = draw(st.sampled_from(PLACES))
    first = draw(st.sampled_from(("办公室", "办", *OF_COMMITTEE)))
    offices = [office for office in draw(several(OF_COMMITTEE)) if office != first]
    others = draw(several((*DEPARTMENTS, *OFFICES), 0, 3))
    bodies = (*(f"{place}委{office}" for office in (first, *offices)), *(place + other for other in others))
    return "、".join((bodies[0], *offices, *others)), bodies


def whole(body: str) -> Group:
    return body, (body,)


GROUPS = st.one_of(of_one_place(), of_committee(), st.sampled_from(WHOLE).map(whole), st.sampled_from(ENUMERATED))


@st.composite
def distributions(draw) -> Distribution:
    """Groups with ，or ； between, one 。 at the end or none, cut wherever the edge is."""
    groups = draw(st.lists(GROUPS, min_size=1, max_size=7))
    mark = draw(st.sampled_from(("，", "；", ",", "， ")))
    text = mark.join(printed for printed, _ in groups) + draw(st.sampled_from(("", "。")))
    rows, width = [""], draw(st.integers(24, 72))
    for character in text:
        if columns(rows[-1] + character) > width:
            rows.append(draw(st.sampled_from(("", "　　　"))))
        rows[-1] += character
    return Distribution(tuple(rows), tuple(body for _, bodies in groups for body in bodies))
