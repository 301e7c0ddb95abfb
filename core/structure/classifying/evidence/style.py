"""Evidence from the paragraph styles of a paper that 成文 has written, so that it reads again as what it is."""

from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View
from core.structure.roles import TEXT_ROLES, Role

_PROOF = 150

_NAMED_OTHERWISE = (Role.TITLE, Role.PARAGRAPH, Role.HEADING, Role.NOISE)
"""Any draft may have a style 标题 or 正文; those of 成文 have names of their own."""

ROLE_OF_STYLE = (
    {role.label: role for role in TEXT_ROLES if role not in _NAMED_OTHERWISE}
    | {"公文标题": Role.TITLE, "公文正文": Role.PARAGRAPH, "页眉页脚": Role.NOISE}
    | {"附件序号": Role.ATTACHMENT_NOTE}
    | {f"表格{size}": Role.PARAGRAPH for size in ("四号", "小四", "五号")}
    | {f"{level}级标题{kind}": Role.HEADING for level in "一二三四" for kind in ("", "段")}
)
"""From the name of a style to the role of its lines; most are named like the role."""

_KINDS = {role: tuple(kind for kind in Kind if kind.role is role) for role in TEXT_ROLES}


def style(view: View) -> Iterator[Evidence]:
    """The role that the line's style names; whether it is a label or a row below one is for its words to tell."""
    role = ROLE_OF_STYLE.get(view.line.hints.style or "")
    if role is not None:
        for kind in _KINDS[role]:
            yield Evidence(kind, _PROOF, f"Word 样式“{view.line.hints.style}”")
