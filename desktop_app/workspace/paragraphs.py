"""Where a transcript begins a new paragraph: behind a long pause, and where one would become too long to read."""

from collections.abc import Iterable, Iterator

from desktop_app.answers import Word
from desktop_app.readable import goes_on

PAUSE = 1.2
"""Seconds of silence behind which a new paragraph begins; not behind "the" and the like, where somebody thinks."""

LONG, LONGEST = 60, 120
"""Words behind which the next paragraph begins with the next sentence; halfway, at any SHORT_PAUSE; and at once.
A paragraph is laid out as a whole, and one of thousands of words would take long."""

SHORT_PAUSE = 0.35

_CLOSING = (".", "?", "!", "…", ".”", "?”", "!”")


def begins(word: Word, before: Word | None, length: int) -> bool:
    """Whether a paragraph begins with a word. before: the word before it; length: the words since the last began."""
    if before is None or length >= LONGEST:
        return True
    silence = word.start - before.end
    sentence = before.text.endswith(_CLOSING) or length >= (LONG + LONGEST) // 2
    if silence >= PAUSE:
        return not goes_on(before)
    return length >= LONG and silence >= SHORT_PAUSE and sentence


def paragraphs(words: Iterable[Word]) -> Iterator[list[Word]]:
    """The words, a list each paragraph."""
    together: list[Word] = []
    for word in words:
        if together and begins(word, together[-1], len(together)):
            yield together
            together = []
        together.append(word)
    if together:
        yield together


def clock(seconds: float) -> str:
    """Hours, minutes and seconds, as files have them: 0:01:05."""
    whole = int(max(seconds, 0.0))
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
