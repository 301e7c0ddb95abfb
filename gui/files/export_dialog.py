"""What is to be exported, where to and under which name, with a word on what the paper will lack."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.files import fault_of_name
from core.proofreading.finding import Finding, Severity

FORMATS = {
    "docx": "纪要（Word 文档）",
    "pdf": "纪要（PDF，可直接打印）",
    "list": "分送名单（Word 文档）",
    "xlsx": "分送名单（Excel 表格）",
    "changes": "改动清单（Word 修订稿）",
}
"""The formats by the ids of ``core.export``, and what the user calls them."""

_ON_DEMAND = ("pdf", "changes")
"""What is not exported unless the user wants it."""

_WIDTH = 560
_NOTHING_CHOSEN = "请至少选一种要导出的文件。"
_NO_FOLDER = "请填写要存放的文件夹。"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants exported; no ``formats`` stand for the usual ones."""

    folder: Path
    name: str
    formats: tuple[str, ...]


class ExportDialog(QDialog):
    """Stays open until what is wanted has been written."""

    wanted = Signal(object)
    """The user wants this ``Wish`` fulfilled."""

    def __init__(self, window: QWidget, wish: Wish, findings: Sequence[Finding]) -> None:
        super().__init__(window)
        self.setWindowTitle("导出")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.formats = {form: QCheckBox(text) for form, text in FORMATS.items()}
        for form, box in self.formats.items():
            box.setChecked(form in wish.formats or (not FORMATS.keys() & wish.formats and form not in _ON_DEMAND))
        self.folder = QLineEdit(str(wish.folder))
        self.name = QLineEdit(wish.name)
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.fault.setObjectName("fault")
        self._buttons = QDialogButtonBox()
        self.export = self._buttons.addButton("导出", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out(findings)
        self._connect()
        self._judge()

    def _lay_out(self, findings: Sequence[Finding]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        for sentence in warnings(findings):
            label = QLabel(sentence)
            label.setWordWrap(True)
            label.setObjectName("warning")
            layout.addWidget(label)
        layout.addLayout(self._form())
        layout.addWidget(self.fault)
        layout.addWidget(self._buttons)
        self.export.setDefault(True)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(8)
        boxes = QVBoxLayout()
        for box in self.formats.values():
            boxes.addWidget(box)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        browse = QPushButton("浏览(&B)…")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place.addWidget(browse)
        form.addRow("文件", boxes)
        folder = QLabel("文件夹(&F)")
        folder.setBuddy(self.folder)
        form.addRow(folder, place)
        form.addRow("文件名(&N)", self.name)
        self.folder.setAccessibleName("文件夹")
        self.name.setAccessibleName("文件名")
        return form

    def _connect(self) -> None:
        for box in self.formats.values():
            box.toggled.connect(self._judge)
        self.folder.textChanged.connect(self._judge)
        self.name.textChanged.connect(self._judge)
        self._buttons.accepted.connect(lambda: self.wanted.emit(self.wish))
        self._buttons.rejected.connect(self.reject)

    @property
    def wish(self) -> Wish:
        """What is filled in."""
        formats = tuple(form for form, box in self.formats.items() if box.isChecked())
        return Wish(Path(self.folder.text().strip()), self.name.text().strip(), formats)

    def _judge(self) -> None:
        """Let only that be exported which can be, and say what is missing."""
        fault = self._fault()
        self.fault.setText(fault or "")
        self.fault.setHidden(fault is None)
        self.export.setEnabled(fault is None)

    def _fault(self) -> str | None:
        if not self.wish.formats:
            return _NOTHING_CHOSEN
        if not self.folder.text().strip():
            return _NO_FOLDER
        return fault_of_name(self.wish.name)

    def _browse(self) -> None:
        dialog = QFileDialog(self, "导出到哪个文件夹", self.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()


def warnings(findings: Sequence[Finding]) -> Iterable[str]:
    """What to know before exporting: what the paper will lack, and how much is still wrong or doubtful."""
    missing = [finding for finding in findings if finding.is_missing]
    if missing:
        yield "；".join(finding.message for finding in missing) + "。"
    left = [finding.severity for finding in findings if not finding.is_missing]
    errors = left.count(Severity.ERROR)
    if left:
        yield f"还有 {len(left)} 处问题没有处理" + (f"，其中 {errors} 处肯定是错的。" if errors else "。")
