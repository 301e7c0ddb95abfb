"""What is doubtful or wrong in a draft, each with its place, its reason and what can be done about it."""
