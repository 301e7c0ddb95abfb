"""The bodies named in the 版记, one entry for each, with the place or organ that a list prints only once."""

import re
from collections.abc import Iterator

from core.minutes.places import place, shares_tail, stands_alone, subordinate_places
from core.structure.brackets import split_outside_brackets
from core.structure.remembered import by_text

_GROUP_ENDS = "，,；;。｡\n"
_MEMBER_ENDS = "、､"
_AROUND_MEMBERS = _GROUP_ENDS + " \t\u3000\u00a0.．"
_GAP = re.compile(r"(?<=[^\W\da-zA-Z]{2})\s+(?=[^\W\da-zA-Z]{2})")
"""Blanks between two words of Han: a list set in columns has no other mark. One lone character is a padded name."""

_KIND = re.compile(r"(?:乡镇|镇乡|街道|社区|乡|镇|村)(?![直属])")
"""A kind of place rather than one place: 各镇乡政府、街道办事处 means every 街道."""
_GOVERNING = re.compile(r"(?:人民)?政府|党委|党工委|纪委|人大|政协|人武部|(?:人民)?法院|(?:人民)?检察院")
"""Organs that every place has: after 各乡镇党委 they are those of the same places."""
_ONE_OF_A_KIND = re.compile(
    r"工商联|总?工会|团委|妇联|科协|文联|侨联|残联|社科联|台联|红十字会|计生协|贸促会|无党派|党校|"
    r"武装部|军分区|武警|消防"
)
"""Bodies of which a place has one, so that 各 cannot be meant: 各民主党派、工商联."""

_COMMITTEE = re.compile(r"(?:党工?|工)?委(?![员托会])")
_OF_COMMITTEE = re.compile(
    r"组织部|宣传部|统战部|统一战线|社会工作部|社工部|政法委|政研室|政策研究|改革办|全面深化|编办|编委办|机构编制|网信办|巡[察视]|"
    r"老干部局|党校|党史|讲师团|机要|保密|国安办|财经办|农办|督查室|(?:直属|市直|县直|区直)?机关工委|两新工委|教育工委"
)
"""Offices of the Party's committee, never of its place: after 县委办公室 comes 县委宣传部."""


@by_text
def recipients(text: str) -> tuple[str, ...]:
    """The bodies of a 分送 text without its label, in its order; only a carried prefix is added, nothing is left out.

    A prefix goes on across 、 to a member that names no place of its own (县人大办、政协办 gives 县人大办, 县政协办),
    never across ， or ；. A list that shares its end instead (中央、省驻岳单位) stays one entry: 中央 alone would name
    another body than the list does.
    """
    groups = split_outside_brackets(_GAP.sub("，", text), _GROUP_ENDS)
    return tuple(body for group in groups for body in _with_prefixes(_members(group)))


def _members(group: str) -> list[str]:
    members: list[str] = []
    for piece in reversed([piece.strip(_AROUND_MEMBERS) for piece in split_outside_brackets(group, _MEMBER_ENDS)]):
        if members and shares_tail(piece, members[-1]):
            members[-1] = f"{piece}、{members[-1]}"
        elif piece:
            members.append(piece)
    return members[::-1]


def _with_prefixes(members: list[str]) -> Iterator[str]:
    """Each member with the prefix of the nearest one before it that prints its own."""
    leader = ""
    for member in members:
        prefix = _every(leader, member) if leader.startswith("各") else _place_of(leader, member)
        if not prefix and (member.startswith("各") or place(member)):
            leader = member
        yield prefix + member


def _place_of(leader: str, member: str) -> str:
    """The place of the leader, with its committee where the member is an office of that."""
    if stands_alone(member):
        return ""
    found = place(leader)
    committee = _COMMITTEE.match(leader, len(found)) if _OF_COMMITTEE.match(member) else None
    return found + (committee[0] if committee else "")


def _every(leader: str, member: str) -> str:
    """What 各 means for a later member: every one of its kind, or the organ of each place."""
    if _GOVERNING.match(member):
        return subordinate_places(leader)
    if "各" in member or _ONE_OF_A_KIND.match(member) or (stands_alone(member) and not _KIND.match(member)):
        return ""
    return "各"
