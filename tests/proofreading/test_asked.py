"""What was asked is heard with its answer, and tells whether it would be answered so again."""

from core.proofreading.asked import Answering, asked


class Words(Answering):
    def __init__(self, *words):
        super().__init__()
        self.words = words
        self.counted = 0

    @property
    @asked
    def first(self):
        return self.words[0]

    @asked
    def count(self, letter):
        self.counted += 1
        return sum(letter in word for word in self.words)

    @asked
    def is_common(self, letter):
        return self.count(letter) > 1


def test_a_question_is_answered_once():
    words = Words("甲乙", "甲丙")
    assert [words.count("甲"), words.count("甲"), words.count("乙")] == [2, 2, 1]
    assert words.counted == 2


def test_what_would_be_answered_alike_elsewhere_is_told_apart_from_what_would_not():
    gave, heard = Words("甲乙", "甲丙").hear(lambda: None)
    assert (gave, heard) == (None, {})
    words = Words("甲乙", "甲丙")
    count, heard = words.hear(lambda: words.count("甲"))
    assert count == 2
    assert Words("甲丁", "甲").still_says(heard)
    assert not Words("甲丁").still_says(heard)


def test_an_answer_stands_for_all_that_it_was_found_by():
    words = Words("甲乙", "甲丙")
    _, heard = words.hear(lambda: words.is_common("甲"))
    assert Words("甲", "甲", "甲").still_says(heard)
    assert not Words("甲", "乙").still_says(heard)


def test_a_question_is_heard_by_all_who_ask_it_also_where_the_answer_is_known():
    words = Words("甲乙")
    assert words.first == "甲乙"
    _, heard = words.hear(lambda: words.first)
    assert not Words("乙").still_says(heard)
