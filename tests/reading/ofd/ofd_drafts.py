"""OFD drafts made in memory, as the standard's own examples are built."""

from tests.reading.docx.word_drafts import zipped

NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

ROOT = "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"


def text_object(text: str, x: float, y: float, size: float = 5.6, deltas: str | None = None, more: str = "") -> str:
    """A text whose first character begins at ``x`` and stands on ``y``, in millimetres."""
    spaced = deltas if deltas is not None else f"g {len(text) - 1} {size}"
    code = f'<ofd:TextCode X="0" Y="{size}" DeltaX="{spaced}">{text}</ofd:TextCode>'
    return (
        f'<ofd:TextObject ID="1" Boundary="{x} {y - size} 150 10" Font="3" Size="{size}" {more}>{code}</ofd:TextObject>'
    )


def ofd_draft(*pages: str, template: str = "", **more: str) -> bytes:
    """A file of pages, each given by its text objects; ``more`` are further parts by name."""
    box = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
    templates = '<ofd:TemplatePage ID="9" BaseLoc="Tpls/T.xml"/>' if template else ""
    listed = "".join(f'<ofd:Page ID="{n}" BaseLoc="Pages/P{n}.xml"/>' for n in range(len(pages)))
    files = {
        "OFD.xml": f"<ofd:OFD {NAMESPACE}><ofd:DocBody>{ROOT}</ofd:DocBody></ofd:OFD>",
        "Doc_0/Document.xml": f"<ofd:Document {NAMESPACE}><ofd:CommonData>{box}{templates}</ofd:CommonData>"
        f"<ofd:Pages>{listed}</ofd:Pages></ofd:Document>",
        "Doc_0/Tpls/T.xml": _page(template),
        **{f"Doc_0/Pages/P{n}.xml": _page(page, bool(template)) for n, page in enumerate(pages)},
        **more,
    }
    return zipped(files)


def _page(content: str, below: bool = False) -> str:
    asked = '<ofd:Template TemplateID="9" ZOrder="Background"/>' if below else ""
    layer = f'<ofd:Content><ofd:Layer ID="2">{content}</ofd:Layer></ofd:Content>'
    return f"<ofd:Page {NAMESPACE}>{asked}{layer}</ofd:Page>"
