"""P06, P19, P29: marks that only the neighbours of a passage can judge."""

import re
from collections.abc import Iterator, Sequence

from core.minutes.model import Topic
from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.punctuation.brackets import unpaired_quotes
from core.proofreading.rule import ERROR, PUNCTUATION, WARNING, paper_rule, stretch_rule
from core.proofreading.stretch import Stretch
from core.proofreading.texts import RUNNING
from core.structure.remembered import remembered
from core.structure.roles import Role


@remembered
def lonely_quotes(passage: Passage) -> Sequence[Remark]:
    """The quotation marks of running text that pair with none in their passage."""
    return tuple(unpaired_quotes(passage)) if passage.role in RUNNING else ()


@paper_rule("P06", ERROR, "引号不成对", f"{PUNCTUATION} 4.8")
def unpaired_quotes_of_paper(paper: Paper) -> Iterator[Remark]:
    """A quotation may run over several paragraphs, each opening with “, and close in the last one."""
    opened: list[Remark] = []
    for remark in paper.found(lonely_quotes):
        if remark.text == "“":
            below = paper.running_below(remark.place.line_id)
            if below is None or not below.text.startswith("“"):
                opened.append(remark)
        elif opened:
            opened.clear()
        else:
            yield remark
    yield from opened


_SENTENCE = re.compile(r"[，,由须应要]|^(?:同意|原则|会议|对|将|请|不得|严禁)|负责|牵头|确保|完成")
_DEEPEST = 2
"""Numbered sentences stand on the lower levels."""
_NO_HEADING_END = ("。", "；", "，", "、", ";", ",")


@stretch_rule("P19", WARNING, "标题末尾的标点", f"{PUNCTUATION} 附录B.4")
def mark_behind_heading(stretch: Stretch) -> Iterator[Remark]:
    """Headings that stand alone over their text. A decision that is one numbered sentence is no such heading."""
    headings = {passage.id: passage for passage in stretch.of(Role.HEADING)}
    for topic in stretch.topic.walk() if stretch.topic else ():
        heading = headings[topic.line_id]
        if (topic.paragraph_count or topic.children) and _should_end_without_mark(topic, heading):
            yield heading.remark_end("标题单独成行，末尾不加标点", "")


def _should_end_without_mark(topic: Topic, passage: Passage) -> bool:
    if topic.level > _DEEPEST or passage.heading.run_in or not passage.text.endswith(_NO_HEADING_END):
        return False
    return not _SENTENCE.search(passage.heading.heading[:-1])


_CLOSINGS = "”’）)》〉"
_FINAL = "。！？…：；:;.!?—"
_PROSE_LENGTH = 30


@remembered
def unended_prose(passage: Passage) -> Sequence[Passage]:
    """The passage, if it is prose that ends without any mark; what ends with a comma goes on somewhere."""
    is_prose = passage.role is Role.PARAGRAPH and not passage.is_row
    return (passage,) if is_prose and _lacks_final_mark(passage.text) else ()


def _lacks_final_mark(text: str) -> bool:
    last = text.rstrip(_CLOSINGS)[-1:]
    if not last or last in _FINAL or last in "，、," or text.endswith(("）", ")")):
        return False
    return "。" in text or (len(text) >= _PROSE_LENGTH and "，" in text)


@stretch_rule("P29", WARNING, "段末没有标点")
def no_final_mark(stretch: Stretch) -> Iterator[Remark]:
    """Body text only, from the first heading on; headings, lists and rosters end as they like."""
    if stretch.heading:
        for passage in stretch.found(unended_prose):
            yield passage.remark_end("这一段末尾没有句号", f"{passage.text[-1]}。")
