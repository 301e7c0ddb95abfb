"""The profiles while a user is at them: nothing is kept before ``keep`` is called."""

from collections.abc import Iterable
from dataclasses import replace

from core.profiles.faults import fault
from core.profiles.library import Library, bundled
from core.typesetting.profile import NATIONAL, Profile


class Workshop:
    """The profiles of a library and the one in force, to be added to, changed and thrown away.

    ``current`` is the place of the one that is looked at among ``profiles``.
    """

    def __init__(self, library: Library, in_force: Profile) -> None:
        self._library = library
        self._kept = {profile.name: profile for profile in library.own}
        self._guest: Profile | None = None
        self.profiles: list[Profile] = [*bundled(), *self._kept.values()]
        if in_force not in self.profiles:
            names = [profile.name for profile in self.profiles]
            name = f"{in_force.name}（项目所带）" if in_force.name in names else in_force.name
            self._guest = replace(in_force, name=self.free_name(name))
            self.profiles.append(self._guest)
        self.current = self.profiles.index(self._guest or in_force)

    @property
    def profile(self) -> Profile:
        return self.profiles[self.current]

    @property
    def is_own(self) -> bool:
        """Whether the one that is looked at may be changed."""
        return self.current >= len(bundled())

    def free_name(self, wanted: str) -> str:
        """A name that no other has: ``wanted``, or that with a number."""
        return free_name(wanted, (profile.name for profile in self.profiles))

    def add(self, profile: Profile) -> None:
        """Have one more, and look at it; it gets another name where its own is taken."""
        self.profiles.append(replace(profile, name=self.free_name(profile.name)))
        self.current = len(self.profiles) - 1

    def add_new(self) -> None:
        """Begin one from the national standard."""
        self.add(replace(NATIONAL, name="新版式"))

    def duplicate(self) -> None:
        """Have one more like the one that is looked at."""
        self.add(replace(self.profile, name=f"{self.profile.name} 副本"))

    def change(self, profile: Profile) -> None:
        """Have another in the place of the one that is looked at."""
        self.profiles[self.current] = profile

    def remove(self) -> None:
        """Throw the one away that is looked at, and look at the one before it."""
        del self.profiles[self.current]
        self.current -= 1

    @property
    def is_settable(self) -> bool:
        """Whether a paper can be set by the one that is looked at."""
        return fault(self.profile) is None

    @property
    def fault(self) -> str | None:
        """Why the profiles cannot be kept, as a Chinese sentence that names the one to blame."""
        names = [profile.name for profile in self.profiles]
        doubled = next((name for name in names if names.count(name) > 1), None)
        if doubled is not None:
            return f"已经有一个叫“{doubled}”的版式，请换一个名称。"
        troubles = ((profile.name, fault(profile)) for profile in self._own)
        return next((f"“{name}”：{trouble}" for name, trouble in troubles if trouble), None)

    @property
    def _own(self) -> list[Profile]:
        return [profile for profile in self.profiles[len(bundled()) :] if profile is not self._guest]

    def keep(self) -> None:
        """Keep what was changed, and have thrown away what was. Raises ``core.files.CouldNotWrite``."""
        own = self._own
        for profile in own:
            if self._kept.get(profile.name) != profile:
                self._library.save(profile)
        for name in self._kept.keys() - {profile.name for profile in own}:
            self._library.remove(name)


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """``wanted``, or that with the first number by which it is not ``taken``."""
    names = frozenset(taken)
    numbered = (wanted if number == 1 else f"{wanted} {number}" for number in range(1, len(names) + 2))
    return next(name for name in numbered if name not in names)
