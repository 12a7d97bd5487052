"""The words that are expected, as a tree of letters in arrays."""

from collections.abc import Iterable
from copy import copy
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.problems import CheckpointProblem
from desktop_app.tasks.decoding.alphabet import Alphabet

ROOT, OFF = 0, 1
"""The node where every word begins, and the one that all letters lead to that continue no word."""

NO_WORD = -1


class Lexicon:
    """words: the expected words. children: [nodes, tokens], int32. ends: the word that ends at each node, or NO_WORD.

    The nodes of a word come in the order of its letters: a node's children have higher numbers than itself.
    """

    def __init__(self, words: Iterable[str], alphabet: Alphabet) -> None:
        self.words = tuple(dict.fromkeys(words))
        paths: list[dict[int, int]] = [{}, {}]
        ends = [NO_WORD, NO_WORD]
        for number, word in enumerate(self.words):
            node = ROOT
            for token in alphabet.spell(word):
                if token not in paths[node]:
                    paths[node][token] = len(paths)
                    paths.append({})
                    ends.append(NO_WORD)
                node = paths[node][token]
            ends[node] = number
        self.children: NDArray[np.int32] = np.full((len(paths), len(alphabet.letters)), OFF, np.int32)
        for node, path in enumerate(paths):
            self.children[node, list(path)] = list(path.values())
        self.children[:, alphabet.word_delimiter] = ROOT
        self.ends = np.array(ends, np.int64)

    def extended(self, words: Iterable[str], alphabet: Alphabet) -> "Lexicon":
        """This lexicon with further words; nodes and words keep their numbers."""
        further = [word for word in dict.fromkeys(words) if self.find(word, alphabet) == NO_WORD]
        other = copy(self)
        other.words = (*self.words, *further)
        added: list[NDArray[np.int32]] = []
        other.children, ends = self.children.copy(), [*self.ends.tolist()]
        for number, word in enumerate(further, len(self.words)):
            node = ROOT
            for token in alphabet.spell(word):
                row = other.children[node] if node < len(other.children) else added[node - len(other.children)]
                if row[token] == OFF:
                    row[token] = len(ends)
                    added.append(np.full(len(alphabet.letters), OFF, np.int32))
                    added[-1][alphabet.word_delimiter] = ROOT
                    ends.append(NO_WORD)
                node = int(row[token])
            ends[node] = number
        other.children = np.concatenate([other.children, *(row[None] for row in added)])
        other.ends = np.array(ends, np.int64)
        return other

    def find(self, word: str, alphabet: Alphabet) -> int:
        """The number of a word, or NO_WORD."""
        node = ROOT
        for token in alphabet.spell(word):
            node = int(self.children[node, token])
        return int(self.ends[node])

    def best_below(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each node the highest value among the words that end there or further on; -inf where there are none."""
        best = np.where(self.ends == NO_WORD, -np.inf, values[self.ends] if len(values) else -np.inf)
        for node in (*range(len(best) - 1, OFF, -1), ROOT):
            below = self.children[node]
            best[node] = max(best[node], best[below[below > OFF]].max(initial=-np.inf))
        return best


def read_words(path: Path) -> tuple[str, ...]:
    """The words of a file with one a line; none where there is no such file. Raises CheckpointProblem."""
    try:
        return tuple(path.read_text(encoding="utf-8").split()) if path.is_file() else ()
    except (OSError, ValueError) as error:
        raise CheckpointProblem(path, f"this list of words cannot be read ({error})", "Copy the file again.") from error


def spellable(words: Iterable[str], alphabet: Alphabet) -> list[str]:
    """The words that the checkpoint has letters for; published lists hold others, too, which it can never hear."""
    letters = frozenset(alphabet.tokens)
    return [word for word in words if letters.issuperset(word)]
