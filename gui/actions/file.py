"""Actions on drafts, projects and papers as files."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QKeySequence

from core.session import ENDINGS
from gui.actions.action import Action
from gui.files.files import Files
from gui.workbench import Workbench

_WITHOUT_ENCODING = frozenset(ENDINGS) - {".txt"}


def file_actions(
    workbench: Workbench, files: Files, show_profiles: Callable[[], object], leave: Callable[[], object]
) -> Iterator[Action]:
    """Open, paste, save, recover, export, leave."""
    standard, no_draft = QKeySequence.StandardKey, workbench.no_draft
    yield Action("open", "打开", files.opener.choose, icon="folder-open-outline", keys=(standard.Open,))
    yield Action(
        id="paste-draft",
        text="粘贴为新草稿",
        do=files.paste,
        refusal=lambda: None if files.clipboard.has_text else "剪贴板里没有文字。",
        keys=("Ctrl+Shift+V",),
    )
    yield Action("choose-encoding", "换一种文字编码重新打开…", files.choose_encoding, lambda: _encoding(workbench))
    yield Action("reading-notices", "读入说明…", files.notices.tell, lambda: no_draft() or files.notices.refusal)
    yield Action("recover", "恢复草稿…", files.recovering.show)

    yield Action("save", "保存", files.saving.save, no_draft, "content-save-outline", (standard.Save,))
    yield Action("save-as", "另存为…", files.saving.save_as, no_draft, keys=("Ctrl+Shift+S",))
    yield Action("export", "导出", files.exporting.show, no_draft, keys=("Ctrl+E",))
    yield Action("profiles", "单位版式…", show_profiles, keys=("Ctrl+Shift+P",))
    yield Action("leave", "退出", leave, keys=("Ctrl+Q",))


def _encoding(workbench: Workbench) -> str | None:
    """Why the encoding of the draft cannot be chosen."""
    path = workbench.session.path
    if path is None:
        return workbench.no_draft() or "粘贴的草稿没有文字编码可选。"
    return "这种草稿没有文字编码可选。" if path.suffix.lower() in _WITHOUT_ENCODING else None
