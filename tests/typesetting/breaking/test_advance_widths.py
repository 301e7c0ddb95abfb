"""The typeface of each character, and the width it takes there."""

from xml.etree import ElementTree

import pytest

from core.export.package import TEMPLATE
from core.typesetting.breaking.faces import advances, han_faces
from core.typesetting.breaking.renderer import LIBREOFFICE, WORD

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def faces(text, renderer):
    return "".join("汉" if han else "L" for han in han_faces(text, renderer))


@pytest.mark.parametrize("renderer", [WORD, LIBREOFFICE])
def test_han_and_full_width_marks_stand_in_the_han_face_letters_and_digits_do_not(renderer):
    assert faces("会，（Aa5.%", renderer) == "汉汉汉LLLLL"


def test_in_word_quotation_marks_and_dashes_stand_in_the_han_face_whatever_stands_before():
    assert faces("5”—…·", WORD) == "L汉汉汉汉"


def test_in_libreoffice_they_stand_in_the_face_of_the_text_before():
    assert faces("“5”会”", LIBREOFFICE) == "LLL汉汉"
    assert faces("……", LIBREOFFICE) == "汉汉"


@pytest.mark.parametrize(
    ("character", "units"), [("0", 1024), ("A", 1479), ("i", 569), ("%", 1706), ("-", 682), ("é", 909)]
)
def test_latin_characters_have_the_widths_of_times_new_roman(character, units):
    assert advances(WORD, han=False)[character] == units / 2048


@pytest.mark.parametrize("character", "会，“—…①㛃𠮷２")
def test_han_and_full_width_marks_fill_a_square(character):
    assert advances(WORD, han=True)[character] == 1


def test_half_width_forms_take_half_a_square():
    assert advances(WORD, han=True)["｡"] == 0.5


@pytest.mark.parametrize("character", ["\u0301", "\u200b", "\t", "\n"])
def test_what_cannot_be_seen_takes_no_room(character):
    assert advances(WORD, han=True)[character] == 0


def test_what_the_latin_face_lacks_is_taken_from_the_han_face():
    assert advances(LIBREOFFICE, han=False)["℃"] == 1


def test_word_breaks_lines_by_the_characters_that_the_file_names():
    settings = ElementTree.fromstring((TEMPLATE / "word" / "settings.xml").read_bytes())  # noqa: S314

    def named(element):
        return frozenset(settings.find(f"{W}{element}").attrib[f"{W}val"])

    assert named("noLineBreaksBefore") == WORD.line_start
    assert named("noLineBreaksAfter") == WORD.line_end
