"""What is read out of passages is gathered when asked for, and anew only where what an edit changed reads otherwise."""

from core.proofreading.passage import Passage, of_role
from core.proofreading.stretch import Gathered, Stretch, within
from core.structure.document import Line
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role

HEADING, FIRST, SECOND = "一、研究有关工作", "会议听取了汇报。", "会议要求抓紧办理。"


def passage(text, role=Role.PARAGRAPH):
    return Passage(Paragraph((Line(len(text), text, role),)))


def counted(asked):
    def meetings(passage):
        asked.append(passage.text)
        return ["会议"] * passage.text.count("会议")

    return meetings


def test_a_fact_is_read_once_and_only_when_asked_for():
    asked = []
    meetings, gathered = counted(asked), Gathered([passage(FIRST), passage(SECOND)])
    assert asked == []
    assert [gathered.found(meetings), gathered.found(meetings)] == [("会议", "会议")] * 2
    assert asked == [FIRST, SECOND]


def test_a_fact_that_reads_the_same_out_of_what_changed_is_not_gathered_anew():
    asked = []
    meetings, first = counted(asked), passage(FIRST)
    before = Gathered([first, passage(SECOND)])
    found = before.found(meetings)
    asked.clear()
    after = before.changed([first, passage(SECOND + "各部门要落实。")])
    assert after.found(meetings) is found
    assert FIRST not in asked
    assert after.changed([first]).found(meetings) == ("会议",)


def test_a_stretch_knows_its_heading_and_its_passages_by_role():
    heading, first = passage(HEADING, Role.HEADING), passage(FIRST)
    stretch, preface = Stretch(None, Gathered([heading, first])), Stretch(None, Gathered([first]))
    assert (stretch.heading, preface.heading) == (heading, None)
    assert stretch.of(Role.PARAGRAPH) == (first,)
    assert Gathered([preface, stretch]).found(within(of_role(Role.PARAGRAPH))) == (first, first)
