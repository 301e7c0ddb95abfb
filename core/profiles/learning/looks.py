"""What Word makes of a paragraph's settings: its own, those of its styles, those of the document, in this order."""

from collections.abc import Iterable, Iterator

from lxml import etree

from core.reading.docx.names import child_value, w

Element = etree._Element


class Looks:
    """The settings of one document's paragraphs, as its styles have them."""

    def __init__(self, styles: Element | None) -> None:
        found = [] if styles is None else styles.findall(w("style"))
        self._styles = {style.get(w("styleId"), ""): style for style in found}
        self._default = next(filter(_is_default, found), None)
        self._defaults = None if styles is None else styles.find(w("docDefaults"))

    def of_paragraph(self, paragraph: Element, tag: str, attribute: str) -> str | None:
        """An attribute of a child of ``w:pPr``; ``None`` where nobody says it."""
        return _first(self._paragraph_settings(paragraph), tag, attribute)

    def of_run(self, run: Element, tag: str, attribute: str) -> str | None:
        """An attribute of a child of ``w:rPr``."""
        return _first(self._run_settings(run), tag, attribute)

    def _paragraph_settings(self, paragraph: Element) -> Iterator[Element | None]:
        own = paragraph.find(w("pPr"))
        yield own
        yield from (style.find(w("pPr")) for style in self._chain(child_value(own, "pStyle")))
        yield self._of_document("pPr")

    def _run_settings(self, run: Element) -> Iterator[Element | None]:
        own = run.find(w("rPr"))
        yield own
        if character_style := child_value(own, "rStyle"):
            yield from (style.find(w("rPr")) for style in self._chain(character_style))
        paragraph = next(run.iterancestors(w("p")), None)
        settings = None if paragraph is None else paragraph.find(w("pPr"))
        yield from (style.find(w("rPr")) for style in self._chain(child_value(settings, "pStyle")))
        yield self._of_document("rPr")

    def _chain(self, style_id: str | None) -> Iterator[Element]:
        """A style and those it is based on; the default one where none is named. A circle ends where it closes."""
        style, seen = self._styles.get(style_id or "", self._default), set()
        while style is not None and style not in seen:
            seen.add(style)
            yield style
            style = self._styles.get(child_value(style, "basedOn") or "")

    def _of_document(self, kind: str) -> Element | None:
        return None if self._defaults is None else self._defaults.find(f"{w(f'{kind}Default')}/{w(kind)}")


def _first(settings: Iterator[Element | None], tag: str, attribute: str) -> str | None:
    children = (setting.find(w(tag)) for setting in settings if setting is not None)
    said = (child.get(w(attribute)) for child in children if child is not None)
    return next((value for value in said if value is not None), None)


def _is_default(style: Element) -> bool:
    return style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on")


def runs(paragraph: Element) -> list[Element]:
    """The runs of a paragraph that print something, those of text boxes in it left out."""
    own = (run for run in paragraph.iter(w("r")) if next(run.iterancestors(w("p"))) is paragraph)
    return [run for run in own if text_of(run).strip()]


def text_of(element: Element) -> str:
    """The words of a run or of a paragraph, those of text boxes in it left out."""
    owner = element if element.tag == w("p") else next(element.iterancestors(w("p")), None)
    texts = (text for text in element.iter(w("t")) if next(text.iterancestors(w("p")), None) is owner)
    return "".join(text.text or "" for text in texts)


def longest(among: Iterable[Element]) -> Element | None:
    """The run that most of a paragraph stands in."""
    return max(among, key=lambda run: len(text_of(run)), default=None)
