"""The door to what outlives a process: the journal that is kept, and what a dead one left to recover."""

from core.storage.journal import Journal
from core.storage.recovery import Recovery, recoverable

__all__ = ["Journal", "Recovery", "recoverable"]
