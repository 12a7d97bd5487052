"""The head of a table: lines of a title above it, and the one, two or three rows that name its columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from desktop_app.media.layout.blocks import says_again
from desktop_app.media.layout.first_records import is_record
from desktop_app.media.layout.grid import Grid
from desktop_app.media.layout.looks import Look
from desktop_app.media.months import day_and_month, days_and_months, is_slashed_day

_MOST_LINES = 40
"""Rows among which the names of the columns are looked for."""

_MOST_NAME_ROWS = 3
_LONGEST_NAME = 120
_ANSWERS, _SHORTER = 20, 3
"""Rows below a longer name that are looked at, and how many times as long as what stands there it is."""
_FULL = 0.6
"""Share of its columns that the row with their names fills."""

_FEWEST_DAYS = 3
"""Days without a year beside each other that name columns; two may be ratios, or lengths."""

_UNITS = re.compile(
    r"""(?ix)^[\[(]?(?:in\s+)?(?:%|‰|[$€£¥₹](?:\s?(?:['’]?0{3}s?|m|mn|bn|k|mio\.?|millions?|billions?|thousands?))?|['’]?0{3}s?|usd|eur|gbp|chf|jpy|k€|t€|tsd\.?|mio\.?|mn|m|mm|cm|km|in|ft|g|kg|mg|t|lb|oz|l|ml
    |s|sec|min|h|hrs?|days?|°?[cfk]|kwh|mwh|kw|w|v|a|hz|pcs?\.?|units?|stk\.?|n|n°|nr\.?|no\.?|\#|m²|m2|m³|m3|km/h|(?<=[(\[])[^()\[\]]{1,24}(?=[)\]]))[\])]?$"""
)
_REFERENCE = re.compile(r"(?i)^[\[(]?(?:see )?(?:foot)?notes?(?: \d+(?:(?:,| and) ?\d+)*)?[\])]?:?$")
"""Which notes a column has, in a row of its own below the names."""

_COMMENT = re.compile(r"^#+\s*[^\d\s#]")
_SETTING = re.compile(r"^[^:]{1,40}:$|^[^:]{1,40}:\s")


@dataclass(frozen=True)
class Head:
    """titles: indices of lines above the names. names: indices of the rows with names, none where there are none.
    body: index of the first row below, and below lines that belong to no column."""

    titles: tuple[int, ...]
    names: tuple[int, ...]
    body: int


def head_of(grid: Grid, kinds: Sequence[Look]) -> Head:
    """Where the names of the columns stand; kinds: what the cells of each column look like."""
    if grid.height < 2:
        return Head((), (0,), 1) if grid.height and _names_alone(grid) else Head((), (), 0)
    reach = range(min(grid.height, _MOST_LINES))
    first = next(
        (at for at in reach if _is_full(grid, at) and not _is_title(grid, at) and not _is_comment(grid, at)), None
    )
    if first is None:
        first = next((at for at in reach if not _is_title(grid, at)), 0)
    if not _names(grid, first, kinds) or is_record(grid, first, kinds):
        if not first or not _is_near(grid, first - 1, kinds):
            return Head(tuple(range(first)), (), first)
        first -= 1
    rows = [first]
    while rows[0] and _is_above(grid, rows):
        rows.insert(0, rows[0] - 1)
    while len(rows) <= _MOST_NAME_ROWS and rows[-1] + 2 < grid.height and _is_lower(grid, rows, kinds):
        rows.append(rows[-1] + 1)
    if (later := _names_below(grid, rows, kinds)) is not None:
        return Head(tuple(range(later)), (later,), later + 1)
    body = rows[-1] + 1
    while body + 2 < grid.height and _is_remark(grid, body, kinds):
        body += 1
    return Head(tuple(range(rows[0])), tuple(rows), body)


def _is_above(grid: Grid, rows: Sequence[int]) -> bool:
    """Whether the row above rows of names has names, too; above many of them, for a column that they leave without."""
    at = rows[0] - 1
    opens = int((grid.filled[at] & ~grid.filled[list(rows)].any(axis=0)).sum()) > 1
    if opens and len(rows) <= _MOST_NAME_ROWS and grid.counts[at] > 2 and _may_be_upper(grid, at, rows[0]):
        return True
    return len(rows) < _MOST_NAME_ROWS and _is_upper(grid, at, rows[0])


def _is_remark(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether a row below the names speaks of all columns: "per cent" in one of them, "outturn" in each of values."""
    row, looks = grid.row(at), grid.looks(at)
    places = [place for place, cell in enumerate(row) if cell]
    if places and all(_REFERENCE.match(row[place]) for place in places):
        return True
    if not places or not places[0] or any(looks[place] is not Look.TEXT for place in places):
        return False
    values = [place for place, kind in enumerate(kinds) if place and kind > Look.TEXT]
    if len(values) < 2:
        return False
    alone = len(places) == 1 and not grid.apart[at] and grid.counts[at + 1] != 0
    return alone or (places == values and len({row[place] for place in places}) == 1)


def _names_alone(grid: Grid) -> bool:
    """Whether the only row there is names columns: different words in every cell, no figure among them."""
    row = grid.row(0)
    words = all(cell and len(cell) <= _LONGEST_NAME and not any(map(str.isdigit, cell)) for cell in row)
    return words and 1 < len(row) == len(set(row)) and all(look is Look.TEXT for look in grid.looks(0))


def _names_below(grid: Grid, rows: Sequence[int], kinds: Sequence[Look]) -> int | None:
    """The row right above the first values that names every column, where the one found so far leaves some open.

    The sentences of a note may stand in the cells of a row, one word in each.
    """
    if sum(kind > Look.TEXT for kind in kinds) < 2 or grid.filled[list(rows)].any(axis=0).all():
        return None
    for at in range(rows[-1] + 1, min(rows[-1] + _MOST_LINES // 4, grid.height - 1)):
        if any(look > Look.TEXT for look in grid.looks(at)):
            return None
        row = grid.row(at)
        if all(row) and len(set(row)) == len(row) and _holds_values(grid.looks(at + 1), kinds):
            return at if _names(grid, at, kinds) and not _is_units(row, kinds) else None
    return None


def names_in(grid: Grid, rows: Sequence[int]) -> list[list[str]]:
    """The texts of the rows with names, those of upper rows repeated over the columns they stand above.

    "# x" names a column x where a program wrote its names as a comment.
    """
    found = []
    for place, at in enumerate(rows):
        texts = list(grid.row(at))
        if place < len(rows) - 1:
            texts = _spread(grid, at, texts, rows[place + 1 :], rows[:place])
        if _COMMENT.match(texts[0]) and grid.sheet.widths is not None:
            texts[0] = texts[0].lstrip("# ")
        found.append(texts)
    return found


def _spread(grid: Grid, at: int, texts: list[str], below: Sequence[int], above: Sequence[int]) -> list[str]:
    """Upper names over the columns to their right: as far as they are merged, else up to the next one or one above."""
    merged = [box for box in grid.sheet.merged if box[0] <= grid.sheet.rows[at] <= box[2] and box[3] > box[1]]
    numbers = grid.sheet.columns
    if merged:
        for _, left, _, right in merged:
            first = next((place for place, number in enumerate(numbers) if number >= left), len(numbers))
            for place in range(first + 1, len(numbers)):
                if numbers[place] <= right and not texts[place]:
                    texts[place] = texts[first]
        return texts
    for place in range(1, len(texts)):
        named_below = any(grid.filled[row, place] for row in below)
        lone = grid.filled[at, place - 1] and not any(grid.filled[row, place - 1] for row in below)
        anew = any(grid.filled[row, place] for row in above)
        if not texts[place] and named_below and not lone and not anew:
            texts[place] = texts[place - 1]
    return texts


def _is_full(grid: Grid, at: int) -> bool:
    if grid.sheet.widths is not None and grid.sheet.widths[at] < min(2, grid.width):
        return False
    return bool(grid.counts[at] >= max(1, _FULL * grid.usual_count))


def _is_comment(grid: Grid, at: int) -> bool:
    """Whether a line is a comment (#) that happens to have as many cells as the names below it."""
    below = at + 1
    if below + 1 >= grid.height or not _COMMENT.match(grid.row(at)[0]):
        return False
    return bool(_COMMENT.match(grid.row(below)[0])) or all(look in (Look.TEXT, Look.YEAR) for look in grid.looks(below))


def _is_title(grid: Grid, at: int) -> bool:
    """A line above a table: a title, a comment, a name with its value ("Account:", "DE12")."""
    cells = [cell for cell in grid.row(at) if cell]
    if not cells or grid.width < 2:
        return bool(cells) and cells[0].startswith("#") and grid.width < 2 and at < grid.height - 2
    if len(cells) < grid.width and _COMMENT.match(cells[0]):
        return True
    if len(cells) == 1:
        return bool(np.flatnonzero(grid.filled[at])[0] == 0) or _spans(grid, at)
    narrow = grid.sheet.widths is not None and grid.sheet.widths[at] < np.max(grid.sheet.widths)
    leading = bool(grid.filled[at, : len(cells)].all())
    if bool(_SETTING.match(cells[0])) and (len(cells) <= max(2, grid.width // 2) or grid.width == 2):
        return True
    return leading and len(cells) < _FULL * grid.width and (narrow or len(cells) <= 2)


def _spans(grid: Grid, at: int) -> bool:
    """Whether a row holds one cell merged over most of the table."""
    number, numbers = grid.sheet.rows[at], grid.sheet.columns
    return any(
        box[0] <= number <= box[2] and sum(box[1] <= each <= box[3] for each in numbers) >= _FULL * len(numbers)
        for box in grid.sheet.merged
    )


def _names(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether a row names the columns below it rather than being the first of them."""
    row, looks = grid.row(at), grid.looks(at)
    filled = [place for place, cell in enumerate(row) if cell]
    if not filled or not _are_short_or_questions(grid, at, kinds):
        return False
    if any(look in (Look.NUMBER, Look.TIME, Look.TRUTH) for look in looks):
        return _counts_up(grid, at, kinds) or _are_days(grid, at)
    dated = [place for place in filled if looks[place] in (Look.YEAR, Look.DATE)]
    if not dated:
        return True
    if any(_alike(looks[place], kinds[place]) for place in dated):
        # Years above years: a row of values, unless the years go on to the right (2019, 2020, 2021).
        return _counts_up(grid, at, kinds)
    return len(dated) < len(filled) or len(dated) > 2 or grid.width == len(dated)


def _are_short_or_questions(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether no cell of a row is too long for a name, but for whole questions of a survey above short answers."""
    row, below = grid.row(at), [grid.row(each) for each in range(at + 1, min(grid.height, at + 1 + _ANSWERS))]
    asking = sum(_is_asked(cell) for cell in row) > 1
    return all(
        kinds[place] > Look.TEXT or _names_answers(cell, [each[place] for each in below], asking)
        for place, cell in enumerate(row)
        if len(cell) > _LONGEST_NAME
    )


def _names_answers(cell: str, below: Sequence[str], asking: bool) -> bool:
    """Whether a long cell is a question above answers: they are much shorter, or it asks and they do not.

    asking: whether the row asks several things, as a single question may be an answer itself.
    """
    asks = asking and _is_asked(cell) and not any(map(_is_asked, below))
    return asks or _SHORTER * max(map(len, below), default=len(cell)) <= len(cell)


def _is_asked(cell: str) -> bool:
    return cell.rstrip().endswith("?")


def _are_days(grid: Grid, at: int) -> bool:
    """Whether the figures of a row are different days without a year, "08.10." or "15/10", above what is none."""
    row, looks = grid.row(at), grid.looks(at)
    places = [place for place, look in enumerate(looks) if look > Look.TEXT]
    days = days_and_months([row[place] for place in places])
    if not _FEWEST_DAYS <= len(places) == len(days) or at + 1 == grid.height:
        return False
    below = grid.row(at + 1)
    return not any(day_and_month(below[place]) or is_slashed_day(below[place]) for place in places)


def _is_near(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether a row that leaves columns without a name stands right above the first row of values."""
    return not _is_title(grid, at) and _names(grid, at, kinds) and _contrasts(grid, at, kinds)


def _alike(look: Look, kind: Look) -> bool:
    return look == kind or (look is Look.YEAR and kind is Look.YEAR)


def _counts_up(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether the numbers of a row are 1, 2, 3, ... or years in order: names of months, hours, years."""
    row, looks = grid.row(at), grid.looks(at)
    places = [place for place, look in enumerate(looks) if look > Look.TEXT]
    texts = [row[place] for place in places]
    if len(places) < 3 or not all(text.isdigit() for text in texts):
        return False
    numbers = [int(text) for text in texts]
    steps = {after - before for before, after in pairwise(numbers)}
    if steps != {1} and steps != {-1}:
        return False
    below = grid.row(at + 1) if at + 1 < grid.height else []
    following = [below[place] for place in places] if below else []
    return following != [str(number + 1) for number in numbers] and (
        numbers[0] <= 1 or looks[places[0]] is Look.YEAR or any(kind is Look.TEXT for kind in kinds)
    )


def _contrasts(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether a row has words above at least one column of values, and no value like theirs."""
    pairs = [(look, kind) for look, kind in zip(grid.looks(at), kinds, strict=True) if look and kind > Look.TEXT]
    return any(look is Look.TEXT for look, _ in pairs) and all(look != kind for look, kind in pairs)


def _is_upper(grid: Grid, at: int, below: int) -> bool:
    """Whether a row stands above the names as names of groups of columns: "2024" over "Q1" and "Q2"."""
    if not _may_be_upper(grid, at, below):
        return False
    filled = np.flatnonzero(grid.filled[at])
    merged = any(box[0] <= grid.sheet.rows[at] <= box[2] and box[3] > box[1] for box in grid.sheet.merged)
    row = grid.row(at)
    repeats = len({row[place] for place in filled}) < len(filled)
    gap = bool((grid.filled[at, :-1] & ~grid.filled[at, 1:] & grid.filled[below, 1:]).any())
    tells = len(filled) > 1 and says_again(grid, below)
    return merged or repeats or tells or (gap and int(filled[0]) > 0) or (gap and len(filled) > 2)


def _may_be_upper(grid: Grid, at: int, below: int) -> bool:
    """Whether nothing speaks against a row being one of names above those of another."""
    if _is_title(grid, at) or _spans(grid, at) or (bool(grid.apart[below]) and not says_again(grid, below)):
        return False
    return not any(look in (Look.NUMBER, Look.TIME, Look.TRUTH) for look in grid.looks(at))


def _is_lower(grid: Grid, rows: Sequence[int], kinds: Sequence[Look]) -> bool:
    """Whether the row below the names belongs to them: it names what they leave open, or gives units."""
    last, at = rows[-1], rows[-1] + 1
    if not _names(grid, at, kinds) or _holds_values(grid.looks(at), kinds):
        return False
    row, above = grid.row(at), grid.row(last)
    values = [place for place, kind in enumerate(kinds) if kind > Look.TEXT and row[place]]
    if values and all(_UNITS.match(row[place]) for place in values) and _is_units(row, kinds):
        return True
    named = [place for place, cell in enumerate(above) if cell]
    repeats = len({above[place] for place in named}) < len(named)
    merged = any(box[0] <= grid.sheet.rows[last] <= box[2] and box[3] > box[1] for box in grid.sheet.merged)
    opens = any(cell and not name for cell, name in zip(row, above, strict=True))
    down = any(name and not cell for cell, name in zip(row, above, strict=True))
    if _says_one_measure(row, values, kinds) or _all_words(row, above, kinds) or _names_labels(grid, at, kinds):
        # No row of values says nothing at all.
        return True
    if any(kind > Look.TEXT for kind in kinds):
        worded = bool(values) and all(_is_worded(row[place]) for place in values)
        return worded and (merged or repeats or opens) and (down or all(row))
    cells = [cell for cell in row if cell]
    again = len(set(cells)) < len(cells) or not any(cell and name for cell, name in zip(row, above, strict=True))
    return down and (merged or (opens and again and all(map(_is_worded, cells))))


_STAGES = frozenset(
    "outturn actual actuals estimate estimated forecast provisional revised projected planned final ist plan".split()
)
"""Words for how far figures are settled, which say nothing of what they are."""


def _says_one_measure(row: Sequence[str], values: Sequence[int], kinds: Sequence[Look]) -> bool:
    """Whether every column of values, of which there are several, has the same words: "Spend" below each year."""
    every = [place for place, kind in enumerate(kinds) if kind > Look.TEXT]
    said = {row[place].casefold() for place in values}
    if len(every) < 2 or list(values) != every or len(said) > 1:
        return False
    return _is_worded(row[every[0]]) and not said & _STAGES and not _REFERENCE.match(row[every[0]])


def _all_words(row: Sequence[str], above: Sequence[str], kinds: Sequence[Look]) -> bool:
    """Whether a row has words in every column of values, of which there are several: other ones, or first names."""
    values = [place for place, kind in enumerate(kinds) if kind > Look.TEXT]
    words = {row[place] for place in values}
    if len(values) < 2 or not all(map(_is_worded, words)):
        return False
    return len(values) in (len(row), len(words)) or not all(above[place] for place in values)


def _is_worded(cell: str) -> bool:
    """Whether a cell begins with a letter or has more letters than digits: "Q1", not a value in quotation marks."""
    signs = [sign for sign in cell if sign.isalnum()]
    letters = sum(map(str.isalpha, signs))
    return bool(signs) and (signs[0].isalpha() or 2 * letters > len(signs))


def _names_labels(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether a row names the columns of words alone, some of which have no name above: "Sex" and "Age" left of years.

    Names do not come again below them, as what stands in such columns does.
    """
    row, above = grid.row(at), grid.row(at - 1)
    words = [place for place, kind in enumerate(kinds) if kind <= Look.TEXT]
    if len(words) in (0, len(row)) or not above[0] or all(above[place] for place in words):
        return False
    if any(bool(row[place]) != (place in words) for place in range(len(row))):
        return False
    below = [grid.row(other) for other in range(at + 1, min(grid.height, at + 1 + _MOST_LINES))]
    again = any(other[place] == row[place] for other in below for place in words)
    return not again and any(len({other[place] for other in below}) < len(below) for place in words)


def _holds_values(looks: Sequence[Look], kinds: Sequence[Look]) -> bool:
    return any(look == kind for look, kind in zip(looks, kinds, strict=True) if kind > Look.TEXT and look)


def _is_units(row: Sequence[str], kinds: Sequence[Look]) -> bool:
    """Whether the cells of a row, those above columns of words too, may all be units."""
    pairs = zip(row, kinds, strict=True)
    return all(not cell or kind > Look.TEXT or _UNITS.match(cell) or len(cell) <= 3 for cell, kind in pairs)
