"""An application of fastapi-openai-compat that echoes: uvicorn --app-dir tests/evidence/setups echo:app."""

from __future__ import annotations

import time
from typing import Any

from fastapi import FastAPI
from fastapi_openai_compat import (
    FileObject,
    create_files_router,
    create_openai_router,
    create_responses_router,
)


def models() -> list[str]:
    """The one model."""
    return ["echo-1"]


def echo(_model: str, messages: list[dict[str, Any]], body: dict[str, Any]) -> Any:
    """Say what was said last, in words where a stream is asked for."""
    said = f"You said: {messages[-1].get('content') if messages else ''}"
    return (f"{word} " for word in said.split()) if body.get("stream") else said


def keep(filename: str, _content_type: str, content: bytes, purpose: str) -> FileObject:
    """Say that a file was kept."""
    return FileObject(
        id="file-1", bytes=len(content), created_at=int(time.time()), filename=filename, purpose=purpose
    )


app = FastAPI()
app.include_router(create_openai_router(list_models=models, run_completion=echo))
app.include_router(create_responses_router(list_models=models, run_response=echo))
app.include_router(create_files_router(run_file_upload=keep))
