"""Edits of one section, done to all that are chosen, or to paragraphs where no section is."""

from collections.abc import Iterable

from core.structure.document import Document
from core.structure.edits.choice import outermost_sections
from core.structure.edits.edit import Edit, EditRefused
from core.structure.edits.levels import demote, promote
from core.structure.edits.moves import delete_section, move_down, move_up
from core.structure.edits.paragraphs import move_paragraphs_down, move_paragraphs_up
from core.structure.roles import Role


class EditOfSeveral:
    """Does an edit to each chosen section in turn; those inside another chosen one go along with it.

    Lines among the chosen that head no section are passed over. With ``from_below`` the last section comes first: so
    neighbours move down together instead of changing places with each other.
    """

    def __init__(self, edit: Edit[int], from_below: bool = False) -> None:
        self.name = edit.name
        self._edit = edit
        self._from_below = from_below

    def __call__(self, document: Document, line_ids: Iterable[int]) -> Document:
        """The Document after all of them; ``EditRefused`` where one cannot be done."""
        chosen = [section.line_id for section in outermost_sections(document, line_ids)]
        for line_id in reversed(chosen) if self._from_below else chosen:
            document = self._edit(document, line_id)
        return document

    def refusal(self, document: Document, line_ids: Iterable[int]) -> str | None:
        """Why it cannot be done to one of them, as a Chinese sentence; ``None`` if it can be to each."""
        try:
            chosen = outermost_sections(document, line_ids)
        except EditRefused as refused:
            return str(refused)
        refusals = (self._edit.refusal(document, section.line_id) for section in chosen)
        return next(filter(None, refusals), None)


class EditOfEither:
    """Does one edit to the sections that chosen lines head; where they head none, another to the lines themselves."""

    def __init__(self, of_sections: EditOfSeveral, of_lines: Edit[Iterable[int]]) -> None:
        self.name = of_sections.name
        self._of_sections = of_sections
        self._of_lines = of_lines

    def __call__(self, document: Document, line_ids: Iterable[int]) -> Document:
        """The Document after it; ``EditRefused`` where it cannot be done."""
        chosen = frozenset(line_ids)
        return self._edit(document, chosen)(document, chosen)

    def refusal(self, document: Document, line_ids: Iterable[int]) -> str | None:
        """Why it cannot be done, as a Chinese sentence; ``None`` if it can."""
        chosen = frozenset(line_ids)
        return self._edit(document, chosen).refusal(document, chosen)

    def _edit(self, document: Document, chosen: frozenset[int]) -> EditOfSeveral | Edit[Iterable[int]]:
        present = chosen & document.positions.keys()
        heads_one = any(document.line(line_id).role is Role.HEADING for line_id in present)
        return self._of_sections if heads_one else self._of_lines


promote_all = EditOfSeveral(promote)
demote_all = EditOfSeveral(demote)
move_all_up = EditOfEither(EditOfSeveral(move_up), move_paragraphs_up)
move_all_down = EditOfEither(EditOfSeveral(move_down, from_below=True), move_paragraphs_down)
delete_sections = EditOfSeveral(delete_section)
