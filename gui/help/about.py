"""What the program is, which version, and under which terms the parts that others made are used."""

import configparser
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from core.resources import RESOURCES

_SAID = (
    "成文把会议纪要的草稿排成合乎 GB/T 9704—2012 的正式纪要，并列出分送名单。\n\n"
    "草稿只在本机处理，不上网；草稿文件本身从不改动。"
)
_ICON = 64
"""Side of the icon in pixels."""

LICENCES = {
    "PySide6-Essentials": "LGPL-3.0",
    "qtawesome": "MIT",
    "python-docx": "MIT",
    "lxml": "BSD-3-Clause",
    "XlsxWriter": "BSD-2-Clause",
    "psutil": "BSD-3-Clause",
    "fonttools": "MIT",
    "pypdf": "BSD-3-Clause",
    "pypdfium2": "BSD-3-Clause",
    "rjieba": "MIT",
    "platformdirs": "MIT",
}
"""The libraries by the names under which they are installed, with their licences (SPDX)."""

_ICONS = "图标：Material Design Icons（Pictogrammers），Apache-2.0"


def own_version() -> str:
    """As installed, or else as ``setup.cfg`` of the checkout says."""
    try:
        return version("chengwen")
    except PackageNotFoundError:
        settings = configparser.ConfigParser()
        settings.read(RESOURCES.parent / "setup.cfg", encoding="utf-8")
        return settings["metadata"]["version"]


def terms() -> str:
    """One line for each thing that others made."""
    libraries = [f"{name} {version(name)}，{licence}" for name, licence in LICENCES.items()]
    return "\n".join([f"Qt {QLibraryInfo.version().toString()}，LGPL-3.0", *libraries, _ICONS])


def show_about(window: QWidget, name: str) -> None:
    """Show it until the user closes it."""
    about = QMessageBox(QMessageBox.Icon.NoIcon, f"关于{name}", f"{name} {own_version()}\n\n{_SAID}", parent=window)
    about.setInformativeText(f"用到的程序库和图标：\n{terms()}")
    about.setTextFormat(Qt.TextFormat.PlainText)
    about.setIconPixmap(window.windowIcon().pixmap(_ICON, _ICON))
    about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    about.open()
