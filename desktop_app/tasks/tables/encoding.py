"""A question and a part of a table as the ids TAPAS reads: those of TapasTokenizer, made much faster.

The word pieces and numbers of each cell are worked out once and kept; windows are then put together
from them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop_app.tasks.tables import numerics
from desktop_app.tasks.tables.grid import Grid

_MOST_KEPT = 300_000
"""Texts whose pieces are kept: about 60 MB of short cells."""


@dataclass(frozen=True)
class Limits:
    """What a checkpoint can take at once: tokens in all, and the rows and columns it has embeddings for."""

    tokens: int
    rows: int
    columns: int

    @classmethod
    def of(cls, config: Any, tokenizer: Any) -> "Limits":
        """The limits of a checkpoint, from its TapasConfig and its TapasTokenizer.

        type_vocab_sizes counts the embeddings for segment, column, row, previous label, rank, inverse rank
        and relation; ids begin at 1 because 0 means the question or the header.
        """
        sizes = config.type_vocab_sizes
        return cls(
            tokens=min(tokenizer.model_max_length, config.max_position_embeddings),
            rows=min(sizes[2], sizes[4], sizes[5], config.max_num_rows, tokenizer.max_row_id) - 1,
            columns=min(sizes[1], config.max_num_columns, tokenizer.max_column_id) - 1,
        )


@dataclass(frozen=True)
class Window:
    """A part of a table read at once: indices of rows and columns, and how many pieces of a cell at most."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    pieces: int | None = None


@dataclass(frozen=True)
class Encoding:
    """A question and a window, ready for the model.

    ids: int64[tokens]. types: int64[tokens, 7], in the order segment, column, row, previous label, rank,
    inverse rank, relation.
    """

    window: Window
    ids: np.ndarray
    types: np.ndarray


class Pieces:
    """The word pieces of texts, as ids of one tokenizer's vocabulary, each text cut once."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self._kept: dict[str, tuple[int, ...]] = {}
        self._inner = np.array([str(piece).startswith("##") for piece in tokenizer.vocab])

    def of(self, text: str) -> tuple[int, ...]:
        """The ids of a text's pieces."""
        ids = self._kept.get(text)
        if ids is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            ids = tuple(self.tokenizer.convert_tokens_to_ids(self.tokenizer.tokenize(text)))
            self._kept[text] = ids
        return ids

    def trimmed(self, text: str, most: int | None) -> tuple[int, ...]:
        """At most so many pieces of a text, without the beginning of a word that does not fit whole."""
        ids = self.of(text)
        if most is None or len(ids) <= most:
            return ids
        end = most
        while end > 0 and self._inner[ids[end]]:
            end -= 1
        return ids[:end] or ids[:most]


class Encoder:
    """Puts windows of one table together with questions."""

    def __init__(self, grid: Grid, pieces: Pieces, mend: bool = True) -> None:
        self.grid = grid
        self.pieces = pieces
        self.mend = mend
        bare = pieces.tokenizer.strip_column_names
        self.headers = [pieces.of("" if bare else header) for header in grid.headers]

    def header_cost(self, columns: Iterable[int]) -> int:
        """Tokens the headers of these columns take."""
        return sum(len(self.headers[column]) for column in columns)

    def row_cost(self, row: int, columns: Sequence[int], most: int | None = None) -> int:
        """Tokens the cells of a row take in these columns."""
        return sum(len(self.pieces.trimmed(self.grid.cell(row, column), most)) for column in columns)

    def encode(self, question: str, window: Window) -> Encoding:
        """The question and the window as TapasTokenizer encodes them when given just that part of the table."""
        tokenizer = self.pieces.tokenizer
        asked = [tokenizer.cls_token_id, *self.pieces.of(question), tokenizer.sep_token_id]
        ids = list(asked)
        lengths = []
        for column in window.columns:
            ids.extend(self.headers[column])
            lengths.append(len(self.headers[column]))
        for row in window.rows:
            for column in window.columns:
                cut = self.pieces.trimmed(self.grid.cell(row, column), window.pieces)
                ids.extend(cut)
                lengths.append(len(cut))
        types = np.zeros((len(ids), 7), dtype=np.int64)
        types[len(asked) :] = np.repeat(self._cell_types(question, window), lengths, axis=0)
        return Encoding(window, np.array(ids, dtype=np.int64), types)

    def _cell_types(self, question: str, window: Window) -> np.ndarray:
        """The seven type ids of each header and cell, row by row, int64[(1 + rows) * columns, 7]."""
        height, width = len(window.rows) + 1, len(window.columns)
        types = np.zeros((height, width, 7), dtype=np.int64)
        types[:, :, 0] = 1
        types[:, :, 1] = np.arange(1, width + 1)
        types[:, :, 2] = np.arange(height)[:, None]
        asked = numerics.question_values(question, self.mend)
        for place, column in enumerate(window.columns):
            values = [numerics.cell_values(self.grid.cell(row, column), self.mend) for row in window.rows]
            typed = numerics.one_type(values)
            types[1:, place, 4], types[1:, place, 5] = numerics.ranks(typed)
            types[1:, place, 6] = numerics.relations(asked, typed)
        return types.reshape(height * width, 7)
