"""Writing a file whole or not at all, so that a full disk or a crash never costs the user the file that was there."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

_CAUSES = {
    errno.ENOENT: "要存放的文件夹不存在",
    errno.ENOTDIR: "要存放的文件夹不存在",
    errno.EACCES: "没有在这个文件夹里写文件的权限",
    errno.EPERM: "没有在这个文件夹里写文件的权限",
    errno.EROFS: "所在的磁盘只许读、不许写",
    errno.ENOSPC: "磁盘已满，请腾出空间后再试",
    errno.EDQUOT: "磁盘配额已用完，请腾出空间后再试",
    errno.ENAMETOOLONG: "文件名太长",
}


_NOT_IN_NAMES = '\\/:*?"<>|'
"""What Windows allows in no file name; a file made elsewhere goes there by mail or on a stick."""


class CouldNotWrite(Exception):
    """A file that could not be written; its text is one Chinese sentence that says which, why and what to do."""


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` in one step: whoever looks finds the old file or the new one, never a part.

    The data are first written and synced to a hidden file in the same folder, then moved into place. A link is followed
    and the permissions of an earlier file are kept. Raises ``CouldNotWrite``; an earlier file is then untouched, and
    nothing else is left behind.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        if target.is_dir():
            raise _could_not_write(path, "已经有一个同名的文件夹")
        _write_synced(beside, data)
        _keep_permissions(target, beside)
        _move(beside, target)
    except OSError as error:
        raise _could_not_write(path, _cause(error)) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def fault_of_name(name: str) -> str | None:
    """Why no file can be called so on every system, as a Chinese sentence; ``None`` if it can."""
    if not name.strip():
        return "请给文件起一个名字。"
    if any(character in _NOT_IN_NAMES or not character.isprintable() for character in name):
        return f"文件名里不能有 {' '.join(_NOT_IN_NAMES)} 和看不见的字符，请改一改。"
    if name.startswith((".", " ")) or name.endswith((".", " ")):
        return "文件名不能以点或空格开头、结尾，请改一改。"
    return None


def make_folder(path: Path) -> None:
    """Make a folder and those above it where they are missing. Raises ``CouldNotWrite``."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise _could_not_write(path, "这里已经有一个同名的文件，不能用作文件夹") from error
    except OSError as error:
        raise _could_not_write(path, _cause(error)) from error


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_permissions(target: Path, beside: Path) -> None:
    """Give the new file the mode of the old; the owner may always write, or Windows could not replace it again."""
    if target.exists():
        beside.chmod(stat.S_IMODE(target.stat().st_mode) | stat.S_IWUSR)


def _move(beside: Path, target: Path) -> None:
    """Windows refuses to replace a file that another program holds open, and says that permission is missing."""
    try:
        beside.replace(target)
    except PermissionError as error:
        raise _could_not_write(target, "它可能正在 Word、WPS 等程序中打开，请关闭后再试") from error


def _could_not_write(path: Path, cause: str) -> CouldNotWrite:
    return CouldNotWrite(f"“{path}”没有写成：{cause}。")


def _cause(error: OSError) -> str:
    return _CAUSES.get(error.errno or 0, f"系统拒绝了写入（错误号 {error.errno}）")
