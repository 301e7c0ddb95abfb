"""The style sheet of a 纪要: every named style, with the clause of GB/T 9704-2012 that it follows.

Chinese names keep clear of those that Word gives its own styles (正文, 标题, 标题 1, 日期, 页码).
"""

from dataclasses import replace

from core.structure.roles import Role
from core.typesetting.gbt9704 import (
    CELL,
    ER_HAO,
    PITCH,
    RED,
    RED_RULE,
    RULE_DROP,
    SAN_HAO_WIDTH,
    SI_HAO,
    SI_HAO_WIDTH,
    TEXT_WIDTH,
    THICK_RULE,
    THIN_RULE,
)
from core.typesetting.styles import (
    FANG_SONG,
    HEI_TI,
    KAI_TI,
    TEXT,
    XIAO_BIAO_SONG,
    CharacterStyle,
    Font,
    Format,
    ParagraphStyle,
    Rule,
    Tab,
)

HEAVY = replace(TEXT, face=HEI_TI)
SMALL = Font(FANG_SONG, SI_HAO)
BLACK = "000000"

INDENTED = Format(first_line=2 * CELL)

LINE_FOOT = 87
"""What an exact line of ``PITCH`` leaves below the ink of 三号."""

TITLE_PITCH = 660
"""33 points for 二号."""

# 版头, clause 7.2
COPY_NUMBER = ParagraphStyle("CopyNumber", "份号")
CLASSIFICATION = ParagraphStyle("Classification", "密级", HEAVY)
URGENCY = ParagraphStyle("Urgency", "紧急程度", HEAVY)
MARK_SPACE = ParagraphStyle("MarkSpace", "纪要标志上空")
MARK = ParagraphStyle("MinutesMark", "纪要标志", Font(XIAO_BIAO_SONG, colour=RED), Format("center"))
ISSUE_NUMBER = ParagraphStyle("IssueNumber", "期号", TEXT, Format("center", before=PITCH))
ISSUER_LINE = ParagraphStyle(
    "IssuerLine",
    "编发行",
    TEXT,
    Format(
        "left", left=SAN_HAO_WIDTH, right=SAN_HAO_WIDTH, before=PITCH, tabs=(Tab(TEXT_WIDTH - SAN_HAO_WIDTH, "right"),)
    ),
)
RED_LINE = ParagraphStyle(
    "RedLine",
    "红色分隔线",
    Font(size=1),
    Format(pitch=RULE_DROP - LINE_FOOT, keep_with_next=True),
    rule=Rule(RED_RULE, RED),
)

# 主体, clause 7.3
TITLE = ParagraphStyle(
    "MinutesTitle",
    "公文标题",
    Font(XIAO_BIAO_SONG, ER_HAO),
    Format("center", before=2 * PITCH, pitch=TITLE_PITCH, keep_with_next=True),
)
MEETING_INFO = ParagraphStyle("MeetingInfo", "会议概况", TEXT, INDENTED)
PREAMBLE = ParagraphStyle("Preamble", "导语", TEXT, INDENTED)
BODY = ParagraphStyle("MinutesBody", "公文正文", TEXT, INDENTED)
ATTACHMENT_NOTE = ParagraphStyle("AttachmentNote", "附件说明", TEXT, Format(left=2 * CELL))
SIGNATURE = ParagraphStyle("MinutesSignature", "署名", TEXT, Format("left", keep_with_next=True))
DATE = ParagraphStyle("SigningDate", "成文日期", TEXT, Format("left"))
NOTE = ParagraphStyle("MinutesNote", "附注", TEXT, INDENTED)

HEADING_FACES = (HEI_TI, KAI_TI, FANG_SONG, FANG_SONG)
"""The typefaces of 一、（一）1.（1） (clause 7.3.3)."""

_COUNTED = "一二三四"
HEADINGS = tuple(
    ParagraphStyle(
        f"Topic{level}",
        f"{_COUNTED[level - 1]}级标题",
        replace(TEXT, face=face),
        replace(INDENTED, keep_with_next=level == 1),
        level,
    )
    for level, face in enumerate(HEADING_FACES, 1)
)
"""Headings that stand alone, by level."""

RUN_IN_HEADINGS = tuple(
    ParagraphStyle(f"Topic{level}RunIn", f"{_COUNTED[level - 1]}级标题段", TEXT, INDENTED, level)
    for level in range(1, 5)
)
"""Paragraphs that a heading runs into, by level: body type, with the heading's place in the outline."""

HEADING_WORDS = tuple(
    CharacterStyle(f"Topic{level}Words", f"{_COUNTED[level - 1]}级标题字", face)
    for level, face in enumerate(HEADING_FACES, 1)
)
"""The words of a heading that runs into its paragraph, by level."""

LABEL = CharacterStyle("Label", "要素标签", HEI_TI)
"""出席：and its like (clause 10.3)."""

# 名单, clause 10.3
ATTENDANCE = ParagraphStyle("Attendance", "出席名单", TEXT, Format("left", left=5 * CELL, first_line=-3 * CELL))

# 版记, clause 7.4
IMPRINT_PITCH = 480
"""24 points for 四号, in proportion to the text's 28.95 for 三号."""

_IMPRINT = Format(left=SI_HAO_WIDTH, right=SI_HAO_WIDTH, pitch=IMPRINT_PITCH)
DISTRIBUTION = ParagraphStyle("Distribution", "分送", SMALL, _IMPRINT)
PRINT_LINE = ParagraphStyle(
    "PrintLine",
    "印发行",
    SMALL,
    replace(_IMPRINT, alignment="left", tabs=(Tab(TEXT_WIDTH - SI_HAO_WIDTH, "right"),)),
)
COPIES = ParagraphStyle("Copies", "印数", SMALL, replace(_IMPRINT, alignment="right"))
THICK_LINE = ParagraphStyle("ThickLine", "版记粗线", Font(size=1), Format(pitch=THICK_RULE), fill=BLACK)
THIN_LINE = ParagraphStyle("ThinLine", "版记细线", Font(size=1), Format(pitch=THIN_RULE), fill=BLACK)
"""Empty lines of the rule's height, filled: borders would be indented with their text, and LibreOffice gives up a frame
whose paragraphs differ in their borders."""

IMPRINT_FOOT = ParagraphStyle("ImprintFoot", "版记落脚", Font(size=1), Format(pitch=20))
"""The paragraph of one point behind the text by which the 版记 knows its page."""

PARAGRAPH_STYLES = (
    COPY_NUMBER,
    CLASSIFICATION,
    URGENCY,
    MARK_SPACE,
    MARK,
    ISSUE_NUMBER,
    ISSUER_LINE,
    RED_LINE,
    TITLE,
    MEETING_INFO,
    PREAMBLE,
    *HEADINGS,
    *RUN_IN_HEADINGS,
    BODY,
    ATTACHMENT_NOTE,
    SIGNATURE,
    DATE,
    NOTE,
    ATTENDANCE,
    DISTRIBUTION,
    PRINT_LINE,
    COPIES,
    THICK_LINE,
    THIN_LINE,
    IMPRINT_FOOT,
)
CHARACTER_STYLES = (*HEADING_WORDS, LABEL)

STYLE_OF = {
    Role.COPY_NUMBER: COPY_NUMBER,
    Role.CLASSIFICATION: CLASSIFICATION,
    Role.URGENCY: URGENCY,
    Role.MINUTES_MARK: MARK,
    Role.ISSUE_NUMBER: ISSUE_NUMBER,
    Role.ISSUER_LINE: ISSUER_LINE,
    Role.TITLE: TITLE,
    Role.MEETING_INFO: MEETING_INFO,
    Role.PREAMBLE: PREAMBLE,
    Role.PARAGRAPH: BODY,
    Role.ATTACHMENT_NOTE: ATTACHMENT_NOTE,
    Role.SIGNATURE: SIGNATURE,
    Role.DATE: DATE,
    Role.NOTE: NOTE,
    Role.ATTENDANCE: ATTENDANCE,
    Role.DISTRIBUTION: DISTRIBUTION,
    Role.PRINT_LINE: PRINT_LINE,
    Role.COPIES: COPIES,
}
"""The style of each role but headings, which take theirs by level."""
