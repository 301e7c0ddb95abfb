"""The form of the elements that have one value each."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from core.minutes.elements import Element, Value, Values, values_of
from core.minutes.suggestions import suggestion
from core.minutes.writing.elements import put_in, set_element
from core.profiles.offers import offers
from gui.elements_pane.field import Field
from gui.workbench import Workbench

_Shown = dict[Element, tuple[Value | None, str | None]]


class ElementsForm(QScrollArea):
    """Shows each element's value, jumps to its line, and writes back what is typed."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._values: Values = {}
        self._shown: _Shown = {}
        self.fields: dict[Element, Field] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._made())
        self.refresh_icons()

    def _made(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("elements")
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, element in enumerate(Element):
            field = Field(element, grid, 2 * place)
            field.edit.entered.connect(partial(self._jump, element))
            field.edit.finished.connect(partial(self._write, element))
            field.suggestion.clicked.connect(partial(self._take_suggestion, element))
            self.fields[element] = field
        grid.setRowStretch(2 * len(Element), 1)
        return inside

    def show_document(self) -> None:
        """Show the Document as it is now; only fields that say something else are touched."""
        document = self._workbench.document
        self._values = values_of(document)
        for element, field in self.fields.items():
            shown = self._values.get(element), self._suggested(element)
            if self._shown.get(element) != shown:
                self._shown[element] = shown
                field.show(*shown)

    def _suggested(self, element: Element) -> str | None:
        """What a missing element may be: as the office has it, else as the draft tells."""
        document = self._workbench.document
        if not document.lines:
            return None
        usual = offers(self._workbench.session.profile, self._values).get(element)
        return usual or (suggestion(element, document, self._values) if element.expected else None)

    @property
    def lacking(self) -> int:
        """How many elements the draft should have and has not."""
        return sum(element.expected and element not in self._values for element in Element)

    def refresh_icons(self) -> None:
        """Take over another theme."""
        for field in self.fields.values():
            field.refresh_icons()

    def _jump(self, element: Element) -> None:
        value = self._values.get(element)
        if value is not None:
            self._workbench.select(span.line_id for span in value.spans)

    def _write(self, element: Element, text: str) -> None:
        if element in self._values:
            self._workbench.apply(f"改{element.label}", lambda document: set_element(document, element, text))
        else:
            self._put_in(element, text)

    def _put_in(self, element: Element, text: str) -> None:
        if self._workbench.apply(f"补入{element.label}", lambda document: put_in(document, element, text)):
            self._jump(element)

    def _take_suggestion(self, element: Element) -> None:
        _, suggested = self._shown[element]
        if suggested is not None:
            self._put_in(element, suggested)
            self.fields[element].edit.setFocus()
