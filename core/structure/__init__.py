"""From lines to a Document: the role of each line, the sections, and the edits that correct them."""
