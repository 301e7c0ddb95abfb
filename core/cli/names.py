"""What the program does without a window, by name."""

COMMANDS = ("parse", "export", "check", "layout", "batch")
"""The words that ask for a command; anything else opens the window."""
