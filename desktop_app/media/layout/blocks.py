"""Several tables in one sheet: where each is, told by the empty rows and columns between them."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from desktop_app.media.layout.grid import Grid
from desktop_app.media.layout.looks import Look

_TOGETHER = 0.8
"""Share of rows two bands of columns have in common where they are one table with an empty column inside."""


_WITHIN = 0.75
"""Share of the rows of a band of values that the band before it fills, which names them."""

_MOST_PARTS = 60
"""Parts of a sheet up to which is looked whether the largest goes on from smaller ones before it."""

_MOST_HEADINGS = 4
"""Headings of groups within groups that stand one below the other."""

_MOST_NAME_ROWS = 3
_MOST_COUNTED = 1_000
"""Rows of a table that tell how many cells of a row are filled."""


def bands(grid: Grid) -> list[range]:
    """The columns of each table that empty columns set apart: of the largest one first, then from left to right."""
    numbers = np.array(grid.sheet.columns)
    starts = [0, *(np.flatnonzero(np.diff(numbers) > 1) + 1).tolist(), len(numbers)]
    found = [range(first, after) for first, after in pairwise(starts) if after > first]
    found = _joined(grid, found) if len(found) > 1 else found
    sizes = [int(grid.filled[:, band.start : band.stop].sum()) for band in found]
    best = found[int(np.argmax(sizes))]
    return [best, *(band for band in found if band is not best)]


def _joined(grid: Grid, bands: list[range]) -> list[range]:
    """The bands, those that are filled in the same rows as one."""
    found = [bands[0]]
    for band in bands[1:]:
        last = found[-1]
        left, right = (grid.filled[:, each.start : each.stop].any(axis=1) for each in (last, band))
        common, either = int((left & right).sum()), int((left | right).sum())
        alike = common >= _TOGETHER * either or (common >= _WITHIN * right.sum() and _lacks_names(grid, band))
        if alike and not _same_heads(grid, last, band):
            found[-1] = range(last.start, band.stop)
        else:
            found.append(band)
    return found


def _lacks_names(grid: Grid, band: range) -> bool:
    """Whether a band, one empty column right of another, holds figures and no column that names its rows."""
    if grid.sheet.columns[band.start] - grid.sheet.columns[band.start - 1] > 2:
        return False
    part = grid.taken(np.arange(grid.height), list(band)).compact()
    kinds = kinds_of_columns(part, Stretch(0, part.height))
    return kinds[0] > Look.TEXT and part.height > 2


def _same_heads(grid: Grid, left: range, right: range) -> bool:
    """Whether two bands begin with the same names: one table beside the other."""
    if len(left) != len(right) or len(left) < 2:
        return False
    for at in range(min(grid.height, 5)):
        row = grid.row(at)
        some = row[left.start : left.stop]
        if all(some) and some == row[right.start : right.stop]:
            return Look.NUMBER not in grid.looks(at)
    return False


@dataclass(frozen=True)
class Stretch:
    """Rows without an empty one between them: indices from first up to, not including, after."""

    first: int
    after: int


def stretches(grid: Grid) -> list[Stretch]:
    """The rows of a grid, cut where empty rows stand."""
    cuts = np.flatnonzero(grid.apart[1:]) + 1
    starts = [0, *cuts.tolist(), grid.height]
    return [Stretch(first, after) for first, after in pairwise(starts)]


def tables_of(grid: Grid) -> list[Stretch]:
    """The rows of each table that empty rows set apart, the largest first; lines of text are among them.

    A table goes on after an empty row where the next rows are filled like its own, and have no names of their own.
    """
    parts = stretches(grid)
    sizes = [int(grid.counts[part.first : part.after].sum()) for part in parts]
    free = set(range(len(parts)))
    found = []
    for largest in sorted(free, key=lambda at: -sizes[at]):
        if largest in free:
            own = _parts_of(grid, parts, largest, free)
            free -= set(own)
            found.append(Stretch(parts[own[0]].first, parts[own[-1]].after))
    return found


def _parts_of(grid: Grid, parts: list[Stretch], largest: int, free: set[int]) -> range:
    """The parts that are one table with the largest of them, by their places; free: those that belong to none yet."""
    first = last = largest
    used = np.array(grid.filled[parts[last].first : parts[last].after].any(axis=0))
    while last + 1 in free and _goes_on(grid, parts[first], parts[last], parts[last + 1], used):
        last += 1
        used |= grid.filled[parts[last].first : parts[last].after].any(axis=0)
    while first - 1 in free and _begins(grid, parts[first - 1], parts[first]):
        first -= 1
    if first == largest and len(parts) <= _MOST_PARTS:
        first = _start_of(grid, parts, first, free)
        while first - 1 in free and _begins(grid, parts[first - 1], parts[first]):
            first -= 1
    return range(first, last + 1)


def _start_of(grid: Grid, parts: list[Stretch], wanted: int, free: set[int]) -> int:
    """The first of the smaller parts before one that go on, one after the other, up to it: sections of a report."""
    earliest = wanted
    while earliest - 1 in free:
        earliest -= 1
    for start in range(earliest, wanted):
        at, begin = start, parts[start]
        used = np.array(grid.filled[begin.first : begin.after].any(axis=0))
        while at < wanted and begin.after - begin.first > 1 and _goes_on(grid, begin, parts[at], parts[at + 1], used):
            at += 1
            used |= grid.filled[parts[at].first : parts[at].after].any(axis=0)
        if at == wanted:
            return start
    return wanted


def is_table(grid: Grid, part: Stretch) -> bool:
    """Whether rows look like a table rather than like lines of text above or below one."""
    counts = grid.counts[part.first : part.after]
    if part.after - part.first < 2 or int(np.max(counts)) < 2:
        return False
    if grid.sheet.widths is not None and int(np.max(grid.sheet.widths[part.first : part.after])) < 2:
        return False
    pairs = all(grid.row(at)[_first_filled(grid, at)].rstrip().endswith(":") for at in range(part.first, part.after))
    return not pairs and float(np.median(counts)) >= 2 and not _is_settings(grid, part)


def _is_settings(grid: Grid, part: Stretch) -> bool:
    """Lines of a name and its value ("Account", "DE12"), narrower than the table itself."""
    widest = int(np.max(grid.counts))
    columns = np.flatnonzero(grid.filled[part.first : part.after].any(axis=0))
    narrow = len(columns) <= 2 < widest and int(columns[0]) == 0 and part.after - part.first <= 15
    return narrow and not _is_of_names_and_figures(grid, part)


def _is_of_names_and_figures(grid: Grid, part: Stretch) -> bool:
    """Whether words stand over figures in the second of two columns: "Staff" over 120 and 45, which is a table."""
    looks = [[look for look in grid.looks(at) if look] for at in range(part.first, part.after)]
    while looks and len(looks[0]) == 1:
        looks = looks[1:]  # its title
    figures = all(len(each) == 2 and each[0] is Look.TEXT < each[1] for each in looks[1:])
    return len(looks) > 2 and looks[0] == [Look.TEXT, Look.TEXT] and figures


def _first_filled(grid: Grid, at: int) -> int:
    return int(np.flatnonzero(grid.filled[at])[0])


def kinds_of_columns(grid: Grid, part: Stretch) -> list[Look]:
    """What most cells of each column look like in the lower half of some rows."""
    start = part.first + (part.after - part.first) // 2
    step = max(1, (part.after - start) // min(200, grid.most_sampled))
    rows = [grid.looks(at) for at in range(start, part.after, step)]
    found = []
    for looks in zip(*rows, strict=True):
        some = [look for look in looks if look]
        found.append(max(set(some), key=lambda look: (some.count(look), look)) if some else Look.EMPTY)
    return found


def fits(looks: list[Look], kinds: list[Look]) -> bool:
    """Whether a row holds values where its columns do, and no words there."""
    pairs = [(look, kind) for look, kind in zip(looks, kinds, strict=True) if look and kind > Look.TEXT]
    return bool(pairs) and all(look > Look.TEXT for look, _ in pairs)


def _goes_on(grid: Grid, main: Stretch, last: Stretch, after: Stretch, used: "np.ndarray") -> bool:
    """Whether rows after an empty one are rows of the same table; used: bool[columns], those that its rows fill."""
    if grid.row(after.first) == grid.row(main.first) and grid.counts[after.first] > 1:
        return True
    if _are_rows_of(grid, main, after):
        return True
    kinds = kinds_of_columns(grid, main)
    rows = range(after.first, min(after.after, after.first + grid.most_sampled, after.first + 20))
    if any(grid.filled[at][~used].any() for at in rows):
        return False
    if any(kind > Look.TEXT for kind in kinds):
        fitting = [fits(grid.looks(at), kinds) for at in rows]
        # A heading of a group may stand alone above its rows, and that of a larger group above it.
        lone = next((at for at, row in enumerate(rows) if grid.counts[row] != 1 or fitting[at]), len(fitting))
        return fitting[0] or (0 < lone <= _MOST_HEADINGS and lone < len(fitting) and all(fitting[lone : lone + 2]))
    usual = float(np.median(grid.counts[main.first : min(last.after, main.first + _MOST_COUNTED)]))
    return bool(np.median(grid.counts[after.first : after.after]) >= max(2, 0.6 * usual))


def _are_rows_of(grid: Grid, head: Stretch, after: Stretch) -> bool:
    """Whether a row of names stands alone, and what follows is cut into as many cells, or lies under the names."""
    names = [name for name in grid.row(head.first) if name]
    if head.after - head.first > 1 or len(names) < 2 or len(set(names)) < len(names):
        return False
    if not all(look in (Look.TEXT, Look.YEAR, Look.EMPTY) for look in grid.looks(head.first)):
        return False
    widths, rows = grid.sheet.widths, slice(after.first, after.after)
    if widths is not None and not np.all(widths[rows] == widths[head.first]):
        return False
    # Of a text alone below names in a workbook nobody knows whether it is a row or a remark.
    alike = widths is not None or float(np.median(grid.counts[rows])) > 1
    return alike and not grid.filled[rows][:, ~grid.filled[head.first]].any()


def _begins(grid: Grid, before: Stretch, main: Stretch) -> bool:
    """Whether the names of the columns stand above an empty row."""
    kinds = kinds_of_columns(grid, main)
    at = before.after - 1
    if not any(kind > Look.TEXT for kind in kinds):
        full = bool(grid.filled[at].all()) and before.after - before.first == 1
        return full and _names(grid.looks(at), kinds)
    headed = range(main.first, min(main.first + _MOST_HEADINGS + 1, main.after))
    values = next((row for row in headed if grid.counts[row] > 1), main.first)
    if not fits(grid.looks(values), kinds):
        return says_again(grid, main.first) and grid.counts[at] > 1 and _names(grid.looks(at), kinds)
    rows = range(max(before.first, before.after - _MOST_NAME_ROWS), before.after)
    named, below = grid.filled[at], grid.filled[main.first : main.after].any(axis=0)
    if len(rows) > 1 and all(_names(grid.looks(each), kinds) for each in rows):
        named = grid.filled[rows.start : rows.stop].any(axis=0)
    # Columns that no row fills have names all the same.
    all_named = named.sum() > 1 and named[below].all() and before.after - before.first == 1
    wide = all_named or (named & below).sum() >= max(2, 0.6 * below.sum())
    return bool(wide) and (fits(grid.looks(at), kinds) or _names(grid.looks(at), kinds))


def says_again(grid: Grid, at: int) -> bool:
    """Whether a row of names says one several times, so that another row above has to tell its columns apart."""
    names = [name for name in grid.row(at) if name]
    return len(set(names)) < len(names) and not any(look in (Look.NUMBER, Look.TIME) for look in grid.looks(at))


def _names(looks: list[Look], kinds: list[Look]) -> bool:
    pairs = [(look, kind) for look, kind in zip(looks, kinds, strict=True) if kind]
    dates = sum(look is Look.DATE for look, _ in pairs) > 1 and all(kind is not Look.DATE for _, kind in pairs)
    known = (Look.TEXT, Look.YEAR, Look.EMPTY, *([Look.DATE] if dates else []))
    return all(look in known for look, _ in pairs)
