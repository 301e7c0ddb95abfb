"""Through the elements of a page, in the order of its text, without recursion: pages nest as deep as they like."""

from lxml import etree

from core.reading.draft import DraftLine
from core.reading.html.blocks import Blocks
from core.reading.html.lists import List, open_list
from core.reading.html.look import Look, is_hidden, look_within, without_alignment
from core.reading.omissions import Omission, Omissions

_BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section summary table
    tbody td tfoot th thead tr ul
    """.split()  # noqa: SIM905  one name a line would fill the page
)
_UNSEEN = frozenset(
    """
    script style noscript template head title select textarea input object embed iframe svg audio video canvas map xml
    colgroup meta link base
    """.split()  # noqa: SIM905
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TABLES, _ROWS, _CELLS = frozenset({"table"}), frozenset({"tr"}), frozenset({"td", "th"})
_LISTS = frozenset({"ol", "ul", "dir", "menu"})
_OMITTED = {"img": Omission.PICTURE, "rt": Omission.PHONETIC, "del": Omission.DELETED}
_NOTE_MARKS = ("MsoFootnoteReference", "MsoEndnoteReference")
_COMMENTS = ("MsoCommentReference", "msocomanchor")
_COMMENT_LIST = "mso-element:comment-list"


def page_lines(root: etree._Element, omissions: Omissions) -> list[DraftLine]:
    """Read what a page shows. What is not read is counted."""
    walk = _Walk(omissions, has_title=_has_one_title(root))
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "end":
            walk.end(element)
        elif not walk.start(element):
            events.skip_subtree()
    walk.blocks.end_block(Look())
    return walk.blocks.lines


class _Walk:
    def __init__(self, omissions: Omissions, has_title: bool) -> None:
        self.blocks = Blocks(omissions)
        self._omissions = omissions
        self._has_title = has_title
        self._looks = [Look()]
        self._lists: list[List] = []

    def start(self, element: etree._Element) -> bool:
        """Begin an element; tell whether there is something to read in it."""
        tag = _tag(element)
        around = self._looks[-1]
        look = look_within(element, tag, around)
        self._looks.append(look)
        if tag in _UNSEEN or self._is_omitted(element, tag):
            return False
        if tag in _BLOCKS:
            self.blocks.end_block(around)
            self._begin(element, tag)
        elif tag == "br":
            self.blocks.literal("\n", look)
        if element.text:
            self.blocks.text(element.text, self._looks[-1])
        return True

    def end(self, element: etree._Element) -> None:
        """End an element, read through or not, and go on with the text behind it."""
        tag = _tag(element)
        look = self._looks.pop()
        if tag in _BLOCKS and not is_hidden(element):
            self.blocks.end_block(look)
            self._end(tag)
        if element.tail:
            self.blocks.text(element.tail, self._looks[-1])

    def _begin(self, element: etree._Element, tag: str) -> None:
        if tag in _TABLES:
            self.blocks.begin_table()
        elif tag in _CELLS:
            self._looks[-1] = look_within(element, tag, without_alignment(self._looks[-1]))
            self.blocks.begin_cell()
        elif tag in _LISTS:
            self._lists.append(open_list(element, tag))
        elif tag == "li" and self._lists and (number := self._lists[-1].next_number(element)):
            self.blocks.literal(number, self._looks[-1])
        elif tag in _HEADINGS:
            self._name_heading(_HEADINGS[tag])

    def _end(self, tag: str) -> None:
        if tag in _TABLES:
            self.blocks.end_table()
        elif tag in _ROWS:
            self.blocks.end_row()
        elif tag in _CELLS:
            self.blocks.end_cell()
        elif tag in _LISTS:
            self._lists.pop()
        elif tag in _HEADINGS:
            self.blocks.style = self.blocks.outline_level = None

    def _name_heading(self, level: int) -> None:
        """A page's only first heading is its title; the headings below it then begin at the second."""
        if level == 1 and self._has_title:
            self.blocks.style = "Title"
        else:
            self.blocks.style = f"heading {level}"
            self.blocks.outline_level = level - 1 if self._has_title else level

    def _is_omitted(self, element: etree._Element, tag: str) -> bool:
        omission = _OMITTED.get(tag) or _word_omission(element)
        if omission is None and is_hidden(element):
            omission = Omission.HIDDEN
        if omission is None:
            return element.get("class", "") in _NOTE_MARKS
        if tag == "img" or any(text.strip() for text in element.itertext()):
            self._omissions[omission] += 1
        return True


def _word_omission(element: etree._Element) -> Omission | None:
    """What Word writes into a page that it does not print there."""
    if element.get("class", "") in _COMMENTS or _COMMENT_LIST in element.get("style", "").replace(" ", ""):
        return Omission.COMMENT
    return None


def _has_one_title(root: etree._Element) -> bool:
    return len(root.findall(".//h1")) == 1


def _tag(element: etree._Element) -> str:
    """The name of an element; pages written as XML put a namespace before it."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
