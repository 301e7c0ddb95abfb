"""``python main.py [DRAFT]``: the window, or a sentence that says why there is none."""

import ctypes
import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec

UNUSABLE = 2
"""The exit code where there can be no window, or the command line makes no sense."""

_WITHOUT_SCREEN = "这台机器没有可用的屏幕，不能打开窗口。可以改用命令：python main.py export 草稿 -o 目录"
_WITHOUT_QT = (
    "缺少窗口所需的 {name}，请先安装 PySide6-Essentials 和 qtawesome（在程序目录里执行 make run 会自动装好）。"
)
_WITHOUT_LIBRARY = "缺少窗口所需的系统软件包，请先安装 {package}。（{error}）"
_NOT_UNDERSTOOD = "用法：python main.py [草稿]；只能写一份草稿。"

_SCREENLESS = ("offscreen", "minimal")
_XCB_CURSOR = "libxcb-cursor.so.0"
_PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libxkbcommon": "libxkbcommon0",
    "libdbus": "libdbus-1-3",
    _XCB_CURSOR: "libxcb-cursor0",
}


def run_window(arguments: list[str]) -> int:
    """Open the window, with a draft if one is named, and stay until it is closed. Returns the exit code."""
    obstacle = _obstacle(arguments, os.environ)
    if obstacle:
        print(obstacle, file=sys.stderr)
        return UNUSABLE
    from gui.program import run  # noqa: PLC0415  Qt is known to be there only now

    return run(arguments)


def _obstacle(arguments: list[str], environment: Mapping[str, str]) -> str | None:
    """Why there can be no window; Qt itself would end the process with a message in English."""
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        return _NOT_UNDERSTOOD
    if not has_screen(sys.platform, environment):
        return _WITHOUT_SCREEN
    return _missing_library(environment)


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown, on Linux by what the environment says."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM", "").startswith(_SCREENLESS):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _missing_library(environment: Mapping[str, str]) -> str | None:
    try:
        if find_spec("qtawesome") is None:
            return _WITHOUT_QT.format(name="qtawesome")
        import PySide6.QtWidgets  # noqa: F401, PLC0415  asked for here so that its absence can be told

        if _needs_xcb(environment):
            ctypes.CDLL(_XCB_CURSOR)
    except ModuleNotFoundError as error:
        return _WITHOUT_QT.format(name=error.name)
    except (ImportError, OSError) as error:
        package = next((package for library, package in _PACKAGES.items() if library in str(error)), "Qt 6 的运行库")
        return _WITHOUT_LIBRARY.format(package=package, error=error)
    return None


def _needs_xcb(environment: Mapping[str, str]) -> bool:
    """Without its cursor library Qt cannot show anything on X11, and says so only by ending the process."""
    chosen = environment.get("QT_QPA_PLATFORM") or ("wayland" if environment.get("WAYLAND_DISPLAY") else "xcb")
    return sys.platform.startswith("linux") and chosen == "xcb"
