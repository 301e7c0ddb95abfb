"""Work that may take long, and what the window shows meanwhile."""
