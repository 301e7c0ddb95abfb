"""The 纪要 as a PDF: the pages of ``core.typesetting`` in embedded type."""
