"""The styles of a document: what they say along the chain of styles that each is based on."""

from dataclasses import dataclass
from functools import cache, reduce

from lxml import etree

from core.reading.docx.names import child_value, w
from core.reading.docx.properties import ThemeFonts, has_rules, paragraph_look, run_look
from core.reading.looks import ParagraphLook, RunLook

_DEEPEST = 40
"""How many styles may be based on one another; Word allows a dozen."""


@dataclass(frozen=True, slots=True)
class Style:
    """One style as written, without what it inherits."""

    identifier: str
    name: str | None
    based_on: str | None
    run: RunLook
    paragraph: ParagraphLook
    ruled: bool | None


class Styles:
    """All styles of a document; a style that is not there says nothing."""

    def __init__(self, root: etree._Element | None, theme: ThemeFonts) -> None:
        elements = [] if root is None else root.findall(w("style"))
        self._styles = {style.identifier: style for style in (_style(element, theme) for element in elements)}
        self._default = next(filter(_is_default_paragraph, elements), None)
        defaults = None if root is None else root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
        self._run_defaults = run_look(defaults, theme)
        self.theme = theme
        self.run = cache(self._run)
        self.paragraph = cache(self._paragraph)

    def paragraph_style(self, properties: etree._Element | None) -> str | None:
        """Give the identifier of the style that a ``w:pPr`` asks for, or of the default one."""
        asked = child_value(properties, "pStyle")
        if asked is None and self._default is not None:
            return self._default.get(w("styleId"))
        return asked

    def name(self, identifier: str | None) -> str | None:
        """Give the name by which Word shows a style."""
        style = self._styles.get(identifier or "")
        return None if style is None else style.name

    def rules_tables(self, identifier: str | None) -> bool:
        """Whether a table style draws rules."""
        said = (style.ruled for style in self.chain(identifier) if style.ruled is not None)
        return next(said, False)

    def lists(self) -> dict[str, int]:
        """Give for each style the list that it names itself; numbering styles stand for their list (17.7.6)."""
        named = {style.identifier: style.paragraph.list_id for style in self._styles.values()}
        return {identifier: list_id for identifier, list_id in named.items() if list_id is not None}

    def chain(self, identifier: str | None) -> list[Style]:
        """List a style and those it is based on, nearest first; a circle ends where it closes, or at the limit."""
        chain: dict[str, Style] = {}
        style = self._styles.get(identifier or "")
        while style is not None and style.identifier not in chain and len(chain) < _DEEPEST:
            chain[style.identifier] = style
            style = self._styles.get(style.based_on or "")
        return list(chain.values())

    def _paragraph(self, identifier: str | None) -> ParagraphLook:
        return reduce(lambda look, style: look.over(style.paragraph), self.chain(identifier), ParagraphLook())

    def _run(self, paragraph_style: str | None, character_style: str | None) -> RunLook:
        """Lay the character style over the paragraph style; switches of the two cancel each other (17.7.3)."""
        below = self._chain_run(paragraph_style)
        above = self._chain_run(character_style)
        toggled = RunLook(bold=_toggled(above.bold, below.bold), hidden=_toggled(above.hidden, below.hidden))
        return toggled.over(above).over(below).over(self._run_defaults)

    def _chain_run(self, identifier: str | None) -> RunLook:
        return reduce(lambda look, style: look.over(style.run), self.chain(identifier), RunLook())


def _style(element: etree._Element, theme: ThemeFonts) -> Style:
    return Style(
        element.get(w("styleId"), ""),
        child_value(element, "name"),
        child_value(element, "basedOn"),
        run_look(element.find(w("rPr")), theme),
        paragraph_look(element.find(w("pPr"))),
        has_rules(element.find(f"{w('tblPr')}/{w('tblBorders')}")),
    )


def _is_default_paragraph(element: etree._Element) -> bool:
    return element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true", "on")


def _toggled(above: bool | None, below: bool | None) -> bool | None:
    return None if above is None or below is None else above != below
