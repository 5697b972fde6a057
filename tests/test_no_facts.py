"""The runner knows no fact of the API by heart: what a row, a check or a server is called stands in spec/."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_runner.catalog import load

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNNER = Path(__file__).parents[1] / "runner" / "aioc_runner"
EVENT = re.compile(r"response\.[a-z_.]+")
"""The type of an event of /v1/responses, or the beginning of several."""

PATH = re.compile(r"/v1/[a-z]")
MOST_PATHS = 3

OWN_EVENTS = "assemble/"
"""Where events are named: the accumulator imitates a program, and cites it."""

A_MEMBER = "a member of JSON that the API or an SDK's object has"
A_METHOD = "a method of OpenAI's package; spec/meta lists them"
ALLOWED = {
    ("assemble/__init__.py", "chat"): "an accumulator; spec/meta lists them",
    ("assemble/__init__.py", "responses"): "an accumulator; spec/meta lists them",
    ("assemble/chat.py", "logprobs"): A_MEMBER,
    ("assemble/chunks.py", "logprobs"): A_MEMBER,
    ("assemble/completion.py", "logprobs"): A_MEMBER,
    ("cli/export.py", "json-schema"): "a word of the command line",
    ("run/defaults.py", "openai"): "the profile that is taken unless a user says otherwise",
    ("cli/matrix.py", "models"): "a field of evidence",
    ("evidence/contribute.py", "models"): "a field of evidence",
    ("cli/probe.py", "models"): "the name of a parameter",
    ("cli/run.py", "models"): "the name of a parameter",
    ("detect/error_message.py", "errors"): "a member of error bodies",
    ("detect/unknown_path.py", "errors"): "a member of error bodies",
    ("detect/server.py", "models"): "a place that rules of recognition look at; spec/meta lists them",
    ("export/openapi.py", "responses"): "a member of an OpenAPI operation",
    ("judge/checks/comparisons.py", "stop"): A_MEMBER,
    ("judge/checks/fragments.py", "stop"): "a finish_reason",
    ("foreign/matching.py", "n"): A_MEMBER,
    ("foreign/matching.py", "tools"): A_MEMBER,
    ("run/dry_run.py", "n"): A_MEMBER,
    ("detect/first_rows.py", "tools"): A_MEMBER,
    ("run/user_tools.py", "tools"): A_MEMBER,
    ("render/junit.py", "errors"): "an attribute of JUnit XML",
    ("sdk/calls.py", "tools"): A_MEMBER,
    ("serve/conversation.py", "tools"): A_MEMBER,
    ("serve/rewriting.py", "stop"): "a finish_reason",
    ("sdk/calls.py", "models.retrieve"): A_METHOD,
    ("sdk/calls.py", "chat.completions.stream"): A_METHOD,
    ("sdk/calls.py", "responses.stream"): A_METHOD,
    ("sdk/replay.py", "openai"): "the package's name",
    ("sdk/replay.py", "tools"): A_MEMBER,
    ("wire/har.py", "models"): "a member of our part of a HAR",
    ("wire/har_entry.py", "cache"): "a member of HAR",
}
"""Words that are the id of something, and mean something else where they stand."""


def literals() -> Iterator[tuple[str, str]]:
    """Each text in the runner's code with its module; docstrings, also of values, are none."""
    for path in sorted(RUNNER.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                yield path.relative_to(RUNNER).as_posix(), node.value


def ids() -> set[str]:
    """What the catalog gives ids to."""
    catalog = load().catalog
    listed = {row.id for row in catalog.rows} | {one.id for one in catalog.capabilities}
    return listed.union(catalog.checks, catalog.deviations, catalog.clients, catalog.implementations)


def test_no_id_is_known_by_heart() -> None:
    """No text is the id of a row, check, capability, deviation, client or server; each exception is one."""
    known = ids()

    assert {found for found in literals() if found[1] in known} == set(ALLOWED)


def test_events_are_named_where_streams_are_put_together() -> None:
    """No other module knows what events of /v1/responses are called."""
    named = {found for found in literals() if EVENT.fullmatch(found[1])}

    assert {found for found in named if not found[0].startswith(OWN_EVENTS)} == set()


def test_paths_of_the_api_are_facts() -> None:
    """Hardly a module says a path of the API."""
    assert len([found for found in literals() if PATH.search(found[1])]) <= MOST_PATHS
