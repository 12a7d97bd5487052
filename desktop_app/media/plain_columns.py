"""Columns in plain notation (138, -0.5, 2024-03-05) read by Arrow, without a look at each cell in Python."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

_SAMPLE = 1_000
_LEADING_ZERO = r"^[-+]?0\d+$"
_LONG = r"^[-+]?\d{16,}$"
_LETTERED = r"^[A-Za-z]{1,5}(?:[-_/. ]?0\d+|-\d+)$"
"""R-0042, INV007, K-12: the number of a paper, and no amount in rand."""
_PHONE = r"^\+\d{8,}$"
_CODED = "|".join((_LEADING_ZERO, _LETTERED, _LONG, _PHONE))
_OPEN = r"^[-+]?[1-9]\d{0,2}\.\d{3}$"
"""A point that may separate thousands as well as decimals."""

_PLAIN = r"^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$"
_ISO = r"^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)?$"


def arrow_cells(text: "pd.Series[str]") -> Any:
    """A column of text as one Arrow array, null where a cell is empty."""
    import pyarrow as pa
    import pyarrow.compute as pc

    cells = pa.array(text, type=pa.large_string())
    if isinstance(cells, pa.ChunkedArray):
        cells = cells.combine_chunks()
    return pc.if_else(pc.not_equal(cells, ""), cells, pa.scalar(None, pa.large_string()))


def looks_coded(cells: Any) -> bool:
    """Whether some cells are written in figures and are no amounts: 007, R-0042, 1234567890123456, +491701234567."""
    import pyarrow.compute as pc

    return bool(pc.any(pc.match_substring_regex(cells, _CODED)).as_py())


def plain_numbers(cells: Any) -> "pd.Series[Any] | None":
    """int64 or float64 where every cell is a number in plain notation that leaves no doubt; else None."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not _all(cells.slice(0, _SAMPLE), _PLAIN):
        return None
    for kind in (pa.int64(), pa.float64()):
        try:
            # A few first: a cast that fails costs 40 times one that succeeds.
            pc.cast(cells.slice(0, _SAMPLE), kind)
            found = pc.cast(cells, kind)
        except pa.ArrowInvalid:
            continue
        if kind == pa.float64() and not (_decided(cells) and pc.all(pc.is_finite(found)).as_py()):
            return None
        values: pd.Series[Any] = found.to_pandas()
        return values
    return None


def _decided(cells: Any) -> bool:
    """Whether some cell shows that the point stands before decimals: 0.5, 1234.567, 2.25."""
    import pyarrow.compute as pc

    for part in (cells.slice(0, _SAMPLE), cells):
        pointed = pc.match_substring(part, ".")
        if pc.any(pc.and_(pointed, pc.invert(pc.match_substring_regex(part, _OPEN)))).as_py():
            return True
    return not pc.any(pc.match_substring(cells, ".")).as_py()


def plain_times(cells: Any) -> "pd.Series[Any] | None":
    """datetime64[us] where every cell is a date in ISO order, with or without a time; else None."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not (_all(cells.slice(0, _SAMPLE), _ISO) and _all(cells, _ISO)):
        return None
    try:
        found: pd.Series[Any] = pc.cast(cells, pa.timestamp("us")).to_pandas()
    except pa.ArrowInvalid:
        return None
    return found


def _all(cells: Any, pattern: str) -> bool:
    import pyarrow.compute as pc

    return bool(pc.all(pc.match_substring_regex(cells, pattern)).as_py())
