"""Passes the pages to MkDocs, which builds the site."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from importlib.resources import as_file, files
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NEEDS = ("mkdocs", "material")
SAYS_NOTHING = "MkDocs gave no reason"
SEARCH = r'[\s\-,:=\[\]()"/]+'
"""What separates words for the search: not dots, so that ids are found whole."""

SCHEMES = (
    ("(prefers-color-scheme: light)", "default", "weather-night", "Dark"),
    ("(prefers-color-scheme: dark)", "slate", "weather-sunny", "Light"),
)

NAVIGATION = ("tabs", "indexes", "prune", "top")


class SiteError(Exception):
    """A site that couldn't be built, with the reason for the user."""


def missing() -> list[str]:
    """Name the packages that aren't installed."""
    return [name for name in NEEDS if find_spec(name) is None]


def build(pages: Mapping[str, str], navigation: Sequence[Any], folder: Path) -> None:
    """Build the site into a folder; every warning, such as a link that leads nowhere, is an error."""
    with TemporaryDirectory(prefix="aioc-site-") as work:
        sources = Path(work, "docs")
        for name, text in pages.items():
            path = sources / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        with as_file(files("aioc_runner.site") / "assets") as assets:
            shutil.copytree(assets, sources / "assets")
        # JSON is YAML, and MkDocs reads it as such.
        Path(work, "mkdocs.yml").write_text(json.dumps(configuration(navigation)), encoding="utf-8")
        _run(Path(work), folder.absolute())


def configuration(navigation: Sequence[Any]) -> dict[str, Any]:
    """Configure MkDocs: without font and repository, so that pages load nothing from other hosts."""
    return {
        "site_name": "aioc",
        "docs_dir": "docs",
        "nav": list(navigation),
        "use_directory_urls": False,
        "theme": {
            "name": "material",
            "font": False,
            "palette": [_palette(*scheme) for scheme in SCHEMES],
            "features": [*(f"navigation.{one}" for one in NAVIGATION), "search.highlight"],
        },
        "plugins": [{"search": {"separator": SEARCH}}],
        "markdown_extensions": [
            *("attr_list", "tables", "admonition", "pymdownx.details", "pymdownx.superfences"),
            {"toc": {"permalink": True, "toc_depth": 3}},
        ],
        "extra_css": ["assets/site.css"],
        "extra_javascript": [{"path": "assets/site.js", "defer": True}],
        "extra": {"generator": False},
        "validation": {
            "nav": {"omitted_files": "ignore"},
            "links": {"anchors": "warn", "unrecognized_links": "warn", "not_found": "warn"},
        },
    }


def _palette(media: str, scheme: str, icon: str, other: str) -> dict[str, Any]:
    toggle = {"icon": f"material/{icon}", "name": f"{other} mode"}
    return {"media": media, "scheme": scheme, "primary": "blue grey", "accent": "indigo", "toggle": toggle}


def _run(work: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)  # noqa: S603 -- ours
    if done.returncode:
        raise SiteError(done.stderr.strip() or SAYS_NOTHING)
