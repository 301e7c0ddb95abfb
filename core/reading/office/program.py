"""Where LibreOffice is installed. WPS and Word offer no way to convert a file without a window, so neither serves."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_LINUX_PLACES = (
    "/opt/libreoffice*/program/soffice",
    "/opt/apps/*libreoffice*/files/program/soffice",
    "/opt/apps/*libreoffice*/files/libreoffice*/program/soffice",
    "/usr/lib*/libreoffice/program/soffice",
    "/usr/local/lib*/libreoffice/program/soffice",
)
"""Where the packages of distributions and of LibreOffice itself put it, and the application store of 统信UOS."""

_WINDOWS_FOLDERS = ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
_WINDOWS_KEY = r"SOFTWARE\LibreOffice\UNO\InstallPath"
_WINDOWS_NAMES = ("soffice.com", "soffice.exe")
"""The first waits for the end of the conversion and has no window."""


def find_program() -> Path | None:
    """The newest LibreOffice that can be started; ``None`` where there is none."""
    return next(filter(_can_be_started, _candidates()), None)


def _candidates() -> Iterator[Path]:
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            yield Path(found)
    yield from _on_windows() if sys.platform == "win32" else _on_linux()


def _on_linux() -> Iterator[Path]:
    for pattern in _LINUX_PLACES:
        yield from sorted(Path("/").glob(pattern.lstrip("/")), reverse=True)


def _on_windows() -> Iterator[Path]:
    folders = [Path(os.environ[name]) for name in _WINDOWS_FOLDERS if name in os.environ]
    installed = [place / "program" for folder in folders for place in sorted(folder.glob("LibreOffice*"), reverse=True)]
    for program in [*_registered(), *installed]:
        yield from (program / name for name in _WINDOWS_NAMES)


def _registered() -> list[Path]:
    """What the installer wrote into the registry, for the machine or for the user."""
    found: list[Path] = []
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  there on Windows only

        for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            with suppress(OSError):
                found.append(Path(winreg.QueryValue(root, _WINDOWS_KEY)))
    return found


def _can_be_started(program: Path) -> bool:
    return program.is_file() and os.access(program, os.X_OK)
