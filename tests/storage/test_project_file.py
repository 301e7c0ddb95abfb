"""Project files: what was saved is what is opened, and what cannot be opened is refused with a sentence."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.files import CouldNotWrite
from core.proofreading.ignoring import FindingKey, Ignored
from core.reading.draft import Draft, DraftLine, DraftUnreadable
from core.storage.project import VERSION, project_from, project_record
from core.storage.project_file import (
    SIZE_LIMIT,
    VALUES_LIMIT,
    ProjectUnreadable,
    is_project,
    load_project,
    save_project,
)
from core.storage.values import decode, encode
from core.structure.edits.lines import replace_lines
from tests.storage.projects import REAL, project_of, projects, real_project

REAL_PROJECT = encode(project_record(real_project()))


def saved(path: Path, **fields: object) -> Path:
    """The real draft's project file with other values in some fields."""
    path.write_bytes(encode(json.loads(REAL_PROJECT) | fields))
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ProjectUnreadable) as refused:
        load_project(path)
    sentence = str(refused.value)
    assert sentence.startswith(f"「{path.name}」")
    assert sentence.endswith("。")
    return sentence


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "第五次常务会议.chengwen"


@given(projects())
def test_any_project_comes_back_as_it_was(project):
    assert project_from(decode(encode(project_record(project)))) == project


def test_the_real_draft_comes_back_role_for_role(path):
    project = real_project()
    save_project(path, project)
    assert load_project(path).document.lines == project.document.lines
    assert load_project(path) == project


def test_an_opened_project_can_be_edited_and_reads_the_rest_as_before(path):
    project = real_project()
    save_project(path, project)
    assert replace_lines(load_project(path).document, 3, 3, ["新的一行"]) == replace_lines(
        project.document, 3, 3, ["新的一行"]
    )


def test_the_same_project_gives_the_same_bytes(path):
    keys = [FindingKey("P05", n, "<关于>") for n in range(20)]
    save_project(path, replace(real_project(), ignored=Ignored(frozenset(keys))))
    first = path.read_bytes()
    save_project(path, replace(real_project(), ignored=Ignored(frozenset(reversed(keys)))))
    assert path.read_bytes() == first


def test_the_text_can_be_read_in_any_editor(path):
    save_project(path, real_project())
    assert "象山县人民政府办公室" in path.read_text(encoding="utf-8")


def test_a_project_of_the_first_version_is_read(path):
    record = json.loads(REAL_PROJECT)
    del record["ignored_rules"]
    path.write_bytes(encode(record | {"version": 1, "ignored": [["P05", 3, "<关于>"]]}))
    assert load_project(path).ignored == Ignored(frozenset({FindingKey("P05", 3, "<关于>")}))


@pytest.mark.parametrize("notices", ["隐藏的文字", [3], [["甲"]], {"甲": 1}])
def test_notices_that_are_no_texts_are_refused(path, notices):
    assert "已损坏" in refusal(saved(path, notices=notices))


def test_a_project_saved_before_notices_were_kept_has_none(path):
    assert load_project(saved(path, notices=None)).notices == ()


@pytest.mark.parametrize("mend", [{"after": 3}, {"before": "甲\n乙"}, {"after": "甲\n乙"}, {"rule": 5}])
def test_a_mend_that_no_rule_can_have_made_is_refused(path, mend):
    whole = {"rule": "P01", "before": "指出,要", "after": "指出，要"}
    lines = [*json.loads(REAL_PROJECT)["lines"]]
    lines[0]["mended"] = [whole | mend]
    assert "已损坏" in refusal(saved(path, lines=lines))


def test_what_a_later_program_of_the_version_added_is_kept(path):
    save_project(path, load_project(saved(path, profile="县政府办", 批注=["留着"])))
    record = json.loads(path.read_bytes())
    assert (record["profile"], record["批注"]) == ("县政府办", ["留着"])


def test_an_earlier_file_is_whole_when_saving_fails(path, monkeypatch):
    save_project(path, real_project())
    monkeypatch.setattr("core.storage.project_file.SIZE_LIMIT", len(REAL_PROJECT) - 1)
    with pytest.raises(CouldNotWrite, match="太大"):
        save_project(path, real_project())
    assert path.read_bytes() == REAL_PROJECT


def test_work_that_could_not_be_opened_again_is_not_saved(path):
    broken = project_of(Draft("草稿.txt", (DraftLine("一行\n又一行"),)))
    with pytest.raises(CouldNotWrite, match="没有写成"):
        save_project(path, broken)
    assert not path.exists()


def test_a_project_is_known_by_its_content(tmp_path):
    named_otherwise = saved(tmp_path / "草稿.txt")
    assert is_project(named_otherwise)
    named_otherwise.write_bytes(b"\xef\xbb\xbf \r\n" + json.dumps(json.loads(REAL_PROJECT), indent=2).encode())
    assert is_project(named_otherwise)
    assert load_project(named_otherwise) == real_project()


def test_what_is_no_project_is_left_to_the_readers_of_drafts(tmp_path):
    draft = tmp_path / "草稿.txt"
    draft.write_text('{"program": "另一个"}', encoding="utf-8")
    assert not is_project(draft)
    assert not is_project(REAL)
    assert not is_project(tmp_path)
    assert not is_project(tmp_path / "没有.chengwen")
    assert not is_project(tmp_path / "\0.chengwen")


def test_a_file_that_is_only_called_a_project_is_refused(path):
    path.write_text("会议纪要", encoding="utf-8")
    assert is_project(path)
    assert "不是成文的项目文件" in refusal(path)


def test_a_newer_version_is_refused_and_says_what_to_do(path):
    sentence = refusal(saved(path, version=VERSION + 1, lines="今后的写法"))
    assert "更新版本的成文" in sentence
    assert "升级" in sentence


@pytest.mark.parametrize("version", range(1, VERSION))
def test_every_earlier_version_is_opened(path, version):
    assert load_project(saved(path, version=version)) == real_project()


@pytest.mark.parametrize("version", [0, -1, "1", True, 1.0, None])
def test_a_version_that_never_was_is_damage(path, version):
    assert "损坏" in refusal(saved(path, version=version))


ROW = {"table": 1, "row": 0, "columns": [2000], "cells": [{}]}
LINE = {"id": 1, "text": "一、议题", "role": "heading", "level": 1}


@pytest.mark.parametrize(
    "line",
    [
        LINE | {"level": 5},
        LINE | {"level": True},
        LINE | {"level": None},
        LINE | {"role": "标题"},
        LINE | {"role": "blank", "level": None},
        LINE | {"role": "title"},
        LINE | {"text": "　 "},
        LINE | {"text": "一\n二"},
        LINE | {"text": None},
        LINE | {"id": -1},
        LINE | {"id": 2},
        LINE | {"id": 10**400},
        LINE | {"confidence": 1.5},
        LINE | {"confidence": 10**400},
        LINE | {"confidence": "高"},
        LINE | {"continues": 1},
        LINE | {"pin": ["title"]},
        LINE | {"pin": {"level": 0}},
        LINE | {"hints": {"alignment": "middle"}},
        LINE | {"hints": {"size": True}},
        LINE | {"hints": {"row": ROW | {"columns": [0]}}},
        LINE | {"hints": {"row": ROW | {"columns": [10**400]}}},
        LINE | {"hints": {"row": ROW | {"cells": [{"span": 0}]}}},
        LINE | {"hints": {"row": ROW | {"cells": []}}},
        LINE | {"hints": {"row": ROW | {"tabs": [True]}}},
        [1, "一、议题"],
        None,
    ],
)
def test_a_line_that_the_program_never_writes_is_damage(path, line):
    load_project(saved(path, next_id=2, lines=[LINE]))
    assert "损坏" in refusal(saved(path, next_id=2, lines=[line]))


@pytest.mark.parametrize(
    "fields",
    [
        {"lines": None},
        {"lines": [LINE, LINE], "next_id": 3},
        {"next_id": 2**40},
        {"source": 1},
        {"draft": "草稿\0.txt"},
        {"original": [{"text": "一\u2028二"}]},
        {"ignored": [["P05", 1]]},
        {"ignored": {"P05": 1}},
    ],
)
def test_a_field_that_the_program_never_writes_is_damage(path, fields):
    assert "损坏" in refusal(saved(path, **fields))


@pytest.mark.parametrize("end", range(0, len(REAL_PROJECT), 97))
def test_a_truncated_file_is_refused(path, end):
    path.write_bytes(REAL_PROJECT[:end])
    assert "损坏" in refusal(path)


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'"'])
def test_nesting_without_end_is_refused(path, opening):
    path.write_bytes(REAL_PROJECT[:-1] + b',"profile":' + opening * 200_000)
    assert "损坏" in refusal(path)


@pytest.mark.parametrize("value", [b"NaN", b"-Infinity", b"1e999", b"9" * 5000])
def test_numbers_beyond_all_sense_are_refused(path, value):
    line = b'{"id":1,"text":"a","role":"title","confidence":%b}' % value
    path.write_bytes(b'{"program":"chengwen","version":1,"source":"","next_id":2,"lines":[%b]}' % line)
    assert "损坏" in refusal(path)


def test_a_file_beyond_all_size_is_refused_unread(path):
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    assert "太大" in refusal(path)


def test_small_values_without_number_are_refused_before_they_fill_the_memory(path):
    path.write_bytes(b'{"program":"chengwen","profile":[' + b"0," * VALUES_LIMIT + b"0]}")
    assert "太大" in refusal(path)


def test_a_file_that_is_gone_is_refused(path):
    assert "打不开" in refusal(path)


def test_whoever_expects_an_unreadable_draft_is_told_of_projects_too():
    assert issubclass(ProjectUnreadable, DraftUnreadable)


@pytest.mark.parametrize("seed", range(300))
def test_a_damaged_file_is_opened_or_refused(path, seed):
    chance = random.Random(seed)  # noqa: S311  no secret
    data = bytearray(REAL_PROJECT)
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(data))
        data[start : start + chance.choice((0, 1, 40))] = chance.choice(
            (b"", b'"', b"{}", b"[", b"null", b"\xff", b"-1")
        )
    path.write_bytes(data)
    opened_or_refused(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(LINE)), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(json.loads(REAL_PROJECT))), JSON, max_size=3))
def test_any_values_in_any_fields_are_opened_or_refused(tmp_path_factory, fields):
    opened_or_refused(saved(tmp_path_factory.getbasetemp() / "任意.chengwen", **fields))


def opened_or_refused(path: Path) -> None:
    """What is opened can be saved and opened again; anything else is refused with a sentence."""
    try:
        project = load_project(path)
    except ProjectUnreadable:
        refusal(path)
    else:
        save_project(path, project)
        assert load_project(path) == project
