"""What a profile has to offer where a draft lacks it. It is shown, and put in by the user alone."""

from collections.abc import Mapping

from core.minutes.elements import Element, Values
from core.structure.labels import split_label
from core.typesetting.profile import Profile

_DISTRIBUTION_LABEL = "分送："


def offers(profile: Profile, found: Values) -> Mapping[Element, str]:
    """What elements that were not ``found`` read in this office; a mark may have several lines."""
    usual = {Element.MARK: profile.mark, Element.ISSUER: profile.issuer, Element.PRINT_LINE: _printed(profile, found)}
    return {element: text for element, text in usual.items() if text and element not in found}


def offered_distribution(profile: Profile) -> str:
    """The 分送 as it is printed in this office, with its label; empty where the profile has none."""
    text = profile.distribution.strip()
    return text if not text or split_label(text.split("\n")[0]) else f"{_DISTRIBUTION_LABEL}{text}"


def _printed(profile: Profile, found: Values) -> str:
    """The 印发行 of an office that prints one, from the office and the day that issue the paper (clause 7.4.3)."""
    if not profile.print_line or Element.ISSUER not in found or Element.ISSUE_DATE not in found:
        return ""
    return f"{found[Element.ISSUER].text}\u3000\u3000{found[Element.ISSUE_DATE].text}印发"
