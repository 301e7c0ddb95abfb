"""Fields: of what Word computes (a date, a cross reference) the page shows the result and hides the code."""

from itertools import islice

from lxml import etree

from core.reading.docx.names import VAL, child_number, child_switch, w

FIELD_MARK = w("fldChar")
_TICKED, _OPEN = "☒", "☐"
_NEAR = 10
"""Within how many runs the next mark of a field of a form is looked for; two are usual."""


def code_texts(paragraph: etree._Element) -> frozenset[etree._Element]:
    """Find the texts of a paragraph that belong to the code of a field (17.16.18), not to its result.

    A code may hold fields of its own, whose results are then no text either. A field never closed hides nothing.
    """
    hidden: set[etree._Element] = set()
    in_code: list[bool] = []  # of every field not yet at its end, outermost first
    codes: list[list[etree._Element]] = []  # what stands in those still in their code, and not in one within them
    for element in paragraph.iter(FIELD_MARK, w("t")):
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            in_code.append(True)
            codes.append([])
        elif kind in ("separate", "end") and in_code:
            if in_code.pop():
                hidden.update(codes.pop())
            if kind == "separate":
                in_code.append(False)
        elif kind is None and codes:
            codes[-1].append(element)
    return frozenset(hidden)


def chosen(mark: etree._Element) -> str:
    """What a field of a form shows that keeps it only in its settings: a choice or a box to tick (17.16.7, 17.16.9)."""
    box, choices = mark.find(f"{w('ffData')}/{w('checkBox')}"), mark.find(f"{w('ffData')}/{w('ddList')}")
    if box is not None:
        checked = child_switch(box, "checked")
        return _TICKED if (child_switch(box, "default") if checked is None else checked) else _OPEN
    if choices is None or _has_result(mark):
        return ""
    entries = [entry.get(VAL, "") for entry in choices.iterchildren(w("listEntry"))]
    place = child_number(choices, "result") or child_number(choices, "default") or 0
    return entries[place] if 0 <= place < len(entries) else ""


def _has_result(mark: etree._Element) -> bool:
    run = mark.getparent()
    following = islice(() if run is None else run.itersiblings(w("r")), _NEAR)
    marks = (found for found in (run.find(FIELD_MARK) for run in following) if found is not None)
    return any(found.get(w("fldCharType")) == "separate" for found in islice(marks, 1))
