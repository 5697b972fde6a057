"""Redirects to anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY
from hostile.rows.case import CHAT, LIST, Case
from hostile.rows.speaking import redirect
from hostile.servers import body, lists, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

REDIRECTS: Mapping[str, Case] = {
    "redirects to another host with the key": Case(
        redirect(f"https://other.example/?api_key={CANARY}"),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 307 to https://other.example/?api_key=REDACTED"),
    ),
    "redirects to another port with the key": Case(
        redirect(f"http://127.0.0.1:1/{CANARY[::-1]}", 301),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 301 to REDACTED"),
    ),
    "redirects to nowhere": Case(
        posts(body(b"", status="302 There")), CHAT, (1, "FAIL", "redirect", "redirects: 302 to nowhere")
    ),
    "redirects to a script": Case(
        redirect("javascript:alert(1)"),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 307 to javascript:alert(1)"),
    ),
    "redirects to no URL": Case(
        redirect("http://[::"), CHAT, (1, "FAIL", "redirect", "redirects: 307 to http://[::")
    ),
    "redirects to no port": Case(
        redirect("http://h:99999999/"), CHAT, (1, "FAIL", "redirect", "redirects: 307 to http://h:99999999/")
    ),
    "redirects in tabs": Case(
        redirect("/" + "\t".join(CANARY)), CHAT, (1, "FAIL", "redirect", "redirects: 307 to REDACTED")
    ),
    "redirects to 60,000 letters": Case(
        redirect("/" + "x" * 60_000, 303),
        CHAT,
        (
            1,
            "FAIL",
            "redirect",
            "redirects: 303 to /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ),
    ),
    "redirects twice": Case(
        posts(body(b"", "Location: /a", "Location: //other.example/b", status="308 There")),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 308 to //other.example/b"),
    ),
    "redirects its list by another scheme": Case(
        lists(body(b"", "Location: https://127.0.0.1/v1/models", status="301 There")),
        LIST,
        (1, "FAIL", "redirect", "redirects: 301 to https://127.0.0.1/v1/models"),
    ),
}
