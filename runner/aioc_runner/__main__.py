"""`python -m aioc_runner` is `aioc`."""

from __future__ import annotations

from aioc_runner.cli import main

if __name__ == "__main__":
    main()
