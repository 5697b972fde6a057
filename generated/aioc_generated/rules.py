# Generated from spec/rules/ by aioc_compiler. Do not edit; run aioc-compile.
"""What checks can ask beyond JSON Schema: a class for each rule, its fields what a check says to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .words import Beside, Over

EventType = str
JsonPath = str
Pattern = str
RequestMember = str
RowId = str
SchemaName = str
Reason = Literal[
    "after-end",
    "another",
    "bare",
    "begins-again",
    "begins-unnumbered",
    "byte-order",
    "changed",
    "contradicted",
    "cumulative",
    "cut",
    "differs",
    "empty",
    "fenced",
    "fewer",
    "flawed",
    "half-number",
    "lacking",
    "late",
    "left-out",
    "marked",
    "misnamed",
    "misnumbered",
    "misplaced",
    "missing",
    "more",
    "multiplied",
    "never",
    "no-base64",
    "no-error",
    "no-reason",
    "no-route",
    "no-text",
    "not-base64",
    "not-begun",
    "not-cut",
    "not-done",
    "not-empty",
    "not-ended",
    "not-finite",
    "not-incomplete",
    "not-json",
    "not-last",
    "not-nearest",
    "not-object",
    "not-offered",
    "not-stopped",
    "not-streamed",
    "nothing",
    "other-form",
    "other-format",
    "other-id",
    "other-item",
    "other-length",
    "other-size",
    "other-status",
    "other-text",
    "out-of-order",
    "out-of-range",
    "over-one",
    "part-begins-again",
    "part-not-begun",
    "present",
    "renamed",
    "repeated",
    "restated",
    "same",
    "says-stop",
    "too-early",
    "too-far",
    "too-few",
    "uncovered",
    "unlike-schema",
    "unnamed",
    "untold",
    "zero",
]
"""Why a rule may not hold."""


class AddsUp(Value):
    """The object's members `parts` sum up to `total`."""

    rule: ClassVar[str] = "adds-up"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("differs",)
    parts: tuple[str, ...]
    """The members to be added."""
    total: str
    """The member that is their sum."""


class Afresh(Value):
    """No piece of text repeats all of the text before it, and of three or more pieces at least one doesn't contain the piece before it; pieces with equal `index` around them belong together."""

    rule: ClassVar[str] = "afresh"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("cumulative", "restated")
    text: JsonPath
    """The text that a piece brings."""


class Alike(Value):
    """The values are equal, or go up by `tolerance` at most."""

    rule: ClassVar[str] = "alike"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("differs",)
    tolerance: int | None = None
    """How far numbers may go up; not at all unless said."""


class AsLong(Value):
    """The list is as long as the request's `asked` says, and the list at `where` of the row `unasked`, which asks for no length, isn't."""

    rule: ClassVar[str] = "as-long"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("other-length",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""
    unasked: RowId | None = None
    """A row that asks for no length."""
    where: JsonPath | None = None
    """Where that row has its list."""


class AsMany(Value):
    """There are as many values as the request's `asked` says, or as many as it has items; if it is one text, its tokens or its parts, there is one."""

    rule: ClassVar[str] = "as-many"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("fewer", "more")
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""


class AtMost(Value):
    """The number isn't 0 and doesn't exceed the request's `asked`; with `cut`, which matches if the limit ended the answer, the number is `asked`, or `cut` matches."""

    rule: ClassVar[str] = "at-most"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("more",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""
    cut: JsonPath | None = None
    """Matches where the limit ended the answer."""


class Audible(Value):
    """The string is the base64 of a sound file that isn't silent."""

    rule: ClassVar[str] = "audible"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("nothing", "flawed")


class BeginsEmpty(Value):
    """No item or part of a Responses stream begins with text or arguments that deltas are then added to."""

    rule: ClassVar[str] = "begins-empty"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-empty",)
    begins: Mapping[EventType, Literal["item", "part"]]
    """The member that holds what an event begins."""
    adds: tuple[EventType, ...]
    """Brings text or arguments."""


class BlocksHaveData(Value):
    """No block of the stream has an id or a retry, and no name and no data."""

    rule: ClassVar[str] = "blocks-have-data"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("bare",)


class Contains(Value):
    """One of the values is the id of what the row `row` created."""

    rule: ClassVar[str] = "contains"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("missing",)
    row: RowId
    """The row that made what is listed."""


class CountedAgain(Value):
    """The repeated request has the same number at `count` as the first answer."""

    rule: ClassVar[str] = "counted-again"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("repeat",)
    reasons: ClassVar[tuple[Reason, ...]] = ("differs",)
    count: JsonPath
    """The count."""


class CountedOnce(Value):
    """The number isn't the request's `asked` times the number that one of the rows `like`, which ask for one answer to the same prompt, has at the same place."""

    rule: ClassVar[str] = "counted-once"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("multiplied",)
    asked: tuple[RequestMember, ...]
    """How many answers are requested."""
    like: tuple[RowId, ...]
    """Rows that ask for one answer to the same prompt."""


class CountsUp(Value):
    """The values are 0, 1, 2 and so on, or with `from_one` also 1, 2, 3."""

    rule: ClassVar[str] = "counts-up"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("out-of-order", "misnumbered")
    from_one: bool = False
    """Whether they may begin at 1."""


class Covers(Value):
    """The number is enough for the text at `text`, at `words` words a token, or for the `thoughts`, if any, if those are more."""

    rule: ClassVar[str] = "covers"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("too-few",)
    text: JsonPath
    """The text."""
    words: int
    """How many words a token may have."""
    thoughts: JsonPath | None = None
    """How many tokens were thoughts."""


class CutIsIncomplete(Value):
    """An answer that used up the tokens asked for (`asked`) and is cut is incomplete for that reason."""

    rule: ClassVar[str] = "cut-is-incomplete"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-incomplete",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""
    count: JsonPath
    """How many tokens were made."""
    text: JsonPath
    """The text."""
    calls: JsonPath
    """The arguments of calls."""


class CutSaysLength(Value):
    """A text that used up the tokens asked for (`asked`) and is cut doesn't end for the reason `stop`."""

    rule: ClassVar[str] = "cut-says-length"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("says-stop",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""
    count: JsonPath
    """How many tokens were made."""
    text: JsonPath
    """The text."""
    reason: JsonPath
    """Why the answer says that it ended."""


class DeltasEnd(Value):
    """A done event follows the deltas of each text and call."""

    rule: ClassVar[str] = "deltas-end"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-ended",)


class DeltasJoin(Value):
    """The deltas of a text or call add up to the value in its done event and in the done event of its part."""

    rule: ClassVar[str] = "deltas-join"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("differs",)
    part_ends: EventType | None = None
    """Says that a part is done, if there are parts."""
    trimmed: bool = False
    """Whether white space before and after a text doesn't count. It does unless said."""


class Distinct(Value):
    """The values differ from each other; with the check's `across` also from those of earlier rows that aren't blank."""

    rule: ClassVar[str] = "distinct"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("repeated",)


class DoneLast(Value):
    """The stream ends with one data line `[DONE]`."""

    rule: ClassVar[str] = "done-last"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("missing", "repeated", "not-last")


class Echoed(Value):
    """The members of `members` that the request has and the response repeats are as they were sent; with `all` the response repeats all that the request has, in whatever form."""

    rule: ClassVar[str] = "echoed"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("changed", "left-out")
    members: tuple[RequestMember, ...]
    """What a response repeats."""
    all: bool = False
    """Whether to look only for what is left out."""


class Ends(Value):
    """After the piece that has `member`, no piece has anything at `content`."""

    rule: ClassVar[str] = "ends"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("late",)
    member: JsonPath
    """What the last piece with content brings."""
    content: JsonPath
    """What no later piece has."""


class EquallyLong(Value):
    """The lists are all as long as the first."""

    rule: ClassVar[str] = "equally-long"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("other-length",)


class First(Value):
    """The first of the pieces that belong together has everything in `members`."""

    rule: ClassVar[str] = "first"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("lacking", "late")
    members: tuple[JsonPath, ...]
    """What the first piece brings."""


class Fits(Value):
    """The string is JSON that the request's schema at `schema` allows: members, types, constants and enums, also of nested values."""

    rule: ClassVar[str] = "fits"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-json", "fenced", "not-object", "unlike-schema")
    schema: JsonPath
    """Where the request has the schema."""


class FitsItsTool(Value):
    """A call's arguments are JSON that the request's tool with that name allows."""

    rule: ClassVar[str] = "fits-its-tool"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-json", "fenced", "not-object", "unlike-schema")


class Float32s(Value):
    """The string is the base64 of finite 32-bit numbers that aren't all 0, the same as those that the row `row` got."""

    rule: ClassVar[str] = "float32s"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = (
        "not-base64",
        "half-number",
        "byte-order",
        "not-finite",
        "zero",
        "other-length",
    )
    row: RowId
    """The row that got them as numbers."""


class FromZero(Value):
    """If there are whole numbers, 0 is among them."""

    rule: ClassVar[str] = "from-zero"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("misnumbered",)


class GoesOn(Value):
    """None of the values is one that the row `row` got at the same place."""

    rule: ClassVar[str] = "goes-on"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("repeated",)
    row: RowId
    """The row that got the page before."""
    ids: JsonPath
    """Where both pages have their ids."""


class InAskedFormat(Value):
    """The string is the base64 of a file in the format that the request names at `asked`."""

    rule: ClassVar[str] = "in-asked-format"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("no-base64", "other-format")
    asked: JsonPath
    """Where the request names the format."""


class InLastEvent(Value):
    """The last event is one of those that `at` matches."""

    rule: ClassVar[str] = "in-last-event"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-last",)


class InList(Value):
    """The number is the index of an item in the request's list `asked`."""

    rule: ClassVar[str] = "in-list"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("out-of-range",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""


class ItemsInOrder(Value):
    """Each output item and part of a Responses stream begins once, keeps its index, id and name, and is done."""

    rule: ClassVar[str] = "items-in-order"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = (
        "begins-again",
        "begins-unnumbered",
        "not-begun",
        "after-end",
        "other-id",
        "renamed",
        "part-begins-again",
        "part-not-begun",
        "not-done",
    )
    begins: EventType
    """Begins an item."""
    ends: EventType
    """Says that an item is done."""
    completes: EventType
    """Says that all is done."""
    part_begins: tuple[EventType, ...]
    """Begins a part of an item."""
    part_ends: tuple[EventType, ...]
    """Says that a part is done."""
    in_parts: tuple[EventType, ...]
    """Is about a part that has begun."""


class JsonString(Value):
    """The string is a JSON object; a value of another type is the schema's business."""

    rule: ClassVar[str] = "json-string"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-json", "not-object")


class LacksNoBeginning(Value):
    """The text at `text` isn't just the last words of the text that the row `row` got there."""

    rule: ClassVar[str] = "lacks-no-beginning"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("cut",)
    text: JsonPath
    """The text."""
    row: RowId
    """The row that got the same."""


class LengthMeansCut(Value):
    """An answer with the reason `word` used up the tokens asked for (`asked`), by `count`, by the `total` without the `prompt`, or with more `thoughts`, which are counted separately."""

    rule: ClassVar[str] = "length-means-cut"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-cut",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""
    word: str
    """The reason that means a cut."""
    count: JsonPath
    """How many tokens were made."""
    thoughts: JsonPath
    """How many of them were thoughts."""
    prompt: JsonPath
    """How many the prompt has."""
    total: JsonPath
    """How many there are in all."""
    reason: JsonPath
    """Why the answer says that it ended."""


class LetsSend(Value):
    """The list of headers, or `*`, covers each one that a browser's preflight asks for in its header `asked`; with `apart`, these are listed even next to `*`."""

    rule: ClassVar[str] = "lets-send"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("uncovered",)
    asked: RequestMember
    """The preflight's header that lists them, in lowercase."""
    apart: tuple[str, ...] = ()
    """Headers that `*` doesn't cover; then only these are looked for."""


class Lone(Value):
    """Exactly one event is at `at`, and it is the first or the last (`position`), apart from those that come `before` it."""

    rule: ClassVar[str] = "lone"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("misplaced", "another")
    position: Literal["first", "last"]
    """Which event it is."""
    before: Mapping[EventType, EventType] | None = None
    """Events that may come right before another, which is then the one."""


class NamedAsTyped(Value):
    """Events of a stream that have a name have the name of their `type`."""

    rule: ClassVar[str] = "named-as-typed"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("misnamed",)


class NamesHaveData(Value):
    """No block of the stream has a name and no data."""

    rule: ClassVar[str] = "names-have-data"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("bare",)


class NearDate(Value):
    """The time in seconds is within a day of the answer's Date, before or after; without a Date, it is between 2015 and 2100."""

    rule: ClassVar[str] = "near-date"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("too-early", "too-far")


class Nearest(Value):
    """The vectors at `at` differ, and the first is nearest to the one that the row `row` got for the same text, unless there is only that one and no token is counted (`count`)."""

    rule: ClassVar[str] = "nearest"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("repeated", "not-nearest")
    row: RowId
    """The row that got the first text alone."""
    count: JsonPath
    """How many tokens were read; where they are 0, one vector for every text, that of the row too, is unclear."""


class NoCallLeft(Value):
    """The message's text (`text`) doesn't contain a call of a tool that the request offers, after a model's marks (`marks`) or as the whole text."""

    rule: ClassVar[str] = "no-call-left"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("marked", "bare")
    text: JsonPath
    """The message's text."""
    marks: tuple[Pattern, ...]
    """What models write before a call, which their server has to take for one."""


class Nonzero(Value):
    """At least one of the list's numbers isn't 0."""

    rule: ClassVar[str] = "nonzero"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("zero",)


class NotEmpty(Value):
    """The value contains more than white space, or at least one member."""

    rule: ClassVar[str] = "not-empty"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("empty",)


class OfferedTool(Value):
    """The name is that of the tool that the request forces, or else of one that it offers."""

    rule: ClassVar[str] = "offered-tool"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("not-offered", "unnamed")


class Once(Value):
    """Of the pieces that belong together (equal `index` around them) exactly one has `member`, or the last one, without anything at `content`, has the same value again."""

    rule: ClassVar[str] = "once"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("never", "repeated", "another")
    member: JsonPath
    """What one piece brings."""
    content: JsonPath | None = None
    """What a piece lacks that may say the same again."""


class OutputAsStreamed(Value):
    """The last event's response has the items that were done and no others, with the texts of their deltas."""

    rule: ClassVar[str] = "output-as-streamed"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = (
        "not-streamed",
        "no-text",
        "other-text",
        "other-length",
        "other-item",
    )
    begins: EventType
    """Begins an item."""
    ends: EventType
    """Says that an item is done."""
    completes: EventType
    """Says that all is done."""
    adds: tuple[EventType, ...]
    """Brings text or arguments."""


class Probable(Value):
    """The probabilities of the list's entries add up to 1 at most."""

    rule: ClassVar[str] = "probable"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("over-one",)


class Quotes(Value):
    """`start` and `end` of the object mark a part of the request's text at `asked`, in characters; with `text` that member is equal to the part."""

    rule: ClassVar[str] = "quotes"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("out-of-range", "differs")
    asked: JsonPath
    """Where the request has the text."""
    text: str | None = None
    """The member that repeats the part."""


class ReasonGiven(Value):
    """An incomplete response has its reason, a failed one its error, a completed one neither."""

    rule: ClassVar[str] = "reason-given"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("no-reason", "no-error", "contradicted")


class Removed(Value):
    """What the row created could be deleted; a refusal that doesn't come from an unknown path is inconclusive."""

    rule: ClassVar[str] = "removed"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("no-route",)


class Resembles(Value):
    """The name is the one in `asked`, possibly with a version, folder or publisher added, or belongs to its family if that one ends in -latest or -preview."""

    rule: ClassVar[str] = "resembles"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("differs",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""


class Same(Value):
    """The value is the one that the request named as `asked`, in its body or its path, and for a file, the one that was uploaded; an object has no other members."""

    rule: ClassVar[str] = "same"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("differs", "more")
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""


class SameAgain(Value):
    """The repeated request got the same text at `text`, unless it came from another backend (`backend`) or a model that declined (`declined`); the rows `unlike`, if given, got another text."""

    rule: ClassVar[str] = "same-again"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("repeat", "rows")
    reasons: ClassVar[tuple[Reason, ...]] = ("no-text", "differs")
    text: JsonPath
    """The text."""
    unlike: tuple[RowId, ...] = ()
    """Rows whose text is another."""
    backend: JsonPath | None = None
    """Names what computed the answer."""
    declined: JsonPath | None = None
    """Is there where the model declined."""


class SameAs(Value):
    """The row `row` got the same text at `text`."""

    rule: ClassVar[str] = "same-as"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("differs",)
    text: JsonPath
    """The text."""
    row: RowId
    """The row that got the same."""


class SameForm(Value):
    """The refusal has its message where OpenAI has it, or where most refusals of the run have it (`across`)."""

    rule: ClassVar[str] = "same-form"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("other-form",)


class SizedAsAsked(Value):
    """The string is the base64 of a picture as wide and high as the request's `asked` says."""

    rule: ClassVar[str] = "sized-as-asked"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("other-size",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""


class Sorted(Value):
    """The numbers never fall, or with `falling` never rise."""

    rule: ClassVar[str] = "sorted"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("out-of-order",)
    falling: bool = False
    """Whether the greatest comes first."""


class Spells(Value):
    """The tokens at `tokens`, joined by their bytes or texts, contain the text at `text`."""

    rule: ClassVar[str] = "spells"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("differs",)
    tokens: JsonPath
    """The tokens."""
    text: JsonPath
    """The text."""


class StatusAsTyped(Value):
    """A response has the status that its event names."""

    rule: ClassVar[str] = "status-as-typed"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("other-status",)
    statuses: Mapping[EventType, tuple[str, ...]]
    """The statuses with which an event carries a response."""


class Stops(Value):
    """The text at `text` ends before the sequence `asked`, which the texts of the rows `unlike` contain, either there or for the `reason` stop."""

    rule: ClassVar[str] = "stops"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("not-stopped",)
    asked: tuple[RequestMember, ...]
    """The request's member, or the first it has of several."""
    text: JsonPath
    """The text."""
    reason: JsonPath
    """Why the answer says that it ended."""
    unlike: tuple[RowId, ...]
    """Rows whose text has the sequence."""


class ToldInDeltas(Value):
    """The content of items of the type `item` came in events of the type `event`."""

    rule: ClassVar[str] = "told-in-deltas"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("untold",)
    item: str
    """The type of the items."""
    event: EventType
    """Brings what they say."""
    ends: EventType
    """Says that an item is done."""


class Unlike(Value):
    """The text at `text` isn't the text of row `row`, is the text of the repeat, and with `repeats` is one piece over and over, or invisible; with `same`, the text of that row is the text of `row`."""

    rule: ClassVar[str] = "unlike"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows", "repeat")
    reasons: ClassVar[tuple[Reason, ...]] = ("same",)
    text: JsonPath
    """The text."""
    row: RowId
    """The row that got another."""
    repeats: bool = False
    """Whether the text is one piece over and over."""
    same: RowId | None = None
    """A row that asks the same as `row` and so gets the same text."""


class Unrepeated(Value):
    """No event is there twice, judging by tokens (`count`) and pieces (`text`)."""

    rule: ClassVar[str] = "unrepeated"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("repeated",)
    text: JsonPath
    """The text that an event brings."""
    count: JsonPath
    """How many tokens were made."""


class WholePicture(Value):
    """The string is the base64 of a complete picture."""

    rule: ClassVar[str] = "whole-picture"
    over: ClassVar[Over] = "value"
    reads: ClassVar[tuple[Beside, ...]] = ()
    reasons: ClassVar[tuple[Reason, ...]] = ("cut",)


class Withheld(Value):
    """Nothing is there, although one of the rows `unlike` has something there."""

    rule: ClassVar[str] = "withheld"
    over: ClassVar[Over] = "document"
    reads: ClassVar[tuple[Beside, ...]] = ("rows",)
    reasons: ClassVar[tuple[Reason, ...]] = ("present",)
    unlike: tuple[RowId, ...]
    """Rows whose answer has it."""


Rule = (
    AddsUp
    | Afresh
    | Alike
    | AsLong
    | AsMany
    | AtMost
    | Audible
    | BeginsEmpty
    | BlocksHaveData
    | Contains
    | CountedAgain
    | CountedOnce
    | CountsUp
    | Covers
    | CutIsIncomplete
    | CutSaysLength
    | DeltasEnd
    | DeltasJoin
    | Distinct
    | DoneLast
    | Echoed
    | Ends
    | EquallyLong
    | First
    | Fits
    | FitsItsTool
    | Float32s
    | FromZero
    | GoesOn
    | InAskedFormat
    | InLastEvent
    | InList
    | ItemsInOrder
    | JsonString
    | LacksNoBeginning
    | LengthMeansCut
    | LetsSend
    | Lone
    | NamedAsTyped
    | NamesHaveData
    | NearDate
    | Nearest
    | NoCallLeft
    | Nonzero
    | NotEmpty
    | OfferedTool
    | Once
    | OutputAsStreamed
    | Probable
    | Quotes
    | ReasonGiven
    | Removed
    | Resembles
    | Same
    | SameAgain
    | SameAs
    | SameForm
    | SizedAsAsked
    | Sorted
    | Spells
    | StatusAsTyped
    | Stops
    | ToldInDeltas
    | Unlike
    | Unrepeated
    | WholePicture
    | Withheld
)
