"""A column of a workbook: the values it keeps, where they are what a person sees, and what the text adds to them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.media import date_columns, duration_columns, number_columns, truth_columns
from desktop_app.media.column_cells import CLEAR_MAJORITY, Cells, Interpretation, examples
from desktop_app.media.conventions import Convention
from desktop_app.media.sheets import Raw, RawKind
from desktop_app.table_reading import TIME_OF_DAY, ColumnKind, ColumnType

if TYPE_CHECKING:
    import numpy as np

_NAMES = {ColumnKind.DATE: "a date", ColumnKind.DURATION: "a length of time", ColumnKind.TRUTH: "yes or no"}

KINDS = {
    RawKind.NUMBER: ColumnKind.NUMBER,
    RawKind.DATE: ColumnKind.DATE,
    RawKind.DURATION: ColumnKind.DURATION,
    RawKind.TRUTH: ColumnKind.TRUTH,
}


@dataclass(frozen=True, eq=False)
class Kept:
    """What a column of kept values comes to: its type, one value a row as float64 with NaN, notes and currencies.

    values: numbers; seconds since 1970 of dates; seconds of durations; 1 and 0 for yes and no.
    """

    type: ColumnType
    values: "np.ndarray"
    notes: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()


def kind_of(cells: Cells, raw: Raw) -> ColumnKind | None:
    """The kind of value that at least half of the filled cells keep; None where there is none."""
    import numpy as np

    filled = cells.places >= 0
    counts = np.bincount(raw.kinds[filled], minlength=len(RawKind))
    counts[RawKind.NONE] = 0
    best = RawKind(int(counts.argmax()))
    return KINDS[best] if counts[best] and counts[best] >= filled.sum() / 2 else None


def mostly(cells: Cells, values: "np.ndarray") -> bool:
    """Whether a clear majority of the filled cells has a value; in a short column, all but one of three or more."""
    import numpy as np

    filled = cells.places >= 0
    odd = int(np.isnan(values[filled]).sum())
    return odd <= (1 - CLEAR_MAJORITY) * filled.sum() or (odd == 1 and filled.sum() >= 3)


def interpret(cells: Cells, raw: Raw, kind: ColumnKind, name: str, usual: Convention) -> Kept:
    """The values of a column most of whose cells keep one; those that are text alone are read as text."""
    import numpy as np

    if kind is ColumnKind.NUMBER:
        return _numbers(cells, raw, name, usual)
    kept = np.where(raw.kinds == next(each for each in KINDS if KINDS[each] is kind), raw.values, np.nan)
    wanted = ColumnType(kind)
    alone = _text_alone(cells, raw)
    found: Interpretation | None = None
    if kind is ColumnKind.DATE and alone.texts:
        found = date_columns.interpret(alone, name, usual, wanted)
    elif kind is ColumnKind.DURATION:
        of_day = any("AM/PM" in each.upper() for each in raw.formats)
        wanted = ColumnType(kind, unit=TIME_OF_DAY if of_day or _is_clock(raw, name) else "")
        found = duration_columns.interpret(alone, name, wanted) if alone.texts else None
        found = found and Interpretation(wanted, found.values, found.notes)
    elif alone.texts:
        found = truth_columns.interpret(alone, name, wanted)
    return _with_text(alone, kept, found, wanted)


def _is_clock(raw: Raw, name: str) -> bool:
    within = bool(((raw.values >= 0) & (raw.values < 86_400))[raw.kinds == RawKind.DURATION].all())
    return within and duration_columns.says_clock(name) and not any("[" in each for each in raw.formats)


def _text_alone(cells: Cells, raw: Raw) -> Cells:
    """The cells that keep no value besides their text."""
    import numpy as np

    places = np.where(raw.kinds == RawKind.NONE, cells.places, -1)
    used, renumbered = np.unique(places, return_inverse=True)
    first = int(bool(len(used)) and used[0] == -1)
    texts = [cells.texts[at] for at in used[first:].tolist()]
    return Cells(texts, np.bincount(renumbered, minlength=len(used))[first:], renumbered - first, cells.absent)


def _with_text(cells: Cells, kept: "np.ndarray", found: Interpretation | None, wanted: ColumnType) -> Kept:
    """The kept values, and where there is none the one that the text has."""
    import numpy as np

    if found is None or found.type.kind is not wanted.kind:
        return Kept(wanted, kept)
    read = cells.spread(_as_floats(found.values), np.nan)
    if np.isnan(read).all():
        return Kept(wanted, kept)
    told = [text for text, value in zip(cells.texts, found.values, strict=True) if value == value]
    what = _NAMES[wanted.kind]
    note = (
        f"{examples(told)} is text in the workbook and read as {what}"
        if len(told) == 1
        else f"{examples(told)} are text in the workbook and read as {what}"
    )
    return Kept(found.type, np.where(np.isnan(kept), read, kept), (note, *found.notes))


def _as_floats(values: "np.ndarray") -> "np.ndarray":
    """Values as the workbook would keep them: seconds of dates and durations."""
    import numpy as np

    if values.dtype.kind == "f":
        return values
    return np.where(np.isnat(values), np.nan, values.astype(np.int64) / 1e6)


def _numbers(cells: Cells, raw: Raw, name: str, usual: Convention) -> Kept:
    """Numbers as their text means them, with all the digits that the workbook keeps."""
    import numpy as np

    kept = np.where(raw.kinds == RawKind.NUMBER, raw.values, np.nan)
    best: Kept | None = None
    agreeing = -1
    for mark in ".,":
        found = number_columns.interpret(cells, name, usual, ColumnType(ColumnKind.NUMBER, decimal=mark))
        if found is None or found.type.kind is not ColumnKind.NUMBER:
            continue
        steps = cells.spread(_steps(cells, mark, found.type.unit), np.nan)
        exact, agree = _exact(kept, cells.spread(found.values, np.nan), steps)
        if agree > agreeing:
            currencies = tuple(cells.spread(np.array(found.currencies), "").tolist()) if found.currencies else ()
            best, agreeing = Kept(found.type, exact, found.notes, currencies), agree
    return best or Kept(ColumnType(ColumnKind.NUMBER), kept)


def _steps(cells: Cells, mark: str, unit: str) -> "np.ndarray":
    """The value of the last figure that each distinct text shows, float64[texts]."""
    import numpy as np

    share = 0.01 if unit == "%" else 1.0
    decimals = [len(_figures(text.partition(mark)[2])) for text in cells.texts]
    return np.array([share * 10.0**-each for each in decimals])


def _figures(text: str) -> str:
    return text[: len(text) - len(text.lstrip("0123456789"))]


def _exact(kept: "np.ndarray", shown: "np.ndarray", steps: "np.ndarray") -> tuple["np.ndarray", int]:
    """The kept values where they round to what is shown (per cent without its sign too), else what is shown."""
    import numpy as np

    with np.errstate(invalid="ignore"):
        same = np.abs(kept - shown) <= 0.51 * steps
        hundredth = ~same & (np.abs(kept / 100 - shown) <= 0.51 * steps)
    found = np.where(same, kept, np.where(hundredth, kept / 100, shown))
    # What a format shows as words or hides counts as the workbook keeps it.
    return np.where(np.isnan(shown), kept, found), int((same | hundredth).sum())
