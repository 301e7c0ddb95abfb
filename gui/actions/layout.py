"""Where the actions stand: in the menus, on the tool bar, and in the panes. ``None`` is a separating line."""

FILE: tuple[str | None, ...] = ("open", None, "export", None, "leave")

EDIT: tuple[str | None, ...] = (
    "undo",
    "redo",
    None,
    "cut",
    "copy",
    "paste",
    "select-all",
    None,
    "split",
    "merge-next",
    "delete-lines",
    None,
    "next-doubt",
    "previous-doubt",
)

STRUCTURE: tuple[str | None, ...] = (
    "promote",
    "demote",
    "move-up",
    "move-down",
    "delete-section",
    None,
    "renumber-one",
    "renumber-level",
    "renumber-all",
    None,
    "join-above",
    "part-above",
    None,
    "confirm",
    "unpin",
)

VIEW: tuple[str | None, ...] = (
    "show-outline",
    "show-findings",
    None,
    "larger",
    "smaller",
    None,
    "shade-system",
    "shade-light",
    "shade-dark",
)

HELP: tuple[str | None, ...] = ("about",)

TOOL_BAR: tuple[str | None, ...] = (
    "open",
    None,
    "undo",
    "redo",
    None,
    "promote",
    "demote",
    "move-up",
    "move-down",
    None,
    "split",
    "merge-next",
    "renumber-all",
    None,
    "next-doubt",
)
"""All but the export, which stands by itself at the far end."""

SOURCE_MENU: tuple[str | None, ...] = (
    "confirm",
    "unpin",
    None,
    "split",
    "merge-next",
    "join-above",
    "part-above",
    None,
    "cut",
    "copy",
    "paste",
    "delete-lines",
)

OUTLINE_MENU: tuple[str | None, ...] = (
    "confirm",
    "unpin",
    None,
    "promote",
    "demote",
    "move-up",
    "move-down",
    None,
    "renumber-one",
    "renumber-level",
    None,
    "delete-section",
)

OUTLINE_KEYS = {"demote": "Tab", "promote": "Shift+Tab", "delete-section": "Del"}
"""Keys that have another meaning where text is typed."""
