"""Rules on words: the bundled list, the user's own, and a few patterns."""
