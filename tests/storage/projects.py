"""Random projects, and one of the real draft, for the tests of everything that stores them."""

from pathlib import Path

from hypothesis import strategies as st

from core.proofreading.ignoring import FindingKey, Ignored
from core.reading.draft import Cell, Draft, DraftLine, Hints, TableRow
from core.reading.lines import LINE_END
from core.reading.open import read_draft
from core.storage.project import Project
from core.structure.classifying.classifier import classify
from core.structure.document import Document
from tests.structure.strategies import attempts, documents, line_texts

REAL = Path(__file__).parents[1] / "drafts/learning/xiangshan-2022-06.txt"


def project_of(draft: Draft, path: Path | None = None) -> Project:
    return Project(classify(draft), draft.lines, path, notices=draft.notices)


def real_project() -> Project:
    return project_of(read_draft(REAL), REAL)


def table_rows() -> st.SearchStrategy[TableRow]:
    alignment = st.sampled_from([None, "center"])
    return st.builds(
        TableRow,
        table=st.integers(1, 3),
        row=st.integers(0, 9),
        columns=st.lists(st.integers(1, 9000), min_size=1, max_size=3).map(tuple),
        cells=st.lists(st.builds(Cell, st.integers(1, 3), st.booleans(), alignment), min_size=1, max_size=3).map(tuple),
        is_ruled=st.booleans(),
        is_head=st.booleans(),
        tabs=st.lists(st.integers(0, 2), max_size=3).map(tuple),
    )


def hints() -> st.SearchStrategy[Hints]:
    return st.builds(
        Hints,
        style=st.none() | st.text(max_size=5),
        size=st.none() | st.sampled_from([16, 22.0, 10.5]),
        bold=st.none() | st.booleans(),
        alignment=st.sampled_from([None, "left", "center", "right", "justify"]),
        font=st.sampled_from([None, "方正小标宋简体"]),
        outline_level=st.none() | st.integers(1, 9),
        row=st.none() | table_rows(),
    )


def draft_lines() -> st.SearchStrategy[DraftLine]:
    """Lines of any characters, halves of surrogate pairs among them, as they look in Word."""
    any_text = st.text(st.characters(exclude_categories=["Zl", "Zp"]), max_size=8).filter(
        lambda text: not LINE_END.search(text)
    )
    return st.builds(DraftLine, line_texts() | any_text, hints())


@st.composite
def edited_documents(draw: st.DrawFn) -> Document:
    document = draw(documents())
    for _ in range(draw(st.integers(0, 3)) if document.lines else 0):
        attempt = draw(attempts(document))
        document = attempt(document) if attempt.can(document) else document
    return document


def finding_keys() -> st.SearchStrategy[FindingKey]:
    return st.builds(FindingKey, st.text(max_size=3), st.integers(0), st.text())


@st.composite
def projects(draw: st.DrawFn) -> Project:
    original = tuple(draw(st.lists(draft_lines(), max_size=6)))
    as_read = st.just(classify(Draft("草稿.docx", original)))
    return Project(
        document=draw(as_read | edited_documents()),
        original=original,
        draft_path=draw(st.sampled_from([None, Path("/home/张三/草稿 𠮷.docx"), Path("C:\\草稿.txt")])),
        ignored=draw(st.builds(Ignored, st.frozensets(finding_keys(), max_size=3), st.frozensets(st.text(max_size=3)))),
        notices=tuple(draw(st.lists(st.text(max_size=5), max_size=2))),
        profile=draw(st.sampled_from([None, "县政府办", {"mark": ["县政府", 62.5]}])),
        extra=draw(st.dictionaries(st.sampled_from(["later", "今后"]), st.none() | st.integers() | st.text())),
    )
