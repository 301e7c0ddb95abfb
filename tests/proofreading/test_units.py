"""C06 with the user's address book, and without."""

import pytest

from core.minutes.assemble import assemble
from core.minutes.units import address_book
from core.proofreading.check import check
from core.proofreading.own import own_settings
from tests.drafting import document

BOOK = address_book(["县文化和广电旅游体育局\t县文广旅体局、县文广旅游体育局"])
TEXT = "paragraph\t由{}会同县财政局抓好落实。"


def units(tagged, book):
    draft = document(tagged)
    return [finding for finding in check(draft, assemble(draft), book=book) if finding.rule == "C06"]


def test_a_form_that_the_book_does_not_know_is_told_with_those_it_knows():
    [finding] = units(TEXT.format("县文广旅局"), BOOK)
    assert (finding.text, finding.severity) == ("县文广旅局", "W")
    assert finding.fixes == ("县文广旅体局", "县文广旅游体育局", "县文化和广电旅游体育局")
    assert not finding.safe


@pytest.mark.parametrize("known", ["县文广旅体局", "县文化和广电旅游体育局", "县文旅中心"])
def test_known_forms_and_units_that_are_not_in_the_book_are_left_alone(known):
    assert units(TEXT.format(known), BOOK) == []


def test_without_a_book_nothing_is_known():
    assert units(TEXT.format("县文广旅局"), address_book([])) == []


def test_the_users_book_is_read_from_a_file_of_his(tmp_path, monkeypatch):
    monkeypatch.setattr("core.proofreading.own.own_folder", lambda: tmp_path)
    (tmp_path / "units.tsv").write_text("县发展和改革局：县发改局\n", encoding="gb18030")
    assert own_settings().book.forms == {"县发展和改革局", "县发改局"}
    (tmp_path / "units.tsv").write_text("：县发改局\n", encoding="utf-8")
    assert own_settings().book.forms == frozenset()
    assert "第1行" in own_settings().trouble
