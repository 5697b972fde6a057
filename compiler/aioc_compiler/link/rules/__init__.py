"""What must hold between the parts of the spec: one module a rule, none of which knows another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aioc_compiler.link.spec import Spec
    from aioc_compiler.problems import Problem

RULES: Sequence[Callable[[Spec], Iterable[Problem]]] = ()
