"""What stands on a command line or in a file that is no good, and the line that says so."""

from __future__ import annotations

import gzip
import json
import lzma
from typing import TYPE_CHECKING, Any

from aioc_runner.wire import har
from hostile.odd import (
    SAVED,
    Odd,
    copied,
    folder,
    linked,
    linked_to,
    loop,
    package,
    package_of_pipes,
    pipe,
    raw,
    saved,
    sized,
    text,
    zeros,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

PROBE = ("probe", "http://127.0.0.1:1/v1", "--only", "models.list")
LONG = "n" * 250
FUNCTION = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}


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
        ("in UTF-16", "it isn't text", copied(lambda data: data.decode().encode("utf-16"))),
        ("squeezed by gzip", "it isn't text", copied(gzip.compress)),
        (
            "squeezed, and cut",
            "it is compressed, and cut off",
            copied(lambda data: lzma.compress(data)[:3000]),
        ),
        ("zeros, squeezed", "larger than 48 MB", raw(lzma.compress(bytes(49 << 20), preset=0))),
        ("rubbish, squeezed", "it is damaged", raw(b"\xfd7zXZ\0" + bytes(100))),
        ("with a base that is no URL", "_aioc.base: Invalid IPv6 URL", saved(base="http://[::")),
        ("of requests to no URL", "request.url: Invalid IPv6 URL", saved(request={"url": "http://[::"})),
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
    f"a key that is {what}": Odd((*PROBE, "--api-key-file", "@"), code, said, make)
    for what, code, said, make in (
        ("a pipe", 2, "it isn't a regular file", pipe),
        ("without end", 2, "isn't a regular file", zeros),
        ("a folder", 2, "is a directory", folder),
        ("20 KB", 2, "too large for a key", sized(20_000)),
        ("empty", 2, "is empty", text(" \n")),
        ("two lines", 2, "more than one line", text("a\nb")),
        ("no ASCII", 2, "no HTTP header can carry", text("schlüssel")),
        ("behind a mark of its encoding", 3, "can't reach", raw(b"\xef\xbb\xbfabcdefgh")),
        ("between blank lines of Windows", 3, "can't reach", raw(b"\r\nabcdefgh\r\n\r\n")),
        ("two lines of an old Macintosh", 2, "more than one line", raw(b"abcdefgh\rabcdefgh")),
        ("in UTF-16", 2, "no HTTP header can carry", raw("abcdefgh".encode("utf-16-le"))),
        ("ended by a zero", 2, "no HTTP header can carry", raw(b"abcdefgh\0")),
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
        ("is not there", "@ is not a directory", lambda _: None),
        ("is a file", "@ is not a directory", text("x")),
        ("is empty", "@ holds no compiled catalog", folder),
        ("is empty modules", "a catalog of format None", package()),
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
OVER: Mapping[str, Odd] = {
    f"a report over {what}": Odd((*words, "--output", "@"), 2, "this file is read", make, name)
    for what, words, make, name in (
        ("the run that it is of", ("render", "@"), copied(), "odd.json"),
        ("the key", (*PROBE, "--api-key-file", "@"), text("abcdefgh"), "odd.md"),
        ("the tools", (*PROBE, "--tools", "@"), text(json.dumps([FUNCTION])), "odd.json"),
        ("the baseline", (*PROBE, "--baseline", "@"), text("{}"), "odd.json"),
        ("the authority", (*PROBE, "--cacert", "@"), text("x"), "odd.txt"),
    )
}
TWO_REPORTS = Odd((*PROBE, "--output", "@", "--output", "@.html"), 2, "the same file as", linked, "odd.md")
NO_PROXY = {"NO_PROXY": "", "no_proxy": ""}
AWAY = ("probe", "http://server.example/v1", "--only", "models.list")
ENVIRONMENTS: Mapping[str, Odd] = {
    what: Odd(words, 2, said, folder, env=env)
    for what, words, said, env in (
        ("a proxy of colons", AWAY, "HTTP_PROXY: not the URL of a proxy", {**NO_PROXY, "http_proxy": ":::"}),
        ("a proxy of no scheme", AWAY, "must begin with http://", {**NO_PROXY, "http_proxy": "socks9://h"}),
        ("a proxy of two lines", AWAY, "not the URL of a proxy", {**NO_PROXY, "http_proxy": "http://h\nx"}),
        ("a proxy of no host", AWAY, "not the URL of a proxy", {**NO_PROXY, "http_proxy": "http://:80"}),
        (
            "authorities of the environment that are nowhere",
            SECURE,
            "/nowhere/x: can't read certificates",
            {"SSL_CERT_FILE": "/nowhere/x"},
        ),
        (
            "keys of connections that nobody can keep",
            (*SECURE, "--cacert", "@"),
            "SSLKEYLOGFILE: can't be written",
            {"SSLKEYLOGFILE": "/nowhere/x"},
        ),
        (
            "a key of 100,000 letters",
            PROBE,
            "AIOC_API_KEY is too large for a key",
            {"AIOC_API_KEY": "k" * 100_000},
        ),
        ("a key of two lines", PROBE, "no HTTP header can carry", {"AIOC_API_KEY": "a\r\nX-Evil: b"}),
    )
}
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
    "a catalog whose modules are pipes": Odd(
        ("spec", "--catalog", "@"), 2, "@ holds no compiled catalog", package_of_pipes
    ),
}
WORDS: Mapping[str, Odd] = {
    "a profile of control characters": Odd((*PROBE, "--profile", "\x1b[31mx"), 2, "\\u001b[31mx"),
    "a profile that turns round": Odd((*PROBE, "--profile", "\u202eevil"), 2, "\\u202eevil"),
    "a row of control characters": Odd(("probe", "http://h", "--only", "\x07bell"), 2, "\\u0007bell"),
    "a client of control characters": Odd(("probe", "http://h", "--client", "\x9bx"), 2, "\\u009bx"),
    "a command of control characters": Odd(("\x1b]0;title\x07",), 2, "\\u001b]0;title"),
    "an option of control characters": Odd(("probe", "--\x1b[2J"), 2, "\\u001b[2J"),
    "a model of half a pair": Odd((*PROBE, "--model", "chat=\udcff"), 2, "which isn't text"),
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
    **OVER,
    "two reports in one file": TWO_REPORTS,
    **ENVIRONMENTS,
    **DRIFT,
    **EXPORTS,
    **WORDS,
}
assert har.LONGEST_FILE == 48 << 20
