"""Marks of words as they become final: decided once, with a bounded number of words behind them, and never again."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from desktop_app.answers import Word
from desktop_app.inference.loading import Loaded
from desktop_app.readable import ENDS
from desktop_app.tasks.punctuation.network import MARKS, MarkNetwork, built_in

BEHIND = 2
"""Words behind a word that its mark waits for, but where a pause or the end of the sound comes first."""

_BEFORE, _AT_ONCE, _AHEAD = 24, 16, 8
"""Words that are seen before those that are decided at once, how many these are, and words behind them. So many known
ones among others of MOST_PIECES are no more than the network reads."""

PAUSES = (0.06, 0.12, 0.2, 0.3, 0.45, 0.6, 0.75, 1.0)
"""Seconds; between them pauses count alike."""

_LIKELY = np.log(
    [
        [0.2756, 0.4551, 0.1729, 0.0511, 0.0267, 0.0125, 0.0046, 0.0012, 0.0002],
        [0.0296, 0.0350, 0.0404, 0.0782, 0.1429, 0.2561, 0.2022, 0.1860, 0.0296],
        [0.0076, 0.0076, 0.0076, 0.0076, 0.0229, 0.0687, 0.0840, 0.2977, 0.4962],
        [0.0076, 0.0076, 0.0076, 0.0076, 0.0229, 0.0687, 0.0840, 0.2977, 0.4962],
    ]
)
"""[MARKS, pauses]: the logarithm of how often a pause is so long where a mark stands in print, half an occasion added
to each count; of 72 readings by two people of whose books the print is known. Questions are too few: as full stops."""

_WEIGHT = 0.8
"""Of what the words say beside what the pause says: the two are not independent."""

_SURE = 0.8
"""The mean confidence of words from which on they are believed."""

_KNOWN = 0.6
"""The share of words that the network has to know: of English it knows nine in ten."""

_OWN = tuple(".,?!;:")
"""Marks that a checkpoint wrote itself: a second one is not set behind them."""

_NAME = 0.7
"""By so much a capital is likelier than an end of a sentence before it, where a word amid a sentence has one: else it
looks like the beginning of a sentence, and is none where no pause says so."""


def marking_for(loaded: Loaded) -> "Marking | None":
    """What judges the words of a checkpoint; None where pauses alone tell.

    They do for the speech checkpoint that is built in: of free speech most of its words are wrong (its card).
    """
    network = None if loaded.entry.builtin else built_in()
    return Marking(network) if network is not None else None


class FinalWords:
    """Final words of one sound as they come, with marks where these are judged."""

    def __init__(self, marking: "Marking | None") -> None:
        self._marking = marking
        self._words: list[Word] = []

    def judged_by(self, marking: "Marking | None") -> None:
        """From here on; what waits for a mark goes without."""
        self._marking = marking

    @property
    def words(self) -> tuple[Word, ...]:
        """All of them."""
        return tuple(self._words)

    @property
    def waiting(self) -> int:
        """How many at the end have no mark yet, which may come."""
        return len(self._marking.waiting) if self._marking is not None else 0

    def add(self, words: Sequence[Word], over: bool = False) -> None:
        """Add some. over: nobody speaks on for the moment."""
        first = len(self._words) - self.waiting
        self._words += words
        if self._marking is not None:
            decided = self._marking.take(words, over)
            self._words[first : first + len(decided)] = decided


class Marking:
    """The words of one sound. Their number does not count: a word is judged with some before and some behind it."""

    def __init__(self, network: MarkNetwork) -> None:
        self._network = network
        self._before: tuple[Word, ...] = ()
        self._waiting: tuple[Word, ...] = ()

    @property
    def waiting(self) -> tuple[Word, ...]:
        """Final words whose marks are not decided yet."""
        return self._waiting

    def take(self, words: Sequence[Word], over: bool = False) -> tuple[Word, ...]:
        """Take further final words; those whose marks are decided now, each with its mark, or as it came where the
        words are not believed. over: nobody speaks on for the moment."""
        self._waiting += tuple(words)
        ready = len(self._waiting) - (0 if over else BEHIND)
        found: tuple[Word, ...] = ()
        while len(found) < ready:
            some = self._decided(min(ready - len(found), _AT_ONCE))
            found += some
            self._waiting = self._waiting[len(some) :]
            self._before = (*self._before, *some)[-_BEFORE:]
        return found

    def _decided(self, count: int) -> tuple[Word, ...]:
        """The first of the words that wait, with their marks."""
        # No more than is read of all that waits: of a whole recording each stretch would go through the rest of it.
        known, first = (*self._before, *self._waiting[: count + _AHEAD]), len(self._before)
        plain = [word.text.lower() for word in known]
        if not self._believed(known, plain):
            return self._waiting[:count]
        marks, capitals = self._network.judge(plain)
        pauses = [*(after.start - word.end for word, after in pairwise(known)), PAUSES[-1]]
        ended = np.exp(marks[:, [MARKS.index(mark) for mark in ENDS]]).sum(1)
        names = capitals - np.concatenate([[0.0], ended[:-1]])
        here = slice(first, first + count)
        likely = _LIKELY[:, np.searchsorted(PAUSES, pauses[here])].T
        best = (_WEIGHT * marks[here] + likely).argmax(1)
        return tuple(
            replace(word, mark=MARKS[mark], capital=bool(name >= _NAME))
            for word, mark, name in zip(self._waiting, best, names[here], strict=False)
        )

    def _believed(self, words: Sequence[Word], plain: Sequence[str]) -> bool:
        """Whether most of these words are right, English, and without case and marks of their own."""
        written = any(word.text not in (word.text.lower(), word.text.upper()) for word in words)
        written = written or any(word.text[-1:] in _OWN for word in words)
        sure = sum(word.confidence for word in words) >= _SURE * len(words)
        return not written and sure and sum(map(self._network.knows, plain)) >= _KNOWN * len(plain)
