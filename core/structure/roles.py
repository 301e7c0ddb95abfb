"""The roles a line of a 会议纪要 can have, with the ids of the public contract."""

from enum import Enum, StrEnum


class Part(Enum):
    """The parts of a paper by GB/T 9704-2012 clause 7.1, with the roster of clause 10.3 as one of its own."""

    MASTHEAD = "版头"
    BODY = "主体"
    ROSTER = "名单"
    IMPRINT = "版记"
    NONE = "—"


class Role(StrEnum):
    """What a line is. The value is the id of the contract; ``label`` is what the user reads."""

    label: str
    part: Part

    def __new__(cls, value: str, label: str, part: Part) -> "Role":
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.part = part
        return member

    COPY_NUMBER = "copy_number", "份号", Part.MASTHEAD
    CLASSIFICATION = "classification", "密级", Part.MASTHEAD
    URGENCY = "urgency", "紧急程度", Part.MASTHEAD
    MINUTES_MARK = "minutes_mark", "纪要标志", Part.MASTHEAD
    ISSUE_NUMBER = "issue_number", "期号", Part.MASTHEAD
    ISSUER_LINE = "issuer_line", "编发行", Part.MASTHEAD
    TITLE = "title", "标题", Part.BODY
    MEETING_INFO = "meeting_info", "会议概况", Part.BODY
    PREAMBLE = "preamble", "导语", Part.BODY
    HEADING = "heading", "议题标题", Part.BODY
    PARAGRAPH = "paragraph", "正文", Part.BODY
    ATTACHMENT_NOTE = "attachment_note", "附件说明", Part.BODY
    SIGNATURE = "signature", "署名", Part.BODY
    DATE = "date", "成文日期", Part.BODY
    NOTE = "note", "附注", Part.BODY
    ATTENDANCE = "attendance", "出席名单", Part.ROSTER
    DISTRIBUTION = "distribution", "分送", Part.IMPRINT
    PRINT_LINE = "print_line", "印发行", Part.IMPRINT
    COPIES = "copies", "印数", Part.IMPRINT
    NOISE = "noise", "杂项", Part.NONE
    BLANK = "blank", "空行", Part.NONE
    """A line without text; the contract's output leaves it out, and no user can set it."""


TEXT_ROLES = tuple(role for role in Role if role is not Role.BLANK)
"""The roles of the contract: every role that a line with text can have."""
