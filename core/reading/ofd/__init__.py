"""OFD drafts (GB/T 33190-2016): pages of the Chinese standard, on which every character has its place."""
