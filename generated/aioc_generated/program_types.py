# Copied from aioc_compiler/catalog/program_types.py. Do not edit; run aioc-compile.
"""The vocabulary of programs: clients and what they need, servers and what they are known for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .value import Value

if TYPE_CHECKING:
    from .check_types import FindingPattern
    from .words import NeedSeverity, Offered


class Need(Value):
    """What a client can't do without: rows that answer, checks that hold, findings that must not be there.

    Checks are looked up in `rows`, or, where none are named, in every row that has them; findings of
    `matches` in `rows`. Rows alone must not fail. With `if_offered` a row that isn't there is no matter;
    with `if_answered` none is unless it was asked, and one of those was answered. Where `rows` ask for more
    than the client does, `simpler` ones ask for no more. Beside a finding of `unless` those of `matches` tell
    nothing.
    """

    what: str
    why: str
    rows: tuple[str, ...] = ()
    simpler: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    matches: tuple[FindingPattern, ...] = ()
    unless: tuple[FindingPattern, ...] = ()
    if_offered: bool = False
    if_answered: tuple[str, ...] = ()
    severity: NeedSeverity
    source: tuple[str, ...]


class Connect(Value):
    """How a user points a client at a server; `how` says URL for the base URL, and MODEL for the model."""

    how: str
    source: tuple[str, ...]


class Prompt(Value):
    """How many tokens a client's own prompt takes, before its user has said anything."""

    tokens: int
    source: tuple[str, ...]


class Client(Value):
    """A program that talks to servers, what it needs of them, and what it doesn't mind."""

    id: str
    title: str
    homepage: str
    notes: str = ""
    connect: Connect | None = None
    prompt: Prompt | None = None
    needs: tuple[Need, ...]
    ignores: tuple[FindingPattern, ...] = ()
    unread: tuple[str, ...] = ()
    source: tuple[str, ...]


class Recognise(Value):
    """How a server gives itself away.

    `where` is "header" (`at` is its name), "models" (the answer to GET /v1/models), "body" (any JSON answer
    or event) or an id of the catalog's `recognition`; there `at` is a JSONPath. `matches` is searched in
    the text; its group number `version` is the version. A rule that is not `alone` gives the version only.
    What is `relayed` passes through a proxy unchanged: it tells who computed an answer, not who sent it.
    So does a header that a server sets `everywhere`, where other answers lack it.
    """

    where: str
    at: str
    matches: str
    version: int | None = None
    alone: bool = True
    relayed: bool = False
    everywhere: bool = False
    source: tuple[str, ...]


class Claim(Value):
    """What a source of that date says of a row; two that disagree both stand."""

    row: str
    offers: Offered
    date: str
    note: str = ""
    source: tuple[str, ...]


class KnownIssue(Value):
    """A departure that an implementation is known for, on these rows (globs).

    `detect` is what shows it: findings, failed checks and extra members; without any it is documented only.
    `intermittent`: it takes more than the row's request to show it, so that a row without it tells nothing.
    `fixed` says since when it is no longer so.
    """

    id: str
    what: str
    topic: str
    rows: tuple[str, ...]
    versions: str
    fixed: str | None = None
    detect: tuple[FindingPattern, ...] = ()
    intermittent: bool = False
    source: tuple[str, ...]


class Implementation(Value):
    """A server: what it is, how it is recognised, what it claims and what it is known for."""

    id: str
    title: str
    what: str
    homepage: str
    recognise: tuple[Recognise, ...] = ()
    front: bool = False
    contradicted: tuple[Recognise, ...] = ()
    claims: tuple[Claim, ...] = ()
    known_issues: tuple[KnownIssue, ...] = ()
