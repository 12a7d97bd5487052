"""All columns of a table understood together: those that leave no doubt decide for those that do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.media.columns import Column, decided_by, understand
from desktop_app.media.conventions import Convention, Source, convention
from desktop_app.media.headers import NO_UNIT, says_money, unit_in
from desktop_app.media.sheets import Raw
from desktop_app.media.short_years import by_column_of_years
from desktop_app.media.units import SHARE, currency_of
from desktop_app.table_reading import AS_IT_STANDS, ColumnKind, ColumnType, TableReading

if TYPE_CHECKING:
    import pandas as pd

NO_RAW: Mapping[int, Raw] = {}

_MOST_CURRENCIES = 60
"""Different cells of a column of currencies; one with more holds other words."""

_SAMPLED = 500

MOST_NOTES = 6
"""Sentences on columns that are said one by one."""


@dataclass(frozen=True, eq=False)
class Columns:
    """The fields of a media.tables.Table that say how its columns were read."""

    frame: "pd.DataFrame"
    types: tuple[ColumnType, ...]
    unread: dict[int, tuple[int, ...]]
    currencies: dict[int, tuple[str, ...]]
    notes: tuple[str, ...]


def read_columns(
    text: "pd.DataFrame",
    raw: Mapping[int, Raw] = NO_RAW,
    reading: TableReading = AS_IT_STANDS,
    values: "pd.DataFrame | None" = None,
) -> Columns:
    """The columns of a table of text as a person wants them read, else as they are understood.

    raw: by index of a column, the values behind its text, where the file keeps some (a workbook).
    values: the same cells with their types, where the file keeps types (parquet).
    """
    import pandas as pd

    usual = _wanted(reading)
    corrected = dict(reading.columns)

    def understood(at: int, convention: Convention) -> Column:
        name, cells = str(text.columns[at]), text.iloc[:, at]
        kept = None if values is None or name in corrected else _typed(name, values.iloc[:, at])
        return kept or understand(cells, name, raw.get(at), corrected.get(name), convention)

    found = _without_the_locale([understood(at, usual) for at in range(text.shape[1])], usual, understood)
    told = decided_by(found, usual)
    if told != usual:
        found = [each if each.type.certain else understood(at, told) for at, each in enumerate(found)]
    _take_currencies(text, found)
    by_column_of_years([str(name) for name in text.columns], found)
    return Columns(
        pd.DataFrame({name: column.values for name, column in zip(text.columns, found, strict=True)}, index=text.index),
        tuple(column.type for column in found),
        {at: column.unread for at, column in enumerate(found) if column.unread},
        {at: column.currencies for at, column in enumerate(found) if column.currencies},
        (*_unknown(corrected, text), *_few([note for column in found for note in column.notes])),
    )


def _without_the_locale(
    found: list[Column], usual: Convention, understood: Callable[[int, Convention], Column]
) -> list[Column]:
    """The columns with the mark of the table where the locale alone chose another: beside "2.50", "1.250" is 1.25.

    What the locale chose is no evidence: where every column of its mark can be read with the other, they are.
    """
    marks = {each.type.decimal for each in found if each.type.certain and each.type.decimal}
    if usual.decimal_from is not Source.LOCALE or len(marks) < 2:
        return found
    (other,) = marks - {usual.decimal}
    told = replace(usual, decimal=other, decimal_from=Source.TABLE)
    doubted = [at for at, each in enumerate(found) if each.type.certain and each.type.decimal == usual.decimal]
    again = {at: understood(at, told) for at in doubted}
    if any(each.type.decimal == usual.decimal for each in again.values()):
        return found
    return [again.get(at, each) for at, each in enumerate(found)]


def _take_currencies(text: "pd.DataFrame", found: list[Column]) -> None:
    """Gives columns of amounts the currencies that a column beside them names row by row, where it names several."""
    for at, column in enumerate(found):
        codes = _codes(text.iloc[:, at]) if column.type.kind is ColumnKind.TEXT else ()
        different = sorted(set(codes) - {""})
        if len(different) < 2:
            continue
        said = f"its amounts are in the currencies that column “{text.columns[at]}” names ({', '.join(different)})"
        for place, other in enumerate(found):
            amounts = other.type.kind is ColumnKind.NUMBER and not other.type.unit and not other.currencies
            name = str(text.columns[place])
            if amounts and (says_money(name) or _has_cents(text.iloc[:, place])):
                note = f"Column “{name}”: {said}, which are not added up or compared."
                found[place] = replace(other, currencies=codes, notes=(*other.notes, note))
        return


def _codes(cells: "pd.Series[str]") -> tuple[str, ...]:
    """The currency that each cell names; nothing where one names none."""
    different = cells.unique()
    if len(different) > _MOST_CURRENCIES:
        return ()
    named = {str(cell): currency_of(str(cell)) if cell else "" for cell in different}
    return () if None in named.values() else tuple(named[str(cell)] or "" for cell in cells)


def _has_cents(cells: "pd.Series[str]") -> bool:
    """Whether all amounts of a column have two decimals."""
    some = cells[cells != ""].head(_SAMPLED)
    return bool(len(some)) and bool(some.str.contains(r"[.,]\d\d\D*$").all())


def _wanted(reading: TableReading) -> Convention:
    usual = convention()
    if reading.decimal:
        usual = replace(usual, decimal=reading.decimal, decimal_from=Source.PERSON)
    if reading.date_order in ("dmy", "mdy", "ymd"):
        first = reading.date_order == "ymd"
        order = usual.date_order if first else reading.date_order
        usual = replace(usual, date_order=order, year_first=first, order_from=Source.PERSON)
    return usual


def _unknown(corrected: dict[str, ColumnType], text: "pd.DataFrame") -> list[str]:
    """What is said of columns that a person wants read otherwise and the table has not."""
    names = [str(name) for name in text.columns]
    missing = ", ".join(f"“{name}”" for name in corrected if name not in names)
    return [f"It has no column {missing}; its columns are {', '.join(names[:20])}."] if missing else []


def _few(notes: list[str]) -> tuple[str, ...]:
    if len(notes) <= MOST_NOTES:
        return tuple(notes)
    more = len(notes) - MOST_NOTES + 1
    return (
        *notes[: MOST_NOTES - 1],
        f"{more} more columns have cells that could be read in several ways or not at all.",
    )


_KINDS = {
    **dict.fromkeys("iuf", ColumnKind.NUMBER),
    "M": ColumnKind.DATE,
    "m": ColumnKind.DURATION,
    "b": ColumnKind.TRUTH,
}
"""By the kind of a numpy dtype."""


def _typed(name: str, values: "pd.Series[Any]") -> Column | None:
    """A column that the file keeps with a type of its own; None where it is text or of a type pandas has not."""
    kind = _KINDS.get(values.dtype.kind)
    if kind is None:
        return None
    header = unit_in(name) if kind is ColumnKind.NUMBER else NO_UNIT
    if header.unit is not None and header.unit.dimension == SHARE:
        values = values / float(1 / header.unit.size)
    return Column(ColumnType(kind, unit=header.label), values)
