"""A language in which some words are preferred: what beam search is told of the words that a person expects.

The weights are those of shallow fusion (Zhao et al., "Shallow-Fusion End-to-End Contextual Biasing", 2019): every word
of a phrase that has been followed so far adds its weight, and what was added is taken back where the phrase is not
finished. Within a word the weight is promised letter by letter, as in pyctcdecode, so that a first letter alone does
not push the rest out of the beam.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.hot_words import SUBJECT, HotWord
from desktop_app.problems import BadQuestion
from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.language import Context, Language
from desktop_app.tasks.decoding.lexicon import NO_WORD, ROOT

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HotContext:
    """What came before a word: the context of the language beneath, and the phrase that has been begun."""

    below: Context
    begun: Phrase


class HotLanguage(Language):
    """Another language with hot words added: its lexicon holds them too, and they are worth more.

    Raises BadQuestion for a word that the checkpoint has no letters for.
    """

    def __init__(self, language: Language, hot_words: Sequence[HotWord], alphabet: Alphabet) -> None:
        self._phrases = {tuple(spelt(word, alphabet) for word in each.words): each.weight for each in hot_words}
        self._values = _values(self._phrases)
        self._begun = {phrase[:length] for phrase in self._phrases for length in range(1, len(phrase))}
        self._longest = max(map(len, self._phrases), default=1)
        words = dict.fromkeys(word for phrase in self._phrases for word in phrase)
        self.lexicon = language.lexicon.extended(words, alphabet)
        self.ngram = language.ngram
        self.weights = language.weights
        known = len(language.lexicon.words)
        self._known = (*language._known, *map(language.ngram.known, self.lexicon.words[known:]))
        self._ahead = np.concatenate(
            [language._ahead, np.full(len(self.lexicon.children) - len(language._ahead), -np.inf)]
        )
        self._promise(words, alphabet)

    def _promise(self, words: Iterable[str], alphabet: Alphabet) -> None:
        """Raise what the nodes on the way to hot words promise: to the word itself, and the weight of a first one."""
        for word in words:
            tokens, node = alphabet.spell(word), ROOT
            known = self.ngram.known(word)
            worth = self.weights.ngram * self.ngram.log_probability(known) + self.weights.word
            for length, token in enumerate(tokens, 1):
                node = int(self.lexicon.children[node, token])
                promised = worth + self._values.get((word,), 0.0) * length / len(tokens)
                self._ahead[node] = max(self._ahead[node], promised)

    def context(self, words: Iterable[str] = (), opening: bool = True) -> Context:
        """The context after these words, at whose beginning a sentence opens (or not)."""
        said = tuple(words)
        return HotContext(super().context(said, opening), self._suffix(said))

    def finish(self, node: int, length: int, context: Context) -> tuple[float, Context]:
        """The worth of the word that ends at a node, and the context after it."""
        score, below = super().finish(node, length, context.below)
        number = int(self.lexicon.ends[node])
        # What no lexicon lists is no hot word: it ends every phrase.
        said = (*context.begun, self.lexicon.words[number]) if number != NO_WORD else ()
        following = self._suffix(said)
        score += self._values.get(following, 0.0) - self._values.get(context.begun, 0.0)
        if number == NO_WORD or following != said:
            score += self._secured(context.begun)
        if following in self._phrases and following not in self._begun:
            following = ()
        return score, HotContext(below, following)

    def _secured(self, begun: Phrase) -> float:
        """What stays of a phrase that is not finished: the weight of a shorter one that it begins with."""
        whole = [length for length in range(1, len(begun) + 1) if begun[:length] in self._phrases]
        return self._phrases[begun[: whole[-1]]] * whole[-1] if whole else 0.0

    def _suffix(self, words: Phrase) -> Phrase:
        """The longest end of these words that a hot phrase begins with."""
        for first in range(max(0, len(words) - self._longest), len(words)):
            if words[first:] in self._values:
                return words[first:]
        return ()


def _values(phrases: dict[Phrase, float]) -> dict[Phrase, float]:
    """What has been added by the time that a phrase was followed so far; of several that begin alike the most."""
    values: dict[Phrase, float] = {}
    for phrase, weight in phrases.items():
        for length in range(1, len(phrase) + 1):
            value = weight * length
            values[phrase[:length]] = max(values.get(phrase[:length], value), value)
    return values


def spelt(word: str, alphabet: Alphabet) -> str:
    """A word in the letters of a checkpoint, in its case and, where it has none, without accents.

    Raises BadQuestion where it has letters or digits that the checkpoint does not write.
    """
    plain = "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))
    plain = plain.replace("’", "'")
    for form in (word, word.upper(), word.lower(), plain, plain.upper(), plain.lower()):
        if form and all(letter in alphabet.tokens for letter in form):
            return form
    missing = [each for each in dict.fromkeys(plain) if not {each.upper(), each.lower()} & alphabet.tokens.keys()]
    advice = "Write it as it is said, in letters alone."
    raise BadQuestion(SUBJECT, f"the checkpoint cannot write “{''.join(missing) or word}” in “{word}”", advice)
