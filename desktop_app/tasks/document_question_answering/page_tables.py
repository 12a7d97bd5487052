"""The tables of a page, by where its words stand: rows whose cells lie under each other.

Lines that are drawn between cells are not looked at: most bills and statements have none, and scans have others.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of
from desktop_app.tasks.document_question_answering.table_lines import join, joined, right

Table = list[list[str]]
"""Rows of texts, all as long; "" where a row has nothing in a column."""

_FEWEST_ROWS = 3
_APART = 2.6
"""Heights of a line from the foot of one row of a table to the head of the next at most."""

_WRAPPED = 0.8
"""Heights below a row within which a line with a single cell goes on with it."""

_TIGHTER = 0.8
"""How far a further line of a cell is below the one above it, of how far the next row is below both, at most."""

_EDGE = 1.2
"""Heights by which the edges or the middles of two cells of a column differ at most."""

_FULL = 0.6
"""Share of the cells of a table that are filled at least."""

_HEAD_LINES = 5
"""Lines of the head of a table at most."""

_PROSE = 4
"""Words that most lines of running text have at least, where cells of a table have fewer."""

_FEW_WORDS, _FULLER, _COLUMNS_OF_WORDS = 2, 0.8, 3
"""A table without a figure has cells of so few words, so many of them filled, and so many columns, at least."""

_TITLE = re.compile(r"(?:table|exhibit|figure|tabelle|tableau|tabla|abbildung|source|note|quelle)s?\b", re.IGNORECASE)
"""What begins the title of another table, or a remark under one."""


@dataclass(frozen=True)
class PlacedTable:
    """Rows that stand under each other, and where: the left and right edge of each column, the top and the bottom.

    whole: whether they are a table by themselves; of fewer rows they may go on with one of the page before.
    """

    rows: Table
    edges: tuple[tuple[float, float], ...]
    top: float
    bottom: float
    whole: bool


@dataclass
class _Column:
    """Cells under each other."""

    cells: list[Cell]

    def shares(self, cell: Cell) -> bool:
        """Whether a cell stands over or under any of them."""
        return any(cell.left < right(other) and right(cell) > other.left for other in self.cells)

    def fits(self, cell: Cell, edge: float) -> bool:
        """Whether an edge or the middle of a cell is that of any of them."""
        return any(
            abs(one - two) < edge
            for other in self.cells
            for one, two in (
                (cell.left, other.left),
                (right(cell), right(other)),
                ((cell.left + right(cell)) / 2, (other.left + right(other)) / 2),
            )
        )

    def has_both(self, cell: Cell, other: Cell) -> bool:
        """Whether two cells of a row are one in another of its rows: "1,638", "(3.6)" under "2,862 (4.7)"."""
        return any(
            _has_figure(each.text) and len(each.words) > 1 and each.left < right(cell) and right(each) > other.left
            for each in self.cells
        )

    @property
    def left(self) -> float:
        """Its left edge."""
        return min(cell.left for cell in self.cells)

    @property
    def right(self) -> float:
        """Its right edge."""
        return max(right(cell) for cell in self.cells)

    def is_full(self, cell: Cell, more: Cell) -> bool:
        """Whether a line of one of its cells had no room for the first word of the line below it."""
        widest = max(right(each) for each in self.cells)
        word = more.words[0].box
        return right(cell) + (word[2] - word[0]) >= widest


@dataclass
class _Grid:
    """Rows that stand under each other as a table: for each row its cells by column."""

    ratio: float
    columns: list[_Column] = field(default_factory=list)
    rows: list[dict[int, Cell]] = field(default_factory=list)

    def takes(self, row: Sequence[Cell], following: Sequence[Cell] = ()) -> bool:
        """Add a row, where it goes on with the table. following: the one below it."""
        if not self.rows:
            self._add({}, row)
            return True
        height = max(cell.bottom - cell.top for cell in row)
        gap = min(cell.top for cell in row) - max(cell.bottom for cell in self.rows[-1].values())
        if gap > _APART * height:
            return False
        if len(row) == 1 and not self._goes_on(row[0], gap / height, following):
            return False
        placed, fresh = self._placed(row)
        if placed is None:
            return False
        edge = _EDGE * height * self.ratio
        fitting = sum(self.columns[number].fits(cell, edge) for number, cell in placed.items())
        if fitting * 2 <= len(row):
            return False
        self._add(placed, fresh)
        return True

    def _goes_on(self, cell: Cell, gap: float, following: Sequence[Cell]) -> bool:
        """Whether a line with a single cell is of the table: more of a cell above it, or the head of rows to come.

        gap: to the row above, in heights. following: the row below, which goes on with the table under such a head.
        """
        if gap <= _WRAPPED:
            return True
        first = min(self.columns, key=lambda column: column.left)
        others = [column.left for column in self.columns if column is not first]
        within = bool(others) and right(cell) < max(others) and abs(cell.left - first.left) < 3 * _EDGE * _high(cell)
        if not within or len(following) < 2 or _TITLE.match(cell.text):
            return False
        apart = min(each.top for each in following) - cell.bottom
        placed, fresh = self._placed(following)
        return apart < _APART * _high(cell) and placed is not None and not fresh and len(placed) > 1

    def _placed(self, row: Sequence[Cell]) -> tuple[dict[int, Cell] | None, list[Cell]]:
        """The cells of a row by column, and those of columns to come; None where two columns share one of them."""
        placed: dict[int, Cell] = {}
        fresh: list[Cell] = []
        for cell in (part for whole in row for part in self._parted(whole)):
            shared = [number for number, column in enumerate(self.columns) if column.shares(cell)]
            if len(shared) > 1:
                return None, []
            if shared and shared[0] in placed:
                if not self.columns[shared[0]].has_both(placed[shared[0]], cell):
                    return None, []
                placed[shared[0]] = join(placed[shared[0]], cell)
            elif shared:
                placed[shared[0]] = cell
            else:
                fresh.append(cell)
        return placed, fresh

    def _parted(self, cell: Cell) -> list[Cell]:
        """A cell over several columns as one for each, where its words stand under them: "3,174 (4.0)"."""
        shared = [number for number, column in enumerate(self.columns) if column.shares(cell)]
        if len(shared) < 2 or not _has_figure(cell.text):
            return [cell]
        owners = []
        for word, place in zip(cell.words, cell.places, strict=True):
            part = Cell((word,), (place,))
            owner = [number for number in shared if self.columns[number].shares(part)]
            if len(owner) != 1:
                return [cell]
            owners.append(owner[0])
        return [_some(cell, [at for at, each in enumerate(owners) if each == one]) for one in dict.fromkeys(owners)]

    def _add(self, placed: dict[int, Cell], fresh: Sequence[Cell]) -> None:
        for number, cell in placed.items():
            self.columns[number].cells.append(cell)
        for cell in fresh:
            placed[len(self.columns)] = cell
            self.columns.append(_Column([cell]))
        self.rows.append(placed)

    @property
    def table(self) -> PlacedTable:
        """Its texts, columns from left to right; a line that goes on with a cell above is added to it."""
        while self.rows and len(self.rows[-1]) == 1 and not self._is_more(len(self.rows) - 1):
            self.rows.pop()
        order = sorted(range(len(self.columns)), key=lambda number: self.columns[number].left)
        made: Table = []
        for at, row in enumerate(self.rows):
            texts = [row[number].text if number in row else "" for number in order]
            if made and self._is_more(at):
                made[-1] = _under(made[-1], texts)
            else:
                made.append(texts)
        rows, kept = _without_prose(_one_head(made, self._lines_of_head()))
        cells = [cell for row in self.rows for cell in row.values()]
        edges = tuple((self.columns[number].left, self.columns[number].right) for number in order[kept])
        top, bottom = min((cell.top for cell in cells), default=0.0), max((cell.bottom for cell in cells), default=0.0)
        return PlacedTable(rows, edges, top, bottom, _is_table(rows))

    def _is_more(self, at: int) -> bool:
        """Whether a row is but a further line of a cell of the one above."""
        row, above = self.rows[at], self.rows[at - 1] if at else {}
        (number, cell), *others = row.items()
        if others or number not in above or _has_figure(cell.text):
            return False
        following = self.rows[at + 1].values() if at + 1 < len(self.rows) else ()
        upper = cell.top - max(each.bottom for each in above.values())
        lower = min((each.top for each in following), default=2.0) - cell.bottom
        if upper < _TIGHTER * lower:
            return True
        of_head = at == 1 and not any(_is_value(each.text) for each in above.values())
        return not of_head and self.columns[number].is_full(above[number], cell)

    def _lines_of_head(self) -> int:
        """How many rows at the top are lines of one head: set tight, without figures but in brackets; 1 or more."""
        lines = 1
        for above, row in zip(self.rows, self.rows[1 : _HEAD_LINES + 1], strict=False):
            height = max(cell.bottom - cell.top for cell in row.values())
            gap = min(cell.top for cell in row.values()) - max(cell.bottom for cell in above.values())
            if gap > _WRAPPED * height or any(map(_is_value, (cell.text for cell in (*row.values(), *above.values())))):
                break
            lines += 1
        if lines >= len(self.rows) or len(self.rows[lines - 1]) < _FULL * len(self.columns):
            return 1
        return lines if any(map(_is_value, (cell.text for cell in self.rows[lines].values()))) else 1


def tables_of(page: PageReading) -> list[Table]:
    """The tables of a page from the top down, each with three rows and two columns at least."""
    return [table.rows for table in placed_tables(page) if table.whole]


def placed_tables(page: PageReading) -> list[PlacedTable]:
    """What stands in rows under each other on a page, from the top down, of a single row too."""
    ratio = page.height / page.width if page.width else 1.0
    grids: list[_Grid] = []
    rows = joined(rows_of(page))
    for at, row in enumerate(rows):
        if grids and grids[-1].takes(row, rows[at + 1] if at + 1 < len(rows) else ()):
            continue
        if len(row) > 1:
            grids.append(_Grid(ratio))
            grids[-1].takes(row)
        elif grids and grids[-1].rows:
            grids.append(_Grid(ratio))  # a line by itself ends a table
    return [table for table in (grid.table for grid in grids if grid.rows) if table.rows]


def _high(cell: Cell) -> float:
    return cell.words[0].box[3] - cell.words[0].box[1]


def _some(cell: Cell, places: Sequence[int]) -> Cell:
    return Cell(tuple(cell.words[at] for at in places), tuple(cell.places[at] for at in places))


def _under(above: Sequence[str], texts: Sequence[str]) -> list[str]:
    return [f"{one} {other}".strip() for one, other in zip(above, texts, strict=True)]


def _one_head(rows: Table, lines: int) -> Table:
    """The same rows with the lines of their head as one."""
    head = rows[0] if rows else []
    for each in rows[1:lines]:
        head = _under(head, each)
    return [head, *rows[lines:]] if lines > 1 else rows


def _without_prose(rows: Table) -> tuple[Table, slice]:
    """The same without a column of running text at the edge, beside which a table stands; which columns are kept."""
    first, last = 0, len(rows[0]) if rows else 0
    for at in (0, -1):
        if len(rows) >= _FEWEST_ROWS and len(rows[0]) > 2 and _is_prose([row[at] for row in rows if row[at]]):
            rows = [row[1:] if at == 0 else row[:-1] for row in rows]
            first, last = (first + 1, last) if at == 0 else (first, last - 1)
    return [row for row in rows if any(row)], slice(first, last)


def _is_prose(texts: Sequence[str]) -> bool:
    """Whether texts are the lines of a paragraph: of many words, and many of them go on in the middle of a sentence."""
    within = sum(text[:1].islower() for text in texts)
    return bool(texts) and median(len(text.split()) for text in texts) >= _PROSE and within * 2 >= len(texts)


def _has_figure(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_value(text: str) -> bool:
    """Whether a text has a figure, but for one in brackets, as heads have: "Under NCLB (n = 469)"."""
    return _has_figure(re.sub(r"\([^)]*\)", "", text))


def _is_table(rows: Table) -> bool:
    """Whether it is more than columns of running text, or a few labels and values that stand side by side."""
    if len(rows) < _FEWEST_ROWS or len(rows[0]) < 2:
        return False
    prose = sum(_is_prose([row[at] for row in rows if row[at]]) for at in range(len(rows[0])))
    if prose * 2 >= len(rows[0]):
        return False  # each line of a paragraph would be a row
    filled = sum(bool(text) for row in rows for text in row) / (len(rows) * len(rows[0]))
    figures = max(sum(_has_figure(row[at]) for row in rows) for at in range(1, len(rows[0])))
    if filled >= _FULL and figures * 2 >= len(rows):
        return True
    words = median(len(text.split()) for row in rows[1:] for text in row if text)
    return filled >= _FULLER and words <= _FEW_WORDS and len(rows[0]) >= _COLUMNS_OF_WORDS and len(rows) > _FEWEST_ROWS
