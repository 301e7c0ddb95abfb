"""S16 to S18: what a paste brings along: page numbers, web page buttons, hard line breaks."""

import re
from collections.abc import Iterator, Sequence

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage, line_remark
from core.proofreading.rule import ERROR, FORMAT, WARNING, paper_rule
from core.proofreading.texts import PROSE
from core.structure.labels import LabelKind, split_label

_NOTHING_MORE = re.compile(r"[（(]?(?:以下无(?:内容|正文)|此页无正文)[）)]?")


@paper_rule("S16", WARNING, "以下无内容", f"{FORMAT} 7.3.5.5")
def nothing_more(paper: Paper) -> Iterator[Remark]:
    for line in paper.noise:
        if _NOTHING_MORE.fullmatch(line.text.strip()):
            yield line_remark(line, f"“{line.text.strip()}”应删去，留白用调整行距、字距解决", "")


_DASHES = r"[-—–－―─~～·•\s]{0,4}"
_GARBAGE = re.compile(
    rf"{_DASHES}(?:第\s?)?\d{{1,3}}(?:\s?页)?{_DASHES}|第\s?\d{{1,3}}\s?页(?:\s?[/，,]?\s?共\s?\d{{1,3}}\s?页)?"
    r"|(?:[【\[](?:字体|字号)[：:]?[^】\]]{0,12}[】\]]|[【\[](?:打印|关闭|返回顶部|打印本页|关闭窗口|打印此页|关闭本页)[】\]]|\s){1,9}"
    r"|(?:分享到|上一篇|下一篇|来源|浏览次数|阅读次数|访问量|点击数)[：:].{0,60}"
    r"|(?:打印|关闭|返回顶部|阅读原文|网站地图|扫一扫在手机打开当前页|点击上方蓝字关注.{0,20})"
    r"|https?://[!-~]{1,200}|www\.[!-~]{1,200}"
)


@paper_rule("S17", ERROR, "网页和页码的残留")
def garbage(paper: Paper) -> Iterator[Remark]:
    """Labels of web pages, and lines of exactly known patterns; only these, and outside the body, go unasked."""
    for line in paper.noise:
        text = line.text.strip()
        label = split_label(text[:80])
        exact = _GARBAGE.fullmatch(text) is not None
        if exact or (label is not None and label.kind is LabelKind.WEB):
            safe = exact and not line.doubtful and not paper.stands_in_running(line.id)
            yield line_remark(line, "这是页码或网页上带来的文字，不属于纪要", "", safe=safe)


def wrapped(passage: Passage) -> Sequence[Passage]:
    """The passage, if it is prose of several lines."""
    return (passage,) if passage.role in PROSE and len(passage.paragraph.lines) > 1 else ()


@paper_rule("S18", WARNING, "硬换行")
def hard_wraps(paper: Paper) -> Iterator[Remark]:
    """Said once for a draft: its lines are joined on the page anyway. Rows of names and 分送 are wrapped by nature."""
    found = paper.found(wrapped)
    if found:
        count = f"，共有{len(found)}段" if len(found) > 1 else ""
        yield found[0].remark_whole(f"这一段的中间有硬换行{count}，导出时接成整段，请看接得对不对")
