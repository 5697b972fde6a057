"""What makes one clear line of what is wrong on a command line, or around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile.guards.guard import OTHER, SYSTEM, both, cut, nothing, replaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostile.guards.guard import Guard

REGULAR = "aioc_runner.regular"
CREDENTIALS = "aioc_runner.wire.credentials"
EXITS = "aioc_runner.cli.exit_codes"
COMPILED = "aioc_runner.catalog.compiled"
DRIFT = "aioc_compiler.drift"
OUTPUTS = "aioc_runner.cli.outputs"

WORD_GUARDS: Mapping[str, Guard] = {
    "catalogs that aren't there": replaced(
        f"{COMPILED}._package_folder",
        lambda directory: directory,
        "a catalog that is not there",
        "a catalog that is a file",
        "a catalog that is empty",
        "a catalog whose modules are pipes",
    ),
    "catalogs that raise": cut(
        f"{COMPILED}.CompiledPackage.module",
        "except (Exception, SystemExit) as error",
        OTHER,
        "a catalog that is no Python",
        "a catalog that exits with 0",
        "a catalog that exits with words",
        "a catalog that raises",
        "a catalog that imports what isn't there",
        "a catalog that calls itself for ever",
    ),
    "catalogs of another format": cut(
        "aioc_runner.catalog._open",
        "if found != KNOWN_FORMAT:",
        "if False:",
        "a catalog that is empty modules",
    ),
    "models that are no text": replaced(
        "aioc_runner.cli.run_options.is_encodable", lambda _: True, "a model of half a pair"
    ),
    "places that can't be written": cut(
        "aioc_runner.cli.outputs.check_place",
        SYSTEM,
        OTHER,
        "a run saved in a loop",
        "a run saved nowhere",
        "a report in a loop",
        "a report in a file's folder",
        "a folder that is gone",
        "a name of 300 letters",
    ),
    "places that are folders": cut(
        "aioc_runner.cli.outputs.check_place", "if path.is_dir():", "if False:", "a run saved over a folder"
    ),
    "names that say a format": replaced("aioc_runner.cli.outputs.check", nothing, "a report of no format"),
    "names that are as long as may be": replaced(
        f"{REGULAR}.beside", lambda path: f".{path.name}.", "a name of 250 letters"
    ),
    "baselines of another form": cut(
        "aioc_runner.cli.accepted._read",
        "except baseline.BaselineError as error",
        OTHER,
        "a baseline that isn't JSON",
    ),
    "descriptions that can't be read": cut(
        f"{DRIFT}.cli._document",
        SYSTEM,
        OTHER,
        "a description that is a folder",
        "a description that is a loop",
        "a description that is not there",
    ),
    "descriptions that are no text": cut(
        f"{DRIFT}.cli._document",
        "except UnicodeDecodeError:",
        "except KeyError:",
        "a description that is no text",
    ),
    "the size of a description": replaced(
        f"{DRIFT}.regular.MOST_BYTES", 1 << 30, "a description that is 65 MB"
    ),
    "exports that can't be written": cut(
        "aioc_runner.cli.outputs.write",
        SYSTEM,
        OTHER,
        "an export into a loop",
        "an export to a full disk",
        "files that may have no bytes",
    ),
    "folders that can't be made": cut("aioc_runner.cli.export._make", SYSTEM, OTHER, "an export into a pipe"),
    "compilations into no folder": replaced(
        "aioc_compiler.cli._place",
        lambda folder: folder,
        "a compilation into a loop",
        "a compilation into a pipe",
    ),
    "what is inert": replaced(
        f"{EXITS}._inert",
        lambda message: message,
        "a profile of control characters",
        "a profile that turns round",
        "a row of control characters",
        "a client of control characters",
        "a command of control characters",
        "an option of control characters",
        "a word of a hundred thousand letters",
        "a glob that is a pattern",
    ),
    "targets that are no URL": replaced(
        "aioc_runner.wire.target._refuse_garbage",
        nothing,
        "a target of spaces",
        "a target of control characters",
    ),
    "ports beyond all": cut(
        "aioc_runner.wire.target._port", "except ValueError:", "except KeyError:", "a target of no port"
    ),
    "headers of several lines": cut(
        f"{CREDENTIALS}._parse",
        "if not (value.isascii() and value.isprintable()):",
        "if False:",
        "a header of two lines",
    ),
    "what stdout can't say": cut(f"{OUTPUTS}.say", '"backslashreplace"', '"strict"', "stdout in latin-1"),
    "what a file can't say": both(
        cut(f"{OUTPUTS}.write", '"backslashreplace"', '"strict"'),
        cut("aioc_runner.render.text.visible", "if _shows(char)", "if True"),
        "a name that is no text",
    ),
    "readers that leave": cut(
        f"{OUTPUTS}.say", "except BrokenPipeError:", "except KeyError:", "a reader that leaves"
    ),
    "stdout that can't be written": cut(f"{OUTPUTS}.say", SYSTEM, OTHER, "stdout that is full"),
    "what a machine is short of": replaced(
        f"{EXITS}._short_of", nothing, "stdout that is full, and only help"
    ),
    "connections that a machine is short of": replaced(
        "aioc_runner.wire.failures.OURS", frozenset(), "few open files"
    ),
    "terminals of few columns": replaced("aioc_runner.render.table.NARROWEST", 0, "a terminal of one column"),
    "numbers beyond bounds": cut(
        "aioc_runner.cli.parameters.Number.convert",
        "if not self.least <= number <= (LARGEST if self.most is None else self.most):",
        "if False:",
        "a timeout that is no number",
        "a timeout without end",
        "no time at all",
        "tokens below none",
    ),
    "numbers that aren't whole": cut(
        "aioc_runner.cli.parameters.Number.convert",
        "int(value) if self.whole else float(value)",
        "float(value)",
        "requests of a fraction",
    ),
}
