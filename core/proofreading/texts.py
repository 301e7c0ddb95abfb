"""Kinds of text, by what rules can read in them."""

from core.structure.roles import Role

PROSE = frozenset({Role.PREAMBLE, Role.PARAGRAPH})
RUNNING = PROSE | {Role.HEADING}
"""Text that is read as sentences; most rules look at nothing else."""
WORDED = RUNNING | {Role.TITLE, Role.ATTACHMENT_NOTE, Role.NOTE}
PRINTED = WORDED | {Role.MEETING_INFO, Role.ATTENDANCE, Role.DISTRIBUTION}
"""All that carries punctuation, names and lists of units too."""
