"""Precision, recall and F1 of marks and capitals on texts that were kept apart."""

from pathlib import Path

import numpy as np
import torch
from transformers import BertForTokenClassification

from .corpus import LABELS, texts
from .spelling import Spelling

MOST = 6_000
"""Words of each text, from its beginning."""

_WORDS, _EDGE, _ROWS = 60, 12, 32
_KINDS = {"comma": 1, "full stop": 2, "question mark": 3}


def measured(model: BertForTokenClassification, spelling: Spelling, folder: Path) -> dict[str, dict[str, list[float]]]:
    """By text and kind of its first MOST words: precision, recall, F1, and how many there are in print."""
    found: dict[str, dict[str, list[float]]] = {}
    for name, every, printed_labels in texts(folder):
        words, labels = every[:MOST], printed_labels[:MOST]
        chances = judged(model, spelling, words)
        printed, marks = np.array(labels), np.stack([chances[:, kind] + chances[:, kind + 4] for kind in range(4)], 1)
        said = marks.argmax(1)
        kinds = {title: _figures(said == kind, printed % 4 == kind) for title, kind in _KINDS.items()}
        found[name] = kinds | {"capital": _figures(chances[:, 4:].sum(1) > 0.5, printed >= 4)}
    return found


def _figures(said: np.ndarray, printed: np.ndarray) -> list[float]:
    both = int((said & printed).sum())
    precision, recall = both / max(1, int(said.sum())), both / max(1, int(printed.sum()))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return [round(precision, 3), round(recall, 3), round(f1, 3), int(printed.sum())]


def judged(model: BertForTokenClassification, spelling: Spelling, words: list[str]) -> np.ndarray:
    """Probabilities [words, LABELS], each word read with some on both sides."""
    found = np.zeros((len(words), len(LABELS)))
    starts = list(range(0, len(words), _WORDS))
    for at in range(0, len(starts), _ROWS):
        rows = [_row(spelling, words, start) for start in starts[at : at + _ROWS]]
        ids = torch.zeros(len(rows), max(len(ids) for ids, _ in rows), dtype=torch.long)
        for place, (row, _) in enumerate(rows):
            ids[place, : len(row)] = torch.tensor(row)
        with torch.inference_mode():
            chances = model(input_ids=ids, attention_mask=(ids > 0).long()).logits.softmax(-1).numpy()
        for place, (start, (_, firsts)) in enumerate(zip(starts[at : at + _ROWS], rows, strict=True)):
            found[start : start + len(firsts)] = chances[place, firsts]
    return found


def _row(spelling: Spelling, words: list[str], start: int) -> tuple[list[int], list[int]]:
    """The pieces of a stretch of words with an edge on both sides, and where each of its words begins among them."""
    before = max(0, start - _EDGE)
    ids, firsts = [spelling.first], []
    for place in range(before, min(len(words), start + _WORDS + _EDGE)):
        pieces = spelling.of(words[place])[:4]
        if len(ids) + len(pieces) > 127:
            break
        if start <= place < start + _WORDS:
            firsts.append(len(ids))
        ids += pieces
    return [*ids, spelling.last], firsts
