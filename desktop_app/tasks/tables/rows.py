"""Which rows of a table too large to be read are worth reading: those that match, the extremes, a sample."""

import re
from collections.abc import Generator, Iterator, Sequence

import numpy as np

from desktop_app.tasks.tables.grid import Grid

_SMALL_TALK = (
    "a an and any are as at be been by did do does during each for from had has have how i in into is it its "
    "many me most much no not of on or out over per show so tell than that the their them there these they "
    "this those to under was we were what when where which who whom whose why will with you your"
)
_PLAIN_WORDS = frozenset(_SMALL_TALK.split())
"""Words that every question has and that say nothing about which row is meant."""

_WORD = re.compile(r"\d[\d.,]*\d|\w+")


def words_of(text: str) -> list[str]:
    """The words of a question that may stand in a cell or a header, in lower case, each once, in order."""
    return [word for word in dict.fromkeys(_WORD.findall(text.lower())) if word not in _PLAIN_WORDS]


def pattern_of(word: str) -> str:
    """A regular expression (RE2) for a word in a cell, with a plural s or without.

    RE2 knows the borders of ASCII words only, so that other words may also be found inside longer ones.
    """
    stem = re.sub(r"(?<=\w{3})(?:es|s)$", "", word)
    before = r"\b" if word[0].isascii() else ""
    after = r"(?:e?s)?\b" if word[-1].isascii() else ""
    return f"(?i){before}{re.escape(stem)}{after}"


def match_scores(grid: Grid, question: str) -> Generator[int, None, np.ndarray]:
    """How well each row matches the question's words, float32[rows]; pauses (yielding 0) after every column.

    Each word counts once a row, by how rare it is: log(rows / rows that have it).
    """
    words = words_of(question)
    has = np.zeros((len(words), grid.row_count), dtype=bool)
    for column in range(grid.column_count):
        for place, word in enumerate(words):
            has[place] |= grid.search(column, pattern_of(word))
        yield 0
    return _scores(has)


def _scores(has: np.ndarray) -> np.ndarray:
    counts = has.sum(axis=1)
    weights = np.log(has.shape[1] / np.maximum(counts, 1)).astype(np.float32)
    scores: np.ndarray = weights @ has.astype(np.float32)
    return scores


def spread(rows: np.ndarray, most: int) -> np.ndarray:
    """At most so many of the rows, evenly spaced, with the first and the last."""
    if len(rows) <= most:
        return rows
    return rows[np.unique(np.linspace(0, len(rows) - 1, most).round().astype(np.int64))]


def extremes(grid: Grid, among: np.ndarray, each: int = 2) -> np.ndarray:
    """The rows with the largest and smallest values of every column that has an order."""
    found = []
    for column in range(grid.column_count):
        order = grid.order(column)
        if order is None:
            continue
        rows = among[np.isfinite(order[among])]
        ranked = rows[np.argsort(order[rows], kind="stable")]
        found += [ranked[:each], ranked[-each:]]
    return np.unique(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)


def choose(grid: Grid, scores: np.ndarray, most: int) -> np.ndarray:
    """Indices of at most so many rows, in the table's order.

    The rows that match best come first, level by level; a level that does not fit is sampled evenly, with
    its extremes. A fifth of the room is kept for a sample of the whole table, and some for its extremes:
    without them neither superlatives nor whole columns could be answered.
    """
    everything = np.arange(grid.row_count)
    others = np.concatenate([extremes(grid, everything), spread(everything, max(4, most // 5))])
    kept = np.unique(others)[:most] if len(others) >= most else np.unique(others)
    room = most - len(kept)
    for level in _levels(scores):
        if room <= 0:
            break
        if len(level) > room:
            level = np.unique(np.concatenate([extremes(grid, level)[: room // 2], spread(level, room // 2)]))
        kept = np.union1d(kept, level)
        room = most - len(kept)
    return kept


def _levels(scores: np.ndarray) -> Iterator[np.ndarray]:
    """Rows of equal score, best first, without those that match nothing."""
    for score in sorted(set(np.unique(scores[scores > 0]).tolist()), reverse=True):
        yield np.flatnonzero(scores == np.float32(score))


def ranges(rows: Sequence[int] | np.ndarray) -> tuple[tuple[int, int], ...]:
    """Sorted row indices as half-open ranges."""
    if not len(rows):
        return ()
    indices = np.asarray(rows)
    breaks = np.flatnonzero(np.diff(indices) != 1)
    starts = np.concatenate([indices[:1], indices[breaks + 1]])
    ends = np.concatenate([indices[breaks], indices[-1:]]) + 1
    return tuple((int(start), int(end)) for start, end in zip(starts, ends, strict=True))
