"""Rosters as offices write them, made up by hypothesis, each with the people that a reader finds in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import assume
from hypothesis import strategies as st

from core.structure.classifying.shape import columns

Person = tuple[str | None, str | None]
"""Name and unit."""


@dataclass(frozen=True)
class Roster:
    """Rows below a label, and whom they name. ``absent``: the label says that they did not come."""

    rows: tuple[str, ...]
    people: tuple[Person, ...]
    absent: bool = False


SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许沈曾石龙江白万钱易常武文"
DOUBLE = ("欧阳", "司马", "诸葛", "上官", "夏侯", "慕容", "令狐", "皇甫", "尉迟", "公孙", "东方", "司徒")
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文斌海燕春梅云峰晓东雪晨"
ALSO_WORDS = (
    "成都", "宿迁", "丛林", "高远", "文件", "常务", "江山", "黄河", "白云", "关山", "岳阳", "年华", "安静", "马上",
    "车间", "于是", "向前进", "万里", "成功", "方向", "石头", "金山", "路程", "康定", "伊宁", "宁夏", "余地", "云台",
    "海洋", "舒长", "冉志长", "王庭", "陈社", "刘文科", "葛天行", "平安",
)  # fmt: skip
RARE = ("𠮷永福", "查𬱖", "宫𤩽", "陈㛃", "朱𬀩", "植海𬭎", "王𫖯之", "李䶮")
OF_PARTS = (
    "阿卜杜拉·买买提", "努尔兰·哈力克", "古丽娜尔·艾山", "丹增·罗布", "卓玛·央金", "巴图·苏和", "艾合塔木·托乎提",
    "吐尔逊·阿不都·热合曼",
)  # fmt: skip
OF_PEOPLES = ("巴特尔", "乌云其木格", "才让东珠", "扎西顿珠", "洛桑卓玛", "其其格", "吉克阿依", "苏德毕力格")

UNITS = (
    "县发改局", "县财政局", "县住房城乡建设局", "市自然资源和规划局", "办公室", "党政办公室", "综合科", "信息科",
    "人事股", "教务处", "财务部", "石门镇", "九里乡", "城关镇人民政府", "城南街道", "县人大", "县政协", "县委办",
    "县公安局交警大队", "供电公司", "国网临水县供电公司", "工会", "县妇联", "团县委", "派出所", "卫生院", "县人武部",
    "市水利设计院", "项目部", "信息中心", "县人大常委会办公室", "纪检监察室", "水库管理站", "市农业科学院",
    "县纪委监委",
)  # fmt: skip
POSTS = (
    "县长", "副县长", "党委书记", "党工委副书记", "董事长", "总经理", "副总经理", "财务总监", "总工程师", "校长",
    "教导主任", "村党支部书记", "村委会主任", "妇联主席", "会计", "文书", "一组组长", "独立董事", "监事会主席",
    "县委常委", "政法委书记", "县政府办公室主任", "县发改局局长", "副总经理兼总工程师", "党组成员", "科长", "网格员",
    "驻村第一书记", "常务副县长", "总经理助理", "副主任委员", "四级调研员", "宣传部长", "水利局长",
    "县人大常委会副主任",
)  # fmt: skip
POSTS_IN_UNIT = ("局长", "副局长", "主任", "科长", "负责人", "党组书记")
GROUPS = ("公司领导", "各部门负责人", "班子成员", "监理单位", "特邀代表", "职工代表", "董事", "监事")
REASONS = (
    "出差", "病假", "请假", "外出开会", "参加省委党校培训", "住院", "公务", "因公出差", "事假", "在外学习",
    "赴京参会", "产假", "外出招商", "下乡", "参加市人大会议", "休假", "陪同省领导调研", "委托李四参加", "家中有事",
    "挂职", "参加业务培训", "驻村",
)  # fmt: skip
REMARKS = ("女", "代", "列席", "列席第3项议题", "回族", "委托王五代为表决", "视频参会", "请假")
PADS = ("  ", "\u3000", "\u3000\u3000", "\u2002\u2002", "\u2003", "\u2009\u2009", "\u00a0\u00a0", " ", "    ")
GAPS = ("  ", "    ", "\u3000", "\u3000\u3000", "\t", " \t", "\u2003\u2003", "\u00a0\u00a0\u00a0")


def made_names() -> st.SearchStrategy[str]:
    one = st.sampled_from(SURNAMES)
    surname = st.one_of(one, one, one, st.sampled_from(DOUBLE))
    return st.builds(str.__add__, surname, st.text(GIVEN, min_size=1, max_size=2))


NAMES = st.one_of(made_names(), made_names(), *map(st.sampled_from, (ALSO_WORDS, RARE, OF_PARTS, OF_PEOPLES)))
PLAIN_NAMES = made_names()


@dataclass(frozen=True)
class Hand:
    """How one office writes: its padding of names of two characters, and the blanks it parts cells with."""

    pad: str
    gap: str

    def padded(self, name: str) -> str:
        return self.pad.join(name) if len(name) == 2 else name


HANDS = st.builds(Hand, st.sampled_from(("", *PADS)), st.sampled_from(GAPS))


def several(element: st.SearchStrategy, least: int = 2, most: int = 9) -> st.SearchStrategy[list]:
    return st.lists(element, min_size=least, max_size=most, unique=True)


def wrapped(entries: Sequence[str], mark: str, per_row: int, close: str) -> tuple[str, ...]:
    """Entries with a mark between them, so many to the row; a row ends with the mark."""
    rows = [entries[start : start + per_row] for start in range(0, len(entries), per_row)]
    return tuple(mark.join(row) + (close if row is rows[-1] else mark) for row in rows)


def in_rows(entries: Sequence[str], gap: str, per_row: int, indent: str = "") -> tuple[str, ...]:
    rows = [entries[start : start + per_row] for start in range(0, len(entries), per_row)]
    return tuple((indent if place else "") + gap.join(row) for place, row in enumerate(rows))


@st.composite
def names_alone(draw, marked: bool = False) -> Roster:
    hand, names = draw(HANDS), draw(several(NAMES, 1))
    printed = [hand.padded(name) for name in names]
    per_row = draw(st.integers(2, 6))
    mark = draw(st.sampled_from(("、", "，", "；", ",", *([] if marked else (None, None)))))
    if mark:
        rows = wrapped(printed, mark, per_row, draw(st.sampled_from(("", "。", "；"))))
    else:
        rows = in_rows(printed, hand.gap, draw(st.sampled_from((1, per_row))), draw(st.sampled_from(("", "      "))))
    return Roster(rows, tuple((name, None) for name in names))


@st.composite
def names_with_remarks(draw, marked: bool = False) -> Roster:
    absent = draw(st.booleans())
    hand, names = draw(HANDS), draw(several(NAMES, 1, 5))
    remark = st.sampled_from(REASONS if absent else REMARKS)
    brackets = draw(st.sampled_from(("（）", "()")))
    space = draw(st.sampled_from(("", "", " ")))
    printed = [
        hand.padded(name) + (f"{space}{brackets[0]}{draw(remark)}{brackets[1]}" if draw(st.booleans()) else "")
        for name in names
    ]
    mark = draw(st.sampled_from(("、", "，", "；", *([] if marked else [None]))))
    rows = wrapped(printed, mark, 3, "") if mark else in_rows(printed, hand.gap, draw(st.integers(1, 3)))
    return Roster(rows, tuple((name, None) for name in names), absent)


@st.composite
def in_brackets(draw, marked: bool = False) -> Roster:
    """甲（县财政局）、乙（局长）."""
    hand, names = draw(HANDS), draw(several(NAMES, 1, 6))
    units = [draw(st.sampled_from(UNITS + POSTS + ("村党支部书记、村委会主任",))) for _ in names]
    space = draw(st.sampled_from(("", "", " ")))
    printed = [f"{hand.padded(name)}{space}（{unit}）" for name, unit in zip(names, units, strict=True)]
    mark = draw(st.sampled_from(("、", "，", "；", *([] if marked else [None]))))
    rows = wrapped(printed, mark, 3, "") if mark else in_rows(printed, hand.gap, draw(st.integers(1, 3)))
    return Roster(rows, tuple(zip(names, units, strict=True)), draw(st.booleans()))


@st.composite
def behind_units(draw) -> Roster:
    """县发改局 甲、乙，县财政局 丙: in one list, wrapped or not, with ，or ； between the units."""
    hand = draw(HANDS)
    units = draw(several(st.sampled_from(UNITS), 1, 6))
    join = draw(st.sampled_from((" ", "  ", "\u3000", "\t", "")))
    names = NAMES if join else PLAIN_NAMES
    groups = [draw(several(names, 1, 3)) for _ in units]
    printed = [unit + join + "、".join(map(hand.padded, group)) for unit, group in zip(units, groups, strict=True)]
    mark = draw(st.sampled_from(("，", "；")))
    rows = wrapped(printed, mark, draw(st.integers(1, 4)), draw(st.sampled_from(("", "。"))))
    return Roster(rows, shared(units, groups))


def shared(units: Sequence[str], groups: Sequence[Sequence[str]]) -> tuple[Person, ...]:
    return tuple((name, unit) for unit, group in zip(units, groups, strict=True) for name in group)


@st.composite
def table_of_units(draw) -> Roster:
    """A unit, then its names, row by row; names that do not fit stand on a row below that leaves the unit out."""
    hand = draw(HANDS)
    units = draw(several(st.sampled_from(UNITS), 2, 6))
    groups = [draw(several(NAMES, 1, 4)) for _ in units]
    colon = draw(st.sampled_from(("", "", "：", ":")))
    rows = []
    for unit, group in zip(units, groups, strict=True):
        cut = draw(st.integers(1, len(group)))
        rows.append(unit + colon + hand.gap + hand.gap.join(map(hand.padded, group[:cut])))
        if group[cut:]:
            rows.append("\t" + hand.gap.join(map(hand.padded, group[cut:])))
    return Roster(("", *rows), shared(units, groups))


@st.composite
def pairs_in_rows(draw) -> Roster:
    """Unit and name, or name and post, one or two pairs to the row."""
    hand = draw(HANDS)
    names = draw(several(NAMES, 2, 8))
    behind = draw(st.booleans())
    told = [draw(st.sampled_from(POSTS if behind or draw(st.booleans()) else UNITS)) for _ in names]
    pairs = zip(names, told, strict=True)
    printed = [
        hand.gap.join((hand.padded(name), unit) if behind else (unit, hand.padded(name))) for name, unit in pairs
    ]
    rows = in_rows(printed, draw(st.sampled_from(("\t", "      "))), draw(st.sampled_from((1, 2))))
    return Roster(rows, tuple(zip(names, told, strict=True)))


def all_posts() -> st.SearchStrategy[str]:
    return several(st.sampled_from(POSTS), 1, 3).map("、".join)


@st.composite
def one_to_the_line(draw) -> Roster:
    """All posts of a person before or behind the name, one person to the line."""
    hand = draw(HANDS)
    names = draw(several(NAMES, 2, 6))
    posts = [draw(all_posts()) for _ in names]
    behind = draw(st.booleans())
    end = draw(st.sampled_from(("", "，", "；")))
    pairs = zip(names, posts, strict=True)
    rows = [
        hand.gap.join((hand.padded(name), post) if behind else (post, hand.padded(name))) + end for name, post in pairs
    ]
    return Roster(tuple(rows), tuple(zip(names, posts, strict=True)))


@st.composite
def posts_before(draw) -> Roster:
    """县长 甲，县委副书记、政法委书记 乙: posts and a name, stuck or with a blank."""
    hand = draw(HANDS)
    stuck = draw(st.booleans())
    names = draw(several(PLAIN_NAMES if stuck else NAMES, 1, 6))
    posts = [draw(all_posts()) for _ in names]
    join = "" if stuck else draw(st.sampled_from((" ", "  ", "\u3000")))
    mark = draw(st.sampled_from(("，", "、", "；")))
    printed = [post + join + hand.padded(name) for name, post in zip(names, posts, strict=True)]
    return Roster(wrapped(printed, mark, draw(st.integers(1, 4)), ""), tuple(zip(names, posts, strict=True)))


@st.composite
def one_post_for_several(draw) -> Roster:
    """会长 甲，副会长 乙、丙."""
    hand = draw(HANDS)
    posts = draw(several(st.sampled_from(POSTS), 2, 4))
    groups = [draw(several(NAMES, 1, 3)) for _ in posts]
    join = draw(st.sampled_from((" ", "  ", "\u3000")))
    printed = [post + join + "、".join(map(hand.padded, group)) for post, group in zip(posts, groups, strict=True)]
    mark = draw(st.sampled_from(("，", "；")))
    return Roster(wrapped(printed, mark, draw(st.integers(1, 3)), "。"), shared(posts, groups))


FORMS = ("{unit}{gap}{post}{gap}{name}", "{unit}{gap}{name}（{post}）", "{unit}{gap}{name}{gap}{post}")


@st.composite
def unit_and_post(draw) -> Roster:
    """县财政局 局长 甲, 县财政局 甲（局长）, 县财政局 甲 局长."""
    hand = draw(HANDS)
    units = draw(several(st.sampled_from(UNITS), 1, 5))
    names = draw(several(NAMES, len(units), len(units)))
    posts = [draw(st.sampled_from(POSTS_IN_UNIT)) for _ in units]
    form = draw(
        st.sampled_from(("{unit}{gap}{post}{gap}{name}", "{unit}{gap}{name}（{post}）", "{unit}{gap}{name}{gap}{post}"))
    )
    printed = [
        form.format(unit=unit, post=post, name=hand.padded(name), gap=hand.gap)
        for unit, post, name in zip(units, posts, names, strict=True)
    ]
    mark = draw(st.sampled_from(("，", "；", None)))
    rows = wrapped(printed, mark, 2, "") if mark else tuple(printed)
    return Roster(rows, tuple((name, unit + post) for name, unit, post in zip(names, units, posts, strict=True)))


@st.composite
def under_groups(draw) -> Roster:
    """公司领导：甲、乙, the label on a row of its own or not."""
    hand = draw(HANDS)
    groups = draw(several(st.sampled_from(GROUPS), 1, 4))
    names = [draw(several(NAMES, 1, 6)) for _ in groups]
    mark = draw(st.sampled_from(("、", "，", None)))
    alone = draw(st.booleans())
    rows: list[str] = []
    for group, people in zip(groups, names, strict=True):
        printed = list(map(hand.padded, people))
        below = wrapped(printed, mark, 4, "") if mark else in_rows(printed, hand.gap, 4)
        rows += [f"{group}：", *below] if alone else [f"{group}：{below[0]}", *below[1:]]
    return Roster(tuple(rows), shared(groups, names))


@st.composite
def units_alone(draw, marked: bool = False) -> Roster:
    units = draw(several(st.sampled_from(UNITS), 1, 10))
    close = draw(st.sampled_from(("", "。", "主要负责人", "分管负责人。")))
    mark = draw(st.sampled_from(("、", "，", *([] if marked else [None]))))
    rows = wrapped(units, mark, draw(st.integers(2, 6)), close) if mark else tuple(units)
    return Roster(rows, tuple((None, unit) for unit in units))


MARKED = st.one_of(
    names_alone(True), names_with_remarks(True), in_brackets(True), behind_units(), posts_before(), units_alone(True)
)  # fmt: skip


@st.composite
def hard_wrapped(draw) -> Roster:
    """A list with marks, cut wherever the edge is, if only no name is cut so that either half may be one."""
    roster = draw(MARKED)
    text, width = "".join(roster.rows), draw(st.integers(40, 72))
    rows, row = [], ""
    for character in text:
        if columns(row + character) > width:
            rows.append(row)
            row = ""
        row += character
    rows.append(row)
    assume(not any(cuts_between_names(*pair, roster) for pair in pairwise(rows)))
    return Roster(tuple(rows), roster.people, roster.absent)


AMBIGUOUS = ("总工", "常务", "常务副", "监事", "水利", "宣传", "信息", "水库")
"""What a cut may leave of a post or unit that is a word, or like a name, by itself."""


def cuts_between_names(above: str, below: str, roster: Roster) -> bool:
    """Whether a longer name is cut into two words, or behind the first of its two surnames, or a post into two."""
    if above.endswith(AMBIGUOUS):
        return True
    for name, _ in roster.people:
        first = 1 if name and name.startswith(DOUBLE) else 2
        halves = [(name[:cut], name[cut:]) for cut in range(first, len(name) - 1)] if name else []
        if any(above.endswith(left) and below.startswith(right) for left, right in halves):
            return True
    return False


@st.composite
def with_noise(draw, rosters: st.SearchStrategy[Roster]) -> Roster:
    """Blank rows between the others, and a count before or behind all."""
    roster = draw(rosters)
    rows = list(roster.rows)
    if draw(st.booleans()):
        rows.insert(draw(st.integers(0, len(rows))), draw(st.sampled_from(("", "   ", "\u3000"))))
    count = len(roster.people)
    match draw(st.integers(0, 5)):
        case 0:
            rows.append(f"（共{count}人）")
        case 1:
            rows[0] = f"（共{count}人）" + rows[0]
        case 2:
            rows.append(f"共{count}人")
    return Roster(tuple(rows), roster.people, roster.absent)


ROSTERS = st.one_of(
    names_alone(), names_with_remarks(), in_brackets(), behind_units(), table_of_units(), pairs_in_rows(),
    posts_before(), one_to_the_line(), one_post_for_several(), unit_and_post(), under_groups(), units_alone(),
    hard_wrapped(),
)  # fmt: skip
