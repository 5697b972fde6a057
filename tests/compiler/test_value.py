"""The vocabulary's classes are dataclasses, frozen and with named arguments."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 -- read at run time
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from typing import Any, ClassVar

import pytest

from aioc_compiler.catalog.value import Frozen, Value


class Number(Value):
    x: int


class Point(Value):
    kind: ClassVar[str] = "point"
    x: int
    y: int = 0
    more: Mapping[str, int] = field(default_factory=dict[str, int])


def test_it_is_a_dataclass() -> None:
    """The functions of `dataclasses` take it for one; class variables are no fields."""
    point = Point(x=1)

    assert [one.name for one in fields(point)] == ["x", "y", "more"]
    assert asdict(replace(point, y=2)) == {"x": 1, "y": 2, "more": {}}
    assert repr(point) == "Point(x=1, y=0, more={})"


def test_equality_and_hash() -> None:
    """All fields count, whichever way they were given; a mapping can't be hashed."""
    assert Point(x=1) == Point(y=0, x=1)
    assert Point(x=1) != Point(x=2)
    assert Number(x=1) != Point(x=1)
    assert len({Number(x=1), Number(x=1), Number(x=2)}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(Point(x=1))


class Secret(Frozen):
    name: str
    key: str = field(default="", repr=False)
    seen: int = field(default=0, compare=False)


def test_fields_in_their_order() -> None:
    """Fields may be given without their names; one that isn't to be shown or compared isn't."""
    secret = Secret("a", "k", seen=3)  # pyright: ignore[reportCallIssue]

    assert (secret.name, secret.key, secret.seen) == ("a", "k", 3)
    assert repr(secret) == "Secret(name='a', seen=3)"
    assert secret == Secret(name="a", key="k")  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="takes 3 positional arguments but 4 were given"):
        Secret(1, 2, 3, 4)  # pyright: ignore[reportCallIssue]


def test_nothing_is_shared_or_changed() -> None:
    """Each value has mappings of its own, and stays what it was made."""
    point = Point(x=1)

    assert point.more is not Point(x=1).more
    with pytest.raises(FrozenInstanceError):
        point.__setattr__("x", 2)
    with pytest.raises(FrozenInstanceError):
        point.__delattr__("x")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "Point.__init__() missing 1 required keyword-only argument: 'x'"),
        ({"x": 1, "z": 2}, "Point.__init__() got an unexpected keyword argument 'z'"),
    ],
)
def test_arguments_that_do_not_fit(given: dict[str, Any], says: str) -> None:
    """What is missing or unknown is said as Python does."""
    with pytest.raises(TypeError) as caught:
        Point(**given)

    assert str(caught.value) == says
