"""Where the program's data lie; the folder ``resources`` holds no code."""

from pathlib import Path

RESOURCES = Path(__file__).parent.parent / "resources"


def read_word_list(name: str) -> list[str]:
    """The lines of a word list, without comments (#) and blank lines."""
    lines = (RESOURCES / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]
