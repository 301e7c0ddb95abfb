"""Profiles of every kind, all of which can be set."""

from hypothesis import strategies as st

from core.profiles.faults import fault
from core.typesetting.profile import Folio, Margins, Profile, Sizes, Typeface, Typefaces

WORDS = st.text("县政府常务会议纪要 ，。、；：（）〔〕Ab1𠮷·—", max_size=12)
NAMES = st.text("仿宋体GB_2312 华文", min_size=1, max_size=12).map(str.strip).filter(bool)


def lengths(least: float, most: float) -> st.SearchStrategy[float]:
    return st.floats(least, most).map(lambda value: round(value, 2))


def typefaces() -> st.SearchStrategy[Typeface]:
    return st.builds(Typeface, NAMES, st.lists(NAMES, max_size=3).map(tuple))


def profiles() -> st.SearchStrategy[Profile]:
    made = st.builds(
        Profile,
        name=st.text("本局办公室 AB", min_size=1, max_size=8).map(str.strip).filter(bool),
        mark=WORDS | st.just("中共某县委\n常委会会议纪要"),
        mark_size=st.none() | lengths(12, 120),
        mark_drop=lengths(0, 120),
        issuer=WORDS,
        typefaces=st.builds(Typefaces, *[typefaces()] * 6),
        sizes=st.builds(Sizes, lengths(8, 48), lengths(12, 18), lengths(8, 20)),
        margins=st.builds(Margins, *[lengths(20, 40)] * 4),
        pitch=lengths(24, 40),
        characters=st.integers(24, 34),
        spaced_latin=st.booleans(),
        names_per_row=st.none() | st.integers(1, 12),
        padded_labels=st.booleans(),
        even_imprint=st.booleans(),
        folio=st.builds(
            Folio,
            st.sampled_from(["— 1 —", "1", "第 1 页", ""]),
            st.sampled_from(["outer", "centre", "right"]),
            lengths(8, 16),
            lengths(0, 8),
        ),
        distribution=WORDS | st.just("县委各部门，\n各镇乡政府。"),
        print_line=st.booleans(),
    )
    return made.filter(lambda profile: fault(profile) is None)
