"""The elements of the paper as a form, its people as a table, its recipients as a list."""
