"""Actions that set what the selected lines are: one for each role, and one for each level of heading."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from core.structure.edits.roles import set_role
from core.structure.levels import DEEPEST
from core.structure.roles import TEXT_ROLES, Part, Role
from gui.actions.action import Action
from gui.correcting.correction import step_label
from gui.look.role_names import LEVEL_NAMES
from gui.workbench import Workbench

_KEYS = {
    **{f"heading-{level}": str(level) for level in range(1, DEEPEST + 1)},
    "title": "5",
    "preamble": "6",
    "attendance": "7",
    "distribution": "8",
    "noise": "9",
    "paragraph": "0",
    "minutes_mark": "B",
    "issue_number": "Q",
    "issuer_line": "F",
    "copy_number": "H",
    "classification": "M",
    "urgency": "T",
    "meeting_info": "G",
    "attachment_note": "J",
    "signature": "S",
    "date": "R",
    "note": "Z",
    "print_line": "Y",
    "copies": "U",
}
"""The key of each choice in the palette; digits for those of every day, which have it with Ctrl everywhere."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a line can be set to; ``level`` is a heading's."""

    role: Role
    level: int | None = None

    @property
    def id(self) -> str:
        return f"{self.role.value}-{self.level}" if self.level else self.role.value

    @property
    def key(self) -> str:
        """The digit or letter that chooses it in the palette."""
        return _KEYS[self.id]

    @property
    def action(self) -> str:
        """The id of the action that sets it."""
        return f"set-{self.id}"

    @property
    def name(self) -> str:
        return f"{LEVEL_NAMES[self.level]}标题" if self.level else self.role.label


def choices() -> Iterator[Choice]:
    """Every choice, in the order of the paper."""
    for role in TEXT_ROLES:
        if role is Role.HEADING:
            yield from (Choice(role, level) for level in range(1, DEEPEST + 1))
        else:
            yield Choice(role)


def role_actions(workbench: Workbench) -> Iterator[Action]:
    """The actions that pin a role to the selected lines; the rest of the draft is read again around them."""
    for choice in choices():
        yield Action(
            id=choice.action,
            text=choice.name,
            do=partial(_set, workbench, choice),
            refusal=partial(_refusal, workbench, choice),
            keys=(f"Ctrl+{choice.key}",) if choice.key.isdigit() else (),
        )


def palette_action(workbench: Workbench, show: Callable[[], object]) -> Action:
    """The action that shows every choice with its key."""

    def refusal() -> str | None:
        has_text = any(not line.is_blank for line in workbench.selected_lines)
        return None if has_text else "请先选中有文字的行。"

    return Action("palette", "设为…", show, refusal, "tag-outline", ("Ctrl+L",))


def role_menu_layout() -> list[str | None]:
    """The ids of the role actions, parted as the paper is."""
    layout: list[str | None] = []
    part: Part | None = None
    for choice in choices():
        if part not in (None, choice.role.part):
            layout.append(None)
        part = choice.role.part
        layout.append(choice.action)
    return layout


def _set(workbench: Workbench, choice: Choice) -> None:
    selected = workbench.selected
    edit = partial(set_role, line_ids=selected, role=choice.role, level=choice.level)
    workbench.correct(step_label(f"{set_role.name}{choice.name}", workbench.document, selected), edit)


def _refusal(workbench: Workbench, choice: Choice) -> str | None:
    return set_role.refusal(workbench.document, workbench.selected, choice.role, choice.level)


def outline_role_keys() -> dict[str, str]:
    """Where no text is typed, the digits do without Ctrl; from the id of the action to its key."""
    return {choice.action: choice.key for choice in choices() if choice.key.isdigit()}
