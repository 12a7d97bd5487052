"""Where the words of an answer stand on a page, for checkpoints that write answers and say no place."""

import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop_app.media.documents.pages import Box, PageReading


class Standing(NamedTuple):
    """A place on a page that has some words: start and end are the places of its first and last word, as Mention has
    them. times: how many places have them."""

    start: int
    end: int
    times: int


def standing(answer: str, page: PageReading, looked: Callable[[Box], float] | None = None) -> Standing | None:
    """Where a page has an answer's words; None where they were not read on it.

    They are the same letter for letter, but for capitals and spaces; where no place has them so, signs around them
    ("$", ".", brackets) do not count either. looked: how much was looked at a box of the page; of several places the
    one that was looked at most is taken, the first where nothing says so.
    """
    for plain in (_letters, _without_signs):
        found = list(_runs(plain(answer), page, plain))
        if found:
            best = max(found, key=lambda run: _looked_at(page, run, looked)) if looked is not None else found[0]
            return Standing(best[0], best[1], len(found))
    return None


def _looked_at(page: PageReading, run: tuple[int, int], looked: Callable[[Box], float]) -> float:
    """The mean over the words of a place."""
    words = page.words[run[0] : run[1] + 1]
    return sum(looked(word.box) for word in words) / len(words)


def _letters(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _without_signs(text: str) -> str:
    letters = _letters(text)
    first = next((place for place, each in enumerate(letters) if each.isalnum()), len(letters))
    last = next((place for place in range(len(letters), first, -1) if letters[place - 1].isalnum()), first)
    return letters[first:last]


def _runs(wanted: str, page: PageReading, plain: Callable[[str], str]) -> Iterator[tuple[int, int]]:
    """The first and last of neighbouring words that together have these letters; none of them share a word."""
    words = [_letters(word.text) for word in page.words]
    start = 0
    while wanted and start < len(words):
        text, end = words[start], start
        found = plain(text)
        # Only where all of it fits so far: long answers would else be tried whole at every word of the page.
        while len(found) < len(wanted) and wanted.startswith(found) and end + 1 < len(words):
            end += 1
            text += words[end]
            found = plain(text)
        if found == wanted:
            yield start, end
            start = end
        start += 1
