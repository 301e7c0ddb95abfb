"""All rules of evidence together."""

from core.structure.classifying.evidence.base import Rule
from core.structure.classifying.evidence.closing import closing
from core.structure.classifying.evidence.facts import facts
from core.structure.classifying.evidence.heading import heading
from core.structure.classifying.evidence.masthead import masthead
from core.structure.classifying.evidence.noise import noise
from core.structure.classifying.evidence.prose import prose
from core.structure.classifying.evidence.roster import roster
from core.structure.classifying.evidence.style import style
from core.structure.classifying.evidence.table import table
from core.structure.classifying.evidence.title import title

RULES: tuple[Rule, ...] = (masthead, title, facts, prose, heading, roster, closing, noise, style, table)
"""Every rule; a new kind of evidence is entered here."""
