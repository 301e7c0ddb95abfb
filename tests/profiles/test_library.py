"""The profiles to choose from: the program's and the user's own."""

from dataclasses import replace

import pytest

from core.profiles.files import SUFFIX, ProfileUnreadable, encoded, save_profile
from core.profiles.library import Library, bundled, is_bundled, profile_at
from core.typesetting.profile import NATIONAL


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "profiles")


OWN = replace(NATIONAL, name="本局", pitch=28.0)


def test_five_come_with_the_program_and_the_first_is_the_national_one():
    assert [profile.name for profile in bundled()] == ["国标", "县政府常务会议", "党组会议", "公司办公会", "文件式"]
    assert bundled()[0] == NATIONAL


def test_the_county_governments_has_no_print_line_and_five_names_to_the_row():
    county = bundled()[1]
    assert (county.names_per_row, county.padded_labels, county.print_line) == (5, True, False)


def test_without_own_profiles_there_are_those_of_the_program(library):
    assert library.all == bundled()


def test_an_own_profile_is_kept_and_found(library):
    library.save(OWN)
    assert library.own == (OWN,)
    assert library.named("本局") == OWN
    assert library.named("别局") is None


def test_saving_again_takes_the_place_of_the_earlier_one(library, tmp_path):
    library.save(OWN)
    library.save(replace(OWN, pitch=29.0))
    assert [profile.pitch for profile in library.own] == [29.0]
    assert len(list((tmp_path / "profiles").iterdir())) == 1


def test_a_file_of_another_name_is_saved_where_it_is(library, tmp_path):
    library.save(OWN)
    (tmp_path / "profiles" / "本局.json").rename(tmp_path / "profiles" / "拷来的.json")
    library.save(replace(OWN, pitch=29.0))
    assert [path.name for path in (tmp_path / "profiles").iterdir()] == ["拷来的.json"]


def test_a_removed_profile_is_gone(library):
    library.save(OWN)
    library.remove("本局")
    assert library.own == ()


def test_a_file_that_cannot_be_read_hides_no_other(library, tmp_path):
    library.save(OWN)
    (tmp_path / "profiles" / f"坏{SUFFIX}").write_text("{", encoding="utf-8")
    assert library.own == (OWN,)
    [trouble] = library.troubles
    assert trouble.startswith("「坏.json」")


def test_an_own_file_never_stands_in_for_one_of_the_program(library, tmp_path):
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "国标.json").write_bytes(encoded(replace(OWN, name="国标")))
    assert library.named("国标") == NATIONAL
    assert is_bundled("国标")


def test_a_command_line_names_a_profile_or_a_file(library, tmp_path):
    path = tmp_path / "给.json"
    save_profile(path, OWN)
    assert profile_at("党组会议", library).name == "党组会议"
    assert profile_at(str(path), library) == OWN


def test_a_name_that_nobody_has_is_answered_with_those_there_are(library):
    with pytest.raises(ProfileUnreadable, match="没有叫“县局”的单位版式，现有：国标、县政府常务会议"):
        profile_at("县局", library)
