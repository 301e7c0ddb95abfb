"""The files of an export: all made before the first is put in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.export.outcome import Exported, WouldOverwrite
from core.export.papers import Papers
from core.files import make_folder, write_whole
from core.progress import Tell, untold

_SUFFIX = {
    "docx": ".docx",
    "pdf": ".pdf",
    "list": "-分送名单.docx",
    "xlsx": "-分送名单.xlsx",
    "changes": "-改动清单.docx",
}
_NOTHING_TO_LIST = "草稿里没有分送单位，未生成分送名单。"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the files go: ``folder/name…``. The ``draft`` is never replaced, any other file only with ``force``."""

    folder: Path
    name: str
    draft: Path | None = None
    force: bool = False

    def file(self, form: str) -> Path:
        """The path of one file. Raises ``WouldOverwrite``."""
        path = self.folder / f"{self.name}{_SUFFIX[form]}"
        if self.draft is not None and path.exists() and self.draft.exists() and path.samefile(self.draft):
            raise WouldOverwrite(f"“{path}”就是草稿本身，不能覆盖；请换一个存放的文件夹。")
        if path.exists() and not self.force:
            raise WouldOverwrite(f"“{path}”已经存在；请换一个文件夹，或者选择覆盖。")
        return path


def export(papers: Papers, place: Place, forms: Sequence[str], tell: Tell = untold) -> Exported:
    """Write the papers that are asked for, the distribution list only where the draft has one.

    ``tell`` is told how many of how many files are made; what it raises ends the export before anything is written.
    Raises ``WouldOverwrite``, ``PaperIncomplete`` or ``core.files.CouldNotWrite``.
    """
    made: dict[str, bytes | None] = {}
    for form in forms:
        tell(len(made), len(forms))
        made[form] = papers.file(form)
    tell(len(made), len(forms))
    files = {place.file(form): data for form, data in made.items() if data is not None}
    make_folder(place.folder)
    for path, data in files.items():
        write_whole(path, data)
    lacking = (_NOTHING_TO_LIST,) if None in made.values() else ()
    return Exported(tuple(files), papers.notices(forms) + lacking)
