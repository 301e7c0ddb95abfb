"""Which font file sets each typeface of a paper, and what sets a character that it lacks."""

from collections.abc import Iterator, Mapping

from core.export.pdf.font_files import FontFile
from core.files import CouldNotWrite
from core.typesetting.profile import Typeface, Typefaces
from core.typesetting.typefaces import candidates, same_name, stand_ins

NO_CHINESE = (
    "这台电脑没有能排汉字、又许嵌入文件的字体，做不出 PDF；请装一种中文字体"
    "（如宋体、思源宋体；Debian 一类系统上是软件包 fonts-noto-cjk）再导出。"
)


def font_files(typefaces: Typefaces, installed: Mapping[str, FontFile]) -> dict[str, tuple[FontFile, ...]]:
    """By the name of each typeface the fonts that set it, the best first; the others are for what it lacks.

    Raises ``CouldNotWrite`` where there is no font with Han.
    """
    han = [font for font in installed.values() if font.has_chinese]
    if not han:
        raise CouldNotWrite(NO_CHINESE)
    return {
        typeface.name: tuple(dict.fromkeys([*_installed(typeface, installed), *sorted(han, key=_order)]))
        for typeface in typefaces.all()
    }


def notices(typefaces: Typefaces, installed: Mapping[str, FontFile]) -> tuple[str, ...]:
    """What is to be said of typefaces that are not here, or may not be embedded: what the PDF is set in instead."""
    missing = [one for one in stand_ins(typefaces, lambda name: same_name(name) in installed) if one.is_missing]
    if not missing:
        return ()
    told = "，".join(f"{one.face}用{one.used or '系统里别的字体'}" for one in missing)
    return (f"PDF 里，本机没有或不许嵌入的字体用别的代替：{told}；字的位置和换行不变。",)


def _installed(typeface: Typeface, installed: Mapping[str, FontFile]) -> Iterator[FontFile]:
    names = map(same_name, candidates(typeface))
    return (installed[name] for name in names if name in installed)


def _order(font: FontFile) -> tuple[int, str, int]:
    return font.strain, str(font.path), font.index
