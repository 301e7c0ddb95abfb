"""Evidence for 杂项: page numbers, rules of dashes, what a web page put around the text."""

import re
from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.masthead import ends_as_minutes
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View
from core.structure.classifying.wrapping import is_artefact, is_repeated, names_series_and_issue
from core.structure.labels import LabelKind

_RULE = re.compile(r"[-—–－―─_＿=＝*＊~～·•.…\s]{3,}")
_CLOSER = re.compile(
    r"[（(【\[]?\s*(?:以下无正文|以下无内容|以下空白|(?:此页|本页)?无正文(?:[，,][^。]{1,40})?|正文完|完|(?:THE\s+)?END)\s*[）)】\]]?[。.]?"
    r"|[（(【\[]\s*(?:(?:以下|[此本该]页)(?:无正文|无内容|[为是])[，,、；;：:]?[^（()）]{0,40}"
    r"|[^（()）]{0,24}(?:签字|签署|签名|盖章)页|[^（()）]{2,16}(?:供稿|供图)|[转接续承][上下前后]一?页|以下为?空白[^（()）]{0,12})\s*[）)】\]][。.]?",
    re.IGNORECASE,
)
_PORTAL = re.compile(
    r"字[体号][:：]?\s*[\[【（(]?\s*大|【?(?:打印|关闭|收藏|分享)(?:本页|此页|窗口|正文|页面)?】|\[(?:打印|关闭)(?:本页|此页)?\]|打印本页|打印此页|"
    r"关闭窗口|关闭本页|分享[到至]|扫一扫|(?:扫描|识别|扫).{0,8}二维码|返回顶部|返回首页|网站地图|站点地图|网站标识码|版权所有|备案(?:序)?号|"
    r"ICP备|公网安备|Copyright|©|All Rights Reserved|浏览次数|阅读次数|访问量|点击数|点击率|视力保护色|"
    r"(?:^|[|｜\s])(?:无障碍(?:浏览|阅读|模式|版)?|长者(?:模式|助手|版)|适老化?版|关怀版|老年版|English|手机版|联系我们)(?:$|[|｜\s])|"
    r"上一篇|下一篇|上一条[:：]|下一条[:：]|当前位置|您(?:现在|所在|现在所在)?的位置|设为首页|加入收藏|网站纠错|我要纠错|政府网站(?:找错|年报|工作年度)|"
    r"责任编辑|信息来源[:：]|来源[:：].*(?:时间|日期|作者|浏览)|技术支持[:：]|主办(?:单位)?[:：].*(?:承办|维护|管理|技术)|"
    r"(?:发布|更新)(?:时间|日期)[:：]|索\s*引\s*号|主题分类|https?://|www\.|相关链接|相关附件|邮\s*编[:：]|传真[:：].*(?:邮箱|E-?mail)|"
    r"今天是[:：]?\s*(?:\d{4}\s*年|星期)|友情链接|关注我们|收藏本页|IPv6|[上下]一页|天气[:：]|(?:建议|最佳).{0,12}(?:分辨率|浏览器)|请输入.{0,6}关键|位访(?:问者|客)|欢迎(?:访问|光临)|扫码分享",
    re.IGNORECASE,
)
"""Words on the pages of portals; each could hardly stand in a 纪要."""
_NEWSLETTER = re.compile(
    r"(?<![重要难热亮痛堵观地])点(?:击|个|一下)?.{0,4}(?:上方|下方|蓝字|关注|分享|收藏|在看|赞)|阅读原文|往期推荐|发表于|公众号[:：]|"
    r"微信公众号$|(?:关注|搜索).{0,8}公众号|文章来源于|收录于(?:合集|话题)|喜欢此内容|阅读\s*\d+.{0,12}(?:赞|在看)|^原创\s|"
    r"长按.{0,6}(?:识别|关注)|扫码关注|滑动看下一个|预览时标签不可点|已无更多数据|转载请注明|(?:编辑|责编|排版|审核|来源|监制|供稿)\s*[|｜丨]"
)
_BUTTON = (
    "打印|关闭|收藏|分享|返回|保存|下载|复制|字号|字体|大|中|小|微信|微博|新浪微博|QQ空间|QQ|朋友圈|首页|顶部|TOP|登录|注册|搜索|繁体|简体|繁體|繁體版|"
    "繁体版|简体版|繁體中文|简体中文|客户端|关于我们|用户登录|智能问答|站内搜索|写留言|点赞|在看|转发|RSS"
)
_BUTTONS = re.compile(rf"(?:(?:{_BUTTON})[\s|｜/·\[\]【】（）()]*)+", re.IGNORECASE)
_PUBLISHED = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}")
_LONGEST = 160

_BREADCRUMB = re.compile(
    r"(?:首页|主页)\s*[>＞»›/→\-].*|[^，。]{2,12}(?:\s*[>＞»›]{1,2}\s*[^，。>＞»›]{2,16}){2,}"
    r"|(?:首页|主页)(?:\s+[^，。\s]{2,8}){2,}|[^，。|｜]{2,8}(?:\s*[|｜]\s*[^，。|｜]{2,8}){2,}|[^，。]{2,20}门户网站"
)
_FILE_NAME = re.compile(r"\S{1,60}\.(?:pdf|docx?|wps|xlsx?|ofd|zip|rar)", re.IGNORECASE)


def noise(view: View) -> Iterator[Evidence]:
    """Lines that are no words of the paper; kept in the draft, left out of the export."""
    line = view.line
    if line.width > _LONGEST or (_is_inside_text(view) and not is_artefact(line, view.traits)):
        return
    found = _page_furniture(view) or _web_page(view)
    if found:
        weight, reason = found
        yield Evidence(Kind.NOISE, weight, reason)


def _is_inside_text(view: View) -> bool:
    """Whether running text goes on here; a short line behind a gap is none of it, however full the one above is."""
    set_off = view.gap_above and not (view.line.is_prose or view.line.ends_sentence)
    runs_on = view.line.ends_sentence or (view.above is not None and view.above.is_prose)
    return view.breaks_off and runs_on and not set_off


def _page_furniture(view: View) -> tuple[int, str] | None:
    line = view.line
    if line.is_page_number:
        return 95, "页码"
    if is_repeated(line, view.traits) and _between_pages(view):
        return 130, "每页重复的页眉"
    if names_series_and_issue(line) and view.above is not None and view.above.is_prose:
        return 130, "正文中间的页眉"
    if ends_as_minutes(line.text) and _opens_page(view):
        return 100, "页码下面的页眉"
    if _RULE.fullmatch(line.text):
        return 95, "分隔线"
    return (95, "“以下无内容”一类字样") if _CLOSER.fullmatch(line.text) else None


def _web_page(view: View) -> tuple[int, str] | None:
    line = view.line
    if _BREADCRUMB.fullmatch(line.text) or _FILE_NAME.fullmatch(line.text):
        return 80, "网页导航或附件文件名"
    if not line.marker and not line.text.endswith("。") and _is_chrome(line.text):
        return 110, "网页上的文字"
    if line.label and line.label.kind is LabelKind.WEB:
        return 75, f"网页上的“{line.label.name}”"
    if _PUBLISHED.search(line.text) and not (line.label or line.ends_sentence):
        return 90, "网页上的发布时间"
    return None if any(character.isalnum() for character in line.text) else (70, "没有文字的一行")


def _is_chrome(text: str) -> bool:
    return any((_PORTAL.search(text), _NEWSLETTER.search(text), _BUTTONS.fullmatch(text)))


def _opens_page(view: View) -> bool:
    """Whether a page number stands above the line, and text above that."""
    return view.above is not None and view.above.is_page_number and any(shape.is_prose for shape in view.above_lines)


def _between_pages(view: View) -> bool:
    """Whether a page number stands beside the line, or it breaks into a sentence."""
    above, below = view.above, view.below
    if (above and above.is_page_number) or (below and below.is_page_number):
        return True
    return above is not None and above.is_prose and not above.ends_sentence
