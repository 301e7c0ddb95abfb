"""From an older format to .docx, by a LibreOffice of our own that sees nothing but the one file."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from core.processes.watched import Limits, OutOfMemory, OutOfTime, kill_tree, watch
from core.reading.office.profile import environment, make_profile
from core.reading.office.program import find_program
from core.reading.refusal import Refusal
from core.resources import RESOURCES

STARTING = Limits(seconds=60, memory=400 * 1024**2)
"""Until LibreOffice is up: half a minute on an old machine that has just been switched on. No draft can prolong it,
for LibreOffice has not seen any yet."""

CONVERTING = Limits(seconds=8, memory=400 * 1024**2)
"""From then on: a draft of twenty pages takes one second, on slow machines a few. LibreOffice itself holds half of the
memory, and what is taken between two looks comes on top."""

_READY = RESOURCES / "ready"
"""Documents without text, one of each kind. LibreOffice converts such a one before the draft, and so tells when it is
up: it puts it into the folder of what is converted."""

_WITHOUT_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Windows would open a console for the program."""

_NO_PROGRAM = (
    "是{kind}，要装有 LibreOffice 才能读：Windows 请到 zh-cn.libreoffice.org 下载，"
    "统信UOS、银河麒麟请在应用商店里安装；也可以用 Word 或 WPS 另存为 .docx 再打开。"
)
_NOT_CONVERTED = (
    "是{kind}，LibreOffice 打不开它，可能已损坏或加了密码，请用 Word 或 WPS 打开后另存为不加密的 .docx 再试。"
)
_NOT_STARTED = "是{kind}，要由 LibreOffice 转换，但它过了很久还没有启动起来，请关闭其他程序，稍后再试。"
_TOO_LONG = "是{kind}，转换了很久还没有完，可能太大或已损坏，请用 Word 或 WPS 另存为 .docx 再打开。"
_TOO_LARGE = "是{kind}，转换它要用的内存太多，请删去其中的图片，或用 Word、WPS 另存为 .docx 再打开。"


class _NotStarted(Exception):
    """A LibreOffice that never comes to the draft."""


def to_docx(data: bytes, ending: str, importer: str, kind: str) -> bytes:
    """Convert a document; ``kind`` is what the user calls it, ``ending`` the usual one of its name.

    ``importer`` is the only one of LibreOffice's filters that it may be read by: left to itself, LibreOffice reads
    what is no document as text, sign by sign.

    Raises ``Refusal`` where LibreOffice is missing, or cannot do it within ``STARTING`` and ``CONVERTING``.
    """
    program = find_program()
    if program is None:
        raise Refusal(_NO_PROGRAM.format(kind=kind))
    with TemporaryDirectory(prefix="chengwen-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        source = folder / f"draft.{ending}"
        source.write_bytes(data)
        try:
            _convert(program, source, importer, folder)
            return (folder / "out" / "draft.docx").read_bytes()
        except _NotStarted as error:
            raise Refusal(_NOT_STARTED.format(kind=kind)) from error
        except OutOfTime as error:
            raise Refusal(_TOO_LONG.format(kind=kind)) from error
        except OutOfMemory as error:
            raise Refusal(_TOO_LARGE.format(kind=kind)) from error
        except OSError as error:
            raise Refusal(_NOT_CONVERTED.format(kind=kind)) from error


def _convert(program: Path, source: Path, importer: str, folder: Path) -> None:
    profile, out = folder / "profile", folder / "out"
    make_profile(profile)
    ready = Path(shutil.copy(_READY / f"ready{source.suffix}", folder))
    quiet = ("--headless", "--norestore", "--nolockcheck", "--nologo", "--nodefault")
    what = ("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out), str(ready), str(source))
    process = subprocess.Popen(  # noqa: S603  no shell, and nothing of the draft but its content
        [str(program), f"-env:UserInstallation={profile.as_uri()}", *quiet, f"--infilter={importer}", *what],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(),
        cwd=source.parent,
        creationflags=_WITHOUT_WINDOW,
    )
    try:
        _watch(process, out / "ready.docx")
    finally:
        kill_tree(process.pid)
        process.wait()


def _watch(process: subprocess.Popen[bytes], sign: Path) -> None:
    """Wait for the end. The file ``sign`` is there as soon as LibreOffice is up and comes to the draft."""

    def ended(seconds: float) -> bool:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    try:
        watch(process.pid, lambda seconds: ended(seconds) or sign.exists(), STARTING)
    except OutOfTime as error:
        raise _NotStarted from error
    watch(process.pid, ended, CONVERTING)
