"""From a finished paper to the profile that sets such papers."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from core.profiles.entries import NAME
from core.profiles.learning.folio import read_folio
from core.profiles.learning.lesson import Lesson, Reading, Unread, lesson_of
from core.profiles.learning.page import read_page, snapped
from core.profiles.learning.roster import read_roster
from core.profiles.learning.sample import Sample, open_sample
from core.profiles.learning.type import read_type
from core.profiles.learning.words import read_words
from core.typesetting.profile import NATIONAL


def learn(path: Path) -> Lesson:
    """What an office's own .docx says of its house rules. Raises ``core.reading.draft.DraftUnreadable``."""
    sample = open_sample(path)
    looks = [*read_page(sample), *read_type(sample), *read_roster(sample), *read_folio(sample)]
    words = read_words(sample, lesson_of(NATIONAL.name, looks).profile())
    return lesson_of(_name(sample), snapped([*looks, *words, *_unseen()]))


def _name(sample: Sample) -> str:
    """What a profile may be called: as the office that issued the paper, or as the paper's file."""
    for name in (sample.minutes.issuer or "", Path(sample.document.source).stem):
        with suppress(ValueError):
            return str(NAME.kind.read(name))
    return "学来的版式"


def _unseen() -> Iterator[Reading]:
    """What no single paper shows."""
    yield Unread("even_imprint", "一份样文看不出版记是不是有意排在双数页")
