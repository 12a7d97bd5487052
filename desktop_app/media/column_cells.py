"""The cells of one column by their distinct texts, and what reading them as one kind of value comes to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.media.missing import is_missing
from desktop_app.table_reading import ColumnType

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    import pyarrow as pa

CLEAR_MAJORITY = 0.75
"""A column is of a kind when at least this share of its cells are; the others are odd cells in it."""


@dataclass(frozen=True)
class Interpretation:
    """What the distinct cells of a column come to when they are read as one kind of value.

    values: one for each distinct cell, None where it holds no value of that kind. notes: sentences on what was
    decided. currencies: the code of each distinct cell's currency where there are several, else empty.
    """

    type: ColumnType
    values: Sequence[object]
    notes: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cells:
    """The distinct cells of a column that are filled and do not say that a value is missing.

    texts: each once, in order of appearance. counts: how often each stands in the column. places: for each row
    the number of its text, -1 where its cell is empty or says that a value is missing, int64[rows].
    absent: whether each row's cell says that a value is missing, bool[rows].
    """

    texts: list[str]
    counts: list[int]
    places: "np.ndarray"
    absent: "np.ndarray"
    total: int = field(default=0)

    @classmethod
    def of(cls, cells: "pa.Array") -> "Cells":
        """Those of an Arrow array of text, null where a cell is empty."""
        import numpy as np

        encoded = cells.dictionary_encode()
        distinct: list[str] = encoded.dictionary.to_pylist()
        indices: np.ndarray = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
        filled = [not is_missing(text) for text in distinct]
        renamed = np.append(np.where(filled, np.cumsum(filled) - 1, -1), -1).astype(np.int64)
        absent = np.append(~np.array(filled, dtype=bool), False)[indices]
        counts = np.bincount(indices[indices >= 0], minlength=len(distinct))[filled] if distinct else np.zeros(0, int)
        texts = [text for text, kept in zip(distinct, filled, strict=True) if kept]
        return cls(texts, counts.tolist(), renamed[indices], absent, int(counts.sum()))

    def share(self, fitting: Sequence[object]) -> float:
        """The share of the cells whose distinct text has something in `fitting` (one entry each; None: nothing)."""
        fits = sum(count for count, value in zip(self.counts, fitting, strict=True) if value is not None)
        return fits / self.total if self.total else 0.0

    def mostly(self, fitting: Sequence[object]) -> bool:
        """Whether a clear majority of the cells fits; in a short column, all but one of three or more."""
        odd = sum(count for count, value in zip(self.counts, fitting, strict=True) if value is None)
        return self.total > 0 and (odd <= self.total * (1 - CLEAR_MAJORITY) or (odd == 1 and self.total >= 3))

    def spread(self, values: Sequence[Any], dtype: str) -> "pd.Series[Any]":
        """A value for each row from one for each distinct text; missing where there is none."""
        import pandas as pd

        taken = pd.Series([*values, None], dtype="object").astype(dtype)  # type: ignore[call-overload]
        column: pd.Series[Any] = taken.take(self.places).reset_index(drop=True)
        return column

    def unread(self, values: Sequence[object]) -> tuple[int, ...]:
        """The rows whose cell is filled but has no value, int."""
        import numpy as np

        without = np.append(np.array([value is None for value in values], dtype=bool), False)
        return tuple(np.flatnonzero(without[self.places] | self.absent).tolist())

    def parsed(self, parse: Callable[[str], object]) -> list[Any]:
        """What a function makes of each distinct text."""
        return [parse(text) for text in self.texts]


def examples(texts: Sequence[str], most: int = 3) -> str:
    """A few cells in quotation marks: “a”, “b” and 4 more."""
    named = ", ".join(f"“{text[:40]}”" for text in texts[:most])
    return f"{named} and {len(texts) - most:,} more" if len(texts) > most else named
