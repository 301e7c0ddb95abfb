"""The rules of one profile as a form, made from the table of all rules."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from core.profiles.entries import ENTRIES, NAME, Entry
from core.profiles.models import MODELS, model_of, with_model
from core.typesetting.profile import NATIONAL, Profile
from gui.profiles.fields import Field, field_for, leave_wheel

OWN_MEASURES = "本单位自定"
_MODEL_GROUP = "版心"


class RulesForm(QScrollArea):
    """Shows a profile and tells what the user makes of it.

    ``changed``: the profile is another. ``refused``: what was typed is no value of its rule, with the sentence why;
    an empty one says that it is again.
    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = NATIONAL
        self.fields: dict[str, Field] = {}
        self.model = QComboBox()
        self._refusals: dict[str, str] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = self._made()
        self.setWidget(self._inside)

    def _made(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("elements")
        form = QFormLayout(inside)
        form.setContentsMargins(16, 16, 16, 16)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add_rule(form, NAME)
        for group, entries in groupby(ENTRIES, key=lambda entry: entry.group):
            title = QLabel(group)
            title.setObjectName("ruleGroup")
            form.addRow(title)
            if group == _MODEL_GROUP:
                self._add_models(form)
            for entry in entries:
                self._add_rule(form, entry)
        return inside

    def _add_rule(self, form: QFormLayout, entry: Entry) -> None:
        field = field_for(entry.kind, partial(self._take, entry))
        field.widget.setToolTip(entry.hint)
        field.widget.setAccessibleName(entry.name)
        field.widget.setAccessibleDescription(entry.hint)
        self.fields[entry.path] = field
        form.addRow(entry.name.partition("（")[0], field.widget)

    def _add_models(self, form: QFormLayout) -> None:
        self.model.addItems([*MODELS, OWN_MEASURES])
        self.model.activated.connect(self._choose_model)
        self.model.setAccessibleName("版心模式")
        leave_wheel(self.model)
        form.addRow("版心模式", self.model)

    def show_profile(self, profile: Profile, *, editable: bool) -> None:
        """Show a profile; one of the program's own can be looked at and not changed."""
        self._refusals.clear()
        self.refused.emit("")
        self._show(profile)
        self._inside.setEnabled(editable)

    def _show(self, profile: Profile) -> None:
        self._profile = profile
        for entry in (NAME, *ENTRIES):
            if entry.path not in self._refusals:
                self.fields[entry.path].show(entry.kind.told(entry.of(profile)))
        self.model.setCurrentText(model_of(profile) or OWN_MEASURES)

    def _take(self, entry: Entry) -> None:
        """Take what the user typed, or say why it cannot be taken."""
        told = self.fields[entry.path].told()
        try:
            value = entry.kind.read(told)
        except ValueError as error:
            self._refusals[entry.path] = f"“{entry.name}”{error}。"
        else:
            self._refusals.pop(entry.path, None)
            self._show(entry.put(self._profile, value))
            self.changed.emit(self._profile)
        self.refused.emit(next(iter(self._refusals.values()), ""))

    def _choose_model(self) -> None:
        model = self.model.currentText()
        if model in MODELS:
            self._show(with_model(self._profile, model))
            self.changed.emit(self._profile)
