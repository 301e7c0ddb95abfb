"""The about box tells the version and on which terms the parts that others made are used."""

import configparser
import re
from importlib.metadata import PackageNotFoundError

from PySide6.QtWidgets import QMessageBox

from core.resources import RESOURCES
from gui.help import about


def settings():
    parser = configparser.ConfigParser()
    parser.read(RESOURCES.parent / "setup.cfg", encoding="utf-8")
    return parser


def test_it_tells_version_libraries_and_icons(window):
    window.commands["about"].trigger()
    box = window.findChild(QMessageBox)
    assert about.own_version() in box.text()
    assert "GB/T 9704" in box.text()
    assert "Material Design Icons" in box.informativeText()
    box.close()


def test_where_it_is_not_installed_the_version_is_that_of_the_checkout(monkeypatch):
    def not_installed(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(about, "version", not_installed)
    assert about.own_version() == settings()["metadata"]["version"]


def test_every_library_that_is_needed_is_told_with_its_licence():
    needed = {re.split(r"[<>=!~;]", line)[0] for line in settings()["options"]["install_requires"].split()}
    assert needed == set(about.LICENCES)
    assert all(name in about.terms() for name in needed)
