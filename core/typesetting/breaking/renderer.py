"""What word processors do differently with the same .docx, as one small description of each."""

from dataclasses import dataclass, replace

from core.typesetting.profile import Profile


@dataclass(frozen=True, slots=True)
class Renderer:
    """How one word processor breaks lines where the file leaves it no choice, or none that it heeds.

    ``gap`` is what it adds between Han and Latin letters or digits, ``wanted_gap`` what it does where the file asks for
    one, ``han_blank`` the width of a blank between Han, all in ems. ``hanging`` marks may stand outside the right edge.
    ``line_start`` and ``line_end`` are the characters that may not begin and may not end a line, ``inseparable`` pairs
    stay on one; with ``latin_by_unicode`` they count only behind Han, and behind Latin text the Unicode rules do.
    ``tracks_ends`` says whether tracking is added behind the last character of a piece in one typeface even where it is
    negative. With ``heeds_hint`` the marks that both scripts use (“ ” — … ·) stand in the Han face, as the file asks;
    otherwise in the face of the text before them. ``prints_inserted`` says whether a page that it leaves empty so that
    the next one is even comes out with the others.
    """

    gap: float
    wanted_gap: float
    han_blank: float
    hanging: frozenset[str]
    line_start: frozenset[str]
    line_end: frozenset[str]
    inseparable: frozenset[str]
    latin_by_unicode: bool
    tracks_ends: bool
    heeds_hint: bool
    prints_inserted: bool

    def printing(self, profile: Profile) -> "Renderer":
        """What it does with the files of a profile."""
        return replace(self, gap=self.wanted_gap) if profile.spaced_latin else self


WORD = Renderer(
    gap=0.0,
    wanted_gap=0.25,
    han_blank=0.25,
    hanging=frozenset("!,.:;?、。！，．：；？"),
    line_start=frozenset(
        "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"
    ),
    line_end=frozenset("$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"),
    inseparable=frozenset(),
    latin_by_unicode=False,
    tracks_ends=True,
    heeds_hint=True,
    prints_inserted=True,
)
"""Word and WPS, with the settings of ``resources/template``: no gaps, marks may hang, characters of settings.xml."""

LIBREOFFICE = Renderer(
    gap=0.2,
    wanted_gap=0.2,
    han_blank=0.256,
    hanging=frozenset(),
    line_start=frozenset(
        ":!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”"
    ),
    line_end=frozenset("([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘"),
    inseparable=frozenset({"——"}),
    latin_by_unicode=True,
    tracks_ends=False,
    heeds_hint=False,
    prints_inserted=False,
)
"""LibreOffice 7.4 with its own characters for zh-CN. It adds the gap whatever ``w:autoSpaceDE`` says, and reads
``w:overflowPunct`` the wrong way round: a 0 would keep Word from hanging marks in the margin and make LibreOffice do
so, which then leaves a hung mark out of the print where the next line begins with a digit. So the paper says 1.
Its blank between Han is that of Noto Serif CJK, which stands in for 仿宋_GB2312 where papers are measured."""

RENDERERS = {"word": WORD, "libreoffice": LIBREOFFICE}
"""The names that the command line knows."""
