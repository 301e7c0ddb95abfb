"""单位版式: what one office prints otherwise than the next, as one value from which measures and styles follow.

A profile is never a source of words: its texts are offered where a draft lacks them and put in by the user alone.
"""

from dataclasses import dataclass, fields
from typing import Literal

from core.typesetting.gbt9704 import ER_HAO, SAN_HAO, SI_HAO

FolioPlace = Literal["outer", "centre", "right"]


@dataclass(frozen=True, slots=True)
class Typeface:
    """The name of a typeface, and those that stand in for it where a computer lacks it, the best first."""

    name: str
    substitutes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Typefaces:
    """The typefaces of official papers by what they are used for; an office may put another into any place.

    ``fang_song`` sets the text, ``xiao_biao_song`` mark and title, ``hei_ti`` labels and 一、, ``kai_ti``（一）,
    ``song_ti`` the page number, ``latin`` letters and digits in all but the last.
    """

    fang_song: Typeface = Typeface("仿宋_GB2312", ("仿宋", "FangSong", "STFangsong", "方正仿宋_GBK"))
    xiao_biao_song: Typeface = Typeface("方正小标宋简体", ("FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "宋体"))
    hei_ti: Typeface = Typeface("黑体", ("SimHei", "方正黑体_GBK"))
    kai_ti: Typeface = Typeface("楷体_GB2312", ("楷体", "KaiTi", "STKaiti", "方正楷体_GBK"))
    song_ti: Typeface = Typeface("宋体", ("SimSun",))
    latin: Typeface = Typeface("Times New Roman", ("Liberation Serif",))

    def all(self) -> tuple[Typeface, ...]:
        return tuple(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Sizes:
    """Of type, in points: 二号 for the title, 三号 for the text, 四号 for the 版记 (clauses 7.3.1, 5.2.2, 7.4)."""

    title: float = ER_HAO
    text: float = SAN_HAO
    imprint: float = SI_HAO


@dataclass(frozen=True, slots=True)
class Margins:
    """What stays free around the 版心, in millimetres (clause 5.2.1)."""

    top: float = 37.0
    bottom: float = 35.0
    left: float = 28.0
    right: float = 26.0


@dataclass(frozen=True, slots=True)
class Folio:
    """The page number (clause 7.5): ``form`` as it is printed on page 1, empty for none; a 1 in it is the number.

    ``place`` is the outer edge, the middle or the right of the page; ``drop`` the millimetres from the lower edge of
    the 版心 to the upper edge of its dashes.
    """

    form: str = "— 1 —"
    place: FolioPlace = "outer"
    size: float = SI_HAO
    drop: float = 7.0

    @property
    def around(self) -> tuple[str, str]:
        """What stands before and behind the number."""
        before, _, behind = self.form.partition("1")
        return before, behind

    def text(self, number: int) -> str:
        """What is printed on a page."""
        return str(number).join(self.around) if self.form else ""


@dataclass(frozen=True, slots=True)
class Profile:
    """House rules. ``mark``, ``issuer`` and ``distribution`` are texts to offer where a draft has none.

    ``mark_size`` in points, ``None`` for as large as its line allows; ``mark_drop`` in millimetres from the upper edge
    of the 版心 to its ink. ``pitch`` in points from line to line; ``characters`` of the text fill a line. With
    ``spaced_latin`` Word adds its gap between Han and Latin letters or digits. ``names_per_row`` is ``None`` where as
    many as find room stand in one. ``padded_labels`` spreads 出席 to the width of 应邀出席 where both stand. With
    ``even_imprint`` the 版记 stands on an even page. ``print_line`` says whether papers carry an 印发行.
    """

    name: str
    mark: str = ""
    mark_size: float | None = None
    mark_drop: float = 35.0
    issuer: str = ""
    typefaces: Typefaces = Typefaces()
    sizes: Sizes = Sizes()
    margins: Margins = Margins()
    pitch: float = 28.95
    characters: int = 28
    spaced_latin: bool = False
    names_per_row: int | None = None
    padded_labels: bool = True
    even_imprint: bool = True
    folio: Folio = Folio()
    distribution: str = ""
    print_line: bool = False


NATIONAL = Profile("国标")
"""GB/T 9704-2012 and nothing else."""
