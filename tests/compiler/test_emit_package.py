"""The generated package as a whole: complete, deterministic, written at once or not at all."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aioc_compiler import build, cli, frontend, places
from aioc_compiler.emit import (
    catalog,
    changed,
    compare,
    model_agreement,
    models,
    rows,
    rules,
    schemas,
    values,
    write,
)
from aioc_testing import small_spec

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_compiler.catalog.linked import Linked
    from aioc_compiler.emit.output import Output
    from aioc_testing.sample import Sample

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated" / "aioc_generated"
HOSTILE = 'x"""\'\'\'\\\n\u2028{{ 7*7 }}{% raw %}"), __import__("os").abort(), ("'

Line = tuple[int, str, str]


def compiled(spec: Path, earlier: Path | None = None) -> Output:
    made, problems = build.compile_spec(spec, earlier)

    assert list(problems) == []
    assert made is not None
    return made


@pytest.fixture(scope="module")
def shipped(sample: Sample) -> Output:
    """What the spec that ships compiles to; models take longest, and are made anew in a whole run alone."""
    return compiled(SPEC, earlier=None if sample.whole else GENERATED)


@pytest.fixture(scope="module")
def linked() -> Linked:
    """The small spec."""
    found, problems = frontend.understand(small_spec.base())

    assert problems == []
    assert found is not None
    return found


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """What the small spec compiles to, made from nothing."""
    return compiled(small_spec.copied(tmp_path_factory.mktemp("small") / "spec"))


@pytest.fixture
def classes(output: Output) -> dict[str, bytes]:
    """The Pydantic models of the spec."""
    return {name: data for name, data in output.files.items() if name.startswith("models/")}


@pytest.fixture
def compiled_before(output: Output, monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Don't compile the spec anew where it is as it was; lists the earlier outputs that were offered."""
    offered: list[Path | None] = []

    def compile_spec(_: Path, earlier: Path | None) -> tuple[Output, tuple[()]]:
        offered.append(earlier)
        return output, ()

    monkeypatch.setattr(build, "compile_spec", compile_spec)
    return offered


@pytest.fixture
def folder(output: Output, tmp_path: Path) -> Path:
    """An output that is up to date."""
    place = tmp_path / "out"
    write.write(output, place)
    return place


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the small spec, to be edited."""
    return small_spec.copied(tmp_path / "spec")


@pytest.fixture
def run_line(capsys: pytest.CaptureFixture[str]) -> Callable[..., Line]:
    def run(*arguments: object) -> Line:
        with pytest.raises(SystemExit) as ended:
            cli.main([str(one) for one in arguments])
        printed = capsys.readouterr()
        return int(str(ended.value.code or 0)), printed.out, printed.err

    return run


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    return {name: path.read_bytes() for name, path in compare.present(folder).items()}


def test_generated_is_up_to_date(shipped: Output) -> None:
    """What is committed is what the spec compiles to, to the byte, stray files included."""
    assert "".join(compare.differences(shipped, GENERATED)) == ""


@pytest.mark.whole
def test_output_is_the_same_everywhere(shipped: Output, tmp_path: Path) -> None:
    """Another hash seed, time zone and locale change no byte."""
    path = os.pathsep.join(one for one in sys.path if one)
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    changed = {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONPATH": path}
    code = "from aioc_compiler.cli import main; main()"
    command = [sys.executable, "-c", code, "--spec", str(SPEC), "--out", str(tmp_path / "out")]
    subprocess.run(command, env={**os.environ, **changed}, check=True, capture_output=True)

    assert contents(tmp_path / "out") == dict(shipped.files)


def test_every_file_says_where_it_is_from(shipped: Output) -> None:
    """Python files begin with a line that names their source and the command."""
    for name, data in shipped.files.items():
        if name.endswith(".py"):
            first = data.decode().partition("\n")[0]
            assert first.startswith("# ")
            assert first.endswith(" Do not edit; run aioc-compile.")


def test_files_are_plain_text(shipped: Output) -> None:
    """Text files are UTF-8 with LF and end in one newline."""
    for name, data in shipped.files.items():
        if name.endswith((".py", ".json")):
            assert b"\r" not in data
            assert data.endswith(b"\n")
            assert not data.endswith(b"\n\n")


def test_unchanged_spec_touches_nothing(output: Output, folder: Path) -> None:
    """Writing the same output again leaves every file as it was, time stamps included."""
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    assert write.write(output, folder) == write.Written((), ())
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_models_are_kept_while_schemas_are(
    spec: Path, folder: Path, run_line: Callable[..., Line], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change outside schemas/ doesn't run datamodel-code-generator, and reaches endpoints.py alone."""
    monkeypatch.setattr(models, "emit", lambda _: pytest.fail("the generator ran"))
    edit(spec / "endpoints/files.yaml", "Uploads a file", "Sends a file")

    assert run_line("--spec", spec, "--out", folder) == (0, f"{folder}: 1 written, 0 removed\n", "")
    assert b"Sends a file" in (folder / "endpoints.py").read_bytes()


def test_changed_schema_is_regenerated(spec: Path, folder: Path, run_line: Callable[..., Line]) -> None:
    """A change of a schema reaches its model and its JSON Schemas."""
    edit(spec / "schemas/common.yaml", "message: {", "message: {description: What is wrong in words., ")

    assert run_line("--spec", spec, "--out", folder)[0] == 0
    assert b"What is wrong in words." in (folder / "models/common.py").read_bytes()
    assert b"What is wrong in words." in (folder / "schemas/common.json").read_bytes()


@pytest.mark.parametrize("name", ["models/common.py", "endpoints.py", "schemas/chat.json", "py.typed"])
def test_hand_edit_is_noticed_and_undone(spec: Path, output: Output, folder: Path, name: str) -> None:
    """A file edited by hand is shown as a diff by --check and written anew by a compilation."""
    edited = (folder / name).read_bytes() + b"# mine\n"
    (folder / name).write_bytes(edited)

    assert f"--- a/{name}\n" in "".join(compare.differences(output, folder))
    assert (folder / name).read_bytes() == edited
    made, _ = build.compile_spec(spec, folder)
    assert made is not None
    assert write.write(made, folder).written == (name,)
    assert contents(folder) == dict(output.files)


def test_check_exits_1_and_writes_nothing(
    folder: Path, run_line: Callable[..., Line], compiled_before: list[Path | None]
) -> None:
    """--check prints the difference of every file, missing and stray ones too, and trusts none of them."""
    (folder / "schemas/chat.json").unlink()
    (folder / "models/stray.py").write_text("x = 1\n")
    (folder / "media/stray.bin").write_bytes(b"\xff\xfe")
    before = contents(folder)

    code, out, err = run_line("--spec", SPEC, "--out", folder, "--check")

    assert (code, err) == (1, f"{folder} is stale; run aioc-compile\n")
    assert "--- /dev/null\n+++ b/schemas/chat.json\n" in out
    assert "--- a/models/stray.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-x = 1\n" in out
    assert "Files a/media/stray.bin and /dev/null differ\n" in out
    assert compiled_before == [None]
    assert contents(folder) == before


def test_check_of_what_is_current_exits_0(spec: Path, folder: Path, run_line: Callable[..., Line]) -> None:
    """--check is silent but for one line when there is nothing to do."""
    arguments = ("--spec", spec, "--out", folder, "--check")

    assert run_line(*arguments) == (0, f"{folder} is up to date\n", "")


def test_stray_files_are_removed(output: Output, folder: Path) -> None:
    """What a schema or an example left behind goes when it does."""
    (folder / "schemas/Gone.json").write_text("{}\n")

    assert write.write(output, folder).removed == ("schemas/Gone.json",)
    assert contents(folder) == dict(output.files)


def test_foreign_files_are_refused(output: Output, folder: Path, tmp_path: Path) -> None:
    """A folder with somebody else's files isn't written to."""
    (folder / "notes.txt").write_text("mine\n")
    with pytest.raises(write.WriteError, match=r"notes\.txt was not written by aioc-compile"):
        write.write(output, folder)
    (tmp_path / "home").mkdir()
    (tmp_path / "home/letter.txt").write_text("mine\n")
    with pytest.raises(write.WriteError, match="holds no compiled catalog"):
        write.write(output, tmp_path / "home")

    assert [path.name for path in (tmp_path / "home").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("failing", [1, 2, 3, 4, 5, 6])
def test_failure_half_way_changes_nothing(
    output: Output, folder: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a file can't be put in place, those before it are put back."""
    (folder / "schemas/Gone.json").write_text("{}\n")
    (folder / "schemas/chat.json").unlink()
    (folder / "endpoints.py").write_text("# Generated from spec/ of old\n")
    before = contents(folder)
    moves = iter(range(1, 1000))
    move = write._move

    def fails(path: Path, to: Path) -> None:
        if next(moves) == failing:
            raise OSError(28, "No space left on device", str(to))
        move(path, to)

    monkeypatch.setattr(write, "_move", fails)
    with pytest.raises(write.WriteError, match="No space left on device"):
        write.write(output, folder)

    assert contents(folder) == before
    assert [path for path in folder.iterdir() if path.name.startswith(".")] == []


def test_wrong_spec_writes_nothing(spec: Path, folder: Path, run_line: Callable[..., Line]) -> None:
    """A spec with a mistake leaves the output alone and exits 1."""
    edit(spec / "endpoints/files.yaml", "fixture: get}", "fixture: gett}")
    before = contents(folder)

    code, out, err = run_line("--spec", spec, "--out", folder)

    assert (code, out) == (1, "")
    assert "endpoints/files.yaml:" in err
    assert err.endswith("1 problem; nothing was written\n")
    assert contents(folder) == before


USAGE: dict[str, tuple[list[object], str]] = {
    "misspelt option": (["--chek"], "--check"),
    "a word too many": (["spec"], "unexpected extra argument"),
    "spec without out": (["--spec", SPEC], "--spec needs --out"),
    "no spec there": (["--spec", ROOT / "tests", "--out", "x"], "no spec is there"),
    "out below a file": (["--out", ROOT / "LICENSE" / "x"], "can't be written"),
    "out is a file": (["--out", ROOT / "LICENSE"], "is a file"),
    "out is a folder of others": (["--out", ROOT / "tests"], "holds no compiled catalog"),
}


@pytest.mark.usefixtures("compiled_before")
@pytest.mark.parametrize("case", USAGE)
def test_wrong_usage_is_one_line_and_2(case: str, run_line: Callable[..., Line]) -> None:
    """Wrong usage exits 2 with one line that says what is meant."""
    arguments, expected = USAGE[case]

    code, out, err = run_line(*arguments)

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert expected in err


@pytest.mark.parametrize("place", [ROOT / "LICENSE", ROOT / "LICENSE" / "x", ROOT / "tests"])
def test_models_are_kept_of_an_output_alone(linked: Linked, place: Path) -> None:
    """What is no earlier output, or not even a folder, has no models to keep."""
    assert models.earlier_models(schemas.emit(linked.schema_files), place) is None


@pytest.mark.parametrize("merged", [False, True])
def test_models_are_kept_of_their_own_schemas_alone(
    linked: Linked, classes: dict[str, bytes], tmp_path: Path, *, merged: bool
) -> None:
    """Where two branches are merged, schemas may have moved and the models beside them not."""
    documents = schemas.emit(linked.schema_files)
    if merged:
        documents["schemas/chat.json"] = documents["schemas/chat.json"].replace(b"chat.completion", b"moved")
    for name, data in {**classes, **documents}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)

    assert models.earlier_models(documents, tmp_path) == (None if merged else classes)


def test_model_that_rejects_an_example_is_a_problem(linked: Linked, classes: dict[str, bytes]) -> None:
    """An example that jsonschema accepts and the model rejects is an error, with its row."""
    spoilt = classes["models/chat.py"].replace(b"Literal['chat.completion']", b"Literal['completion']")
    found = model_agreement.differing(linked, {**classes, "models/chat.py": spoilt})

    assert [(one.code, one.subject) for one in found] == [("verdicts-differ", "chat.completions")]
    assert found[0].path == "examples/all.yaml"
    assert found[0].message.startswith(
        "jsonschema accepts its body, the Pydantic model ChatCompletion doesn't: "
    )


def test_models_that_fail_are_a_problem(linked: Linked, classes: dict[str, bytes]) -> None:
    """A module that can't be imported is an error that names its schema file, not a traceback."""
    found = model_agreement.differing(
        linked, {**classes, "models/common.py": b"import nowhere_to_be_found\n"}
    )

    assert ("models-fail", "common") in [(one.code, one.subject) for one in found]


def test_compiling_is_marked(
    spec: Path, folder: Path, run_line: Callable[..., Line], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a checkout generated/ is newer than the spec after each compilation, though nothing was written."""
    generated = spec.parent / "generated"
    generated.mkdir()
    folder.rename(generated / "aioc_generated")
    os.utime(generated, (0, 0))
    monkeypatch.setattr(cli, "CHECKOUT", spec.parent)
    monkeypatch.setattr(places, "CHECKOUT", spec.parent)

    assert run_line() == (0, f"{generated / 'aioc_generated'} is up to date\n", "")
    assert generated.stat().st_mtime >= (spec / "aioc.yaml").stat().st_atime


def test_a_changed_check_names_its_tests(output: Output, folder: Path) -> None:
    """What a check's examples are held by is said of those that changed, and of no others."""
    assert changed.hint(output, folder) == ""
    edit(folder / "checks.py", 'title="the id begins with chat"', 'title="the id begins otherwise"')

    command = 'pytest tests/runner/judge tests/runner/serve -k "chat.id-begins"'
    assert changed.hint(output, folder).endswith(f": {command}")


def test_hostile_strings_stay_strings(
    linked: Linked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Text that would break out of any place of the template comes back as that text."""
    row = replace(linked.catalog.rows[0], id=HOSTILE, summary=HOSTILE, path=HOSTILE, source=(HOSTILE,))
    request = replace(row.request, body={HOSTILE: [HOSTILE]}, raw=HOSTILE)
    hostile = replace(
        linked.catalog,
        version=HOSTILE,
        rows=(replace(row, request=request),),
        checks={HOSTILE: replace(linked.catalog.checks["chat.id-begins"], title=HOSTILE)},
        profiles={HOSTILE: next(iter(linked.catalog.profiles.values()))},
    )
    package = tmp_path / "hostile_catalog"
    package.mkdir()
    (package / "__init__.py").touch()
    emitted = {**catalog.emit(), **rows.emit(hostile.rows), **values.emit(hostile, linked.measurements)}
    for name, data in emitted.items():
        (package / name).write_bytes(data)
    monkeypatch.syspath_prepend(tmp_path)
    modules = [importlib.import_module(f"hostile_catalog.{name}") for name in ("endpoints", *values.SUBJECTS)]
    found = {name: value for module in modules for name, value in vars(module).items() if name.isupper()}

    owners = {item.name: owner for owner in (hostile, linked.measurements) for item in fields(owner)}
    assert repr(found) == repr({name: getattr(owners[name.lower()], name.lower()) for name in found})


def test_hostile_rules_stay_strings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a rule and its arguments are described as, and may be, comes back as that text."""
    argument = {"type": "text", "description": HOSTILE, "values": [HOSTILE]}
    rule = {"id": "lone", "holds": HOSTILE, "over": "value", "args": {"word": argument}, "reasons": [HOSTILE]}
    package = tmp_path / "hostile_rules"
    package.mkdir()
    (package / "__init__.py").touch()
    for name, data in {**catalog.emit(), **rules.emit([rule])}.items():
        (package / name).write_bytes(data)
    monkeypatch.syspath_prepend(tmp_path)
    module = importlib.import_module("hostile_rules.rules")

    assert HOSTILE[1:] in str(module.Lone.__doc__)
    assert module.Lone.reasons == (HOSTILE,)
    assert repr(HOSTILE) in str(module.Lone.__annotations__["word"])
