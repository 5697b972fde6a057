"""Frozen dataclasses that have their methods in common, such as every class of the vocabulary.

A start of the runner makes two hundred classes. `dataclass` would compile six methods for each, which takes
twelve times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping  # noqa: TC003 -- `get_type_hints` reads them in any subclass
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform

if TYPE_CHECKING:
    from dataclasses import Field


class Frozen:
    """A subclass is a dataclass to `dataclasses.fields`, `asdict` and `replace`."""

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    _names: ClassVar[tuple[str, ...]] = ()
    _wanted: ClassVar[frozenset[str]] = frozenset()
    _compared: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[Mapping[str, Any]] = {}
    _factories: ClassVar[Mapping[str, Callable[[], Any]]] = {}

    def __init_subclass__(cls) -> None:
        """Make a dataclass of a subclass, but for the methods that are below."""
        known = fields(dataclass(init=False, repr=False, eq=False)(cls))
        cls._names = tuple(one.name for one in known)
        cls._wanted = frozenset(cls._names)
        cls._compared = tuple(one.name for one in known if one.compare)
        cls._defaults = {one.name: one.default for one in known if one.default is not MISSING}
        cls._factories = {
            one.name: one.default_factory for one in known if one.default_factory is not MISSING
        }

    def __init__(self, *values: Any, **given: Any) -> None:
        held = self.__dict__
        held.update(self._defaults)
        for name, make in self._factories.items():
            if name not in given:
                held[name] = make()
        if values:
            held.update(zip(self._names, values, strict=False))
        held.update(given)
        if held.keys() != self._wanted or len(values) > len(self._names):
            raise TypeError(_misfit(type(self).__name__, self._names, held, len(values)))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse to change."""
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse to change."""
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        """Whether all fields are equal, of values of one class."""
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._compared)

    def __hash__(self) -> int:
        """Hash all fields; a mapping among them can't be."""
        return hash(tuple(getattr(self, name) for name in self._compared))

    def __repr__(self) -> str:
        """Name the fields in order, but for those that are kept out of sight."""
        shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Value(Frozen):
    """What every class of the vocabulary is; its fields are given by their names."""


def _misfit(name: str, wanted: tuple[str, ...], given: Mapping[str, Any], unnamed: int) -> str:
    """Say what doesn't fit as Python does of any call."""
    if unnamed > len(wanted):
        return f"{name}.__init__() takes {len(wanted)} positional arguments but {unnamed} were given"
    if unknown := [one for one in given if one not in wanted]:
        return f"{name}.__init__() got an unexpected keyword argument {unknown[0]!r}"
    missing = [one for one in wanted if one not in given]
    what = f"argument{'s' if len(missing) > 1 else ''}: {' and '.join(map(repr, missing))}"
    return f"{name}.__init__() missing {len(missing)} required keyword-only {what}"
