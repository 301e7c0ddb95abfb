"""``make bench``: what an export costs, how classifying grows, how quick all else is, how well drafts are read."""

import sys
from pathlib import Path

from tests.bench import accuracy, classifying, processes, proofreading, typesetting, window


def main(draft: Path) -> None:
    for report in (
        processes.report(draft),
        classifying.report(),
        window.report(draft),
        proofreading.report(draft),
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
