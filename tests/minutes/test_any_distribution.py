"""However a distribution is printed, every body in it is found with the prefix that is meant for it."""

from hypothesis import given, settings

from core.minutes.distribution import recipients
from core.structure.paragraphs import join
from tests.minutes.sending import distributions


@settings(max_examples=300, deadline=None, derandomize=True)
@given(distributions())
def test_every_body_of_a_distribution_is_found(distribution):
    assert recipients(join(distribution.rows)) == distribution.bodies
