"""The built-in token classifier (BertForTokenClassification): which mark stands behind a word, and its capital."""

import logging
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from transformers import BertForTokenClassification, BertTokenizer

from desktop_app import paths

log = logging.getLogger(__name__)

NAME = "bert-punctuation"

MARKS = ("", ",", ".", "?")
_NAMES = ("none", "comma", "stop", "question")

MOST_PIECES = 4
"""Pieces of a word that are read; what is longer is hardly known anyway."""

_KEPT = 20_000
"""Words whose pieces are kept."""


class MarkNetwork:
    """A checkpoint whose labels are "none", "comma", "stop" and "question", and these with "capital_" before them."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError, ValueError, RuntimeError, and what safetensors and tokenizers raise of their own."""
        self._model = BertForTokenClassification.from_pretrained(folder, dtype=torch.float32).eval()
        self._tokenizer = BertTokenizer.from_pretrained(folder)
        if "[CLS]" not in (folder / "vocab.txt").read_text("utf-8"):
            # Without its words a tokenizer is made all the same, which knows none.
            raise RuntimeError(f"{folder} lacks its word pieces")
        known: dict[str, int] = self._model.config.label2id
        self._plain = [known[name] for name in _NAMES]
        self._capital = [known[f"capital_{name}"] for name in _NAMES]
        self._pieces = lru_cache(_KEPT)(self._spelt)

    def _spelt(self, word: str) -> tuple[int, ...]:
        pieces = self._tokenizer.encode(word, add_special_tokens=False)
        return tuple(pieces[:MOST_PIECES]) or (self._tokenizer.unk_token_id,)

    def knows(self, word: str) -> bool:
        """Whether a word is a piece of its own: nearly all that is often said in its language is."""
        pieces = self._pieces(word)
        return len(pieces) == 1 and pieces[0] != self._tokenizer.unk_token_id

    def judge(self, words: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """Log-probabilities [words, MARKS] of what stands behind each word, and the probability [words] of a capital.

        words: in small letters, of MOST_PIECES each at most; raises IndexError where these are more than it reads.
        """
        pieces = [self._pieces(word) for word in words]
        firsts = np.cumsum([1, *map(len, pieces[:-1])])
        ids = [self._tokenizer.cls_token_id, *(each for word in pieces for each in word), self._tokenizer.sep_token_id]
        with torch.inference_mode():
            found = self._model(input_ids=torch.tensor([ids])).logits[0].log_softmax(-1)
        chances = found[torch.from_numpy(firsts)].double().numpy()
        marks = np.logaddexp(chances[:, self._plain], chances[:, self._capital])
        return marks, np.exp(chances[:, self._capital]).sum(1)


@lru_cache(1)
def built_in() -> MarkNetwork | None:
    """The one that comes with the application; None where it cannot be loaded, so that pauses alone tell."""
    try:
        return MarkNetwork(paths.shipped("models", "builtin", NAME))
    except Exception:  # safetensors and tokenizers raise classes that derive from nothing else; words matter more
        log.warning("marks come by pauses alone: %s cannot be loaded", NAME, exc_info=True)
        return None
