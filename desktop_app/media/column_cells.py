"""The cells of one column by their distinct texts, and what reading them as one kind of value comes to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.media.missing import LONGEST_WORD, is_missing
from desktop_app.table_reading import ColumnType

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

CLEAR_MAJORITY = 0.75
"""A column is of a kind when at least this share of its cells are; the others are odd cells in it."""

_FEW_WORDS = 2
_ENOUGH = 5
_FIGURE = re.compile(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")


@dataclass(frozen=True, eq=False)
class Interpretation:
    """What the distinct cells of a column come to when they are read as one kind of value.

    values: one for each distinct cell: float64 of numbers, datetime64[us], timedelta64[us], and 1.0 and 0.0 for
    yes and no; NaN or NaT where a cell holds no such value; empty where the column is text.
    notes: what was decided, as ends of sentences. currencies: the code of each distinct cell's currency where
    there are several, else empty. short: of dates, whether the year of each distinct cell has two figures,
    bool[texts]; None where none has.
    """

    type: ColumnType
    values: "np.ndarray"
    notes: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()
    short: "np.ndarray | None" = None


@dataclass(frozen=True, eq=False)
class Cells:
    """The distinct cells of a column that are filled and do not say that a value is missing.

    texts: each once, in order of appearance. counts: how often each stands in the column, int64[texts].
    places: for each row the index of its text, -1 where its cell is empty or says that a value is missing,
    int64[rows]. absent: whether each row's cell says that a value is missing, bool[rows].
    """

    texts: list[str]
    counts: "np.ndarray"
    places: "np.ndarray"
    absent: "np.ndarray"

    @classmethod
    def of(cls, cells: "pa.Array") -> "Cells":
        """Those of an Arrow array of text, null where a cell is empty."""
        import numpy as np

        encoded = cells.dictionary_encode()
        distinct: list[str] = encoded.dictionary.to_pylist()
        indices = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
        filled = ~_missing(encoded.dictionary, distinct)
        places = taken(np.where(filled, np.cumsum(filled) - 1, -1), indices, -1)
        counts = np.bincount(indices[indices >= 0], minlength=len(distinct))[filled]
        texts = [text for text, kept in zip(distinct, filled.tolist(), strict=True) if kept]
        return cls(texts, counts, places, taken(~filled, indices, False))

    @property
    def total(self) -> int:
        """How many cells hold something."""
        return int(self.counts.sum())

    @property
    def has_figures(self) -> bool:
        """Whether any cell has a figure, without which there is no number and no date."""
        return any(_FIGURE.search(text) for text in self.texts)

    def share(self, fitting: "np.ndarray | Sequence[bool]") -> float:
        """The share of the cells whose distinct text fits, bool[texts]."""
        import numpy as np

        return float(self.counts[np.asarray(fitting, dtype=bool)].sum()) / max(1, self.total)

    def mostly(self, fitting: "np.ndarray | Sequence[bool]") -> bool:
        """Whether a clear majority of the cells fits; in a short column, all but one of three or more.

        More than half is enough where the others are all the same word or two, as in a list of throws with an X.
        """
        import numpy as np

        others = np.flatnonzero(~np.asarray(fitting, dtype=bool))
        odd = int(self.counts[others].sum())
        if odd <= self.total * (1 - CLEAR_MAJORITY) or (odd == 1 and self.total >= 3):
            return self.total > 0
        few = len(others) <= _FEW_WORDS and not any(_FIGURE.search(self.texts[at]) for at in others)
        return few and odd < self.total / 2 and self.total >= _ENOUGH

    def spread(self, values: "np.ndarray", missing: Any) -> "np.ndarray":
        """A value for each row from one for each distinct text; `missing` where a row has none."""
        return taken(values, self.places, missing)


def _missing(dictionary: "pa.Array", distinct: list[str]) -> "np.ndarray":
    """Whether each distinct text says that a value is missing, bool[texts]; figures alone are not looked at."""
    import numpy as np
    import pyarrow.compute as pc

    ends = pc.match_substring_regex(dictionary, "[0-9]$")
    maybe = pc.and_(pc.invert(ends), pc.less_equal(pc.utf8_length(dictionary), LONGEST_WORD))
    found = np.zeros(len(distinct), dtype=bool)
    for at in np.flatnonzero(maybe.to_numpy(zero_copy_only=False)).tolist():
        found[at] = is_missing(distinct[at])
    return found


def taken(values: "np.ndarray", places: "np.ndarray", missing: Any) -> "np.ndarray":
    """values[places], with something else where a place is -1."""
    import numpy as np

    last = np.empty(1, dtype=values.dtype)
    last[0] = missing
    found: np.ndarray = np.append(values, last)[places]
    return found


def examples(texts: Sequence[str], most: int = 3) -> str:
    """A few cells in quotation marks: “a”, “b” and 4 more."""
    named = ", ".join(f"“{text[:40]}”" for text in texts[:most])
    return f"{named} and {len(texts) - most:,} more" if len(texts) > most else named
