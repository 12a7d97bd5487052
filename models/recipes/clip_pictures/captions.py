"""Captions for whole batches at a time, put together on the device: a beginning, a phrase, an end.

Phrases are spelt once. A phrase's key is a number made of its text, so that two that read alike are the same wherever
they come from.
"""

import hashlib
from collections.abc import Sequence

import numpy as np
import torch
from transformers import CLIPTokenizer

from models.recipes.pictures.captions import NUMBERS, TEMPLATES, composed

LONGEST = 32  # tokens of a caption
SPELT = 18  # tokens of a phrase at most
BARE = 0.5  # part of the captions that say the phrase alone
WAYS = 600  # of saying a thing


def key_of(phrase: str) -> int:
    """A number that stands for the text, the same in every process; 0 for none."""
    return int.from_bytes(hashlib.blake2b(phrase.encode(), digest_size=7).digest(), "big") if phrase else 0


class Speller:
    """Tokens of texts, words remembered."""

    def __init__(self, tokenizer: CLIPTokenizer) -> None:
        self.tokenizer = tokenizer
        self._words: dict[str, list[int]] = {}

    def tokens(self, text: str) -> list[int]:
        """The text's tokens without those of beginning and end."""
        found: list[int] = []
        for word in text.split():
            if word not in self._words:
                self._words[word] = self.tokenizer(word).input_ids[1:-1]
            found += self._words[word]
        return found

    def rows(self, texts: Sequence[str], width: int) -> np.ndarray:
        """(n, width) int16 tokens of each text, -1 after its end; what is longer is cut."""
        made = np.full((len(texts), width), -1, dtype=np.int16)
        for row, text in zip(made, texts, strict=True):
            spelt = self.tokens(text)[:width]
            row[: len(spelt)] = spelt
        return made


def manner_of(phrase: str) -> int:
    """Which article goes before the phrase: 0 "a", 1 "an", 2 none."""
    first = phrase.split(" ")[0] if phrase else ""
    return 2 if first in NUMBERS[2:] else int(first[:1] in tuple("aeio"))


def _begun(beginning: str, manner: int) -> str:
    if not beginning.endswith(" a ") and beginning != "a ":
        return beginning
    return beginning[:-2] + ("a ", "an ", "")[manner]


class Sentences:
    """Templates as tokens on a device, by the article that a phrase asks for."""

    def __init__(self, speller: Speller, device: torch.device) -> None:
        rng = np.random.default_rng(3)
        ways = dict.fromkeys((*TEMPLATES, "{}.", "a {}.", "the {}.", *(composed(rng) for _ in range(WAYS))))
        halves = [way.split("{}") for way in ways]
        before = [[_begun(half[0], manner) for half in halves] for manner in range(3)]
        self.before = torch.from_numpy(np.stack([speller.rows(texts, 14) for texts in before], 1)).to(device)
        self.after = torch.from_numpy(speller.rows([half[1] for half in halves], 6)).to(device)
        self.begin, self.end = speller.tokenizer.bos_token_id, speller.tokenizer.eos_token_id

    def said(self, phrases: torch.Tensor, manners: torch.Tensor, bare: float = BARE) -> torch.Tensor:
        """(n, longest) int64 tokens of captions by chance that say the phrases (n, SPELT), filled up with the end."""
        count, device = len(phrases), phrases.device
        way = torch.randint(len(self.after), (count,), device=device)
        alone = torch.rand(count, 1, device=device) < bare
        begin = torch.full((count, 1), self.begin, device=device)
        before = self.before[way, manners].long().masked_fill(alone, -1)
        after = self.after[way].long().masked_fill(alone, -1)
        room = LONGEST - 2
        inner = torch.cat([before, phrases.long(), after], 1)
        order = (inner < 0).to(torch.int8).argsort(dim=1, stable=True)
        inner = inner.gather(1, order)[:, :room]
        inner = inner[:, : max(1, int((inner >= 0).sum(1).max()))]
        end = torch.full((count, 1), -1, device=device)
        made = torch.cat([begin, inner, end], 1)
        return made.masked_fill(made < 0, self.end)
