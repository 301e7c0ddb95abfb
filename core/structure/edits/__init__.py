"""The corrections that a user can make to a Document, each a function from one Document to the next.

Every edit is an ``Edit``: call it to have it done, ask its ``can`` and ``refusal`` beforehand. Each is loaded when it
is first asked for: a draft is on the screen before anything can be corrected in it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from core.structure.edits.edit import Edit, EditRefused

if TYPE_CHECKING:
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

_MODULES = {
    "elements": ("INSERTABLE", "insert_element"),
    "joining": ("join_above", "part_above"),
    "levels": ("demote", "promote"),
    "lines": ("delete_lines", "merge_next", "move_lines", "replace_lines", "split_line"),
    "moves": ("Side", "delete_section", "move_down", "move_sections", "move_up"),
    "numbers": (
        "NewNumber",
        "convert",
        "misnumbered",
        "renumber_all",
        "renumber_along",
        "renumber_level",
        "renumber_one",
        "renumbered",
        "renumbering",
    ),
    "roles": ("confirm", "set_role", "unpin"),
    "several": ("EditOfSeveral", "delete_sections", "demote_all", "move_all_down", "move_all_up", "promote_all"),
    "wording": ("Occurrence", "occurrences", "replace_words", "reword_heading"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
