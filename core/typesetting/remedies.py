"""How a text is made to end elsewhere: line pitch and tracking changed a little (clauses 5.2.3 and 7.3.5.5)."""

from dataclasses import dataclass, replace

from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.profile import Profile
from core.typesetting.raster import Raster
from core.typesetting.sheet.sheet import sheet_of


@dataclass(frozen=True, slots=True)
class Remedy:
    """So many lines more on a page and characters more on a line than the office has, fewer where negative."""

    lines: int
    characters: int = 0

    def applied_to(self, profile: Profile) -> Profile:
        """The office's rules with the 版心 filled as this remedy has it."""
        raster = sheet_of(profile).raster
        count = raster.lines + self.lines
        pitch = raster.height // count / TWIPS_PER_POINT
        return replace(profile, pitch=pitch, characters=profile.characters + self.characters)

    def gain(self, pages: float, raster: Raster) -> float:
        """About how many lines so many pages take in more."""
        return pages * (self.lines + raster.lines * self.characters / raster.characters)

    def notice(self, raster: Raster) -> str:
        """What the user is told, ``raster`` being what it led to."""
        done = f"每页排{raster.lines}行" + (f"、每行排{raster.characters}字" if self.characters else "")
        return f"为使版记与正文同在一页，全文改为{done}（国标7.3.5.5准许这样调整行距、字距）。"


REMEDIES = (Remedy(1), Remedy(-1), Remedy(1, 1), Remedy(-1, -1))
"""The mildest first; a character of each line alone does less than a line of each page. More than one of either would
no longer look like an official paper."""
