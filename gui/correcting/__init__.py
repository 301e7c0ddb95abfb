"""Corrections of the structure: what each is called and brings along, and the dialogs of those that need one."""
