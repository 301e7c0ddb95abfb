"""Whatever the bytes, a draft is read or refused with a sentence; nothing else ever comes out."""

import random
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.reading.draft import DraftUnreadable
from core.reading.open import read_bytes
from tests.fuzz.seeds import seeds
from tests.fuzz.trial import trial

TEXT = (Path(__file__).parents[1] / "drafts" / "learning" / "wangchuan-juzhang-09.txt").read_bytes()


@pytest.fixture(scope="module")
def files() -> dict[str, list[bytes]]:
    return seeds()


@pytest.fixture(scope="module")
def word() -> dict[str, bytes]:
    """The parts of a document with headings, lists and a table."""
    document = docx.Document()
    document.add_heading("会议纪要")
    for style in ("List Number", "List Number 2", "List Bullet"):
        document.add_paragraph("会议指出", style=style)
    document.add_table(2, 2).rows[0].cells[0].merge(document.tables[0].rows[1].cells[0]).text = "甲"
    buffer = BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  no secret


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Overwrite, cut out or double a few stretches."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(changed) + 1)
        end = min(len(changed), start + chance.choice((1, 4, 30)))
        changed[start:end] = chance.choice((b"", chance.randbytes(end - start), changed[start:end] * 2))
    return bytes(changed)


def read_or_refused(data: bytes) -> None:
    try:
        said = "".join(line.text.strip() for line in read_bytes("草稿", data).lines)
    except DraftUnreadable as refusal:
        said = str(refusal)
    assert said


@settings(deadline=None)  # the libraries for a kind of file are loaded when one is met
@given(st.binary())
def test_any_bytes(data):
    read_or_refused(data)


@pytest.mark.parametrize("seed", range(60))
def test_damaged_texts(seed):
    read_or_refused(mutated(TEXT, seeded(seed)))


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_damaged_packages(word, method):
    data = packed({name: content for name, content in word.items() if name.endswith((".xml", ".rels"))}, method)
    for seed in range(60):
        read_or_refused(mutated(data, seeded(seed)))


def test_damaged_ends_of_packages(word):
    """The directory at the end is where a zip says where its entries are and how large."""
    data = packed(word)
    for seed in range(150):
        read_or_refused(data[:-600] + mutated(data[-600:], seeded(seed)))


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"]
)
def test_damaged_parts_of_sound_packages(word, part):
    for seed in range(40):
        read_or_refused(packed({**word, part: mutated(word[part], seeded(seed))}, zipfile.ZIP_STORED))


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/numbering.xml"])
def test_values_that_no_word_processor_writes(word, part):
    """Numbers become words, huge or negative, so that the XML stays sound and its meaning does not."""
    for seed in range(40):
        chance = seeded(seed)
        pieces = word[part].split(b'w:val="')
        for index in chance.sample(range(1, len(pieces)), k=min(3, len(pieces) - 1)):
            value = chance.choice((b"", b"-1", b"9" * 5000, b"%1%2%9", b"0", "甲".encode()))
            pieces[index] = value + pieces[index][pieces[index].index(b'"') :]
        read_or_refused(packed({**word, part: b'w:val="'.join(pieces)}, zipfile.ZIP_STORED))


@pytest.mark.parametrize("reader", ["text", "docx", "html", "mht", "pdf", "ofd", "doc", "project"])
def test_harmed_files_of_every_kind(reader, files, tmp_path):
    for seed in range(40):
        trial(reader, files[reader], seed, tmp_path)
