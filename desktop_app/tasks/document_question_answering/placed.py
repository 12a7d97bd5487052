"""Where the words of an answer stand on a page, for checkpoints that write answers and say no place."""

import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop_app.media.documents.pages import PageReading


class Standing(NamedTuple):
    """The first place on a page that has some words: start and end are the places of its first and last word, as
    Mention has them. times: how many places have them."""

    start: int
    end: int
    times: int


def standing(answer: str, page: PageReading) -> Standing | None:
    """Where a page has an answer's words; None where they were not read on it.

    They are the same letter for letter, but for capitals and spaces; where no place has them so, signs around them
    ("$", ".", brackets) do not count either.
    """
    for plain in (_letters, _without_signs):
        found = list(_runs(plain(answer), page, plain))
        if found:
            return Standing(*found[0], times=len(found))
    return None


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
        while len(plain(text)) < len(wanted) and end + 1 < len(words):
            end += 1
            text += words[end]
        if plain(text) == wanted:
            yield start, end
            start = end
        start += 1
