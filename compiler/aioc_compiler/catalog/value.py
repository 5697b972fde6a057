"""What every class of the vocabulary is: a frozen dataclass that is made by the names of its fields.

A start of the runner makes a hundred of these classes. `dataclass` would compile six methods for each, which
takes twelve times as long as having them in common.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping  # noqa: TC003 -- `get_type_hints` reads them in any subclass
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform

if TYPE_CHECKING:
    from dataclasses import Field


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Value:
    """A subclass is a dataclass to `dataclasses.fields`, `asdict` and `replace`, and to type checkers."""

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    _names: ClassVar[frozenset[str]]
    _defaults: ClassVar[Mapping[str, Any]]
    _factories: ClassVar[Mapping[str, Callable[[], Any]]]

    def __init_subclass__(cls) -> None:
        """Make a dataclass of a subclass, but for the methods that are below."""
        known = fields(dataclass(init=False, repr=False, eq=False)(cls))
        cls._names = frozenset(one.name for one in known)
        cls._defaults = {one.name: one.default for one in known if one.default is not MISSING}
        cls._factories = {
            one.name: one.default_factory for one in known if one.default_factory is not MISSING
        }

    def __init__(self, **given: Any) -> None:
        held = self.__dict__
        held.update(self._defaults)
        for name, make in self._factories.items():
            if name not in given:
                held[name] = make()
        held.update(given)
        if held.keys() != self._names:
            raise TypeError(_misfit(type(self).__name__, self._names, held.keys()))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse to change."""
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse to change."""
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        """Whether all fields are equal, of values of one class."""
        return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        """Hash all fields; a mapping among them can't be."""
        return hash(tuple(getattr(self, one.name) for one in fields(self)))

    def __repr__(self) -> str:
        """Name all fields in order."""
        shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))
        return f"{type(self).__qualname__}({shown})"


def _misfit(name: str, wanted: frozenset[str], given: Any) -> str:
    """Say what doesn't fit as Python does of any call."""
    if unknown := sorted(given - wanted):
        return f"{name}.__init__() got an unexpected keyword argument {unknown[0]!r}"
    missing = sorted(wanted - given)
    what = f"argument{'s' if len(missing) > 1 else ''}: {' and '.join(map(repr, missing))}"
    return f"{name}.__init__() missing {len(missing)} required keyword-only {what}"
