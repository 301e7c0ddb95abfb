"""What the window has for proofreading beside its list: the bubble, what is ignored, what was changed, words."""
