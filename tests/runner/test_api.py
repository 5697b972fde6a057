"""What `import aioc` gives a program."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

import pytest

import aioc

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEY = "sk-4f9Qx27Lw83Zt6Rb"


def test_a_run_is_saved_graded_and_compared(tmp_path: Path) -> None:
    """What a probe saved is graded alike, and doesn't differ from a second probe."""
    with aioc.serve() as url:
        run = aioc.probe(url, profile="basics", api_key=KEY, name="ours")
        again = asyncio.run(aioc.aprobe(url, profile="basics", model={"chat": "gpt-5.4"}))
    run.save(tmp_path / "run.har")

    assert run.report.headline.startswith("compatible for the basics")
    assert run.report.target.name == "ours"
    assert not run.fails()
    assert aioc.grade(tmp_path / "run.har").report.headline == run.report.headline
    assert aioc.diff(tmp_path / "run.har", again) == []
    assert KEY not in (tmp_path / "run.har").read_text() + run.render("json") + repr(run)


def test_what_differs_is_named() -> None:
    """A stream without [DONE] fails, and is the difference to one that has it."""
    with aioc.serve() as url:
        right = aioc.probe(url, profile="basics")
    with aioc.serve(deviate=["stream.done"]) as url:
        wrong = aioc.probe(url, profile="basics")

    assert wrong.fails()
    assert not wrong.fails("never")
    assert {one.where for one in aioc.diff(right, wrong) if one.aspect == "grade"} == {
        "chat.completions.stream",
        "chat.completions.tool.stream",
    }


def test_clients_are_judged_alone() -> None:
    """A run about a client asks what that client needs."""
    with aioc.serve() as url:
        report = aioc.probe(url, client=["zed"], only=[]).report

    assert report.clients_asked == ["zed"]
    assert [one.id for one in report.clients] == ["zed"]


def test_a_notebook_shows_the_page() -> None:
    """The page is shown in a frame that runs no script."""
    with aioc.serve() as url:
        shown = aioc.probe(url, only=["models.list"])._repr_html_()

    assert shown.startswith("<iframe srcdoc=")
    assert "allow-scripts" not in shown
    assert "models" in shown


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: aioc.probe("no url at all"), "characters"),
        (lambda: aioc.probe("http://127.0.0.1", profile="agnt"), "agnt"),
        (lambda: aioc.probe("http://127.0.0.1", only=["nothing.*"]), "nothing"),
        (lambda: aioc.probe("http://127.0.0.1", client=["emacs"]), "emacs"),
        (lambda: aioc.probe("http://127.0.0.1", model={"chatt": "m"}), "chatt"),
        (lambda: aioc.probe("http://127.0.0.1", headers={"a b": "c"}), "--header"),
        (lambda: aioc.probe("http://127.0.0.1", concurrency=0), "concurrency"),
        (lambda: aioc.grade("no-such.har"), "no-such.har"),
        (lambda: aioc.serve(deviate=["nothing"]).__enter__(), "nothing"),
    ],
)
def test_a_wrong_argument_is_one_line(call: Callable[[], object], said: str) -> None:
    """Whatever is wrong is an Error that names it, before anything is sent."""
    with pytest.raises(aioc.Error, match=said) as caught:
        call()

    assert "\n" not in str(caught.value)


def test_a_running_loop_is_told_what_to_await() -> None:
    """As in a notebook, where `probe` can't start a loop of its own."""

    async def asked() -> None:
        aioc.probe("http://127.0.0.1:1")

    with pytest.raises(aioc.Error, match=r"await aioc\.aprobe"):
        asyncio.run(asked())


def test_nothing_answers() -> None:
    """A port without a server is Unreachable."""
    with aioc.serve() as url:
        pass
    with pytest.raises(aioc.Unreachable, match="refused"):
        aioc.probe(url)


def test_an_unknown_option_is_a_type_error() -> None:
    """As for any function of Python."""
    wrong: dict[str, Any] = {"profle": "agent"}
    with pytest.raises(TypeError, match="profle"):
        aioc.probe("http://127.0.0.1", **wrong)


def test_what_is_public_is_documented() -> None:
    """Each name that the package shows has a docstring."""
    public = [getattr(aioc, name) for name in aioc.__all__ if name != "__version__"]

    assert all(inspect.getdoc(one) for one in public)
