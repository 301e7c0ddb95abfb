"""``make bench``: what an export costs, how classifying grows, how well each draft is read and typeset."""

import sys
from pathlib import Path

from tests.bench import accuracy, classifying, processes, typesetting


def main(draft: Path) -> None:
    for report in (
        processes.report(draft),
        classifying.report(),
        accuracy.table("learning"),
        accuracy.table("held_out"),
        typesetting.speed(draft),
        typesetting.agreements("learning"),
        typesetting.agreements("held_out"),
    ):
        for line in report:
            print(line, flush=True)
        print()


main(Path(sys.argv[1]))
