"""The reference server without its sockets: which answer a request gets, and how it is made to misbehave."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import contact
from aioc_runner.documents.json_text import at_pointer
from aioc_runner.serve import example, model, refuse, stateful
from aioc_runner.serve.match import match, refused_row
from aioc_runner.serve.mutations import act
from aioc_runner.serve.response import document
from aioc_runner.serve.store import Store
from aioc_runner.suggest import hint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import ActedExchange
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.serve.request import ClientRequest
    from aioc_runner.serve.response import ServerResponse

LISTING = "aioc spec --list deviations lists what can"
REMEMBERED = 16
"""How many requests are kept to know them again."""


class UnknownDeviation(ValueError):  # noqa: N818 - reads as what went wrong
    """No deviation or check of that id can be acted out; the text is one line for the user."""


@dataclass(frozen=True)
class Responder:
    """Every answer of a catalog; `deviate` names the deviations and checks to act out.

    `heard` is called with each request that could be read, and the rows of its route.
    """

    package: CatalogPackage
    deviate: Sequence[str] = ()
    heard: Callable[[ClientRequest, Sequence[Row]], None] | None = None
    unrepeated: list[ClientRequest] = field(default_factory=list["ClientRequest"])
    """The first requests of rows that ask again, until they do."""
    store: Store = field(default_factory=Store, compare=False)

    def __post_init__(self) -> None:
        """Refuse ids that would change nothing."""
        known = actable(self.package.catalog)
        for name in self.deviate:
            if name not in known:
                said = hint(name, known, LISTING)
                raise UnknownDeviation(f'nothing called "{name}" can be reproduced{said}')

    def respond(self, request: ClientRequest, rows: Sequence[Row]) -> ServerResponse:
        """Answer a request for one of these rows, which share a route."""
        if self.heard is not None:
            self.heard(request, rows)
        return self.answer(request, rows)

    def answer(self, request: ClientRequest, rows: Sequence[Row]) -> ServerResponse:
        """Report the request, then answer it."""
        fitting = [row for row in rows if request.encoding in refuse.encodings(row)]
        if not fitting:
            return self.refuse(request, rows, self._unfit(request, rows))
        row = match(request, stateful.about(self.store, request, fitting))
        if row.response.rejects:
            return self._break(request, row)
        refused = refuse.refusal(request, row, self.models)
        if refused:
            return self.refuse(request, rows, refused)
        unknown = stateful.missing_input(self.store, request, row, self.objects)
        if unknown is not None:
            return self._unknown(request, rows, unknown)
        if not model.asked_by_rows(request, fitting):
            spoken = model.answer(self.package, request, fitting)
            if spoken is not None:
                return self._finish(spoken[1], request, spoken[0], "probe")
        which: ActedExchange = "repeat" if row.repeat and self._remember(request) else "probe"
        maker = stateful.maker(self.store, request, row)
        given = stateful.with_store(self.store, example.response(self.package, row, request), request, row)
        return self._finish(given, request, row, which, maker)

    def _unknown(self, request: ClientRequest, rows: Sequence[Row], name: str) -> ServerResponse:
        """Refuse what names something that isn't there, as the row says that asks for what was deleted."""
        asking = [row for row in rows if row.response.rejects and row.inputs]
        if asking:
            return self._break(request, asking[0])
        return self.refuse(request, rows, refuse.unknown_object(name, request.value(name)))

    def delete(self, request: ClientRequest, row: Row) -> ServerResponse:
        """Delete what a row made."""
        made = [*request.params.values()][-1]
        self.store.delete(stateful.filled_path((row.cleanup or "").partition(" ")[2], request))
        return self._finish(document(200, {"id": made, "deleted": True}), request, row, "cleanup")

    def unreadable(self, request: ClientRequest, rows: Sequence[Row], reason: str) -> ServerResponse:
        """Refuse a body that can't be parsed."""
        row = refused_row(request, rows)
        return self._break(request, row) if row else self.refuse(request, rows, refuse.unreadable(reason))

    def _break(self, request: ClientRequest, row: Row) -> ServerResponse:
        """Refuse as a row says that its request must be; it is a row's own request, and malformed as well."""
        ops = self._ops(row)
        own = act(example.response(self.package, row, request), request, ops, "probe")
        return act(own, request, ops, "malformed")

    def _remember(self, request: ClientRequest) -> bool:
        """Remember a request until it comes again; says whether this is the second one."""
        if request in self.unrepeated:
            self.unrepeated.remove(request)
            return True
        del self.unrepeated[:-REMEMBERED]
        self.unrepeated.append(request)
        return False

    def refuse(self, request: ClientRequest, rows: Sequence[Row], refused: ServerResponse) -> ServerResponse:
        """Refuse a request, in the manner of the route's row whose malformed request shows it."""
        showing = [row for row in rows if row.malformed] or rows
        return self._finish(refused, request, match(request, showing), "malformed")

    def _unfit(self, request: ClientRequest, rows: Sequence[Row]) -> ServerResponse:
        if request.encoding == "none":
            return refuse.unreadable("the body is empty")
        accepted = dict.fromkeys(encoding for row in rows for encoding in refuse.encodings(row))
        return refuse.wrong_encoding(request.encoding, tuple(accepted))

    def _finish(
        self,
        given: ServerResponse,
        request: ClientRequest,
        row: Row,
        which: ActedExchange,
        maker: str | None = None,
    ) -> ServerResponse:
        """Misbehave; where what a row `maker` made is deleted, also as that row's clean-up does."""
        acted = act(given, request, self._ops(row), which)
        if maker is not None:
            acted = act(acted, request, self._ops(self.package.row(maker)), "cleanup")
        return refuse.unknown_path(request.method, request.path) if acted.disposition == "absent" else acted

    def _ops(self, row: Row) -> tuple[Mapping[str, Any], ...]:
        catalog = self.package.catalog
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
        body = self._example_body(contact(self.package.catalog))
        return frozenset(model["id"] for model in body["data"]) if body else frozenset()

    @cached_property
    def objects(self) -> frozenset[str]:
        """The ids that rows take from the examples of other rows: the objects that there are."""
        takes = [take for row in self.package.catalog.rows for take in row.inputs.values()]
        return frozenset(
            str(at_pointer(self._example_body(self.package.row(take.row)), take.pointer)) for take in takes
        )

    def _example_body(self, row: Row) -> Any:
        return self.package.example(row.response.example).get("body") if row.response.example else None


def actable(catalog: Catalog) -> tuple[str, ...]:
    """List the ids of what the reference server can act out: deviations, then checks."""
    deviations = [item.id for item in catalog.deviations.values() if item.mutations]
    checks = [item.id for item in catalog.checks.values() if item.mutations]
    return (*deviations, *checks)
