"""Measures right values by kind of question, fast in batches, and on a sample through transformers' own classes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

import pandas as pd
import torch
from transformers import TapasForQuestionAnswering, TapasTokenizer

from .answers import Cell, right
from .batches import Example, batched, by_length, examples
from .encoding import WordPieces
from .model import logits, predictions
from .questions import QuestionMaker
from .tables import TableMaker


def sample(pieces: WordPieces, many: int, seed: int, unseen_words: bool, unseen_templates: bool) -> list[Example]:
    """`many` questions on tables up to full size; unseen words are held-out domains and words, without made-up ones."""
    rng = Random(f"evaluation {seed} {unseen_words} {unseen_templates}")
    maker = TableMaker(rng, unseen=unseen_words, invented=0.0 if unseen_words else 0.3)
    asker = QuestionMaker(rng, maker, held_out=unseen_templates)
    stream = examples(maker, asker, pieces, ambition=1.0)
    return [next(stream) for _ in range(many)]


@torch.no_grad()
def answer(model: TapasForQuestionAnswering, asked: Sequence[Example]) -> list[tuple[Example, frozenset[Cell], int]]:
    """The cells and aggregator predicted for each example, in another order."""
    model.eval()
    answers = []
    taken = iter(asked)
    for group in groups(taken, len(asked)):
        batch = batched(group).to(model.device)
        found = predictions(logits(model, batch))
        answers += [(example, *one) for example, one in zip(group, found, strict=True)]
    return answers


def groups(asked: Iterable[Example], many: int) -> Iterable[list[Example]]:
    """Batches of `many` examples, grouped by length."""
    stream, left = by_length(iter(asked), 8192, many, Random(0)), many
    while left:
        group = next(stream)
        left -= len(group)
        yield group


def by_kind(judged: Iterable[tuple[str, bool]]) -> dict[str, tuple[int, int]]:
    """(right, asked) for each kind and for all."""
    good: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for kind, fine in judged:
        for name in (kind, "all"):
            good[name] += fine
            asked[name] += 1
    return {name: (good[name], asked[name]) for name in sorted(asked)}


def score(model: TapasForQuestionAnswering, asked: Sequence[Example]) -> dict[str, tuple[int, int]]:
    """Right values by kind."""
    return by_kind(
        (example.question.kind, right(example.table, example.question, cells, aggregator))
        for example, cells, aggregator in answer(model, asked)
    )


def by_rows(model: TapasForQuestionAnswering, asked: Sequence[Example]) -> dict[str, tuple[int, int]]:
    """Right values by the number of rows."""
    bands = ((5, " 1-5 rows"), (10, " 6-10 rows"), (15, "11-15 rows"), (30, "16-30 rows"), (60, "31-60 rows"))
    return by_kind(
        (
            next(name for most, name in bands if example.table.rows <= most),
            right(example.table, example.question, cells, aggregator),
        )
        for example, cells, aggregator in answer(model, asked)
    )


class AsTransformersDoes:
    """A saved checkpoint asked with transformers' own tokenizer, model and decoding, in fp32."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = TapasTokenizer.from_pretrained(folder)
        self.model = TapasForQuestionAnswering.from_pretrained(folder, dtype=torch.float32).eval()

    @torch.no_grad()
    def __call__(self, table: dict[str, list[str]], question: str) -> tuple[frozenset[Cell], int]:
        """The cells (row, column) above 0.5 and the aggregator's number."""
        inputs = self.tokenizer(table=pd.DataFrame(table), queries=[question], return_tensors="pt")
        out = self.model(**inputs)
        cells, aggregators = self.tokenizer.convert_logits_to_predictions(inputs, out.logits, out.logits_aggregation)
        return frozenset((int(row), int(column)) for row, column in cells[0]), aggregators[0]

    def score(self, asked: Sequence[Example]) -> dict[str, tuple[int, int]]:
        """Right values by kind."""
        return by_kind(
            (
                example.question.kind,
                right(example.table, example.question, *self(example.table.frame(), example.question.text)),
            )
            for example in asked
        )
