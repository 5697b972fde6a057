"""`aioc probe`, also `aioc-run`: measures a server, or grades a saved run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import EXITS, Page
from aioc_runner.cli.serve import deviate_option
from aioc_runner.cli.trouble import Number, Word
from aioc_runner.fail_on import FAIL_ON, UNSHOWN

KEYS = (
    ("AIOC_API_KEY", "or --api-key-file: sent to TARGET alone, and written to no report and no saved run"),
    ("OPENAI_API_KEY", "sent to api.openai.com and to nobody else"),
)
HOSTED = (
    ("OpenRouter", "https://openrouter.ai/api/v1, the key as AIOC_API_KEY"),
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
@click.option("--profile", metavar="P", help="Which rows run and what absence means.  [default: openai]")
@click.option(
    "--client",
    "clients",
    metavar="ID",
    multiple=True,
    help="Ask what this client needs, and tell whether it works: codex, say. Repeatable.",
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
    help="A: is the route wired; B: are its answers right; C: does it behave. Repeatable.  [default: all]",
)
@click.option(
    "--model",
    "models",
    metavar="[KIND=]ID",
    multiple=True,
    help="Ask this model, or this for a kind. Repeatable.",
)
@click.option(
    "--deep", is_flag=True, help="Also ask what is proved by contrast alone; the total is printed before."
)
@click.option(
    "--tools",
    metavar="FILE.json",
    type=PATH,
    help="Your own tools, a JSON array, in place of those that rows offer.",
)
@click.option("--api-key-file", metavar="FILE", type=PATH, help="File that holds the API key.")
@click.option(
    "--header", "headers", metavar="'NAME: VALUE'", multiple=True, help="Send this too. Repeatable."
)
@click.option(
    "--proxy",
    metavar="URL",
    help="Send everything through this proxy; '' is for none.  [default: HTTPS_PROXY,"
    " HTTP_PROXY or ALL_PROXY, but for this machine and what NO_PROXY names]",
)
@click.option(
    "--cacert",
    metavar="FILE.pem",
    type=click.Path(path_type=Path),
    help="Trust these authorities, too; also SSL_CERT_FILE and REQUESTS_CA_BUNDLE.",
)
@click.option("--insecure", is_flag=True, help="Check no certificate: whoever is between may read the key.")
@click.option("--name", metavar="NAME", help="What to call the server in the report.")
@click.option(
    "--implementation",
    metavar="NAME",
    help="What the server is, such as vllm, where it doesn't say so itself.",
)
@click.option(
    "--timeout",
    metavar="S",
    type=Number(0.001),
    default=60.0,
    help="Seconds for one request.  [default: 60]",
)
@click.option(
    "--wait",
    metavar="S",
    type=Number(0),
    help="Seconds, in all, for a server that is starting, loading or asks for patience."
    "  [default: 30, and not for a port where nothing listens, except in CI]",
)
@click.option(
    "--concurrency",
    metavar="N",
    type=Number(1, 64, whole=True),
    default=4,
    help="Requests in flight.  [default: 4]",
)
@click.option(
    "--max-time",
    metavar="S",
    type=Number(0.001),
    help="Seconds for the whole run; rows that are cut are SKIP.  [default: 900, and with --timeout"
    " at most nine times that and --wait]",
)
@click.option(
    "--max-requests",
    metavar="N",
    type=Number(1, whole=True),
    help="Requests in all, deletion aside.  [default: 2000]",
)
@click.option(
    "--max-tokens",
    metavar="N",
    type=Number(1, whole=True),
    help="Send nothing more once the answers took so many tokens.  [default: 1000000]",
)
@click.option(
    "--allow-writes",
    is_flag=True,
    help="Also ask what makes files, vector stores, batches, stored answers and the like on the server; what"
    " was made is deleted.",
)
@click.option(
    "--repeat",
    metavar="N",
    type=Number(1, 20, whole=True),
    default=1,
    help="Run so many times, and say on stderr which rows don't get the same grade each time. The report, the"
    " saved run and the exit code are the first one's.  [default: 1]",
)
@click.option(
    "--fail-on",
    type=Word("level", FAIL_ON),
    default=UNSHOWN,
    help="What makes the exit code 1: a row that fails; also a question of the profile that isn't answered"
    " with yes; also a row that deviates; or nothing. With --client: one that doesn't work; also one of"
    " which that isn't known; also one that isn't simply ready; or nothing.  [default: unshown]",
)
@click.option(
    "--baseline",
    metavar="FILE.json",
    type=PATH,
    help="Findings that are accepted, each with a reason: only what is new or worse makes the exit code 1.",
)
@click.option(
    "--update-baseline", is_flag=True, help="Write what this run finds to --baseline; reasons stay."
)
@click.option("--strict-baseline", is_flag=True, help="Also fail on what is accepted and no longer occurs.")
@outputs.catalog_option
@click.option(
    "--save",
    metavar="FILE.har",
    type=click.Path(path_type=Path),
    help="Save every exchange, without keys, to judge again.",
)
@click.option(
    "--targets",
    metavar="FILE.yaml",
    type=PATH,
    help="Probe every server that this file lists. --output is then a folder, for a report each and a"
    " summary, and --save one for saved runs. A server whose whole report is there isn't asked again.",
)
@click.option("--fresh", is_flag=True, help="With --targets: ask also those whose whole report is there.")
@click.option(
    "--at-once",
    metavar="N",
    type=Number(1, 64, whole=True),
    default=4,
    help="With --targets: so many servers at a time, each with --concurrency requests in flight."
    "  [default: 4]",
)
@click.option(
    "--per-host",
    metavar="N",
    type=Number(1, 64, whole=True),
    default=1,
    help="With --targets: so many at a time on one host, whatever the port.  [default: 1]",
)
@click.option("--demo", is_flag=True, help="Probe the reference server, started for this; no TARGET needed.")
@deviate_option
@click.option(
    "--sdk",
    is_flag=True,
    help="Also replay the answers through OpenAI's Python package, where that is installed.",
)
@click.option("--dry-run", is_flag=True, help="List what would be sent, and how many requests; send nothing.")
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> int:
    """Measure which parts of the OpenAI API a server has right.

    TARGET is a base URL as clients take it, with or without /v1, or a run saved with --save (.har), which
    is graded again without a network. At most two small requests are sent for each row; models are found
    by asking. The report goes to stdout, progress to stderr.
    """
    from aioc_runner.cli.run import Arguments, probe  # noqa: PLC0415 -- slow to import

    source = click.core.ParameterSource.COMMANDLINE
    typed = frozenset(name for name in given if ctx.get_parameter_source(name) == source)
    return probe(Arguments(**given, typed=typed))
