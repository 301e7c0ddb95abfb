"""The profiles that a user can choose from: those that come with the program, and the user's own."""

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from platformdirs import user_data_path

from core.files import CouldNotWrite, make_folder
from core.profiles.files import SUFFIX, ProfileUnreadable, load_profile, save_profile
from core.resources import RESOURCES
from core.typesetting.profile import Profile

BUNDLED = RESOURCES / "profiles"


def own_folder() -> Path:
    """Where this user's own profiles are, by the custom of the system; the folder need not be there yet."""
    return user_data_path("chengwen", appauthor=False) / "profiles"


@cache
def bundled() -> tuple[Profile, ...]:
    """Those that come with the program, the national one first."""
    return tuple(map(load_profile, sorted(BUNDLED.glob(f"*{SUFFIX}"))))


class Library:
    """The profiles in the folder ``place`` and those of the program. No two have one name.

    ``troubles`` are the sentences on files in the folder that could not be read when it was last looked through.
    """

    def __init__(self, place: Path | None = None) -> None:
        self._place = place or own_folder()
        self.troubles: tuple[str, ...] = ()

    @property
    def own(self) -> tuple[Profile, ...]:
        """The user's own by name, as they are in the folder now."""
        found: dict[str, Profile] = {}
        troubles: list[str] = []
        for path in self._files():
            try:
                profile = load_profile(path)
            except ProfileUnreadable as error:
                troubles.append(str(error))
            else:
                found.setdefault(profile.name, profile)
        self.troubles = tuple(troubles)
        return tuple(found[name] for name in sorted(found) if not is_bundled(name))

    @property
    def all(self) -> tuple[Profile, ...]:
        return (*bundled(), *self.own)

    def named(self, name: str) -> Profile | None:
        return next((profile for profile in self.all if profile.name == name), None)

    def save(self, profile: Profile) -> None:
        """Keep an own profile, in place of one of the same name. Raises ``CouldNotWrite``."""
        make_folder(self._place)
        save_profile(self._path(profile.name), profile)

    def remove(self, name: str) -> None:
        """Throw an own profile away. Raises ``CouldNotWrite``."""
        for path in self._files():
            with suppress(ProfileUnreadable):
                if load_profile(path).name == name:
                    _unlink(path)

    def _path(self, name: str) -> Path:
        """The file that holds a profile of the name, else one called so."""
        for path in self._files():
            with suppress(ProfileUnreadable):
                if load_profile(path).name == name:
                    return path
        return self._place / f"{name}{SUFFIX}"

    def _files(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from sorted(path for path in self._place.glob(f"*{SUFFIX}") if not path.name.startswith("."))


def is_bundled(name: str) -> bool:
    return any(profile.name == name for profile in bundled())


def profile_at(name_or_file: str, library: Library) -> Profile:
    """What a command line names. Raises ``ProfileUnreadable`` where it is neither a profile nor the file of one."""
    known = library.named(name_or_file)
    if known is not None:
        return known
    path = Path(name_or_file)
    if path.suffix or path.exists():
        return load_profile(path)
    names = "、".join(profile.name for profile in library.all)
    raise ProfileUnreadable(f"没有叫“{name_or_file}”的单位版式，现有：{names}；也可以给出版式文件。")


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise CouldNotWrite(f"“{path}”删不掉，请检查有没有权限。") from error
