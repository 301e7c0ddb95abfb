"""A name under which a file can be kept on every system."""

import pytest

from core.files import fault_of_name


@pytest.mark.parametrize("name", ["县政府第五次常务会议纪要", "纪要 (2)", "第5期－定稿", "v1.2", "𠮷野"])
def test_an_ordinary_name_is_fine(name):
    assert fault_of_name(name) is None


@pytest.mark.parametrize(
    "name", ["", "  ", "a/b", "a\\b", "第5期:定稿", "纪要?", "a\nb", "a\x00", ".隐藏", "纪要.", "纪要 "]
)
def test_what_some_system_does_not_take_is_told(name):
    fault = fault_of_name(name)
    assert fault is not None
    assert fault.endswith("。")
