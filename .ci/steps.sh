# shellcheck shell=bash
# Shared by the gates beside this file: sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset VIRTUAL_ENV PYTHONPATH

# Prints a command, runs it, and says how long that took.
step() {
  local began=$SECONDS status=0
  printf '\n== %s\n' "$*"
  "$@" || status=$?
  printf -- '-- %d s\n' "$((SECONDS - began))"
  return "$status"
}

# Makes a virtual environment and puts its commands first on the path: environment NAME PIP-ARGUMENT...
# Only a part of what is installed is ever imported: Python compiles that when it is.
environment() {
  local folder=$work/$1
  shift
  step python3 -m venv "$folder"
  export PATH="$folder/bin:$PATH"
  step pip install --quiet --disable-pip-version-check --no-compile "$@"
}

# Runs steps at the same time, each a command or a function without arguments, and prints what each said in one piece.
together() {
  local status=0 name pid started=()
  for name in "$@"; do
    step "$name" > "$work/$name.txt" 2>&1 &
    started+=("$!")
  done
  for pid in "${started[@]}"; do
    wait "$pid" || status=$?
    cat "$work/$1.txt"
    shift
  done
  return "$status"
}
