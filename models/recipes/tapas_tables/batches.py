"""Streams of training batches: generated questions, encoded, grouped by length and given random row and column ids."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import TypeVar

import numpy as np
import torch

from .answers import Question
from .encoding import Encoded, EncodedTable, WordPieces, encode
from .model import MAX_COLUMNS, MAX_ROWS, Batch
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
    length = max(len(example.encoded.ids) for example in group)
    ids, mask, positions, cell = (np.zeros((len(group), length), dtype=np.int64) for _ in range(4))
    types = np.zeros((len(group), length, 7), dtype=np.int64)
    wanted, scored = (np.zeros((len(group), MAX_ROWS, MAX_COLUMNS), dtype=np.float32) for _ in range(2))
    columns = np.zeros((len(group), MAX_COLUMNS), dtype=np.float32)
    for at, example in enumerate(group):
        encoded, question = example.encoded, example.question
        size = len(encoded.ids)
        row_ids, column_ids = np.arange(MAX_ROWS), np.arange(MAX_COLUMNS)
        if shuffle is not None:
            row_ids[1:] = 1 + shuffle.permutation(MAX_ROWS - 1)
            column_ids[1:] = 1 + shuffle.permutation(MAX_COLUMNS - 1)
        ids[at, :size], mask[at, :size], positions[at, :size] = encoded.ids, 1, encoded.positions
        types[at, :size] = encoded.types
        types[at, :size, 1] = column_ids[encoded.types[:, 1]]
        types[at, :size, 2] = row_ids[encoded.types[:, 2]]
        cell[at, :size] = types[at, :size, 2] * MAX_COLUMNS + types[at, :size, 1]
        for row, column in question.cells:
            wanted[at, row_ids[row + 1], column_ids[column + 1]] = 1
        for column in question.columns or range(len(example.table.columns)):
            scored[at, 1:, column_ids[column + 1]] = 1
        columns[at, column_ids[[column + 1 for column in question.columns]]] = 1
    flat = (len(group), MAX_ROWS * MAX_COLUMNS)
    return Batch(
        ids=torch.from_numpy(ids),
        mask=torch.from_numpy(mask),
        types=torch.from_numpy(types),
        positions=torch.from_numpy(positions),
        cell=torch.from_numpy(cell),
        aggregator=torch.tensor([example.question.aggregator for example in group]),
        wanted=torch.from_numpy(wanted.reshape(flat)),
        scored=torch.from_numpy(scored.reshape(flat)),
        columns=torch.from_numpy(columns),
    )


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
