"""A correction: how it is called, what changed with it, and what may be done along with it in the same step."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from core.structure.document import Document
from core.structure.following import followers

RENUMBER_ALONG_KEY = "Ctrl+R"

_LABEL_LENGTH = 16
"""Characters of a line that the name of a step quotes."""


def step_label(name: str, document: Document, line_ids: Sequence[int]) -> str:
    """What a step is called that corrects these lines: 升级：三、听取……, or 降级：二、审议……等 2 处."""
    if not line_ids:
        return name
    text = document.line(line_ids[0]).text.strip()
    quoted = text if len(text) <= _LABEL_LENGTH else f"{text[:_LABEL_LENGTH]}……"
    return f"{name}：{quoted}" + (f"等 {len(line_ids)} 处" if len(line_ids) > 1 else "")


@dataclass(frozen=True)
class Correction:
    """``chosen`` are the ids of the lines it was made to; further edits under ``key`` belong to the same step."""

    label: str
    before: Document
    after: Document
    chosen: tuple[int, ...]
    key: str

    @cached_property
    def followers(self) -> tuple[int, ...]:
        """The ids of the other lines that changed with it."""
        return followers(self.before, self.after, self.chosen)

    @cached_property
    def disturbs_numbers(self) -> bool:
        """Whether it left sections behind whose numbers no longer follow on one another."""
        from core.structure.edits.numbers import renumber_along  # noqa: PLC0415  loaded only when asked for

        return renumber_along.can(self.after, self.before)

    @property
    def sentence(self) -> str:
        """What the status bar says of it."""
        followed = f"另有 {len(self.followers)} 行随之更改" if self.followers else ""
        offer = f"按 {RENUMBER_ALONG_KEY} 顺带重新编号" if self.disturbs_numbers else ""
        return "；".join(filter(None, (self.label, followed, offer)))
