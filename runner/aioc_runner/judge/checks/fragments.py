"""Rules about the fragments of a stream: which answer and call each belongs to, and what each adds.

Fragments belong together if the `index` members around them are equal; the SDKs combine them in this way.
"""

from __future__ import annotations

from itertools import chain, compress, count, islice, pairwise
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.repeated import repeats_request
from aioc_runner.documents.json_text import DEPTH, decode
from aioc_runner.judge.checks.collections import NOWHERE
from aioc_runner.judge.checks.context import Unclear, Violation, are_texts, filled, texts_of, whole
from aioc_runner.judge.checks.word_count import ends_a_sentence, fewest
from aioc_runner.judge.search import find
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_generated.rules import Afresh, CutSaysLength, Ends, First, LengthMeansCut, Once, Unrepeated
    from aioc_runner.judge.checks.context import CheckContext, Complaint
    from aioc_runner.judge.matches import Match, Matches

TELLING = 5
"""Characters of a text that no model repeats by chance in one piece."""

TWO = 2
"""Pieces that may be alike by chance."""


def once(context: CheckContext, args: Once) -> Complaint | None:
    """Pass if exactly one of the fragments that belong together has `member`.

    The last may say the same again, where it brings nothing at `content`.
    """
    member, groups = args.member, context.search.pieces(context.at)
    for indices, pieces in groups.items():
        bringing = [pieces[at] for at in compress(count(), _bringing(context, member, pieces))]
        said = [value for piece in bringing for value in context.search.inside(member, piece)]
        is_same = all(one == said[0] for one in said)
        if is_same and _is_echo(context, args.content, bringing, pieces[-1]):
            continue
        if len(bringing) > 1:
            told = ", ".join(map(shown, said[:3]))
            why = f"{_place(indices)}{member[2:]} appears {len(bringing)} times: {told}"
            return Violation("repeated" if is_same else "another", why, path=bringing[1].path)
        if not bringing:
            why = f"{_place(indices)}{member[2:]} {_instead(context.search.inside_each(member, pieces))}"
            return Violation("never", why, path=pieces[0].path)
    return None if groups else NOWHERE


def _instead(brought: Iterable[Sequence[Any]]) -> str:
    """Say what there is of a member that no piece brings."""
    only = " or ".join(dict.fromkeys(shown(value) for values in brought for value in values))
    return f"is only ever {only}" if only else "never appears"


def _is_echo(context: CheckContext, content: str | None, bringing: Sequence[Match], last: Match) -> bool:
    """Whether the last piece, which has nothing at `content`, says again what one before it said."""
    return content is not None and bringing[1:] == [last] and not _brings(context, content, last)


def first(context: CheckContext, args: First) -> Complaint | None:
    """Pass if the first of the fragments that belong together has all `members`.

    What a later piece brings is late, and what none brings is lacking.
    """
    groups = context.search.pieces(context.at)
    for indices, pieces in groups.items():
        begin = pieces[0]
        lacking = [member for member in args.members if not _brings(context, member, begin)]
        if lacking:
            never = [member for member in lacking if not any(_bringing(context, member, pieces))]
            if never:
                why = f"{_place(indices)}the first piece has no {_last_name(never[0])}"
                return Violation("lacking", why, path=begin.path)
            why = f"{_place(indices)}unlike a later piece, the first one has no {_last_name(lacking[0])}"
            return Violation("late", why, path=begin.path)
    return None if groups else NOWHERE


def ends(context: CheckContext, args: Ends) -> Complaint | None:
    """Pass if there is nothing at `content` after the fragment that has `member`."""
    groups = context.search.pieces(context.at)
    for indices, pieces in groups.items():
        end = next(compress(count(1), _bringing(context, args.member, pieces)), len(pieces))
        for piece in pieces[end:]:
            late = _filled_in(args.content, piece)
            if late is not None:
                why = f"{_place(indices)}{shown(late.value)} comes after {args.member[2:]}"
                return Violation("late", why, path=(*piece.path, *late.path))
    return None if groups else NOWHERE


def unrepeated(context: CheckContext, args: Unrepeated) -> Complaint | None:
    """Pass unless equal events follow each other, with more pieces at `text` than tokens at `count`.

    A model may say the same token twice. It can't say more pieces than it made tokens.
    """
    counted = _last(context, args.count)
    texts = context.search.find(f"$[*]{args.text[1:]}")
    telling = compress(texts.events(), are_texts(texts.values))
    pieces = list(dict.fromkeys(telling))
    root = context.root
    repeats = [place for place in pieces if place and root[place] == root[place - 1]]
    if not whole(counted):
        return Unclear("no tokens are counted") if repeats else None
    if repeats and len(pieces) > counted >= len(pieces) - len(repeats):
        why = f"{len(pieces)} pieces for a count of {counted}, and this one is repeated"
        return Violation("repeated", why, path=(repeats[0],))
    return None


def afresh(context: CheckContext, args: Afresh) -> Complaint | None:
    """Pass unless fragments that belong together repeat what came before: the last piece, or all of it.

    Two such pieces may be chance, and so may a text that is the same piece over and over.
    """
    groups = context.search.pieces(context.at)
    for indices, pieces in groups.items():
        brought = list(context.search.inside_each(args.text, pieces))
        texts = texts_of(chain.from_iterable(brought))
        pairs = pairwise(texts)
        if len(texts) > TWO and all(later != text and later.startswith(text) for text, later in pairs):
            why = f"{_place(indices)}{shown(texts[1])} comes after {shown(texts[0])}, and so on"
            return Violation("cumulative", why, path=pieces[1].path)
        again = _restated(texts)
        if again is not None:
            why = f"{_place(indices)}{shown(texts[again])} repeats all of the text before it"
            places = (at for at, values in enumerate(brought) for _ in texts_of(values))
            return Violation("restated", why, path=pieces[next(islice(places, again, None))].path)
    return None if groups else NOWHERE


def length_means_cut(context: CheckContext, args: LengthMeansCut) -> Complaint | None:
    """Pass unless an answer ends for the reason `word` before the requested tokens (`asked`) are used up.

    Some servers limit thoughts that they count separately (`thoughts`), or only in the `total` above the
    `prompt`. Thoughts that may be part of the answer's tokens may also be counted in addition to them.
    """
    limit, counted = context.requested(args.asked), _last(context, args.count)
    word, reasons = args.word, context.search.find(args.reason)
    cut = next((match for match in reasons if match.value == word), None)
    if cut is None and any(filled(match.value) for match in reasons):
        return None
    if not whole(limit) or not whole(counted):
        return Unclear("no tokens are counted")
    if cut is None or counted >= limit:
        return None
    total, prompt, thoughts = (_number(context, path) for path in (args.total, args.prompt, args.thoughts))
    if total - prompt >= limit or (thoughts > counted and thoughts + counted >= limit):
        return None
    why = f"it is {word}, after {counted} of the {limit} requested tokens"
    if thoughts + counted >= limit:
        return Unclear(f"{why}, unless {thoughts} reasoning tokens are counted separately")
    return Violation("not-cut", why, path=cut.path)


def cut_says_length(context: CheckContext, args: CutSaysLength) -> Complaint | None:
    """Pass unless a text that the token limit cut off (`asked`) ends for the `reason` stop.

    The tokens at `count` reach the limit also where the last one says that the text ends. Only as many pieces
    at `text` as tokens, or words and marks, shows that none was left to say so. A text with more tokens than
    the limit was not cut off by it. One that ends with a sentence may be whole, and so may whole JSON and one
    that repeats what was asked.
    """
    limit, counted = context.requested(args.asked), _last(context, args.count)
    if not whole(limit) or not whole(counted):
        return Unclear("no tokens are counted")
    reasons = [match for match in context.search.find(args.reason) if filled(match.value)]
    said = context.search.find(args.text).values
    # If there are several answers, it isn't known whose tokens are counted.
    is_one = counted == limit and [match.value for match in reasons] == ["stop"]
    texts = texts_of(said) if is_one else ()
    if not texts:
        return None
    # Some servers send the spaces between words as pieces of their own, and count them or don't.
    pieces = [one for one in said if isinstance(one, str) and one]
    text = "".join(pieces)
    if counted not in (len(texts), len(pieces)) and fewest(text) < counted:
        return None
    if ends_a_sentence(text):
        return Unclear(f"a sentence ends exactly at the limit of {limit} tokens")
    if _is_json(text) or repeats_request(text, context.request):
        return Unclear(f"{shown(text)} may be complete with exactly {limit} tokens")
    why = f"it is stop, after {shown(text)} with all {limit} requested tokens"
    return Violation("says-stop", why, path=reasons[0].path)


def _is_json(text: str) -> bool:
    """Whether a text is a whole JSON object or array."""
    value = decode(text.strip().encode(errors="replace"), DEPTH).value
    return isinstance(value, dict | list)


def _restated(texts: Sequence[str]) -> int | None:
    """Find the piece that begins with the whole text before it, unless that text is too short to decide."""
    before, different = "", set[str]()
    longest = max(map(len, texts), default=0)
    for place, text in enumerate(texts):
        if len(before) > longest:
            return None
        if len(before) >= TELLING and len(different) > 1 and text.startswith(before):
            return place
        before += text
        different.add(text)
    return None


def _last(context: CheckContext, path: str) -> Any:
    found = context.search.find(path).values
    return found[-1] if found else None


def _number(context: CheckContext, path: str) -> int:
    """Read the count at a path; 0 where there is none."""
    counted = _last(context, path)
    return counted if whole(counted) else 0


def _brings(context: CheckContext, member: str, piece: Match) -> bool:
    return _any_filled(context.search.inside(member, piece))


def _bringing(context: CheckContext, member: str, pieces: Matches) -> Iterator[bool]:
    """Whether each of some pieces brings a member."""
    return context.search.bringing(member, pieces, filled)


def _any_filled(values: Sequence[Any]) -> bool:
    return any(map(filled, values))


def _filled_in(path: str, piece: Match) -> Match | None:
    return next((match for match in find(path, piece.value) if filled(match.value)), None)


def _last_name(member: str) -> str:
    """Name a member whose path may lead by one of several names."""
    return member.rsplit(".", 1)[-1]


def _place(indices: Sequence[int]) -> str:
    """Say which answer, and which call of it, pieces belong to."""
    words = [f"{word} {index}" for word, index in zip(("choice", "call"), indices, strict=False)]
    return f"{', '.join(words)}: " if words else ""
