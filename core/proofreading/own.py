"""What users have set for themselves, for every draft: words of their own, and rules that are to keep silent."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from core.files import make_folder, write_whole
from core.minutes.units import AddressBook, address_book
from core.proofreading.catalogue import NO_BOOK
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


def own_units_file() -> Path:
    """The user's address book: a unit on each line, its full name, a tab or colon, its short forms with 、 between."""
    return own_folder() / "units.tsv"


@dataclass(frozen=True, eq=False)
class Own:
    """``words`` are the bundled list with the user's over it; ``trouble`` tells which file is left out, and why."""

    words: WordList
    silenced: frozenset[str]
    book: AddressBook = NO_BOOK
    trouble: str | None = None

    def silences(self, finding: Finding) -> bool:
        return finding.rule in self.silenced


def own_settings() -> Own:
    """The settings as they are in the user's folder at the moment. A word list that cannot be read is left out."""
    silenced = silenced_rules()
    words, faulty_words = _own_words(own_words_file())
    book, faulty_book = _own_book(own_units_file())
    return Own(words, silenced, book, "".join(filter(None, (faulty_words, faulty_book))) or None)


def _own_words(file: Path) -> tuple[WordList, str | None]:
    try:
        return (load_words([BUNDLED_WORDS, file]) if file.exists() else bundled_words()), None
    except WordsUnreadable as error:
        return bundled_words(), f"{error}自己的词表暂时不用。"


def _own_book(file: Path) -> tuple[AddressBook, str | None]:
    try:
        return address_book(split_lines(decode(file.read_bytes())) if file.exists() else ()), None
    except (OSError, Refusal):
        return NO_BOOK, f"通讯录“{file.name}”读不出来，请另存为 UTF-8 编码的文本文件；暂时不用。"
    except ValueError as error:
        return NO_BOOK, f"通讯录“{file.name}”第{error}行没有单位全称；暂时不用。"


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
