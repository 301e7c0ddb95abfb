"""Characters as the patterns of this package name them."""

HAN = r"[^\W\d_a-zA-Z]"
"""A letter that is no Latin one: in a draft, a Han. A range of code points would take Python a hundred times as long to
compile, and a draft waits on the screen for it."""
