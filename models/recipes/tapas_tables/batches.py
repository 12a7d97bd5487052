"""Streams of training batches: generated questions, encoded, grouped by length and given random row and column ids."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import TypeVar

import numpy as np

from .answers import Question
from .encoding import Encoded, EncodedTable, WordPieces, encode
from .model import MAX_COLUMNS, MAX_ROWS, Batch
from .padding import Target, padded, shuffled
from .questions import QuestionMaker
from .real_batches import RealExample
from .tables import Table, TableMaker

MAX_LENGTH = 512


@dataclass
class Example:
    """A question with its table and its encoding."""

    table: Table
    question: Question
    encoded: Encoded


def encode_table(table: Table, pieces: WordPieces) -> EncodedTable:
    """The part of the input that all questions about `table` share."""
    return EncodedTable.of(
        [column.header for column in table.columns], [column.cells for column in table.columns], pieces
    )


def shape(rng: Random, ambition: float) -> tuple[int, int]:
    """Rows and columns of a table: small ones at `ambition` 0, up to 60 rows or 15 columns at 1."""
    draw = rng.random()
    if draw < 0.17 * ambition:
        return rng.randint(16, 60), rng.randint(1, 4)
    if draw < 0.27 * ambition:
        return rng.randint(2, 10), rng.randint(7, 15)
    return rng.randint(1, 4 + round(11 * ambition * rng.random())), rng.randint(
        2, 3 + round(5 * ambition * rng.random())
    )


def examples(
    maker: TableMaker, asker: QuestionMaker, pieces: WordPieces, ambition: float, each: int = 4
) -> Iterator[Example]:
    """Endlessly tables with `each` questions, none longer than 512 pieces."""
    while True:
        table = maker.table(*shape(maker.rng, ambition))
        encoded = encode_table(table, pieces)
        if len(encoded) > MAX_LENGTH - 50:
            continue
        for _ in range(each):
            question = asker.ask(table)
            if question is not None:
                pair = encode(encoded, question.text, pieces)
                if len(pair.ids) <= MAX_LENGTH:
                    yield Example(table, question, pair)


Kind = TypeVar("Kind", Example, RealExample)


def batched(group: list[Example], shuffle: np.random.Generator | None = None) -> Batch:
    """Pads a group; with `shuffle` rows and columns get random distinct ids, so that no id is ever rare."""
    drawn = [(shuffled(MAX_ROWS, shuffle), shuffled(MAX_COLUMNS, shuffle)) for _ in group]
    targets = []
    for at, example in enumerate(group):
        asked = example.question
        scored = asked.columns or range(len(example.table.columns))
        targets.append(Target(at, asked.aggregator, asked.cells, asked.columns, scored))
    row_ids, column_ids = zip(*drawn, strict=True)
    return padded([example.encoded for example in group], row_ids, column_ids, targets)


def by_length(stream: Iterator[Kind], tokens: int, pool: int, rng: Random) -> Iterator[list[Kind]]:
    """Groups of like length holding at most `tokens` padded tokens, drawn `pool` examples at a time."""
    while True:
        waiting = sorted((next(stream) for _ in range(pool)), key=lambda example: len(example.encoded.ids))
        groups: list[list[Kind]] = [[]]
        for example in waiting:
            if (len(groups[-1]) + 1) * len(example.encoded.ids) > tokens:
                groups.append([])
            groups[-1].append(example)
        rng.shuffle(groups)
        yield from (group for group in groups if group)
