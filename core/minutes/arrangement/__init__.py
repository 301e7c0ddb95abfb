"""How the entries of a roster are arranged: which of its cells are names, and which tell of the names beside them."""
