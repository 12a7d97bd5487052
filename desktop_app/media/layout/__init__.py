"""Where the table is in a sheet: lines above it, names of columns, rows, footers, for all formats alike."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop_app.media.layout import areas, blocks, edges, indents, merging
from desktop_app.media.layout.areas import Area
from desktop_app.media.layout.blocks import Stretch
from desktop_app.media.layout.grid import Grid
from desktop_app.media.layout.head import Head, head_of, names_in
from desktop_app.media.layout.names import joined, made_up, unique_names
from desktop_app.media.layout.saying import listed, quoted, rows_in_words
from desktop_app.media.limits import MOST_CELLS, MOST_ROWS
from desktop_app.media.sheets import Block, Sheet
from desktop_app.media.units_above import unit_told
from desktop_app.problems import Unreadable
from desktop_app.table_reading import header_rows

__all__ = ["block_of", "unique_names"]

_MOST_QUOTED = 6


def block_of(path: Path, sheet: Sheet, which: str = "", header: str = "") -> Block:
    """The table in a sheet; which: of several that one, by its name, "" for the largest; header: as in TableReading.

    Raises Unreadable where it holds no cells, or none that is called so.
    """
    notes = list(sheet.notes)
    grid = Grid(sheet).compact()
    if not grid.width:
        raise Unreadable(path, "there are no cells in it", "Check that it was saved completely.")
    grid = _within_limits(edges.without_rules(grid, notes), notes)
    every = areas.areas_of(grid)
    found = every[: areas.MOST_AREAS]
    names = areas.names_of(found) if which or len(found) > 1 else ()
    if which and which not in names:
        raise Unreadable(path, f"it has no table called “{which}”", f"Its tables are: {'; '.join(names)}.")
    place = names.index(which) if which else 0
    names = names if len(names) > 1 else ()
    _say_others(names, place, len(every), notes)
    block = _block(found[place], header, notes)
    return replace(block, name=names[place] if names else "", names=names)


def _say_others(names: tuple[str, ...], place: int, count: int, notes: list[str]) -> None:
    """Which other tables there are; count: of all, of which only the first few can be chosen and have names."""
    others = [quoted(name) for at, name in enumerate(names) if at != place]
    if len(others) == 1:
        notes.append(f"There is another table in the sheet, to be chosen like a sheet: {others[0]}.")
    elif count > len(names) and others:
        told, few = ", ".join(others[:_MOST_QUOTED]), len(others)
        notes.append(
            f"There are {count - 1:,} other tables in the sheet; {few} of them can be chosen like sheets: {told} …"
        )
    elif others:
        told = listed(others, _MOST_QUOTED)
        notes.append(f"There are {len(others):,} other tables in the sheet, to be chosen like sheets: {told}.")


def _block(area: Area, header: str, notes: list[str]) -> Block:
    named = _rows_named(area.grid, header, notes) if header else None
    area = _from(area, named) if named else area
    lines = _say_lines(area.grid, range(area.above.first, area.above.after), "above", notes)
    grid, end_notes = _cut(area.grid, area.main, area.below)
    head = head_of(grid, blocks.kinds_of_columns(grid, Stretch(0, grid.height)))
    if named is not None:
        wide = min(len(named), grid.height)
        titles = () if wide else head.titles
        head = Head(titles, tuple(range(wide)), wide or len(titles))
    lines += _say_lines(grid, head.titles, "above", notes)
    notes.extend(end_notes)
    units = map(unit_told, reversed(lines))
    return replace(_finished(grid, head, notes), titles=tuple(lines), unit=next(filter(None, units), ""))


def _rows_named(grid: Grid, header: str, notes: list[str]) -> list[int] | None:
    """The places of the rows that a person says to name the columns, none for none; None where they hold nothing."""
    wanted = header_rows(header)
    if wanted is None:
        return []
    numbers = grid.sheet.rows.tolist()
    found = [numbers.index(number) for number in range(wanted[0], wanted[1] + 1) if number in numbers]
    if not found:
        notes.append(f"Row {header} holds no names, so the row that names the columns was looked for.")
    return found or None


def _from(area: Area, named: list[int]) -> Area:
    """The table that begins with the rows named, and the lines around it: no rows of another table."""
    start, below = named[0], area.below
    own = next(each for each in blocks.stretches(area.grid) if each.first <= start < each.after)
    if area.above.first <= start < area.main.after:
        own = Stretch(area.above.first, area.main.after)
    else:
        below = Stretch(own.after, own.after)
    main = Stretch(start, max(own.after, named[-1] + 1))
    return Area(area.grid, main, Stretch(own.first, start), below)


def _within_limits(grid: Grid, notes: list[str]) -> Grid:
    most = min(MOST_ROWS, MOST_CELLS // grid.width) + 1
    if grid.height <= most:
        return grid
    notes.append(f"Only the first {most - 1:,} rows were read.")
    return grid.taken(np.arange(most), list(range(grid.width)))


def _cut(grid: Grid, main: Stretch, below: Stretch) -> tuple[Grid, list[str]]:
    """The rows of the table alone, and a note on the lines below it."""
    notes: list[str] = []
    rows = np.arange(main.first, main.after)
    cut = grid.taken(rows, list(range(grid.width)))
    end = edges.footers(cut, 0)
    lines = [*range(main.first + end, main.after), *range(below.first, below.after)]
    _say_lines(grid, lines, "below", notes)
    return cut.taken(np.arange(end), list(range(cut.width))).compact(), notes


def _say_lines(grid: Grid, rows: "range | tuple[int, ...] | list[int]", where: str, notes: list[str]) -> list[str]:
    """Lines of text that are no rows of the table, with a note on them."""
    texts = [" ".join(cell for cell in grid.row(at) if cell) for at in rows]
    lines = [quoted(text) for text in texts]
    if lines:
        told, single = listed(lines, _MOST_QUOTED), len(lines) == 1
        if where == "above":
            notes.append(
                f"Left out, line above the table: {told}." if single else f"Left out, lines above the table: {told}."
            )
        else:
            notes.append(
                f"Left out, line below the table: {told}." if single else f"Left out, lines below the table: {told}."
            )
    return texts


def _finished(grid: Grid, head: Head, notes: list[str]) -> Block:
    depths: np.ndarray | None = None
    wanted = joined(names_in(grid, head.names)) if head.names else []
    heading = tuple(map(int, grid.sheet.rows[list(head.names)]))
    if len(head.names) > 1:
        notes.append(f"The names of the columns were joined from {rows_in_words(grid.sheet.rows[list(head.names)])}.")
    if not head.names:
        few = ["It has only one row; if that names the columns, there are no cells below."] if grid.height == 1 else []
        notes.append(" ".join([*few, "It has no names above its columns; they are numbered."]))
    body = np.arange(head.body, grid.height)
    if head.names and head.body > head.names[-1] + 1:
        remarks = (" ".join(filter(None, dict.fromkeys(grid.row(at)))) for at in range(head.names[-1] + 1, head.body))
        notes.append(f"Below the names stands what is no row: {listed([quoted(text) for text in remarks])}.")
        kept = [at for at, name in enumerate(wanted) if name or grid.filled[head.body :, at].any()]
        wanted, grid = [wanted[at] for at in kept], grid.taken(np.arange(grid.height), kept)
    if head.names and not len(body):
        notes.append("It has no rows: its only line was taken for the names of the columns.")
    elif head.names:
        grid, wanted, depths = indents.joined_names(grid, head.body, wanted, notes)
        again = edges.repeated_names(grid, head.names[-1])
        if len(again):
            body = np.setdiff1d(body, again)
            times = "once" if len(again) == 1 else f"{len(again):,} times"
            notes.append(f"The names of the columns are repeated {times} among the rows; this was left out.")
    kinds = blocks.kinds_of_columns(grid, Stretch(head.body, grid.height))
    grid = merging.filled_down(grid, head.body, kinds, notes)
    names = wanted or made_up(grid.width)
    # A column that has a name but no cell is kept: it may be asked about.
    rows = grid.taken(body, list(range(grid.width)))
    names, changed = unique_names(names, rows.sheet.columns if rows.sheet.raw or rows.sheet.widths is None else ())
    notes.extend(changed)
    sheet = rows.sheet
    return Block(
        sheet.text.rename_columns(names).to_pandas(),
        sheet.raw,
        sheet.rows,
        sheet.columns,
        sheet.hidden if sheet.hidden is not None and sheet.hidden.any() else None,
        tuple(notes),
        depths=None if depths is None else depths[body],
        heading=heading,
    )
