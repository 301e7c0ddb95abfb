"""How the window looks: light and dark, sizes, icons, and what roles are called in it."""
