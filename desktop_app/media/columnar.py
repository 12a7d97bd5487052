"""Parquet tables: read in batches up to the limits, whatever their head claims."""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.media.cells import MISSING, shown
from desktop_app.media.layout import unique_names
from desktop_app.media.limits import MOST_CELLS, MOST_COLUMNS, MOST_PARQUET_BYTES, MOST_ROWS
from desktop_app.media.sheets import Block
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

_BATCH = 1_024
"""Rows unpacked before their size is looked at: a file may hold one long text a thousand times over."""


def read(path: Path, file: BinaryIO) -> Block:
    """The typed values, the same as text, and notes. Raises Unreadable."""
    import numpy as np
    import pandas as pd
    import pyarrow as pa

    try:
        table, notes = _read(path, file)
        # A damaged file may hold what is no UTF-8, which would show only where a cell is looked at.
        table.validate(full=True)
        names, changed = unique_names(table.column_names)
        table = table.rename_columns(names)
        text = pd.DataFrame({name: _text(table[name]) for name in names})
        frame = table.to_pandas(ignore_metadata=True)
    except (pa.ArrowException, OSError, ValueError, MemoryError) as error:
        reason = f"the parquet file is damaged ({str(error)[:200].splitlines()[0]})"
        raise Unreadable(path, reason, "Copy or download it again.") from error
    numbers = np.arange(1, len(text) + 1), tuple(range(1, text.shape[1] + 1))
    return Block(text, {}, *numbers, notes=(*notes, *changed), values=frame)


def _read(path: Path, file: BinaryIO) -> tuple["pa.Table", list[str]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    parquet = pq.ParquetFile(file)
    columns = len(parquet.schema_arrow)
    total = parquet.metadata.num_rows
    if not columns or not total:
        raise Unreadable(path, "the table has no rows", "Check that it was saved completely.")
    if columns > MOST_COLUMNS:
        reason = f"it has {columns:,} columns, and more than {MOST_COLUMNS:,} are not read"
        raise Unreadable(path, reason, "Save the columns you need as a table of their own.")
    most, rows, size = min(MOST_ROWS, MOST_CELLS // columns), 0, 0
    batches: list[pa.RecordBatch] = []
    for batch in parquet.iter_batches(batch_size=_BATCH):
        batches.append(batch.slice(0, most - rows))
        rows += len(batches[-1])
        size += batch.nbytes
        if size > MOST_PARQUET_BYTES or rows >= most:
            break
    notes = [f"Only the first {rows:,} of {total:,} rows were read."] if rows < total else []
    return pa.Table.from_batches(batches, schema=parquet.schema_arrow), notes


def _text(column: "pa.ChunkedArray") -> "pd.Series[str]":
    """A column as a person sees it; text and whole numbers, the commonest, without a step in Python."""
    import pandas as pd
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    if pa.types.is_integer(kind) or pa.types.is_string(kind) or pa.types.is_large_string(kind):
        cells = pc.utf8_trim_whitespace(pc.fill_null(pc.cast(column, pa.large_string()), ""))
        missing = pc.is_in(cells, value_set=pa.array(MISSING, type=pa.large_string()))
        series: pd.Series[str] = pc.if_else(missing, "", cells).to_pandas()
        return series
    return pd.Series([shown(each) for each in column.to_pylist()], dtype="str")
