"""Events of /v1/responses: output items by index, and the response that the last event carries."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from aioc_runner.assemble.problem import Assembled, Json, Problems, Unusable, as_object, object_in, unlike

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDINGS = ("response.completed", "response.incomplete", "response.failed")
LIFE = ("response.created", "response.queued", "response.in_progress", *ENDINGS)
"""Events that carry the response itself."""
SEARCH = "tool_search_call"
"""OpenAI was recorded to give one another call_id when it is done, under the same id."""

BY_CALL_ID = ("function_call", "custom_tool_call", "shell_call", "shell_call_output")
"""Items whose `id` may be missing; the call's id distinguishes them."""


class Responses:
    """The response so far. Where no event names an index it is None, which the SDK takes for one."""

    def __init__(self) -> None:
        self.problems = Problems()
        self._response: Json | None = None
        self._whole: Json | None = None
        self._at: str | None = None
        self._items: dict[int | None, Json] = {}
        self._done: dict[int | None, Json] = {}

    def take_alike(self, chunks: Sequence[Any]) -> bool:
        """Add events at once: what one event means depends on its numbers, so none are."""
        del chunks
        return False

    def take(self, event: Any, at: str) -> None:
        """Add one event, as far as it can be used."""
        try:
            self._take(as_object(event, at), at)
        except Unusable as unusable:
            self.problems.report(unusable.kind, unusable.at, unusable.message)

    def assembled(self) -> Assembled:
        """The response that the last event carries, with the items that came before where it lacks output."""
        if self._whole is None:
            words = "no event ends the response" if self._response is not None else "no event has a response"
            self.problems.report("no-chunks", "$", words)
        return Assembled(document=self._whole, problems=self.problems.listed(), at=self._at)

    def _take(self, event: Json, at: str) -> None:
        kind = event.get("type")
        if self._response is None and kind != "response.created":
            self.problems.report("wrong-order", f"{at}.type", "response.created isn't the first event")
        if kind in LIFE:
            self._life(kind, object_in(event, "response", at), at)
        elif kind == "response.output_item.added" and event.get("item") is not None:
            self._added(event, at)
        elif kind == "response.output_item.done":
            self._finish(event, at)
        elif kind == "response.content_part.added":
            self._part(event, at)
        elif kind in ("response.output_text.delta", "response.output_text.done"):
            self._text(event, at)
        elif kind == "response.function_call_arguments.delta":
            self._arguments(event, at)

    def _life(self, kind: str, response: Json, at: str) -> None:
        if self._response is None:
            self._response = response
        elif response.get("id") != self._response.get("id"):
            message = "the response's id differs from the one it began with"
            self.problems.report("changed-id", f"{at}.response.id", message)
        if kind in ENDINGS:
            self._whole, self._at = copy.deepcopy(response), f"{at}.response"
            if kind == "response.completed":
                self._unfinished(at)
            if self._whole.get("output") is None:
                items = {**self._items, **self._done} if kind != "response.completed" else self._done
                self._at = None
                self._whole["output"] = [copy.deepcopy(items[index]) for index in sorted(items, key=_rank)]

    def _unfinished(self, at: str) -> None:
        output = self._whole.get("output") if self._whole is not None else None
        final = (
            [_identity(item) for item in output if isinstance(item, dict)] if isinstance(output, list) else []
        )
        for index, item in self._items.items():
            if index not in self._done and _identity(item) not in final:
                message = f"output item {index} began, but is neither done nor in the response"
                self.problems.report("unfinished", at, message)

    def _added(self, event: Json, at: str) -> None:
        index = _place(event, at)
        if index in self._items:
            raise Unusable("repeated-index", f"{at}.output_index", f"a second output item has index {index}")
        self._items[index] = copy.deepcopy(object_in(event, "item", at))

    def _finish(self, event: Json, at: str) -> None:
        index = _place(event, at)
        item = object_in(event, "item", at)
        begun = self._items.get(index)
        if begun is not None and _identity(begun) != _identity(item):
            raise Unusable("changed-id", f"{at}.item", f"output item {index} differs from the one that began")
        self._done[index] = item

    def _part(self, event: Json, at: str) -> None:
        item = self._item(event, at)
        if item.get("type") == "message":
            part = object_in(event, "part", at)
            item["content"] = [*_list(item.get("content")), copy.deepcopy(part)]

    def _text(self, event: Json, at: str) -> None:
        item = self._item(event, at)
        parts = _list(item.get("content"))
        index = event.get("content_index")
        if not isinstance(index, int) or isinstance(index, bool):
            raise Unusable(
                "missing-index", f"{at}.content_index", unlike(event, "content_index", "an integer")
            )
        if not -len(parts) <= index < len(parts):
            message = f"text for part {index} of an item with {len(parts)} parts"
            raise Unusable("skipped-index", f"{at}.content_index", message)
        if not isinstance(parts[index], dict) or parts[index].get("type") != "output_text":
            raise Unusable("wrong-type", at, "text for a part that isn't output_text")

    def _arguments(self, event: Json, at: str) -> None:
        if self._item(event, at).get("type") != "function_call":
            raise Unusable("wrong-type", at, "arguments for an item that isn't a function call")

    def _item(self, event: Json, at: str) -> Json:
        index = _place(event, at)
        if index not in self._items:
            message = f"an event for output item {index}, which hasn't begun"
            raise Unusable("skipped-index", f"{at}.output_index", message)
        return self._items[index]


def _place(event: Json, at: str) -> int | None:
    index = event.get("output_index")
    if index is not None and not isinstance(index, int):
        raise Unusable("wrong-type", f"{at}.output_index", unlike(event, "output_index", "an integer"))
    return index


def _identity(item: Json) -> tuple[Any, ...]:
    """What distinguishes items for the SDK."""
    kind = item.get("type")
    if kind == SEARCH:
        return (kind, item.get("id"))
    return (kind, None if kind in BY_CALL_ID else item.get("id"), item.get("call_id"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _rank(index: int | None) -> tuple[bool, int]:
    """Where an item goes; one without an index goes first."""
    return (index is not None, index or 0)
