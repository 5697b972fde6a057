"""The length of a text: its words, and the fewest tokens that it can take."""

from __future__ import annotations

import re

ASCII = re.escape(r"""!"#$%&()*+,-./:;<=>?@[\]^`{|}~""")
MARKS = rf"{ASCII}\u2010-\u2018\u201a-\u2027\u3001-\u3003\uff01-\uff0f"
LEAST = re.compile(rf"[^\s{MARKS}]+|(?<![{MARKS}])[{MARKS}]++(?=\s|$)")
"""What takes at least one token: a word, and marks that no word follows.

Whatever isn't a mark belongs to a word, because many scripts write vowels above and below their letters.
"""
SENTENCE_END = re.compile(r"""[.!?\u2026\u3002\uff01\uff1f]["'\u00bb\u2019\u201d)\]*_`]*\s*\Z""")
"""A full stop or its like, and what may close around it."""

WORD = re.compile(r"[^\W_]{2}\S*")
"""Two letters, and what follows them up to white space."""

PIECE = re.compile(r"[\s\S]{1,65536}\S*")


def fewest(text: str) -> int:
    """Count the tokens that a text takes at the least."""
    return _count(LEAST, text)


def ends_a_sentence(text: str) -> bool:
    """Whether a text may be whole: its last sentence is."""
    return SENTENCE_END.search(text) is not None


def words(text: str) -> int:
    """Count the words of two letters or more.

    Vocabularies have long runs of marks and of single signs as one token.
    """
    return _count(WORD, text)


def _count(pattern: re.Pattern[str], text: str) -> int:
    """Count what a pattern finds between white space; piece by piece, since a list of all takes much room."""
    return sum(len(pattern.findall(piece[0])) for piece in PIECE.finditer(text))
