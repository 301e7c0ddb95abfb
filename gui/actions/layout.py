"""Where the actions stand: in the menus, on the tool bar, and in the panes. ``None`` is a separating line."""

FILE: tuple[str | None, ...] = (
    "open",
    "paste-draft",
    "choose-encoding",
    "reading-notices",
    "recover",
    None,
    "save",
    "save-as",
    None,
    "profiles",
    "export",
    "print",
    None,
    "leave",
)
"""The list of drafts opened of late stands below the first."""

EDIT: tuple[str | None, ...] = (
    "undo",
    "redo",
    "history",
    None,
    "cut",
    "copy",
    "paste",
    "select-all",
    None,
    "find",
    "find-next",
    "find-previous",
    "replace",
    None,
    "split",
    "merge-next",
    "delete-lines",
    None,
    "next-doubt",
    "previous-doubt",
)

STRUCTURE: tuple[str | None, ...] = (
    "palette",
    None,
    "promote",
    "demote",
    "move-up",
    "move-down",
    "reword",
    "delete-section",
    None,
    "renumber-one",
    "renumber-along",
    "renumber-level",
    "renumber-all",
    "convert",
    None,
    "insert-element",
    None,
    "join-above",
    "part-above",
    None,
    "confirm",
    "unpin",
    None,
    "add-person",
    "add-body",
    "remove-entry",
)

VIEW: tuple[str | None, ...] = (
    "show-outline",
    "show-elements",
    "show-findings",
    None,
    "show-preview",
    "enlarge-preview",
    "fit-width",
    "fit-page",
    "two-up",
    "raster",
    "fonts",
    None,
    "next-pane",
    "previous-pane",
    None,
    "larger",
    "smaller",
    "normal-size",
    None,
    "shade-system",
    "shade-light",
    "shade-dark",
)

HELP: tuple[str | None, ...] = ("manual", "keys", None, "about")

TOOL_BAR: tuple[str | None, ...] = (
    "open",
    "save",
    None,
    "undo",
    "redo",
    None,
    "promote",
    "demote",
    "move-up",
    "move-down",
    None,
    "palette",
    "tool-lines",
    "tool-numbers",
    "tool-sections",
    None,
    "next-doubt",
    "confirm",
)
"""All but the export, which stands by itself at the far end."""

PREVIEW_BAR = ("fit-width", "fit-page", "two-up", "raster", "enlarge-preview", "print")
"""What stands above the paper."""

TOOL_MENUS: dict[str, tuple[str, str, tuple[str | None, ...]]] = {
    "tool-lines": (
        "行与段",
        "format-paragraph",
        ("split", "merge-next", None, "join-above", "part-above", None, "set-noise", "delete-lines", "unpin"),
    ),
    "tool-numbers": (
        "重新编号",
        "format-list-numbered",
        ("renumber-one", "renumber-along", None, "renumber-level", "renumber-all", "convert"),
    ),
    "tool-sections": ("增删", "file-document-edit-outline", ("insert-element", None, "reword", "delete-section")),
}
"""Buttons of the tool bar that open a menu: what each is called, its icon, and what is in it."""

SOURCE_MENU: tuple[str | None, ...] = (
    "confirm",
    "unpin",
    None,
    "split",
    "merge-next",
    "join-above",
    "part-above",
    "set-noise",
    None,
    "promote",
    "demote",
    "move-up",
    "move-down",
    "delete-section",
    None,
    "renumber-one",
    "renumber-level",
    "renumber-all",
    "convert",
    "insert-element",
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
    "renumber-all",
    "convert",
    None,
    "join-above",
    "part-above",
    "set-noise",
    None,
    "insert-element",
    "reword",
    "delete-section",
)

OUTLINE_KEYS = {"palette": "Space", "demote": "Tab", "promote": "Shift+Tab", "delete-section": "Del"}
"""Keys that have another meaning where text is typed."""

ENTRIES_MENU: tuple[str | None, ...] = ("remove-entry", None, "add-person", "add-body")

ENTRIES_KEYS = {"remove-entry": "Del"}

PROOFREADING: tuple[str | None, ...] = (
    "next-finding",
    "previous-finding",
    "finding-here",
    None,
    "accept-fix",
    "accept-rule",
    "accept-safe",
    None,
    "ignore-finding",
    "ignore-rule",
    "silence-rule",
    "show-ignored",
    None,
    "show-changes",
    "own-words",
)

FINDING_MENU: tuple[str | None, ...] = ("accept-rule", None, "ignore-finding", "ignore-rule", "silence-rule")
"""Below the wordings that a finding proposes."""

FINDINGS_KEYS = {"accept-fix": "Space", "ignore-finding": "Del"}
