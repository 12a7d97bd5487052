"""What the rows of a table are: totals and hidden ones are set apart, names of groups stand in all of their rows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media import table_columns
from desktop_app.media.layout import groups, totals
from desktop_app.media.layout.saying import numbers_in_words
from desktop_app.media.layout.totals import Totals
from desktop_app.media.sheets import Block
from desktop_app.media.table_columns import Columns
from desktop_app.table_reading import ColumnKind, RowRole, TableReading

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Rows:
    """A block whose columns and rows are understood. set_apart: as in media.tables.Table; notes: on rows alone."""

    text: "pd.DataFrame"
    columns: Columns
    set_apart: Mapping[int, RowRole]
    notes: tuple[str, ...]


def read(block: Block, reading: TableReading) -> Rows:
    """The columns of a block as a person wants them read, and what its rows are."""
    cells = totals.label_cells(block.text)
    columns = _columns(block, cells, reading)
    found = totals.find(block.text, columns.frame, columns.types, cells, block.row_numbers, block.hidden)
    if found.unmatched and not reading.decimal:
        columns, found = _by_totals(block, cells, reading, columns, found)
    apart = np.zeros(len(block.text), dtype=bool)
    apart[list(found.rows)] = True
    text, columns, notes = _grouped(block.text, columns, apart)
    roles = dict.fromkeys(np.flatnonzero(block.hidden).tolist() if block.hidden is not None else (), RowRole.HIDDEN)
    roles |= dict.fromkeys(sorted(found.rows), RowRole.TOTAL)
    said = [
        *_on_hidden(block, reading),
        *(_counted(note) if reading.include_totals else note for note in found.notes),
        *totals.total_columns(columns.frame, columns.types, apart),
        *notes,
    ]
    return Rows(text, columns, dict(sorted(roles.items())), tuple(said))


def _by_totals(
    block: Block, cells: Mapping[int, "np.ndarray"], reading: TableReading, columns: Columns, found: Totals
) -> tuple[Columns, Totals]:
    """The columns read with the other decimal mark where that makes right the totals that are not yet."""
    doubtful = {kind.decimal for kind in columns.types if kind.kind is ColumnKind.NUMBER and not kind.certain}
    for mark in {".", ","} - doubtful if len(doubtful) == 1 else ():
        other = _columns(block, cells, replace(reading, decimal=mark))
        again = totals.find(block.text, other.frame, other.types, cells, block.row_numbers, block.hidden)
        if again.unmatched < found.unmatched and again.rows > found.rows:
            return other, again
    return columns, found


def _columns(block: Block, cells: Mapping[int, "np.ndarray"], reading: TableReading) -> Columns:
    """The columns, as if labels of totals in columns of numbers or dates were not there."""
    if not cells:
        return table_columns.read_columns(block.text, block.raw, reading, block.values)
    text = block.text.copy()
    for place, rows in cells.items():
        text.iloc[rows, place] = ""
    found = table_columns.read_columns(text, block.raw, reading, block.values)
    frame = found.frame.copy()
    for place in cells:
        if found.types[place].kind is ColumnKind.TEXT:
            frame[frame.columns[place]] = block.text.iloc[:, place]
    return replace(found, frame=frame)


def _grouped(text: "pd.DataFrame", columns: Columns, apart: "np.ndarray") -> tuple["pd.DataFrame", Columns, list[str]]:
    found = groups.sources(text, columns.types, apart)
    doubts = groups.doubtful(text, found, columns.types, apart)
    if not found:
        return text, columns, doubts
    text, frame = text.copy(), columns.frame.copy()
    for place, source in found.items():
        for each in (text, frame):
            each[each.columns[place]] = each.iloc[:, place].take(source).set_axis(each.index)
    notes = groups.notes_on(found, [str(name) for name in text.columns])
    return text, replace(columns, frame=frame), [*notes, *doubts]


def _on_hidden(block: Block, reading: TableReading) -> list[str]:
    """What is said of rows that are hidden or filtered in their sheet."""
    if block.hidden is None:
        return []
    numbers = block.row_numbers[block.hidden]
    one = len(numbers) == 1
    names = numbers_in_words(numbers)
    counted = "counted, as you chose" if reading.include_hidden else "not counted"
    are = "is hidden or filtered in the sheet; it is" if one else "are hidden or filtered in the sheet; they are"
    return [f"{names[0].upper()}{names[1:]} {are} {counted}."]


def _counted(note: str) -> str:
    """The same note where a person wants totals counted."""
    return note.replace("not counted", "counted, as you chose")
