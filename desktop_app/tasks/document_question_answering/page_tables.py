"""The tables of a page, by where its words stand: rows whose cells lie under each other.

Lines that are drawn between cells are not looked at: most bills and statements have none, and scans have others.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of

Table = list[list[str]]
"""Rows of texts, all as long; "" where a row has nothing in a column."""

_FEWEST_ROWS = 3
_APART = 2.6
"""Heights of a line from the foot of one row of a table to the head of the next at most."""

_WRAPPED = 0.8
"""Heights below a row within which a line with a single cell goes on with it."""

_EDGE = 1.2
"""Heights by which the edges or the middles of two cells of a column differ at most."""

_FULL = 0.6
"""Share of the cells of a table that are filled at least."""


@dataclass
class _Column:
    """Cells under each other."""

    cells: list[Cell]

    def shares(self, cell: Cell) -> bool:
        """Whether a cell stands over or under any of them."""
        return any(cell.left < other.right and cell.right > other.left for other in self.cells)

    def fits(self, cell: Cell, edge: float) -> bool:
        """Whether an edge or the middle of a cell is that of any of them."""
        return any(
            abs(one - two) < edge
            for other in self.cells
            for one, two in (
                (cell.left, other.left),
                (cell.right, other.right),
                ((cell.left + cell.right) / 2, (other.left + other.right) / 2),
            )
        )


@dataclass
class _Grid:
    """Rows that stand under each other as a table: for each row its cells by column."""

    ratio: float
    columns: list[_Column] = field(default_factory=list)
    rows: list[dict[int, Cell]] = field(default_factory=list)

    def takes(self, row: Sequence[Cell]) -> bool:
        """Add a row, where it goes on with the table."""
        if not self.rows:
            self._add({}, row)
            return True
        height = max(cell.bottom - cell.top for cell in row)
        gap = min(cell.top for cell in row) - max(cell.bottom for cell in self.rows[-1].values())
        if gap > _APART * height or (len(row) == 1 and gap > _WRAPPED * height):
            return False
        placed: dict[int, Cell] = {}
        fresh: list[Cell] = []
        for cell in row:
            shared = [number for number, column in enumerate(self.columns) if column.shares(cell)]
            if len(shared) > 1 or (shared and shared[0] in placed):
                return False
            if shared:
                placed[shared[0]] = cell
            else:
                fresh.append(cell)
        edge = _EDGE * height * self.ratio
        fitting = sum(self.columns[number].fits(cell, edge) for number, cell in placed.items())
        if fitting * 2 <= len(row):
            return False
        self._add(placed, fresh)
        return True

    def _add(self, placed: dict[int, Cell], fresh: Sequence[Cell]) -> None:
        for number, cell in placed.items():
            self.columns[number].cells.append(cell)
        for cell in fresh:
            placed[len(self.columns)] = cell
            self.columns.append(_Column([cell]))
        self.rows.append(placed)

    @property
    def table(self) -> Table:
        """Its texts, columns from left to right; a line that goes on with a cell above is added to it."""
        while self.rows and len(self.rows[-1]) == 1:
            self.rows.pop()
        order = sorted(range(len(self.columns)), key=lambda number: self.columns[number].cells[0].left)
        made: Table = []
        for row in self.rows:
            texts = [row[number].text if number in row else "" for number in order]
            if made and len(row) == 1 and not _has_figure("".join(texts)):
                made[-1] = [f"{above} {text}".strip() for above, text in zip(made[-1], texts, strict=True)]
            else:
                made.append(texts)
        return made


def tables_of(page: PageReading) -> list[Table]:
    """The tables of a page from the top down, each with three rows and two columns at least."""
    ratio = page.height / page.width if page.width else 1.0
    grids: list[_Grid] = []
    for row in rows_of(page):
        if grids and grids[-1].takes(row):
            continue
        if len(row) > 1:
            grids.append(_Grid(ratio))
            grids[-1].takes(row)
        elif grids and grids[-1].rows:
            grids.append(_Grid(ratio))  # a line by itself ends a table
    return [table for table in (grid.table for grid in grids) if _is_table(table)]


def _has_figure(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_table(rows: Table) -> bool:
    """Whether it is more than columns of running text, or a few labels and values that stand side by side."""
    if len(rows) < _FEWEST_ROWS or len(rows[0]) < 2:
        return False
    filled = sum(bool(text) for row in rows for text in row)
    figures = max(sum(_has_figure(row[at]) for row in rows) for at in range(1, len(rows[0])))
    return filled >= _FULL * len(rows) * len(rows[0]) and figures * 2 >= len(rows)
