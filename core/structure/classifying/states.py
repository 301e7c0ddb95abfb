"""The hidden states of the classifier: what a line can be, and in which stretch of the paper."""

from dataclasses import dataclass
from enum import IntEnum

from core.structure.roles import Role


class Kind(IntEnum):
    """What evidence speaks of: a role, with the rows below a label told from the label itself."""

    role: Role

    def __new__(cls, role: Role) -> "Kind":
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.role = role
        return member

    COPY_NUMBER = Role.COPY_NUMBER
    CLASSIFICATION = Role.CLASSIFICATION
    URGENCY = Role.URGENCY
    MARK = Role.MINUTES_MARK
    ISSUE_NUMBER = Role.ISSUE_NUMBER
    ISSUER = Role.ISSUER_LINE
    TITLE = Role.TITLE
    INFO = Role.MEETING_INFO
    INFO_ROW = Role.MEETING_INFO
    AGENDA = Role.MEETING_INFO
    AGENDA_ROW = Role.MEETING_INFO
    PREAMBLE = Role.PREAMBLE
    HEADING = Role.HEADING
    HEADING_ROW = Role.HEADING
    PARAGRAPH = Role.PARAGRAPH
    ATTENDANCE = Role.ATTENDANCE
    ATTENDANCE_ROW = Role.ATTENDANCE
    ATTACHMENT = Role.ATTACHMENT_NOTE
    ATTACHMENT_ROW = Role.ATTACHMENT_NOTE
    SIGNATURE = Role.SIGNATURE
    DATE = Role.DATE
    NOTE = Role.NOTE
    DISTRIBUTION = Role.DISTRIBUTION
    DISTRIBUTION_ROW = Role.DISTRIBUTION
    PRINT_LINE = Role.PRINT_LINE
    COPIES = Role.COPIES
    NOISE = Role.NOISE


class Stretch(IntEnum):
    """The stretches of a paper, in their order."""

    HEAD = 0
    """版头, title, facts and preamble."""
    PLAIN = 1
    """The body of a paper without headings."""
    BODY = 2
    """The body from the first heading on."""
    FOOT = 3
    """Roster, 附件说明, signature."""
    IMPRINT = 4


@dataclass(frozen=True, slots=True)
class State:
    stretch: Stretch
    kind: Kind


_KINDS_OF_STRETCH = {
    Stretch.HEAD: (
        "COPY_NUMBER CLASSIFICATION URGENCY MARK ISSUE_NUMBER ISSUER TITLE INFO INFO_ROW AGENDA AGENDA_ROW PREAMBLE "
        "ATTENDANCE ATTENDANCE_ROW NOISE"
    ),
    Stretch.PLAIN: "PARAGRAPH INFO INFO_ROW ATTENDANCE ATTENDANCE_ROW NOISE",
    Stretch.BODY: "HEADING HEADING_ROW PARAGRAPH INFO INFO_ROW ATTENDANCE ATTENDANCE_ROW NOISE",
    Stretch.FOOT: "ATTENDANCE ATTENDANCE_ROW INFO INFO_ROW ATTACHMENT ATTACHMENT_ROW SIGNATURE DATE NOTE NOISE",
    Stretch.IMPRINT: "DISTRIBUTION DISTRIBUTION_ROW PRINT_LINE COPIES NOTE NOISE",
}
STATES = tuple(State(stretch, Kind[name]) for stretch, names in _KINDS_OF_STRETCH.items() for name in names.split())
STATES_OF_KIND = {kind: tuple(i for i, state in enumerate(STATES) if state.kind is kind) for kind in Kind}
STATES_OF_ROLE = {role: tuple(i for i, state in enumerate(STATES) if state.kind.role is role) for role in Role}
ROLE_OF_STATE = tuple(state.kind.role for state in STATES)
