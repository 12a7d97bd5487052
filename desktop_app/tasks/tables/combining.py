"""From what the checkpoint said about each window to one finding about the table."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop_app.tasks.tables import chunks, windows
from desktop_app.tasks.tables import rows as choosing
from desktop_app.tasks.tables.conditions import explain
from desktop_app.tasks.tables.encoding import Encoder, Limits
from desktop_app.tasks.tables.finding import Cell, Finding
from desktop_app.tasks.tables.reading import Reader, Reading

_FAINT = 0.02
"""Where no cell is selected anywhere, the best row of each window above this goes to the next round."""

_SHRINKS = 0.6
"""A round that keeps a larger share of its rows than this is a list, not a search for one row."""

_WINDOWS_OF_A_CHOICE = 64
"""Windows read at most where rows had to be chosen: with the best of a large table, more adds little."""

_LIKELY = 5
"""Cells of a table read whole that are told as what the answer might have been."""

_MOST_GROUPS = 40
"""Groups of columns read of a very wide table, about a thousand columns."""


@dataclass(frozen=True)
class TableScan:
    """One question about one table, with what it takes to read it."""

    encoder: Encoder
    limits: Limits
    reader: Reader
    question: str


Scan = Generator[int, None, Finding]
"""Yields how many rows were read so far after every step, and returns the finding."""


def single(reading: Reading, labels: Sequence[str]) -> Finding:
    """The finding of a table that was read whole.

    Without a calibration what TapasTokenizer.convert_logits_to_predictions gives; with one a plausible cell where
    that would give none.
    """
    return _calibrated(_alone(reading, labels[int(reading.aggregation.argmax())]), reading)


def _calibrated(finding: Finding, reading: Reading) -> Finding:
    if not finding.coordinates:
        return finding
    return replace(finding, score=reading.calibration.confidence(finding.score))


def _alone(reading: Reading, label: str) -> Finding:
    """The finding of one reading with this label, its score not calibrated."""
    cells = reading.answering(label)
    sure = float(reading.aggregation.max()) * _sure(reading, cells)
    likely = tuple((cell, reading.calibration.confidence(reading.cells[cell])) for cell in reading.ranked(_LIKELY))
    return Finding(tuple(cells), label, sure, np.array(reading.window.rows, dtype=np.int64), likely=likely)


def _sure(reading: Reading, cells: Sequence[Cell]) -> float:
    """Mean probability of the cells, or that there is none."""
    if not cells:
        return 1.0 - reading.best
    return float(np.mean([reading.cells[cell] for cell in cells]))


def across(search: TableScan) -> Scan:
    """Read a table that does not fit at once: choose rows, read windows, bring what they say together."""
    groups = windows.column_groups(search.encoder, search.limits, search.question)[:_MOST_GROUPS]
    rows = yield from _rows(search, groups)
    readings: list[Reading] = []
    for group in groups:
        found = yield from _read(search, rows, group)
        readings = found if _loudest(found) > _loudest(readings) or not readings else readings
    label = _vote(readings, search.reader.labels)
    if label == "NONE":
        finding = yield from _rounds(search, readings)
    else:
        finding = _gathered(search, readings, label)
    finding = _calibrated(finding, readings[0])
    return replace(finding, read=np.asarray(rows), columns_read=len(set().union(*groups)))


def _rows(search: TableScan, groups: list[tuple[int, ...]]) -> Generator[int, None, Sequence[int]]:
    """The rows to read: all of them where that is affordable, else those that promise most."""
    grid = search.encoder.grid
    fitting = windows.rows_a_window(search.encoder, search.limits, search.question, groups[0])
    most = search.reader.most_windows / len(groups)
    if grid.row_count <= fitting * most:
        return range(grid.row_count)
    scores = yield from choosing.match_scores(grid, search.question)
    for column in range(grid.column_count):
        grid.order(column)
        yield 0
    windows_left = min(_WINDOWS_OF_A_CHOICE / len(groups), most)
    chosen = choosing.choose(grid, scores, max(int(fitting), int(fitting * windows_left)))
    yield 0
    return [int(row) for row in chosen]


def _read(search: TableScan, rows: Sequence[int], columns: tuple[int, ...]) -> Generator[int, None, list[Reading]]:
    parts = windows.packed(search.encoder, search.limits, search.question, rows, columns)
    readings: list[Reading] = []
    for some in chunks(parts, lambda: search.reader.at_once(search.limits.tokens)):
        readings += search.reader.read([search.encoder.encode(search.question, each) for each in some])
        yield sum(len(each.window.rows) for each in readings)
    return readings


def _loudest(readings: Iterable[Reading]) -> float:
    return max((each.best for each in readings), default=0.0)


def _vote(readings: Sequence[Reading], labels: Sequence[str]) -> str:
    """The aggregator the windows agree on, those that found cells counting most."""
    weights = np.array([each.best + 1e-3 for each in readings])
    shares = np.stack([each.aggregation for each in readings])
    return labels[int((weights[:, None] * shares).sum(axis=0).argmax())]


def _rounds(search: TableScan, readings: list[Reading]) -> Scan:
    """A tournament: the rows that windows selected are read again side by side, until one window is left."""
    first = readings
    while len(readings) > 1:
        before = sum(len(each.window.rows) for each in readings)
        kept = sorted({row for each in readings for row, _ in each.above("NONE")})
        kept = kept or sorted(each.ranked(1)[0][0] for each in readings if each.best > _FAINT)
        if not kept:
            return Finding((), "NONE", 1.0 - _loudest(readings), np.zeros(0, dtype=np.int64))
        if len(kept) > _SHRINKS * before:
            break
        readings = yield from _read(search, kept, readings[0].window.columns)
    if len(readings) > 1 or len(readings[0].above("NONE")) > 1:
        return _gathered(search, readings, "NONE", first)
    return replace(_alone(readings[0], "NONE"), score=readings[0].best)


def _gathered(search: TableScan, readings: Sequence[Reading], label: str, among: Sequence[Reading] = ()) -> Finding:
    """The cells selected in all windows, in the column most of them lie in, or those of the rule they follow.

    among: readings whose rows a rule has to tell apart, where these are more than the last round's.
    """
    grid = search.encoder.grid
    everything = np.zeros(0, dtype=np.int64)
    found = [(cell, each.cells[cell]) for each in readings for cell in each.above(label)]
    if not found:
        return replace(_alone(max(readings, key=lambda each: each.best), label), read=everything)
    column = _column(found)
    chosen = {cell: probability for cell, probability in found if cell[1] == column}
    shares = np.mean([each.aggregation.max() for each in readings])
    score = float(np.mean(list(chosen.values())) * (shares if label != "NONE" else 1.0))
    rows = np.array(sorted(row for row, _ in chosen), dtype=np.int64)
    read = np.array(sorted({row for each in among or readings for row in each.window.rows}), dtype=np.int64)
    rule = explain(grid, search.question, column, read, rows)
    if rule is not None:
        rows = np.flatnonzero(rule.holds)
    cells = tuple((int(row), column) for row in rows)
    return Finding(cells, label, score, everything, rule)


def _column(found: Iterable[tuple[Cell, float]]) -> int:
    weight: defaultdict[int, float] = defaultdict(float)
    for (_, column), probability in found:
        weight[column] += probability
    return max(weight, key=lambda column: weight[column])
