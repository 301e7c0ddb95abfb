"""Fields: of what Word computes (a date, a cross reference) the page shows the result and hides the code."""

from lxml import etree

from core.reading.docx.names import w

FIELD_MARK = w("fldChar")


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
