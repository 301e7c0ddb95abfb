"""Going from finding to finding, and the dialogs about them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from core.files import CouldNotWrite
from core.proofreading.finding import Finding
from gui.findings_pane.list import FindingsList
from gui.findings_pane.sentences import rule_name
from gui.messages import warn
from gui.proofreading.bubble import FindingTips
from gui.source_pane.editor import Editor
from gui.workbench import Workbench

_NONE_LEFT = "没有发现问题。"
_NONE_HERE = "光标处没有问题；按 F4 到下一个问题。"


class Proofreading:
    """What binds the findings to the text. Dialogs are made when they are asked for; none stops the program."""

    def __init__(self, window: QWidget, workbench: Workbench, editor: Editor, findings: FindingsList) -> None:
        self._window = window
        self._workbench = workbench
        self._editor = editor
        self._findings = findings
        self._tips = FindingTips(editor)
        self._trouble: str | None = None
        self.export_changes: Callable[[], object] | None = None
        editor.finding_wanted.connect(self._show_menu)
        workbench.settled.connect(self._tell_trouble)

    def _tell_trouble(self) -> None:
        """Say once what of the user's own settings cannot be used."""
        trouble = self._workbench.session.settings_trouble
        if trouble != self._trouble:
            self._trouble = trouble
            self._workbench.told.emit(trouble or "")

    def go(self, forward: bool) -> None:
        """Select the words of the next finding, or of the one before."""
        self._workbench.settle()
        finding = self._findings.step(self._editor.selection_start(), forward)
        if finding is None:
            self._workbench.told.emit(_NONE_LEFT)
            return
        self._findings.choose(finding)
        self.show(finding)
        self._workbench.told.emit(finding.message)

    def show(self, finding: Finding) -> None:
        """Go to the words of a finding in the text, with the keyboard."""
        self.point_to(finding)
        self._editor.setFocus()

    def point_to(self, finding: Finding) -> None:
        """Select the words of a finding in the text."""
        line = self._workbench.document.line(finding.line_id)
        lead = len(line.text) - len(line.text.lstrip())
        self._editor.show_span(line.id, lead + finding.span[0], lead + finding.span[1])

    def show_here(self) -> None:
        """Open below the cursor what can be done with the finding that it touches."""
        self._workbench.settle()
        finding = self._editor.finding_here()
        if finding is None:
            self._workbench.told.emit(_NONE_HERE)
        else:
            self._show_menu(finding, self._editor.below_selected())

    def _show_menu(self, finding: Finding, where: QPoint) -> None:
        self._workbench.settle()
        self._findings.choose(finding)
        if self._findings.chosen == finding and self._findings.context_menu is not None:
            menu = self._findings.context_menu(finding)
            menu.popup(where)
            first = next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None)
            if first is not None:
                menu.setActiveAction(first)

    def silence(self, rule: str) -> None:
        """Have a rule keep silent in every draft."""
        from core.proofreading import own  # noqa: PLC0415  loaded when first needed

        name = rule_name(rule)
        self._set(partial(own.silence, rule), f"以后都不提示“{name}”；在 校对 › 已忽略的问题 里可以恢复。")

    def unsilence(self, rule: str) -> None:
        """Have a rule speak again in every draft."""
        from core.proofreading import own  # noqa: PLC0415  loaded when first needed

        self._set(partial(own.unsilence, rule), f"又会提示“{rule_name(rule)}”了。")

    def _set(self, setting: Callable[[], None], sentence: str) -> None:
        try:
            setting()
        except CouldNotWrite as failure:
            warn(self._window, str(failure))
            return
        self._workbench.check_anew()
        self._workbench.told.emit(sentence)

    def show_ignored(self) -> None:
        """List what is ignored, to be brought back."""
        from gui.proofreading.ignored_dialog import IgnoredDialog  # noqa: PLC0415  loaded when first needed

        IgnoredDialog(self._window, self._workbench, self.unsilence).open()

    def show_changes(self) -> None:
        """List what was changed since the draft was opened."""
        from gui.proofreading.changes_dialog import ChangesDialog  # noqa: PLC0415  loaded when first needed

        dialog = ChangesDialog(self._window, self._workbench.session.amendments)
        dialog.wanted.connect(self._editor.show_line)
        if self.export_changes is not None:
            dialog.export_wanted.connect(self.export_changes)
        dialog.open()

    def show_words(self) -> None:
        """Edit the user's own words, beginning with the selected one if there is any."""
        from gui.proofreading.words_dialog import WordsDialog  # noqa: PLC0415  loaded when first needed

        dialog = WordsDialog(self._window, self._editor.textCursor().selectedText())
        dialog.saved.connect(self._workbench.check_anew)
        dialog.open()
