"""Learns marks and capitals from texts."""

from pathlib import Path
from random import Random

import numpy as np
import torch
from transformers import BertForTokenClassification

from models.recipes.frame.training import Losses, Plan, Training, quick

from .corpus import texts
from .network import network
from .spelling import Spelling, learn_pieces

LENGTH, BATCH = 104, 16


class Lessons:
    """Stretches of texts that begin anywhere, two of five with up to a fifth of their words misheard."""

    def __init__(self, folder: Path, spelling: Spelling, seed: int = 1) -> None:
        self.random, self.spelling = Random(seed), spelling
        self.texts = [(words, labels) for _, words, labels in texts(folder)]
        self.shares = [len(words) for words, _ in self.texts]
        self.all = [word for words, _ in self.texts for word in words]

    def _misheard(self, words: list[str], labels: list[int], rate: float) -> tuple[list[str], list[int]]:
        pairs = [
            (self.random.choice(self.all) if self.random.random() < rate else word, label)
            for word, label in zip(words, labels, strict=True)
            if label % 4 or self.random.random() > rate / 4
        ]
        return [word for word, _ in pairs], [label for _, label in pairs]

    def __call__(self) -> tuple[torch.Tensor, torch.Tensor]:
        """(BATCH, LENGTH) pieces, and labels, -100 where none is asked for."""
        ids = np.zeros((BATCH, LENGTH), np.int64)
        wanted = np.full((BATCH, LENGTH), -100, np.int64)
        for row in range(BATCH):
            words, labels = self.random.choices(self.texts, self.shares)[0]
            start = self.random.randrange(max(1, len(words) - LENGTH))
            words, labels = words[start : start + LENGTH], labels[start : start + LENGTH]
            if self.random.random() < 0.4:
                words, labels = self._misheard(words, labels, self.random.uniform(0, 0.2))
            ids[row, 0], place = self.spelling.first, 1
            for word, label in zip(words, labels, strict=True):
                found = self.spelling.of(word)
                if place + len(found) > LENGTH - 1:
                    break
                ids[row, place : place + len(found)] = found
                wanted[row, place] = label
                place += len(found)
            ids[row, place] = self.spelling.last
        return torch.from_numpy(ids), torch.from_numpy(wanted)


def train(folder: Path, out: Path, seconds: float) -> tuple[Spelling, BertForTokenClassification]:
    """Learns for so long, and goes on from what is in out; its words and the network, whose weights are the mean."""
    spelling = Spelling(learn_pieces(folder, out / "vocab.txt"))
    lessons, model = Lessons(folder, spelling), network()
    work = Training(Plan(seconds, rate=2e-3, warm_up=0.02, level=0.2, decay=0.01, mean=0.99), model, out)

    def lesson() -> Losses:
        ids, wanted = lessons()
        with quick(torch.device("cpu")):
            logits = model(input_ids=ids, attention_mask=(ids > 0).long()).logits
        work.shown += int((wanted >= 0).sum())
        return {"marks": torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), wanted.flatten())}

    work.run(lesson, lambda: None, lambda: f"{work.shown / 1e6:.2f} M words")
    return spelling, model
