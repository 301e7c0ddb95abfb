"""The window itself: its bars, its menus, its places for the panes, and what binds them together."""
