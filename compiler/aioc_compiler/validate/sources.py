"""Sources are originals: each stands at a host that aioc.yaml lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import Problem, quote, quoted
from aioc_compiler.parse.places import members, places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.parse.load import Document
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Spec

KEY = "source_hosts"
HINT = "cite the original, or add its host there"
PLACES = (
    "source",
    "*.*.source",
    "clients.*.connect.source",
    "clients.*.prompt.source",
    "clients.*.needs.*.source",
    "implementations.*.claims.*.source",
    "implementations.*.known_issues.*.source",
    "implementations.*.recognise.*.source",
    "implementations.*.contradicted.*.source",
)
"""Where a source, or a list of them, may stand in a file of the spec."""

HOST = re.compile(r"https://([A-Za-z0-9.-]+)(?=[/?#]|$)")
"""The host of a URL; what has none is no source by spec/meta."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find sources at hosts that are not listed."""
    hosts = _hosts(spec)
    if not hosts:  # the file or the list is wrong or missing, which is reported already
        return
    for document in spec.documents:
        for path, url in _sources(document):
            found = HOST.match(url)
            host = found[1].lower() if found else ""
            if found and host not in hosts:
                message = f"{quote(host)} is not among the {KEY} of aioc.yaml"
                subject = quoted(_subject(document, path))
                line, column = document.positions.value(path)
                yield Problem(document.path, line, column, "unknown-host", subject, message, HINT)


def _hosts(spec: Spec) -> set[str]:
    settings: Any = spec.settings.data if spec.settings else None
    listed: Any = settings.get(KEY) if isinstance(settings, dict) else None
    return {host for host in listed if isinstance(host, str)} if isinstance(listed, list) else set()


def _sources(document: Document) -> Iterator[tuple[tuple[Step, ...], str]]:
    for pattern in PLACES:
        for path, source in places(document.data, pattern):
            if isinstance(source, str):
                yield path, source
            else:
                yield from (((*path, step), one) for step, one in members(source) if isinstance(one, str))


def _subject(document: Document, path: tuple[Step, ...]) -> str:
    """Name the innermost entry around a source."""
    data, subject = document.data, ""
    for step in path:
        data = data[step]
        if isinstance(data, dict) and isinstance(data.get("id"), str):
            subject = data["id"]
    return subject
