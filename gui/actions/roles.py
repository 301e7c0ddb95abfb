"""Actions that set what the selected lines are: one for each role, and one for each level of heading."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from core.structure.edits import set_role
from core.structure.levels import DEEPEST
from core.structure.roles import TEXT_ROLES, Part, Role
from gui.actions.action import Action
from gui.role_look import LEVEL_NAMES
from gui.workbench import Workbench

_KEYS = {
    "title": "Ctrl+5",
    "preamble": "Ctrl+6",
    "attendance": "Ctrl+7",
    "distribution": "Ctrl+8",
    "noise": "Ctrl+9",
    "paragraph": "Ctrl+0",
    **{f"heading-{level}": f"Ctrl+{level}" for level in range(1, DEEPEST + 1)},
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What a line can be set to; ``level`` is a heading's."""

    role: Role
    level: int | None = None

    @property
    def id(self) -> str:
        return f"{self.role.value}-{self.level}" if self.level else self.role.value

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
        keys = _KEYS.get(choice.id)
        yield Action(
            id=f"set-{choice.id}",
            text=choice.name,
            do=partial(_set, workbench, choice),
            refusal=partial(_refusal, workbench, choice),
            keys=(keys,) if keys else (),
        )


def role_menu_layout() -> list[str | None]:
    """The ids of the role actions, parted as the paper is."""
    layout: list[str | None] = []
    part: Part | None = None
    for choice in choices():
        if part not in (None, choice.role.part):
            layout.append(None)
        part = choice.role.part
        layout.append(f"set-{choice.id}")
    return layout


def _set(workbench: Workbench, choice: Choice) -> None:
    edit = partial(set_role, line_ids=workbench.selected, role=choice.role, level=choice.level)
    workbench.apply(f"{set_role.name}{choice.name}", edit)


def _refusal(workbench: Workbench, choice: Choice) -> str | None:
    return set_role.refusal(workbench.document, workbench.selected, choice.role, choice.level)
