"""A file is written whole or not at all, and what went wrong is told in one Chinese sentence."""

import errno
import os
import pickle
import stat
from pathlib import Path

import pytest

from core.files import CouldNotWrite, write_whole

OLD, NEW = b"\xe6\x97\xa7", b"\xe6\x96\xb0" * 1000


def refuse(error: OSError):
    def refused(*_arguments, **_options):
        raise error

    return refused


def test_a_new_file_holds_the_data(tmp_path):
    write_whole(tmp_path / "纪要.docx", NEW)
    assert (tmp_path / "纪要.docx").read_bytes() == NEW


def test_an_earlier_file_is_replaced(tmp_path):
    path = tmp_path / "纪要.docx"
    path.write_bytes(OLD)
    write_whole(path, NEW)
    assert path.read_bytes() == NEW


def test_nothing_but_the_file_is_left_in_the_folder(tmp_path):
    write_whole(tmp_path / "纪要.docx", NEW)
    assert [path.name for path in tmp_path.iterdir()] == ["纪要.docx"]


def test_the_data_are_on_the_disk_before_the_earlier_file_goes(tmp_path, monkeypatch):
    path = tmp_path / "纪要.docx"
    path.write_bytes(OLD)
    seen = []
    monkeypatch.setattr(os, "fsync", lambda _file: seen.append(path.read_bytes()))
    write_whole(path, NEW)
    assert seen == [OLD]


@pytest.mark.skipif(os.name == "nt", reason="Windows 没有这样的权限位")
def test_a_file_closed_to_others_stays_closed(tmp_path):
    path = tmp_path / "纪要.docx"
    path.write_bytes(OLD)
    path.chmod(0o600)
    write_whole(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows 上建立链接要有特别的权限")
def test_a_link_still_leads_to_its_file(tmp_path):
    (tmp_path / "柜子").mkdir()
    kept = tmp_path / "柜子" / "纪要.docx"
    kept.write_bytes(OLD)
    link = tmp_path / "快捷方式.docx"
    link.symlink_to(kept)
    write_whole(link, NEW)
    assert link.is_symlink()
    assert kept.read_bytes() == NEW


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "磁盘已满"),
        (errno.EDQUOT, "配额"),
        (errno.EROFS, "只许读"),
        (errno.EACCES, "权限"),
        (errno.EIO, f"错误号 {errno.EIO}"),
    ],
)
def test_a_refused_write_is_told_and_leaves_all_as_it_was(tmp_path, monkeypatch, number, told):
    path = tmp_path / "纪要.docx"
    path.write_bytes(OLD)
    monkeypatch.setattr(os, "fsync", refuse(OSError(number, "refused")))
    with pytest.raises(CouldNotWrite, match=rf"^“.*纪要\.docx”没有写成：.*{told}.*。$"):
        write_whole(path, NEW)
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_held_open_by_another_program_is_told_and_stays(tmp_path, monkeypatch):
    path = tmp_path / "纪要.docx"
    path.write_bytes(OLD)
    monkeypatch.setattr(Path, "replace", refuse(PermissionError(errno.EACCES, "sharing violation")))
    with pytest.raises(CouldNotWrite, match="WPS 等程序中打开"):
        write_whole(path, NEW)
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupted_write_leaves_all_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "纪要.docx"
    path.write_bytes(OLD)
    monkeypatch.setattr(os, "fsync", refuse(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, NEW)
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("folder", ["不存在", "不存在/更深"])
def test_a_missing_folder_is_told(tmp_path, folder):
    with pytest.raises(CouldNotWrite, match="文件夹不存在"):
        write_whole(tmp_path / folder / "纪要.docx", NEW)
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_told(tmp_path):
    (tmp_path / "纪要").write_bytes(OLD)
    with pytest.raises(CouldNotWrite, match="文件夹不存在"):
        write_whole(tmp_path / "纪要" / "名单.docx", NEW)


def test_a_folder_of_the_same_name_is_told(tmp_path):
    (tmp_path / "纪要.docx").mkdir()
    with pytest.raises(CouldNotWrite, match="同名的文件夹"):
        write_whole(tmp_path / "纪要.docx", NEW)


def test_a_name_too_long_for_the_disk_is_told(tmp_path):
    with pytest.raises(CouldNotWrite, match="文件名太长"):
        write_whole(tmp_path / f"{'长' * 300}.docx", NEW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="管理员到处可写")
def test_a_folder_closed_to_the_user_is_told(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(CouldNotWrite, match="权限"):
        write_whole(tmp_path / "纪要.docx", NEW)


def test_the_sentence_passes_from_one_process_to_another(tmp_path):
    with pytest.raises(CouldNotWrite) as caught:
        write_whole(tmp_path / "不存在" / "纪要.docx", NEW)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301
