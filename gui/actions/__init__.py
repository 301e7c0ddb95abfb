"""Everything that can be asked of the window, as tables that menus, tool bar and shortcuts are made from."""
