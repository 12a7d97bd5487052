"""The cells of a table: as text the way a person sees them, and as typed values."""

import math
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.media.numbers import decimal_mark, parse_date, parse_number

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
