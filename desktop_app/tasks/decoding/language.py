"""What the language adds to a hypothesis: the n-gram's probability, a bonus for each word, a price for unknown ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.lexicon import NO_WORD, OFF, ROOT, Lexicon
from desktop_app.tasks.decoding.ngram import UNKNOWN, NGram

Context = Any
"""What came before a word, as its WordModel keeps it; hashable, and equal where it leads to equal probabilities."""


class WordModel(Protocol):
    """How probable a word is after others, as natural logarithms: an NGram, or one that another library reads."""

    order: int

    def known(self, word: str) -> str:
        """The word, or <unk> where the model does not list it."""

    def log_probability(self, word: str, context: Context = ()) -> float:
        """Natural logarithm of p(word | context)."""

    def after(self, context: Context, word: str) -> Context:
        """The context that the next word is judged by."""

    def context(self, words: Iterable[str] = (), opening: bool = True) -> Context:
        """The context after these words, at whose beginning a sentence opens (or not)."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What is added to the logarithm of the sound's probability.

    ngram: multiplies the n-gram's natural logarithm. word: for every word. unknown, unknown_letter: for a
    word that is not in the lexicon, and for each of its letters (names stay possible, at this price).

    boundary: whether a text opens with <s>.
    """

    ngram: float
    word: float
    unknown: float
    unknown_letter: float = 0.0
    boundary: bool = True


class Language:
    """The worth of words, with what the search needs to know before a word is complete."""

    def __init__(self, lexicon: Lexicon, ngram: WordModel, weights: Weights) -> None:
        self.lexicon = lexicon
        self.ngram = ngram
        self.weights = weights
        self._known = tuple(ngram.known(word) for word in lexicon.words)
        alone = np.array([ngram.log_probability(word) for word in self._known], np.float64)
        self._ahead = lexicon.best_below(weights.ngram * alone + weights.word)
        self._ahead[ROOT] = 0.0
        self._ahead[OFF] = weights.ngram * ngram.log_probability(UNKNOWN) + weights.word + weights.unknown

    def context(self, words: Iterable[str] = (), opening: bool = True) -> Context:
        """The context after these words, at whose beginning a sentence opens (or not)."""
        return self.ngram.context(words, opening)

    def lookahead(self, nodes: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.float64]:
        """The most a word may still be worth that has led to these nodes in so many letters, before the context."""
        return self._ahead[nodes] + np.where(nodes == OFF, self.weights.unknown_letter * lengths, 0.0)

    def finish(self, node: int, length: int, context: Context) -> tuple[float, Context]:
        """The worth of the word of ``length`` letters that ends at a node, and the context after it."""
        number = int(self.lexicon.ends[node])
        word = UNKNOWN if number == NO_WORD else self._known[number]
        language_score = self.weights.ngram * self.ngram.log_probability(word, context) + self.weights.word
        if number == NO_WORD:
            language_score += self.weights.unknown + self.weights.unknown_letter * length
        return language_score, self.ngram.after(context, word)

    def score(self, words: Sequence[Sequence[int]], context: Context) -> float:
        """The worth of words, each a sequence of tokens, after a context."""
        total = 0.0
        for word in words:
            node = ROOT
            for token in word:
                node = int(self.lexicon.children[node, token])
            language_score, context = self.finish(node, len(word), context)
            total += language_score
        return total


def no_language(alphabet: Alphabet) -> Language:
    """Every text is worth nothing: the sound alone decides."""
    return Language(Lexicon((), alphabet), NGram({(UNKNOWN,): (0.0, 0.0)}), Weights(0.0, 0.0, 0.0))
