"""What a profile offers to a draft that lacks it: never put in by itself."""

from dataclasses import replace

from core.minutes.elements import Element, values
from core.profiles.offers import offered_distribution, offers
from core.typesetting.profile import NATIONAL
from tests.drafting import document

OFFICE = replace(NATIONAL, name="本局", mark="中共某局党组\n会议纪要", issuer="某局办公室", print_line=True)
ISSUED = "issuer_line\t某县办公室      2023年5月19日"


def offered(profile, tagged=""):
    return offers(profile, values(document(tagged).lines))


def test_mark_and_issuer_are_offered_where_the_draft_has_none():
    assert offered(OFFICE) == {Element.MARK: "中共某局党组\n会议纪要", Element.ISSUER: "某局办公室"}


def test_nothing_is_offered_that_the_draft_has():
    assert Element.ISSUER not in offered(OFFICE, ISSUED)
    assert Element.MARK not in offered(OFFICE, "minutes_mark\t某县人民政府常务会议纪要")


def test_the_national_profile_offers_nothing():
    assert offered(NATIONAL, ISSUED) == {}
    assert offered_distribution(NATIONAL) == ""


def test_a_print_line_is_offered_from_what_the_draft_says_of_its_issue():
    assert offered(OFFICE, ISSUED)[Element.PRINT_LINE] == "某县办公室　　2023年5月19日印发"
    assert Element.PRINT_LINE not in offered(replace(OFFICE, print_line=False), ISSUED)
    assert Element.PRINT_LINE not in offered(OFFICE, f"{ISSUED}\nprint_line\t某县办公室  2023年5月20日印发")


def test_the_distribution_is_offered_with_its_label():
    assert offered_distribution(replace(OFFICE, distribution="县委各部门。")) == "分送：县委各部门。"
    assert (
        offered_distribution(replace(OFFICE, distribution="抄送：县委各部门。\n各镇。")) == "抄送：县委各部门。\n各镇。"
    )
