"""The canonical rows are the table that everything began with: 19 lines, their kinds and their notes."""

from __future__ import annotations

from aioc_generated.endpoints import ROWS

SURFACE = """
/v1/models | GET | core | Required for any compat surface; powers model sniffing
/v1/models/{model} | GET | core | Many OSS impls return 404; OpenAI returns the object
/v1/chat/completions | POST | core | The headline endpoint; supports tools, JSON mode, streams
/v1/chat/completions (stream) | POST | core | Separate row so a missing-stream regression is visible
/v1/completions | POST | ext | Legacy text completion; many newer servers omit it
/v1/responses | POST | ext | Newer Responses API; few OSS servers implement
/v1/audio/speech | POST | core | TTS; returns audio bytes (mp3/opus/wav)
/v1/audio/transcriptions | POST | core | STT; multipart upload, returns text JSON
/v1/audio/translations | POST | ext | STT to English; many servers fold into transcriptions
/v1/images/generations | POST | core | Returns {data: [{url}|{b64_json}]}
/v1/images/edits | POST | core | OpenAI requires multipart; some OSS take JSON (WARN)
/v1/images/variations | POST | ext | Less commonly implemented
/v1/videos | POST | ours | Async job creation; mirrors OpenAI's Sora job shape
/v1/videos/{id} | GET | ours | Job status polling
/v1/videos/{id}/content | GET | ours | Final video bytes when status is completed
/v1/embeddings | POST | core | Returns {data: [{embedding: [...]}]}
/v1/files | GET | ext | Uploads — most OSS servers omit
/v1/fine_tuning/jobs | GET | ext | OSS servers don't fine-tune via API
/v1/moderations | POST | ext | Few OSS servers implement
"""


def test_the_canonical_surface() -> None:
    """Paths, methods, kinds and notes stand as they did, in the same order."""
    rows = [row for row in ROWS if row.canonical]
    lines = [
        " | ".join((row.path + (f" ({row.variant})" if row.variant else ""), row.method, row.kind, row.notes))
        for row in rows
    ]

    assert lines == SURFACE.strip().splitlines()
