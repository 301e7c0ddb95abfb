"""What a whole ``export`` costs, from the start of the process to its exit, beside the import of two libraries.

A ratio to ``python -c "import docx, openpyxl"`` on the same machine says more than seconds do.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.scoring import ROOT

RUNS = 5
_USUAL = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As on a user's machine, where Python keeps what it has compiled; the first run counts for nothing then."""
YARDSTICK = ("-c", "import docx, openpyxl")


@dataclass(frozen=True, slots=True)
class Cost:
    """Wall-clock seconds and peak memory in MB of one process."""

    seconds: float
    megabytes: float


def report(draft: Path) -> Iterator[str]:
    """The cost of exporting ``draft``, and the sizes of what it writes.

    Call it first of all: Linux counts the memory of the parent at the start of a child as the child's.
    """
    with TemporaryDirectory() as folder:
        yardstick = cost(*YARDSTICK)
        export = cost("main.py", "export", str(draft), "-o", folder, "--force")
        yield f"export, whole process     {export.seconds:.2f} s, {export.megabytes:.0f} MB at its peak"
        yield f"import docx, openpyxl     {yardstick.seconds:.2f} s, {yardstick.megabytes:.0f} MB at its peak"
        yield f"ratio of the two          {export.seconds / yardstick.seconds:.2f}"
        for written in sorted(Path(folder).iterdir()):
            yield f"  {written.stat().st_size / 1024:6.1f} KB  {written.name}"


def said(*arguments: str) -> str:
    """What this Python prints with ``arguments``."""
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=_USUAL, check=True, capture_output=True, text=True).stdout.strip()


def cost(*arguments: str) -> Cost:
    """The least of several runs of this Python with ``arguments``."""
    return min((_cost(arguments) for _ in range(RUNS)), key=lambda cost: cost.seconds)


def _cost(arguments: tuple[str, ...]) -> Cost:
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=_USUAL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return Cost(seconds, usage.ru_maxrss / 1024)
