"""Replays every answer of a recording through the calls that fit it."""

from __future__ import annotations

import importlib.util
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aioc_runner.report import SdkCall
from aioc_runner.sdk.calls import Call, Read, asked_for, calls
from aioc_runner.sdk.differences import differences
from aioc_runner.sdk.transport import answering
from aioc_runner.suggest import installing
from aioc_runner.text import one_line
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.wire.exchange import Exchange, Recording

PACKAGE = "openai"
REQUIREMENT = f"{PACKAGE}>=2"
"""What is asked of the package, as in pyproject.toml."""

ANSWERS = ("contact", "probe", "retry", "fallback")
MOST = 8
"""The most differences that are reported of one call."""

CUT_SHORT = {"LengthFinishReasonError", "ContentFilterFinishReasonError"}
"""What parse() raises, as documented, at an answer that says it was cut."""


class MissingPackage(Exception):  # noqa: N818 -- a fact about the machine
    """OpenAI's package is not installed; the text is one line for the user."""


def require() -> None:
    """Say before anything is sent that OpenAI's package is not there."""
    if importlib.util.find_spec(PACKAGE) is None:
        raise MissingPackage(f"OpenAI's package is not installed: {installing(REQUIREMENT)}")


def replayed(package: CatalogPackage, recording: Recording) -> list[SdkCall]:
    """Replay a recording, in the catalog's order of rows."""
    require()
    order = {row_id: place for place, row_id in enumerate(package.rows)}
    known = [one for one in recording.exchanges if one.row in order]
    ranked = sorted(known, key=lambda one: (order[one.row or ""], one.key))
    return [told for exchange in ranked for told in _exchange(package.row(exchange.row or ""), exchange)]


def _exchange(row: Row, exchange: Exchange) -> Iterator[SdkCall]:
    """Make each call that fits an answer; of a refusal the first one, for its exception."""
    if exchange.role in ANSWERS and exchange.status in SUCCESS:
        for call in calls(row, exchange):
            yield _replay(row, exchange, call)
    elif _is_refusal(row, exchange):
        for call in list(calls(row, exchange))[:1]:
            yield _refused(row, exchange, Call(f"{call.name}, refused", call.make))


def _is_refusal(row: Row, exchange: Exchange) -> bool:
    """Whether a request was meant to be refused, and was: a route that isn't there refuses nothing."""
    if exchange.role == "malformed":
        return row.malformed is not None and exchange.status in row.malformed.statuses
    return exchange.role in ANSWERS and exchange.status == row.response.status


def _replay(row: Row, exchange: Exchange, call: Call) -> SdkCall:
    try:
        with answering(exchange) as client:
            read: Read = call.make(client)
    except Exception as error:  # noqa: BLE001 -- whatever it raises is what a user meets
        if type(error).__name__ in CUT_SHORT:
            return _sdk_call(
                row, exchange, call, "ok", f"raises {type(error).__name__}because the answer was cut short"
            )
        return _sdk_call(
            row, exchange, call, "raised", _message(error), error=type(error).__name__, at=_place(error)
        )
    found = list(differences(read, _tool_names(exchange)))
    return _sdk_call(row, exchange, call, "differs" if found else "ok", *found[:MOST])


def _refused(row: Row, exchange: Exchange, call: Call) -> SdkCall:
    """Look at the exception that a refusal becomes: whether it says what the server said."""
    try:
        with answering(exchange) as client:
            call.make(client)
    except Exception as error:  # noqa: BLE001 -- whatever it raises is what a user meets
        name = type(error).__name__
        empty = [member for member in ("code", "param", "type") if getattr(error, member, None) is None]
        if not hasattr(error, "status_code"):
            return _sdk_call(row, exchange, call, "raised", _message(error), error=name, at=_place(error))
        if len(empty) == len(("code", "param", "type")):
            detail = f"{name} has neither code nor param nor type: {_message(error)}"
            return _sdk_call(row, exchange, call, "differs", detail, error=name)
        return _sdk_call(row, exchange, call, "ok", f"raises {name}: {_message(error)}", error=name)
    return _sdk_call(row, exchange, call, "differs", "the refusal raises no exception")


def _sdk_call(row: Row, exchange: Exchange, call: Call, outcome: Any, *details: str, **facts: Any) -> SdkCall:
    return SdkCall(
        row=row.id,
        exchange=exchange.key,
        call=call.name,
        outcome=outcome,
        details=[one_line(detail) for detail in details],
        package=_package(),
        **facts,
    )


def _package() -> str:
    import openai  # noqa: PLC0415 -- an extra

    return f"{PACKAGE} {openai.__version__}"


def _message(error: Exception) -> str:
    return str(error) or type(error).__name__


def _place(error: Exception) -> str | None:
    """Name the innermost function of OpenAI's package that the exception came through."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if PACKAGE in Path(one.filename).parts]
    if not frames:
        return None
    parts = Path(frames[-1].filename).parts
    inside = parts[len(parts) - 1 - parts[::-1].index(PACKAGE) :]
    return f"{'/'.join(inside)}:{frames[-1].lineno} in {frames[-1].name}"


def _tool_names(exchange: Exchange) -> list[str]:
    """Name the tools of a request."""
    tools = asked_for(exchange).get("tools")
    known = [tool for tool in tools if isinstance(tool, dict)] if isinstance(tools, list) else []
    return [str((tool.get("function") or tool).get("name")) for tool in known]
