"""Qt's own dialogs in Chinese, with the few words that its translation lacks."""

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator

_LACKING = {
    ("QFileDialog", "&Look in:"): "查找范围(&I)：",
    ("QFileDialog", "Files of &type:"): "文件类型(&T)：",
    ("QFileDialog", "Computer"): "计算机",
    ("QPrintSettingsOutput", "Page &Set:"): "页面(&S)：",
    ("QAbstractFileIconProvider", "Drive"): "驱动器",
    ("QAbstractFileIconProvider", "File"): "文件",
    ("QAbstractFileIconProvider", "%1 File"): "%1 文件",
    ("QAbstractFileIconProvider", "File Folder"): "文件夹",
    ("QAbstractFileIconProvider", "Folder"): "文件夹",
    ("QAbstractFileIconProvider", "Alias"): "快捷方式",
    ("QAbstractFileIconProvider", "Shortcut"): "快捷方式",
    ("QAbstractFileIconProvider", "Unknown"): "未知",
}
"""By where Qt uses them and how they read in its source."""


class Chinese(QTranslator):
    """Qt's own translation, and beside it what that lacks."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803  Qt's names
        """The Chinese for what Qt says; an empty answer would be shown as it is."""
        lacking = _LACKING.get((context, sourceText))
        return lacking or super().translate(context, sourceText, disambiguation, n) or sourceText
