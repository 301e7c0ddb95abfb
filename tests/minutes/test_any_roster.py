"""Whatever way an office writes its rosters, everybody in them is found with the unit or post printed there."""

from hypothesis import given, settings

from core.minutes.roster import read_people
from tests.minutes.listing import ROSTERS, with_noise


@settings(max_examples=400, deadline=None, derandomize=True)
@given(with_noise(ROSTERS))
def test_everybody_in_a_roster_is_found(roster):
    read = read_people(roster.rows, absent=roster.absent)
    assert [(person.name, person.unit) for person in read] == list(roster.people)
