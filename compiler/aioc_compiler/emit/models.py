"""Pydantic models: one module a schema file, by datamodel-code-generator.

The generator takes most of a second, so the modules are kept while the schemas beside them are what they
were. Each module's header carries a digest of its own text, of its JSON Schemas and of how it was made, so
that an edit by hand, a merge of two branches and another generator are noticed.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from aioc_compiler.emit import header, schemas

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datamodel_code_generator._types import GenerateConfigDict

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
    "use_field_description": True,
    "skip_root_model": True,
    "strict_refs": True,
    "use_annotated": True,
    "use_type_alias": True,
    "disable_future_imports": True,
    "disable_timestamp": True,
}
"""Settings that were tried together; see the generator's documentation for each.

Aliases instead of root models, annotations that need no evaluation, and descriptions as docstrings make the
models quicker to import; what only the JSON Schemas are asked for (`x-aioc-…`) stays there.
"""

CONFIG = "ConfigDict(\n        extra='allow',\n    )"
DEFERRED = "ConfigDict(extra='allow', defer_build=True)"
"""Builds no validator for a class that only others hold; the generator has no setting for this."""


def emit(schema_files: Mapping[str, Mapping[str, Any]], documents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Write `models/`, whatever exists already; `documents` are the files of `schemas/`."""
    texts = _generate(schema_files)
    heads = {Path(name).stem: _head(name, data, texts[Path(name).stem]) for name, data in documents.items()}
    files = {_path(stem): (heads[stem] + texts[stem]).encode() for stem in schema_files}
    return {"models/__init__.py": (header("schemas/") + PACKAGE).encode(), **files}


def earlier_models(documents: Mapping[str, bytes], out_dir: Path) -> dict[str, bytes] | None:
    """Read `models/` from an earlier output, if it is whole and the JSON Schemas there are these."""
    if any(_read(out_dir / name) != data for name, data in documents.items()):
        return None
    modules = {name: _read(out_dir / _path(Path(name).stem)) for name in documents}
    if not all(_is_whole(name, data, modules[name]) for name, data in documents.items()):
        return None
    files = {_path(Path(name).stem): data for name, data in modules.items()}
    return {"models/__init__.py": (header("schemas/") + PACKAGE).encode(), **files}


def _path(stem: str) -> str:
    return f"models/{stem}.py"


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _is_whole(name: str, document: bytes, module: bytes) -> bool:
    """Whether a module is as this generator wrote it for a file of `schemas/`."""
    head, body = _split(module.decode(errors="replace"))
    return head == _head(name, document, body)


def _head(name: str, document: bytes, body: str) -> str:
    made_by = json.dumps([version("datamodel-code-generator"), SETTINGS, DEFERRED], sort_keys=True)
    digest = hashlib.sha256(made_by.encode() + document + body.encode()).hexdigest()
    return f"{header(f'schemas/{Path(name).stem}.yaml')}# sha256:{digest}\n"


def _split(text: str) -> tuple[str, str]:
    """Part a module into its two header lines and the rest."""
    lines = text.split("\n", 2)
    return ("\n".join(lines[:2]) + "\n", lines[2]) if len(lines) > 2 else ("", text)  # noqa: PLR2004


def _generate(schema_files: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Run the generator over all files at once; gives each module's text by stem."""
    from datamodel_code_generator import generate  # noqa: PLC0415 - slow to import, seldom needed

    with tempfile.TemporaryDirectory(prefix="aioc-") as folder:
        for stem, document in schema_files.items():
            text = json.dumps({"$defs": schemas.in_json(document["$defs"])})
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
    """Drop the generator's header, since ours stands there, and defer the building of validators."""
    return text.removeprefix("# models\n").strip("\n").replace(CONFIG, DEFERRED) + "\n"
