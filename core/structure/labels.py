"""Labels that open a line (出    席：, 责任单位：, 分送：) and what kind of line each of them opens."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from core.resources import read_word_list
from core.structure.characters import HAN
from core.structure.remembered import by_text


class LabelKind(Enum):
    """What a label says of its line; ``OTHER`` is any further 某某： (a unit, a speaker, a subject)."""

    ATTENDANCE = auto()
    INFO = auto()
    AGENDA = auto()
    DISTRIBUTION = auto()
    ATTACHMENT = auto()
    PRINTING = auto()
    WEB = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Label:
    """``printed`` is the label as it stands, colon and blanks included; ``name`` has neither padding, colon nor count.

    ``rest`` is the line behind it. ``bracketed`` says that the whole line stood in brackets: （责任单位：县财政局）.
    ``loose``: neither colon nor gap, but one blank alone parts the label from the rest, as in 地点 村委会.
    """

    kind: LabelKind
    name: str
    printed: str
    rest: str
    bracketed: bool = False
    loose: bool = False


_BLANK = r"[ \t\u3000\xa0]"
_BLANKS_TAKEN = rf"{_BLANK}*+"
"""Blanks behind which none can follow: given back one by one, a line full of them would take minutes."""
COLONS = ":：∶﹕︰"
"""The colons that keyboards and scanners make of one."""
_HOW_MANY = rf"(?:共|计|应到|实到)?{_BLANKS_TAKEN}\d+{_BLANKS_TAKEN}[人名位个家]?(?:单位|部门|同志)?"
_COUNT = rf"(?:{_BLANKS_TAKEN}[（(]{_BLANKS_TAKEN}{_HOW_MANY}{_BLANKS_TAKEN}[）)])?"
_WORD = rf"(?:{HAN}|[“”·])(?:{_BLANK}*(?:{HAN}|[“”·、/])){{0,15}}"
_LABEL = re.compile(rf"(?P<word>{_WORD}){_COUNT}{_BLANK}*[{COLONS}]{_BLANK}*{_COUNT}{_BLANK}*")
_BRACKETED = re.compile(
    rf"[（(【\[〔]{_BLANK}*(?P<word>{_WORD}){_BLANK}*(?:[{COLONS}]|(?P<closed>[】\]〕）)])){_BLANK}*"
)
_BLANK_BEHIND_WORD = re.compile(rf"(?<={HAN}){_BLANK}+(?={_BLANK}*[^ \t\u3000\xa0])")
_TWO_HAN = re.compile(f"{HAN}{{2}}")
LABEL_REACH = 80
"""Characters within which a label ends. Answers are remembered with their texts, so that whoever asks about many places
of a long line asks about so many characters only."""
_WITHOUT_COLON = 24
"""Characters within which a label ends that has no colon, its padding included."""

_PRESENCE = (
    r"出席|列席|请假|缺席|参加|参会|到会|与会|旁听|出列席|未出席|未到会|未到|未参会|出勤|缺勤|特邀|邀请|受邀|应邀"
)
_ABSENCE = re.compile(r"请假|缺席|缺勤|未(?:出席|到|参会|参加)")
_MANNER = r"应邀|特邀|受邀|邀请|委托|因公|因事|因病|会议|固定|扩大|视频|线上|实际|经常|其他|本次会议"
_WHO = (
    r"会议|会议的|领导|人员|人|者|单位|部门|机构|委员|董事|监事|常委|党委|党组|成员|代表|专家|嘉宾|同志|名单|情况|理事|"
    r"会员|股东|律师|高管|班子|干部|领导同志|负责人|范围"
)
_GROUP = (
    r"人员|成员|代表|领导|负责人|负责同志|管理层|经理层|经营层|班子|干部|专家|委员|职工|群众|村民|居民|党员|股室|科室|处室|企业|嘉宾|"
    r"单位|部门|对象|同志|名单|方"
)
"""Nouns that end the name of a group, however it goes on before: 列席高级管理人员, 参会村民代表."""
_PRESENT = (
    rf"(?:{_PRESENCE})(?:本次)?会议的(?:有|[\u3400-\u9fff]{{2,10}})"
    rf"|(?:{_MANNER}){{0,2}}(?:{_PRESENCE})(?:及|和|、)?(?:{_PRESENCE})?(?:(?:及|和|、)?(?:{_WHO})){{0,3}}"
    rf"|(?:{_MANNER})?(?:{_PRESENCE}){HAN}{{0,8}}(?:{_GROUP})|{HAN}{{1,6}}(?:参会|到会|列席|出席|参加)(?:{_GROUP})?|外请(?:{_GROUP})"
)
_ATTENDANCE = re.compile(rf"(?:{_PRESENT})(?:[及和与、]?(?:事由|原因|理由|缘由|说明)|签[字名到])?")
"""Also with what is told of those absent, or where those present sign: 请假人员及原因, 出席董事签字."""
_ATTENDANCE_BY_BODY = re.compile(
    r"(?:专家|特邀|特聘)委员|(?:专家组|评审组)(?:成员)?|(?:评审|咨询|论证)专家|"
    r"(?:党总支|党支部|党委|党组|支部|班子|常委会|理事会|董事会|监事会|委员会)(?:委员|成员)"
)
_INFO_NAME = (
    r"(?:会议)?(?:时间|日期|地点|地址|主持|主持人|主持者|主持单位|召集人|记录|记录人|记录员|记录者|整理|整理人|"
    r"方式|形式|类型|主题|性质|签发|签发人|审阅|审核人|审定|审签|校对|拟稿|拟稿人|核稿|起草|起草人|编制|编制人|复核|批准|批准人|应到|实到|应到人数|实到人数|人数|缺席人数)"
    r"|会议(?:名称|编号|届次)|(?:时间地点|时间、地点|召开时间|召开地点|召开方式|开会时间|开会地点|应到会人数|实到会人数|会议的时间|会议的地点)"
    r"|(?:汇报|责任|牵头|配合|落实|承办|协办|主办|办理|督办|督查|协同|实施|提请|提交|申报|报告|主责|完成|整改|参与|监督)"
    r"(?:单位|部门|人|科室|处室|股室|领导|时限|时间|期限|责任人|责任单位|机构|负责人|情况)"
    r"|(?:责任领导|办结时限|时限要求|完成期限|限时|汇报人员|包联领导|分管领导|联系人及电话)"
)
_INFO = re.compile(rf"(?:{_INFO_NAME})(?:[和及与、/]?(?:{_INFO_NAME}))*")
_AGENDA = re.compile(
    r"(?:会议|主要|讨论|研究|本次会议|本次)?(?:议题|议程|议事内容|会议内容|讨论议题|研究事项|议事日程)(?:事项|内容)?"
)
_ALONE = 16
_FILED = re.compile(r"存档(?:[（(]\d{1,3}份?[）)])?")
_AGENDA_ALONE = re.compile(r"(?:会议|主要|讨论|本次会议|本次)?(?:议题|议程|议事日程)")
_DISTRIBUTION = re.compile(
    r"(?:分送|分发至|分送至|发至|抄送|主送|发送|抄报|抄发|报送|呈报|呈送|印送|分发|送达|转送|报|送|发|抄|存|存档|主报|下发|印发范围)"
    r"(?:单位|机关|部门|范围|领导|对象|人员)?"
)
_ATTACHMENT = re.compile(r"附件|附|附表|附件目录")
_PRINTING = re.compile(
    r"(?:编发|印发|编印|印制|制发|编制|主办|承印)(?:单位|机关|部门|日期|时间)|印数|印发份数|份数|校印|打印"
)
_KINDS = (
    (_ATTENDANCE, LabelKind.ATTENDANCE),
    (_ATTENDANCE_BY_BODY, LabelKind.ATTENDANCE),
    (_INFO, LabelKind.INFO),
    (_AGENDA, LabelKind.AGENDA),
    (_DISTRIBUTION, LabelKind.DISTRIBUTION),
    (_ATTACHMENT, LabelKind.ATTACHMENT),
    (_PRINTING, LabelKind.PRINTING),
)
_NEED_NO_COLON = (LabelKind.ATTENDANCE, LabelKind.INFO, LabelKind.AGENDA, LabelKind.DISTRIBUTION)


@by_text
def split_label(text: str) -> Label | None:
    """The label that a line opens with, ``None`` if it opens with none.

    Without a colon only the known labels of a roster, a fact or a 分送 count, and only where a blank sets them off:
    出 席  张三  李四.
    """
    stripped = text.strip()
    if match := _LABEL.match(stripped):
        name = without_blanks(match["word"])
        label = Label(_kind(name), name, match[0], stripped[match.end() :])
        before_another = label.kind is LabelKind.OTHER and name != match["word"]
        return (_label_without_colon(stripped) if before_another else None) or _appended_roster(label) or label
    if match := _BRACKETED.match(stripped):
        name = without_blanks(match["word"])
        kind = _kind(name)
        if kind is not LabelKind.OTHER:
            return Label(kind, name, match[0], stripped[match.end() :], bracketed=not match["closed"])
    return _label_without_colon(stripped)


def _appended_roster(label: Label) -> Label | None:
    """附：参会人员名单 above the rows of names."""
    appended = label.name == "附" and _ATTENDANCE.fullmatch(name := without_blanks(label.rest))
    return Label(LabelKind.ATTENDANCE, name, label.printed + label.rest, "") if appended else None


def _label_without_colon(stripped: str) -> Label | None:
    """出席人员 or 主要议程 alone on its line, or the longest known before a blank: 主 持 人 张三 is no 主持."""
    if len(stripped) <= _ALONE and (kind := _kind_alone(alone := without_blanks(stripped))):
        return Label(kind, re.split("[（(]", alone)[0], stripped, "")
    for match in reversed(list(_BLANK_BEHIND_WORD.finditer(stripped[:_WITHOUT_COLON]))):
        name = without_blanks(stripped[: match.start()])
        kind = _kind(name)
        is_word = len(name) > 1 or _TWO_HAN.match(stripped, match.end())
        if is_word and kind in _NEED_NO_COLON and not _ATTENDANCE_BY_BODY.fullmatch(name):
            loose = len(match[0]) == 1 and match[0] != "\t"
            return Label(kind, name, stripped[: match.end()], stripped[match.end() :], loose=loose)
    return None


def tells_absence(name: str) -> bool:
    """Whether a label of the roster is for those who did not come: 请假, 缺席人员."""
    return bool(_ABSENCE.search(name))


def _kind_alone(name: str) -> LabelKind | None:
    """What words alone on their line are the label of."""
    if _ATTENDANCE.fullmatch(name):
        return LabelKind.ATTENDANCE
    if _FILED.fullmatch(name):
        return LabelKind.DISTRIBUTION
    return LabelKind.AGENDA if _AGENDA_ALONE.fullmatch(name) else None


def _kind(name: str) -> LabelKind:
    known = next((kind for pattern, kind in _KINDS if pattern.fullmatch(name)), None)
    return known or (LabelKind.WEB if name in _web_labels() else LabelKind.OTHER)


@cache
def _web_labels() -> frozenset[str]:
    return frozenset(read_word_list("web_labels.txt"))


_BLANKS = re.compile(r"\s+")


def without_blanks(text: str) -> str:
    return _BLANKS.sub("", text)
