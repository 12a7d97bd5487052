"""Rows that have more or fewer cells than the others: what can be mended is, the rest is said with its lines."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import numpy as np

from desktop_app.media import short_heads
from desktop_app.media.layout.looks import Look, look_of
from desktop_app.media.layout.saying import listed, numbers_in_words, quoted
from desktop_app.media.lines import Lines

_SAMPLED = 200
_MOST_MENDED = 50_000
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_DIGITS = re.compile(r"^-?\d{1,3}(?:\.\d{3})*$|^-?\d+$")
_DECIMALS = re.compile(r"^\d{1,6}\s?%?$")


def usual_width(lines: Lines) -> int:
    """How many cells most rows have, of those that have several."""
    several = lines.widths[lines.widths > 1]
    some = several if len(several) else lines.widths
    counts = Counter(some.tolist())
    return int(max(counts, key=lambda width: (counts[width], width)))


def mended(path: Path, lines: Lines, delimiter: str, notes: list[str]) -> Lines:
    """The rows with those of another width put right where only one way fits the columns. Raises Unreadable."""
    lines = short_heads.resolved(path, lines, usual_width(lines), delimiter, notes)
    usual = usual_width(lines)
    lines = _without_comments(lines, usual, notes)
    first = int(np.argmax(lines.widths == usual))
    kinds = _kinds(lines, usual, first)
    odd = np.flatnonzero(lines.widths != usual)
    rows: dict[int, list[str]] = {}
    parts: dict[str, list[int]] = {"other": [], "joined": [], "shifted": [], "short": []}
    for at in odd[:_MOST_MENDED].tolist():
        cells = [str(column[at].as_py()) for column in lines.text.columns[: lines.widths[at]]]
        what, row = _mended(cells, usual, kinds, delimiter, at < first)
        if row is not None:
            rows[at] = row
        if what:
            parts[what].append(int(lines.numbers[at]))
    _say(parts, delimiter, usual, rows, lines, notes)
    return short_heads.with_rows(lines, rows, usual) if rows else lines


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
    where = in_words([int(lines.numbers[at]) for at in comments])
    notes.append(f"Comments among the rows were left out ({where}): {listed(named)}.")
    return lines.taken(np.setdiff1d(np.arange(len(lines.widths)), list(comments)))


def _kinds(lines: Lines, usual: int, first: int) -> list[Look]:
    """What most cells of each column look like, in rows of the usual width below the first of them."""
    rows = np.flatnonzero(lines.widths == usual)
    rows = rows[rows > first][:_SAMPLED]
    found = []
    for column in lines.text.columns[:usual]:
        some = [look for at in rows.tolist() if (look := look_of(str(column[at].as_py()).strip()))]
        found.append(max(set(some), key=some.count) if some else Look.EMPTY)
    return found


def _mended(
    cells: Sequence[str], usual: int, kinds: Sequence[Look], delimiter: str, above: bool
) -> tuple[str, list[str] | None]:
    """What is the matter with a row, and its cells put right. above: it stands before the table."""
    if len(cells) < usual:
        other = _by_another(cells, usual, kinds, delimiter, above)
        if other is not None:
            return "other", other
        # A lone text is a title, a comment or a footer: the layout says so.
        lone = len(cells) == 1 and look_of(cells[0].strip()) <= Look.TEXT
        return ("" if above or lone else "short"), None
    if not any(cell.strip() for cell in cells[usual:]):
        return "", list(cells[:usual])
    ways = _joins(cells, usual, kinds, delimiter)
    if len(ways) == 1:
        return "joined", ways[0]
    return ("" if above else "shifted"), None


def _by_another(
    cells: Sequence[str], usual: int, kinds: Sequence[Look], delimiter: str, above: bool
) -> list[str] | None:
    """The cells of a line that another delimiter separates; names, where it stands above the rows."""
    for other in ";\t|,":
        row = [cell.strip().strip('"') for cell in delimiter.join(cells).split(other)]
        named = above and all(row) and all(look_of(cell) in (Look.TEXT, Look.YEAR) for cell in row)
        if other != delimiter and len(row) == usual > 1 and (named or _fits(row, kinds)):
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
    for cell, kind in zip(row, kinds, strict=True):
        look = look_of(cell.strip())
        if look and kind > Look.TEXT and look <= Look.TEXT:
            return False
        if kind is Look.TEXT and look in (Look.DATE, Look.NUMBER) and "," not in cell:
            return False
    return True


def _say(
    parts: dict[str, list[int]], delimiter: str, usual: int, rows: dict[int, list[str]], lines: Lines, notes: list[str]
) -> None:
    name = _NAMES.get(delimiter, "the delimiter")
    if parts["other"]:
        one = len(parts["other"]) == 1
        where = _capital(in_words(parts["other"]))
        notes.append(f"{where} {'separates its' if one else 'separate their'} cells by another sign than {name}.")
    if parts["joined"]:
        at = next(at for at in rows if int(lines.numbers[at]) == parts["joined"][0])
        cell = max(rows[at], key=lambda each: each.count(delimiter))
        where = in_words(parts["joined"])
        notes.append(f"In {where} {name} without quotation marks stand inside a cell: {quoted(cell)} was read as one.")
    if parts["shifted"]:
        where, one = _capital(in_words(parts["shifted"])), len(parts["shifted"]) == 1
        notes.append(
            f"{where} {'has' if one else 'have'} more cells than the {usual} of the other rows; "
            f"{'its' if one else 'their'} values may stand in the wrong columns."
        )
    if parts["short"]:
        where, one = _capital(in_words(parts["short"])), len(parts["short"]) == 1
        notes.append(f"{where} {'has' if one else 'have'} fewer cells than the other rows; the rest is empty.")


def _capital(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"


def in_words(numbers: Sequence[int]) -> str:
    """Some lines by their numbers: "line 3", "lines 3, 7 and 9"."""
    return numbers_in_words(numbers, "line")
