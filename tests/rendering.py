"""Papers printed by LibreOffice and measured in millimetres, as a secretary would with a ruler."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

MM_PER_POINT = 25.4 / 72
MM_PER_TWIP = MM_PER_POINT / 20
TOOLS = ("soffice", "pdftotext", "pdftoppm")
SOFFICE = ("soffice", "--headless", "--convert-to", "pdf")
XHTML = "{http://www.w3.org/1999/xhtml}"

FACES = {
    "方正小标宋简体": "Noto Serif CJK SC",
    "仿宋_GB2312": "Noto Serif CJK SC",
    "楷体_GB2312": "Noto Sans Mono CJK SC",
    "黑体": "Noto Sans CJK SC",
    "宋体": "Noto Serif CJK SC",
}
"""What stands in for the faces of official papers, which no free system has: every one of them sets Han on a square."""


@dataclass(frozen=True, slots=True)
class Row:
    """A printed line of text, its edges in millimetres from the left and upper edge of the paper."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Band:
    """Neighbouring rows of pixels with ink, from ``top`` to ``bottom`` in millimetres."""

    top: float
    bottom: float


@dataclass(frozen=True)
class Printed:
    """A paper as LibreOffice prints it. Pages count from 1."""

    pdf: Path

    @property
    def pages(self) -> int:
        return len(_rows_by_page(self.pdf))

    def rows(self, page: int) -> tuple[Row, ...]:
        return _rows_by_page(self.pdf)[page - 1]

    def row(self, text: str) -> Row:
        """The first row that has the text, blanks aside."""
        return next(row for page in _rows_by_page(self.pdf) for row in page if text in row.text)

    def page_of(self, text: str) -> int:
        pages = enumerate(_rows_by_page(self.pdf), 1)
        return next(number for number, rows in pages if any(text in row.text for row in rows))

    @property
    def text(self) -> str:
        """All that is printed, but for the page numbers, which are the last rows of their pages."""
        return "".join(row.text for page in _rows_by_page(self.pdf) for row in page[:-1])

    def ink(self, page: int, *, red: bool = False, left: float = 0, right: float = 210, dpi: int = 150) -> list[Band]:
        """Where there is ink of a colour, black or red, between two distances from the left edge."""
        width, pixels = _pixels(self.pdf, page, dpi)
        mm = 25.4 / dpi
        columns = slice(3 * round(left / mm), 3 * min(round(right / mm), width))
        rows = [pixels[start : start + 3 * width][columns] for start in range(0, len(pixels), 3 * width)]
        inked = [_has_red(row) if red else min(row[0::3]) < DARK for row in rows]
        return [Band(start * mm, end * mm) for start, end in _runs(inked)]

    def extent(self, page: int, band: Band, *, dpi: int = 150) -> tuple[float, float]:
        """The left and right end of the ink in a band, in millimetres."""
        width, pixels = _pixels(self.pdf, page, dpi)
        mm = 25.4 / dpi
        middle = round((band.top + band.bottom) / 2 / mm)
        row = pixels[3 * width * middle : 3 * width * (middle + 1)]
        inked = [place for place, green in enumerate(row[1::3]) if green < DARK]
        return inked[0] * mm, (inked[-1] + 1) * mm


DARK = 128
"""Of 255, in a channel of a pixel with ink."""


def _has_red(row: bytes) -> bool:
    return any(red >= DARK > green for red, green in zip(row[0::3], row[1::3], strict=True))


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    text = "".join("#" if flag else " " for flag in flags)
    return [match.span() for match in re.finditer("#+", text)]


@cache
def _pixels(pdf: Path, page: int, dpi: int) -> tuple[int, bytes]:
    """The width of a page in pixels, and its red, green and blue values row by row."""
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), str(pdf)]
    image = subprocess.run(command, check=True, capture_output=True).stdout
    header = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", image)
    assert header
    return int(header[1]), image[header.end() :]


@cache
def _rows_by_page(pdf: Path) -> tuple[tuple[Row, ...], ...]:
    """The rows of each page from top to bottom; words on one base line are one row."""
    html = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True).stdout
    return tuple(_rows(page) for page in ElementTree.fromstring(html).iter(f"{XHTML}page"))  # noqa: S314


def _rows(page: ElementTree.Element) -> tuple[Row, ...]:
    by_line: dict[int, list[ElementTree.Element]] = {}
    for word in page.iter(f"{XHTML}word"):
        middle = (float(word.attrib["yMin"]) + float(word.attrib["yMax"])) / 2
        near = next((line for line in by_line if abs(line - middle) < 5), round(middle))
        by_line.setdefault(near, []).append(word)
    return tuple(_row(by_line[line]) for line in sorted(by_line))


def _row(words: list[ElementTree.Element]) -> Row:
    words = sorted(words, key=lambda word: float(word.attrib["xMin"]))

    def edge(name: str, pick: Callable[[Iterable[float]], float]) -> float:
        return pick(float(word.attrib[name]) for word in words) * MM_PER_POINT

    text = "".join("".join((word.text or "").split()) for word in words)
    return Row(text, edge("xMin", min), edge("yMin", min), edge("xMax", max), edge("yMax", max))


def print_papers(papers: Mapping[str, bytes], folder: Path) -> dict[str, Printed]:
    """Convert papers in one call of LibreOffice, with a profile of its own."""
    fonts = folder / "fonts.conf"
    fonts.write_text(_font_settings(), encoding="utf-8")
    files = [folder / f"{name}.docx" for name in papers]
    for file, paper in zip(files, papers.values(), strict=True):
        file.write_bytes(paper)
    subprocess.run(
        [*SOFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--outdir", str(folder), *files],
        check=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )
    return {name: Printed(folder / f"{name}.pdf") for name in papers}


def _font_settings() -> str:
    aliases = "".join(
        f'<alias binding="same"><family>{face}</family><prefer><family>{stand_in}</family></prefer></alias>'
        for face, stand_in in FACES.items()
    )
    return f'<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>{aliases}</fontconfig>'


def need_printer() -> None:
    """Skip where papers cannot be printed; on the build machine that is a failure."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if not missing:
        return
    reason = f"not installed: {', '.join(missing)}; papers are not measured"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
