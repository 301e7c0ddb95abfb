"""A profile as its file: readable, whole again when read, refused with one sentence where it cannot be used."""

import json
from dataclasses import replace

import pytest
from hypothesis import given

from core.files import CouldNotWrite
from core.profiles.entries import ENTRIES
from core.profiles.files import ProfileUnreadable, encoded, load_profile, save_profile
from core.profiles.record import FORMAT, ProfileRefused, profile_from, profile_record
from core.typesetting.profile import NATIONAL, Margins, Sizes, Typeface
from tests.profiles.strategies import profiles


@given(profiles())
def test_what_is_written_is_read_again(profile):
    assert profile_from(json.loads(encoded(profile))) == profile


def test_a_file_is_read_in_any_editor(tmp_path):
    path = tmp_path / "本局.json"
    save_profile(path, replace(NATIONAL, name="本局", issuer="象山县人民政府办公室"))
    text = path.read_text(encoding="utf-8")
    assert '    "编发机关": "象山县人民政府办公室"' in text.splitlines()
    assert load_profile(path).issuer == "象山县人民政府办公室"


def test_every_rule_of_a_profile_stands_in_its_file():
    written = {entry.path.split(".")[0] for entry in ENTRIES}
    assert written == set(NATIONAL.__slots__) - {"name"}


def test_what_a_file_does_not_say_is_national():
    told = {FORMAT: 1, "名称": "本局", "版心": {"上边距（毫米）": 30}}
    assert profile_from(told) == replace(NATIONAL, name="本局", margins=Margins(top=30.0))


def test_typefaces_are_written_with_whatever_mark_comes_to_hand():
    told = profile_record(replace(NATIONAL, name="本局"))
    told["字体"]["仿宋"] = " 华文仿宋, 仿宋；FangSong "
    assert profile_from(told).typefaces.fang_song == Typeface("华文仿宋", ("仿宋", "FangSong"))


def changed(group, name, value):
    told = profile_record(replace(NATIONAL, name="本局"))
    told[group][name] = value
    return told


@pytest.mark.parametrize(
    ("group", "name", "value", "reason"),
    [
        ("版心", "行距（磅）", "很大", "里的“版心 / 行距（磅）”写得不对：应是12到60之间的数。"),
        ("版心", "行距（磅）", 200, "应是12到60之间的数"),
        ("版心", "行距（磅）", True, "应是12到60之间的数"),
        ("版心", "每行字数", 28.5, "应是15到50之间的整数"),
        ("版头", "标志字号（磅）", "大", "或“自动”"),
        ("版头", "编发机关", 5, "要用引号括起来的文字"),
        ("版头", "编发机关", "县\x07委", "看不见的字符"),
        ("版头", "编发机关", "县" * 81, "最多80个字"),
        ("版头", "纪要标志", "一\n二\n三\n四", "3行"),
        ("字体", "仿宋", "", "应是字体名"),
        ("字体", "仿宋", ["仿宋"], "应是字体名"),
        ("名单", "两字标签撑满四字", "是", "true"),
        ("页码", "位置", "左", "应是外侧、居中、右侧之一"),
        ("页码", "样式", "第一页", "其中的 1 就是页码"),
        ("版心", "每行字数", 40, "16磅的字一行宜排28个"),
        ("版心", "左边距（毫米）", 100, None),
        ("版心", "行距（磅）", 15, "叠在一起"),
        ("页码", "距版心下边（毫米）", 40, "落到纸外"),
        ("版心", "行 距", 28, "不认识的项目“版心 / 行 距”"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place_and_reason(group, name, value, reason):
    with pytest.raises(ProfileRefused) as refused:
        profile_from(changed(group, name, value))
    sentence = str(refused.value)
    assert (reason or "每行28字与字号、边距不合") in sentence
    assert sentence.endswith("。")
    assert sentence.count("。") == 1


@pytest.mark.parametrize("told", [None, [], "国标", {}, {"名称": "本局"}])
def test_what_is_no_profile_is_said_to_be_none(told):
    with pytest.raises(ProfileRefused, match="不是成文的单位版式文件"):
        profile_from(told)


@pytest.mark.parametrize("name", ["", "a/b", "本局\n", ".", None, 5])
def test_a_name_that_no_file_can_have_is_refused(name):
    with pytest.raises(ProfileRefused, match="里的“名称”写得不对"):
        profile_from({FORMAT: 1, "名称": name})


def test_a_profile_of_a_later_program_asks_for_that_program():
    with pytest.raises(ProfileRefused, match="请先升级成文"):
        profile_from({FORMAT: 2, "名称": "本局"})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{\n"a": 1,\n}', "读不懂（第3行）"),
        (b"\xff\xfe\x00", "读不懂"),
        (b"[" * 100_000, "读不懂"),
        (b'{"a": NaN}', "读不懂"),
        (b" " * 300_000, "太大"),
        (b"{}", "不是成文的单位版式文件"),
    ],
)
def test_a_bad_file_gets_one_sentence_with_its_name(tmp_path, data, reason):
    path = tmp_path / "坏.json"
    path.write_bytes(data)
    with pytest.raises(ProfileUnreadable) as refused:
        load_profile(path)
    sentence = str(refused.value)
    assert sentence.startswith("「坏.json」")
    assert reason in sentence
    assert sentence.count("。") == 1


def test_a_file_that_is_not_there_gets_a_sentence(tmp_path):
    with pytest.raises(ProfileUnreadable, match="打不开"):
        load_profile(tmp_path / "没有.json")


def test_where_nothing_can_be_written_the_file_says_so(tmp_path):
    with pytest.raises(CouldNotWrite):
        save_profile(tmp_path / "没有" / "本局.json", NATIONAL)


def test_rules_out_of_reach_of_each_other_are_found_before_a_paper_is_set():
    with pytest.raises(ProfileRefused, match="一行宜排22个"):
        profile_from(profile_record(replace(NATIONAL, name="本局", sizes=Sizes(text=20.0))))
