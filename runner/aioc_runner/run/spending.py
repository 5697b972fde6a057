"""How many requests and tokens a run may use; exceeding a limit ends it in good order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.detect import tokens

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange
    from aioc_runner.wire.unsent import Stop


class RunOver(Exception):  # noqa: N818 -- not our error, and reads as what it says
    """Nothing more is asked; `stop` says why."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop)
        self.stop: Stop = stop


class ServerDied(RunOver):
    """The server that answered before answers nobody now."""

    def __init__(self) -> None:
        super().__init__("server-died")


class Spending:
    """How many requests and tokens there still are."""

    def __init__(self, requests: int, tokens: int) -> None:
        self._requests = requests
        self._tokens = tokens

    def start(self) -> None:
        """Take one request; raises RunOver where there is none, or no token."""
        if self._tokens <= 0:
            raise RunOver("max-tokens")
        if self._requests <= 0:
            raise RunOver("max-requests")
        self._requests -= 1

    def note(self, exchange: Exchange) -> None:
        """Take the tokens that an answer took."""
        self._tokens -= tokens.used(exchange)
