from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection, connect

from aioc_runner.serve.responder import Responder
from aioc_runner.serve.run import running, serve_forever
from aioc_testing.small_catalog import CHAT, SAY_HELLO, small_catalog

SECONDS = 60.0
FOREGROUND = """
from functools import partial

from aioc_runner.serve.responder import Responder
from aioc_runner.serve.run import serve_forever
from aioc_testing.small_catalog import small_catalog

serve_forever(Responder(small_catalog()), announce=partial(print, flush=True))
"""


def _place(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


def _connect(url: str, path: str) -> ClientConnection:
    return connect(f"ws{url.removeprefix('http')}{path}", proxy=None, open_timeout=SECONDS)


def test_runs_while_the_block_does(capfd: pytest.CaptureFixture[str]) -> None:
    """The server answers at once, says nothing on the terminal, and is gone afterwards."""
    with running(small_catalog()) as url:
        answer = httpx.get(f"{url}/v1/models", timeout=SECONDS)

    assert answer.status_code == 200
    assert {"content-type", "content-length"} <= set(answer.headers)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(_place(url))
    assert capfd.readouterr() == ("", "")
    assert not [thread for thread in threading.enumerate() if thread.name == "aioc-serve"]


def test_stops_with_clients_connected() -> None:
    """Clients that stay connected don't keep the server from stopping."""
    with ExitStack() as clients, running(small_catalog()) as url:
        idle = clients.enter_context(httpx.Client(timeout=SECONDS))
        idle.get(f"{url}/v1/models")
        chatty = clients.enter_context(_connect(url, "/v1/realtime?model=small"))
        assert "session.created" in str(chatty.recv())


def test_closes_without_an_answer() -> None:
    """A row can close the connection where an answer belongs; the next request is answered."""
    package = small_catalog()
    with running(package, deviate=["dropped-line"]) as url, httpx.Client(timeout=SECONDS) as client:
        with pytest.raises(httpx.TransportError):
            client.post(f"{url}{CHAT}", json={"model": "small", "messages": SAY_HELLO})

        assert client.get(f"{url}/v1/models").status_code == 200


def test_serves_until_interrupted() -> None:
    """In the foreground the server says where it is, and leaves quietly on an interrupt."""
    folders = ":".join(path for path in sys.path if path)
    with subprocess.Popen(
        [sys.executable, "-c", FOREGROUND],
        env={**os.environ, "PYTHONPATH": folders},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        status = httpx.get(f"{url}/v1/models", timeout=SECONDS, trust_env=False).status_code
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=SECONDS)

    assert (status, said, process.returncode) == (200, ("", ""), 0)


def test_takes_the_port_it_is_given() -> None:
    """A given port is used; one that is taken is an error, not another port."""
    with running(small_catalog()) as url:
        port = _place(url)[1]
        with pytest.raises(OSError, match="in use"):
            serve_forever(Responder(small_catalog()), port=port)
    with running(small_catalog(), port=port) as again:
        assert again == url


def test_talks_over_a_websocket() -> None:
    """A WebSocket gets the greeting, and the rest once it has said its part."""
    with running(small_catalog()) as url, _connect(url, "/v1/realtime?model=small") as talk:
        assert json.loads(talk.recv()) == {"type": "session.created", "session": {"model": "small"}}
        talk.send('{"type": "hi"}')
        assert json.loads(talk.recv()) == {"type": "session.updated"}


@pytest.mark.parametrize(
    ("path", "deviate", "status"),
    [
        ("/v1/aioc-canary", (), 404),
        (CHAT, (), 404),
        ("/v1/realtime?model=nobody", (), 404),
        ("/v1/realtime?model=small", ("upgrade-refused",), 403),
    ],
)
def test_refuses_a_websocket(path: str, deviate: tuple[str, ...], status: int) -> None:
    """A refused upgrade is an HTTP answer with an error body."""
    with (
        running(small_catalog(), deviate=deviate) as url,
        pytest.raises(InvalidStatus) as refused,
        _connect(url, path),
    ):
        pass

    answer = refused.value.response
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/json")
    assert isinstance(json.loads(answer.body or b""), dict)
