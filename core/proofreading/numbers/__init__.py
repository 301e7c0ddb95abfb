"""Rules on numbers, dates and quantities, N01 to N12."""
