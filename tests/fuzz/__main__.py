"""``python -m tests.fuzz [RUNS [READER …]]``: harms files and reads them; prints what came of it, reader by reader."""

import signal
import sys
import tempfile
import traceback
from pathlib import Path
from time import perf_counter

from tests.fuzz.seeds import seeds
from tests.fuzz.trial import trial

PATIENCE = 10
"""Seconds after which a reader counts as hanging."""


def main(arguments: list[str]) -> int:
    runs = int(arguments[0]) if arguments else 1000
    files = seeds()
    with tempfile.TemporaryDirectory() as place:
        failed = [_tell(reader, files[reader], runs, Path(place)) for reader in arguments[1:] or files]
    return int(any(failed))


def _tell(reader: str, files: list[bytes], runs: int, place: Path) -> int:
    read = failed = 0
    longest = 0.0
    for seed in range(runs):
        begun = perf_counter()
        signal.alarm(PATIENCE)
        try:
            read += trial(reader, files, seed, place)
        except Exception:
            failed += 1
            print(f"{reader}, seed {seed}:\n{traceback.format_exc()}", flush=True)
        signal.alarm(0)
        longest = max(longest, perf_counter() - begun)
    print(f"{reader}: {runs} runs, {read} read, {runs - read - failed} refused, {failed} failed, ", end="")
    print(f"longest {longest:.2f} s", flush=True)
    return failed


def _hangs(_signal: int, _frame: object) -> None:
    raise TimeoutError


signal.signal(signal.SIGALRM, _hangs)
sys.exit(main(sys.argv[1:]))
