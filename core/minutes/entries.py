"""One entry of a roster: a name with what is printed about it, or a unit that sends somebody."""

import re
from dataclasses import dataclass, replace

from core.minutes.model import Person
from core.structure.names import (
    cells,
    ends_as_place_or_name,
    is_certain_name,
    is_name,
    is_post,
    is_unit_or_post,
    may_be_long_name,
    name_behind_post,
)

_TRAILING_BRACKET = re.compile(r"(?P<words>[^（(]*)[（(](?P<inside>.*)[）)]$")
_AND_OTHERS = re.compile(r"等(?:\d+[人名位个]|同志)?$")
_SENT_BY = re.compile(r"(?:党政)?(?:主要|有关|相关|分管)?(?:负责人|负责同志)$")
_POST_BEHIND = re.compile(
    r"(?:副|总|常务|党委|党组|纪委|第一|原|代|兼|高级|执行){0,3}"
    r"(?:[省市县区镇乡村局处科股部厅院校所站队园社会组司]长|董事长|书记|主任|主席|经理|总监|工程师|会计师|董事|监事|秘书长?|委员|干事|同志|教授|律师|主管)(?:助理)?"
)
_OPENS_ORGAN = re.compile(r"党[委组支总工政群建校办]|管委|常委|团委")
"""Words that begin as a surname does: 管委会副主任 is a post, and nobody of the name 管委会副."""
_OPENS_REMARK = re.compile(
    r"因|委托|由|请|参加|赴|在|到|去|列席|出席|代为|视频|线上|第[\d一二三四五六七八九十]|共|住院|生病|患病|下[乡村基]|男|女|\d+人?$"
)
_HOLDS_REMARK = re.compile(
    r"出差|外出|公出|公务|援[疆藏青]|驻村|挂职|借调|抽调|巡察|值班|下乡|体检|手术|丧|外派|出访|学习|"
    r"[事病公产年婚]假|休假|公差|培训|出国|出境|调研|开会|住院|务工|陪同|探亲|代为|参会|议题|"
    r"委托|族$|缺席|迟到|早退|主持$|记录$|汇报$"
)
_NOBODY = ("无", "/", "—", "-")


@dataclass(frozen=True, slots=True)
class _Token:
    """One cell of an entry: its words, and a unit or post that stood in brackets behind them."""

    words: str
    bracket: str | None
    is_name: bool


@dataclass(frozen=True, slots=True)
class Manner:
    """How the entries under one label are printed.

    ``listed``: marks part them, so that two cells are a unit and a name, never two. ``absent``: they did not come,
    and brackets tell why, unless they name a unit or a post. ``of_units``: units send somebody and nobody is named, so
    that 龙潭镇 is a place and no person. ``units_first``: rows open with the unit of those behind, so that 信息科 is
    one.
    """

    listed: bool = False
    absent: bool = False
    of_units: bool = False
    units_first: bool = False


def read_entry(entry: str, unit: str | None, manner: Manner) -> tuple[list[Person], str | None]:
    """The people of one entry (the text between two 、), and the unit that goes on to the next entry.

    ``unit`` is the one that stands over this entry: in 县发改局 甲、乙 both have it.
    """
    tokens = _with_posts(_tokens(entry, manner))
    people: list[Person] = []
    pending: str | None = None
    behind = bool(tokens) and tokens[0].is_name
    for token in tokens:
        if token.words in _NOBODY:
            continue
        person = _person(token)
        if person is not None:
            people.append(replace(person, unit=_together(pending, person.unit) or unit))
            if pending or _is_stuck_to_unit(token, person):
                unit, pending = pending or person.unit, None
        elif not token.words:
            people[-1:] = [_with_unit(last, token.bracket) for last in people[-1:]]
        elif behind and people and people[-1].unit is None:
            people[-1] = replace(people[-1], unit=_whole(token))
        elif not (pending and _SENT_BY.fullmatch(token.words)):
            people += _sent_by(pending)
            pending = _whole(token)
    return [*people, *_sent_by(pending)], unit


def _is_stuck_to_unit(token: _Token, person: Person) -> bool:
    """县发改局甲、乙: the unit goes on to 乙 as it does where a gap parts it from 甲; a post does not."""
    return not token.is_name and token.bracket is None and person.unit is not None and not is_post(person.unit)


def _together(unit: str | None, own: str | None) -> str | None:
    """What stands before a name and what is told of it besides: 县财政局 张三（局长）."""
    if unit and own:
        return f"{unit}{own}" if is_post(own) and not is_post(unit) else unit
    return unit or own


def _sent_by(unit: str | None) -> list[Person]:
    """Somebody without a name, where a unit stands without one."""
    return [Person(None, _sender(unit))] if unit else []


def _cells_with_brackets(entry: str) -> tuple[str, ...]:
    """Cells of the entry; blanks inside brackets part nothing."""
    found = cells(re.sub(r"[（(][^（）()]*[）)]", lambda match: re.sub(r"\s+", "", match[0]), entry))
    return _parted_from_unit(*found) if len(found) == 2 else found


def _parted_from_unit(first: str, second: str) -> tuple[str, str]:
    """市生态环境局山  岚: a padded name whose first character is stuck to its unit."""
    stuck = len(second) == 1 and is_unit_or_post(first[:-1]) and not is_unit_or_post(first)
    return (first[:-1], first[-1] + second) if stuck else (first, second)


def _tokens(entry: str, manner: Manner) -> list[_Token]:
    parted = [_words_and_bracket(cell, absent=manner.absent) for cell in _cells_with_brackets(entry)]
    units = any(is_unit_or_post(words) for words, _ in parted)
    tokens = [
        _Token(
            words,
            bracket,
            _names_somebody(words, bracket, units) and not (manner.of_units and ends_as_place_or_name(words)),
        )
        for words, bracket in parted
    ]
    told_apart = bool(tokens) and (tokens[0].bracket is not None or _is_surely_a_name(tokens[0].words))
    if manner.listed and len(tokens) == 2 and tokens[1].is_name and not told_apart:
        tokens[0] = replace(tokens[0], is_name=False)
    if manner.units_first and len(tokens) > 1 and ends_as_place_or_name(tokens[0].words):
        tokens[0] = replace(tokens[0], is_name=False)
    return tokens


def _with_posts(tokens: list[_Token]) -> list[_Token]:
    """县财政局 局长 张三 and 县财政局 张三 局长: a unit, and a name with a post on either side."""
    match tokens:
        case [unit, post, name] if name.is_name and _are_unit_and_post(unit, post):
            return [replace(unit, words=unit.words + post.words), name]
        case [unit, name, post] if name.is_name and name.bracket is None and _are_unit_and_post(unit, post):
            return [unit, replace(name, bracket=post.words)]
    return tokens


def _are_unit_and_post(unit: _Token, post: _Token) -> bool:
    plain = not (unit.is_name or post.is_name or unit.bracket or post.bracket)
    return plain and is_unit_or_post(unit.words) and not is_post(unit.words) and is_post(post.words)


def _words_and_bracket(cell: str, *, absent: bool) -> tuple[str, str | None]:
    cell = cell.strip(" \t\u3000：:")
    match = _TRAILING_BRACKET.match(cell)
    words, bracket = (match["words"], match["inside"]) if match else (cell, None)
    shorter = _AND_OTHERS.sub("", words)
    remarks = bracket is None or is_remark(bracket) or (absent and not is_unit_or_post(bracket))
    return shorter or words, None if remarks else bracket


def _names_somebody(words: str, bracket: str | None, units: bool) -> bool:
    """Whether the words are a name; a long one without known surname counts where no unit stands beside it."""
    if is_name(words):
        return True
    told_by_bracket = bracket is not None and is_unit_or_post(bracket)
    return may_be_long_name(words) and (told_by_bracket or not units) and not name_behind_post(words)


def _is_surely_a_name(words: str) -> bool:
    return is_certain_name(words) and not ends_as_place_or_name(words)


def is_remark(bracket: str) -> bool:
    """Whether words in brackets behind a name tell a reason (因公出差) or a remark (女), not a unit or a post."""
    return bool(_OPENS_REMARK.match(bracket)) or (bool(_HOLDS_REMARK.search(bracket)) and not is_unit_or_post(bracket))


def _person(token: _Token) -> Person | None:
    """The person a token names, with what it tells of it; ``None`` if it names a unit or a post."""
    if token.is_name:
        return Person(token.words, token.bracket)
    for parts in (name_behind_post(token.words), _post_behind(token.words)):
        if parts:
            name, post = parts
            return Person(name, token.bracket or post)
    return None


def _post_behind(words: str) -> tuple[str, str] | None:
    """李四副县长: the post stuck behind a name, as long as it can be."""
    for length in (2, 3, 4):
        name, post = words[:length], words[length:]
        if is_certain_name(name) and not _OPENS_ORGAN.match(name) and _POST_BEHIND.fullmatch(post):
            return name, post
    return None


def _whole(token: _Token) -> str:
    return f"{token.words}（{token.bracket}）" if token.bracket else token.words


def _with_unit(person: Person, unit: str | None) -> Person:
    return replace(person, unit=unit) if unit else person


def _sender(unit: str) -> str:
    """A unit without the closing 主要负责人 that says who comes for it."""
    return _SENT_BY.sub("", unit) or unit
