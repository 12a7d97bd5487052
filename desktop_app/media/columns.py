"""How a column is understood: as a whole, from all its distinct cells; then every cell is read that way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

from desktop_app.media import date_columns, duration_columns, number_columns, raw_columns, truth_columns
from desktop_app.media.column_cells import Cells, Interpretation, examples
from desktop_app.media.conventions import Convention, Source, convention
from desktop_app.media.headers import says_code, says_date, says_parts, says_truth, unit_in
from desktop_app.media.plain_columns import arrow_cells, looks_coded, plain_numbers, plain_times
from desktop_app.media.sheets import Raw, RawKind
from desktop_app.table_reading import ColumnKind, ColumnType

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

_SAMPLED = 2_000
"""Rows looked at before every distinct cell of a longer column is."""

_TEXT = ColumnType(ColumnKind.TEXT)


@dataclass(frozen=True, eq=False)
class Column:
    """What a column was understood as.

    type: how its cells were read. values: int64, float64, bool, boolean, datetime64, timedelta64 or str, one a
    row, with the index of its text. unread: rows whose cell is filled but has no value. notes: sentences on what
    was decided, with the column's name. currencies: the code of each row's currency where there are several.
    """

    type: ColumnType
    values: "pd.Series[Any]"
    unread: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    currencies: tuple[str, ...] = field(default=())
    short: "np.ndarray | None" = None
    """Of dates, whether the year of each row's cell has two figures, bool[rows]; None where none has."""


def understand(
    text: "pd.Series[str]",
    name: str,
    raw: Raw | None = None,
    correction: ColumnType | None = None,
    usual: Convention | None = None,
) -> Column:
    """A column of text ("" where a cell is empty) as numbers, dates, durations, truth values or text.

    name: of the column, which may name a unit or say that it holds dates. raw: the values behind the text, where
    the file keeps values (a workbook). correction: what a person wants it read as. usual: what is taken where
    nothing in the column decides; None for the locale's convention.
    """
    usual = usual or convention()
    array = arrow_cells(text)
    if array.null_count == len(array) and correction is None:
        return Column(_TEXT, text)
    if correction is None and not says_code(name) and not says_parts(name):
        quick = _quickly(array, text, name)
        if quick is not None and _holds(quick, raw):
            return quick
    if raw is not None and (raw.kinds != RawKind.NONE).any():
        kept = _kept(text, array, raw, name, correction, usual)
        if kept is not None:
            return kept
    if correction is not None:
        return _corrected(text, Cells.of(array), name, correction, usual)
    cells, found = _chosen(array, name, usual)
    return Column(_TEXT, text) if cells is None or found is None else _column(text, cells, name, found)


def _chosen(array: Any, name: str, usual: Convention) -> tuple[Cells | None, Interpretation | None]:
    """The distinct cells of a column, and the first kind of value that most of them are; None for text."""
    kinds = _kinds(name, usual)
    if len(array) > _SAMPLED:
        # A long column of words is told from some of its cells, from all over it.
        some = Cells.of(array.take(sorted(Random(0).sample(range(len(array)), _SAMPLED))))  # noqa: S311
        kinds = [kind for kind in kinds if kind(some) is not None] if some.texts else kinds
        if not kinds:
            return None, None
    cells = Cells.of(array)
    if not cells.has_figures:
        kinds = kinds[:1]
    return cells, next((found for kind in kinds if (found := kind(cells)) is not None), None)


def _quickly(array: Any, text: "pd.Series[str]", name: str) -> Column | None:
    """Numbers in plain notation and ISO dates, without a look at each cell in Python."""
    import numpy as np

    if looks_coded(array):
        return Column(_TEXT, text)
    header = unit_in(name)
    if not says_date(name) and not says_truth(name) and not (header.unit is not None and header.label == "%"):
        numbers = plain_numbers(array)
        if numbers is not None:
            decimal = "" if numbers.dtype.kind == "i" or not np.nan_to_num(numbers.to_numpy() % 1).any() else "."
            kind = ColumnType(ColumnKind.NUMBER, decimal=decimal, unit=header.label)
            return Column(kind, numbers.set_axis(text.index))
    times = plain_times(array)
    return None if times is None else Column(ColumnType(ColumnKind.DATE), times.set_axis(text.index))


def _holds(quick: Column, raw: Raw | None) -> bool:
    """Whether a workbook keeps no other values than its text says."""

    if raw is None or quick.type.kind is ColumnKind.TEXT:
        return True
    if quick.type.kind is not ColumnKind.NUMBER:
        return False
    numbers = raw.kinds == RawKind.NUMBER
    return bool((numbers == quick.values.notna().to_numpy()).all() and (raw.values == quick.values)[numbers].all())


def _kept(
    text: "pd.Series[str]", array: Any, raw: Raw, name: str, correction: ColumnType | None, usual: Convention
) -> Column | None:
    """The values that a workbook keeps, where most cells have one of the kind wanted; else None."""
    import numpy as np

    cells = Cells.of(array)
    kind = raw_columns.kind_of(cells, raw)
    if kind is None or (correction is not None and correction.kind is not kind):
        return None
    if correction is None and says_code(name) and kind is ColumnKind.NUMBER:
        return Column(_TEXT, text)
    found = raw_columns.interpret(cells, raw, kind, name, usual)
    if correction is None and not raw_columns.mostly(cells, found.values):
        return None
    values = _as_kind(found.values, kind)
    unread = np.flatnonzero((cells.absent | (cells.places >= 0)) & np.isnan(found.values))
    odd = [cells.texts[at] for at in dict.fromkeys(cells.places[unread].tolist()) if at >= 0]
    notes = tuple(f"Column “{name}”: {note}." for note in found.notes) + _said_of(odd, name, kind)
    told = replace(found.type, corrected=correction is not None)
    return Column(told, values.set_axis(text.index), tuple(unread.tolist()), notes, found.currencies)


def _as_kind(values: Any, kind: ColumnKind) -> "pd.Series[Any]":
    """float64 values as a workbook keeps them, as the frame has them."""
    import numpy as np
    import pandas as pd

    missing = np.isnan(values)
    if kind is ColumnKind.NUMBER:
        whole = not missing.any() and bool((values % 1 == 0).all()) and bool((np.abs(values) < 2**53).all())
        return pd.Series(values.astype(np.int64) if whole else values)
    if kind is ColumnKind.TRUTH:
        return _truths(values)
    stamps = np.where(missing, 0, np.round(np.where(missing, 0, values) * 1e6)).astype(np.int64)
    times = stamps.astype("datetime64[us]" if kind is ColumnKind.DATE else "timedelta64[us]")
    times[missing] = "NaT"
    return pd.Series(times)


def _kinds(name: str, usual: Convention) -> list[Callable[[Cells], Interpretation | None]]:
    """What a column of this name may be read as, the first that fits most cells wins."""
    truth = partial(truth_columns.interpret, name=name)
    dates = partial(date_columns.interpret, name=name, usual=usual)
    if says_code(name):
        return [truth, dates] if says_date(name) else [truth]
    numbers = partial(number_columns.interpret, name=name, usual=usual)
    return [truth, dates, partial(duration_columns.interpret, name=name), numbers]


def _corrected(text: "pd.Series[str]", cells: Cells, name: str, wanted: ColumnType, usual: Convention) -> Column:
    """The column read as a person wants it; what cannot be read so is unread."""
    if wanted.kind is ColumnKind.TEXT:
        return Column(replace(_TEXT, corrected=True), text)
    found: Interpretation | None = None
    if not cells.texts:
        found = _nothing(0, wanted, ())
    elif wanted.kind is ColumnKind.NUMBER:
        found = number_columns.interpret(cells, name, usual, wanted)
    elif wanted.kind is ColumnKind.DATE:
        found = date_columns.interpret(cells, name, usual, wanted)
    elif wanted.kind is ColumnKind.DURATION:
        found = duration_columns.interpret(cells, name, wanted)
    else:
        found = truth_columns.interpret(cells, name, wanted)
    if found is None or found.type.kind is not wanted.kind:
        found = _nothing(len(cells.texts), wanted, () if found is None else found.notes)
    return _column(text, cells, name, replace(found, type=replace(found.type, corrected=True)))


def _nothing(count: int, wanted: ColumnType, notes: tuple[str, ...]) -> Interpretation:
    """No cell of the kind that a person wants."""
    import numpy as np

    dtype = {ColumnKind.DATE: "datetime64[us]", ColumnKind.DURATION: "timedelta64[us]"}.get(wanted.kind, "float64")
    missing = np.nan if dtype == "float64" else "NaT"
    return Interpretation(wanted, np.full(count, missing, dtype=dtype), notes)


def _column(text: "pd.Series[str]", cells: Cells, name: str, found: Interpretation) -> Column:
    import numpy as np
    import pandas as pd

    notes = tuple(f"Column “{name}”: {note}." for note in found.notes)
    if found.type.kind is ColumnKind.TEXT:
        return Column(found.type, text, notes=notes)
    missing = pd.isna(found.values)
    if found.type.kind is ColumnKind.TRUTH:
        values = _truths(cells.spread(found.values, 0.0 if truth_columns.blank_is_no(cells) else np.nan))
    else:
        values = pd.Series(cells.spread(found.values, np.nan if found.values.dtype.kind == "f" else "NaT"))
    notes += _said_of([cells.texts[at] for at in np.flatnonzero(missing)], name, found.type.kind)
    unread = np.flatnonzero(cells.spread(missing, False) | cells.absent)
    currencies = tuple(cells.spread(np.array(found.currencies), "").tolist()) if found.currencies else ()
    short = None if found.short is None else cells.spread(found.short, False)
    return Column(found.type, values.set_axis(text.index), tuple(unread.tolist()), notes, currencies, short)


def _said_of(odd: list[str], name: str, kind: ColumnKind) -> tuple[str, ...]:
    """What is said of cells that are filled but hold no value of the column's kind."""
    if not odd:
        return ()
    one, cells = len(odd) == 1, examples(odd)
    match kind:
        case ColumnKind.NUMBER if one:
            said = f"{cells} is no number and left out of calculations"
        case ColumnKind.NUMBER:
            said = f"{cells} are no number and left out of calculations"
        case ColumnKind.DATE if one:
            said = f"{cells} is no date and left out of calculations"
        case ColumnKind.DATE:
            said = f"{cells} are no date and left out of calculations"
        case ColumnKind.DURATION if one:
            said = f"{cells} is no length of time and left out of calculations"
        case ColumnKind.DURATION:
            said = f"{cells} are no length of time and left out of calculations"
        case _ if one:
            said = f"{cells} is no yes or no and left out of calculations"
        case _:
            said = f"{cells} are no yes or no and left out of calculations"
    return (f"Column “{name}”: {said}.",)


def _truths(values: "np.ndarray") -> "pd.Series[Any]":
    """1.0, 0.0 and NaN as bool, or boolean where some are missing."""
    import numpy as np
    import pandas as pd

    return pd.Series(values).astype("boolean") if np.isnan(values).any() else pd.Series(values == 1)


def decided_by(columns: Sequence[Column], usual: Convention) -> Convention:
    """What the columns of a table that leave no doubt say for those that do; `usual` where none says anything."""
    marks = {each.type.decimal for each in columns if each.type.certain and each.type.decimal}
    orders = {each.type.date_order for each in columns if each.type.certain and each.type.date_order in ("dmy", "mdy")}
    decimal = marks.pop() if len(marks) == 1 and usual.decimal_from is Source.LOCALE else ""
    order = orders.pop() if len(orders) == 1 and usual.order_from is Source.LOCALE else ""
    if not decimal and not order:
        return usual
    if decimal == "," and not order and usual.order_from is Source.LOCALE:
        # Nobody who writes a comma before decimals puts the month first; but the dates themselves do not say so.
        usual = replace(usual, date_order="dmy")
    return replace(
        usual,
        decimal=decimal or usual.decimal,
        date_order=order or usual.date_order,
        decimal_from=Source.TABLE if decimal else usual.decimal_from,
        order_from=Source.TABLE if order else usual.order_from,
    )
