"""What stands in brackets behind a name: a unit or a post, or a reason and other remarks that tell of neither."""

import re

from core.structure.names import is_unit_or_place, is_unit_or_post

_OPENS_REMARK = re.compile(
    r"因|委托|由|请|参加|赴|在|到(?!会部)|去|列席|出席|代(?:为|$|\w?[参出列])|视频|线上|第[\d一二三四五六七八九十]|共?计?\d+[人名位]?$|住院|生病|患病|"
    r"下[乡村基]|驻村$|[男女兼代](?:$|[，,])|外出|出差|公出|陪同|中途"
)
_HOLDS_REMARK = re.compile(
    r"出差|外出|公出|公务|援[疆藏青]|驻村|挂职|借调|抽调|巡察|值班|下乡|体检|手术|丧|外派|出访|学习|"
    r"[事病公产年婚休]假|休假|公差|公休|培训|出国|出境|调研|开会|住院|务工|陪同|探亲|代为|参会|议题|"
    r"委托|族$|缺席|迟到|早退|主持$|记录$|汇报$"
)


def is_remark(bracket: str) -> bool:
    """Whether words in brackets behind a name tell a reason (因公出差) or a remark (女), not a unit or a post."""
    return bool(_OPENS_REMARK.match(bracket)) or (bool(_HOLDS_REMARK.search(bracket)) and not is_unit_or_post(bracket))


def told_by(bracket: str | None, *, absent: bool) -> str | None:
    """The unit or post in brackets behind a name; ``None`` where they tell a reason or a remark.

    Of those who are ``absent``, brackets tell a reason unless they surely hold a unit.
    """
    told = bracket is not None and not is_remark(bracket) and (not absent or is_unit_or_place(bracket))
    return bracket if told else None
