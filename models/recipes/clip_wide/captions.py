"""Phrases by number, and captions made of them: spelt once, put into sentences for a whole batch at a time."""

import numpy as np
import torch
from transformers import CLIPTokenizer

from models.recipes.pictures.captions import TEMPLATES, composed, with_articles

LONGEST = 32  # tokens of a caption
BARE = 0.65  # part of the captions that say the phrase alone
WAYS = 600  # of saying a thing


class Phrases:
    """Every phrase met so far; number() gives its number, tokens() captions of many."""

    def __init__(self, tokenizer: CLIPTokenizer) -> None:
        self.tokenizer = tokenizer
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {}
        self._words: dict[str, list[int]] = {}
        rng = np.random.default_rng(3)
        self._ways = [*TEMPLATES, "{}.", "a {}.", "the {}.", *(composed(rng) for _ in range(WAYS))]

    def number(self, phrase: str) -> int:
        """The phrase's number, a new one at its first time."""
        if phrase not in self._numbers:
            self._numbers[phrase] = len(self.texts)
            self.texts.append(phrase)
        return self._numbers[phrase]

    def _spelt(self, text: str) -> list[int]:
        found: list[int] = []
        for word in text.split():
            if word not in self._words:
                self._words[word] = self.tokenizer(word).input_ids[1:-1]
            found += self._words[word]
        return found[: LONGEST - 2]

    def tokens(self, numbers: np.ndarray, rng: np.random.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        """(n, longest) tokens and mask of captions that say these phrases."""
        begin, end = self.tokenizer.bos_token_id, self.tokenizer.eos_token_id
        bare, ways = rng.random(len(numbers)) < BARE, rng.integers(len(self._ways), size=len(numbers))
        spelt = []
        for number, alone, way in zip(numbers.tolist(), bare, ways.tolist(), strict=True):
            text = self.texts[number]
            text = text if alone else with_articles(self._ways[way].format(text))
            spelt.append([begin, *self._spelt(text), end])
        longest = max(len(one) for one in spelt)
        mask = [[1] * len(one) + [0] * (longest - len(one)) for one in spelt]
        padded = [one + [end] * (longest - len(one)) for one in spelt]
        return torch.tensor(padded), torch.tensor(mask)
