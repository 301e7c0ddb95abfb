"""The house rules one by one: where each stands in a profile, what the user calls it, and what it may be."""

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from core.files import fault_of_name
from core.profiles.kinds import Choice, Flag, Kind, Names, Number, Text
from core.typesetting.profile import Profile


@dataclass(frozen=True)
class Entry:
    """A rule. ``path`` leads to its value in a ``Profile``; ``hint`` is what a user should know who changes it."""

    group: str
    name: str
    path: str
    kind: Kind
    hint: str = ""

    def of(self, profile: Profile) -> object:
        value: object = attrgetter(self.path)(profile)
        return value

    def put(self, profile: Profile, value: object) -> Profile:
        """The profile with another value of its rule."""
        owner, _, name = self.path.rpartition(".")
        change: dict[str, Any] = {name: value}
        if owner:
            change = {owner: replace(getattr(profile, owner), **change)}
        return replace(profile, **change)


def _fault_of_folio(form: str) -> str | None:
    return "写成第1页上的样子，其中的 1 就是页码；不要页码就空着" if form and form.count("1") != 1 else None


NAME = Entry("", "名称", "name", Text(40, fault=fault_of_name))

_MARGIN = Number(5, 100, "毫米")
_SIZE = Number(8, 48, "磅")

ENTRIES = (
    Entry("版头", "纪要标志", "mark", Text(80, 3), "草稿里没有标志时，供您选用；程序不会自己填"),
    Entry("版头", "标志字号（磅）", "mark_size", Number(12, 120, "磅", automatic=True), "自动：一行排得下的最大字号"),
    Entry("版头", "标志距版心上边（毫米）", "mark_drop", Number(0, 120, "毫米"), "国标 35"),
    Entry("版头", "编发机关", "issuer", Text(80), "草稿里没有编发机关时，供您选用"),
    Entry("版心", "上边距（毫米）", "margins.top", _MARGIN, "国标 37"),
    Entry("版心", "下边距（毫米）", "margins.bottom", _MARGIN, "国标 35"),
    Entry("版心", "左边距（毫米）", "margins.left", _MARGIN, "国标 28"),
    Entry("版心", "右边距（毫米）", "margins.right", _MARGIN, "国标 26"),
    Entry("版心", "行距（磅）", "pitch", Number(12, 60, "磅"), "国标 28.95，每面 22 行"),
    Entry("版心", "每行字数", "characters", Number(15, 50, "字", whole=True), "国标 28"),
    Entry("字体", "仿宋", "typefaces.fang_song", Names(), "正文；后面是没有这种字体时的替代，用顿号隔开"),
    Entry("字体", "小标宋", "typefaces.xiao_biao_song", Names(), "标志和标题"),
    Entry("字体", "黑体", "typefaces.hei_ti", Names(), "一级标题和“出席”等标签"),
    Entry("字体", "楷体", "typefaces.kai_ti", Names(), "二级标题"),
    Entry("字体", "宋体", "typefaces.song_ti", Names(), "页码"),
    Entry("字体", "西文", "typefaces.latin", Names(), "字母和数字"),
    Entry("字体", "汉字与西文之间留空", "spaced_latin", Flag(), "国标没有规定；Word 的默认是留"),
    Entry("字号", "标题（磅）", "sizes.title", _SIZE, "国标二号，22"),
    Entry("字号", "正文（磅）", "sizes.text", _SIZE, "国标三号，16"),
    Entry("字号", "版记（磅）", "sizes.imprint", _SIZE, "国标四号，14"),
    Entry(
        "名单", "每行人数", "names_per_row", Number(1, 12, "人", whole=True, automatic=True), "自动：排得下几个排几个"
    ),
    Entry("名单", "两字标签撑满四字", "padded_labels", Flag(), "“出席”与“应邀出席”一样宽"),
    Entry("版记", "分送", "distribution", Text(2000, 20), "草稿里没有分送时，供您选用"),
    Entry("版记", "有印发行", "print_line", Flag(), "草稿里没有印发行时，按编发机关和日期拟一行供您选用"),
    Entry("版记", "排在双数页", "even_imprint", Flag(), "双面印时版记落在最后一张的背面"),
    Entry("页码", "样式", "folio.form", Text(20, fault=_fault_of_folio), "第 1 页上的样子"),
    Entry("页码", "位置", "folio.place", Choice({"outer": "外侧", "centre": "居中", "right": "右侧"}), "国标外侧"),
    Entry("页码", "字号（磅）", "folio.size", Number(6, 24, "磅"), "国标四号，14"),
    Entry("页码", "距版心下边（毫米）", "folio.drop", Number(0, 50, "毫米"), "国标 7"),
)
"""All but the name, in the order of a file."""
