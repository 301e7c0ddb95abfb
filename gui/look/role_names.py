"""How roles are called: in two characters beside the text, in full where there is room, and with the reason."""

from core.structure.document import Line
from core.structure.roles import Role

SHORT_NAMES = {
    Role.COPY_NUMBER: "份号",
    Role.CLASSIFICATION: "密级",
    Role.URGENCY: "紧急",
    Role.MINUTES_MARK: "标志",
    Role.ISSUE_NUMBER: "期号",
    Role.ISSUER_LINE: "编发",
    Role.TITLE: "标题",
    Role.MEETING_INFO: "概况",
    Role.PREAMBLE: "导语",
    Role.HEADING: "议题",
    Role.PARAGRAPH: "正文",
    Role.ATTACHMENT_NOTE: "附件",
    Role.SIGNATURE: "署名",
    Role.DATE: "日期",
    Role.NOTE: "附注",
    Role.ATTENDANCE: "名单",
    Role.DISTRIBUTION: "分送",
    Role.PRINT_LINE: "印发",
    Role.COPIES: "印数",
    Role.NOISE: "杂项",
    Role.BLANK: "",
}

LEVEL_NAMES = {1: "一级", 2: "二级", 3: "三级", 4: "四级"}
"""How a heading's level is called, as word processors call it."""

DOUBT_ICON = "alert"
PIN_ICON = "pin"
COMMENT_ICON = "comment-text-outline"
FAULT_ICON = "alert-circle-outline"


def short_name(line: Line) -> str:
    """Two characters that tell the role; of a heading, its level."""
    return LEVEL_NAMES[line.level] if line.level else SHORT_NAMES[line.role]


def full_name(line: Line) -> str:
    """The role as a sentence names it: 二级议题标题."""
    return f"{LEVEL_NAMES[line.level]}{line.role.label}" if line.level else line.role.label


def explanation(line: Line) -> str:
    """Why the line is taken for what it is, as a tool tip tells it."""
    if line.is_blank:
        return ""
    if line.pinned:
        return f"{full_name(line)}：{line.reason}"
    sure = "，把握不大" if line.doubtful else ""
    return f"{full_name(line)}：{line.reason}（把握 {line.confidence:.0%}{sure}）"


def comments(line: Line) -> str:
    """What readers of the draft wrote beside the line, one comment below the other; empty where there is none."""
    return "\n".join(f"批注　{comment}" for comment in line.hints.comments)
