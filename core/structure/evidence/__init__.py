"""The evidence for each role: small rules, each with its weight and a reason that the user reads."""

from core.structure.evidence.base import Evidence, Rule
from core.structure.evidence.closing import closing
from core.structure.evidence.facts import facts
from core.structure.evidence.heading import heading
from core.structure.evidence.masthead import masthead
from core.structure.evidence.noise import noise
from core.structure.evidence.prose import prose
from core.structure.evidence.roster import roster
from core.structure.evidence.style import style
from core.structure.evidence.table import table
from core.structure.evidence.title import title

RULES: tuple[Rule, ...] = (masthead, title, facts, prose, heading, roster, closing, noise, style, table)
"""Every rule; a new kind of evidence is entered here."""

__all__ = ["RULES", "Evidence", "Rule"]
