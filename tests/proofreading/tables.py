"""The tables of planted slips: what is wrong, what should be found, and how it reads when mended."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.minutes.assemble import assemble
from core.proofreading.check import check
from core.proofreading.finding import Finding
from core.structure.document import Document
from tests.drafting import document

FOLDER = Path(__file__).parent
ABOUT_PARTS = ("M01", "M02", "M03", "M04", "M05", "M06", "S08")
"""A draft of one line lacks most parts of a paper."""


@dataclass(frozen=True)
class Slip:
    """``bad`` and ``good`` are tagged drafts; ``text`` is what the finding in the bad one points at."""

    rule: str
    text: str
    bad: str
    good: str

    def __str__(self) -> str:
        return f"{self.rule} {self.text}"


def slips_of_passages() -> Iterator[Slip]:
    for line in (FOLDER / "slips.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            rule, role, bad, text, good = line.split("\t")
            yield Slip(rule, text, f"{role}\t{bad}", f"{role}\t{good}")


def slips_of_papers() -> Iterator[Slip]:
    _, *blocks = (FOLDER / "slips_of_papers.txt").read_text(encoding="utf-8").split("\n## ")
    for block in blocks:
        title, _, drafts = block.partition("\n")
        rule, _, text = title.partition(" ")
        bad, _, good = drafts.partition("\n--\n")
        yield Slip(rule, text, bad, good.rstrip("\n"))


def clean_paragraphs() -> list[str]:
    texts = [(FOLDER / name).read_text(encoding="utf-8") for name in ("clean.txt", "clean_unseen.txt")]
    return [line for text in texts for line in text.splitlines() if not line.startswith("#")]


def unseen_slips() -> Iterator[Slip]:
    """Slips that were written before anybody looked whether the rules find them; ``good`` is not told."""
    for line in (FOLDER / "slips_unseen.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            rule, role, bad, text = line.split("\t")
            level = "" if role != "heading" else ":2" if bad.startswith(("（", "(", "①", "2")) else ":1"
            yield Slip(rule, text, f"{role}{level}\t{bad}", "")


def findings_of(paper: Document) -> tuple[Finding, ...]:
    return check(paper, assemble(paper))


def findings_in(tagged: str) -> tuple[Finding, ...]:
    return findings_of(document(tagged))
