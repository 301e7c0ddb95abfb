"""Actions on the entries of the roster and of the distribution."""

from collections.abc import Iterator
from functools import partial

from gui.actions.action import Action
from gui.elements_pane.pane import ElementsPane
from gui.workbench import Workbench


def elements_actions(workbench: Workbench, pane: ElementsPane) -> Iterator[Action]:
    """Add a person or a body; take out what is chosen."""
    no_draft = workbench.no_draft
    yield Action(
        "add-person",
        "添加人员",
        partial(pane.add_to, pane.people),
        no_draft,
        "account-plus-outline",
        ("Ctrl+Alt+P",),
    )
    yield Action(
        "add-body",
        "添加分送单位",
        partial(pane.add_to, pane.bodies),
        no_draft,
        "send-outline",
        ("Ctrl+Alt+U",),
    )
    yield Action("remove-entry", "从名单删去", pane.remove_chosen, lambda: pane.removal_refusal, "delete-outline")
