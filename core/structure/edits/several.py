"""An edit of one section, done to all that are chosen."""

from collections.abc import Iterable

from core.structure.document import Document
from core.structure.edits.choice import outermost_sections
from core.structure.edits.edit import Edit, EditRefused
from core.structure.edits.levels import demote, promote
from core.structure.edits.moves import delete_section, move_down, move_up


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


promote_all = EditOfSeveral(promote)
demote_all = EditOfSeveral(demote)
move_all_up = EditOfSeveral(move_up)
move_all_down = EditOfSeveral(move_down, from_below=True)
delete_sections = EditOfSeveral(delete_section)
