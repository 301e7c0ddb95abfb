"""Telling names of people from names of units and posts, and the names of a row from one another."""

import re
from functools import cache

from core.resources import read_word_list
from core.structure.characters import HAN
from core.structure.remembered import by_text

_TOKEN = re.compile(r"\S+")
_HAN_ONLY = re.compile(rf"{HAN}+")
_SINGLE_HAN = re.compile(rf"{HAN}(?:$|[（(])")
_FOREIGN_NAME = re.compile(r"[^\W\d_]{1,8}(?:[·•・‧]\s*(?:[^\W\d_]|\.){1,8}){1,4}")

_FOREIGN_DOT = re.compile(r"[·•・‧]")

_UNIT_ENDING = re.compile(
    r"(?:[局委办部处股室厅司站所队院校县市区馆厂组署庭府]|公司|集团|中心|街道|银行|分行|支行|大学|学院|医院|协会|学会|商会|联合会|委员会|董事会|监事会|理事会|常委会|"
    r"单位|部门|机构|机关|人大|政协|法院|检察院|联盟|基地|平台|专班|人民政府|工商联|妇联|残联|文联|"
    r"科协|侨联|社联|红十字会|总工会|管委会|办事处|开发区|园区|新区|项目部|事务所|分局|支队|大队|中队)(?:[（(][^（）()]*[）)])?$"
)
_UNIT_OR_GIVEN_NAME_ENDING = re.compile(r"[^\W\d_]{1,2}[科会社站镇乡村行台港园库团店矿网]$")
_POST_ENDING = re.compile(
    r"(?:长|书记|支书|主任|主席|总裁|经理|董事|监事|总监|工程师|会计师|经济师|农艺师|审计师|规划师|顾问|秘书|干事|委员|代表|专员|助理|教授|院士|"
    r"律师|主编|干部|同志|负责人|科员|巡视员|调研员|领导|参谋|政委|司令员|检察官|法官|股东|文书|主管|研究员|督导|成员|班子|人员|专家|"
    r"会计|出纳|[^\W\d_]员|总工|主办|副职|老师|医生|护士|村民|组员|理事|记者|工作者|志愿者)$"
)
_LIKE_POST = re.compile(
    r".?(?:[^省市县区镇乡村街局处科股部厅院校所站队园社会组司署行台团班排连营旅师军馆室厂店矿事书委察判检警船机舰庭席楼栋门格河湖林田链路片段"
    r"里户港库级务工道族家元州首]长|[^事行案政判督审监法刑民]庭)"
)
"""Given names that end as posts and courts do: 冉志长, 舒长, 王庭."""
_BODY = re.compile(
    r"..(?:公司|集团|中心|街道|社区|银行|[分支]行|[大中小]学|[学医法]院|[协学商]会|[园新]区|[支大]队|分局|车间)"
)


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Surnames of one character and of two."""
    single, *double = read_word_list("surnames.txt")
    return frozenset(single), frozenset(double)


@cache
def _departments() -> frozenset[str]:
    """Words that offices open with and that look like names because of their first character."""
    return frozenset(read_word_list("departments.txt"))


def is_department(text: str) -> bool:
    """Whether offices are known to open so: 信息, 宣传."""
    return text in _departments()


def has_surname(text: str) -> bool:
    single, double = _surnames()
    return text[:1] in single or text[:2] in double


def has_double_surname(text: str) -> bool:
    """Whether a surname of two characters opens the words, with a given name behind it."""
    return len(text) > 2 and text[:2] in _surnames()[1]


@by_text
def is_unit_or_post(text: str) -> bool:
    """Whether the words end as offices, companies, places and posts do (县财政局, 总会计师).

    综合科 is an office, 刘文科 a person: where both are usual, a surname speaks for the person, unless offices are
    known to open so, as 信息科 does.
    """
    if is_post(text) or (_UNIT_ENDING.search(text) and not _is_like_post(text)):
        return True
    may_be_unit = bool(_UNIT_OR_GIVEN_NAME_ENDING.search(text))
    return may_be_unit and (len(text) > 3 or not has_surname(text) or text[:-1] in _departments())


def is_name(text: str) -> bool:
    """Whether an unpadded token can be a person's name: two to four Han, or parts joined by · (阿卜杜拉·买买提).

    Names of four are taken on a double surname, or on a surname where nothing speaks for a unit.
    """
    if not _HAN_ONLY.fullmatch(text):
        return bool(_FOREIGN_NAME.fullmatch(text)) and not name_behind_post(text)
    if not 2 <= len(text) <= 4 or is_collective(text):
        return False
    if has_double_surname(text):
        return len(text) == 3 or not (_POST_ENDING.search(text[2:]) or _BODY.fullmatch(text))
    if is_unit_or_post(text):
        return False
    return len(text) < 4 or has_surname(text)


def is_certain_name(text: str) -> bool:
    """A name that opens with a known surname."""
    return is_name(text) and (has_surname(text) or not _HAN_ONLY.fullmatch(text))


def name_behind_post(words: str) -> tuple[str, str] | None:
    """总会计师谭永福: a name and the post or unit stuck before it; behind a post a rare surname may open it."""
    if _FOREIGN_DOT.search(words):
        return _foreign_name_behind_post(words)
    parted = [(words[-length:], words[:-length]) for length in (3, 2, 4) if _is_post_and_name(words, length)]
    return max(parted, key=lambda both: (_opens_twice(*both), len(both[1])), default=None)


def _opens_twice(name: str, post: str) -> bool:
    """县政协主席长孙无忌: a double surname right behind a post."""
    return len(name) == 4 and has_double_surname(name) and is_post(post)


def _foreign_name_behind_post(words: str) -> tuple[str, str] | None:
    """县政协委员阿卜杜拉·买买提, behind the longest post or unit."""
    dot = _FOREIGN_DOT.search(words)
    starts = range(dot.start() - 1, 1, -1) if dot else ()
    parted = ((words[start:], words[:start]) for start in starts)
    return next((both for both in parted if _FOREIGN_NAME.fullmatch(both[0]) and is_unit_or_post(both[1])), None)


def _is_post_and_name(words: str, length: int) -> bool:
    name, post = words[-length:], words[:-length]
    if len(post) < 2 or is_unit_or_post(words) or not is_unit_or_post(post):
        return False
    return is_certain_name(name) or (length == 3 and is_post(post) and is_name(name))


def is_post(text: str) -> bool:
    """Whether the words end as posts of people do: 县委常委, 副院长."""
    return (bool(_POST_ENDING.search(text)) and not _is_like_post(text)) or text.endswith("常委")


def _is_like_post(text: str) -> bool:
    return bool(_LIKE_POST.fullmatch(text)) and has_surname(text)


def ends_as_place_or_name(text: str) -> bool:
    """Whether an ending is as usual in names of people as of places and offices: 云台镇, 刘文科."""
    return bool(_UNIT_OR_GIVEN_NAME_ENDING.search(text))


def is_unit_or_place(text: str) -> bool:
    """Whether the words end as a unit or a post does, or at least as some do: 县财政局, 云台镇."""
    return is_unit_or_post(text) or ends_as_place_or_name(text)


def may_be_long_name(text: str) -> bool:
    """A name of four to eight Han without a known surname, as Mongols and Tibetans have: 乌云格日乐."""
    return (
        bool(_HAN_ONLY.fullmatch(text))
        and 4 <= len(text) <= 8
        and not is_unit_or_post(text)
        and not is_collective(text)
    )


def is_collective(text: str) -> bool:
    """Whether words speak of many without naming them: 各镇乡, 全体党员."""
    return text.startswith(("各", "全体", "有关", "相关", "部分", "其他", "其余", "所有"))


def cells(row: str) -> tuple[str, ...]:
    """The entries of a row set apart by blanks, each without its padding: ``潘  多  吴志辉`` is 潘多, 吴志辉.

    A single character waits for the next one: read from the left, one character, a gap and one character make a name.
    Three single characters make one only where the gaps inside are narrower than those around.
    """
    tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(row.strip())]
    joined: list[str] = []
    place = 0
    while place < len(tokens):
        length = _padded_length(tokens, place)
        joined.append("".join(token for token, _, _ in tokens[place : place + length]))
        place += length
    return tuple(joined)


def _padded_length(tokens: list[tuple[str, int, int]], place: int) -> int:
    """How many tokens from ``place`` on are the characters of one padded name."""
    singles = 0
    for token, _, _ in tokens[place : place + 3]:
        if not _SINGLE_HAN.match(token):
            break
        singles += 1
        if len(token) > 1:
            break
    if singles == 3 and _stands_apart(tokens, place):
        return 3
    return 2 if singles >= 2 else 1


def _stands_apart(tokens: list[tuple[str, int, int]], place: int) -> bool:
    def gap(after: int) -> int:
        return tokens[after + 1][1] - tokens[after][2] if 0 <= after < len(tokens) - 1 else 99

    inner = max(gap(place), gap(place + 1))
    return inner < min(gap(place - 1) if place else 99, gap(place + 2))
