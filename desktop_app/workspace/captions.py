"""Words in captions that can be read: two lines of at most 42 characters, cut where clauses end.

The limits are those of broadcasters' guidelines (BBC Subtitle Guidelines; Netflix Timed Text Style Guide: 42 characters
a line, two lines, cut after punctuation, before conjunctions and prepositions, not between an article and its noun).
Of all ways to cut, the cheapest is taken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.answers import Word
from desktop_app.workspace.paragraphs import PAUSE

LONGEST = 5.0
"""Seconds; guidelines ask for at most six or seven, and words do not break evenly."""

WIDEST = 42
"""Characters of a line, two of which a caption may have."""

_BREATH = 0.3
"""Seconds of silence that make a cut better."""

_BRIEF = 1.0
"""Seconds below which a caption is hard to catch."""

_READ = 17.0
"""Characters that are read in a second, at most."""

_CONJUNCTIONS = frozenset(
    "and but or nor so yet because that which who whom whose when whenever while if unless where although though as "
    "than until since after before".split()
)
_PREPOSITIONS = frozenset(
    "about against at between by during for from in into of on over through to under with".split()
)
_LEANING = frozenset(
    "a an the my your his her its our their this these those no every each some any mr mrs ms dr is are was were be am "
    "have has had will would can could shall should may might must do does did not i you he she it we they".split()
)
"""Words that belong to the one behind them."""

_EACH = 3.0
"""What a caption costs by itself, so that there are not more than are needed."""


def captions(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words in captions; those between two pauses are cut together. A word wider than a line is cut in pieces."""
    together: list[Word] = []
    for word in (piece for each in words for piece in _narrow(each)):
        if together and word.start - together[-1].end >= PAUSE:
            yield from _cut(together)
            together = []
        together.append(word)
    yield from _cut(together)


def shown(words: Sequence[Word]) -> Iterator[tuple[float, float, list[Word]]]:
    """Each caption with the seconds from which and until which it stands: while it is said, and for as long as reading
    it takes, unless the next one comes before."""
    found = list(captions(words))
    for caption, following in pairwise([*found, None]):
        assert caption is not None, "there is one before every other"
        start, said = caption[0].start, caption[-1].end
        wanted = max(said, start + max(_BRIEF, _width(caption) / _READ))
        yield start, wanted if following is None else max(said, min(wanted, following[0].start)), caption


def lines(caption: Sequence[Word]) -> tuple[str, ...]:
    """A caption as one line where it fits, else as two."""
    text = " ".join(word.text for word in caption)
    breaks = [] if len(text) <= WIDEST else _breaks(caption)
    if not breaks:
        return (text,)
    place = min(breaks, key=lambda each: _price(caption[each - 1], caption[each]) + _unevenness(caption, each))
    return " ".join(word.text for word in caption[:place]), " ".join(word.text for word in caption[place:])


def _cut(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The cheapest captions of words without a pause: at each word, what the best way up to there costs."""
    costs, begins = [0.0], [0]
    for end in range(1, len(words) + 1):
        ways = []
        for begin in range(end - 1, -1, -1):
            if end - begin > 1 and not _fits(words[begin:end]):
                break
            ways.append((costs[begin] + _cost(words, begin, end), begin))
        cost, begin = min(ways)
        costs.append(cost)
        begins.append(begin)
    found = []
    end = len(words)
    while end:
        found.append(list(words[begins[end] : end]))
        end = begins[end]
    yield from reversed(found)


def _cost(words: Sequence[Word], begin: int, end: int) -> float:
    brief = words[end - 1].end - words[begin].start < _BRIEF
    cut = _price(words[end - 1], words[end]) if end < len(words) else 0.0
    return _EACH + cut + 2.0 * brief


def _fits(caption: Sequence[Word]) -> bool:
    if caption[-1].end - caption[0].start > LONGEST:
        return False
    return _width(caption) <= WIDEST or bool(_breaks(caption))


def _breaks(caption: Sequence[Word]) -> list[int]:
    """Places at which a caption can be broken in two lines that both fit."""
    whole, first, found = _width(caption), -1, []
    for place, word in enumerate(caption[:-1], 1):
        first += 1 + len(word.text)
        if first <= WIDEST and whole - first - 1 <= WIDEST:
            found.append(place)
    return found


def _width(words: Sequence[Word]) -> int:
    return sum(len(word.text) + 1 for word in words) - 1


def _unevenness(caption: Sequence[Word], place: int) -> float:
    return abs(_width(caption[:place]) - _width(caption[place:])) / 8


def _price(before: Word, after: Word) -> float:
    """How bad it is to cut between two words; 0 where a sentence ends."""
    if before.text.endswith((".", "!", "?")):
        return 0.0
    breath = 1.0 if after.start - before.end >= _BREATH else 0.0
    if before.text.endswith((",", ";", ":")):
        return 1.5 - breath
    if before.text.lower() in _LEANING | _PREPOSITIONS:
        return 9.0 - breath
    if after.text.lower() in _CONJUNCTIONS:
        return 2.5 - breath
    return (4.0 if after.text.lower() in _PREPOSITIONS else 6.0) - 2.0 * breath


def _narrow(word: Word) -> Iterator[Word]:
    """A word as pieces without spaces, which a person may have written in its place, that fit into a line.

    Only noise makes words that are wider.
    """
    parts = word.text.split()
    pieces = [part[at : at + WIDEST] for part in parts for at in range(0, len(part), WIDEST)]
    if len(pieces) == 1:
        yield word
        return
    step = (word.end - word.start) / max(len(pieces), 1)
    for place, piece in enumerate(pieces):
        yield replace(word, text=piece, start=word.start + place * step, end=word.start + (place + 1) * step)
