"""More word pieces for a trained checkpoint: each new one begins as what its old pieces together meant."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import torch
from transformers import TapasForQuestionAnswering, TapasTokenizer

from .model import WORD
from .real import Asked

_SEEN_IN_TABLES, _SEEN_IN_QUESTIONS = 5, 8


def words(tokenizer: TapasTokenizer, asked: Iterable[Asked]) -> list[str]:
    """The words of tables and questions that are worth a piece of their own, commonest first.

    A plural whose singular is a piece stays spelled as that and ##s, as in `vocabulary`; numbers stay in pairs of
    digits.
    """
    cut = tokenizer.basic_tokenizer.tokenize
    in_tables: Counter[str] = Counter()
    in_questions: Counter[str] = Counter()
    tables = {}
    for one in asked:
        tables[one.table.key] = one.table
        in_questions.update(cut(one.text))
    for table in tables.values():
        in_tables.update(set(cut(" ".join([*table.headers, *(cell for row in table.rows for cell in row)]))))
    found = [
        word
        for word, count in (in_tables + in_questions).most_common()
        if (in_tables[word] >= _SEEN_IN_TABLES or in_questions[word] >= _SEEN_IN_QUESTIONS) and not word.isdigit()
    ]
    known = set(tokenizer.vocab) | set(found)
    return [
        word
        for word in found
        if word not in tokenizer.vocab and not (word.endswith("s") and len(word) > 3 and word[:-1] in known)
    ]


@torch.no_grad()
def grow(model: TapasForQuestionAnswering, pieces: list[list[int]]) -> None:
    """Appends one embedding for each list of old ids: their mean, its code for the word as long as one of theirs."""
    old = model.tapas.embeddings.word_embeddings.weight
    added = torch.stack([old[ids].mean(0) for ids in pieces])
    for row, ids in zip(added, pieces, strict=True):
        # Matching heads compare codes: a shorter code would match itself less than old words do.
        row[WORD] *= old[ids][:, WORD].norm(dim=1).mean() / row[WORD].norm().clamp(min=1e-3)
    grown = torch.nn.Embedding(len(old) + len(added), old.shape[1], padding_idx=0)
    grown.weight.copy_(torch.cat([old, added]))
    model.tapas.embeddings.word_embeddings = grown
    model.config.vocab_size = len(grown.weight)


def grown(start: Path, vocabulary: list[str]) -> TapasForQuestionAnswering:
    """The checkpoint in `start` in fp32, with embeddings for the words `vocabulary` has beyond its own."""
    model = TapasForQuestionAnswering.from_pretrained(start, dtype=torch.float32)
    tokenizer = TapasTokenizer.from_pretrained(start)
    added = vocabulary[len(tokenizer.vocab) :]
    if added:
        grow(model, [tokenizer.convert_tokens_to_ids(tokenizer.tokenize(word)) for word in added])
    return model
