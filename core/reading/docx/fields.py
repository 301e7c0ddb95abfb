"""Fields: of what Word computes (a date, a cross reference) the page shows the result and hides the code."""

from lxml import etree

from core.reading.docx.names import w

FIELD_MARK = w("fldChar")


def code_texts(paragraph: etree._Element) -> frozenset[etree._Element]:
    """Find the texts of a paragraph that belong to the code of a field (17.16.18), not to its result.

    A code may hold fields of its own, whose results are then no text either. A field never closed hides nothing.
    """
    hidden: set[etree._Element] = set()
    codes: list[list[etree._Element] | None] = []
    for element in paragraph.iter(FIELD_MARK, w("t")):
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            codes.append([])
        elif kind in ("separate", "end") and codes:
            hidden.update(codes.pop() or ())
            if kind == "separate":
                codes.append(None)
        elif kind is None:
            for code in codes:
                if code is not None:
                    code.append(element)
    return frozenset(hidden)
