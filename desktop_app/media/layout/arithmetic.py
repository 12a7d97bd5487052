"""Sums and means over stretches of rows, without the totals among them, and how closely a total must match."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media.layout.words import Tells

if TYPE_CHECKING:
    import pandas as pd

_MOST_STARTS = 60
"""Totals above a total after which its rows may begin."""

_MOST_PARTED = 3_000
"""Rows that are looked through for groups whose sums stand above them."""

_MOST_SORTED = 200_000
"""Rows a median is looked for in."""


@dataclass(frozen=True, eq=False)
class Numbers:
    """The numeric columns of a table.

    values: float64[rows, columns], NaN where there is none. steps: what the last figure shown is worth in each
    column, float64[columns]. sums, counts: of all rows before each, [rows + 1, columns]. hidden: bool[rows] or None.
    shown: the texts of the columns.
    """

    values: "np.ndarray"
    steps: "np.ndarray"
    sums: "np.ndarray"
    counts: "np.ndarray"
    hidden: "np.ndarray | None"
    shown: "pd.DataFrame"
    _row_steps: "dict[int, np.ndarray]" = field(default_factory=dict, init=False, repr=False)

    @classmethod
    def of(
        cls, frame: "pd.DataFrame", text: "pd.DataFrame", numeric: Sequence[int], hidden: "np.ndarray | None"
    ) -> "Numbers":
        """numeric: indices of the columns with numbers or durations (taken in seconds)."""
        values = np.stack([_floats(frame.iloc[:, at]) for at in numeric], axis=1)
        shown = text.iloc[:, list(numeric)]
        steps = np.array([_step(values[:, at], shown.iloc[:, at]) for at in range(len(numeric))])
        sums = np.vstack([np.zeros(len(numeric)), np.cumsum(np.nan_to_num(values), axis=0)])
        counts = np.vstack([np.zeros(len(numeric), np.int64), np.cumsum(~np.isnan(values), axis=0)])
        return cls(values, steps, sums, counts, hidden, shown)

    def taken(self, first: int, columns: Sequence[int]) -> "Numbers":
        """Some of the columns, from a row on."""
        places = list(columns)
        return Numbers(
            self.values[first:, places],
            self.steps[places],
            self.sums[first:, places] - self.sums[first, places],
            self.counts[first:, places] - self.counts[first, places],
            None if self.hidden is None else self.hidden[first:],
            self.shown.iloc[first:, places],
        )

    def filled(self, at: int) -> bool:
        """Whether a row holds any number."""
        return bool((~np.isnan(self.values[at])).any())

    def is_sum(self, at: int, totals: Sequence[int], start: int = 0) -> bool:
        """Whether every number of a row is the sum or mean of all rows above it, from a first, that are no totals."""
        own = ~np.isnan(self.values[at])
        rows = self._rows(start, at, totals)
        if len(rows) < 2 or not own.any():
            return False
        kinds = (Tells.SUM, Tells.MEAN)
        fits = np.array([self._fits(at, column, tells, rows) for tells in kinds for column in range(len(own))])
        sums, means = fits[: len(own)], fits[len(own) :]
        return bool(sums.any() and (sums | means)[own].all() and np.abs(self.values[at][sums]).max() > 0)

    def matches(self, at: int, tells: Tells, totals: Sequence[int], least: int) -> bool:
        """Whether a row tells its value of rows right above it: since the last total, or one before, or the first.

        totals: rows that are not counted themselves. least: of that many rows.
        """
        above = sorted(row for row in totals if row < at)
        starts = [row + 1 for row in reversed(above[-_MOST_STARTS:])] + [0]
        return any(self._tells(at, tells, (start, at), above, least) for start in dict.fromkeys(starts))

    def matches_below(self, at: int, tells: Tells, totals: Sequence[int], labelled: Sequence[int]) -> bool:
        """Whether a row tells its value of the rows below it, up to the next row called a total or to the end."""
        height = len(self.values)
        after = next((row for row in labelled if row > at), height)
        others = [row for row in labelled if row != at]
        return self._tells(at, tells, (at + 1, after), [], 2) or (
            after < height and self._tells(at, tells, (at + 1, height), others, 2)
        )

    def heads(self, last: int) -> list[int]:
        """The rows each of which is the sum of those below it up to the next one, where that goes for all rows.

        last: the row with the total of all, which must be the sum of these rows. Empty where it is not so.
        """
        heads = self.parted(last) if last >= 3 else []
        total = np.abs(self.values[heads].sum(axis=0) - self.values[last]) <= self.slack(np.array([[len(heads)]]))[0]
        return heads if heads and bool(total.all()) else []

    def parted(self, end: int | None = None) -> list[int]:
        """The rows, from the first, each of which is the sum of those below it up to the next one.

        end: index after the last row. Empty where that does not go for all rows before it, or a number is missing.
        """
        end = len(self.values) if end is None else end
        if end > _MOST_PARTED or np.isnan(self.values[:end]).any():
            return []
        after = np.full(end + 1, -1)
        after[end] = end
        for at in range(end - 2, -1, -1):
            sums = self.sums[at + 2 : end + 1] - self.sums[at + 1]
            slack = self.slack(np.arange(1, len(sums) + 1)[:, None])
            fitting = (np.abs(sums - self.values[at]) <= slack).all(axis=1) & (after[at + 2 : end + 1] >= 0)
            if fitting.any():
                after[at] = at + 2 + int(np.argmax(fitting))
        heads = []
        at = 0
        while 0 <= at < end:
            heads.append(at)
            at = int(after[at])
        return heads if at == end else []

    def _tells(self, at: int, tells: Tells, span: tuple[int, int], totals: Sequence[int], least: int) -> bool:
        start, stop = span
        if stop - start < least:
            return False
        wanted = (tells, Tells.MEAN) if tells is Tells.SUM else (tells, Tells.SUM) if tells is Tells.MEAN else (tells,)
        own = np.flatnonzero(~np.isnan(self.values[at])).tolist()
        if tells in (Tells.SUM, Tells.MEAN) and not self._may_fit(at, own, span, totals, least):
            return False
        for rows in self._choices(start, stop, totals):
            if len(rows) < least or (tells is not Tells.SUM and self._all_alike(at, rows)):
                continue
            fitting = [any(self._fits(at, column, each, rows) for each in wanted) for column in own]
            # Of two rows, half of the figures may be the sum or the mean by chance.
            if sum(fitting) * 2 >= len(fitting) + (len(rows) == 2 and len(fitting) > 2):
                return True
        return False

    def _all_alike(self, at: int, rows: "np.ndarray") -> bool:
        """Whether all values are the same: then each of them is their mean."""
        some = self.values[np.append(rows, at)]
        with np.errstate(all="ignore"):
            return bool((np.nanmax(some, axis=0) == np.nanmin(some, axis=0)).all()) if len(some) else True

    def _may_fit(self, at: int, own: list[int], span: tuple[int, int], totals: Sequence[int], least: int) -> bool:
        """A first look by the running sums alone, since a table may have thousands of groups."""
        if self.hidden is not None:
            return True
        start, stop = span
        inside = [row for row in totals if start <= row < stop]
        sums = self.sums[stop] - self.sums[start] - np.nan_to_num(self.values[inside]).sum(axis=0)
        counts = self.counts[stop] - self.counts[start] - (~np.isnan(self.values[inside])).sum(axis=0)
        means = sums / np.maximum(counts, 1)
        value, shown = self.values[at], self._steps_of(at)
        slack = self.slack(counts, shown) + 1e-9 * np.abs(self.sums[stop])
        of_means = self._slack_of_means(counts, shown) + 1e-9 * np.abs(self.sums[stop])
        close = (np.abs(value - sums) <= slack) | (np.abs(value - means) <= of_means)
        return bool((close & (counts >= least))[own].any())

    def _choices(self, start: int, stop: int, totals: Sequence[int]) -> list["np.ndarray"]:
        """The rows of a span without totals; then without those that are hidden, too."""
        rows = self._rows(start, stop, totals)
        if self.hidden is None or not self.hidden[rows].any():
            return [rows]
        return [rows, rows[~self.hidden[rows]]]

    def _rows(self, start: int, stop: int, totals: Sequence[int]) -> "np.ndarray":
        rows = np.arange(start, stop)
        inside = [row - start for row in totals if start <= row < stop]
        return np.delete(rows, inside) if inside else rows

    def _fits(self, at: int, column: int, tells: Tells, rows: "np.ndarray") -> bool:
        value = self.values[at, column]
        some = self.values[rows, column]
        some = some[~np.isnan(some)]
        if np.isnan(value) or not len(some):
            return False
        if tells is Tells.COUNT:
            return bool(value in (len(some), len(rows)))
        exact = _computed(tells, some)
        allowed = self.slack if tells is Tells.SUM else self._slack_of_means
        slack = float(allowed(np.array(len(some)), self._steps_of(at))[column]) + 1e-9 * float(np.abs(some).sum())
        return exact is not None and abs(float(value) - exact) <= slack

    def _steps_of(self, at: int) -> "np.ndarray":
        """What the last figure shown is worth in the cells of a row, or in their columns where that is more."""
        if at not in self._row_steps:  # each column of a row asks for it
            values, shown = self.values[at], self.shown.iloc[at]
            own = [_step_of(value, text) for value, text in zip(values.tolist(), shown, strict=True)]
            self._row_steps[at] = np.maximum(self.steps, own)
        return self._row_steps[at]

    def slack(self, counts: "np.ndarray", own: "np.ndarray | None" = None) -> "np.ndarray":
        """How far rounding may take a total from the sum of what is shown: half a step for it and each row."""
        slack: np.ndarray = 0.51 * ((self.steps if own is None else own) + self.steps * np.sqrt(counts))
        return slack

    def _slack_of_means(self, counts: "np.ndarray", own: "np.ndarray") -> "np.ndarray":
        """The same of a mean, and of what else is one value among the rows': their rounding is lost among many."""
        slack: np.ndarray = 0.51 * (own + self.steps / np.sqrt(np.maximum(counts, 1)))
        return slack


def _computed(tells: Tells, values: "np.ndarray") -> float | None:
    if tells is Tells.MEDIAN:
        return float(np.median(values)) if len(values) <= _MOST_SORTED else None
    if tells is Tells.SUM:
        return float(values.sum())
    if tells is Tells.MEAN:
        return float(values.mean())
    return float(values.min() if tells is Tells.LEAST else values.max())


def _step(values: "np.ndarray", shown: "pd.Series[str]") -> float:
    """What the last figure is worth that the cells of a column show; the largest of a few of them."""
    known = np.flatnonzero(~np.isnan(values) & (values != 0))
    steps = []
    for at in known[:: max(1, len(known) // 50)]:
        if step := _step_of(float(values[at]), str(shown.iloc[at])):
            steps.append(step)
    return float(np.median(steps)) if steps else 0.0


def _step_of(value: float, shown: str) -> float:
    """What the last figure is worth that a cell shows; 0 where it shows none."""
    digits = "".join(sign for sign in shown if sign.isascii() and sign.isdigit()).lstrip("0")[:17]
    return abs(value) / int(digits) if digits and not np.isnan(value) else 0.0


def _floats(column: "pd.Series") -> "np.ndarray":
    if column.dtype.kind == "m":
        seconds = column.dt.total_seconds()
        return np.asarray(seconds.to_numpy(dtype=np.float64, na_value=np.nan))
    values: np.ndarray = column.to_numpy(dtype=np.float64, na_value=np.nan)
    return values
