"""What the rows of a table are: totals, hidden ones and names are set apart, names of groups stand in all rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media import table_columns
from desktop_app.media.layout import groups, parents, sections, totals, unions
from desktop_app.media.layout.parents import Parents
from desktop_app.media.layout.saying import numbers_alone
from desktop_app.media.layout.sections import Sections
from desktop_app.media.layout.totals import Totals
from desktop_app.media.sheets import Block
from desktop_app.media.table_columns import Columns
from desktop_app.table_reading import ColumnKind, ColumnType, RowRole, TableReading

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Rows:
    """A block whose columns and rows are understood. set_apart, parents, section, names: as in media.tables.Table;
    notes: on rows alone."""

    text: "pd.DataFrame"
    columns: Columns
    set_apart: Mapping[int, RowRole]
    notes: tuple[str, ...]
    parents: tuple[int, ...] = ()
    section: str = ""
    names: int = 0


def read(block: Block, reading: TableReading) -> Rows:
    """The columns of a block as a person wants them read, and what its rows are."""
    cells = totals.label_cells(block.text)
    named = sections.find(block.text, cells)
    labels = _with_names(cells, named)
    columns = _columns(block, labels, reading)
    joined = unions.find(block.text, columns.frame, columns.types, () if named is None else named.rows.tolist())
    frame = _without(columns, joined.rows)
    found = totals.find(block.text, frame, columns.types, cells, block.row_numbers, block.hidden)
    if found.unmatched and not reading.decimal:
        columns, found = _by_totals(block, cells, labels, reading, columns, found)
    above = parents.NONE
    if named is None and not found.rows and not found.unmatched:
        above = _above(block, columns)
    apart = np.zeros(len(block.text), dtype=bool)
    apart[[*found.rows, *above.rows]] = True
    heads = found.heads or above.heads
    place = parents.place_of_names(block.text, columns.types, heads)
    over = _of_heads(block, heads, place, above.indented) if heads else named
    if over is None:
        text, columns, notes = _grouped(block.text, columns, apart)
    else:
        text, columns, notes = _named(block, columns, over, apart)
    roles = dict.fromkeys(np.flatnonzero(block.hidden).tolist() if block.hidden is not None else (), RowRole.HIDDEN)
    # Where names in a column of their own are all that their rows tell of it, these are totals of its groups.
    groups_of = above.rows if over is not None and over.beside else ()
    roles |= dict.fromkeys(sorted({*found.rows, *groups_of}), RowRole.TOTAL)
    roles |= dict.fromkeys([] if named is None else named.rows.tolist(), RowRole.NAME)
    said = [
        *_on_hidden(block, reading),
        *(_counted(note) if reading.include_totals else note for note in found.notes),
        *totals.total_columns(columns.frame, columns.types, apart),
        *above.notes(block.row_numbers),
        *notes,
    ]
    section = "" if over is None else str(text.columns[over.place])
    kept = () if groups_of else above.rows
    if joined.rows and not kept:
        kept, place, said = (
            tuple(row for row in joined.rows if row not in roles),
            joined.place,
            [*said, *joined.notes()],
        )
    return Rows(text, columns, dict(sorted(roles.items())), tuple(said), kept, section, place if kept else 0)


def _without(columns: Columns, rows: Sequence[int]) -> "pd.DataFrame":
    """The values without the numbers of some rows."""
    if not rows:
        return columns.frame
    frame = columns.frame.copy()
    for name, kind in zip(frame.columns, columns.types, strict=True):
        if kind.kind in (ColumnKind.NUMBER, ColumnKind.DURATION):
            frame[name] = frame[name].mask(np.isin(np.arange(len(frame)), rows))
    return frame


def _above(block: Block, columns: Columns) -> Parents:
    """The rows that stand for several below them: by how their names are indented, or by what they come to."""
    if block.depths is not None:
        return parents.of_depths(block.depths, columns.frame, columns.types)
    return parents.find(block.text, columns.frame, columns.types)


def _of_heads(block: Block, heads: Sequence[int], place: int, indented: bool) -> Sections:
    if indented and block.depths is not None:
        return sections.of_depths(block.text, heads, block.depths, place)
    return sections.of_heads(block.text, heads, place)


def _with_names(cells: Mapping[int, "np.ndarray"], named: Sections | None) -> dict[int, "np.ndarray"]:
    """Index of a column -> the rows whose cell is a label of totals or the name of a section, and no value."""
    if named is None:
        return dict(cells)
    return {**cells, 0: np.union1d(cells.get(0, np.array([], dtype=np.int64)), named.rows)}


def _by_totals(
    block: Block,
    cells: Mapping[int, "np.ndarray"],
    labels: Mapping[int, "np.ndarray"],
    reading: TableReading,
    columns: Columns,
    found: Totals,
) -> tuple[Columns, Totals]:
    """The columns read with the other decimal mark where that makes right the totals that are not yet."""
    doubtful = {kind.decimal for kind in columns.types if kind.kind is ColumnKind.NUMBER and not kind.certain}
    for mark in {".", ","} - doubtful if len(doubtful) == 1 else ():
        other = _columns(block, labels, replace(reading, decimal=mark))
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


def _named(
    block: Block, columns: Columns, found: Sections, apart: "np.ndarray"
) -> tuple["pd.DataFrame", Columns, list[str]]:
    """The same with the names of sections in all of their rows."""
    text = sections.named(block.text, found, apart)
    frame, types = columns.frame.copy(), columns.types
    frame[text.columns[found.place]] = text.iloc[:, found.place]
    if not found.beside:
        types = (*types, ColumnType(ColumnKind.TEXT))
    return text, replace(columns, frame=frame, types=types), [sections.note_on(found, text, block.row_numbers)]


def _on_hidden(block: Block, reading: TableReading) -> list[str]:
    """What is said of rows that are hidden or filtered in their sheet."""
    if block.hidden is None:
        return []
    rows, one = numbers_alone(block.row_numbers[block.hidden]), int(block.hidden.sum()) == 1
    if reading.include_hidden:
        return [
            f"Row {rows} is hidden or filtered in the sheet; it is counted, as you chose."
            if one
            else f"Rows {rows} are hidden or filtered in the sheet; they are counted, as you chose."
        ]
    return [
        f"Row {rows} is hidden or filtered in the sheet; it is not counted."
        if one
        else f"Rows {rows} are hidden or filtered in the sheet; they are not counted."
    ]


def _counted(note: str) -> str:
    """The same note where a person wants totals counted."""
    return note.replace("not counted", "counted, as you chose")
