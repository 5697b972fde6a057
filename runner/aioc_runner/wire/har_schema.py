"""Reads the members of a saved run's HAR that hold the run: those of HAR 1.2, and ours with an underscore.

Only these are looked at; others may have been added by other tools. The schema is one of Pydantic's core, put
together by hand: Pydantic's classes take longer to build than a run takes to read.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, get_args
from urllib.parse import urlsplit

from pydantic_core import SchemaValidator
from pydantic_core import core_schema as core

from aioc_runner.wire.exchange import FailureKind, Role
from aioc_runner.wire.unsent import STOPS

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


def _url(text: str) -> str:
    """Raise ValueError for what is no URL, as it would wherever the URL is looked into."""
    urlsplit(text)
    return text


TEXT = core.str_schema()
URL = core.no_info_after_validator_function(_url, TEXT)
TRUTH = core.bool_schema()
TEXTS = core.dict_schema(TEXT, TEXT)


@cache
def validator() -> SchemaValidator:
    """Make what turns a document into its members, with their defaults, or raises ValidationError."""
    creator = _object(version=TEXT)
    log = _object(creator=creator, entries=_many(_entry()), _aioc=_run())
    return SchemaValidator(_object(log=log))


def _run() -> CoreSchema:
    """What HAR has no place for in a run."""
    return _object(
        url=TEXT,
        base=URL,
        name=core.nullable_schema(TEXT),
        profile=TEXT,
        phases=_many(TEXT),
        planned=_many(TEXT),
        models=TEXTS,
        stopped=core.nullable_schema(core.literal_schema([*STOPS])),
        unsent=TEXTS,
        crashes=TEXTS,
        implementation=_or_none(TEXT),
        proxy=_or_none(TEXT),
        insecure=_or_none(TRUTH),
    )


def _entry() -> CoreSchema:
    """An exchange."""
    pairs = _many(_object(name=TEXT, value=TEXT))
    post = _object(text=TEXT, _encoding=_or_none(core.literal_schema(["base64"])))
    content = _object(text=_or(TEXT, ""), encoding=_or_none(core.literal_schema(["base64"])))
    status = core.int_schema()
    message = _object(
        type=core.literal_schema(["send", "receive"]), opcode=core.literal_schema([1, 2]), data=TEXT
    )
    failure = _object(kind=core.literal_schema([*get_args(FailureKind)]), message=TEXT)
    extra = _object(
        key=TEXT,
        role=core.literal_schema([*get_args(Role)]),
        row=core.nullable_schema(TEXT),
        truncated=_or(TRUTH, default=False),
        heldOpen=_or(TRUTH, default=False),
        failure=_or_none(failure),
    )
    return _object(
        request=_object(method=TEXT, url=URL, headers=pairs, postData=_or_none(post)),
        response=_object(status=status, statusText=TEXT, headers=pairs, content=content),
        _webSocketMessages=_or_none(_many(message)),
        _aioc=extra,
    )


def _object(**members: CoreSchema) -> CoreSchema:
    return core.typed_dict_schema({name: core.typed_dict_field(one) for name, one in members.items()})


def _many(item: CoreSchema) -> CoreSchema:
    return core.tuple_schema([item], variadic_item_index=0)


def _or(member: CoreSchema, default: object) -> CoreSchema:
    return core.with_default_schema(member, default=default)


def _or_none(member: CoreSchema) -> CoreSchema:
    return _or(core.nullable_schema(member), None)
