"""Parquet tables: read in batches up to the limits, whatever their head claims."""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.media.cells import shown, unique_names
from desktop_app.media.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED_BYTES
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


def read(path: Path, file: BinaryIO) -> tuple["pd.DataFrame", "pd.DataFrame", list[str]]:
    """The typed values, the same as text, and notes. Raises Unreadable."""
    import pandas as pd
    import pyarrow as pa

    try:
        table, notes = _read(path, file)
        frame = table.to_pandas(ignore_metadata=True)
    except (pa.ArrowException, OSError, ValueError, MemoryError) as error:
        reason = f"the parquet file is damaged ({str(error).splitlines()[0][:200]})"
        raise Unreadable(path, reason, "Copy or download it again.") from error
    names, changed = unique_names(table.column_names)
    frame.columns = names
    text = pd.DataFrame({name: frame[name].map(_shown).astype("str") for name in names})
    return frame, text, notes + changed


def _read(path: Path, file: BinaryIO) -> tuple["pa.Table", list[str]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    parquet = pq.ParquetFile(file)
    columns = len(parquet.schema_arrow)
    if not columns or not parquet.metadata.num_rows:
        raise Unreadable(path, "the table has no rows", "Check that it was saved completely.")
    if columns > MOST_COLUMNS:
        reason = f"it has {columns:,} columns, and more than {MOST_COLUMNS:,} are not read"
        raise Unreadable(path, reason, "Save the columns you need as a table of their own.")
    most, size = min(MOST_ROWS, MOST_CELLS // columns), 0
    batches: list[pa.RecordBatch] = []
    notes: list[str] = []
    rows = 0
    for batch in parquet.iter_batches(batch_size=4_096):
        batches.append(batch.slice(0, most - rows))
        rows += len(batches[-1])
        size += batch.nbytes
        if size > MOST_UNPACKED_BYTES or rows >= most:
            break
    if rows < parquet.metadata.num_rows:
        notes.append(f"Only the first {rows:,} of {parquet.metadata.num_rows:,} rows were read.")
    return pa.Table.from_batches(batches, schema=parquet.schema_arrow), notes


def _shown(value: object) -> str:
    item = getattr(value, "item", None)
    return shown(item() if callable(item) and not hasattr(value, "isoformat") else value)
