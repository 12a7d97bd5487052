"""Tables from workbooks, delimited text and parquet: the cells as a person sees them, and as values."""

import os
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.media import columnar, delimited, json_records, layout, row_roles, workbooks
from desktop_app.media.kinds import TABLE_FORMATS, refused
from desktop_app.media.limits import CACHED_TABLES, MIB, MOST_TABLE_BYTES
from desktop_app.media.sheets import Block
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular, stamp_of
from desktop_app.problems import Unreadable
from desktop_app.table_reading import AS_IT_STANDS, ColumnType, RowRole, TableReading

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Table:
    """One sheet of a file, or one of several tables in it.

    path, sheet: where it comes from; sheet is None for files that have no sheets. Of a sheet that holds several tables
        the further ones are called "Sheet1 › Their title"; those of a file without sheets by their titles alone.
    sheets: the names of all sheets (empty where there are none).
    beside: of a sheet that holds several tables what all of them are called, its largest first; else empty.
    titles: the lines above it. unit: what its figures are given in, as one of these says ("£ billion"); "" where none
        does.
    frame: the values by column: numbers int64 or float64 (per cent as a fraction of one), dates datetime64, lengths of
        time timedelta64, yes and no bool (boolean where some are missing), else str; missing is NaN, NaT or <NA>
        ("" in text).
    text: the same cells as a person sees them, str, "" for missing; same index and columns as frame.
    notes: sentences on what was mended or left out while it was read.
    stamp: time of change in ns and size of the file as it was read.
    types: how each column was read, in the order of the columns.
    reading: what the person wanted read otherwise.
    set_apart: index of a row -> why it is shown but not counted (a total, a hidden row, the name of a
        section).
    unread: index of a column -> indices of the rows whose cell is filled but no value of the column's type.
    currencies: index of a column with several currencies -> the code of each row's ("" for none); such values are
        not added up or compared.
    parents: indices of the rows that hold sums of rows below them. names: index of the column with their names, which
        are theirs alone.
    section: the column that says below which name each row stands, "" for none.
    block: the cells as the file has them, so that they can be read another way; None where that is not known.
    row_numbers: the number of each row in its file or sheet, from 1, int64[rows]; None for 1, 2, 3, ...
    column_numbers: the number of each column in its sheet, from 1; empty for 1, 2, 3, ... A column of sections, which
        is none of the sheet, comes last and has that of the column their names stand in.
    hidden_sheets: the names of those sheets that are hidden in the workbook.
    is_default: whether it is the sheet that is read where none is asked for.
    """

    path: Path
    sheet: str | None
    sheets: tuple[str, ...]
    frame: "pd.DataFrame"
    text: "pd.DataFrame"
    notes: tuple[str, ...]
    stamp: tuple[int, int]
    types: tuple[ColumnType, ...] = ()
    reading: TableReading = AS_IT_STANDS
    set_apart: Mapping[int, RowRole] = field(default_factory=dict)
    unread: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    currencies: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    row_numbers: "np.ndarray | None" = None
    column_numbers: tuple[int, ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    is_default: bool = True
    parents: tuple[int, ...] = ()
    names: int = 0
    section: str = ""
    beside: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    unit: str = ""
    block: Block | None = field(default=None, repr=False)

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be read of its file: the sheets, and in the place of its own one the tables in it."""
        own = self.beside[:1]
        return tuple(name for each in self.sheets or own for name in (self.beside if (each,) == own else (each,)))


WITHIN = " › "
"""Stands between the name of a sheet and that of a further table in it."""


_SAID = frozenset("unknown zip broken-zip docx doc odt pptx pdf encrypted numbers".split())
"""Formats that are no tables and whose refusal says what they are."""

_Key = tuple[Path, str | None, TableReading]
_kept: OrderedDict[_Key, Table] = OrderedDict()
_lock = threading.Lock()


def sheets(path: Path) -> tuple[str, ...]:
    """The names of a workbook's sheets, in order; empty for other tables. Raises Unreadable.

    Further tables in a sheet are not among them: Table.choices of a sheet that was read has those.
    """
    stamp = stamp_of(path)
    with _lock:
        for table in _kept.values():
            if table.path == path and table.stamp == stamp:
                return table.sheets
    with open_regular(path) as file:
        name = _format(path, file)
        if name in ("text", "parquet", "json"):
            return ()
        return workbooks.sheet_names(path, file, name)


def read(path: Path, sheet: str | None = None, reading: TableReading = AS_IT_STANDS) -> Table:
    """A table, or one sheet of a workbook, read as a person wants it.

    sheet: None for the visible one that was in view when the workbook was saved.
    Remembered until the file changes. Safe to call from several threads. Raises Unreadable.
    """
    stamp = stamp_of(path)
    with _lock:
        found = _kept.get((path, sheet, reading))
        if found is not None and found.stamp == stamp:
            _kept.move_to_end((path, sheet, reading))
            return found
    table = _read(path, sheet, stamp, reading)
    _keep((path, sheet, reading), table)
    return table


def reread(table: Table, reading: TableReading) -> Table:
    """The same cells read as a person wants them; the file is opened again for another row of names alone."""
    if table.block is None or table.reading == reading:
        return table
    if table.reading.header != reading.header:
        return read(table.path, None if table.is_default else table.sheet, reading)
    found = _table(table.path, table.sheet, table.sheets, table.block, table.stamp, reading)
    found = replace(found, hidden_sheets=table.hidden_sheets, is_default=table.is_default, beside=table.beside)
    remember(found)
    return found


def remember(table: Table) -> None:
    """Takes a table parsed elsewhere (a child process) as if read() had read it here."""
    _keep((table.path, table.sheet, table.reading), table)
    if table.is_default:
        _keep((table.path, None, table.reading), table)


def recalled(path: Path, sheet: str | None, readings: Mapping[str | None, TableReading]) -> Table | None:
    """A table that read() gave or remember() took, if its file has not changed since; None where it has to be read.

    readings: by sheet, what the person wants read otherwise. Raises Unreadable.
    """
    stamp = stamp_of(path)
    with _lock:
        for key, table in _kept.items():
            as_wanted = table.reading == readings.get(table.sheet or None, AS_IT_STANDS)
            if key[:2] == (path, sheet) and table.stamp == stamp and as_wanted:
                _kept.move_to_end(key)
                return table
    return None


def _keep(key: _Key, table: Table) -> None:
    with _lock:
        _kept[key] = table
        _kept.move_to_end(key)
        # One table may be found by the name of its sheet and without it.
        while len({id(each) for each in _kept.values()}) > CACHED_TABLES:
            _kept.popitem(last=False)


def _format(path: Path, file: BinaryIO) -> str:
    """The format of a table's file. Raises Unreadable where it is too large or no table."""
    size = os.fstat(file.fileno()).st_size
    if size > MOST_TABLE_BYTES:
        reason = f"it is {size // MIB:,} MB, and tables of more than {MOST_TABLE_BYTES // MIB:,} MB are not read"
        raise Unreadable(path, reason, "Save the rows you need as a table of their own.")
    name, _ = signature(file)
    if name == "text" or name in TABLE_FORMATS:
        return name
    if name in _SAID:
        raise refused(path, name)
    raise Unreadable(path, f"this is a file of type {name}, not a table", "Check that it is the file you meant.")


def _read(path: Path, sheet: str | None, stamp: tuple[int, int], reading: TableReading) -> Table:
    with open_regular(path) as file:
        name = _format(path, file)
        if name == "parquet":
            return _table(path, None, (), columnar.read(path, file), stamp, reading)
        if name == "text":
            block = layout.block_of(path, delimited.read(path, file), sheet or "", reading.header)
            return _without_sheets(path, sheet, block, stamp, reading)
        if name == "json":
            block = json_records.read(path, file.read(), sheet or "")
            return _without_sheets(path, sheet, block, stamp, reading)
        found, within = _sheet_of(path, file, name, sheet)
    block = layout.block_of(path, found.cells, within, reading.header)
    beside = (found.name, *(f"{found.name}{WITHIN}{each}" for each in block.names[1:]))[: len(block.names)]
    named = found.name if block.name == "".join(block.names[:1]) else f"{found.name}{WITHIN}{block.name}"
    table = _table(path, named, found.names, block, stamp, reading)
    return replace(table, hidden_sheets=found.hidden, is_default=sheet is None, beside=beside)


def _without_sheets(
    path: Path, sheet: str | None, block: Block, stamp: tuple[int, int], reading: TableReading
) -> Table:
    """The table of a block from a file that has no sheets, and beside it the names of the others in the file."""
    table = _table(path, block.name or None, (), block, stamp, reading)
    return replace(table, is_default=sheet is None, beside=block.names)


def _sheet_of(path: Path, file: BinaryIO, name: str, sheet: str | None) -> tuple[workbooks.SheetOf, str]:
    """A sheet of a workbook, and which table in it is wanted, "" for its largest.

    A title alone is that of a table in the sheet that is read by default. Raises Unreadable.
    """
    try:
        found = workbooks.read(path, file, name, sheet)
    except Unreadable:
        if sheet is None:
            raise
        found = workbooks.read(path, file, name, None)
        if sheet not in layout.block_of(path, found.cells).names:
            raise
        return found, sheet
    return found, sheet[len(found.name) + len(WITHIN) :] if sheet not in (None, found.name) else ""


def _table(
    path: Path, sheet: str | None, sheets: tuple[str, ...], block: Block, stamp: tuple[int, int], reading: TableReading
) -> Table:
    """The table of a block: what its cells are, and which of its rows are set apart."""
    found = row_roles.read(block, reading)
    return Table(
        path,
        sheet,
        sheets,
        found.columns.frame,
        found.text,
        (*block.notes, *found.notes, *found.columns.notes),
        stamp,
        found.columns.types,
        reading,
        set_apart=found.set_apart,
        unread=found.columns.unread,
        currencies=found.columns.currencies,
        row_numbers=block.row_numbers,
        column_numbers=_with_sections(block, found.text.shape[1]),
        parents=found.parents,
        names=found.names,
        section=found.section,
        titles=block.titles,
        unit=block.unit,
        block=block,
    )


def _with_sections(block: Block, width: int) -> tuple[int, ...]:
    """The numbers of a block's columns in its sheet, and that of one that was added for the names of its sections."""
    numbers = block.column_numbers or tuple(range(1, block.text.shape[1] + 1))
    return block.column_numbers if width == block.text.shape[1] else (*numbers, numbers[0])
