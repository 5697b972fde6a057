"""The key where nobody looks for it: parts of forms, names of files, numbers, markup."""

from __future__ import annotations

import base64
import gzip
import json
import struct
from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY, SECRET
from aioc_testing.hostile import answer
from hostile import servers as on
from hostile.rows.case import CHAT, EMBED, LIST, NOT_KEPT, REALTIME, SPEECH, STREAM, Case
from hostile.rows.speaking import CHUNKED, KEY, OK, TURNED, WHOLE, said
from hostile.servers import GZIP, JSON, SSE, body, chat, document, listing, lists, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

HEX = KEY.hex()
FORM = b"--x\r\nContent-Disposition: form-data; name=%b\r\n\r\n{}\r\n--x--\r\n"
FLOATS = base64.b64encode(struct.pack(f"<{len(KEY)}f", *KEY)).decode()
LABEL = "Content-Disposition: attachment; filename"
ACCENTS = "".join(one + "\u0301" for one in SECRET)
FINE = (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422")

PLACES: Mapping[str, Case] = {
    "answers a form that the key names": Case(
        posts(body(FORM % TURNED, "Content-Type: multipart/mixed; boundary=x")), CHAT, NOT_KEPT
    ),
    "parts a form by the key": Case(
        posts(body(b"{}", f"Content-Type: multipart/mixed; boundary={HEX}")),
        CHAT,
        (1, "FAIL", "content-type", 'the content type is "redacted", not application/json'),
    ),
    "names the key as a charset": Case(
        posts(body(WHOLE, f"{JSON}; charset={CANARY[::-1]}")),
        CHAT,
        (1, "FAIL", "content-type", 'the content type is "redacted", not application/json'),
    ),
    "names a file by the key": Case(
        posts(body(WHOLE, JSON, f"{LABEL}={CANARY[::-1]}.json")),
        CHAT,
        FINE,
        header=("Content-Disposition", "REDACTED"),
    ),
    "names a file by the key in percents": Case(
        posts(body(WHOLE, JSON, LABEL + "*=UTF-8''" + "".join(f"%{one:02X}" for one in KEY))),
        CHAT,
        FINE,
        header=("Content-Disposition", "attachment; filename*=UTF-8''REDACTED"),
    ),
    "names a file by the key in words of mail": Case(
        posts(body(WHOLE, JSON, f"{LABEL}==?utf-8?B?{base64.b64encode(TURNED).decode()}?=")),
        CHAT,
        FINE,
        header=("Content-Disposition", "REDACTED"),
    ),
    "is a program called as the key": Case(
        posts(body(WHOLE, JSON, f"Server: {CANARY[::-1]}/1.0")), CHAT, FINE, header=("Server", "REDACTED")
    ),
    "numbers its requests by the key": Case(
        posts(body(WHOLE, JSON, f"X-Request-Id: {HEX}")), CHAT, FINE, header=("X-Request-Id", "REDACTED")
    ),
    "links to the key": Case(
        posts(
            body(
                WHOLE,
                JSON,
                f"Link: <https://x.example/{CANARY.swapcase()}>; rel=next",
                f"Alt-Svc: {CANARY[::-1]}=1",
            )
        ),
        CHAT,
        FINE,
        header=("Link", "REDACTED"),
    ),
    "folds the key in a header": Case(
        said(OK + b"X-Odd: %b\r\n %b\r\n" % (TURNED[:16], TURNED[16:]) + JSON.encode() + b"\r\n\r\n" + WHOLE),
        CHAT,
        FINE,
        header=("X-Odd", "REDACTED"),
    ),
    "says the key in its reason, and all is well": Case(
        posts(body(WHOLE, JSON, status=f"200 {CANARY[::-1]}")), CHAT, FINE, header=("", "REDACTED")
    ),
    "wants the key in three realms": Case(
        posts(
            body(
                b"{}",
                JSON,
                *(f"WWW-Authenticate: Basic realm={CANARY[at : at + 7]}" for at in range(8, 32, 7)),
                status="401 No",
            )
        ),
        CHAT,
        (3, "SKIP", "auth", "401: this endpoint needs a key, or another one"),
        header=("WWW-Authenticate", "REDACTED"),
    ),
    "spells the key by its members": Case(posts(document(chat(a=dict.fromkeys(on.PART, 1)))), CHAT, NOT_KEPT),
    "spells the key by when its models were made": Case(
        lists(
            document(
                {
                    "object": "list",
                    "data": [
                        {"id": f"m{at}", "object": "model", "created": one, "owned_by": "x"}
                        for at, one in enumerate(KEY)
                    ],
                }
            )
        ),
        LIST,
        NOT_KEPT,
    ),
    "spells the key by who owns its models": Case(
        lists(
            document(
                {
                    "object": "list",
                    "data": [
                        {"id": f"m{at}", "object": "model", "created": 1, "owned_by": one}
                        for at, one in enumerate(on.PART)
                    ],
                }
            )
        ),
        LIST,
        NOT_KEPT,
    ),
    "names a model by the key in percents": Case(
        listing("".join(f"%{one:02x}" for one in KEY)), LIST, (0, "PASS", "", "as the catalog says")
    ),
    "calls tools by halves of the key": Case(
        posts(
            document(
                chat(
                    message={
                        "tool_calls": [
                            {
                                "id": f"c{at}",
                                "type": "function",
                                "function": {
                                    "name": "f",
                                    "arguments": json.dumps({"q": CANARY[::-1][at : at + 7]}),
                                },
                            }
                            for at in range(0, 32, 7)
                        ]
                    }
                )
            )
        ),
        CHAT,
        NOT_KEPT,
    ),
    "refuses in a code of the key": Case(
        posts(
            document({"error": {"message": "no", "type": CANARY[::-1], "param": None, "code": HEX}}, "400 No")
        ),
        CHAT,
        NOT_KEPT,
    ),
    "fingerprints by the key": Case(
        posts(document(chat(system_fingerprint=f"fp_{HEX}", model=CANARY.swapcase()))), CHAT, NOT_KEPT
    ),
    "embeds the key in base64": Case(posts(on.embedding(FLOATS)), EMBED, NOT_KEPT),
    "says the key in UTF-16 in a file": Case(
        posts(
            body(b"ID3" + bytes(61) + b"\xff\xfe" + CANARY.encode("utf-16-le"), "Content-Type: audio/mpeg")
        ),
        SPEECH,
        NOT_KEPT,
    ),
    "names what is in gzip by the key": Case(
        posts(
            body(
                gzip.compress(WHOLE)[:3]
                + b"\x08"
                + gzip.compress(WHOLE)[4:10]
                + TURNED
                + b"\0"
                + gzip.compress(WHOLE)[10:],
                JSON,
                GZIP,
            )
        ),
        CHAT,
        FINE,
    ),
    "says the key in accents": Case(posts(document(chat(ACCENTS))), CHAT, NOT_KEPT),
    "says the key in invisible company": Case(
        posts(document(chat("\u200b\u2060\ufe0f".join(SECRET)))), CHAT, NOT_KEPT
    ),
    "says the key in tags": Case(
        posts(body("".join(f"<b>{one}</b>" for one in on.PART).encode(), "Content-Type: text/html")),
        CHAT,
        NOT_KEPT,
    ),
    "streams the key over returns alone": Case(
        posts(body(b"".join(b'data: {"x": "%c"}\r\r' % one for one in on.PART.encode()), SSE)),
        STREAM,
        NOT_KEPT,
    ),
    "streams the key from its end": Case(
        posts(
            body(
                b"".join(
                    b'data: {"choices":[{"index":0,"delta":{"content":"%c"}}]}\n\n' % one for one in TURNED
                ),
                SSE,
            )
        ),
        STREAM,
        NOT_KEPT,
    ),
    "streams the key in two choices": Case(
        posts(
            body(
                b"".join(
                    b'data: {"choices":[{"index":%d,"delta":{"content":"%c"}}]}\n\n' % (at % 2, one)
                    for at, one in enumerate(KEY)
                ),
                SSE,
            )
        ),
        STREAM,
        (1, "FAIL", "missing", "$[0].id, a string, is missing (in several places)"),
    ),
    "pings with the key": Case(
        posts(on.upgraded(on.frames(on.frame(TURNED, 9), on.frame(b'{"type": "session.created"}')))),
        REALTIME,
        (0, "WARN", "missing", "$[0].session, an object, is missing"),
    ),
    "says the key in pieces of a message": Case(
        posts(
            on.upgraded(
                on.frames(
                    b"\x01" + on.frame(b'{"type": "' + TURNED[:16])[1:],
                    b"\x80" + on.frame(TURNED[16:] + b'"}')[1:],
                )
            )
        ),
        REALTIME,
        NOT_KEPT,
    ),
    "upgrades with the key in a header": Case(
        posts(
            on.upgraded(on.frames(on.frame(b'{"type": "session.created"}')), headers=(b"X-Key: " + TURNED,))
        ),
        REALTIME,
        (0, "WARN", "missing", "$[0].session, an object, is missing"),
        header=("X-Key", "REDACTED"),
    ),
    "says the key between two answers": Case(said(answer(WHOLE, JSON) + TURNED), CHAT, FINE),
    "says the key after the last chunk": Case(
        said(CHUNKED + b"%x\r\n%b\r\n0\r\n\r\n" % (len(WHOLE), WHOLE) + TURNED), CHAT, FINE
    ),
}
