"""`aioc probe`, also `aioc-run`: measures a server, or grades a saved run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import EXITS, Page
from aioc_runner.cli.parameters import LimitOption, Number, Word
from aioc_runner.cli.serve import deviate_option
from aioc_runner.fail_on import FAIL_ON, UNSHOWN
from aioc_runner.run.defaults import CONCURRENCY, PROFILE, TIMEOUT, WAIT

KEYS = (
    ("AIOC_API_KEY", "or --api-key-file: sent only to TARGET, and never written to a report or saved run"),
    ("OPENAI_API_KEY", "sent only to api.openai.com"),
)
HOSTED = (
    ("OpenRouter", "https://openrouter.ai/api/v1, with the key in AIOC_API_KEY"),
    ("Gemini", "https://generativelanguage.googleapis.com/v1beta/openai, likewise"),
    (
        "Azure",
        "https://NAME.openai.azure.com/openai/v1, likewise; --model takes a deployment",
    ),
)
PATH = click.Path(dir_okay=False, path_type=Path)


@click.command(
    "probe",
    cls=Page,
    examples=(
        "aioc-run http://localhost:8000/v1",
        "aioc-run localhost:8080 --only 'chat.*' --fail-on warn",
        "aioc-run https://api.example.com/v1 --model chat=small --output report.md --save run.har",
        "aioc-run localhost:8080 --client codex --client opencode",
        "aioc-run run.har --format json",
        "aioc-run --targets servers.yaml --output reports",
        "aioc-run --demo --deviate stream-usage-missing",
    ),
    sections=[("Keys", KEYS), ("Hosted", HOSTED), ("Exit codes", EXITS)],
)
@click.argument("target", metavar="[TARGET]", required=False)
@outputs.report_format_option
@outputs.output_option
@outputs.verbose_option
@outputs.quiet_option
@click.option("--profile", metavar="P", help=f"Which rows run and what absence means.  [default: {PROFILE}]")
@click.option(
    "--client",
    "clients",
    metavar="ID",
    multiple=True,
    help="Ask for what this client needs, and report whether it works, for example codex. Repeatable.",
)
@click.option(
    "--only", metavar="GLOB", multiple=True, help="Only rows whose id matches, as in chat.*. Repeatable."
)
@click.option("--skip", metavar="GLOB", multiple=True, help="No rows whose id matches. Repeatable.")
@click.option(
    "--phase",
    "phases",
    multiple=True,
    type=Word("phase", "ABC"),
    help="A: does the route exist; B: are its answers right; C: does it behave. Repeatable.  [default: all]",
)
@click.option(
    "--model",
    "models",
    metavar="[KIND=]ID",
    multiple=True,
    help="Use this model, or this one for a kind. Repeatable.",
)
@click.option(
    "--deep",
    is_flag=True,
    help="Also ask for what only a comparison of answers shows; the total is printed first.",
)
@click.option(
    "--tools",
    metavar="FILE.json",
    type=PATH,
    help="Your own tools, a JSON array, instead of those in the rows.",
)
@click.option("--api-key-file", metavar="FILE", type=PATH, help="File with the API key.")
@click.option(
    "--header", "headers", metavar="'NAME: VALUE'", multiple=True, help="Send this header, too. Repeatable."
)
@click.option(
    "--proxy",
    metavar="URL",
    help="Send everything through this proxy; '' disables proxies.  [default: HTTPS_PROXY,"
    " HTTP_PROXY or ALL_PROXY, except for this machine and hosts in NO_PROXY]",
)
@click.option(
    "--cacert",
    metavar="FILE.pem",
    type=click.Path(path_type=Path),
    help="Also trust these authorities; SSL_CERT_FILE and REQUESTS_CA_BUNDLE work, too.",
)
@click.option(
    "--insecure", is_flag=True, help="Don't check certificates; anyone in between may read the key."
)
@click.option(
    "--no-v1",
    is_flag=True,
    help="Use TARGET as it is. Without it, /v1 is appended to a URL without a version, if the API is there.",
)
@click.option("--name", metavar="NAME", help="What to call the server in the report.")
@click.option(
    "--implementation",
    metavar="NAME",
    help="What the server is, such as vllm, if it doesn't identify itself.",
)
@click.option(
    "--timeout",
    metavar="S",
    type=Number(0.001),
    default=TIMEOUT,
    help=f"Seconds for one request.  [default: {TIMEOUT:g}]",
)
@click.option(
    "--wait",
    metavar="S",
    type=Number(0),
    help="Total seconds to wait for a server that is starting or loading, or asks to retry later."
    f"  [default: {WAIT:g}, but 0 if nothing listens on the port, except in CI]",
)
@click.option(
    "--concurrency",
    metavar="N",
    type=Number(1, 64, whole=True),
    default=CONCURRENCY,
    help=f"Requests at a time.  [default: {CONCURRENCY}]",
)
@click.option(
    "--max-time",
    cls=LimitOption,
    metavar="S",
    type=Number(0.001),
    help="Seconds for the whole run; rows that don't run are SKIP.  [default: {run_seconds}, and with"
    " --timeout at most eight times that and --wait]",
)
@click.option(
    "--max-requests",
    cls=LimitOption,
    metavar="N",
    type=Number(1, whole=True),
    help="Total requests, not counting deletions.  [default: {run_requests}]",
)
@click.option(
    "--max-tokens",
    cls=LimitOption,
    metavar="N",
    type=Number(1, whole=True),
    help="Stop sending once the answers have used this many tokens.  [default: {run_tokens}]",
)
@click.option(
    "--allow-writes",
    is_flag=True,
    help="Also run rows that create files, vector stores, batches, stored answers and the like on the server;"
    " they are deleted afterwards.",
)
@click.option(
    "--repeat",
    metavar="N",
    type=Number(1, 20, whole=True),
    default=1,
    help="Run this many times, and list on stderr the rows whose grade changes. The report, the"
    " saved run and the exit code are those of the first run.  [default: 1]",
)
@click.option(
    "--fail-on",
    type=Word("level", FAIL_ON),
    default=UNSHOWN,
    help="What causes exit code 1: a row that fails; also if the answer to the profile's question isn't yes;"
    " also a row that deviates; or nothing. With --client: a client that doesn't work; also one that isn't"
    f" known to work; also one that isn't simply ready; or nothing.  [default: {UNSHOWN}]",
)
@click.option(
    "--baseline",
    metavar="FILE.json",
    type=PATH,
    help="Accepted findings, each with a reason; only new or worse ones cause exit code 1.",
)
@click.option(
    "--update-baseline", is_flag=True, help="Write this run's findings to --baseline; reasons are kept."
)
@click.option("--strict-baseline", is_flag=True, help="Also fail if an accepted finding no longer occurs.")
@outputs.catalog_option
@click.option(
    "--save",
    metavar="FILE.har",
    type=click.Path(path_type=Path),
    help="Save every exchange, without keys, for grading again.",
)
@click.option(
    "--targets",
    metavar="FILE.yaml",
    type=PATH,
    help="Probe every server in this file. --output is then a folder for the reports and a summary, and"
    " --save a folder for saved runs. A server that already has a complete report isn't probed again.",
)
@click.option(
    "--fresh", is_flag=True, help="With --targets: also probe those that already have a complete report."
)
@click.option(
    "--at-once",
    metavar="N",
    type=Number(1, 64, whole=True),
    default=4,
    help="With --targets: servers to probe at a time, each with --concurrency requests at a time."
    "  [default: 4]",
)
@click.option(
    "--per-host",
    metavar="N",
    type=Number(1, 64, whole=True),
    default=1,
    help="With --targets: servers to probe at a time on one host, whatever the port.  [default: 1]",
)
@click.option("--demo", is_flag=True, help="Probe the reference server, started for this; no TARGET needed.")
@deviate_option
@click.option(
    "--sdk",
    is_flag=True,
    help="Also replay the answers through OpenAI's Python package, if it is installed.",
)
@click.option("--dry-run", is_flag=True, help="List what would be sent, and how many requests; send nothing.")
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> int:
    """Measure which parts of the OpenAI API a server gets right.

    TARGET is a base URL as you would give it to a client, with or without /v1, or a run saved with --save
    (.har), which is graded again without a network. At most two small requests are sent for each row; the
    server is asked for its models. The report goes to stdout, progress to stderr.
    """
    from aioc_runner.cli.arguments import arguments  # noqa: PLC0415 -- slow to import
    from aioc_runner.cli.run import probe  # noqa: PLC0415 -- likewise

    source = click.core.ParameterSource.COMMANDLINE
    typed = frozenset(name for name in given if ctx.get_parameter_source(name) == source)
    return probe(arguments(typed, **given))
