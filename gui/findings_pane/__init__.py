"""The list of what is doubtful or wrong."""
