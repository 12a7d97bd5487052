"""Rows that have more or fewer cells than the others: what can be mended is, the rest is said with its lines."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import numpy as np

from desktop_app.media import short_heads
from desktop_app.media.layout.looks import Look, look_of
from desktop_app.media.layout.saying import listed, numbers_alone, numbers_in_words, quoted
from desktop_app.media.lines import Lines
from desktop_app.media.quotes import Dialect, strictly, tolerantly

_SAMPLED = 200
_MOST_MENDED = 50_000
_ALIKE = 0.9
"""Share of the cells of a column that look alike where a cell must look so to stand in it."""
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_DIGITS = re.compile(r"^-?\d{1,3}(?:\.\d{3})*$|^-?\d+$")
_DECIMALS = re.compile(r"^\d{1,6}\s?%?$")


def usual_width(lines: Lines) -> int:
    """How many cells most rows have, of those that have several."""
    several = lines.widths[lines.widths > 1]
    some = several if len(several) else lines.widths
    counts = Counter(some.tolist())
    return int(max(counts, key=lambda width: (counts[width], width)))


def mended(path: Path, content: bytes, lines: Lines, dialect: Dialect, notes: list[str]) -> Lines:
    """The rows with those of another width put right where only one way fits the columns. Raises Unreadable.

    content: the text that the lines were cut from.
    """
    by_head = _width_of_head(lines, usual_width(lines), dialect.delimiter)
    if not by_head:
        lines = short_heads.resolved(path, lines, usual_width(lines), dialect.delimiter, notes)
    usual = by_head or usual_width(lines)
    lines = _without_another(_without_comments(lines, usual, notes), usual, notes)
    first = int(np.argmax(lines.widths == usual))
    kinds = _kinds(lines, usual, first)
    raw = content.split(b"\n")
    rows: dict[int, list[str]] = {}
    parts: dict[str, list[int]] = {"other": [], "joined": [], "shifted": [], "short": []}
    for at in np.flatnonzero((lines.widths != usual) | np.isin(lines.numbers, lines.loose))[:_MOST_MENDED].tolist():
        number = int(lines.numbers[at])
        cells = [str(column[at].as_py()) for column in lines.text.columns[: lines.widths[at]]]
        line = raw[number - 1].decode("utf-8", errors="replace")
        what, row = _mended(cells, line, usual, kinds, dialect, at < first)
        if row is not None:
            rows[at] = row
        if what:
            parts[what].append(number)
    _say(parts, dialect.delimiter, usual, rows, lines, notes)
    return short_heads.with_rows(lines, rows, usual) if rows else lines


_FEWEST_OF_HEAD, _MOSTLY = 2, 0.8
"""Rows as wide as the names at least, and the share of the wider ones that can be brought to that width."""


def _width_of_head(lines: Lines, usual: int, delimiter: str) -> int:
    """How many names the first line has, where most rows are wider by a comma inside an address; else 0."""
    width = int(lines.widths[0]) if len(lines.widths) else 0
    names = [str(column[0].as_py()).strip() for column in lines.text.columns[:width]]
    if delimiter != "," or not 2 < width < usual or any(look_of(name) is not Look.TEXT for name in names):
        return 0
    if (lines.widths[1:] == width).sum() < _FEWEST_OF_HEAD:
        return 0
    kinds = _kinds(lines, width, 0)
    wider = np.flatnonzero(lines.widths > width)[:_SAMPLED].tolist()
    rows = ([str(column[at].as_py()) for column in lines.text.columns[: lines.widths[at]]] for at in wider)
    return width if sum(bool(_joins(row, width, kinds, delimiter)) for row in rows) >= _MOSTLY * len(wider) else 0


def _without_another(lines: Lines, usual: int, notes: list[str]) -> Lines:
    """The lines without a table of another width that follows at once, told by the names it begins with."""
    other = np.flatnonzero((lines.widths != usual) & (lines.widths > 1))
    start = next((at for at in other.tolist() if (lines.widths[at:] == lines.widths[at]).mean() > 0.9), None)
    if start is None or start < 2 or len(lines.widths) - start < 3 or lines.widths[start - 1] != usual:
        return lines
    width = int(lines.widths[start])
    columns = lines.text.columns[:width]
    looks = [[look_of(str(column[at].as_py()).strip()) for column in columns] for at in (start, start + 1)]
    named = all(look in (Look.TEXT, Look.YEAR, Look.EMPTY) for look in looks[0])
    if not named or all(look in (Look.TEXT, Look.EMPTY) for look in looks[1]):
        return lines
    first, last = int(lines.numbers[start]), int(lines.numbers[-1])
    notes.append(f"Lines {first} to {last} hold another table, with {width} columns; it was not read.")
    return lines.taken(np.arange(start))


def _without_comments(lines: Lines, usual: int, notes: list[str]) -> Lines:
    """The lines without comments (#) among the rows; those above the table the layout leaves out."""
    first = int(np.argmax(lines.widths == usual))
    alone = (lines.widths == 1) & (np.arange(len(lines.widths)) > first) & (usual > 1)
    texts = {
        at: str(lines.text.column("0")[at].as_py()).strip() for at in np.flatnonzero(alone)[:_MOST_MENDED].tolist()
    }
    comments = {at: text for at, text in texts.items() if text.startswith("#")}
    if not comments:
        return lines
    named = [quoted(text) for text in list(comments.values())[:3]]
    where = format_lines([int(lines.numbers[at]) for at in comments])
    notes.append(f"Comments among the rows were left out ({where}): {listed(named)}.")
    return lines.taken(np.setdiff1d(np.arange(len(lines.widths)), list(comments)))


def _kinds(lines: Lines, usual: int, first: int) -> list[Look]:
    """What most cells of each column look like, in rows of the usual width below the first of them."""
    rows = np.flatnonzero(lines.widths == usual)
    rows = rows[rows > first][:_SAMPLED]
    found = []
    for column in lines.text.columns[:usual]:
        some = [look for at in rows.tolist() if (look := look_of(str(column[at].as_py()).strip()))]
        usual_look = max(set(some), key=some.count) if some else Look.EMPTY
        # Postal codes are numbers in one country and words in the next: such a column says nothing of a row.
        fitting = sum(_fits_look(look, usual_look) for look in some)
        found.append(usual_look if fitting >= _ALIKE * len(some) else Look.EMPTY)
    return found


def _mended(
    cells: Sequence[str], line: str, usual: int, kinds: Sequence[Look], dialect: Dialect, above: bool
) -> tuple[str, list[str] | None]:
    """What is the matter with a row, and its cells put right. above: it stands before the table."""
    if dialect.quote in line:
        tolerant = tolerantly(line, dialect, usual, lambda place, cell: _fits_column(cell, kinds[place]))
        if tolerant is not None:
            return "", tolerant
    if len(cells) < usual or dialect.quote in line:
        other = _by_another(line, usual, kinds, dialect, above)
        if other is not None:
            return "other", other
    if len(cells) < usual:
        # A lone text is a title, a comment or a footer: the layout says so.
        lone = len(cells) == 1 and look_of(cells[0].strip()) <= Look.TEXT
        fits = _fits([*cells, *[""] * (usual - len(cells))], kinds)
        return ("" if above or lone else "short" if fits else "shifted"), None
    if len(cells) == usual:
        return "", None
    if not any(cell.strip() for cell in cells[usual:]) and (above or _fits(cells[:usual], kinds)):
        return "", list(cells[:usual])
    ways = _without_blank(cells, usual, kinds) or _joins(cells, usual, kinds, dialect.delimiter)
    if len(ways) == 1:
        return "joined", ways[0]
    return ("" if above else "shifted"), None


def _without_blank(cells: Sequence[str], usual: int, kinds: Sequence[Look]) -> list[list[str]]:
    """The row without an empty cell, where a delimiter was written twice."""
    if len(cells) != usual + 1:
        return []
    rows = [[*cells[:at], *cells[at + 1 :]] for at, cell in enumerate(cells) if not cell.strip()]
    fitting = [row for row in rows if _fits(row, kinds)]
    return fitting if all(row == fitting[0] for row in fitting[1:]) else []


def _by_another(line: str, usual: int, kinds: Sequence[Look], dialect: Dialect, above: bool) -> list[str] | None:
    """The cells of a line that another delimiter separates; names, where it stands above the rows."""
    for delimiter in ";\t|, ":
        row = strictly(line, dialect.with_delimiter(delimiter)) if delimiter != dialect.delimiter else None
        if row is None or len(row) != usual or usual < (3 if delimiter == " " else 2):
            continue
        if delimiter == " " and any(dialect.delimiter in cell for cell in row):
            continue  # the words of an address
        row = [cell.strip() for cell in row]
        named = above and all(row) and all(look_of(cell) in (Look.TEXT, Look.YEAR) for cell in row)
        if named or _fits(row, kinds):
            return row
    return None


def _joins(cells: Sequence[str], usual: int, kinds: Sequence[Look], delimiter: str) -> list[list[str]]:
    """The ways to join neighbours so that as many cells remain as there are columns, and values where they should.

    A comma in a text without quotation marks, or decimals after a comma.
    """
    surplus = len(cells) - usual
    if surplus > 3 or len(cells) > 60:
        return []
    found = []
    for places in combinations(range(1, len(cells)), surplus):
        row = _joined(cells, places, delimiter)
        if _fits(row, kinds) and _sensible(cells, places, kinds, delimiter):
            found.append(row)
    spaced = [row for row in found if any(f"{delimiter} " in cell for cell in row)]
    return spaced if len(found) > 1 and len(spaced) == 1 else found


def _joined(cells: Sequence[str], places: Sequence[int], delimiter: str) -> list[str]:
    row: list[str] = []
    for at, cell in enumerate(cells):
        if at in places:
            row[-1] += delimiter + cell
        else:
            row.append(cell)
    return [cell.strip() for cell in row]


def _sensible(cells: Sequence[str], places: Sequence[int], kinds: Sequence[Look], delimiter: str) -> bool:
    """Whether what is joined may be one cell: text, or digits with decimals after a comma."""
    column = 0
    for at in range(1, len(cells)):
        if at not in places:
            column += 1
            continue
        if kinds[column] is Look.NUMBER:
            if delimiter != "," or not (_DIGITS.match(cells[at - 1].strip()) and _DECIMALS.match(cells[at].strip())):
                return False
        elif kinds[column] not in (Look.TEXT, Look.EMPTY) or not _are_words(cells[at - 1], cells[at]):
            return False
    return True


def _are_words(left: str, right: str) -> bool:
    """Whether two neighbours may be parts of one text: words, or what follows a comma and a space."""
    return right.startswith(" ") or all(look_of(cell.strip()) <= Look.TEXT for cell in (left, right))


def _fits(row: Sequence[str], kinds: Sequence[Look]) -> bool:
    """Whether the cells of a row look like those of their columns."""
    return all(_fits_column(cell, kind) for cell, kind in zip(row, kinds, strict=True))


def _fits_column(cell: str, kind: Look) -> bool:
    return _fits_look(look_of(cell.strip()), kind) or (kind is Look.TEXT and "," in cell)


def _fits_look(look: Look, kind: Look) -> bool:
    """Whether a cell that looks so may stand in a column of a kind."""
    if look and kind > Look.TEXT:
        return look > Look.TEXT and (
            look == kind or (kind in (Look.NUMBER, Look.YEAR) and look in (Look.NUMBER, Look.YEAR))
        )
    return kind is not Look.TEXT or look not in (Look.DATE, Look.NUMBER)


def _say(
    parts: dict[str, list[int]], delimiter: str, usual: int, rows: dict[int, list[str]], lines: Lines, notes: list[str]
) -> None:
    name = _NAMES.get(delimiter, "the delimiter")
    where = {what: numbers_alone(numbers) for what, numbers in parts.items() if numbers}
    if at := where.get("other"):
        notes.append(
            f"Line {at} separates its cells by another sign than {name}."
            if len(parts["other"]) == 1
            else f"Lines {at} separate their cells by another sign than {name}."
        )
    if at := where.get("joined"):
        first = next(row for row in rows if int(lines.numbers[row]) == parts["joined"][0])
        cell = quoted(max(rows[first], key=lambda each: each.count(delimiter)))
        notes.append(
            f"Without quotation marks, {name} stand inside a cell in line {at}: {cell} was read as one."
            if len(parts["joined"]) == 1
            else f"Without quotation marks, {name} stand inside a cell in lines {at}: {cell} was read as one."
        )
    if at := where.get("shifted"):
        notes.append(
            f"Line {at} does not have the {usual} cells that most rows have; its values may stand in the wrong columns."
            if len(parts["shifted"]) == 1
            else f"Lines {at} do not have the {usual} cells that most rows have; "
            "their values may stand in the wrong columns."
        )
    if at := where.get("short"):
        notes.append(
            f"Line {at} has fewer cells than the other rows; the rest is empty."
            if len(parts["short"]) == 1
            else f"Lines {at} have fewer cells than the other rows; the rest is empty."
        )


def format_lines(numbers: Sequence[int]) -> str:
    """Some lines by their numbers: "line 3", "lines 3, 7 and 9"."""
    return numbers_in_words(numbers, "line")
