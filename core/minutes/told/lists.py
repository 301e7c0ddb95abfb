"""Where running text lists those who were there: behind 参加会议的有, before 出席会议."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile

from core.minutes.told.items import is_clause, opening_end, reads
from core.structure.labels import LabelKind, split_label
from core.structure.remembered import by_text

_KIND = r"[\u4e00-\u9fff]{0,8}?(?:会议|[谈调论评审进署场公席]会|座谈|调研|研究|协商)"
_MEETING = rf"(?:了)?(?:本次|此次|这次|该次|上述|全部|整个)?(?:{_KIND})?"
_ABSENT = r"(?:因[^，。；、]{1,8})?(?:请了?假|缺席|(?:未|没有?)能?(?:出席|参加|到会))"
_THERE = r"出席|列席|参加|参会|到会|与会|陪同"
_MANNER = r"(?P<manner>应邀|受邀|特邀)?(?P<adverb>(?:全程|共同|一同|一起|也|均|都|分别|视频|线上|代为)*)"
_BEHIND = re.compile(
    rf"{_MANNER}(?:(?P<there>{_THERE}){_MEETING}(?=[，。；]|并|指导|祝贺|$)|{_ABSENT}(?:{_MEETING})(?=[，。；]|$))"
)
"""What follows a list: 出席会议, 列席了本次会议, 因公出差请假."""
_ABSENCE = re.compile(r"请了?假|缺席|(?:未|没有?)能?(?:出席|参加|到会)")
_AHEAD = re.compile(
    r"(?P<manner>应邀|受邀|特邀)?(?P<there>(?:未|没有?)能?(?:出席|参加|到会)|出席|列席|参加|参会|到会|与会|请假|缺席)(?:了)?(?:本次|此次|这次)?"
    r"(?:[\u4e00-\u9fff]{0,8}?(?:会议?|座谈|调研))?(?:的)?"
    r"(?:[省市县区镇乡村]级|领导|人员|单位|同志|部门|成员|委员|主要|有关|和|及){0,4}(?:还|分别)?(?:有|为|是|包括)(?:以下[^：，。]{0,6})?[:：]?"
)
"""What leads up to a list: 参加会议的有, 出席会议的领导还有."""
_CONVENED = re.compile(r"召集|率领|(?<![\u4e00-\u9fff][效税利比概频功产])率(?=[省市县区镇乡各有相局])|会同|带领")
_CONVENED_FOR = re.compile(
    r"就(?!业)|召开|研究(?![院所室中])|商[量议讨]|讨论|座谈|会商|对(?![外口])|开展|进行|专题|到|赴|在|深入|[。；：]|$"
)
"""What those whom somebody called together did."""
_MARK_BEFORE = "。；;，, "
_SENTENCE = re.compile(r"[。；：！？]")
_BETWEEN = re.compile(r"[、，,；;]")
_LONGEST_OPENING = 2_000
_UNREAD = 12
"""Characters of an item at most that nothing can be made of."""


@dataclass(frozen=True, slots=True)
class Item:
    """The characters of an item, and the mark printed before it."""

    start: int
    stop: int
    mark: str


@dataclass(frozen=True, slots=True)
class ToldList:
    """A list under what the text says of it: 出席, 应邀参加, 请假."""

    label: str
    items: tuple[Item, ...]

    @property
    def start(self) -> int:
        return self.items[0].start

    @property
    def stop(self) -> int:
        return self.items[-1].stop


@by_text
def told_lists(text: str) -> tuple[ToldList, ...]:
    """The lists of a paragraph in their order; of one that is longer than any opening, those at its beginning."""
    text = text[:_LONGEST_OPENING]
    found: list[ToldList] = []
    for told in (*_lists_behind_verbs(text), *_lists_behind_labels(text), *_lists_of_convened(text)):
        found += [told] if _is_free(told, found) else []
    for told in _lists_before_verbs(text, found):
        found += [told] if _is_free(told, found) else []
    return tuple(sorted(found, key=lambda told: told.start))


def _is_free(told: ToldList, others: Iterable[ToldList]) -> bool:
    return all(told.stop <= other.start or other.stop <= told.start for other in others)


def _lists_behind_labels(text: str) -> Iterator[ToldList]:
    """参会人员：甲、乙 inside a paragraph."""
    for colon in re.finditer("[:：]", text):
        opened = max(text.rfind(mark, 0, colon.start()) for mark in _MARK_BEFORE) + 1
        label = split_label(text[opened : colon.end()])
        if label and label.kind is LabelKind.ATTENDANCE:
            yield from _list(label.name, _forward(text, colon.end()), text)


def _lists_behind_verbs(text: str) -> Iterator[ToldList]:
    for match in _AHEAD.finditer(text):
        yield from _list((match["manner"] or "") + match["there"], _forward(text, match.end()), text)


def _lists_of_convened(text: str) -> Iterator[ToldList]:
    """召集县发改局张三、县财政局李四就……进行研究: several, and every one must read."""
    for match in _CONVENED.finditer(text):
        purpose = _CONVENED_FOR.search(text, match.end())
        items = _items(text, match.end(), purpose.start() if purpose else len(text))
        follows_at_once = len(items) > 1 and items[0].start == match.end()
        if follows_at_once and all(reads(text[item.start : item.stop]) for item in items):
            yield from _list("参加", items, text)


def _lists_before_verbs(text: str, above: Sequence[ToldList]) -> Iterator[ToldList]:
    used = 0
    for match in _BEHIND.finditer(text):
        sentence = [mark.end() for mark in _SENTENCE.finditer(text, 0, match.start())]
        opened = max([used, *sentence[-1:], *(told.stop for told in above if told.stop <= match.start())])
        absence = _ABSENCE.search(match[0])
        label = (match["manner"] or "") + (match["there"] or (absence[0] if absence else ""))
        yield from _list(label, _before(text, opened, match), text)
        used = match.end()


def _before(text: str, start: int, verb: re.Match[str]) -> list[Item]:
    """The items before a verb; in 李均参加 the last character is no adverb."""
    items = _backward(text, start, verb.start())
    return items if len(items) > 1 or not verb["adverb"] else _backward(text, start, verb.end("adverb")) or items


def _list(label: str, items: Sequence[Item], text: str) -> Iterator[ToldList]:
    """A list where any of the items can be read; what only leads up to the first is no part of it."""
    if not items:
        return
    whole = [replace(item, start=item.start + opening_end(text[item.start : item.stop])) for item in items]
    if any(reads(text[item.start : item.stop]) for item in whole):
        yield ToldList(label, (replace(whole[0], mark=""), *whole[1:]))


def _items(text: str, start: int, stop: int) -> list[Item]:
    """The stretch, parted at marks outside brackets."""
    items: list[Item] = []
    mark, depth, begun = "", 0, start
    for at in range(start, stop + 1):
        character = text[at] if at < stop else "、"
        depth += (character in "（(") - (character in "）)")
        if at == stop or (depth <= 0 and _BETWEEN.match(character)):
            words = text[begun:at]
            left = begun + len(words) - len(words.lstrip())
            if words.strip():
                items.append(Item(left, left + len(words.strip()), mark))
            mark, begun = character, at + 1
    return items


def _may_be_item(words: str) -> bool:
    """Whether words may be an item though they do not read as one, where 、 joins them to one that does."""
    return len(words) <= _UNREAD and not is_clause(words)


def _forward(text: str, start: int) -> list[Item]:
    """The items from ``start`` on, to the end of the sentence or to a clause that is none."""
    stop = text.find("。", start)
    taken: list[Item] = []
    for item in _items(text, start, len(text) if stop < 0 else stop):
        words = text[item.start : item.stop]
        if not reads(words) and not (_may_be_item(words) and (item.mark == "、" or not taken)):
            break
        taken.append(item)
    return taken


def _backward(text: str, start: int, stop: int) -> list[Item]:
    """The items that end at ``stop``, back to a clause that is none."""
    taken: list[Item] = []
    for group in reversed(_groups(_items(text, start, stop))):
        ending = list(takewhile(partial(_may_end_list, text), reversed(group)))[::-1]
        if not any(_reads_within(text, item) for item in ending):
            break
        taken = ending + taken
        if len(ending) < len(group):
            break
    return taken


def _groups(items: Iterable[Item]) -> list[list[Item]]:
    """The items that 、 holds together."""
    groups: list[list[Item]] = []
    for item in items:
        if groups and item.mark == "、":
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _may_end_list(text: str, item: Item) -> bool:
    return _reads_within(text, item) or _may_be_item(text[item.start : item.stop])


def _reads_within(text: str, item: Item) -> bool:
    words = text[item.start : item.stop]
    return reads(words) or reads(words[opening_end(words) :])
