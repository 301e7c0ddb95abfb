"""What all styles of one profile start from: its typefaces, the type of its text, and the raster that it stands on."""

from dataclasses import replace
from functools import cached_property

from core.typesetting.profile import Profile, Typeface
from core.typesetting.raster import Raster
from core.typesetting.styles import Face, Font, Format


class Basis:
    """The faces, fonts and formats that styles are made of."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.raster = Raster(profile)
        faces = profile.typefaces
        self.fang_song, self.xiao_biao_song, self.hei_ti, self.kai_ti = map(
            self._face, (faces.fang_song, faces.xiao_biao_song, faces.hei_ti, faces.kai_ti)
        )
        self.folio = Face(faces.song_ti.name, faces.song_ti.name)
        self.text = Font(self.fang_song, profile.sizes.text, self.raster.tracking)
        self.plain = Format(pitch=self.raster.pitch)

    def _face(self, typeface: Typeface) -> Face:
        return Face(typeface.name, self.profile.typefaces.latin.name)

    @cached_property
    def heavy(self) -> Font:
        """The type of the text in 黑体."""
        return replace(self.text, face=self.hei_ti)

    @cached_property
    def indented(self) -> Format:
        return replace(self.plain, first_line=2 * self.raster.cell)
