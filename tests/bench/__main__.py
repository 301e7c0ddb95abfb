"""``make bench``: what an export costs, how classifying grows, and how well each draft is read."""

import sys
from pathlib import Path

from tests.bench import accuracy, classifying, processes


def main(draft: Path) -> None:
    for report in (
        processes.report(draft),
        classifying.report(),
        accuracy.table("learning"),
        accuracy.table("held_out"),
    ):
        for line in report:
            print(line, flush=True)
        print()


main(Path(sys.argv[1]))
