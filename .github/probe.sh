#!/usr/bin/env bash
# The step of action.yml that probes: options from variables, annotations to the log, reports to a folder.
set -uo pipefail

bin=$RUNNER_TEMP/aioc/bin
mkdir -p "$AIOC_REPORTS"
options=(--fail-on "$AIOC_FAIL_ON" --format github)
options+=(--output "$AIOC_REPORTS/report.md" --output "$AIOC_REPORTS/report.json" --output "$AIOC_REPORTS/report.html")
options+=(--save "$AIOC_REPORTS/run.har")
if [[ -n $AIOC_URL ]]; then options+=(--wait "$AIOC_WAIT"); else options+=(--demo); fi
if [[ -n $AIOC_PROFILE ]]; then options+=(--profile "$AIOC_PROFILE"); fi
if [[ -n $AIOC_NAME ]]; then options+=(--name "$AIOC_NAME"); fi
if [[ -n $AIOC_BASELINE ]]; then options+=(--baseline "$AIOC_BASELINE"); fi
while IFS= read -r line; do [[ -z $line ]] || options+=(--model "$line"); done <<< "$AIOC_MODELS"
while IFS= read -r line; do [[ -z $line ]] || options+=(--client "$line"); done <<< "$AIOC_CLIENTS"
while IFS= read -r line; do [[ -z $line ]] || options+=(--only "$line"); done <<< "$AIOC_ONLY"
# A server's address comes last: it could begin with a dash.
[[ -z $AIOC_URL ]] || options+=(-- "$AIOC_URL")

code=0
"$bin/aioc-run" "${options[@]}" || code=$?
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
# Why a server isn't there stands in its own words; nothing in them is a command to the runner.
log=$RUNNER_TEMP/aioc-server.log
if [[ $code -eq 3 && -s $log ]]; then
  mark=$("$bin/python" -c 'import secrets; print(secrets.token_hex(16))')
  printf '::group::What the server said last\n::stop-commands::%s\n' "$mark"
  tail -n 50 "$log"
  printf '\n::%s::\n::endgroup::\n' "$mark"
fi
if [[ -f $AIOC_REPORTS/report.json ]]; then
  "$bin/python" - "$AIOC_REPORTS/report.json" >> "$GITHUB_OUTPUT" <<'PYTHON'
import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
print("headline=" + " ".join(report["headline"].split()))
for status in ("PASS", "WARN", "FAIL", "SKIP"):
    print(f"{status.lower()}={report['summary'].get(status, 0)}")
PYTHON
  [[ $AIOC_SUMMARY != true ]] || cat "$AIOC_REPORTS/report.md" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$code"
