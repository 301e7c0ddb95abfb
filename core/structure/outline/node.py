"""A node of the outline: a part of the paper with the parts inside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from core.structure.roles import Role


class NodeKind(Enum):
    """What a node stands for; the value is the name that the user reads."""

    MASTHEAD = "版头"
    TITLE = "标题"
    FACTS = "会议概况"
    PREAMBLE = "导语"
    SECTION = "议题"
    BODY = "正文"
    ROSTER = "出席名单"
    IMPRINT = "版记"
    ELEMENT = "要素"
    """One entry of 版头, 会议概况, 出席名单 or 版记, or an element of its own such as 附件说明 and 署名."""


@dataclass(frozen=True, slots=True)
class Node:
    """A part of the paper with the parts inside it.

    ``label`` is what the node is called (期号, 列席, 一、听取……汇报) and ``text`` how its first paragraph reads; of a
    section it is the heading's words alone. ``lines`` are the ids of its own lines in order, those of its children left
    out: every line with text but 杂项 is in exactly one node. ``role`` is that of its lines, ``None`` where it has none
    of its own. ``level`` and ``number`` (as printed) are a section's. ``paragraphs`` counts the body paragraphs before
    the first child section, and one more where the heading runs on into body text.
    """

    kind: NodeKind
    label: str
    role: Role | None = None
    text: str = ""
    lines: tuple[int, ...] = ()
    level: int | None = None
    number: int | None = None
    paragraphs: int = 0
    children: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """The node and all below it, each before its children."""
        yield self
        for child in self.children:
            yield from child.walk()
