"""Who issues the paper and when, from the 编发行 or else from 署名 and 成文日期."""

import re
from collections.abc import Sequence
from datetime import date

from core.structure.carried import of_roles
from core.structure.dates import closing_date
from core.structure.document import Line
from core.structure.roles import Role

_LABEL = re.compile(r"^(?:编发|编印|印发|制发|主办|编制)?(?:单位|机关|部门)?[:：]\s*")
_DATE_LABEL = re.compile(r"\s*(?:编发|编印|印发|发布|编|印)?(?:日期|时间)?\s*[:：]?\s*$")


@of_roles(Role.ISSUER_LINE, Role.SIGNATURE, Role.DATE)
def issuer_and_date(lines: Sequence[Line]) -> tuple[str | None, date | None]:
    """The issuing office and the date; the 印发行 does not count. A date the calendar lacks is ``None``."""
    issuer, issued = _office_and_date([line.text for line in lines if line.role is Role.ISSUER_LINE])
    signer, signed = _office_and_date([line.text for line in lines if line.role in (Role.SIGNATURE, Role.DATE)])
    return issuer or signer, issued or signed


def _office_and_date(texts: Sequence[str]) -> tuple[str | None, date | None]:
    office: str | None = None
    day: date | None = None
    for text in texts:
        printed = closing_date(text)
        office = office or printed_office(text)
        day = day or (printed.day if printed else None)
        if office and day:
            break
    return office, day


def printed_office(text: str) -> str | None:
    """The office that a line of the 版头 or below the body names, without label and date, as it stands in the text."""
    printed = closing_date(text)
    before = _DATE_LABEL.sub("", text[: printed.start]) if printed else text
    return _LABEL.sub("", before.strip()) or None
