"""The reference server without its wire: which answer a request gets, and how it is made to misbehave."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import contact
from aioc_runner.serve import example, refuse
from aioc_runner.serve.match import broken, match
from aioc_runner.serve.mutations import act
from aioc_runner.serve.response import document
from aioc_runner.suggest import hint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import ActedExchange
    from aioc_runner.catalog import Catalogue
    from aioc_runner.serve.request import Ask
    from aioc_runner.serve.response import Answer

LISTING = "aioc spec --list deviations lists what can"
REMEMBERED = 16
"""How many requests are kept to know them again."""


class UnknownDeviation(ValueError):  # noqa: N818 - reads as what went wrong
    """No deviation or check of that id can be acted out; the text is one line for the user."""


@dataclass(frozen=True)
class Site:
    """Every answer of a catalogue; `deviate` names the deviations and checks to act out."""

    catalogue: Catalogue
    deviate: Sequence[str] = ()
    asked: list[Ask] = field(default_factory=list["Ask"])
    """The first requests of rows that ask again, until they do."""

    def __post_init__(self) -> None:
        """Refuse ids that would change nothing."""
        known = actable(self.catalogue.catalog)
        for name in self.deviate:
            if name not in known:
                said = hint(name, known, LISTING)
                raise UnknownDeviation(f'nothing called "{name}" can be acted out{said}')

    def answer(self, ask: Ask, rows: Sequence[Row]) -> Answer:
        """Answer a request for one of these rows, which share a route."""
        fitting = [row for row in rows if ask.encoding in refuse.encodings(row)]
        if not fitting:
            return self.refuse(ask, rows, self._unfit(ask, rows))
        row = match(ask, fitting)
        if row.response.rejects:
            return self._break(ask, row)
        refused = refuse.refusal(ask, row, self.models, self.objects)
        if refused:
            return self.refuse(ask, rows, refused)
        which: ActedExchange = "repeat" if row.repeat and self._again(ask) else "probe"
        return self._finish(example.answer(self.catalogue, row, ask), ask, row, which)

    def delete(self, ask: Ask, row: Row) -> Answer:
        """Delete what a row made."""
        made = next(iter(ask.params.values()))
        return self._finish(document(200, {"id": made, "deleted": True}), ask, row, "cleanup")

    def unreadable(self, ask: Ask, rows: Sequence[Row], reason: str) -> Answer:
        """Refuse a body that can't be parsed."""
        row = broken(ask, rows)
        return self._break(ask, row) if row else self.refuse(ask, rows, refuse.unreadable(reason))

    def _break(self, ask: Ask, row: Row) -> Answer:
        """Refuse as a row says that its request must be; it is a row's own request, and malformed as well."""
        ops = self._ops(row)
        own = act(example.answer(self.catalogue, row, ask), ask, ops, "probe")
        return act(own, ask, ops, "malformed")

    def _again(self, ask: Ask) -> bool:
        """Tell every second request of the same from the first."""
        if ask in self.asked:
            self.asked.remove(ask)
            return True
        del self.asked[:-REMEMBERED]
        self.asked.append(ask)
        return False

    def refuse(self, ask: Ask, rows: Sequence[Row], refused: Answer) -> Answer:
        """Refuse a request, in the manner of the route's row whose malformed request shows it."""
        showing = [row for row in rows if row.malformed] or rows
        return self._finish(refused, ask, match(ask, showing), "malformed")

    def _unfit(self, ask: Ask, rows: Sequence[Row]) -> Answer:
        if ask.encoding == "none":
            return refuse.unreadable("the body is empty")
        accepted = dict.fromkeys(encoding for row in rows for encoding in refuse.encodings(row))
        return refuse.wrong_encoding(ask.encoding, tuple(accepted))

    def _finish(self, given: Answer, ask: Ask, row: Row, which: ActedExchange) -> Answer:
        acted = act(given, ask, self._ops(row), which)
        return refuse.unknown_path(ask.method, ask.path) if acted.fate == "absent" else acted

    def _ops(self, row: Row) -> tuple[Mapping[str, Any], ...]:
        catalog = self.catalogue.catalog
        found: list[Mapping[str, Any]] = []
        for name in self.deviate:
            if name in row.deviations:
                found += catalog.deviations[name].mutations
            if name in row.checks:
                found += catalog.checks[name].mutations
        return tuple(found)

    @cached_property
    def models(self) -> frozenset[str]:
        """The model ids that the example of the first answer lists."""
        body = self._example_body(contact(self.catalogue.catalog))
        return frozenset(model["id"] for model in body["data"]) if body else frozenset()

    @cached_property
    def objects(self) -> frozenset[str]:
        """The ids that rows take from the examples of other rows: the objects that there are."""
        takes = [take for row in self.catalogue.catalog.rows for take in row.inputs.values()]
        return frozenset(
            str(resolve(self._example_body(self.catalogue.row(take.row)), take.pointer)) for take in takes
        )

    def _example_body(self, row: Row) -> Any:
        return self.catalogue.example(row.response.example).get("body") if row.response.example else None


def actable(catalog: Catalog) -> tuple[str, ...]:
    """List the ids of what the reference server can act out: deviations, then checks."""
    deviations = [item.id for item in catalog.deviations.values() if item.mutations]
    checks = [item.id for item in catalog.checks.values() if item.mutations]
    return (*deviations, *checks)


def resolve(document: Any, pointer: str) -> Any:
    """Follow a JSON pointer (RFC 6901)."""
    value = document
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        value = value[int(name)] if isinstance(value, list) else value[name]
    return value
