"""What is odd about a line in the role that the best reading gives it: a reading may be wrong however well it sums."""

from core.structure.classifying.evidence.prose import is_title_of_paper, tells_votes
from core.structure.classifying.evidence.roster import listed_share
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind

_RUNNING_TEXT = (Kind.PARAGRAPH, Kind.PREAMBLE)
_LISTS = {Kind.ATTENDANCE_ROW: "上面没有“出席”一类的标签", Kind.DISTRIBUTION_ROW: "上面没有“分送”一类的标签"}
_ROWS = (*_LISTS, Kind.INFO_ROW)
_FEW = 0.5


def oddity(shape: Shape, kind: Kind, above: Kind | None, *, goes_on: bool) -> str | None:
    """A short Chinese phrase, ``None`` where nothing is odd.

    ``above`` is what the nearest line above is, 杂项 aside; ``goes_on`` says that the next line continues this one.
    """
    if kind in _RUNNING_TEXT and not (goes_on or _is_whole(shape)):
        return "句子没有完，下一行也没有接上"
    if kind is Kind.HEADING and shape.opens and not goes_on:
        return "括号没有合上，下一行也没有接上"
    if kind in _LISTS and (above is None or above.role is not kind.role):
        return _LISTS[kind]
    return "不像名单、单位的列举" if kind in _ROWS and not _is_listed(shape) else None


def _is_whole(shape: Shape) -> bool:
    """Whether running text may end here without a stop: a row of a table, votes, a title in a list of titles."""
    return bool(shape.ends_sentence or shape.hints.row or tells_votes(shape) or is_title_of_paper(shape))


def _is_listed(shape: Shape) -> bool:
    if shape.date:
        return False
    return bool(shape.names or shape.label or "各" in shape.text) or listed_share(shape.text) >= _FEW
