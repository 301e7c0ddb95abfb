"""What the window asks or lists while the structure is corrected."""

from PySide6.QtWidgets import QWidget

from gui.correcting.history_list import HistoryList
from gui.correcting.insert_dialog import InsertDialog
from gui.correcting.renumber_dialog import RenumberDialog, Scope
from gui.workbench import Workbench


class Correcting:
    """Opens the dialogs of the corrections that need one; none of them stops the program."""

    def __init__(self, window: QWidget, workbench: Workbench) -> None:
        self._window = window
        self._workbench = workbench
        self.history = HistoryList(workbench, window)

    def renumber(self, scope: Scope) -> None:
        """List what would be renumbered."""
        RenumberDialog(self._workbench, scope, self._window).open()

    def insert(self) -> None:
        """Ask for an element that the draft lacks."""
        InsertDialog(self._workbench, self._window).open()

    def show_history(self) -> None:
        """List the steps of the history."""
        self.history.show_steps()
