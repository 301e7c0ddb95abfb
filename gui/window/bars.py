"""The bar of menus and that of tools, as they stand in the window before anything is in them."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QToolBar, QToolButton

MENUS = ("文件(&F)", "编辑(&E)", "结构(&S)", "校对(&P)", "视图(&V)", "帮助(&H)")

_ICON = 20
"""Side of the icons in pixels."""

_WIDER_THAN_ANY_WINDOW = 1 << 14
"""Pixels."""


@dataclass(frozen=True, slots=True)
class Tools:
    """``bar`` has what is done every day. The one button that all the rest leads to is always in sight beside it."""

    bar: QToolBar
    export: QToolButton


class _Wide(QToolBar):
    """Takes what room there is in its row, so that what stands behind it stands at the far end."""

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Wider than any window; where it is cut short, the rest unfolds from a button."""
        return QSize(_WIDER_THAN_ANY_WINDOW, super().sizeHint().height())


def menu_titles(bar: QMenuBar) -> list[QMenu]:
    """The menus by their names."""
    return [bar.addMenu(name) for name in MENUS]


def tool_strip(window: QMainWindow) -> Tools:
    """The two bars above the panes; what the first has no room for unfolds from a button at its end."""
    export = QToolButton()
    export.setObjectName("export")
    export.setText("导出")
    export.setEnabled(False)
    bar, far_end = _Wide("工具"), QToolBar("导出")
    far_end.addWidget(export)
    for each, name in ((bar, "tools"), (far_end, "exportTools")):
        _add(window, each, name)
    return Tools(bar, export)


def _add(window: QMainWindow, bar: QToolBar, name: str) -> None:
    bar.setObjectName(name)
    bar.setMovable(False)
    bar.setIconSize(QSize(_ICON, _ICON))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.addToolBar(bar)
