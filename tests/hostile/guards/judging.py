"""What keeps the judge alive, and what makes it say what was wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.wire.keeping import too_large
from hostile.guards.guard import ENDLESS, both, cut, nothing, replaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostile.guards.guard import Guard

JSON = "aioc_runner.documents.json_text"
READ = "aioc_runner.judge.read"
ROUTES = "aioc_runner.detect.routes"
RUN = "aioc_runner.run"
NEVER = "except KeyError"
"""Stands for a clause that catches nothing of what comes."""

JUDGING_GUARDS: Mapping[str, Guard] = {
    "values in all": replaced(
        "aioc_runner.wire.keeping.Keeping._excess",
        nothing,
        "sends 150,000 objects",
        "sends a stream of a million lists",
        "lists 80,000 models",
    ),
    "the room for a run": both(
        replaced("aioc_runner.wire.keeping.Keeping._take", lambda *_: True),
        replaced("aioc_runner.wire.keeping.Keeping.most", lambda _, most: (most, too_large("too large"))),
        "sends bodies without end to all",
        "sends a bomb to all",
    ),
    "the depth of JSON": replaced(
        f"{JSON}._harmless",
        lambda *_: True,
        "nests 150 lists",
        "says half a surrogate pair",
        "names a model by half a pair",
        "sends half a pair in a frame",
    ),
    "recursion": cut(
        f"{JSON}.decode", "except RecursionError", NEVER, "nests 5,000 lists", "sends a deep frame"
    ),
    "what is no UTF-8": cut(
        f"{JSON}.decode",
        "except UnicodeDecodeError as error",
        f"{NEVER} as error",
        "answers in UTF-16",
        "answers in latin-1",
    ),
    "numbers without end": cut(f"{JSON}.decode", "except ValueError", NEVER, "answers 6,000 digits"),
    "numbers that are none": replaced(f"{JSON}._refuse_constant", float, "answers NaN"),
    "numbers beyond all": replaced(f"{JSON}._number", float, "answers a number beyond all"),
    "what is no JSON": cut(
        f"{JSON}.decode",
        "except json.JSONDecodeError as error",
        f"{NEVER} as error",
        "answers NUL",
        "answers a page",
        "upgrades and says no JSON",
    ),
    "no body": cut(
        f"{JSON}.decode",
        "if not data.strip():",
        "if False:",
        "answers nothing",
        "answers 204",
        "squeezes nothing",
    ),
    "members that stand twice": replaced(
        f"{JSON}._repeated", lambda _: iter(()), "says the same member twice"
    ),
    "what a schema refuses": replaced(
        "aioc_runner.judge.schema.validate._errors",
        lambda *_: (),
        "answers a word",
        "embeds in letters that are no base64",
        "embeds nothing",
        "names a model by a number",
        "lists no list",
        "sends more than its length",
        "says a list of lengths",
    ),
    "long documents": replaced(
        "aioc_runner.judge.schema.sample.MOST",
        ENDLESS,
        "sends 200,000 empty lists",
        "lists 20,000 models",
        "sends 20,000 choices",
    ),
    "events behind the end": cut(
        "aioc_runner.judge.checks.streams.done_last",
        "if after else None",
        "if False else None",
        "talks on after the end",
    ),
    "sound": replaced(f"{READ}.media._unrecognised", nothing, "speaks in text"),
    "binary messages": cut(
        f"{READ}.stream.read_messages", "if not frame.text", "if False", "upgrades and sends bytes"
    ),
    "the status": replaced(f"{READ}.body._is_right", lambda *_: True, "takes no upgrade"),
    "server errors": both(
        cut(f"{ROUTES}._server_error", '"server-error"', '"answers"'),
        replaced(f"{READ}.body._is_right", lambda *_: True),
        "sends status 999",
        "gives a reason in escapes",
    ),
    "content types": cut(
        "aioc_runner.wire.exchange.Exchange.header",
        "reversed(self.headers)",
        "self.headers",
        "names two content types",
    ),
    "content types of the wrong kind": replaced(f"{READ}.body.wrong_type", nothing, "sends a body with 204"),
    "words without end": both(
        replaced("aioc_runner.text._cut", lambda text, _: text),
        both(
            cut("aioc_runner.text._compact", "value[: longest + 1]", "value"),
            cut("aioc_runner.text.one_line", "text[: 4 * longest]", "text"),
        ),
        "names a content type of 60,000 letters",
        "redirects to 60,000 letters",
        "answers 4,000 digits",
    ),
    "names without end": both(
        cut("aioc_runner.render.text.clip", "if len(text) <= longest", "if True"),
        cut("aioc_runner.render.text.one_line", "text[: 4 * longest]", "text"),
        "names a model by a megabyte",
    ),
    "words that a terminal obeys": replaced(
        "aioc_runner.text.escaped", lambda text: text, "names a content type that turns round"
    ),
    "names that a terminal obeys": cut(
        "aioc_runner.render.text.visible",
        "if text.isascii() and text.isprintable():",
        "if True:",
        "names a model in control and bidi characters",
    ),
    "redirects": replaced(
        f"{ROUTES}.REDIRECTS",
        range(0),
        "redirects elsewhere",
        "redirects to itself",
        "redirects to nowhere",
        "redirects to a script",
        "redirects to no URL",
        "redirects to no port",
        "redirects twice",
        "redirects its list by another scheme",
        "says nothing has changed",
    ),
    "walls": replaced(f"{ROUTES}.WALLS", (), "wants a proxy's password"),
    "marks in one pass": replaced(
        "aioc_runner.judge.checks.word_count.LEAST",
        re.compile(r"[^\s<]+|<+(?=\s|$)"),
        "answers a megabyte of marks",
    ),
    "silence": replaced(
        f"{RUN}.silence.Silence.expects",
        lambda *_: True,
        "is silent for a whole group",
        "is silent for all",
        "drips all",
    ),
    "requests": replaced(
        f"{RUN}.spending.Spending.start", nothing, "is given three requests", "is given two tokens"
    ),
    "the time of a run": replaced(
        f"{RUN}.session._Session._end", nothing, "is given two seconds", "is slow for all"
    ),
    "signs of life": cut(
        f"{RUN}.sender.Sender._expect_life",
        "if self._question is None or is_slow:",
        "if True:",
        "dies in the midst",
    ),
}
