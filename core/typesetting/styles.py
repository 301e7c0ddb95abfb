"""What a named style is made of. The values are those of a word processor, so that a preview and a .docx share them."""

from dataclasses import dataclass
from typing import Literal

from core.typesetting.gbt9704 import PITCH, SAN_HAO, TRACKING
from core.typesetting.profile import NATIONAL

BASE_LINE = 0.8
"""Of an exact line's height, from its upper edge to its base line, whatever stands on it."""

ASCENT = 0.84
"""Of the size of Han type, how far its ink rises above the base line."""

BLACK = "000000"

Alignment = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Face:
    """The names of the two typefaces of a text: for Han and full-width marks, and for Latin letters and digits."""

    east_asian: str
    latin: str = "Times New Roman"


FANG_SONG = Face(NATIONAL.typefaces.fang_song.name)
HEI_TI = Face(NATIONAL.typefaces.hei_ti.name)


@dataclass(frozen=True, slots=True)
class Font:
    """``size`` in points; ``tracking`` in twips, added behind each character; ``colour`` as six hex digits."""

    face: Face = FANG_SONG
    size: float = SAN_HAO
    tracking: int = 0
    colour: str | None = None


TEXT = Font(tracking=TRACKING)
"""三号仿宋, 28 characters to the line: the type of everything that has no type of its own (clause 5.2.2)."""


@dataclass(frozen=True, slots=True)
class Tab:
    """``position`` in twips from the left edge of the 版心, whatever the paragraph's indent."""

    position: int
    alignment: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Format:
    """How a paragraph stands on the page, all lengths in twips.

    ``first_line`` counts from ``left`` and is negative where the first line hangs out. ``pitch`` is exact: a line takes
    neither more nor less, whatever stands on it. ``before`` and ``after`` are added above and below the paragraph.
    """

    alignment: Alignment = "justify"
    left: int = 0
    right: int = 0
    first_line: int = 0
    before: int = 0
    after: int = 0
    pitch: int = PITCH
    tabs: tuple[Tab, ...] = ()
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the 版心 below a paragraph; ``weight`` in twips."""

    weight: int
    colour: str


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A style that an office finds under its Chinese ``name``; ``id`` is what the file calls it.

    ``outline_level`` (1 to 4) puts the paragraph into the navigation pane. ``fill`` is the colour behind its lines.
    """

    id: str
    name: str
    font: Font = TEXT
    format: Format = Format()
    outline_level: int | None = None
    rule: Rule | None = None
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class CharacterStyle:
    """A style for part of a paragraph, which changes nothing but the typeface."""

    id: str
    name: str
    face: Face
