"""The corrections that a user can make to a Document, each a function from one Document to the next.

Every edit is an ``Edit``: call it to have it done, ask its ``can`` and ``refusal`` beforehand.
"""

from core.structure.edits.edit import Edit, EditRefused
from core.structure.edits.elements import insert_element
from core.structure.edits.joining import join_above, part_above
from core.structure.edits.levels import demote, promote
from core.structure.edits.lines import delete_lines, merge_next, move_lines, replace_lines, split_line
from core.structure.edits.moves import delete_section, move_after, move_before, move_down, move_up
from core.structure.edits.numbers import (
    NewNumber,
    convert,
    renumber_all,
    renumber_level,
    renumber_one,
    renumbering,
)
from core.structure.edits.roles import confirm, set_role, unpin

__all__ = [
    "Edit",
    "EditRefused",
    "NewNumber",
    "confirm",
    "convert",
    "delete_lines",
    "delete_section",
    "demote",
    "insert_element",
    "join_above",
    "merge_next",
    "move_after",
    "move_before",
    "move_down",
    "move_lines",
    "move_up",
    "part_above",
    "promote",
    "renumber_all",
    "renumber_level",
    "renumber_one",
    "renumbering",
    "replace_lines",
    "set_role",
    "split_line",
    "unpin",
]
