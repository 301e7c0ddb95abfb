"""The typed 纪要: what a Document says as a paper, ready to be set and listed."""
