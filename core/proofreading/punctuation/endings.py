"""P20, P21, P25, P28: marks doubled, and marks at the end of a passage."""

import re
from collections.abc import Iterator

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, FORMAT, HINT, PUNCTUATION, passage_rule
from core.proofreading.texts import PRINTED, PROSE
from core.structure.labels import split_label
from core.structure.roles import Role


@passage_rule("P20", ERROR, "附件名称后的标点", f"{FORMAT} 7.3.4", frozenset({Role.ATTACHMENT_NOTE}))
def mark_behind_attachment(passage: Passage) -> Iterator[Remark]:
    text = passage.text
    if text[-1:] in ("；", ";", "。", "，", "、", ","):
        yield passage.remark((len(text) - 1, len(text)), "附件名称后面不加标点", "", safe=True)


_LABEL_REACH = 80


@passage_rule("P21", ERROR, "分送末尾的句号", f"{FORMAT} 7.4.2", frozenset({Role.DISTRIBUTION}))
def stop_behind_recipients(passage: Passage) -> Iterator[Remark]:
    """The last character is shown, so that there is something to see where the stop is missing."""
    text = passage.text
    label = split_label(text[:_LABEL_REACH])
    if not text or text.endswith("。") or (label and len(label.printed) == len(text)):
        return
    kept = text[-1].rstrip("，、；,;.．")
    yield passage.remark((len(text) - 1, len(text)), "分送单位列完，末尾应有句号", f"{kept}。", safe=True)


_SENTENCE = re.compile(r"[^。！？；]+")
_COLON = re.compile(r"(?<!\d)：|：(?!\d)")


@passage_rule("P25", HINT, "冒号套冒号", f"{PUNCTUATION} 4.7.3.5", PROSE)
def colon_in_colon(passage: Passage) -> Iterator[Remark]:
    if passage.text.count("：") < 2:
        return
    for sentence in _SENTENCE.finditer(passage.text):
        colons = [colon.start() + sentence.start() for colon in _COLON.finditer(sentence[0])]
        if len(colons) > 1 and not _is_list_of_facts(sentence[0]):
            yield passage.remark((colons[1], colons[1] + 1), "一句话里冒号套冒号，宜改去一个")


def _is_list_of_facts(sentence: str) -> bool:
    """联系人：刘建国，联系电话：0816-8234567 says one thing behind another, none inside the other."""
    parts = sentence.split("，")
    return len(parts) > 1 and all("：" in part[:12] for part in parts)


_REPEATED = re.compile(r"(?P<mark>[，、；：！？])(?P=mark)+|(?<!。)。。(?!。)")
_MIXED = re.compile(r"[，、；：][，。、；：]|。[，、；：]")


@passage_rule("P28", ERROR, "标点重复", "", PRINTED)
def doubled_marks(passage: Passage) -> Iterator[Remark]:
    """The same mark twice is one too many; of two different ones the user picks. ！！ and ？？ may be meant."""
    for match in _REPEATED.finditer(passage.text):
        if match["mark"] not in ("！", "？"):
            yield passage.remark(match.span(), "标点重复", match[0][0], safe=True)
    for match in _MIXED.finditer(passage.text):
        if match[0][0] != match[0][1]:
            yield passage.remark(match.span(), "两个标点连在一起，请留一个", match[0][1], match[0][0])
