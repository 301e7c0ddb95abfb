"""The change list for Word: accepted it is the draft as it is, rejected the draft as opened, and it says who."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from core.export.changes_docx import changes_docx, verify_accepted
from core.export.files import Place, export
from core.export.outcome import PaperIncomplete
from core.export.papers import Papers
from core.export.verify import visible
from core.proofreading.check import with_safe_fixes
from core.reading.draft import Draft, DraftLine
from core.reading.open import read_bytes
from core.structure.classifying.classifier import classify
from core.structure.edits.lines import delete_lines, merge_next, replace_lines, split_line
from core.structure.edits.paragraphs import move_paragraphs_up
from tests.schema import faults
from tests.structure.strategies import attempts, documents

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LINES = ("一，研究有关工作", "会议指出,要抓好落实。", "", "会议要求,要加强领导。")
RULES = {"P01": "半角标点", "P16": "“一”“二”后的标点"}


def opened(*texts):
    draft = Draft("草稿.txt", tuple(map(DraftLine, texts)))
    return draft.lines, classify(draft)


def body(paper):
    with ZipFile(BytesIO(paper)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))[0]


def lines_of(paper, dropped):
    """The paragraphs after all changes are accepted, or rejected: ``dropped`` is the kind of change that vanishes."""
    lines, waiting = [], ""
    for paragraph in body(paper).iter(f"{W}p"):
        runs = (run for run in paragraph.iter(f"{W}r") if run.getparent().tag != f"{W}{dropped}")
        texts = (part for run in runs for part in run if part.tag in (f"{W}t", f"{W}delText", f"{W}tab"))
        waiting += "".join(part.text or "\t" for part in texts)
        if paragraph.find(f"{W}pPr/{W}rPr/{W}{dropped}") is None:
            lines.append(waiting)
            waiting = ""
    assert not waiting
    return lines


def accepted(paper):
    return lines_of(paper, "del")


def rejected(paper):
    return lines_of(paper, "ins")


EDITS = {
    "nothing": lambda draft: draft,
    "safe fixes": with_safe_fixes,
    "typing": lambda draft: replace_lines(draft, 1, 2, ["会议强调,要抓好落实。"]),
    "a line gone": lambda draft: delete_lines(draft, [draft.lines[1].id]),
    "the last line gone": lambda draft: delete_lines(draft, [draft.lines[3].id]),
    "the first line gone": lambda draft: delete_lines(draft, [draft.lines[0].id]),
    "a line put in front": lambda draft: replace_lines(draft, 0, 0, ["第5期"]),
    "a line put behind": lambda draft: replace_lines(draft, 4, 4, ["出席：张三"]),
    "a line cut in two": lambda draft: split_line(draft, draft.lines[1].id, 5),
    "two lines made one": lambda draft: merge_next(draft, draft.lines[0].id),
    "a line moved": lambda draft: move_paragraphs_up(draft, [draft.lines[3].id]),
    "all of it": lambda draft: replace_lines(draft, 0, 4, ["全部", "重写"]),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_accepted_it_is_the_draft_and_rejected_the_draft_as_opened(edit):
    original, document = opened(*LINES)
    edited = edit(document)
    paper = changes_docx(original, edited, RULES)
    assert faults(paper) == []
    assert accepted(paper) == [line.text for line in edited.lines]
    assert rejected(paper) == list(LINES)
    assert [line.text for line in read_bytes("改动.docx", paper).lines] == [line.text for line in edited.lines]


def test_word_names_the_rule_or_the_user_and_no_date():
    original, document = opened(*LINES)
    edited = replace_lines(with_safe_fixes(document), 3, 4, ["会议要求，要加强管理。"])
    changes = list(body(changes_docx(original, edited, RULES)).iter(f"{W}ins", f"{W}del"))
    assert {change.get(f"{W}author") for change in changes} == {
        "成文 P01 半角标点",
        "成文 P16 “一”“二”后的标点",
        "修改人",
    }
    assert not any(change.get(f"{W}date") for change in changes)
    assert len({change.get(f"{W}id") for change in changes}) == len(changes)


def test_the_same_changes_give_the_same_bytes():
    original, document = opened(*LINES)
    edited = with_safe_fixes(document)
    assert changes_docx(original, edited, RULES) == changes_docx(original, edited, RULES)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_was_done_both_drafts_can_be_had_from_it(data):
    document = data.draw(documents())
    original = tuple(DraftLine(line.text) for line in document.lines)
    document = classify(Draft("草稿.txt", original))
    for _ in range(data.draw(st.integers(0, 4)) if document.lines else 0):
        attempt = data.draw(attempts(document))
        document = attempt(document) if attempt.can(document) else document
    paper = changes_docx(original, document, RULES)
    assert faults(paper) == []
    assert list(map(visible, accepted(paper))) == [visible(line.text) for line in document.lines] or not document.lines
    assert list(map(visible, rejected(paper))) == [visible(line.text) for line in original] or not original


def test_what_accepted_is_not_the_draft_is_not_written():
    original, document = opened(*LINES)
    paper = changes_docx(original, document, RULES)
    verify_accepted(paper, document)
    with pytest.raises(PaperIncomplete, match="不一致"):
        verify_accepted(paper, with_safe_fixes(document))


def test_a_draft_without_changes_says_so(tmp_path):
    original, document = opened(*LINES)
    place = Place(tmp_path, "草稿", force=True)
    untouched, mended = (Papers(each, original=original) for each in (document, with_safe_fixes(document)))
    assert "没有改动" in export(untouched, place, ["changes"]).notices[-1]
    assert export(mended, place, ["changes"]).notices == ()
