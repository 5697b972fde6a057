"""What other languages make of the exports: ajv in strict mode, tsc --strict, quicktype's Go and Rust.

npm install --prefix tests/languages && pytest -m languages -n 0
Crates come from Debian (apt install librust-serde-json-dev) where it has them, else from crates.io.
A tool that isn't there skips its tests; with AIOC_NIGHTLY=1 it fails them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.export import json_schema, openapi
from languages.documents import PACKAGE, SERVERS, TYPES, Told, all_of_them, comparable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

pytestmark = pytest.mark.languages
HERE = Path(__file__).parent
MODULES = Path(os.environ.get("AIOC_NODE_MODULES", HERE / "node_modules"))
NPM = f"npm install --prefix {HERE}"


def need(found: bool, name: str, remedy: str) -> None:
    """Skip what can't run here; the nightly gate wants it all."""
    if found:
        return
    missing = f"{name} isn't there: {remedy}"
    if os.environ.get("AIOC_NIGHTLY"):
        pytest.fail(missing)
    pytest.skip(missing)


def on_path(name: str, remedy: str) -> str:
    """Find a program."""
    found = shutil.which(name)
    need(found is not None, name, remedy)
    return str(found)


def of_npm(name: str) -> Path:
    """Find a program of the packages beside this file."""
    on_path("node", "install Node 20 or newer")
    need((MODULES / ".bin" / name).exists(), name, NPM)
    return MODULES / ".bin" / name


def run(*words: object, folder: Path, text: str = "") -> str:
    """Run a program to its good end."""
    done = subprocess.run(
        [str(word) for word in words], cwd=folder, input=text, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    return done.stdout


def exported(folder: Path, documents: dict[str, Any]) -> Path:
    """Write documents into a folder."""
    for name, document in documents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document))
    return folder


@pytest.fixture(scope="module")
def told() -> list[Told]:
    """The documents that every language reads, of three servers and of the examples."""
    found = all_of_them()
    assert {one.origin for one in found} == {*SERVERS, "examples"}
    assert {one.type for one in found} == set(TYPES)
    return found


@pytest.mark.parametrize(("draft", "closed"), [("2020-12", False), ("2020-12", True), ("7", False)])
def test_ajv_compiles_every_schema(tmp_path: Path, draft: json_schema.Draft, closed: bool) -> None:
    """In strict mode ajv refuses unknown keywords, and much that is probably a mistake."""
    of_npm("tsc")
    made = exported(tmp_path / "schemas", json_schema.documents(PACKAGE, closed=closed, draft=draft))
    (tmp_path / "node_modules").symlink_to(MODULES)
    shutil.copy(HERE / "ajv.mjs", tmp_path)

    ran = run("node", "ajv.mjs", draft, made, folder=tmp_path)
    assert ran.splitlines()[-1].endswith(" schemas")


def typescript(told: Iterable[Told]) -> str:
    """Write a program that has every document as a value of its type, and prints them."""
    lines = ['import type { components } from "./openapi";', 'type Schemas = components["schemas"];']
    for index, one in enumerate(told):
        lines.append(f'const d{index}: Schemas["{one.type}"] = {json.dumps(one.document)};')
        lines.append(f"console.log(JSON.stringify(d{index}));")
    return "\n".join(lines)


def test_typescript_takes_what_servers_send(tmp_path: Path, told: list[Told]) -> None:
    """Unions narrow by their tags, and every document is right by its type, under tsc --strict."""
    known = [one for one in told if not _is_ahead(one)]
    exported(tmp_path, {"openapi.json": openapi.document(PACKAGE, closed=True)})
    run(of_npm("openapi-typescript"), "openapi.json", "-o", "openapi.d.ts", folder=tmp_path)
    shutil.copy(HERE / "program.ts", tmp_path)
    (tmp_path / "documents.ts").write_text(typescript(known))
    run(of_npm("tsc"), *TSC, "program.ts", "documents.ts", folder=tmp_path)
    again = run("node", "documents.js", folder=tmp_path).splitlines()

    assert [json.loads(line) for line in again] == [one.document for one in known]


DEBIANS = Path("/usr/share/cargo/registry")
TSC = ("--strict", "--target", "es2020", "--module", "commonjs", "--lib", "es2020,dom")


def _is_ahead(one: Told) -> bool:
    """Tell whether a document has a word that the closed schemas don't know."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - for this alone

    schema = json_schema.stand_alone(one.type, PACKAGE.definitions, "1", closed=True)
    return not Draft202012Validator(schema).is_valid(one.document)


def quicktype(folder: Path, *words: str) -> None:
    """Write the types of a language."""
    made = json_schema.documents(PACKAGE)
    exported(folder / "schemas", {f"{name}.json": made[f"{name}.json"] for name in TYPES})
    schemas = [f"schemas/{name}.json" for name in TYPES]
    run(of_npm("quicktype"), "-s", "schema", *schemas, *words, folder=folder)


def asked(told: Sequence[Told]) -> str:
    """Write a line each of a type's name and a document."""
    return "".join(f"{one.type}\t{json.dumps(one.document)}\n" for one in told)


def assert_same(told: Sequence[Told], lines: str) -> None:
    """Hold what a program wrote to what it read."""
    for one, line in zip(told, lines.splitlines(), strict=True):
        assert comparable(json.loads(line)) == comparable(one.document), one.origin


def test_go_reads_and_writes_it_back(tmp_path: Path, told: list[Told]) -> None:
    """The Go types of quicktype decode every document and encode it as it was."""
    go = on_path("go", "install Debian's golang")
    quicktype(tmp_path, "-l", "go", "--package", "main", "-o", "models.go")
    for name in ("main.go", "go.mod"):
        shutil.copy(HERE / name, tmp_path)
    run(go, "build", "-o", "again", ".", folder=tmp_path)

    assert_same(told, run(tmp_path / "again", folder=tmp_path, text=asked(told)))


def crates() -> list[str]:
    """Take the crates that Debian installed, where it did: apt install librust-serde-json-dev."""
    if not DEBIANS.is_dir():
        return []
    source = ('replace-with="debian"', f'directory="{DEBIANS}"')
    return [
        *("--config", f"source.crates-io.{source[0]}", "--config", f"source.debian.{source[1]}"),
        "--offline",
    ]


def test_rust_reads_and_writes_it_back(tmp_path: Path, told: list[Told]) -> None:
    """The Rust types of quicktype, on serde, do so too."""
    cargo = on_path("cargo", "install Rust")
    shutil.copytree(HERE / "rust", tmp_path, dirs_exist_ok=True)
    quicktype(tmp_path, "-l", "rust", "--visibility", "public", "-o", "src/models.rs")
    run(cargo, "build", "--quiet", *crates(), folder=tmp_path)

    assert_same(told, run(tmp_path / "target" / "debug" / "languages", folder=tmp_path, text=asked(told)))
