"""Evidence for 杂项: page numbers, rules of dashes, what a web page put around the text."""

import re
from collections.abc import Iterator

from core.structure.evidence.base import Evidence
from core.structure.labels import LabelKind
from core.structure.states import Kind
from core.structure.view import View

_RULE = re.compile(r"[-—–－―─_＿=＝*＊~～·•.…\s]{3,}")
_CLOSER = re.compile(
    r"[（(【\[]?\s*(?:以下无正文|以下无内容|以下空白|此页无正文|本页无正文|无正文|正文完|完)\s*[）)】\]]?[。.]?"
)
_WEB_WORDS = re.compile(
    r"字[体号][:：]?\s*[\[【（(]?\s*大|【?(?:打印|关闭|收藏|分享)(?:本页|此页|窗口)?】|\[(?:打印|关闭)(?:本页|此页)?\]|打印本页|打印此页|关闭窗口|关闭本页|分享到|"
    r"扫一扫|返回顶部|返回首页|网站地图|网站标识码|版权所有|备\s?案|ICP备|公网安备|浏览次数|阅读次数|访问量|点击数|点击率|视力保护色|无障碍|"
    r"上一篇|下一篇|当前位置|您(?:现在)?的位置|设为首页|加入收藏|网站纠错|责任编辑|信息来源[:：]|来源[:：].*(?:时间|日期|作者|浏览)|技术支持[:：]|"
    r"(?:发布|更新)(?:时间|日期)[:：]|索\s*引\s*号|主题分类|https?://|www\.|微信公众号|二维码|相关链接|相关附件|联系我们|站点地图|政府网站|手机版|客户端"
)
_BREADCRUMB = re.compile(r"(?:首页|主页)\s*[>＞»›/→\-].*|[^，。]{2,12}(?:\s*[>＞»›]\s*[^，。>＞]{2,16}){2,}")
_FILE_NAME = re.compile(r"\S{1,60}\.(?:pdf|docx?|wps|xlsx?|ofd|zip|rar)", re.IGNORECASE)


def noise(view: View) -> Iterator[Evidence]:
    """Lines that are no words of the paper; kept in the draft, left out of the export."""
    line = view.line
    text = line.text
    if line.width > 160:
        return
    if line.is_page_number:
        yield Evidence(Kind.NOISE, 95, "页码")
    elif text in view.traits.repeated and _between_pages(view):
        yield Evidence(Kind.NOISE, 130, "每页重复的页眉")
    elif _RULE.fullmatch(text):
        yield Evidence(Kind.NOISE, 95, "分隔线")
    elif _CLOSER.fullmatch(text):
        yield Evidence(Kind.NOISE, 95, "“以下无内容”一类字样")
    elif _BREADCRUMB.fullmatch(text) or _FILE_NAME.fullmatch(text):
        yield Evidence(Kind.NOISE, 80, "网页导航或附件文件名")
    elif _WEB_WORDS.search(text) and not text.endswith("。"):
        yield Evidence(Kind.NOISE, 110, "网页上的文字")
    elif line.label and line.label.kind is LabelKind.WEB:
        yield Evidence(Kind.NOISE, 75, f"网页上的“{line.label.name}”")
    elif not any(character.isalnum() for character in text):
        yield Evidence(Kind.NOISE, 70, "没有文字的一行")


def _between_pages(view: View) -> bool:
    """Whether a page number stands beside the line, or it breaks into a sentence."""
    above, below = view.above, view.below
    if (above and above.is_page_number) or (below and below.is_page_number):
        return True
    return above is not None and above.is_prose and not above.ends_sentence
