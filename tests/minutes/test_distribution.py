"""The bodies of a 分送 text, each with the prefix that the sheet prints once."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.minutes.distribution import recipients

DRAFTS = Path(__file__).parents[1] / "drafts" / "learning"
LABEL = re.compile(r"\w{1,3}[：:]")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县人大办、政协办", "县人大办 县政协办"),
        ("县法院、检察院", "县法院 县检察院"),
        ("县发改局、教育局", "县发改局 县教育局"),
        ("市财政局、教育局，县审计局", "市财政局 市教育局 县审计局"),
        ("县委办、政府办", "县委办 县政府办"),
        ("县委、人大、政府、政协", "县委 县人大 县政府 县政协"),
        ("市中级人民法院、检察院", "市中级人民法院 市检察院"),
        ("省委办公厅、政府办公厅", "省委办公厅 省政府办公厅"),
        ("街道党工委、办事处", "街道党工委 街道办事处"),
        ("村党支部、村民委员会、监督委员会", "村党支部 村民委员会 村监督委员会"),
        ("市民政局、教育局", "市民政局 市教育局"),
        ("县市场监管局、城管局", "县市场监管局 县城管局"),
        ("县（市、区）委办公室、政府办公室", "县（市、区）委办公室 县（市、区）政府办公室"),
        ("校团委、学生会", "校团委 校学生会"),
        ("局领导、机关各股室", "局领导 局机关各股室"),
        ("集团党委、工会", "集团党委 集团工会"),
        ("省委办公厅、宣传部", "省委办公厅 省委宣传部"),
        ("市委办公室、组织部、政法委、财政局", "市委办公室 市委组织部 市委政法委 市财政局"),
        ("集团党委办公室、组织部、工会", "集团党委办公室 集团党委组织部 集团工会"),
        ("市发展改革委、宣传部", "市发展改革委 市宣传部"),
    ],
)
def test_a_place_or_organ_goes_on_across_the_enumeration_mark(text, expected):
    assert recipients(text) == tuple(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("澄州市财政局、教育局", "澄州市财政局 澄州市教育局"),
        ("澄州市市场监管局、水利局", "澄州市市场监管局 澄州市水利局"),
        ("郑州市金水区财政局、教育局", "郑州市金水区财政局 郑州市金水区教育局"),
        ("恩施土家族苗族自治州财政局、教育局", "恩施土家族苗族自治州财政局 恩施土家族苗族自治州教育局"),
        ("城南街道办事处、司法所", "城南街道办事处 城南街道司法所"),
        ("市北区财政局、民政局", "市北区财政局 市北区民政局"),
        ("镇江市财政局、民政局", "镇江市财政局 镇江市民政局"),
        ("浦东新区财政局、教育局", "浦东新区财政局 浦东新区教育局"),
    ],
)
def test_a_full_place_name_goes_on_whole(text, expected):
    assert recipients(text) == tuple(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "县委、县政府各部门",
        "县人武部、驻象部队",
        "县政府办、城南街道",
        "县公安局、中国移动象山分公司",
        "市人大办、沧宁军分区",
        "市财政局、县审计局",
        "区委各工委、各部委办局",
        "县政府各部门、各直属机构",
        "县长、副县长",
        "城市管理局、水利局",
        "乡村振兴局、水利局",
        "市场监管局、水利局",
        "市政工程公司、水利局",
        "住房城乡建设局、水利局",
        "沧宁军分区、武警支队",
        "张三、李四",
    ],
)
def test_no_prefix_is_made_where_none_is_printed_or_the_next_has_its_own(text):
    assert recipients(text) == tuple(text.split("、"))


@pytest.mark.parametrize(
    "common", ["城市管理局", "乡村振兴局", "住房城乡建设局", "工业园区管委会", "市政公司", "社会保障局"]
)
def test_a_common_word_that_looks_like_a_place_takes_the_prefix(common):
    assert recipients(f"县财政局、{common}") == ("县财政局", f"县{common}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("各镇乡政府、街道办事处", "各镇乡政府 各街道办事处"),
        ("各乡镇人民政府、街道办事处", "各乡镇人民政府 各街道办事处"),
        ("各区人民政府、开发区管委会", "各区人民政府 各开发区管委会"),
        ("各乡镇、街道、县直各单位", "各乡镇 各街道 县直各单位"),
        ("各党委、党总支、直属党支部", "各党委 各党总支 各直属党支部"),
        ("各学院、研究院、机关各部门", "各学院 各研究院 机关各部门"),
        ("各乡镇党委、政府", "各乡镇党委 各乡镇政府"),
        ("各县市区委、人民政府", "各县市区委 各县市区人民政府"),
        ("各县（市、区）委、政府", "各县（市、区）委 各县（市、区）政府"),
        ("各民主党派、工商联", "各民主党派 工商联"),
        ("各镇乡政府、县供电公司、水务集团", "各镇乡政府 县供电公司 县水务集团"),
    ],
)
def test_each_goes_on_to_what_there_are_many_of(text, expected):
    assert recipients(text) == tuple(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "中央、省驻岳单位",
        "中央、省、市驻岳各单位",
        "县府直属和省、市驻埔各单位",
        "省直、市直各单位",
        "各乡、镇人民政府",
        "各县、市、区人民政府",
    ],
)
def test_members_that_share_one_end_stay_together(text):
    assert recipients(text) == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "各县（市、区）人民政府",
        "各县(市,区)人民政府",
        "各党委（党总支）",
        "县委各部门",
        "省驻沧各单位",
        "市直驻象各单位",
        "县纪委监委派驻第七纪检监察组",
        "村“两委”成员",
        "与会单位",
    ],
)
def test_one_body_stays_as_printed(text):
    assert recipients(text) == (text,)


@pytest.mark.parametrize("mark", ["，", "；", ",", ";", ", ", "。", "　　", "  ", "\n"])
def test_a_group_ends_the_prefix(mark):
    assert recipients(f"城南街道办事处{mark}县供电公司、水务集团{mark}供电所。") == (
        *("城南街道办事处", "县供电公司", "县水务集团", "供电所"),
    )


@pytest.mark.parametrize("text", ["", "。", "，、；", "　"])
def test_a_text_without_a_body_names_none(text):
    assert recipients(text) == ()


def test_a_padded_name_is_one_body():
    assert recipients("各位董事，李　明") == ("各位董事", "李　明")


def test_a_half_width_full_stop_ends_the_list():
    assert recipients("局领导,局机关各股室,局属各单位.") == ("局领导", "局机关各股室", "局属各单位")


def test_a_very_long_name_is_read_in_reasonable_time():
    assert len(recipients("甲乙市" * 5000)) == 1


def distribution_texts(tagged: Path) -> list[str]:
    """The texts of the distribution in a tagged draft, one for each label."""
    texts: list[str] = []
    for line in tagged.read_text(encoding="utf-8").split("\n"):
        tag, _, text = line.partition("\t")
        if tag.removesuffix("+") == "distribution":
            label = LABEL.match(text)
            if label:
                texts.append("")
            texts[-1] += text[label.end() if label else 0 :].strip()
    return texts


@pytest.mark.parametrize("tagged", sorted(DRAFTS.glob("*.tagged")), ids=lambda path: path.stem)
def test_the_recipients_of_the_drafts_are_read(tagged):
    expected = json.loads(tagged.with_suffix(".json").read_text(encoding="utf-8"))["distribution"]
    found = [list(recipients(text)) for text in distribution_texts(tagged)]
    assert found == [group["recipients"] for group in expected]


BODIES = st.one_of(
    st.sampled_from(
        ["县人大办", "政协办", "各镇乡政府", "街道办事处", "工商联", "澄州市财政局", "教育局", "城市管理局"]
    ),
    st.sampled_from(
        ["各县（市、区）人民政府", "中央", "省驻岳单位", "各乡", "镇人民政府", "（党总支）", "县", "各", "和省"]
    ),
    st.text("省市县区镇乡各局委长城南（）、", min_size=1, max_size=8),
)
LISTS = st.lists(st.tuples(BODIES, st.sampled_from("、、、，；,。"))).map(lambda pairs: "".join(map("".join, pairs)))


@given(LISTS)
def test_without_the_carried_prefixes_the_text_is_whole(text):
    printed = "".join(some_end_of(without_marks(body)) for body in recipients(text))
    assert re.fullmatch(printed, without_marks(text))


def some_end_of(body: str) -> str:
    return f"(?:{'|'.join(re.escape(body[start:]) for start in range(len(body)))})"


def without_marks(text: str) -> str:
    return re.sub("[、，；,。]", "", text)
