"""Pydantic models: one module a schema file, by datamodel-code-generator.

The generator takes most of a second, so the modules are kept while the schemas are what they were. Each
module's header carries two digests, of what it was made from and of its own text, so that a change of
either is noticed.
"""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from aioc_compiler.emit import header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datamodel_code_generator._types import GenerateConfigDict

STAMP = re.compile(r"# schemas sha256:([0-9a-f]{64}), text sha256:([0-9a-f]{64})\n")
PACKAGE = '"""Pydantic classes of what a server answers, one module a schema file."""\n'
SETTINGS = {
    "schema_version": "2020-12",
    "target_pydantic_version": "2.14",
    "use_missing_sentinel": True,
    "strict_types": ["str", "int", "float", "bool"],
    "enum_field_as_literal": "all",
    "extra_fields": "allow",
    "formatters": ["builtin"],
    "builtin_format_line_length": 110,
    "field_extra_keys": ["x-aioc-expected", "x-aioc-open"],
    "skip_root_model": True,
    "strict_refs": True,
    "use_annotated": True,
    "disable_timestamp": True,
}
"""Settings that were tried together; see the generator's documentation for each."""


def emit(schema_files: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """Write `models/`, whatever is there already."""
    texts = _generate(schema_files)
    files = {_path(stem): _stamped(stem, texts[stem], schema_files) for stem in schema_files}
    return {"models/__init__.py": (header("schemas/") + PACKAGE).encode(), **files}


def kept(schema_files: Mapping[str, Mapping[str, Any]], out_dir: Path) -> dict[str, bytes] | None:
    """Read `models/` from an earlier output, if it is exactly what would be written now."""
    files: dict[str, bytes] = {}
    for stem in schema_files:
        path = out_dir / _path(stem)
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        head, body = _split(text)
        if head != _head(stem, body, schema_files):
            return None
        files[_path(stem)] = text.encode()
    return {"models/__init__.py": (header("schemas/") + PACKAGE).encode(), **files}


def _path(stem: str) -> str:
    return f"models/{stem}.py"


def _stamped(stem: str, body: str, schema_files: Mapping[str, Mapping[str, Any]]) -> bytes:
    return (_head(stem, body, schema_files) + body).encode()


def _head(stem: str, body: str, schema_files: Mapping[str, Mapping[str, Any]]) -> str:
    made_from = _digest(json.dumps(_inputs(stem, schema_files), sort_keys=True))
    return f"{header(f'schemas/{stem}.yaml')}# schemas sha256:{made_from}, text sha256:{_digest(body)}\n"


def _split(text: str) -> tuple[str, str]:
    """Part a module into its two header lines and the rest."""
    lines = text.split("\n", 2)
    return ("\n".join(lines[:2]) + "\n", lines[2]) if len(lines) > 2 else ("", text)  # noqa: PLR2004


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _inputs(stem: str, schema_files: Mapping[str, Mapping[str, Any]]) -> Any:
    """All that a module's text depends on."""
    stems = sorted(_needed(stem, schema_files))
    documents = {one: _document(schema_files[one]) for one in stems}
    return [version("datamodel-code-generator"), SETTINGS, documents]


def _needed(stem: str, schema_files: Mapping[str, Mapping[str, Any]]) -> set[str]:
    seen: set[str] = set()
    ahead = [stem]
    while ahead:
        one = ahead.pop()
        if one not in seen:
            seen.add(one)
            text = json.dumps(schema_files[one])
            ahead.extend(re.findall(r'"\$ref": "([\w.-]+)\.yaml#', text))
    return seen


def _document(document: Mapping[str, Any]) -> dict[str, Any]:
    """Make of a schema file what the generator reads: JSON in place of YAML, references alike."""
    return {"$defs": _renamed(document["$defs"])}


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    return {
        key: item.replace(".yaml#", ".json#") if key == "$ref" and isinstance(item, str) else _renamed(item)
        for key, item in members.items()
    }


def _generate(schema_files: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Run the generator over all files at once; gives each module's text by stem."""
    from datamodel_code_generator import generate  # noqa: PLC0415 - slow to import, seldom needed

    with tempfile.TemporaryDirectory(prefix="aioc-") as folder:
        for stem, document in schema_files.items():
            text = json.dumps(_document(document))
            Path(folder, f"{stem}.json").write_text(text, encoding="utf-8")
        modules = generate(Path(folder).resolve(), **_options())
    if not isinstance(modules, dict):
        raise TypeError("datamodel-code-generator wrote no modules")
    return {name.removesuffix(".py"): _body(text) for (name,), text in modules.items()}


def _options() -> GenerateConfigDict:
    from datamodel_code_generator.enums import DataModelType, InputFileType  # noqa: PLC0415 - see above
    from datamodel_code_generator.format import PythonVersion  # noqa: PLC0415 - see above

    fixed: GenerateConfigDict = {
        "input_file_type": InputFileType.JsonSchema,
        "output_model_type": DataModelType.PydanticV2BaseModel,
        "target_python_version": PythonVersion.PY_311,
        "custom_file_header": "# models",
        "custom_class_name_generator": str,
    }
    return cast("GenerateConfigDict", {**SETTINGS, **fixed})


def _body(text: str) -> str:
    """Drop the generator's header: ours stands there."""
    return text.removeprefix("# models\n").lstrip("\n").rstrip("\n") + "\n"
