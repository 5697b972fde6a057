"""Which base URL a run takes, where the user's URL names no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import HTMLResponse, JSONResponse

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import plan, session
from aioc_runner.wire.credentials import credentials
from aioc_runner.wire.target import parse_target
from aioc_testing.troubled import ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.responses import Response

    from aioc_runner.wire.exchange import Recording
    from aioc_testing.troubled import Rule

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()
MODELS = "/v1/models"


def record(url: str, *, as_given: bool = False) -> Recording:
    target = parse_target(url, as_given=as_given)
    rows = plan.select(PACKAGE.catalog, "openai", ["models.list", "chat.completions"])
    keys = credentials(target, {"AIOC_API_KEY": "aioc-demo"})
    return session.run(PACKAGE, session.Options(target=target, credentials=keys, profile="openai", rows=rows))


def at(*bases: str, without: tuple[str, ...] = (), page: bool = False) -> Rule:
    """Stand under these base URLs, without these paths; what is elsewhere is absent, or the same page."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        path = request.scope["path"]
        base = next((one for one in bases if path.startswith(f"{one}/")), None)
        if base is None or path in without:
            return HTMLResponse("<title>App</title>") if page else JSONResponse({"detail": "Not Found"}, 404)
        request.scope["path"] = "/v1" + path.removeprefix(base)
        request.scope["raw_path"] = request.scope["path"].encode()
        return None

    return rule


@pytest.mark.parametrize(
    ("rule", "path", "base"),
    {
        "under /v1": (at("/v1"), "", "/v1"),
        "at the root": (at(""), "", ""),
        "under a path without a version": (at("/inference"), "/inference", "/inference"),
        "at the root, without a list": (at("", without=("/models",)), "", ""),
        "under /v1, without a list": (at("/v1", without=(MODELS,)), "", "/v1"),
        "at both, with a list at the root": (at("/v1", "", without=(MODELS,)), "", ""),
        "at both, without a list": (at("/v1", "", without=(MODELS, "/models")), "", "/v1"),
        "only the list at the root": (at("/v1", "", without=(MODELS, "/chat/completions")), "", "/v1"),
        "at the root, beside pages": (at("/inference", page=True), "/inference", "/inference"),
        "pages alone": (at("/nowhere", page=True), "", "/v1"),
        "nothing": (at("/nowhere"), "", "/v1"),
    }.values(),
)
def test_base_url(rule: Rule, path: str, base: str) -> None:
    """The list of models and the core route decide; `/v1` is the first guess."""
    with ruled(PACKAGE, rule) as url:
        root = url.removesuffix("/v1")
        found = record(root + path)

    assert found.base == root + base
    contact = next(one for one in found.exchanges if one.key == "contact")
    assert contact.url == f"{found.base}/models"
    assert contact.role == "contact"
    assert sum(one.role == "base" for one in found.exchanges) <= 5
    told = [note for note in judge(PACKAGE, found).notes if note.startswith("The base URL")]
    said = f"The base URL is taken to be {found.base}: {found.base}/v1/models isn't there."
    assert told == ([] if base.endswith("/v1") else [said])


def test_a_version_is_kept() -> None:
    """Nobody looks elsewhere than where the user's URL points."""
    with ruled(PACKAGE, at("")) as url:
        assert record(url).base == url
        as_given = record(url.removesuffix("/v1"), as_given=True)

    assert as_given.base == url.removesuffix("/v1")
    assert not any(one.role == "base" for one in as_given.exchanges)
