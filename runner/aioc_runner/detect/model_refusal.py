"""Recognises that a server refuses a model that it lists, so that another one is worth a try."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from aioc_runner.detect import routes
from aioc_runner.detect.error_message import error_member, error_text, refusal_words
from aioc_runner.detect.first_rows import first_rows
from aioc_runner.detect.similarity import json_of
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Catalog, Row
    from aioc_runner.detect.models import Models
    from aioc_runner.wire.exchange import Exchange, Recording

MOST_MODELS = 3
"""Models of one kind that are tried."""

_WHOLE = r"(?<![\w./:-]){}(?![\w-]|[.:/]\w)"
"""Where a text names a model, and not another one whose name begins or ends alike."""


def refuses_model(catalog: Catalog, exchange: Exchange, model: str) -> bool:
    """Whether a 4xx is about the model asked for, by its code, its `param` or the model's name in its words.

    A refusal that names a member which is asked for in another way next is about that member. A body that
    repeats the whole request doesn't count.
    """
    if not (routes.is_refusal(exchange) or exchange.status == HTTPStatus.FORBIDDEN):
        return False
    body = json_of(exchange)
    param = error_member(body, "param")
    if error_member(body, "code") in catalog.model_codes or param == "model":
        return True
    if param or any(routes.refuses_for(exchange, one) for one in catalog.retries):
        return False
    return re.search(_WHOLE.format(re.escape(model)), error_text(exchange) or "") is not None


def no_such_model(catalog: Catalog, exchange: Exchange, model: str) -> bool:
    """Whether a refusal says that no model has this name, rather than that the model can't do this."""
    return exchange.status == HTTPStatus.NOT_FOUND and refuses_model(catalog, exchange, model)


def without_refused(
    catalog: Catalog, rows: Mapping[str, Row], models: Models, recording: Recording
) -> Models:
    """Leave out the models that a recorded run set aside, in the order in which it tried them."""
    planned = [rows[one] for one in recording.planned if one in rows]
    first = first_rows(catalog, models, planned, recording.phases)
    tries = [one for one in recording.exchanges if exchange_key.is_try(one.key, one.row or "")]
    for place, first_row in sorted(first.by_place.items(), key=lambda one: not first.at_home(one[0])):
        row, path = rows[first_row], None if first.at_home(place) else place[1]
        for exchange in sorted(tries, key=lambda one: (len(one.key), one.key)):  # try/9 before try/10
            model = models.of(row)
            if exchange.row == row.id and model is not None and refuses_model(catalog, exchange, model):
                models = models.without(model, refusal_words(exchange), path)
    return models
