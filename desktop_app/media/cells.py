"""The cells of a table: as text the way a person sees them, as typed values, and the names above them."""

import math
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.media.numbers import decimal_mark, parse_date, parse_number
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import pandas as pd

MISSING = ("nan", "NaN", "NAN", "null", "NULL", "<NA>", "#N/A", "N/A", "n/a", "NaT")
"""What programs write where there is no value."""

_SAMPLE = 1_000
_TRUTHS = ("true", "false")


def shown(value: Any) -> str:
    """One value as a spreadsheet shows it: 138 rather than 138.0, ISO dates, TRUE and FALSE, "" for missing."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = value.strip()
        return "" if text in MISSING else text
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _shown_float(value)
    return _shown_time(value) if isinstance(value, date | time | timedelta) else str(value)


def _shown_float(value: float) -> str:
    if not math.isfinite(value):
        return "" if math.isnan(value) else str(value)
    # Spreadsheets show at most 15 digits: 0.1 + 0.2 is 0.3 to a person.
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"


def _shown_time(value: date | time | timedelta) -> str:
    if isinstance(value, datetime):
        if value != value:  # pandas' NaT is a datetime that equals nothing
            return ""
        midnight = not (value.hour or value.minute or value.second or value.microsecond)
        return (
            value.date().isoformat()
            if midnight
            else value.isoformat(" ", "microseconds" if value.microsecond else "seconds")
        )
    return str(value) if isinstance(value, timedelta) else value.isoformat()


def is_header(first: Sequence[Any], second: Sequence[Any]) -> bool:
    """Whether a row names the columns below it rather than being the first of them.

    first, second: the first two rows, as values or as text. A name is text; years may stand among
    names (Country, 2019, 2020) where the row below does not hold years in the same places.
    """
    padded = [*second, *[None] * (len(first) - len(second))]
    filled = [(above, below) for above, below in zip(first, padded, strict=True) if shown(above)]
    if not filled:
        return False
    valued = [pair for pair in filled if _is_value(pair[0])]
    if not valued:
        return True
    return len(valued) < len(filled) and all(_is_year(above) and not _is_year(below) for above, below in valued)


def _is_value(cell: Any) -> bool:
    if isinstance(cell, str):
        return parse_number(cell) is not None or parse_date(cell) is not None
    return cell is not None


def _is_year(cell: Any) -> bool:
    text = shown(cell)
    return len(text) == 4 and text.isdigit() and 1800 <= int(text) <= 2200


def unique_names(cells: Sequence[Any]) -> tuple[list[str], list[str]]:
    """Names for columns, no two alike and none empty, and notes on what was changed."""
    names: list[str] = []
    notes: list[str] = []
    taken = {shown(cell) for cell in cells}
    seen: set[str] = set()
    for at, cell in enumerate(cells, start=1):
        wanted = " ".join(shown(cell).split())
        name = wanted or f"Column {at}"
        copy = 2
        while name in seen or (name != wanted and name in taken):
            name = f"{wanted or f'Column {at}'} ({copy})"
            copy += 1
        seen.add(name)
        names.append(name)
        if wanted and name != wanted:
            notes.append(f"Another column is called “{wanted}” too; this one is shown as “{name}”.")
        elif not wanted:
            notes.append(f"Column {at} has no name; it is shown as “{name}”.")
    return names, notes if len(notes) <= 5 else [
        *notes[:4],
        f"{len(notes) - 4} more columns were named alike.",
    ]


def choose_names(path: Path, rows: Sequence[Sequence[Any]], notes: list[str]) -> tuple[list[str], int]:
    """Names for the columns of a table and how many of its first rows they (and a title) take up.

    rows: the first few rows, all of one length, none of them empty. Raises Unreadable where no row of
    cells remains.
    """
    skipped = 0
    while len(rows) - skipped > 1 and _is_title(rows[skipped], rows[skipped + 1]):
        title = next(shown(cell) for cell in rows[skipped] if shown(cell))
        notes.append(f"The line “{title}” above the table was left out.")
        skipped += 1
    rows = rows[skipped:]
    if not rows:
        raise Unreadable(path, "there are no cells in it", "Check that it was saved completely.")
    if not is_header(rows[0], rows[1] if len(rows) > 1 else ()):
        notes.append("It has no names above its columns; they are numbered.")
        return [f"Column {at}" for at in range(1, len(rows[0]) + 1)], skipped
    if len(rows) == 1:
        raise Unreadable(
            path,
            "every cell below the names of its columns is empty",
            "Fill in the cells you want to ask about.",
        )
    names, changed = unique_names(rows[0])
    notes.extend(changed)
    return names, skipped + 1


def _is_title(first: Sequence[Any], second: Sequence[Any]) -> bool:
    """A line above a table: one cell of text where the next row has several."""
    filled = [cell for cell in first if shown(cell)]
    return len(first) > 2 and len(filled) == 1 and not _is_value(filled[0]) and sum(map(bool, map(shown, second))) > 1


def typed(text: "pd.Series[str]") -> "pd.Series[Any]":
    """A column of text as int64, float64, bool or datetime64 where every cell that is not empty is one.

    Numbers with leading zeros (codes such as 007) stay text, as does everything mixed.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    cells = pa.array(text, type=pa.large_string())
    if isinstance(cells, pa.ChunkedArray):
        cells = cells.combine_chunks()
    cells = pc.if_else(pc.not_equal(cells, ""), cells, pa.scalar(None, pa.large_string()))
    if cells.null_count == len(cells):
        return text
    codes = pc.any(pc.match_substring_regex(cells, r"^[-+]?0\d+$")).as_py()
    values = None if codes else _cast(cells)
    if values is None:
        values = _by_words(cells, codes)
    return text if values is None else values.set_axis(text.index)


def _cast(cells: Any) -> "pd.Series[Any] | None":
    """An Arrow array of text as whole or decimal numbers in plain notation; None where it is not."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for kind in (pa.int64(), pa.float64()):
        try:
            # A few first: a cast that fails costs 40 times one that succeeds.
            pc.cast(cells.slice(0, _SAMPLE), kind)
            values: pd.Series[Any] = pc.cast(cells, kind).to_pandas()
        except pa.ArrowInvalid:
            continue
        return values
    return None


def _by_words(cells: Any, codes: bool) -> "pd.Series[Any] | None":
    """An Arrow array of text as truth values, dates or numbers as people write them; None where it is not.

    A few cells are looked at first, then each distinct one once. codes: some look like 007, so none is a number.
    """
    import pandas as pd
    import pyarrow.compute as pc

    sample = [each for each in pc.unique(cells.slice(0, _SAMPLE)).to_pylist() if each is not None]
    if cells.null_count == 0 and all(each.lower() in _TRUTHS for each in sample):
        lowered = pc.utf8_lower(cells)
        if set(pc.unique(lowered).to_pylist()) <= set(_TRUTHS):
            return pd.Series(pc.equal(lowered, "true").to_numpy(zero_copy_only=False))
    if all(parse_date(each) is not None for each in sample):
        return _mapped(cells, parse_date, "datetime64[s]")
    if codes or any(parse_number(each) is None for each in sample):
        return None
    decimal = decimal_mark(sample)
    return _mapped(cells, lambda each: parse_number(each, decimal), "float64")


def _mapped(cells: Any, parse: Callable[[str], object], dtype: str) -> "pd.Series[Any] | None":
    """What parse makes of each cell; None as soon as it makes nothing of one."""
    import pandas as pd

    encoded = cells.dictionary_encode()
    values = []
    for each in encoded.dictionary.to_pylist():
        value = parse(each)
        if value is None:
            return None
        values.append(value)
    numbers: pd.Series[Any] = encoded.indices.to_pandas()
    taken = pd.Series(values).astype(dtype)  # type: ignore[call-overload]  # the stubs want literal dtypes
    column: pd.Series[Any] = taken.reindex(numbers.astype("float64")).reset_index(drop=True)
    return column
