"""Columns that are one measure at several times, Jan to Dec or 2018 to 2022, as rows: what pandas calls melt."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
import pandas as pd

from desktop_app.media.months import MONTHS, plain
from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking.words import header_words
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import (
    AllOf,
    AnyOf,
    Compare,
    Compute,
    Condition,
    OneOf,
    Operator,
    TableQuery,
    both,
    columns_in,
    columns_of,
)
from desktop_app.tasks.tables.repeated_column import RepeatedColumn
from desktop_app.tasks.tables.times_in_headers import LEAST_YEAR, HeaderTime, Moment, number_of, time_of, words_for
from desktop_app.translation import mark, worded

_FEWEST, _FEWEST_AS_ROWS = 2, 3
"""Columns of one measure from which they are taken for times of it, and from which they are read as rows."""
_MOST_CELLS = 20_000_000
"""Cells of the longer table above which it is not made."""

_NAMES_NOTHING = frozenset(
    """data dataset table export report sheet tabelle book list file copy final draft by per of in for and the total
    monthly yearly annual annually quarterly weekly daily month year quarter week day months years""".split()
)
"""Words of a file's name that do not say what its numbers are."""
_SAYS_WHAT = frozenset(["indicator", "measure", "metric", "variable", "series", "kennzahl"])
"""Words for a column whose one text says what the numbers of a table are."""
_LONGEST_NAME = 2
_QUESTION = re.compile(r"(?i)q(?:[5-9]|\d\d)")


@dataclass(frozen=True)
class Spread:
    """Columns that are one measure at several times.

    measure, time: what the column of their cells is called, and that of their times. times: the value of each; said: as
    its header has it.
    """

    columns: tuple[Column, ...]
    times: tuple[Moment, ...]
    said: tuple[str, ...]
    measure: str
    time: str

    @property
    def is_of_words(self) -> bool:
        """Whether the cells are words, as those of a timetable, or ticks."""
        return any((column.kind is ColumnKind.TEXT and column.filled.any()) or _tick(column) for column in self.columns)

    @property
    def times_said(self) -> list[frozenset[str]]:
        """Single words that say each time."""
        return [frozenset(words_for(time)) for time in self.times]

    @property
    def time_type(self) -> ColumnType:
        """The type of the column of times."""
        first = self.times[0]
        if isinstance(first, pd.Timestamp):
            return ColumnType(ColumnKind.DATE)
        return ColumnType(ColumnKind.TEXT if isinstance(first, str) else ColumnKind.NUMBER)


def spreads(grid: Grid) -> Iterator[Spread]:
    """The measures that a table has spread over columns, each with its columns: numbers, or words."""
    every = np.arange(grid.row_count)
    alike = [column for column in grid if len(column.currencies(every)) < 2]
    for kind in (ColumnKind.NUMBER, ColumnKind.TEXT):
        ticked = [column for column in alike if kind is ColumnKind.TEXT and _tick(column)]
        ticked = ticked if len({_tick(column) for column in ticked}) == 1 else []
        fitting = [column for column in alike if column.kind is kind or not column.filled.any() or column in ticked]
        yield from _of_one_kind(grid, fitting)


def _tick(column: Column) -> str:
    """The one mark that stands in some cells of a column of yes and no, and nothing in the others; "" where none is."""
    marks = [text for text in column.texts if text.strip()] if column.kind is ColumnKind.TRUTH else []
    is_tick = len(marks) == 1 and (marks[0].casefold() == "x" or not marks[0].strip().isalnum())
    return marks[0] if is_tick else ""


def _of_one_kind(grid: Grid, columns: list[Column]) -> Iterator[Spread]:
    if len(columns) < _FEWEST or not any(column.filled.any() for column in columns):
        return
    # Q1 to Q10 are questions of a survey rather than quarters.
    are_questions = any(_QUESTION.fullmatch(column.name.strip()) for column in columns)
    named = [(time, column) for column in columns if (time := time_of(column.name)) is not None]
    named = [each for each in named if not are_questions or each[0].called != "Quarter"]
    taken = {column.place for _, column in named}
    numbers = [column for column in columns if column.kind is ColumnKind.NUMBER and column.place not in taken]
    named += [(time, column) for column in numbers if (time := number_of(column.name)) is not None]
    named.sort(key=lambda each: _measured(each[0]))  # stable: columns in their order
    for _, of_one in groupby(named, key=lambda each: _measured(each[0])):
        together = list(of_one)
        own = tuple(column for _, column in together)
        times = tuple(time.value for time, _ in together)
        units = {column.unit for column in own if column.filled.any()}
        cells = len(own) * grid.row_count * (grid.column_count - len(own) + 2)
        enough = len(own) >= (_FEWEST_AS_ROWS if own[0].kind is ColumnKind.TEXT else _FEWEST)
        same = len(set(times)) == len(times) and len(units) == 1 and _are_alike(own, times)
        if enough and same and cells <= _MOST_CELLS:
            said = tuple(time.said for time, _ in together)
            yield Spread(own, times, said, together[0][0].rest, together[0][0].called)


_APART = 100.0
"""How many times as large the middle of one numbered column may be as that of another."""


def _are_alike(columns: tuple[Column, ...], times: tuple[Moment, ...]) -> bool:
    """Whether columns may be one measure: numbered ones, "Feature 1" to "Feature 3", are so only of like size."""
    if not all(isinstance(time, float) and time < LEAST_YEAR for time in times):
        return True
    known = [column.numbers[np.isfinite(column.numbers)] for column in columns]
    middles = [middle for each in known if len(each) and (middle := abs(float(np.median(each)))) > 0]
    return not middles or max(middles) <= _APART * min(middles)


def _measured(time: HeaderTime) -> tuple[str, str, str]:
    """What columns of one measure have in common."""
    return time.called, type(time.value).__name__, time.rest.casefold()


def measure_of(grid: Grid) -> str:
    """What the cells of a table are called whose headers say times alone: by a column that says so, or by its file.

    "Sales" of sales_by_month.
    """
    said = next((each for each in grid if _SAYS_WHAT & set(header_words(each.name)) and len(each.texts) == 1), None)
    if said is not None and said.texts[0].strip():
        return said.texts[0].strip()
    words = [word for word in re.split(r"[\W_\d]+", grid.path.stem) if word]
    told = []
    for word in words:
        if word.casefold() in ("by", "per", "of", "in", "for"):
            break
        told.append(word)
    told = [
        word for word in told if len(word) > 1 and word.casefold() not in _NAMES_NOTHING and plain(word) not in MONTHS
    ]
    named = " ".join(told).capitalize()
    return named if 1 <= len(told) <= _LONGEST_NAME and len(named) > 2 else "Value"


_NO_AMOUNTS = frozenset(
    """temperature rate price average mean rating share percent population score index level height weight age
    inflation annual ratio capita expectancy""".split()
)
"""Words for measures that are not added up."""


_STANDS = frozenset("population inhabitants headcount einwohner bevölkerung población habitantes".split())
"""Words for measures that count the same people anew each time."""

_AT_ITS_LAST = mark("{measure} of several times is not added up: the last, {last}, is taken.")

_READ_AS_ROWS = mark("The columns “{first}” to “{last}” are read as rows, one for each {time} of {measure}.")


class LongGrid(Grid):
    """A table with one row for each of its rows and each time, the times below each other as pandas.melt has them."""

    def __init__(self, wide: Grid, spread: Spread, apart: frozenset[int], of_times: bool = True) -> None:
        """Give apart the places of all columns that are some measure at a time.

        of_times: whether the columns are of times, over which amounts are added up, rather than side by side.
        """
        self._wide, self._spread = wide, spread
        self._kept = [column for column in wide if column.place not in apart]
        count, known = len(spread.columns), {column.name for column in self._kept}
        named = spread.measure or ("Entry" if spread.is_of_words else measure_of(wide))
        self.measure = _not_among(known, named, "Value")
        self.time = _not_among({*known, self.measure}, spread.time, f"{spread.time} of {self.measure}")
        kept = [RepeatedColumn(column, place, count) for place, column in enumerate(self._kept)]
        super().__init__(
            wide.path, wide.sheet, [*kept, self._times_column(len(kept)), self._cells_column(len(kept) + 1)]
        )
        self.labels, self.is_of_words, self.total = wide.labels, spread.is_of_words, wide.total
        self.unit, self.titles = wide.unit, wide.titles
        self._stand_as_in(wide)
        first, last = spread.columns[0].name, spread.columns[-1].name
        note = worded(_READ_AS_ROWS, first=first, last=last, time=self.time, measure=self.measure)
        self.notes = (*wide.notes, note)
        apart_words = set(header_words(self.measure)) & _NO_AMOUNTS
        added = of_times and not (self[self.measure].is_percent or apart_words or spread.is_of_words)
        self.tally = self.measure if added else None
        self.only_measure, self.only_time = self.measure, self.time

    def _stand_as_in(self, wide: Grid) -> None:
        """Rows that stand for several others, and the column of sections, where their columns are kept."""
        own = [column.place for column in self._kept]
        if wide.parents and wide.names in own:
            self.parents, self.names = wide.parents, own.index(wide.names)
            self.section = wide.section if wide.section in self else ""

    def is_either(self, where: Condition | None) -> bool:
        """Whether a condition holds of one time or another."""
        alternatives = [part for part in _alternatives(where) if set(columns_in(part)) == {self.time}]
        return bool(alternatives)

    def last_time(self) -> tuple[Condition, str]:
        """The latest time that has any cell, and how the header has it; of times in words the last column's."""
        filled = [place for place, column in enumerate(self._spread.columns) if column.filled.any()]
        times = self._spread.times
        place = max(filled, key=lambda each: each if isinstance(times[each], str) else times[each])
        said, time = self._spread.said[place], times[place]
        if isinstance(time, str):
            return OneOf(self.time, (self[self.time].texts[place * self._wide.row_count],), said), said
        value = time.date() if isinstance(time, pd.Timestamp) else float(time)
        return Compare(self.time, Operator.EQUAL, value), said

    def _times_column(self, place: int) -> Column:
        """The time of each row; years and numbers are written without a point."""
        times, rows = self._spread.times, self._wide.row_count
        said = zip(times, self._spread.said, strict=True)
        told = [f"{time:g}" if isinstance(time, float) else words for time, words in said]
        values, texts = (pd.Series(each).repeat(rows).reset_index(drop=True) for each in (times, told))
        return Column(place, self.time, values, texts, self._spread.time_type)

    def _cells_column(self, place: int) -> Column:
        """The cells of the measure, one column of the file below the other."""
        columns = self._spread.columns
        texts = pd.concat([column.cells for column in columns], ignore_index=True)
        values = texts if self._spread.is_of_words else pd.Series(np.concatenate([each.numbers for each in columns]))
        kind = next((column.type for column in columns if column.filled.any()), columns[0].type)
        kind = ColumnType(ColumnKind.TEXT) if self._spread.is_of_words else kind
        return Column(place, self.measure, values, texts, kind)

    def in_full(self, text: str) -> str:
        """A question with the quarters and months that it names as a header does in full: "Q3 25" is Q3 2025."""
        for time, said in zip(self._spread.times, self._spread.said, strict=True):
            if isinstance(time, pd.Timestamp) and self._spread.time in ("Quarter", "Month"):
                stretch = f"Q{time.quarter}" if self._spread.time == "Quarter" else time.month_name()
                text = re.sub(rf"(?i)(?<!\w){re.escape(said)}(?!\w)", f"{stretch} {time.year}", text)
        return text

    def says_time(self, text: str, names: set[str]) -> bool:
        """Whether a question names the time of each of these columns: not of "profit", of three years' profits.

        What asks for all of them needs to name none: "who came every time".
        """
        if names >= {column.name for column in self._spread.columns if column.filled.any()}:
            return True
        said = {plain(word) for word in re.findall(r"\w+", text)}
        wanted = (
            words
            for column, words in zip(self._spread.columns, self._spread.times_said, strict=True)
            if column.name in names
        )
        return all(not words or words & said for words in wanted)

    def origin(self, row: int, column: int) -> tuple[int, int]:
        """The cell of the file, that of a time being the cell of its measure."""
        return self._wide.origin(*self._cell_of(row, column))

    def address(self, row: int, column: int) -> str:
        """The address of the cell of the file."""
        return self._wide.address(*self._cell_of(row, column))

    def rows_at(self, cells: Collection[tuple[int, int]]) -> tuple[int, ...]:
        """The rows whose time and measure stand in some cells of the file, or all of a row whose name does."""
        wanted, last = set(cells), len(self._kept)
        own = [row for row in range(self.row_count) if self.origin(row, last) in wanted]
        return tuple(own) or tuple(row for row in range(self.row_count) if self.origin(row, 0) in wanted)

    def _cell_of(self, row: int, column: int) -> tuple[int, int]:
        own = self._kept[column] if column < len(self._kept) else self._spread.columns[row // self._wide.row_count]
        return row % self._wide.row_count, own.place

    def row_number(self, row: int) -> int:
        """The number of the row of the file."""
        return self._wide.row_number(row % self._wide.row_count)

    def rows_of_file(self, rows: np.ndarray) -> np.ndarray:
        """The rows of the file that some rows are of."""
        return np.asarray(rows % self._wide.row_count)

    def times_of(self, rows: np.ndarray) -> np.ndarray:
        """The places of the times that some rows are of."""
        return np.asarray(rows // self._wide.row_count)

    def framed(self, code: str) -> str:
        """An expression over this table as one over the table of the file."""
        names = [column.name for column in self._spread.columns]
        kept = [column.name for column in self._kept]
        said = dict(zip(names, self._spread.times, strict=True))
        melted = f"df.melt({kept!r}, {names!r}, {self.time!r}, {self.measure!r})"
        tick = next(filter(None, map(_tick, self._spread.columns)), "")
        if tick:
            melted += f".replace({ {self.measure: {True: tick, False: ''}}!r})"
        if self._spread.time_type.kind is ColumnKind.DATE:
            days = {name: str(day)[:10] for name, day in said.items()}
            melted += f".assign(**{{{self.time!r}: lambda d: pd.to_datetime(d[{self.time!r}].map({days!r}))}})"
        elif any(name != time for name, time in said.items()):
            plain_times = {name: int(time) if isinstance(time, float) else time for name, time in said.items()}
            melted += f".assign(**{{{self.time!r}: lambda d: d[{self.time!r}].map({plain_times!r})}})"
        if not self.is_of_words and any(column.kind is not ColumnKind.NUMBER for column in self._spread.columns):
            numbers = f"pd.to_numeric(d[{self.measure!r}], errors='coerce')"  # a year without any cell is one of words
            melted += f".assign(**{{{self.measure!r}: lambda d: {numbers}}})"
        return f"{melted}.pipe(lambda df: {code})"


def _alternatives(where: Condition | None) -> Iterator[Condition]:
    """The parts of a condition of which one or the other holds."""
    for part in where.parts if isinstance(where, AllOf) else (where,):
        if isinstance(part, AnyOf):
            yield part


def _not_among(known: set[str], *names: str) -> str:
    free = (name for name in names if name.casefold() not in {each.casefold() for each in known})
    return next(free, f"{names[-1]} ")


def unpivoted(grid: Grid) -> list[LongGrid]:
    """The table the long way, once for each measure that is spread over columns; none where none is."""
    found = [spread for spread in spreads(grid) if len(spread.columns) >= _FEWEST_AS_ROWS]
    apart = frozenset(column.place for spread in found for column in spread.columns)
    return [LongGrid(grid, spread, apart) for spread in found]


def at_last_time(grid: Grid, query: TableQuery) -> tuple[TableQuery, tuple[str, ...]]:
    """A sum of people who are counted anew each time as that of the last time, and a note that says so.

    "How many people live in Bergheim" of a column for each year, or of rows for each: those of nine years together live
    nowhere.
    """
    if query.compute is not Compute.SUM or query.measure is None or query.sides:
        return query, ()
    if not set(header_words(query.measure)) & _STANDS:
        return query, ()
    of_columns = isinstance(grid, LongGrid) and query.measure == grid.measure
    time = grid.time if isinstance(grid, LongGrid) and of_columns else _year_of_rows(grid, query)
    if time is None or time in {*columns_in(query.where), query.group, query.within}:
        return query, ()
    last, said = grid.last_time() if isinstance(grid, LongGrid) and of_columns else _last_year(grid, query, time)
    note = worded(_AT_ITS_LAST, measure=query.measure, last=said)
    return replace(query, where=both(query.where, last)), (note,)


def _year_of_rows(grid: Grid, query: TableQuery) -> str | None:
    """The column of years of a table in which the rows that are asked for are of several of them."""
    years = [column for column in grid if column.is_year]
    if len(years) != 1:
        return None
    known = years[0].numbers[masks.holds(grid, query.where)]
    known = known[np.isfinite(known)]
    return years[0].name if 1 < len(np.unique(known)) < len(known) or _is_of_one(grid, query, known) else None


def _is_of_one(grid: Grid, query: TableQuery, years: np.ndarray) -> bool:
    """Whether several years are those of one place."""
    rows = np.flatnonzero(masks.holds(grid, query.where))
    entity = grid.entity
    return len(years) > 1 and entity is not None and len(np.unique(entity.codes[rows])) == 1


def _last_year(grid: Grid, query: TableQuery, time: str) -> tuple[Condition, str]:
    """The last year of the rows that are asked for."""
    known = grid[time].numbers[masks.holds(grid, query.where)]
    last = float(known[np.isfinite(known)].max())
    return Compare(time, Operator.EQUAL, last), f"{last:g}"


def is_about_times(grid: LongGrid, query: TableQuery, rows: np.ndarray) -> bool:
    """Whether a query of the longer table asks for what is spread over columns, each cell of the others but once.

    rows: those the query rests on. Counted are rows of one time, or the times of one row.
    """
    named = set(columns_of(query))
    numbers = {query.measure, query.order.column if query.order is not None else None} - {None}
    if grid.measure not in named or not numbers <= {grid.measure, grid.time}:
        return False
    if query.compute is not Compute.COUNT or query.measure is not None:
        return True
    if query.group is not None or grid.is_of_words:
        return grid.measure in columns_in(query.where)  # how often it was over a limit, how many lessons of maths
    return 1 in (len(set(grid.times_of(rows))), len(set(grid.rows_of_file(rows))))
