"""Columns that are one measure at several times, Jan to Dec or 2018 to 2022, as rows: what pandas calls melt."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import pandas as pd

from desktop_app.media.months import MONTHS, WEEKDAYS, plain
from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables.asking.words import header_words
from desktop_app.tasks.tables.columns import Column, RepeatedColumn
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import Compute, TableQuery, columns_in, columns_of
from desktop_app.translation import mark, worded

_FEWEST = 3
"""Columns of one measure from which they are taken for times of it."""
_MOST_CELLS = 20_000_000
"""Cells of the longer table above which it is not made."""

_WORD = r"(?P<word>[^\W\d_]{3,}\.?|mo|di|mi|do|fr|sa|so)"
_YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
_TIMES: tuple[tuple[str, str], ...] = (
    ("Date", rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?:[ T]00:00:00)?"),
    ("Quarter", r"q[1-4][\s\-_/']*(?:20)?\d\d"),
    ("Quarter", r"20\d\d[\s\-_/]*q[1-4]"),
    ("Quarter", r"q[1-4]"),
    ("Date", rf"{_WORD}[\s\-_/']*(?:{_YEAR}|(?P<short>\d\d))"),
    ("Date", rf"{_YEAR}[\s\-_/]*{_WORD}"),
    ("Date", rf"{_YEAR}[-/](?P<month>0[1-9]|1[0-2])"),
    ("Date", rf"(?P<month>0?[1-9]|1[0-2])/{_YEAR}"),
    ("Year", rf"(?:fy|cy)?[\s\-_']*{_YEAR}"),
    ("Month", _WORD),
    ("Day", _WORD),
)
"""What a header says a time by, the longest first, and what the column of such times is called."""

_NUMBERED = re.compile(r"(?P<word>[^\W\d_]{1,12})[\s\-_.]*(?P<number>\d{1,3})$")
"""Headers such as "Week 1" and "Quiz 3"."""

_NAMES_NOTHING = frozenset(
    """data dataset table export report sheet tabelle book list file copy final draft by per of in for and the total
    monthly yearly annual annually quarterly weekly daily month year quarter week day months years""".split()
)
"""Words of a file's name that do not say what its numbers are."""
_LONGEST_NAME, _LEAST_YEAR = 2, 1000


@dataclass(frozen=True)
class _Time:
    """A time that a header names: what the column of such times is called, its value, and the rest of the header."""

    called: str
    value: float | str | pd.Timestamp
    rest: str


@dataclass(frozen=True)
class Spread:
    """Columns that are one measure at several times.

    measure, time: what the column of their cells is called, and that of their times. times: the value of each.
    """

    columns: tuple[Column, ...]
    times: tuple[float | str | pd.Timestamp, ...]
    measure: str
    time: str

    @property
    def times_said(self) -> list[frozenset[str]]:
        """One word that says each time: "2021", all names of a month or of a day of the week; none of a date."""
        return [frozenset(_names_of(time)) for time in self.times]

    @property
    def time_type(self) -> ColumnType:
        """The type of the column of times."""
        first = self.times[0]
        if isinstance(first, pd.Timestamp):
            return ColumnType(ColumnKind.DATE)
        return ColumnType(ColumnKind.TEXT if isinstance(first, str) else ColumnKind.NUMBER)


def _names_of(time: float | str | pd.Timestamp) -> list[str]:
    if isinstance(time, pd.Timestamp):
        return []
    if isinstance(time, float):
        return [f"{time:g}"] if time > _LEAST_YEAR else []
    word = plain(time.rstrip("."))
    for known in (MONTHS, WEEKDAYS):
        if word in known:
            return [name for name, number in known.items() if number == known[word]]
    return [word]


def spreads(grid: Grid) -> Iterator[Spread]:
    """The measures that a table has spread over columns, each with its columns."""
    every = np.arange(grid.row_count)
    alike = [column for column in grid if len(column.currencies(every)) < 2]
    numbers = [column for column in alike if column.kind is ColumnKind.NUMBER or not column.filled.any()]
    if len(numbers) < _FEWEST:
        return
    named = [(time, column) for column in numbers if (time := _time(column.name)) is not None]
    taken = {column.place for _, column in named}
    named += [(time, column) for column in numbers if column.place not in taken and (time := _numbered(column.name))]
    named.sort(key=lambda each: (each[0].called, each[0].rest.casefold()))  # stable: columns in their order
    for (called, _), of_one in groupby(named, key=lambda each: (each[0].called, each[0].rest.casefold())):
        together = list(of_one)
        columns = tuple(column for _, column in together)
        times = tuple(time.value for time, _ in together)
        units = {column.unit for column in columns if column.filled.any()}
        enough = len(columns) >= _FEWEST and len(set(times)) == len(times) and len(units) == 1
        cells = len(columns) * grid.row_count * (grid.column_count - len(columns) + 2)
        if enough and cells <= _MOST_CELLS:
            yield Spread(columns, times, together[0][0].rest, _of_months(called, times))


def _of_months(called: str, times: tuple[float | str | pd.Timestamp, ...]) -> str:
    days = [time.day for time in times if isinstance(time, pd.Timestamp)]
    return "Month" if days and set(days) == {1} else called


def _time(header: str) -> _Time | None:
    """The time that a header names at its beginning, at its end, or as a whole."""
    text = re.sub(r"[\[(].*?[\])]", lambda found: f" {found[0][1:-1]} ", header).strip()
    for called, pattern in _TIMES:
        for found in re.finditer(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", text, re.IGNORECASE):
            value = _value(called, found) if found.start() == 0 or found.end() == len(text) else None
            if value is not None:
                rest = re.sub(r"[\s_\-–:/,.]+", " ", f"{text[: found.start()]} {text[found.end() :]}").strip()
                return _Time(called, value, rest)
    return None


def _value(called: str, found: re.Match[str]) -> float | str | pd.Timestamp | None:
    """What a match comes to: a number, a date, or the words as they are; None where a word names no time."""
    parts = {name: part for name, part in found.groupdict().items() if part is not None}
    word = plain(parts.get("word", "").rstrip("."))
    if called == "Year":
        return float(parts["year"])
    if called == "Quarter":
        return found[0].strip()
    if called in ("Month", "Day"):
        known = MONTHS if called == "Month" else WEEKDAYS
        return found[0].strip() if word in known and len(word) > 1 else None
    month = MONTHS.get(word) if word else int(parts["month"])
    year = int(parts.get("year") or 2000 + int(parts["short"]))
    try:
        return None if month is None else pd.Timestamp(year=year, month=month, day=int(parts.get("day", 1)))
    except ValueError:
        return None


def _numbered(header: str) -> _Time | None:
    """ "Week 1", "Quiz 3": a word and a number."""
    found = _NUMBERED.match(header.strip())
    if found is None:
        return None
    return _Time(found["word"].strip().capitalize(), float(found["number"]), "")


def measure_of(grid: Grid) -> str:
    """What the cells of a table are called whose headers say times alone: by its file, "Sales" of sales_by_month."""
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
    "temperature rate price average mean rating share percent population score index level height weight age".split()
)
"""Words for measures that are not added up."""


_READ_AS_ROWS = mark("The columns “{first}” to “{last}” are read as rows, one for each {time} of {measure}.")


class LongGrid(Grid):
    """A table with one row for each of its rows and each time, the times below each other as pandas.melt has them."""

    def __init__(self, wide: Grid, spread: Spread, apart: frozenset[int]) -> None:
        """Give apart the places of all columns that are some measure at a time."""
        self._wide, self._spread = wide, spread
        self._kept = [column for column in wide if column.place not in apart]
        count, known = len(spread.columns), {column.name for column in self._kept}
        self.measure = _not_among(known, spread.measure or measure_of(wide), "Value")
        self.time = _not_among({*known, self.measure}, spread.time, f"{spread.time} of {self.measure}")
        kept = [RepeatedColumn(column, place, count) for place, column in enumerate(self._kept)]
        super().__init__(
            wide.path, wide.sheet, [*kept, self._times_column(len(kept)), self._cells_column(len(kept) + 1)]
        )
        self.labels = wide.labels
        first, last = spread.columns[0].name, spread.columns[-1].name
        note = worded(_READ_AS_ROWS, first=first, last=last, time=self.time, measure=self.measure)
        self.notes = (*wide.notes, note)
        apart_words = set(header_words(self.measure)) & _NO_AMOUNTS
        self.tally = None if self[self.measure].is_percent or apart_words else self.measure

    def _times_column(self, place: int) -> Column:
        """The time of each row; years and numbers are written without a point."""
        times, rows = self._spread.times, self._wide.row_count
        told = [f"{each:g}" if isinstance(each, float) else str(each)[:10] for each in times]
        values, texts = (pd.Series(each).repeat(rows).reset_index(drop=True) for each in (times, told))
        return Column(place, self.time, values, texts, self._spread.time_type)

    def _cells_column(self, place: int) -> Column:
        """The cells of the measure, one column of the file below the other."""
        columns = self._spread.columns
        values = pd.Series(np.concatenate([column.numbers for column in columns]))
        texts = pd.concat([column.cells for column in columns], ignore_index=True)
        kind = next((column.type for column in columns if column.filled.any()), columns[0].type)
        return Column(place, self.measure, values, texts, kind)

    def says_time(self, text: str, names: set[str]) -> bool:
        """Whether a question names the time of each of these columns: not of "profit", of three years' profits."""
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
        if self._spread.time_type.kind is ColumnKind.DATE:
            days = {name: str(day)[:10] for name, day in said.items()}
            melted += f".assign(**{{{self.time!r}: lambda d: pd.to_datetime(d[{self.time!r}].map({days!r}))}})"
        elif any(name != time for name, time in said.items()):
            plain_times = {name: int(time) if isinstance(time, float) else time for name, time in said.items()}
            melted += f".assign(**{{{self.time!r}: lambda d: d[{self.time!r}].map({plain_times!r})}})"
        return f"{melted}.pipe(lambda df: {code})"


def _not_among(known: set[str], *names: str) -> str:
    free = (name for name in names if name.casefold() not in {each.casefold() for each in known})
    return next(free, f"{names[-1]} ")


def unpivoted(grid: Grid) -> list[LongGrid]:
    """The table the long way, once for each measure that is spread over columns; none where none is."""
    found = list(spreads(grid))
    apart = frozenset(column.place for spread in found for column in spread.columns)
    return [LongGrid(grid, spread, apart) for spread in found]


def is_about_times(grid: LongGrid, query: TableQuery, rows: np.ndarray) -> bool:
    """Whether a query of the longer table asks for what is spread over columns, each cell of the others but once.

    rows: those the query rests on. Counted are rows of one time, or the times of one row.
    """
    named = set(columns_of(query))
    numbers = {query.measure, query.order.column if query.order is not None else None} - {None}
    if not named & {grid.measure, grid.time} or not numbers <= {grid.measure, grid.time}:
        return False
    if query.compute is not Compute.COUNT or query.measure is not None:
        return True
    if query.group is not None:
        return grid.measure in columns_in(query.where)  # how often it was over a limit
    return 1 in (len(set(grid.times_of(rows))), len(set(grid.rows_of_file(rows))))
