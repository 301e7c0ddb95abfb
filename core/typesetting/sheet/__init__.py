"""The style sheet of a 纪要: every named style, with the clause of GB/T 9704-2012 that it follows."""
