"""What must hold between the parts of the spec: one module a constraint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.validate import (
    budget,
    check_examples,
    check_paths,
    check_targets,
    contact,
    cycles,
    departures,
    echoes,
    evidence,
    examples,
    expressions,
    fixtures,
    idle,
    ids,
    implementations,
    malformed,
    media,
    model_kinds,
    mutations,
    parameters,
    pattern_paths,
    profiles,
    python_names,
    reasons,
    references,
    responses,
    retired,
    rule_arguments,
    rule_targets,
    schema_subset,
    sources,
    traits,
    unions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Spec

VALIDATORS: Sequence[Callable[[Spec], Iterable[Problem]]] = (
    ids.find,
    idle.find,
    python_names.find,
    references.find,
    reasons.find,
    cycles.find,
    schema_subset.find,
    unions.find,
    expressions.find,
    fixtures.find,
    parameters.find,
    responses.find,
    echoes.find,
    traits.find,
    departures.find,
    check_targets.find,
    rule_arguments.find,
    rule_targets.find,
    check_examples.find,
    check_paths.find,
    mutations.find,
    retired.find,
    malformed.find,
    contact.find,
    budget.find,
    profiles.find,
    implementations.find,
    pattern_paths.find,
    evidence.find,
    media.find,
    model_kinds.find,
    sources.find,
    examples.find,
)


def find_problems(spec: Spec) -> list[Problem]:
    """Find every reference, name and example that doesn't fit."""
    return [problem for find in VALIDATORS for problem in find(spec)]
