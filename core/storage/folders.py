"""Where on this machine the program keeps what is the user's own and no draft; by the custom of the system."""

from pathlib import Path


def recovery_folder() -> Path:
    """Where the sittings of this user are; the folder need not be there yet."""
    return _state() / "recovery"


def rescue_folder() -> Path:
    """Where the copies of this user's work are that an unforeseen error had put aside; it need not be there yet."""
    return _state() / "rescued"


def _state() -> Path:
    from platformdirs import user_state_path  # noqa: PLC0415  loaded only when asked for

    return user_state_path("chengwen", appauthor=False)
