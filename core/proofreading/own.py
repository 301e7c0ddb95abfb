"""What users have set for themselves, for every draft: words of their own, and rules that are to keep silent."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from core.files import make_folder, write_whole
from core.proofreading.finding import Finding
from core.proofreading.words.word_list import BUNDLED_WORDS, WordList, WordsUnreadable, bundled_words, load_words
from core.reading.encodings import decode
from core.reading.lines import split_lines
from core.reading.refusal import Refusal

_SILENCED_HEAD = "# 以后不再提示的校对规则，一行一个编号；删去一行，就重新提示。\n"


def own_folder() -> Path:
    """Where the settings of this user are, by the custom of the system; the folder need not be there yet."""
    return user_config_path("chengwen", appauthor=False)


def own_words_file() -> Path:
    """The user's own word list, in the format of the one that comes with the program."""
    return own_folder() / "words.tsv"


@dataclass(frozen=True, eq=False)
class Own:
    """``words`` are the bundled list with the user's over it; ``trouble`` tells why that is left out."""

    words: WordList
    silenced: frozenset[str]
    trouble: str | None = None

    def silences(self, finding: Finding) -> bool:
        return finding.rule in self.silenced


def own_settings() -> Own:
    """The settings as they are in the user's folder at the moment. A word list that cannot be read is left out."""
    silenced = silenced_rules()
    file = own_words_file()
    try:
        words = load_words([BUNDLED_WORDS, file]) if file.exists() else bundled_words()
    except WordsUnreadable as error:
        return Own(bundled_words(), silenced, f"{error}自己的词表暂时不用。")
    return Own(words, silenced)


def silenced_rules() -> frozenset[str]:
    """The ids of the rules that are to keep silent; none where the file is missing or cannot be read."""
    try:
        text = decode(_silenced_file().read_bytes())
    except (OSError, Refusal):
        return frozenset()
    lines = map(str.strip, split_lines(text))
    return frozenset(line for line in lines if line and not line.startswith("#"))


def silence(rule: str) -> None:
    """Have a rule keep silent in every draft from now on. Raises ``CouldNotWrite``."""
    _write(silenced_rules() | {rule})


def unsilence(rule: str) -> None:
    """Have a rule speak again. Raises ``CouldNotWrite``."""
    _write(silenced_rules() - {rule})


def _silenced_file() -> Path:
    return own_folder() / "silenced-rules.txt"


def _write(rules: Iterable[str]) -> None:
    make_folder(own_folder())
    write_whole(_silenced_file(), (_SILENCED_HEAD + "".join(f"{rule}\n" for rule in sorted(rules))).encode())
