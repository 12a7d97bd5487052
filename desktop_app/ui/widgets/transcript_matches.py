"""Where words that are looked for stand in a transcript, whatever the marks and the case they are written with."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.ui.widgets.transcript_text import Layout

_BETWEEN = r"[^\w\n]*[\n ][^\w\n]*"
"""Marks at the end of a word, and at the beginning of the next."""


@dataclass(frozen=True, order=True)
class Match:
    """Characters of the whole text, from the first to the one behind the last; word: the number of the first word."""

    begin: int
    end: int
    word: int


def matches(layout: Layout, wanted: str) -> tuple[Match, ...]:
    """Every place at which the wanted words stand one after the other, also as parts of words, in order."""
    pieces = wanted.split()
    if not pieces:
        return ()
    texts = [word.text or "…" for word in layout.words]
    whole = "\n".join(texts)
    starts: list[int] = []
    at = 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    found = []
    for match in re.finditer(_BETWEEN.join(map(re.escape, pieces)), whole, re.IGNORECASE):
        first = bisect_right(starts, match.start()) - 1
        last = bisect_right(starts, match.end() - 1) - 1
        begin = layout.begins[first] + match.start() - starts[first]
        found.append(Match(begin, layout.begins[last] + match.end() - starts[last], first))
    return tuple(found)


def within(found: Sequence[Match], first: int, last: int) -> Sequence[Match]:
    """Those of which something stands between two characters."""
    return found[bisect_right(found, first, key=_end) : bisect_right(found, last, key=_begin)]


def _begin(match: Match) -> int:
    return match.begin


def _end(match: Match) -> int:
    return match.end
