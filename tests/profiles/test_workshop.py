"""Profiles while they are worked at: changed freely, kept at once or not at all."""

from dataclasses import replace

import pytest

from core.profiles.library import Library, bundled
from core.profiles.models import MODELS, model_of, with_model
from core.profiles.workshop import Workshop, free_name
from core.typesetting.profile import NATIONAL

OWN = replace(NATIONAL, name="本局", pitch=28.0)


@pytest.fixture
def library(tmp_path):
    made = Library(tmp_path / "profiles")
    made.save(OWN)
    return made


def names(workshop):
    return [profile.name for profile in workshop.profiles[len(bundled()) :]]


def test_it_begins_with_all_profiles_and_looks_at_the_one_in_force(library):
    workshop = Workshop(library, OWN)
    assert workshop.profiles == [*bundled(), OWN]
    assert workshop.profile == OWN
    assert workshop.is_own


def test_those_of_the_program_are_nobodys_to_change(library):
    assert not Workshop(library, NATIONAL).is_own


def test_what_is_not_kept_leaves_the_library_as_it_was(library):
    workshop = Workshop(library, OWN)
    workshop.change(replace(OWN, pitch=30.0))
    workshop.add_new()
    assert library.own == (OWN,)


def test_what_was_made_changed_renamed_and_removed_is_kept_together(library):
    library.save(replace(OWN, name="旧局"))
    workshop = Workshop(library, OWN)
    workshop.change(replace(OWN, name="新局", pitch=30.0))
    workshop.duplicate()
    workshop.current = next(place for place, one in enumerate(workshop.profiles) if one.name == "旧局")
    workshop.remove()
    workshop.keep()
    assert [(profile.name, profile.pitch) for profile in library.own] == [("新局", 30.0), ("新局 副本", 30.0)]


def test_a_new_one_is_national_under_a_name_of_its_own(library):
    workshop = Workshop(library, OWN)
    workshop.add_new()
    workshop.add_new()
    assert names(workshop) == ["本局", "新版式", "新版式 2"]
    assert workshop.profile == replace(NATIONAL, name="新版式 2")


def test_the_profile_of_a_project_is_there_without_being_kept(library):
    workshop = Workshop(library, replace(OWN, pitch=33.0))
    assert workshop.profile == replace(OWN, name="本局（项目所带）", pitch=33.0)
    workshop.keep()
    assert library.own == (OWN,)


def test_the_profile_of_a_project_is_kept_once_it_is_changed(library):
    workshop = Workshop(library, replace(OWN, name="别局"))
    workshop.change(replace(workshop.profile, pitch=30.0))
    workshop.keep()
    assert [profile.name for profile in library.own] == ["别局", "本局"]


def test_two_of_one_name_are_a_fault(library):
    workshop = Workshop(library, OWN)
    workshop.duplicate()
    assert workshop.fault is None
    workshop.change(replace(workshop.profile, name="国标"))
    assert workshop.fault == "已经有一个叫“国标”的版式，请换一个名称。"


def test_rules_that_cannot_stand_together_are_a_fault(library):
    workshop = Workshop(library, OWN)
    workshop.change(replace(OWN, characters=40))
    assert workshop.fault.startswith("“本局”：每行40字")
    workshop.current = 0
    assert workshop.fault is not None
    assert workshop.is_settable


def test_a_free_name_counts_on_from_those_that_are_taken():
    assert free_name("本局", []) == "本局"
    assert free_name("本局", ["本局", "本局 2"]) == "本局 3"


@pytest.mark.parametrize("name", MODELS)
def test_a_profile_follows_the_model_it_was_given(name):
    profile = with_model(replace(OWN, characters=27), name)
    assert model_of(profile) == name
    assert (profile.characters, profile.name) == (27, "本局")


def test_other_measures_follow_no_model():
    assert model_of(NATIONAL) == "填满版心（GB/T 9704）"
    assert model_of(OWN) is None
