"""R01: lines whose role the program is not sure of."""

from collections.abc import Iterator

from core.proofreading.paper import Paper, line_remark
from core.proofreading.rule import HINT, Remark, paper_rule


@paper_rule("R01", HINT, "拿不准的行")
def doubtful_lines(paper: Paper) -> Iterator[Remark]:
    """Every doubtful line, with what it was taken for and why."""
    for line in paper.doubtful:
        message = f"这一行暂作“{line.role.label}”（{line.reason}），把握不大，请核对"
        yield line_remark(line, message)
