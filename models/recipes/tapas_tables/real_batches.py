"""Training examples of real questions: windows of their tables, with the ways to the answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor

from desktop_app.tasks.tables.encoding import Encoder, Pieces, Window

from .encoding import Encoded
from .model import MAX_COLUMNS, MAX_ROWS, Batch, Logits, loss
from .padding import Target, padded, shuffled
from .real import Asked
from .supervision import Matching, Way, ways

_LONG_CELL = 48
_LENGTHS = (160, 224, 224, 288, 288, 352, 448)  # pieces, drawn among: short windows teach more in the same time
_NEAR = "after before next previous prior following preced between above below consecutive".split()


@dataclass
class RealExample:
    """A question about some rows of its table, encoded, with the ways to its answer among these rows."""

    asked: Asked
    window: Window
    encoded: Encoded
    ways: list[Way]


class Prepared:
    """A question with what is worked out once for all its examples."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        matching = Matching(asked.table, asked.text)
        self.ways = ways(asked, matching)
        self.scores = matching.scores.astype(np.float32)
        self.near = any(word in matching.question for word in _NEAR)


def example(prepared: Prepared, pieces: Pieces, most: int, rng: Random) -> RealExample | None:
    """An example of at most `most` pieces where the table has more; None where no way fits.

    Rows left out are those that neither answer nor match: what is first, last or most among the rest stays so.
    """
    asked = prepared.asked
    if not prepared.ways or len(asked.table.headers) >= MAX_COLUMNS:
        return None
    encoder = Encoder(asked.table.grid, pieces)
    columns = tuple(range(len(asked.table.headers)))
    room = most - len(pieces.of(asked.text)) - 2 - encoder.header_cost(columns)
    if room <= 0:
        return None
    count = len(asked.table.rows)
    plain = [encoder.row_cost(row, columns) for row in range(count)]
    trimmed = None
    if sum(plain) > room or count >= MAX_ROWS:
        trimmed = min(_LONG_CELL, max(1, room // len(columns)))
        rows = _rows(prepared, [encoder.row_cost(row, columns, trimmed) for row in range(count)], room, rng)
    else:
        rows = list(range(count))
    kept = {row: place for place, row in enumerate(rows)}
    found = []
    for way in prepared.ways:
        if all(row in kept for row, _ in way.cells):
            cells = frozenset((kept[row], column) for row, column in way.cells)
            found.append(Way(way.aggregator, cells, way.columns))
    if not found:
        return None
    window = Window(tuple(rows), columns, trimmed)
    encoding = encoder.encode(asked.text, window)
    return RealExample(asked, window, _encoded(encoding.ids, encoding.types), found)


def _rows(prepared: Prepared, costs: Sequence[int], room: int, rng: Random) -> list[int]:
    """Rows that fit, in order: those of the likeliest ways and those that match first, then others at random."""
    count = len(costs)
    first = sorted({row for way in prepared.ways[:4] for row, _ in way.cells})
    matching = sorted(np.flatnonzero(prepared.scores > 0).tolist(), key=lambda row: -prepared.scores[row])
    nearby = [near for row in matching[:3] for near in (row - 1, row + 1) if 0 <= near < count] if prepared.near else []
    others = list(range(count))
    rng.shuffle(others)
    chosen: set[int] = set()
    for row in [*first, *nearby, *matching[:8], 0, count - 1, *others]:
        if row not in chosen and costs[row] <= room and len(chosen) < MAX_ROWS - 1:
            chosen.add(row)
            room -= costs[row]
    return sorted(chosen)


def _encoded(ids: np.ndarray, types: np.ndarray) -> Encoded:
    """With the position of each piece in its cell, as TapasModel works it out."""
    cell = types[:, 2] * 1000 + types[:, 1]
    starts = np.flatnonzero(np.r_[True, cell[1:] != cell[:-1]])
    positions = np.arange(len(ids)) - np.repeat(starts, np.diff(np.r_[starts, len(ids)]))
    return Encoded(ids, types, positions)


def stream(asked: Sequence[Asked], pieces: Pieces, rng: Random) -> Iterator[RealExample]:
    """Endlessly examples of all questions, epoch after epoch in new orders, mostly of short windows."""
    prepared: dict[int, Prepared] = {}
    order = list(range(len(asked)))
    while True:
        rng.shuffle(order)
        for place in order:
            most = rng.choice(_LENGTHS)
            if place not in prepared:
                prepared[place] = Prepared(asked[place])
            if (made := example(prepared[place], pieces, most, rng)) is not None:
                yield made


@dataclass
class RealBatch:
    """Inputs of some examples and targets of all their ways; `owner` says whose each way is."""

    inputs: Batch
    owner: Tensor

    def to(self, device: torch.device) -> "RealBatch":
        """The same batch on another device."""
        return RealBatch(self.inputs.to(device), self.owner.to(device))


def batched(group: Sequence[RealExample], shuffle: np.random.Generator | None = None) -> RealBatch:
    """Pads a group; with `shuffle` columns get random distinct ids, and rows ids that keep their order."""
    row_ids, column_ids = [np.arange(MAX_ROWS)] * len(group), [shuffled(MAX_COLUMNS, shuffle) for _ in group]
    targets = [
        Target(at, way.aggregator, way.cells, way.columns, way.columns)
        for at, one in enumerate(group)
        for way in one.ways
    ]
    inputs = padded([one.encoded for one in group], row_ids, column_ids, targets)
    return RealBatch(inputs, torch.tensor([target.owner for target in targets]))


def likeliest(found: Logits, batch: RealBatch) -> Tensor:
    """(examples,): minus the log of how likely all ways to the answer together are."""
    owner = batch.owner
    spread = Logits(found.cells[owner], found.columns[owner], found.aggregator[owner], found.present[owner])
    values = loss(spread, batch.inputs)
    by_example = values.new_full((len(found.cells), int(owner.bincount().max())), 1e4)
    places = torch.cat([torch.arange(int(many)) for many in owner.bincount()]).to(owner.device)
    by_example = by_example.index_put((owner, places), values)
    return -torch.logsumexp(-by_example, 1)
