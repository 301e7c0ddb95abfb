"""The two models of the page that the standards know, each a handful of rules that belong together."""

from collections.abc import Mapping

from core.profiles.entries import ENTRIES
from core.typesetting.profile import Profile

MODELS: Mapping[str, Mapping[str, float]] = {
    "填满版心（GB/T 9704）": {
        "margins.top": 37.0,
        "margins.bottom": 35.0,
        "margins.left": 28.0,
        "margins.right": 26.0,
        "pitch": 28.95,
        "mark_drop": 35.0,
        "folio.drop": 7.0,
    },
    "电子公文（GB/T 33476.2）": {
        "margins.top": 34.58,
        "margins.bottom": 32.58,
        "margins.left": 28.0,
        "margins.right": 26.0,
        "pitch": 29.45,
        "mark_drop": 37.42,
        "folio.drop": 4.58,
    },
}
"""By their Chinese names. The second counts half the space between lines to the margins on either side."""


def model_of(profile: Profile) -> str | None:
    """The model that a profile follows to the letter; ``None`` where the office has its own measures."""
    return next((name for name in MODELS if with_model(profile, name) == profile), None)


def with_model(profile: Profile, model: str) -> Profile:
    """The profile with the measures of a model."""
    for entry in ENTRIES:
        if entry.path in MODELS[model]:
            profile = entry.put(profile, MODELS[model][entry.path])
    return profile
