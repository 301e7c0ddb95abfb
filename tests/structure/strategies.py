"""Random drafts out of realistic lines, and random edits of them, for the tests of everything that reads or edits."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from hypothesis import strategies as st

from core.reading.draft import Draft, DraftLine
from core.structure.classifying.classifier import classify, reclassify
from core.structure.document import Document, Line
from core.structure.edits.edit import Edit
from core.structure.edits.elements import insert_element
from core.structure.edits.joining import join_above, part_above
from core.structure.edits.levels import demote, promote
from core.structure.edits.lines import delete_lines, merge_next, replace_lines, split_line
from core.structure.edits.moves import Side, delete_section, move_down, move_sections, move_up
from core.structure.edits.numbers import convert, renumber_all, renumber_along, renumber_level, renumber_one
from core.structure.edits.paragraphs import move_paragraphs_down, move_paragraphs_up
from core.structure.edits.roles import confirm, set_role, unpin
from core.structure.edits.wording import replace_words, reword_heading
from core.structure.numbering import Scheme
from core.structure.roles import TEXT_ROLES
from tests.scoring import expected_drafts

NUMBERED = (
    "一、听取县发改局关于一季度经济运行情况的汇报",
    "二、审议《实施方案（送审稿）》。会议指出，要抓好落实。",
    "（一）关于水利工作",
    "(二) 关于5G建设工作：",
    "1.压实责任。各单位要主动作为，形成合力。",
    "2．加快进度",
    "（1）县财政局牵头",
    "⑵县教育局配合",
    "①立即整改",
    "议题三：其他事项",
    "第四、强化保障",
    "三、四季度重点工作安排",
    "其他事项",
)


def document_of(text: str) -> Document:
    """A text as classified, one line of the draft on each of its lines."""
    return classify(Draft("draft.txt", tuple(map(DraftLine, text.split("\n")))))


def read_anew(document: Document) -> Document:
    """The Document's lines and pins, classified with nothing known of any earlier reading."""
    lines = [Line(line.id, line.text, pin=line.pin, hints=line.hints) for line in document.lines]
    return reclassify(Document(document.source, (), document.next_id), lines)


def line_id(document: Document, opening: str) -> int:
    """The id of the line that opens with some words."""
    [found] = [line.id for line in document.lines if line.text.strip().startswith(opening)]
    return found


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


@cache
def learning_texts() -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(line.partition("\t")[2] for line in draft.draft.with_suffix(".tagged").read_text("utf-8").split("\n"))
        for draft in expected_drafts("learning")
    )


@cache
def line_texts() -> st.SearchStrategy[str]:
    pool = sorted({text for draft in learning_texts() for text in draft})
    return st.one_of(
        st.sampled_from(pool),
        st.sampled_from(NUMBERED),
        st.sampled_from(["", "　　"]),
        st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=12),
    )


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, ...]:
    """Neighbouring lines of a learning draft."""
    draft = draw(st.sampled_from(learning_texts()))
    start = draw(st.integers(0, len(draft) - 1))
    return draft[start : start + draw(st.integers(1, 25))]


@cache
def drafts() -> st.SearchStrategy[Draft]:
    scrambled = st.lists(line_texts(), max_size=20).map(tuple)
    return st.one_of(passages(), scrambled, st.tuples(passages(), scrambled).map(lambda pair: pair[0] + pair[1])).map(
        lambda lines: Draft("draft.txt", tuple(map(DraftLine, lines)))
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A classified draft, some of its lines pinned."""
    document = classify(draw(drafts()))
    pinned = [line.id for line in document.lines if not line.is_blank and draw(st.integers(0, 9)) == 0]
    if not pinned:
        return document
    as_read, role = draw(st.booleans()), draw(st.sampled_from(TEXT_ROLES))
    return confirm(document, pinned) if as_read else set_role(document, pinned, role)


@dataclass(frozen=True)
class Attempt:
    """An edit with what it is to be done with."""

    edit: Edit[Any]
    arguments: tuple[Any, ...]

    def can(self, document: Document) -> bool:
        return self.edit.can(document, *self.arguments)

    def refusal(self, document: Document) -> str | None:
        return self.edit.refusal(document, *self.arguments)

    def __call__(self, document: Document) -> Document:
        return self.edit(document, *self.arguments)


def attempts(document: Document, chosen: Iterable[Edit[Any]] | None = None) -> st.SearchStrategy[Attempt]:
    """An edit out of those chosen (of all) with arguments that fit the Document, but for a few that do not."""
    return st.sampled_from(list(chosen or ARGUMENTS)).flatmap(
        lambda edit: ARGUMENTS[edit](document).map(lambda arguments: Attempt(edit, arguments))
    )


def _an_id(document: Document) -> st.SearchStrategy[int]:
    ids = [line.id for line in document.lines]
    headings = [line.id for line in document.lines if line.level]
    return st.sampled_from([*headings, *headings, *ids, document.next_id + 7])


def _some_ids(document: Document) -> st.SearchStrategy[list[int]]:
    return st.lists(_an_id(document), max_size=4)


def _an_earlier(document: Document) -> st.SearchStrategy[Document]:
    """A Document that a deletion may have come from, or another."""
    return st.just(delete_lines(document, [document.lines[0].id]) if document.lines else document)


def _some_words(document: Document) -> st.SearchStrategy[str]:
    return st.sampled_from(["", "不在里面", *(line.text[:2] for line in document.lines)])


def _range(document: Document) -> st.SearchStrategy[tuple[int, int]]:
    place = st.integers(0, len(document.lines))
    return st.tuples(place, place).map(lambda pair: (min(pair), max(pair)))


ARGUMENTS: dict[Edit[Any], Callable[[Document], st.SearchStrategy[tuple[Any, ...]]]] = {
    set_role: lambda document: st.tuples(
        _some_ids(document), st.sampled_from(TEXT_ROLES), st.sampled_from([None, 1, 2, 3, 4])
    ),
    confirm: lambda document: st.tuples(_some_ids(document)),
    unpin: lambda document: st.tuples(_some_ids(document)),
    join_above: lambda document: st.tuples(_some_ids(document)),
    part_above: lambda document: st.tuples(_some_ids(document)),
    promote: lambda document: st.tuples(_an_id(document)),
    demote: lambda document: st.tuples(_an_id(document)),
    split_line: lambda document: st.tuples(_an_id(document), st.integers(0, 30)),
    merge_next: lambda document: st.tuples(_an_id(document)),
    move_up: lambda document: st.tuples(_an_id(document)),
    move_down: lambda document: st.tuples(_an_id(document)),
    move_sections: lambda document: st.tuples(_some_ids(document), _an_id(document), st.sampled_from(Side)),
    move_paragraphs_up: lambda document: st.tuples(_some_ids(document)),
    move_paragraphs_down: lambda document: st.tuples(_some_ids(document)),
    delete_lines: lambda document: st.tuples(_some_ids(document)),
    delete_section: lambda document: st.tuples(_an_id(document)),
    replace_lines: lambda document: st.tuples(_range(document), st.lists(line_texts(), max_size=4)).map(
        lambda drawn: (*drawn[0], drawn[1])
    ),
    insert_element: lambda _: st.tuples(st.sampled_from(TEXT_ROLES), line_texts()),
    renumber_all: lambda _: st.tuples(),
    renumber_level: lambda document: st.tuples(_an_id(document)),
    renumber_one: lambda document: st.tuples(_an_id(document)),
    renumber_along: lambda document: st.tuples(_an_earlier(document)),
    replace_words: lambda document: st.tuples(_some_words(document), st.text(max_size=3)),
    reword_heading: lambda document: st.tuples(_an_id(document), line_texts()),
    convert: lambda _: st.tuples(st.integers(1, 4), st.sampled_from(Scheme)),
}
