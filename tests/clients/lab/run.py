"""Runs programs on the reference server with one fault at a time, and tells what they do.

python tests/clients/lab/run.py [PROGRAM]... [--fault ID]... [--draw N [--seed S]] [--write] [--lock]
python tests/clients/lab/run.py [PROGRAM]... --url URL --on SERVER [--model MODEL] [--write]

Without --fault each program meets every fault of the cells. What came of its parts is held to what came of
them on the server without a fault: all as there is `works`, a main part otherwise is `breaks`, another one
`degrades`, and who has to be ended by the time limit `hangs`. --write puts cells on file, --lock the
versions of what is installed.

AIOC_LAB_PATIENCE=N gives each program N times its limit, for a machine that has other work.

With --url the programs meet a server that runs there, which spec/evidence knows as SERVER: a part is done
where it ended with something, and parts that ask for /v1/responses are left out where there is none.
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

ROOT = Path(__file__).resolve().parents[3]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from clients.cell import Cell, cells, keep  # noqa: E402 -- put on the path above
from clients.fault import NONE, faults  # noqa: E402 -- as above
from clients.lab.program import Program, programs  # noqa: E402 -- as above
from clients.lab.running import LIMIT, Ran, run  # noqa: E402 -- as above
from clients.lab.served import Served  # noqa: E402 -- as above
from clients.lab.words import are_others  # noqa: E402 -- as above

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clients.cell import Observed

TRANSCRIPTS = ROOT / "tests" / "clients" / "lab" / "transcripts"
ON = "reference"
NOT_THERE = (404, 405, 501)
RAISED = "error part"
"""What a part has among the rest where a program passed an error on."""


def main(words: Sequence[str]) -> int:
    """Run what the words name; 1 where a cell isn't as it is on file."""
    given = _parser().parse_args(words)
    known = programs()
    chosen = [known[name] for name in given.programs or known]
    on_file = {(one.client, one.version, one.fault): one.observed for one in cells() if one.on == given.on}
    wrong = 0
    for cell, why in (
        _seen_there(chosen, given) if given.url else _seen(_pairs(chosen, given), lock=given.lock)
    ):
        before = on_file.get((cell.client, cell.version, cell.fault))
        differs = before is not None and before != cell.observed
        wrong += differs
        told = f" (on file: {before})" if differs else ""
        print(f"{cell.client} {cell.version}, {cell.fault}: {cell.observed}{told}{why}", flush=True)  # noqa: T201
        if given.write:
            keep(cell)
    return int(wrong > 0 and not given.write)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help=", ".join(programs()))
    parser.add_argument("--fault", action="append", metavar="ID")
    parser.add_argument("--draw", type=int, metavar="N")
    parser.add_argument("--seed", type=int, metavar="S")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--lock", action="store_true")
    parser.add_argument("--url", help="base URL without /v1 of a server that runs already")
    parser.add_argument("--on", default=ON, metavar="SERVER", help="its id in spec/evidence")
    parser.add_argument("--model", default="", help="the model to ask it for")
    return parser


def _faults() -> list[str]:
    return sorted({*faults(), *(one.fault for one in cells())})


def _pairs(chosen: Sequence[Program], given: argparse.Namespace) -> list[tuple[Program, str]]:
    pairs = [(one, fault) for one in chosen for fault in given.fault or _faults()]
    return _drawn(pairs, given.draw, given.seed) if given.draw else pairs


def _drawn(pairs: Sequence[tuple[Program, str]], number: int, seed: int | None) -> list[tuple[Program, str]]:
    """Draw a sample, and print the seed that draws it again."""
    seed = random.randrange(10**6) if seed is None else seed  # noqa: S311 -- a sample
    print(f"drawn with --seed {seed}", flush=True)  # noqa: T201
    return random.Random(seed).sample(pairs, min(number, len(pairs)))  # noqa: S311 -- as above


def _seen(pairs: Sequence[tuple[Program, str]], *, lock: bool) -> Iterator[tuple[Cell, str]]:
    plain: dict[str, Ran] = {}
    for program, fault in pairs:
        if are_others(fault):
            print(f"{program.client}, {fault}: left out, the model itself says other words")  # noqa: T201
            continue
        if program.name not in plain:
            program.install()
            if lock:
                program.keep_lock()
            plain[program.name], _ = _ran(program, NONE)
        ran, met = (plain[program.name], True) if fault == NONE else _ran(program, fault)
        if not met:
            print(f"{program.client}, {fault}: left out, it asks for nothing that has this fault")  # noqa: T201
            continue
        did, why = observed(program, plain[program.name], ran)
        what = faults()[fault].what if fault in faults() else ""
        yield (
            Cell(
                client=program.client,
                version=program.version,
                fault=fault,
                what=what,
                observed=did,
                on=ON,
            ),
            why,
        )


def _seen_there(chosen: Sequence[Program], given: argparse.Namespace) -> Iterator[tuple[Cell, str]]:
    """Run programs on a server of which nobody knows what it should say."""
    for program in chosen:
        program.install()
        ran = run(program, given.url, TRANSCRIPTS / f"{program.name}-{given.on}.txt", given.model)
        ran = replace(ran, parts=_offered(ran.parts, given.url))
        did, why = observed(program, ran, ran)
        seen = Cell(client=program.client, version=program.version, fault=NONE, observed=did, on=given.on)
        yield seen, why


def _offered(parts: dict[str, Any], url: str) -> dict[str, Any]:
    """Leave out what asks for responses, where the server has no such route."""
    there = httpx.post(f"{url}/v1/responses", json={}, trust_env=False).status_code not in NOT_THERE
    return {name: value for name, value in parts.items() if there or not name.startswith("resp")}


def _ran(program: Program, fault: str) -> tuple[Ran, bool]:
    """Run it, and tell whether it met the fault."""
    served = Served(fault, program.call)
    with served.running() as url:
        ran = run(program, url, TRANSCRIPTS / f"{program.name}-{fault}.txt")
    return ran, served.is_met()


def observed(program: Program, plain: Ran, ran: Ran) -> tuple[Observed, str]:
    """Say what came of a program beside what comes of it on a sound server, and of which parts."""
    if ran.instead == LIMIT:
        return "hangs", f" [{program.seconds} s]"
    named = {**plain.parts, **ran.parts}  # what a program leaves out, it didn't do
    broken = [name for name in named if _is_bad(ran.parts.get(name), plain.parts.get(name))]
    if ran.instead or not ran.parts or program.main & {*broken}:
        said = ", ".join(f"{name}: {str(ran.parts.get(name))[:60]}" for name in broken)
        return "breaks", f" [{said or ran.instead}]"
    said = ", ".join(f"{name}: {str(ran.parts.get(name))[:60]}" for name in broken)
    return ("degrades", f" [{said}]") if broken else ("works", "")


def _is_bad(value: object, plain: object) -> bool:
    """Whether a part didn't do what it does on a sound server, or failed there already."""
    said = str(value)
    return value != plain or value in (False, None, "") or said.startswith("raises ") or RAISED in said


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
