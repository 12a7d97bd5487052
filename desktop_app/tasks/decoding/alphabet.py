"""The tokens a CTC checkpoint writes with, and which of them are no letters."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Alphabet:
    """letters: each token's text, in the order of the logits.

    blank, word_delimiter: the CTC blank and the token between words.
    """

    letters: tuple[str, ...]
    blank: int
    word_delimiter: int

    @cached_property
    def tokens(self) -> dict[str, int]:
        """The number of every token that may stand within a word."""
        return {
            text: token for token, text in enumerate(self.letters) if token not in (self.blank, self.word_delimiter)
        }

    def spell(self, word: str) -> tuple[int, ...]:
        """The tokens of a word, letter by letter; raises KeyError for a letter that is not in the alphabet."""
        return tuple(self.tokens[letter] for letter in word)

    def text(self, tokens: Sequence[int]) -> str:
        """The letters of tokens, joined."""
        return "".join(self.letters[token] for token in tokens)
