"""Puts back into a document of the package's types what OpenAI's own document says is always there.

The package writes what may be null as what may be left out, and words of a list as text, so that its types
alone would leave out what OpenAI always sends, and make up words that it never says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from legal.draw import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import jsonschema

    from legal.draw import Draw

ROUNDS = 8
UNIONS = ("anyOf", "oneOf")
TAGS = ("const", "enum")
TEXT = {"type": "string"}


def repaired(document: Any, validator: jsonschema.Draft202012Validator, draw: Draw) -> Any:
    """Draw each member that is missing by OpenAI's document, or says what we made up, in place."""
    for _ in range(ROUNDS):
        errors = list(_mendable(validator.iter_errors(document)))
        for error in errors:
            _mend(document, error, draw)
        if not errors:
            break
    return document


def is_complete(document: Any, validator: jsonschema.Draft202012Validator) -> bool:
    """Whether nothing is missing by OpenAI's document."""
    return next(_mendable(validator.iter_errors(document)), None) is None


def _mend(document: Any, error: jsonschema.ValidationError, draw: Draw) -> None:
    schema: Any = error.schema
    holder: Any = document
    if error.validator in TAGS:
        *way, last = error.absolute_path
        for step in way:
            holder = holder[step]
        holder[last] = draw.value(schema)
        return
    for step in error.absolute_path:
        holder = holder[step]
    for name in schema["required"]:
        if name not in holder:
            holder[name] = draw.value(schema.get("properties", {}).get(name, TEXT), name)


def _mendable(errors: Iterable[jsonschema.ValidationError]) -> Iterator[jsonschema.ValidationError]:
    """Find what is missing or made up, in unions by the member that the value is meant for."""
    for error in errors:
        made_up = error.validator in TAGS and error.absolute_path and error.instance in WORDS
        if error.validator == "required" or made_up:
            yield error
        elif error.validator in UNIONS and error.context:
            yield from _mendable(_meant(error.context))


def _meant(context: Iterable[jsonschema.ValidationError]) -> list[jsonschema.ValidationError]:
    """Choose the errors of the member of a union that fits best: by its tag, then by what is there."""
    members: dict[Any, list[jsonschema.ValidationError]] = {}
    for error in context:
        members.setdefault(error.relative_schema_path[0], []).append(error)
    return min(members.values(), key=lambda errors: (_misfit(errors), len(errors)))


def _misfit(errors: Iterable[jsonschema.ValidationError]) -> int:
    """Count what no added member would mend; another tag or type counts most."""
    return sum(
        100 if error.validator in TAGS or (error.validator == "type" and not error.relative_path) else 1
        for error in errors
        if error.validator != "required"
    )
