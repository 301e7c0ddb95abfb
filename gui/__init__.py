"""The window: views of a session. What a 纪要 is, ``core`` knows."""
