"""Encoded questions as one batch: padded, with the ids their rows and columns get, and the targets of their answers."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .answers import Cell
from .encoding import Encoded
from .model import MAX_COLUMNS, MAX_ROWS, Batch


@dataclass(frozen=True)
class Target:
    """A way to the answer of question `owner`: its cells, the columns they may lie in, and those that are scored."""

    owner: int
    aggregator: int
    cells: frozenset[Cell]
    columns: Sequence[int]
    scored: Sequence[int]


def shuffled(many: int, rng: np.random.Generator | None) -> np.ndarray:
    """(many,) the id of every row or column, in any order; 0, which is none, keeps its id, and without `rng` all do."""
    ids = np.arange(many)
    if rng is not None:
        ids[1:] = 1 + rng.permutation(many - 1)
    return ids


def padded(
    group: Sequence[Encoded], row_ids: Sequence[np.ndarray], column_ids: Sequence[np.ndarray], targets: Sequence[Target]
) -> Batch:
    """A batch of questions; row_ids and column_ids say for each what stands for its rows and columns."""
    length = max(len(one.ids) for one in group)
    ids, mask, positions, cell = (np.zeros((len(group), length), dtype=np.int64) for _ in range(4))
    types = np.zeros((len(group), length, 7), dtype=np.int64)
    for at, one in enumerate(group):
        size = len(one.ids)
        ids[at, :size], mask[at, :size], positions[at, :size] = one.ids, 1, one.positions
        types[at, :size] = one.types
        types[at, :size, 1] = column_ids[at][one.types[:, 1]]
        types[at, :size, 2] = row_ids[at][one.types[:, 2]]
        cell[at, :size] = types[at, :size, 2] * MAX_COLUMNS + types[at, :size, 1]
    wanted, scored = (np.zeros((len(targets), MAX_ROWS, MAX_COLUMNS), dtype=np.float32) for _ in range(2))
    columns = np.zeros((len(targets), MAX_COLUMNS), dtype=np.float32)
    for at, target in enumerate(targets):
        rows_of, columns_of = row_ids[target.owner], column_ids[target.owner]
        for row, column in target.cells:
            wanted[at, rows_of[row + 1], columns_of[column + 1]] = 1
        for column in target.scored:
            scored[at, 1:, columns_of[column + 1]] = 1
        for column in target.columns:
            columns[at, columns_of[column + 1]] = 1
    return Batch(
        ids=torch.from_numpy(ids),
        mask=torch.from_numpy(mask),
        types=torch.from_numpy(types),
        positions=torch.from_numpy(positions),
        cell=torch.from_numpy(cell),
        aggregator=torch.tensor([target.aggregator for target in targets]),
        wanted=torch.from_numpy(wanted.reshape(len(targets), -1)),
        scored=torch.from_numpy(scored.reshape(len(targets), -1)),
        columns=torch.from_numpy(columns),
    )
