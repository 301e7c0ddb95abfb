"""An action: what it is called and how it is asked for, when it can be done, and what it does."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMetaMethod, QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.look.icons import icon
from gui.look.theme import current_theme

Keys = str | QKeySequence.StandardKey


def always() -> None:
    """Refuse nothing."""


@dataclass(frozen=True, slots=True)
class Action:
    """One row of a table of actions.

    ``refusal`` says in a Chinese sentence why it cannot be done now, or ``None`` if it can; ``caption`` how the menu
    calls it at the moment, where that is more than ``text``; ``is_checked`` whether a switch is on. ``icon`` is a name
    of the font mdi6.
    """

    id: str
    text: str
    do: Callable[[], object]
    refusal: Callable[[], str | None] = always
    icon: str = ""
    keys: Sequence[Keys] = ()
    caption: Callable[[], str] | None = None
    is_checked: Callable[[], bool] | None = None


class Actions:
    """The actions of a window by their ids, as Qt takes them.

    Whether one can be done is asked when it is about to be seen or done, not at every key that is pressed: only those
    that are always in sight are asked whenever something has changed. The keys of an action that cannot be done have
    ``tell`` say why; Qt itself would pass over them in silence.
    """

    def __init__(self, window: QWidget, actions: Iterable[Action], tell: Callable[[str], object]) -> None:
        self._table = {action.id: action for action in actions}
        self._made = {action.id: self._new(window, action) for action in self._table.values()}
        self._tell = tell
        self._in_sight: list[str] = []
        self._buttons: dict[QToolButton, str] = {}
        self._refusals: dict[str, str | None] = {}
        self._explaining = {action_id: self._explanation(window, action_id) for action_id in self._table}
        window.addActions(list(self._made.values()))

    def _explanation(self, window: QWidget, action_id: str) -> QShortcut:
        shortcut = QShortcut(window)
        shortcut.setEnabled(False)
        shortcut.setKeys(self._made[action_id].shortcuts())
        shortcut.activated.connect(partial(self.press, action_id))
        return shortcut

    def _new(self, window: QWidget, action: Action) -> QAction:
        made = QAction(action.text, window)
        made.setObjectName(action.id)
        made.setIconText(action.text)
        made.setShortcuts(_shortcuts(action.keys))
        made.setCheckable(action.is_checked is not None)
        made.triggered.connect(partial(self._do, action))
        made.changed.connect(partial(_let_go, made))
        return made

    def press(self, action_id: str) -> None:
        """Do what a key asks for, or say why it cannot be done."""
        self._do(self._table[action_id])

    def _do(self, action: Action, *_: object) -> None:
        """Qt may tell whether a switch is on now; the action finds that out for itself."""
        refusal = action.refusal()
        if refusal is None:
            action.do()
        else:
            self._tell(refusal)
        self._update(action.id)

    def __getitem__(self, action_id: str) -> QAction:
        """The action as it is at the moment."""
        self._update(action_id)
        return self._made[action_id]

    def in_sight(self, action_id: str) -> QAction:
        """The action for a place where it is always seen; ``refresh`` keeps it up to date from now on."""
        self._in_sight.append(action_id)
        return self[action_id]

    def refresh(self) -> None:
        """Something has changed: enable exactly those in sight that can be done."""
        for action_id in self._in_sight:
            self._update(action_id)

    def _update(self, action_id: str) -> None:
        """Enable an action exactly when it can be done; where it cannot, its tool tip says why."""
        action, made = self._table[action_id], self._made[action_id]
        refusal = action.refusal()
        if self._refusals.get(action_id, "") != refusal:
            self._refusals[action_id] = refusal
            self._enable(action_id, refusal)
        if action.caption is not None:
            made.setText(action.caption())
        if action.is_checked is not None:
            made.setChecked(action.is_checked())

    def _enable(self, action_id: str, refusal: str | None) -> None:
        made = self._made[action_id]
        made.setEnabled(refusal is None)
        self._explaining[action_id].setEnabled(refusal is not None)
        made.setToolTip(refusal or _tip(made))
        made.setStatusTip(refusal or "")

    def draw(self, button: QToolButton, icon_name: str) -> None:
        """Have an icon drawn on a button that is no action itself."""
        self._buttons[button] = icon_name

    def refresh_icons(self) -> None:
        """Draw the icons in the colours of the present theme."""
        theme = current_theme()
        for button, name in self._buttons.items():
            button.setIcon(icon(name, theme.ink, theme.rule))
        for action_id, action in self._table.items():
            if action.icon:
                self._made[action_id].setIcon(icon(action.icon, theme.ink, theme.rule))

    def fill(self, menu: QMenu, layout: Iterable[str | None]) -> None:
        """Put actions into a menu by their ids; ``None`` is a separating line."""
        for action_id in layout:
            if action_id is None:
                menu.addSeparator()
            else:
                menu.addAction(self._made[action_id])
                menu.aboutToShow.connect(partial(self._update, action_id))


def _let_go(made: QAction) -> None:
    """Have no button listen to an action twice.

    Qt 6.11 has a button listen to its action anew at each change, in case that brings a menu; no action here gets one.
    After a thousand steps they would take megabytes, and each further change as long as all of them need to be told.
    """
    for place in made.associatedObjects():
        if isinstance(place, QToolButton):
            QObject.disconnect(made, QMetaMethod.fromSignal(made.changed), place, QMetaMethod())


def _shortcuts(keys: Iterable[Keys]) -> list[QKeySequence]:
    """Every key of the platform for what is standard; twice the same key would do nothing at all."""
    found: dict[str, QKeySequence] = {}
    for key in keys:
        sequences = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        for sequence in sequences:
            found.setdefault(sequence.toString(), sequence)
    return list(found.values())


def _tip(made: QAction) -> str:
    keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{made.iconText()}（{keys}）" if keys else made.iconText()
