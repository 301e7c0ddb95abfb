"""What follows from a Document: what it says as a paper, its outline, and what is wrong with it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from core.proofreading.finding import Finding
from core.structure.document import Document

if TYPE_CHECKING:
    from core.minutes.model import Minutes
    from core.structure.outline.node import Node


@dataclass(frozen=True)
class Derived:
    """Worked out when first asked for; what works it out is loaded then, not before."""

    document: Document
    check: "Callable[[Document, Minutes], tuple[Finding, ...]]"

    @cached_property
    def minutes(self) -> "Minutes":
        from core.minutes.assemble import assemble  # noqa: PLC0415

        return assemble(self.document)

    @cached_property
    def outline(self) -> "tuple[Node, ...]":
        from core.structure.outline.outline import outline  # noqa: PLC0415

        return outline(self.document)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        return self.check(self.document, self.minutes)
