"""PDF drafts with a layer of text."""
