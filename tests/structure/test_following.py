"""What a correction brought with it: the other lines that are read otherwise now."""

from core.structure.edits.levels import promote
from core.structure.edits.moves import move_down
from core.structure.edits.roles import set_role
from core.structure.following import followers
from core.structure.roles import Role
from tests.structure.strategies import document_of, line_id


def test_lines_that_follow_a_correction_are_told_without_the_corrected_one():
    document = document_of("会议情况\n张三  李四  王小明\n赵六  钱文华  孙立")
    corrected = set_role(document, [1], Role.ATTENDANCE)
    follow = followers(document, corrected, {1})
    assert 1 not in follow
    assert follow
    assert all(corrected.line(line_id).role is Role.ATTENDANCE for line_id in follow)


def test_numbers_inside_a_raised_section_follow_it():
    document = document_of("一、听取汇报\n（一）水利\n1.防汛\n2.灌溉")
    chosen = line_id(document, "（一）")
    assert followers(document, promote(document, chosen), {chosen}) == (3, 4)


def test_lines_that_only_stand_elsewhere_did_not_change():
    document = document_of("一、听取汇报\n二、审议方案")
    assert followers(document, move_down(document, 1), {1}) == ()


def test_new_lines_and_no_change_are_nothing_that_follows():
    document = document_of("一、听取汇报")
    assert followers(document, document, set()) == ()
