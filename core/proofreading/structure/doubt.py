"""R01: lines whose role the program is not sure of."""

from collections.abc import Iterable, Iterator

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage, line_remark
from core.proofreading.rule import HINT, paper_rule, passage_rule
from core.structure.document import Line
from core.structure.roles import Role

_NAME = "拿不准的行"


@passage_rule("R01", HINT, _NAME, roles=frozenset(Role))
def doubtful_lines(passage: Passage) -> Iterator[Remark]:
    """Every doubtful line, with what it was taken for and why."""
    return _doubtful(passage.paragraph.lines)


@paper_rule("R01", HINT, _NAME)
def doubtful_noise(paper: Paper) -> Iterator[Remark]:
    """Those of the lines that are no part of the paper."""
    return _doubtful(paper.noise)


def _doubtful(lines: Iterable[Line]) -> Iterator[Remark]:
    for line in lines:
        if line.doubtful:
            yield line_remark(line, f"这一行暂作“{line.role.label}”（{line.reason}），把握不大，请核对")
