"""Who was there, as running text tells it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.minutes.assemble import assemble
from core.minutes.model import Told
from core.minutes.told.people import only_told
from core.minutes.writing.ink import inked
from core.minutes.writing.spans import texts_of
from tests.drafting import document

TABLE = Path(__file__).parent / "attendance_in_prose.txt"


def table() -> list[tuple[str, str]]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(zip(lines[::2], lines[1::2], strict=True))


def told(tagged: str) -> tuple[Told, ...]:
    return assemble(document(tagged)).told


def written(found: tuple[Told, ...]) -> str:
    """As the table has it: each label once, then its people."""
    words: list[str] = []
    label = ""
    for one in found:
        doubt = "?" if one.doubt else ""
        unit = f"/{one.person.unit}" if one.person.unit else ""
        words += [one.label] if one.label != label else []
        words.append(f"{doubt}{one.person.name or '-'}{unit}")
        label = one.label
    return " ".join(words) or "."


@pytest.mark.parametrize(("sentence", "expected"), table())
def test_an_opening_tells_who_was_there(sentence, expected):
    assert written(told(f"preamble\t{sentence}")) == expected


def test_each_stands_where_it_says_also_where_the_text_was_hard_wrapped():
    draft = document("preamble\t　　参加会议的有：县发改局张建\npreamble+\t国、副县长  李  斌等。")
    found = assemble(draft).told
    shown = [["".join(texts_of(draft, part)) for part in (one.name, one.unit)] for one in found]
    assert shown == [["张建国", "县发改局"], ["李  斌", "副县长"]]


def test_what_is_told_is_no_roster_and_no_label_line_is_told():
    minutes = assemble(document("preamble\t县长李思远主持会议，副县长王立新出席。\nattendance\t出席：李思远、赵明华"))
    assert [(group.label, [person.name for person in group.people]) for group in minutes.attendance] == [
        ("出席", ["李思远", "赵明华"])
    ]
    assert written(minutes.told) == "出席 王立新/副县长"


def test_beside_a_roster_only_those_count_whom_it_does_not_list():
    minutes = assemble(document("preamble\t王立新、赵明华、县水利局出席会议。\nattendance\t出席：赵明华"))
    assert written(only_told(minutes)) == "出席 王立新"


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("副县长王立新、赵明华出席会议。", "出席 王立新/副县长 赵明华"),
        ("参加会议的有县发改局张建国、县财政局李文斌。", "参加 张建国/县发改局 李文斌/县财政局"),
        ("县住建局牵头，县水利局、县林业局参加。", "."),
        ("项目验收由县住建局、县水利局参加。", "."),
        ("会议同意县商务局、县文旅局参加招商推介会。", "."),
    ],
)
def test_a_paragraph_at_the_end_of_the_body_tells_only_of_the_meeting_itself(paragraph, expected):
    assert written(told(f"heading:1\t一、研究有关工作\nparagraph\t{paragraph}")) == expected


def test_further_in_the_body_tells_of_topics():
    body = "\n".join(["paragraph\t会议听取了有关情况的汇报。"] * 3)
    assert written(told(f"heading:1\t一、研究\n{body}\nparagraph\t张建国、李文斌列席会议。\n{body}")) == "."


WORDS = [
    "张三",
    "县长",
    "县财政局",
    "乌云格日乐",
    "出席会议",
    "参加会议的有：",
    "列席",
    "因病请假",
    "召集",
    "率",
    "等",
    "同志",
]
MARKS = ["、", "，", "。", "；", "和", "及", "以及", "（", "）", " ", "·", "到", "就", "一"]


@given(st.lists(st.sampled_from(WORDS + MARKS), max_size=30).map("".join), st.integers(1, 9))
def test_whatever_the_text_everybody_told_of_stands_in_it(text, width):
    lines = [text[start : start + width] for start in range(0, len(text), width)]
    draft = document("\n".join(f"preamble{'+' if place else ''}\t{line}" for place, line in enumerate(lines)))
    for one in assemble(draft).told:
        assert one.spans
        for printed, said in ((one.name, one.person.name), (one.unit, one.person.unit)):
            if printed:
                assert inked("".join(texts_of(draft, printed))) == inked(said)
