"""A growing transcript as a person would write it: only the sentence that is being said is worked out anew."""

from desktop_app.answers import Word, as_marked, readable_spans
from desktop_app.hot_words import HotWord
from desktop_app.readable import begins
from desktop_app.writing import AS_USUAL, Writing


class ReadableTranscript:
    """What is shown of one transcript as it grows."""

    def __init__(self, writing: Writing = AS_USUAL) -> None:
        """writing: how sentences are written."""
        self._writing = writing
        self._words: tuple[Word, ...] = ()
        self._until = 0  # words that stand in sentences which are over
        self._over: list[Word] = []

    def shown(
        self, words: tuple[Word, ...], interim: int, ended: bool, hot_words: tuple[HotWord, ...] = ()
    ) -> tuple[tuple[Word, ...], int]:
        """Words as they are written, and how many of them at the end may change.

        interim: how many of words may change. ended: whether no more will come. hot_words: written as they were named.
        """
        until = self._until
        if words[:1] != self._words[:1] or words[until - 1 : until] != self._words[until - 1 : until]:
            self._until, self._over = 0, []
        self._words = words
        rest = words[self._until :]
        for first in reversed(begins(as_marked(rest, self._writing))):
            # Not while the word behind the pause may change: another one may begin sooner, and end no sentence.
            if 0 < first < len(rest) - interim:
                self._over += [word for word, _ in self._spans(rest[:first], True, hot_words)]
                self._until += first
                rest = rest[first:]
                break
        written = self._spans(rest, ended, hot_words)
        sure = len(rest) - interim
        return (*self._over, *(word for word, _ in written)), sum(last > sure for _, last in written)

    def _spans(self, words: tuple[Word, ...], ended: bool, hot_words: tuple[HotWord, ...]) -> list[tuple[Word, int]]:
        return readable_spans(words, ended, hot_words, self._writing)
