"""The draft with all that was changed in it since it was opened, as tracked changes (ECMA-376-1 §17.13.5)."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import count

from core.export.docx_blocks import content
from core.export.docx_elements import Element, element
from core.export.outcome import PaperIncomplete
from core.export.package import blank_document, to_bytes
from core.export.verify import docx_text, visible
from core.reading.draft import DraftLine
from core.structure.amendments import tracked
from core.structure.document import Document
from core.structure.trail import LINE_END, USER, Piece

PROGRAM = "成文"
BY_HAND = "修改人"
"""Whom Word names as the author of a change: the program with the rule, or the user."""


def changes_docx(original: Sequence[DraftLine], document: Document, rules: Mapping[str, str]) -> bytes:
    """One paragraph for each line; ``rules`` are the names of rules by their ids.

    Whoever accepts all changes has the present text, whoever rejects them the draft as opened. No clock gets in: the
    changes have authors but no dates, so that the same changes give the same bytes.
    """
    paper = blank_document()
    page_setup = paper.element.body[-1]
    for paragraph in _Writer(rules).paragraphs(tracked(original, document)):
        page_setup.addprevious(paragraph)
    return to_bytes(paper, f"{document.stem} 改动清单", None)


def verify_accepted(changes: bytes, document: Document) -> None:
    """Read the file back as if all was accepted. Raises ``PaperIncomplete`` where that is not the draft as it is."""
    if visible(docx_text(changes)) != visible(document.text):
        raise PaperIncomplete("改动清单全部接受后与现在的草稿不一致，文件没有写出。")


def author(who: str, rules: Mapping[str, str]) -> str:
    """How an author of a change is called."""
    return BY_HAND if who == USER else f"{PROGRAM} {who} {rules.get(who, '')}".strip()


class _Writer:
    def __init__(self, rules: Mapping[str, str]) -> None:
        self._rules = rules
        self._numbers = count(1)

    def paragraphs(self, pieces: Iterable[Piece]) -> list[Element]:
        """A line end is the mark of the paragraph that ends with it, and comes or goes with that mark."""
        paragraphs = [element("p")]
        for piece in pieces:
            first, *others = piece.text.split(LINE_END)
            self._add(paragraphs[-1], piece, first)
            for text in others:
                if not piece.kept:
                    mark = element("rPr", self._change(piece))
                    paragraphs[-1].insert(0, element("pPr", mark))
                paragraphs.append(element("p"))
                self._add(paragraphs[-1], piece, text)
        return paragraphs

    def _add(self, paragraph: Element, piece: Piece, text: str) -> None:
        run = element("r", *content(text, "delText" if piece.gone else "t"))
        if len(run):
            paragraph.append(run if piece.kept else self._change(piece, run))

    def _change(self, piece: Piece, *inside: Element) -> Element:
        tag = "del" if piece.gone else "ins"
        return element(tag, *inside, id=next(self._numbers), author=author(piece.author or USER, self._rules))
