"""Probe servers that claim to speak the OpenAI API, from Python.

    import aioc

    run = aioc.probe("http://localhost:8000/v1", profile="agent")
    print(run.report.headline)
    for result in run.report.results:
        print(result.id, result.status)

This package is stable; `aioc_runner` and the other packages are private. `Report` and its parts
follow the JSON report's published schema (`aioc export report-schema`).
"""

from __future__ import annotations

from aioc._errors import Error, Unreachable
from aioc._probing import ProbeOptions, aprobe, probe
from aioc._runs import Run
from aioc._saved import diff, grade
from aioc._serving import serve
from aioc_runner import __version__
from aioc_runner.compare import Difference
from aioc_runner.report import ClientVerdict, Finding, Report, Result

__all__ = [
    "ClientVerdict",
    "Difference",
    "Error",
    "Finding",
    "ProbeOptions",
    "Report",
    "Result",
    "Run",
    "Unreachable",
    "__version__",
    "aprobe",
    "diff",
    "grade",
    "probe",
    "serve",
]
