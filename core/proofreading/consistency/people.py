"""C07 to C11: people in the rosters, in the opening and in the text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from core.minutes.model import AttendanceGroup, Person
from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import ACCURATE, ERROR, HINT, WARNING, paper_rule
from core.proofreading.texts import RUNNING
from core.structure.names import is_certain_name, is_unit_or_post
from core.structure.remembered import remembered
from core.structure.roles import Role

_CHAIRED = re.compile(r"[^，。、；：\s]{2,30}(?=主持|召集)")
_DEPUTY = re.compile(r"委托|代")


def _shown(passage: Passage, name: str, last: bool = True) -> tuple[int, int]:
    """Where a name stands in a roster, padded or not; the whole passage where it cannot be found."""
    found = [match.span() for match in re.finditer(r"\s{0,9}".join(map(re.escape, name)), passage.text)]
    return (found[-1] if last else found[0]) if found else (0, len(passage.text))


@paper_rule("C07", ERROR, "同一人在一组里列了两次", f"{ACCURATE}（四）")
def listed_twice(paper: Paper) -> Iterator[Remark]:
    """Two people of one name are told apart by their units."""
    for group, passage in paper.rosters:
        for name, (first, *others) in _by_name(group).items():
            alike = [person for person in others if not _told_apart(first, person)]
            if alike:
                times = "两" if len(alike) == 1 else len(alike) + 1
                message = f"“{name}”在“{group.label}”里列了{times}次；如是同名的人，请注明单位"
                other = passage.place(*_shown(passage, name, last=False))
                yield passage.remark(_shown(passage, name), message, other=other)


def _by_name(group: AttendanceGroup) -> dict[str, list[Person]]:
    named: dict[str, list[Person]] = {}
    for person in group.people:
        if person.name is not None:
            named.setdefault(person.name, []).append(person)
    return named


def _told_apart(one: Person, other: Person) -> bool:
    return bool(one.unit and other.unit and one.unit != other.unit)


@paper_rule("C08", ERROR, "同一人列在两组", f"{ACCURATE}（四）")
def listed_in_two_groups(paper: Paper) -> Iterator[Remark]:
    first: dict[str, tuple[Person, AttendanceGroup, Passage]] = {}
    for group, passage in paper.rosters:
        for person in group.people:
            if person.name is None or _DEPUTY.search(group.label):
                continue
            known, above, place = first.setdefault(person.name, (person, group, passage))
            if above is not group and not _told_apart(known, person):
                message = f"“{person.name}”已列在“{above.label}”，又列在“{group.label}”"
                other = place.place(*_shown(place, person.name, last=False))
                yield passage.remark(_shown(passage, person.name), message, other=other)


@paper_rule("C09", WARNING, "主持人不在出席名单")
def chair_not_present(paper: Paper) -> Iterator[Remark]:
    """Where the chair has a line of his own among the facts, or units are listed, the list need not name him."""
    facts = "".join(passage.text for passage in paper.of(Role.MEETING_INFO))
    present = [group for group, _ in paper.rosters if group.label.startswith("出席")]
    names = {person.name for group in present for person in group.people if person.name}
    by_units = all(person.unit for group in present for person in group.people)
    if "主持" in facts or by_units or len(names) < 2:
        return
    for passage in paper.preamble:
        for match in _CHAIRED.finditer(passage.text):
            words = match[0].partition("在")[0]
            name = _name_at_end(words)
            if name and not any(words.endswith(known) for known in names):
                start = match.start() + len(words) - len(name)
                message = f"主持人“{name}”不在“{present[0].label}”名单里"
                yield passage.remark((start, start + len(name)), message)


def _name_at_end(words: str) -> str | None:
    """The name that words such as 县长李晓东 or 李晓东同志 end with, if it surely is one."""
    words = words.removesuffix("同志")
    for length in (3, 2, 4):
        name, post = words[-length:], words[:-length]
        if len(name) == length and is_certain_name(name) and (not post or is_unit_or_post(post)):
            return name
    return None


_ACTOR = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<words>[\u4e00-\u9fff]{2,14})同志(?=[^，。；]{0,20}(?:汇报|列席|说明|发言|传达|通报|介绍))"
)


@remembered
def actors(passage: Passage) -> Sequence[tuple[str, Remark]]:
    """The names of those who report in a passage, each with what is to be said if it is not listed."""
    if passage.role not in RUNNING or "同志" not in passage.text:
        return ()
    return tuple(
        (name, passage.remark((match.end("words") - len(name), match.end("words")), f"“{name}”不在出席、列席等名单里"))
        for match in _ACTOR.finditer(passage.text)
        if (name := _name_at_end(match["words"]))
    )


@paper_rule("C10", HINT, "发言的人不在名单")
def actors_not_listed(paper: Paper) -> Iterator[Remark]:
    told = {one.person.name for one in paper.minutes.told}
    for name, remark in paper.found(actors):
        if paper.named_people and name not in paper.named_people | told:
            yield remark


_COUNT = re.compile(
    r"(?P<which>应到|实到|缺席)(?:会)?(?P<who>委员|董事|监事|常委|理事|成员|代表|会员)?(?:人数)?[：:]?(?P<number>\d{1,4})[人名位]"
)
_PRESENT = re.compile(r"^(?:出席|参加|参会|到会|与会)")
_ABSENT = re.compile(r"请假|缺席|未到|未出席|未参")


@paper_rule("C11", ERROR, "人数与名单不符", f"{ACCURATE}（四）")
def stated_counts(paper: Paper) -> Iterator[Remark]:
    """应到 is those present and absent together; a count of 委员 is not one of a list that names others too."""
    lengths, labels = _lengths(paper)
    if not lengths["实到"]:
        return
    for passage in (*paper.of(Role.MEETING_INFO), *paper.preamble):
        for match in _COUNT.finditer(passage.text):
            listed = lengths[match["which"]]
            counted = int(match["number"])
            told = match["who"] is None or match["who"] in labels
            if listed and told and listed != counted:
                yield passage.remark(match.span(), f"{match['which']}{counted}人，名单上是{listed}人")


def _lengths(paper: Paper) -> tuple[Counter[str], str]:
    """How many people are listed as 实到, 缺席 and 应到, 0 where units are listed; and the labels of those present."""
    lengths: Counter[str] = Counter()
    present = [group for group, _ in paper.rosters if _PRESENT.match(group.label)]
    absent = [group for group, _ in paper.rosters if _ABSENT.search(group.label)]
    if any(person.name is None for group in (*present, *absent) for person in group.people):
        return lengths, ""
    lengths["实到"] = sum(len(group.people) for group in present)
    lengths["缺席"] = sum(len(group.people) for group in absent)
    deputies = any("委托" in group.label for group, _ in paper.rosters)
    lengths["应到"] = lengths["实到"] + lengths["缺席"] if absent and not deputies else 0
    return lengths, "".join(group.label for group in present)
