"""S13, S14: topics without text, and topics that were reviewed without outcome."""

import re
from collections.abc import Iterator, Sequence

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, WARNING, paper_rule, stretch_rule
from core.proofreading.stretch import Stretch
from core.proofreading.texts import RUNNING
from core.structure.remembered import remembered


@paper_rule("S13", ERROR, "标题下面没有内容")
def empty_topics(paper: Paper) -> Iterator[Remark]:
    """Outermost headings only. Decisions that are numbered sentences, with or without 。, need nothing below them."""
    bare = [
        topic for topic in paper.minutes.topics if topic.level == 1 and not (topic.paragraph_count or topic.children)
    ]
    empty = [passage for topic in bare if (passage := paper.passage(topic.line_id)).heading.stop != "。"]
    if not any("，" in passage.heading.heading for passage in empty):
        for passage in empty:
            yield passage.remark_whole("这个标题下面没有内容")


_REVIEW = re.compile(r"审议(?!通过|并通过)")
_DECIDED = re.compile(
    r"同意|通过|决定|议定|不予|暂缓|批准|审定|确定|明确|决议|认可|否决|表决|不再|另行|原则上|授权|采纳|印发|修改完善|上会|退回|撤回|缓议|再议|延期"
)


@remembered
def decisions(passage: Passage) -> Sequence[Passage]:
    """The passage, if it decides anything."""
    return (passage,) if passage.role in RUNNING and _DECIDED.search(passage.text) else ()


@stretch_rule("S14", WARNING, "审议的议题没有结论", "《党政机关公文处理工作条例》第八条（十五）")
def topics_without_decision(stretch: Stretch) -> Iterator[Remark]:
    """Something to be reviewed, with text below it. What is only heard (听取, 传达) needs no outcome."""
    topic, heading = stretch.topic, stretch.heading
    if topic is None or heading is None or not (topic.paragraph_count or topic.children):
        return
    if _REVIEW.search(heading.heading.heading) and not stretch.found(decisions):
        yield heading.remark_whole("审议的议题下面没有看到“同意”“决定”之类的结论")
