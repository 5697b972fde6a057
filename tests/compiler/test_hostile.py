"""Words built to break out of generated code are errors where a name belongs, and text everywhere else."""

from __future__ import annotations

import ast
import json

from aioc_compiler.emit import models, rows, schemas, values
from aioc_compiler.frontend import understand
from aioc_compiler.parse.folder import Folder
from aioc_testing.small_spec import base

HOSTILE = """a \"\"\" + __import__('os').abort() + \\ {{ 7*7 }} ''' {% raw %} # \\" \"\"\""""
CALLED = {"ConfigDict", "Field"}


def test_words_in_schemas_stay_text() -> None:
    """No description, title, constant or pattern becomes code in the models."""
    text = json.dumps(HOSTILE)
    member = {"type": "string", "description": HOSTILE, "enum": [HOSTILE, 'x\n\0\u2028"""']}
    definition = {
        "type": "object",
        "title": HOSTILE,
        "description": HOSTILE,
        "properties": {
            "a": member,
            "b": {"type": "string", "const": HOSTILE},
            "c": {"type": "string", "pattern": "'\"{"},
        },
    }
    source = f"title: {text}\nsource: https://example.com/x\n$defs: {{Extra: {json.dumps(definition)}}}\n"
    linked, problems = understand(_with("schemas/extra.yaml", source))

    assert problems == []
    assert linked is not None
    tree = ast.parse(models.emit(linked.schema_files, schemas.emit(linked.schema_files))["models/extra.py"])
    assert _called(tree) == CALLED


def test_words_in_rows_stay_text() -> None:
    """No summary, request member or query parameter becomes code in endpoints.py."""
    row = {
        "id": "extra",
        "path": "/v1/extra",
        "method": "POST",
        "kind": "ext",
        "variant": HOSTILE,
        "summary": HOSTILE,
        "notes": HOSTILE,
        "source": "https://example.com/x",
        "request": {"fixture": "json.empty", "with": {HOSTILE: [HOSTILE, "\0\u2028\n"]}},
        "response": {"status": 200, "body": "File", "example": "files.create"},
    }
    linked, problems = understand(
        _with("endpoints/extra.yaml", json.dumps({"group": "extra", "rows": [row]}))
    )

    assert problems == []
    assert linked is not None
    [found] = [one for one in linked.catalog.rows if one.id == "extra"]
    assert (found.summary, found.request.body) == (HOSTILE, {HOSTILE: [HOSTILE, "\0\u2028\n"]})
    emitted = {**values.emit(linked.catalog, linked.measurements), **rows.emit(linked.catalog.rows)}
    called = {name for text in emitted.values() for name in _called(ast.parse(text))}
    assert all(name[0].isupper() for name in called - {"rows"}), "only the catalog's own classes are called"


def _with(path: str, text: str) -> Folder:
    files = {**base().files, path: text.encode()}
    return Folder(dict(sorted(files.items())), base().media)


def _called(tree: ast.AST) -> set[str]:
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {one.id if isinstance(one, ast.Name) else ast.dump(one) for one in calls}
