"""Cuts a table into windows that fit a checkpoint: rows in order, columns by what the question names."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.tasks.tables.encoding import Encoder, Limits, Window
from desktop_app.tasks.tables.rows import words_of

_SHARE_OF_HEADERS = 0.4
"""Headers are repeated in every window; more than this share of the room for them leaves too few rows."""

_LEAST_ROOM = 24
"""Tokens a table needs beside the question for a window to say anything."""

_LONG_CELL = 48
"""Pieces kept of a cell once a table has to be cut anyway."""


def room_for_table(encoder: Encoder, limits: Limits, question: str) -> int:
    """Tokens left for the table beside the question and its two marks; below _LEAST_ROOM it is too long."""
    return limits.tokens - len(encoder.pieces.of(question)) - 2


def whole(encoder: Encoder, limits: Limits, question: str) -> Window | None:
    """The window of the whole table, where that fits."""
    grid = encoder.grid
    columns = tuple(range(grid.column_count))
    if grid.row_count > limits.rows or len(columns) > limits.columns:
        return None
    room = room_for_table(encoder, limits, question) - encoder.header_cost(columns)
    for row in range(grid.row_count):
        room -= encoder.row_cost(row, columns)
        if room < 0:
            return None
    return Window(tuple(range(grid.row_count)), columns)


def too_long(encoder: Encoder, limits: Limits, question: str) -> bool:
    """Whether a question leaves no room for a table that does not fit as a whole."""
    return room_for_table(encoder, limits, question) < _LEAST_ROOM and whole(encoder, limits, question) is None


def column_groups(encoder: Encoder, limits: Limits, question: str) -> list[tuple[int, ...]]:
    """The columns of each sheaf of windows; every group keeps the table's order of columns.

    One group where all columns fit. Otherwise those whose header the question names come first, and where
    it names any, one group is all there is; the first column, which usually says what a row is about, is
    part of every group.
    """
    grid = encoder.grid
    room = room_for_table(encoder, limits, question) * _SHARE_OF_HEADERS
    everything = tuple(range(grid.column_count))
    if len(everything) <= limits.columns and encoder.header_cost(everything) <= room:
        return [everything]
    asked = set(words_of(question))
    named = [column for column in everything if asked & set(words_of(_spaced(grid.headers[column])))]
    others = [column for column in everything if column not in named and column != 0]
    groups = list(_filled(encoder, [column for column in named if column != 0] + others, limits.columns, room))
    return groups[:1] if named else groups


def _spaced(header: str) -> str:
    """ "numberOfPages" and "number_of_pages" as "number Of pages"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", header)


def _filled(encoder: Encoder, columns: Sequence[int], most: int, room: float) -> Iterator[tuple[int, ...]]:
    group, cost = [0], encoder.header_cost([0])
    for column in columns:
        more = encoder.header_cost([column])
        if len(group) > 1 and (len(group) >= most or cost + more > room):
            yield tuple(sorted(group))
            group, cost = [0], encoder.header_cost([0])
        group.append(column)
        cost += more
    yield tuple(sorted(group))


def packed(
    encoder: Encoder, limits: Limits, question: str, rows: Sequence[int], columns: tuple[int, ...]
) -> Iterator[Window]:
    """Windows over some rows, each as full as it gets; lazily, because cutting cells into pieces takes time."""
    room = max(room_for_table(encoder, limits, question) - encoder.header_cost(columns), _LEAST_ROOM // 2)
    pieces = min(_LONG_CELL, max(1, room // len(columns)))
    taken: list[int] = []
    cost = 0
    for row in rows:
        more = encoder.row_cost(row, columns, pieces)
        if taken and (cost + more > room or len(taken) >= limits.rows):
            yield Window(tuple(taken), columns, pieces)
            taken, cost = [], 0
        taken.append(row)
        cost += more
    if taken:
        yield Window(tuple(taken), columns, pieces)


def rows_a_window(encoder: Encoder, limits: Limits, question: str, columns: tuple[int, ...]) -> float:
    """How many rows fit in one window, estimated from 60 rows spread over the table."""
    count = encoder.grid.row_count
    sample = range(0, count, max(1, count // 60))
    costs = [encoder.row_cost(row, columns, _LONG_CELL) for row in sample]
    room = room_for_table(encoder, limits, question) - encoder.header_cost(columns)
    return min(limits.rows, max(1.0, room / max(1.0, sum(costs) / len(costs))))
