import pytest

from core.structure.paragraphs import join


@pytest.mark.parametrize(
    ("fragments", "joined"),
    [
        (["关于城南片区老旧小区改造", "有关问题的专题会议纪要"], "关于城南片区老旧小区改造有关问题的专题会议纪要"),
        (["使用 Open", "Source 软件"], "使用 Open Source 软件"),
        (["截至6月10日，已完成", "19.8万平方米"], "截至6月10日，已完成19.8万平方米"),
        (["　　首行缩进", "", "次行"], "首行缩进次行"),
    ],
)
def test_fragments_join_without_blanks_save_between_latin_words(fragments, joined):
    assert join(fragments) == joined
