"""All rules of the house, in the order of their families."""

from collections.abc import Sequence
from functools import cache

from core.minutes.units import AddressBook
from core.proofreading.consistency import meeting, people, phrases, titles, units
from core.proofreading.numbers import dates, quantities, wording
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.punctuation import (
    brackets,
    dashes,
    endings,
    lists,
    paragraphs,
    quotes,
    sections,
    widths,
)
from core.proofreading.rule import Rule
from core.proofreading.stretch import Stretch
from core.proofreading.structure import doubt, imprint, missing, noise, numbering, opening, roster, topics
from core.proofreading.words.set_phrases import set_phrase_rule
from core.proofreading.words.word_list import WordList, bundled_words
from core.proofreading.words.wording import sentence_without_subject, word_rules

NO_BOOK = AddressBook()

AnyRule = Rule[Passage] | Rule[Stretch] | Rule[Paper]

PASSAGE_RULES: Sequence[Rule[Passage]] = (
    widths.half_width_marks,
    widths.half_width_full_stop,
    quotes.straight_quotes,
    quotes.quotes_in_quotes,
    brackets.titles_in_titles,
    brackets.unpaired_brackets,
    brackets.brackets_in_brackets,
    brackets.brackets_of_papers,
    lists.commas_between_titles,
    lists.commas_in_rough_numbers,
    dashes.ellipses,
    dashes.dashes,
    dashes.ranges,
    dashes.routes,
    lists.mark_before_etc,
    sections.mark_behind_brackets,
    sections.mark_behind_chinese_number,
    sections.mark_behind_arabic_number,
    lists.marks_behind_ordinals,
    endings.mark_behind_attachment,
    endings.stop_behind_recipients,
    brackets.titles_of_no_paper,
    lists.semicolon_after_sentence,
    endings.colon_in_colon,
    quotes.dotted_days,
    endings.doubled_marks,
    widths.blanks_and_wide_latin,
    dates.form_of_closing_date,
    dates.impossible_dates,
    dates.wrong_weekdays,
    dates.short_years,
    dates.zero_in_years,
    quantities.units_of_ranges,
    quantities.spelt_counts,
    quantities.sums,
    wording.relative_times,
    wording.doubled_estimates,
    wording.times_less,
    sections.half_width_number,
    roster.colon_of_label,
    imprint.printed_word,
    phrases.lists_without_comma,
    phrases.repeated_clauses,
    phrases.verb_twice,
    sentence_without_subject,
    doubt.doubtful_lines,
)
"""Rules on single passages. What they find is kept until the passage changes."""

STRETCH_RULES: Sequence[Rule[Stretch]] = (
    paragraphs.mark_behind_heading,
    paragraphs.no_final_mark,
    topics.topics_without_decision,
    titles.other_title_decided,
    titles.title_not_decided,
)
"""Rules on single topics. What they find is kept until a passage of the topic changes."""

PAPER_RULES: Sequence[Rule[Paper]] = (
    paragraphs.unpaired_quotes_of_paper,
    meeting.style_of_ordinals,
    numbering.order_of_numbers,
    numbering.skipped_levels,
    numbering.first_number,
    numbering.single_item,
    opening.title,
    opening.preamble,
    missing.issue_number,
    roster.repeated_labels,
    roster.order_of_labels,
    roster.empty_groups,
    opening.addressees,
    topics.empty_topics,
    noise.nothing_more,
    noise.garbage,
    noise.hard_wraps,
    imprint.order_of_days,
    titles.title_spelt_two_ways,
    titles.status_of_title,
    titles.place_of_status,
    people.listed_twice,
    people.listed_in_two_groups,
    people.chair_not_present,
    people.actors_not_listed,
    people.stated_counts,
    meeting.years,
    meeting.meeting_ordinal,
    meeting.names_of_meeting,
    phrases.closing_phrases,
    units.unit_named_two_ways,
    *missing.MISSING,
    missing.attendance_only_told,
    doubt.doubtful_noise,
)
"""Rules on the whole paper. What they find is kept while all that they asked of the paper is answered alike."""


def passage_rules(words: WordList, book: AddressBook = NO_BOOK) -> Sequence[Rule[Passage]]:
    """The rules on single passages, those on words with this list, those on units with this address book."""
    return (*PASSAGE_RULES, units.unit_rule(book), *word_rules(words), set_phrase_rule(words))


def rule_names() -> dict[str, str]:
    """What the rules are called, by their ids."""
    return {rule_id: found[0].name for rule_id, found in rules().items()}


def clause_of(rule_id: str) -> str:
    """The clause of the standard that a rule rests on; empty where only practice speaks."""
    return next((rule.clause for rule in rules().get(rule_id, ()) if rule.clause), "")


@cache
def rules() -> dict[str, tuple[AnyRule, ...]]:
    """Every rule by its id, so that a window can show name, clause and family of a finding.

    One id may have two functions, one that looks at passages and one at the paper.
    """
    everything: tuple[AnyRule, ...] = (*passage_rules(bundled_words()), *STRETCH_RULES, *PAPER_RULES)
    ids = sorted({rule.id for rule in everything})
    return {rule_id: tuple(rule for rule in everything if rule.id == rule_id) for rule_id in ids}
