"""What stands on a command line or in a file that is no good, and the line that says so."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aioc_runner.wire import har

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Maker = Callable[[Path], object]

ROOT = Path(__file__).parents[2]
SAVED = ROOT / "tests" / "faults" / "runs" / "llama-cpp.har"
PROBE = ("probe", "http://127.0.0.1:1/v1", "--only", "models.list")
LONG = "n" * 250
FUNCTION = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
EVIL = "(a|a)*$"
"""Takes time that doubles with each letter, where somebody searches by it."""


@dataclass(frozen=True)
class Odd:
    """Words of a command line, where `@` is a path that `make` has filled, and what comes of them."""

    words: tuple[str, ...]
    code: int
    said: str
    make: Maker = field(default=lambda _: None)
    name: str = "odd"


def text(content: str) -> Maker:
    """Write this."""
    return lambda path: path.write_text(content, encoding="utf-8", errors="surrogatepass")


def raw(content: bytes) -> Maker:
    """Write these bytes."""
    return lambda path: path.write_bytes(content)


def sized(size: int) -> Maker:
    """Make a file of so many zeros, which takes no room."""

    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(size)

    return make


def package(**modules: str) -> Maker:
    """Make a catalog of these modules."""

    def make(path: Path) -> None:
        path.mkdir()
        for name, code in {"__init__": "", "endpoints": "", "catalog": "", **modules}.items():
            (path / f"{name}.py").write_text(code)

    return make


def saved(**changes: Any) -> Maker:
    """Write a run that aioc saved, with its first entry or its own members changed."""

    def make(path: Path) -> None:
        document = json.loads(SAVED.read_bytes())
        entry = document["log"]["entries"][0]
        entry["response"]["content"].update(changes.pop("content", {}))
        entry["response"].update(changes.pop("response", {}))
        entry["_aioc"].update(changes.pop("entry", {}))
        document["log"]["_aioc"].update(changes)
        path.write_text(json.dumps(document))

    return make


def pipe(path: Path) -> None:
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.mkdir()


def loop(path: Path) -> None:
    path.symlink_to(path)


def zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def tools(document: Any, said: str) -> Odd:
    """Give these as tools."""
    return Odd((*PROBE, "--tools", "@"), 2, said, text(json.dumps(document)), "tools.json")


HAR: Mapping[str, Odd] = {
    f"a run that is {what}": Odd(("probe", "@"), 2, said, make, "odd.har")
    for what, said, make in (
        ("a pipe", "it isn't a regular file", pipe),
        ("a device", "it isn't a regular file", zeros),
        ("a folder", "Is a directory", folder),
        ("a loop", "symbolic links", loop),
        ("not there", "No such file", lambda _: None),
        ("empty", "it isn't valid JSON", raw(b"")),
        ("49 MB of zeros", "larger than 48 MB", sized(49 << 20)),
        ("nested", "nested too deeply", raw(b"[" * 100_000)),
        ("a million lists", "more than 1000000 values", raw(b"[" + b"[]," * 600_000 + b"[]]")),
        ("no text", "it isn't text", raw(b"\xff\xfe\x00")),
        ("another tool's", "no request in it has a route", text('{"log": {"entries": []}}')),
        ("of a later aioc", "another version of aioc saved it", saved(format=99)),
        (
            "of a number of 5,000 digits",
            "it isn't valid JSON",
            text('{"log": {"entries": [], "n": ' + "9" * 5000 + "}}"),
        ),
        (
            "with a body that isn't base64",
            "neither text nor valid base64",
            saved(content={"encoding": "base64", "text": "ü"}),
        ),
        ("with half a pair in a body", "neither text nor valid base64", saved(content={"text": "\ud800"})),
        ("with a status of words", "response.status", saved(response={"status": "ok"})),
        ("with a role of its own", "_aioc.role", saved(entry={"role": "\x1b[31m"})),
        ("of a profile of its own", "no profile", saved(profile="\u202eevil")),
    )
}
REPORTS: Mapping[str, Odd] = {
    f"a report that is {what}": Odd(("render", "@"), 2, said, make, "odd.json")
    for what, said, make in (
        ("a pipe", "it isn't a regular file", pipe),
        ("a word", "isn't an aioc report", text('"x"')),
        ("of version 9", "a later aioc wrote it", text('{"version": "9.0"}')),
        ("no JSON", "it isn't valid JSON", text("{")),
        ("of half a pair", "isn't an aioc report", text('{"aioc": "\\ud800"}')),
        ("49 MB", "larger than 48 MB", sized(49 << 20)),
    )
}
TOOLS: Mapping[str, Odd] = {
    "tools that are a pipe": Odd((*PROBE, "--tools", "@"), 2, "it isn't a regular file", pipe),
    "tools that never end": Odd((*PROBE, "--tools", "@"), 2, "isn't a regular file", zeros),
    "tools of 5 MB": Odd((*PROBE, "--tools", "@"), 2, "larger than 4 MB", sized(5 << 20)),
    "tools that are no JSON": Odd((*PROBE, "--tools", "@"), 2, "isn't JSON", text("[")),
    "tools that are nested": Odd((*PROBE, "--tools", "@"), 2, "isn't JSON", text("[" * 100_000)),
    "tools with half a pair": tools([{**FUNCTION, "x": "\ud800"}], "half of a surrogate pair"),
    "tools as Anthropic takes them": tools([{"name": "f", "input_schema": {"type": "object"}}], "Anthropic"),
    "a tool without a name": tools([{"type": "function", "function": {}}], ".name must be 1 to 64 letters"),
    "a tool of 250 letters": tools(
        [{"type": "function", "function": {"name": LONG}}], ".function.name must be 1 to 64"
    ),
    "no tools": tools([], "at least one tool"),
    "129 tools": tools([FUNCTION] * 129, "128 at most"),
    "tools of a number": tools([7], "[0] isn't an object"),
    "a tool twice": tools([FUNCTION, FUNCTION], 'two tools have the name "f"'),
}
KEYS: Mapping[str, Odd] = {
    f"a key that is {what}": Odd((*PROBE, "--api-key-file", "@"), 2, said, make)
    for what, said, make in (
        ("a pipe", "it isn't a regular file", pipe),
        ("without end", "isn't a regular file", zeros),
        ("a folder", "is a directory", folder),
        ("20 KB", "too large for a key", sized(20_000)),
        ("empty", "is empty", text(" \n")),
        ("two lines", "more than one line", text("a\nb")),
        ("no ASCII", "no HTTP header can carry", text("schlüssel")),
    )
}
SECURE = ("probe", "https://127.0.0.1:1/v1", "--only", "models.list")
TRUST: Mapping[str, Odd] = {
    f"an authority that is {what}": Odd((*SECURE, "--cacert", "@"), code, said, make)
    for what, code, said, make in (
        ("a pipe", 2, "it isn't a regular file", pipe),
        ("without end", 2, "it isn't a regular file", zeros),
        ("not there", 2, "No such file", lambda _: None),
        ("empty", 2, "no certificates in PEM form", raw(b"")),
        ("no text", 2, "no certificates in PEM form", raw(b"\xff\0")),
        ("a folder", 3, "can't reach", folder),
    )
}
CATALOGS: Mapping[str, Odd] = {
    f"a catalog that {what}": Odd(("spec", "--catalog", "@"), 2, said, make)
    for what, said, make in (
        ("is not there", "@", lambda _: None),
        ("is a file", "@", text("x")),
        ("is empty", "@", folder),
        ("is empty modules", "@", package()),
        ("is no Python", "SyntaxError", package(catalog="def")),
        ("exits with 0", "SystemExit", package(catalog="raise SystemExit(0)")),
        ("exits with words", "SystemExit", package(catalog="raise SystemExit('bye')")),
        ("raises", "RuntimeError", package(catalog="raise RuntimeError('no')")),
        ("imports what isn't there", "ModuleNotFoundError", package(catalog="import nothing_such")),
        ("calls itself for ever", "RecursionError", package(catalog="def f(): f()\nf()")),
    )
}
PLACES: Mapping[str, Odd] = {
    "a run saved in a loop": Odd((*PROBE, "--save", "@"), 2, "symbolic links", loop, "odd.har"),
    "a run saved nowhere": Odd((*PROBE, "--save", "@/x.har"), 2, "No such file", lambda _: None),
    "a run saved as text": Odd((*PROBE, "--save", "@"), 2, "a saved run ends in .har"),
    "a run saved over a folder": Odd((*PROBE, "--save", "@"), 2, "is a directory", folder, "odd.har"),
    "a report in a loop": Odd((*PROBE, "--output", "@"), 2, "symbolic links", loop, "odd.md"),
    "a report in a file's folder": Odd((*PROBE, "--output", "@/x.md"), 2, "Not a directory", text("")),
    "a report of no format": Odd((*PROBE, "--output", "@"), 2, "a name ends in", name="odd.xyz"),
    "a name of 250 letters": Odd((*PROBE, "--output", "@"), 3, "can't reach", name=f"{LONG}.md"),
    "a name of 300 letters": Odd((*PROBE, "--output", "@"), 2, "too long", name=f"{LONG}{'m' * 50}.md"),
    "a baseline that is a pipe": Odd((*PROBE, "--baseline", "@"), 2, "isn't a regular file", pipe),
    "a baseline that isn't JSON": Odd((*PROBE, "--baseline", "@"), 2, "isn't a baseline", text("{")),
}


def package_of_pipes(path: Path) -> None:
    path.mkdir()
    pipe(path / "endpoints.py")


def linked_to(place: str) -> Maker:
    """Lead somewhere else."""
    return lambda path: path.symlink_to(place)


DRIFT: Mapping[str, Odd] = {
    f"a description that is {what}": Odd(("drift", "@"), 2, said, make, "odd.json")
    for what, said, make in (
        ("a pipe", "it isn't a regular file", pipe),
        ("without end", "it isn't a regular file", zeros),
        ("a folder", "Is a directory", folder),
        ("a loop", "symbolic links", loop),
        ("not there", "No such file", lambda _: None),
        ("no text", "no UTF-8 text", raw(b"\xff\xfe\x00")),
        ("65 MB", "larger than 64 MB", sized(65 << 20)),
    )
}
EXPORTS: Mapping[str, Odd] = {
    "an export into a loop": Odd(("export", "openapi", "@"), 2, "symbolic links", loop, "odd.json"),
    "an export to a full disk": Odd(
        ("export", "openapi", "@"), 2, "No space left", linked_to("/dev/full"), "odd.json"
    ),
    "an export over a file": Odd(("export", "json-schema", "@"), 2, "is a file", text("")),
    "an export into a pipe": Odd(("export", "json-schema", "@"), 2, "File exists", pipe),
    "targets that are a pipe": Odd(
        ("probe", "--targets", "@", "--output", "x"), 2, "a regular file", pipe, "odd.yaml"
    ),
    "a run to replay that is a pipe": Odd(("serve", "--replay", "@"), 2, "a regular file", pipe, "odd.har"),
    "two runs of which one is a pipe": Odd(("diff", str(SAVED), "@"), 2, "a regular file", pipe, "odd.har"),
    "a compilation into a loop": Odd(("compile", "--out", "@"), 2, "nowhere but to themselves", loop),
    "a compilation into a pipe": Odd(("compile", "--out", "@"), 2, "is no folder", pipe),
    "a catalog whose modules are pipes": Odd(("spec", "--catalog", "@"), 2, "@", package_of_pipes),
}
WORDS: Mapping[str, Odd] = {
    "a profile of control characters": Odd((*PROBE, "--profile", "\x1b[31mx"), 2, "\\u001b[31mx"),
    "a profile that turns round": Odd((*PROBE, "--profile", "\u202eevil"), 2, "\\u202eevil"),
    "a row of control characters": Odd(("probe", "http://h", "--only", "\x07bell"), 2, "\\u0007bell"),
    "a client of control characters": Odd(("probe", "http://h", "--client", "\x9bx"), 2, "\\u009bx"),
    "a command of control characters": Odd(("\x1b]0;title\x07",), 2, "\\u001b]0;title"),
    "an option of control characters": Odd(("probe", "--\x1b[2J"), 2, "\\u001b[2J"),
    "a model of half a pair": Odd((*PROBE, "--model", "chat=\udcff"), 3, "can't reach"),
    "a target of spaces": Odd(("probe", "http://h /v1"), 2, "characters that aren't allowed in a URL"),
    "a target of control characters": Odd(
        ("probe", "http://h\x1b[31m/v1"), 2, "the target has characters that aren't allowed in a URL"
    ),
    "a target of no port": Odd(("probe", "http://h:99999999"), 2, "must be a number from 1 to 65535"),
    "a header of two lines": Odd((*PROBE, "--header", "a: b\r\nc: d"), 2, "no HTTP header can carry"),
    "a timeout that is no number": Odd((*PROBE, "--timeout", "nan"), 2, "nan"),
    "a timeout without end": Odd((*PROBE, "--timeout", "inf"), 2, "inf"),
    "no time at all": Odd((*PROBE, "--max-time", "0"), 2, "--max-time"),
    "requests of a fraction": Odd((*PROBE, "--max-requests", "1.5"), 2, "not a whole number"),
    "tokens below none": Odd((*PROBE, "--max-tokens", "-1"), 2, "--max-tokens"),
    "a word of a hundred thousand letters": Odd((*PROBE, "--profile", "x" * 100_000), 2, "no profile"),
    "a glob that is a pattern": Odd(("probe", "http://h", "--only", "[" * 5000), 2, "no row matches"),
    "a bound for a saved run": Odd(("probe", str(SAVED), "--max-time", "9"), 2, "for a live run"),
}
CASES: Mapping[str, Odd] = {
    **HAR,
    **REPORTS,
    **TOOLS,
    **KEYS,
    **TRUST,
    **CATALOGS,
    **PLACES,
    **DRIFT,
    **EXPORTS,
    **WORDS,
}
assert har.LONGEST_FILE == 48 << 20
