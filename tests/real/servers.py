"""Installs and starts real servers on the tiny model that this folder carries; loopback only."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_testing.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
HOME = Path(os.environ.get("AIOC_REAL_HOME") or Path.home() / ".cache" / "aioc-real")
"""Where the servers' virtual environments are kept between runs."""

LLAMA_CPP = ("xllamacpp", "gguf", "numpy")
MLX_LM = ("mlx[cpu]", "mlx-lm")
VERSIONS = HERE / "constraints.txt"
"""The version of each, and of what they need."""
START_SECONDS = 60


def environment(name: str, packages: tuple[str, ...]) -> Path:
    """The Python of a virtual environment with these packages, made on first use."""
    folder = HOME / name
    python = folder / "bin" / "python"
    ready = folder / "ready"
    wanted = "\n".join((*packages, VERSIONS.read_text()))
    if not ready.exists() or ready.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--only-binary=:all:", "-c", str(VERSIONS)]
        subprocess.run([*pip, *packages], check=True)
        ready.write_text(wanted)
    return python


@contextmanager
def llama_cpp(scratch: Path, *, embed: bool = False) -> Iterator[str]:
    """llama.cpp's server; yields its base URL."""
    python = environment("llama.cpp", LLAMA_CPP)
    model = scratch / "tiny.gguf"
    if not model.exists():
        subprocess.run([str(python), str(HERE / "make_gguf.py"), str(HERE / "model"), str(model)], check=True)
    port = free_port()
    name = "tiny-embed" if embed else "tiny-chat"
    command = [str(python), str(HERE / "llama_cpp_server.py"), str(model), str(port), name]
    with _running([*command, *(["embed"] if embed else [])], {}, scratch / "llama.log", port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def mlx_lm(scratch: Path) -> Iterator[str]:
    """mlx-lm's server; yields its base URL."""
    python = environment("mlx-lm", MLX_LM)
    cache = scratch / "huggingface"
    (cache / "hub").mkdir(parents=True, exist_ok=True)
    offline = {
        "HF_HOME": str(cache),
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
        "OMP_NUM_THREADS": "1",
    }
    port = free_port()
    command = [str(python), "-m", "mlx_lm", "server", "--model", str(HERE / "model")]
    with _running([*command, "--host", "127.0.0.1", "--port", str(port)], offline, scratch / "mlx.log", port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def _running(command: list[str], extra: dict[str, str], log: Path, port: int) -> Iterator[None]:
    with log.open("wb") as out:
        process = subprocess.Popen(command, env={**os.environ, **extra}, stdout=out, stderr=out)
        try:
            _await_answer(process, port, log)
            yield
        finally:
            process.terminate()
            process.wait(timeout=20)


def _await_answer(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Until /v1/models answers; a server that ended says why in its log."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/v1/models", timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"{process.args!r} did not start:\n{log.read_text(errors='replace')[-2000:]}")
