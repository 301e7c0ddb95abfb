"""Minutes with nothing but what a distribution list is made of."""

from datetime import date

from core.minutes.model import DistributionGroup, Minutes


def listed_minutes(*recipients: str, **others) -> Minutes:
    """Minutes that go to these recipients under one label."""
    return grouped_minutes({"分送": recipients}, **others)


def grouped_minutes(
    groups, title="县政府第五次常务会议纪要", issue_number="六期", issue_date=date(2022, 5, 10)
) -> Minutes:
    return Minutes(
        source="草稿.txt",
        paragraphs=(),
        title=title,
        issue_number=issue_number,
        issuer=None,
        issue_date=issue_date,
        topics=(),
        attendance=(),
        told=(),
        distribution=tuple(
            DistributionGroup(label, tuple(recipients), line) for line, (label, recipients) in enumerate(groups.items())
        ),
    )
