"""What must hold between the parts of the spec: one module a rule, none of which knows another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.link.rules import (
    budget,
    cycles,
    examples,
    expressions,
    fixtures,
    ids,
    implementations,
    malformed,
    media,
    names,
    parameters,
    profiles,
    references,
    responses,
    retired,
    roots,
    sources,
    subset,
    unions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aioc_compiler.link.spec import Spec
    from aioc_compiler.problems import Problem

RULES: Sequence[Callable[[Spec], Iterable[Problem]]] = (
    ids.find,
    names.find,
    references.find,
    cycles.find,
    subset.find,
    unions.find,
    expressions.find,
    fixtures.find,
    parameters.find,
    responses.find,
    roots.find,
    retired.find,
    malformed.find,
    budget.find,
    profiles.find,
    implementations.find,
    media.find,
    sources.find,
    examples.find,
)
