"""From a Document to the 纪要 it says."""

from collections.abc import Sequence

from core.minutes.distribution import recipients
from core.minutes.groups import attendance_rows, distribution_rows
from core.minutes.masthead import issuer_and_date
from core.minutes.model import AttendanceGroup, DistributionGroup, Minutes
from core.minutes.roster import read_people
from core.minutes.told.people import told_people
from core.minutes.topics import topics
from core.structure.carried import of_roles
from core.structure.document import Document, Line
from core.structure.labels import tells_absence
from core.structure.paragraphs import Paragraph, join, paragraphs
from core.structure.roles import Role


def assemble(document: Document) -> Minutes:
    """Read the Document as a paper. What it does not say stays empty."""
    printed = paragraphs(document)
    issuer, issue_date = issuer_and_date(document)
    return Minutes(
        source=document.source,
        paragraphs=printed,
        title=_first(printed, Role.TITLE),
        issue_number=_first(printed, Role.ISSUE_NUMBER),
        issuer=issuer,
        issue_date=issue_date,
        topics=topics(document),
        attendance=_attendance(document),
        told=told_people(document),
        distribution=_distribution(document),
    )


def _first(printed: Sequence[Paragraph], role: Role) -> str | None:
    return next((paragraph.text for paragraph in printed if paragraph.role is role), None)


@of_roles(Role.ATTENDANCE)
def _attendance(lines: Sequence[Line]) -> tuple[AttendanceGroup, ...]:
    return tuple(
        AttendanceGroup(group.label, read_people(group.rows, absent=tells_absence(group.label)), group.label_line)
        for group in attendance_rows(lines)
    )


@of_roles(Role.DISTRIBUTION)
def _distribution(lines: Sequence[Line]) -> tuple[DistributionGroup, ...]:
    return tuple(
        DistributionGroup(group.label, recipients(join(group.rows)), group.label_line)
        for group in distribution_rows(lines)
    )
