"""The corrections that a user can make to a Document, each a function from one Document to the next.

Every edit is an ``Edit``: call it to have it done, ask its ``can`` and ``refusal`` beforehand.
"""

from core.structure.edits.edit import Edit, EditRefused
from core.structure.edits.elements import INSERTABLE, insert_element
from core.structure.edits.joining import join_above, part_above
from core.structure.edits.levels import demote, promote
from core.structure.edits.lines import delete_lines, merge_next, move_lines, replace_lines, split_line
from core.structure.edits.moves import Side, delete_section, move_down, move_sections, move_up
from core.structure.edits.numbers import (
    NewNumber,
    convert,
    misnumbered,
    renumber_all,
    renumber_along,
    renumber_level,
    renumber_one,
    renumbered,
    renumbering,
)
from core.structure.edits.roles import confirm, set_role, unpin
from core.structure.edits.several import (
    EditOfSeveral,
    delete_sections,
    demote_all,
    move_all_down,
    move_all_up,
    promote_all,
)
from core.structure.edits.wording import Occurrence, occurrences, replace_words, reword_heading

__all__ = [
    "INSERTABLE",
    "Edit",
    "EditOfSeveral",
    "EditRefused",
    "NewNumber",
    "Occurrence",
    "Side",
    "confirm",
    "convert",
    "delete_lines",
    "delete_section",
    "delete_sections",
    "demote",
    "demote_all",
    "insert_element",
    "join_above",
    "merge_next",
    "misnumbered",
    "move_all_down",
    "move_all_up",
    "move_down",
    "move_lines",
    "move_sections",
    "move_up",
    "occurrences",
    "part_above",
    "promote",
    "promote_all",
    "renumber_all",
    "renumber_along",
    "renumber_level",
    "renumber_one",
    "renumbered",
    "renumbering",
    "replace_lines",
    "replace_words",
    "reword_heading",
    "set_role",
    "split_line",
    "unpin",
]
