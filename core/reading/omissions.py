"""What a draft holds that is not read into its lines, or not where it stood: the user is told of each."""

from collections import Counter
from enum import Enum

from core.reading.lines import INVISIBLE_NOTICE


class Omission(Enum):
    """The kinds of omission, each with the Chinese notice for it."""

    DELETED = "修订中删去的文字（{count} 处）没有读入，草稿按接受全部修订读"
    INSERTED = "修订中加入的文字（{count} 处）已读入，草稿按接受全部修订读"
    HIDDEN = "隐藏的文字（{count} 处）没有读入"
    MARGIN = "页眉、页脚中的文字没有读入"
    WATERMARK = "水印没有读入"
    NOTE = "脚注、尾注（{count} 条）放在了正文之后"
    REMARK = "批注（{count} 条）不进正文，记在所在的行旁边，把鼠标移到行左边可以看到"
    COMMENT = "批注（{count} 条）没有读入"
    PICTURE = "图片（{count} 张）没有读入，其中若有文字请补录"
    DIAGRAM = "图表、图示（{count} 个）没有读入，其中若有文字请补录"
    FORMULA = "公式（{count} 处）只读入了其中的文字，请核对"
    SYMBOL = "特殊符号（{count} 个）认不出来，没有读入，请对照原稿补上"
    PHONETIC = "注音（{count} 处）没有读入"
    UNFILLED = "表单里没有填写的地方（{count} 处）只有提示，没有读入"
    EMBEDDED = "插入的文件（{count} 个）没有读入"
    INVISIBLE = INVISIBLE_NOTICE


Omissions = Counter[Omission]
"""How often each kind occurred."""


def notices(omissions: Omissions) -> tuple[str, ...]:
    """Write the notices in the order of their kinds."""
    return tuple(kind.value.format(count=omissions[kind]) for kind in Omission if omissions[kind])
