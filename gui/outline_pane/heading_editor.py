"""The field in which a heading is reworded in the tree."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget


class HeadingEditor(QStyledItemDelegate):
    """As wide as the tree: headings are long, and the counts beside them can wait."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def updateEditorGeometry(  # noqa: N802  Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let the field reach to the right edge."""
        super().updateEditorGeometry(editor, option, index)
        place = editor.geometry()
        place.setRight(self._tree.viewport().width() - 1)
        editor.setGeometry(place)
