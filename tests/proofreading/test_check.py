import pytest

from core.minutes.assemble import assemble
from core.proofreading.catalogue import rules
from core.proofreading.check import check, with_safe_fixes
from core.proofreading.finding import Severity
from tests.drafting import document
from tests.drafts_as_text import read

BODY = "会议听取了县发改局的汇报，要求有关部门抓紧推进，确保年内开工建设，不得拖延。"


def findings(document, *rules):
    return [finding for finding in check(document, assemble(document)) if finding.rule in rules]


def headings(*numbers):
    return read("\n".join(f"{number}研究有关工作\n{BODY}" for number in numbers))


@pytest.mark.parametrize(
    ("numbers", "messages"),
    [
        (["一、", "二、", "三、"], []),
        (["一、", "三、"], ["“一、”之后是“三、”，缺“二、”"]),
        (["一、", "二、", "二、"], ["序号“二、”重复，应为“三、”"]),
        (["一、", "二、", "一、"], ["序号“一、”排在“二、”之后，应为“三、”"]),
        (["二、", "三、"], ["本级序号从“二、”开始，应从“一、”开始"]),
        (["十、", "十一、"], ["本级序号从“十、”开始，应从“一、”开始"]),
        (["(一)", "(三)"], ["“(一)”之后是“(三)”，缺“(二)”"]),
    ],
)
def test_numbers_of_a_level_run_on_from_one(numbers, messages):
    assert [finding.message for finding in findings(headings(*numbers), "S01", "S03")] == messages


def test_a_level_begins_anew_under_each_parent():
    document = headings("一、", "（一）", "（二）", "二、", "（一）", "（二）")
    assert findings(document, "S01", "S03") == []


def test_a_gap_offers_the_number_that_is_due_but_never_by_itself():
    (gap,) = findings(headings("一、", "三、"), "S01")
    assert (gap.severity, gap.fixes, gap.safe, gap.text) == (Severity.ERROR, ("二、",), False, "三、")


@pytest.mark.parametrize(
    ("printed", "fixed"), [("(一)", "（一）"), ("（一）、", "（一）"), ("一，", "一、"), ("(一)、", "（一）")]
)
def test_the_writing_of_a_number_is_mended_safely(printed, fixed):
    mended = with_safe_fixes(headings(printed))
    assert mended.lines[0].text == f"{fixed}研究有关工作"
    assert not [finding for finding in check(mended, assemble(mended)) if finding.safe]


def test_safe_fixes_touch_nothing_but_the_span():
    document = headings("　　(一)", "二、")
    assert [line.text for line in with_safe_fixes(document).lines] == [
        "　　（一）研究有关工作",
        BODY,
        "二、研究有关工作",
        BODY,
    ]


def test_what_the_paper_lacks_is_said_at_its_first_line():
    missing = findings(headings("一、"), "M01", "M02", "M03", "M04", "M05", "M06", "S08")
    assert [finding.rule for finding in missing] == ["M01", "M02", "M03", "M04", "M05", "M06", "S08"]
    assert {(finding.line_id, finding.span) for finding in missing} == {(1, (0, 0))}


def test_attendance_that_only_the_text_tells_is_said_with_whom_was_recognised_and_what_is_doubtful():
    told = "preamble\t副县长王立新、乌云格日乐出席会议，县水利局列席。"
    (shown,) = findings(document(told), "M05", "M07")
    assert (shown.rule, shown.severity, shown.fixes) == ("M07", Severity.HINT, ())
    assert shown.message == (
        "出席情况只写在文字里，没有列成名单；认出王立新（副县长）、县水利局；"
        "拿不准的有“乌云格日乐”（这个姓氏少见，也许不是人名）"
    )
    assert findings(document(f"{told}\nattendance\t出席：王立新"), "M05", "M07") == []


def test_an_empty_heading_and_a_label_without_names_are_found():
    document = read(f"一、听取县财政局关于预算执行情况的汇报\n二、研究其他事项\n{BODY}\n出席：\n请假：无\n")
    assert [finding.text for finding in findings(document, "S13")] == ["一、听取县财政局关于预算执行情况的汇报"]
    assert [finding.text for finding in findings(document, "S11")] == ["出席："]


def test_whoever_is_listed_several_times_is_told_of_once():
    roster = "attendance\t出席：李四、张三、李四、王五、李四"
    (finding,) = findings(document(f"paragraph\t{BODY}\n{roster}"), "C07")
    assert finding.message == "“李四”在“出席”里列了3次；如是同名的人，请注明单位"


def test_doubtful_lines_are_shown_with_what_they_were_taken_for():
    document = read(f"一、研究有关工作\n{BODY}\n某些说不清的一行字\n")
    doubtful = [line for line in document.lines if line.doubtful]
    shown = findings(document, "R01")
    assert doubtful
    assert [finding.line_id for finding in shown] == [line.id for line in doubtful]
    assert all(line.role.label in finding.message for line, finding in zip(doubtful, shown, strict=True))


def test_the_name_of_the_file_must_not_say_another_meeting():
    tagged = "title\t县政府第五次常务会议纪要"
    other, same = (document(tagged, f"县政府第{ordinal}次常务会议纪要.txt") for ordinal in ("六", "5"))
    assert [finding.message for finding in findings(other, "C14")] == ["标题是第5次，文件名是第6次"]
    assert findings(same, "C14") == []


def test_every_rule_says_its_family_and_has_a_name():
    for rule_id, found in rules().items():
        assert found[0].name
        assert found[0].family.value
        assert {rule.id for rule in found} == {rule_id}


def test_several_safe_fixes_of_one_line_are_made_at_once():
    draft = read(f"一、研究有关工作\n{BODY}\n会议指出,要抓紧,要抓实,要抓好；；各单位抓落实.\n")
    assert with_safe_fixes(draft).lines[2].text == "会议指出，要抓紧，要抓实，要抓好；各单位抓落实。"
