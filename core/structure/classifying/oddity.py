"""What is odd about a line in the role that the best reading gives it: a reading may be wrong however well it sums."""

from core.structure.classifying.evidence.roster import listed_share
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind

_RUNNING_TEXT = (Kind.PARAGRAPH, Kind.PREAMBLE)
_ROWS = (Kind.ATTENDANCE_ROW, Kind.INFO_ROW, Kind.DISTRIBUTION_ROW)
_FEW = 0.5


def oddity(shape: Shape, kind: Kind, *, goes_on: bool) -> str | None:
    """A short Chinese phrase, ``None`` where nothing is odd; ``goes_on`` says that the next line continues this one."""
    if kind in _RUNNING_TEXT and not (goes_on or shape.ends_sentence or shape.hints.row):
        return "句子没有完，下一行也没有接上"
    is_listed = shape.names or shape.label or "各" in shape.text
    if kind in _ROWS and not is_listed and listed_share(shape.text) < _FEW:
        return "不像名单、单位的列举"
    return None
