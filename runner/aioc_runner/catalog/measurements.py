"""Measurements made elsewhere: no grade depends on them, and they aren't part of the catalog's digest."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.evidence_types import Evidence, Table
    from aioc_runner.catalog.compiled import CompiledPackage

DECLARED = "evidence"
"""The module of spec/evidence."""

GRADES = Path("matrix.json")
SERVERS = Path("servers.json")
ANSWERS = Path("answers.json")
TRIALS = Path("cells.jsonl")


class Measurements(Record):
    """Saved runs of servers, what they show, and what programs were seen to do."""

    compiled: CompiledPackage

    @property
    def runs(self) -> tuple[Evidence, ...]:
        """The saved runs in the matrix."""
        runs: tuple[Evidence, ...] = self._declared["evidence"]
        return runs

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the matrix that name their rows."""
        tables: tuple[Table, ...] = self._declared["matrix"]
        return tables

    @property
    def claimed(self) -> tuple[str, ...]:
        """The servers whose claims are shown next to what was measured."""
        claimed: tuple[str, ...] = self._declared["claimed"]
        return claimed

    @cached_property
    def grades(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """What the runs show, by implementation/version and row; empty if they weren't graded."""
        grades: Mapping[str, Mapping[str, Mapping[str, Any]]] = self._document(GRADES)
        return grades

    @cached_property
    def servers(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """What they show of a server as a whole: `clients` and `extras`, by implementation/version."""
        servers: Mapping[str, Mapping[str, Mapping[str, Any]]] = self._document(SERVERS)
        return servers

    @cached_property
    def answers(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """The first bytes of each row's answer: `status` and `body`, by implementation/version and row."""
        answers: Mapping[str, Mapping[str, Mapping[str, Any]]] = self._document(ANSWERS)
        return answers

    @cached_property
    def trials(self) -> Sequence[Mapping[str, str]]:
        """What programs did on servers with one fault: client, version, fault, observed."""
        lines = self.compiled.read(TRIALS).decode().splitlines() if self.compiled.has(TRIALS) else ()
        return [json.loads(line) for line in lines]

    @cached_property
    def _declared(self) -> Mapping[str, Any]:
        return self.compiled.values(DECLARED)

    def _document(self, path: Path) -> Any:
        return self.compiled.document(path) if self.compiled.has(path) else {}
