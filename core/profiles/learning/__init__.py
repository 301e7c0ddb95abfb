"""Learning a profile from an office's finished paper: each value, where it was read, how sure it is."""
