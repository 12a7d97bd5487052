"""The tables of a sheet: the largest one, and the others that empty rows and columns set apart, each with its name."""

import re
from dataclasses import dataclass

import numpy as np

from desktop_app.media.layout import blocks, edges
from desktop_app.media.layout.blocks import Stretch
from desktop_app.media.layout.grid import Grid
from desktop_app.media.layout.head import head_of
from desktop_app.media.layout.looks import Look
from desktop_app.media.layout.saying import rows_in_words
from desktop_app.media.spreadsheets.places import letters_of
from desktop_app.media.units_above import unit_of

MOST_AREAS = 50
"""Tables of one sheet that can be chosen; a sheet of hundreds of little ones is a form."""

_LONGEST_NAME, _LONGEST_WORDS, _MOST_LOOKED_AT = 70, 30, 5


@dataclass(frozen=True)
class Area:
    """One table of a sheet.

    grid: the columns it stands in. main: its rows. above, below: lines that may belong to it.
    """

    grid: Grid
    main: Stretch
    above: Stretch
    below: Stretch


def areas_of(grid: Grid) -> list[Area]:
    """The tables of a sheet, the largest first, the others from left to right and from top to bottom.

    The first MOST_AREAS of them can be chosen.
    """
    first, *others = blocks.bands(grid)
    found = _in_band(_taken(grid, first), is_main=True)
    for band in others:
        found += _in_band(_taken(grid, band), is_main=False)
    return found


def _taken(grid: Grid, band: range) -> Grid:
    return grid.taken(np.arange(grid.height), list(band)).compact()


def _in_band(grid: Grid, is_main: bool) -> list[Area]:
    """The tables one below the other; of the columns of the main table it comes first, and is there in any case."""
    found = blocks.tables_of(grid)
    kept = [each for place, each in enumerate(found) if (is_main and not place) or blocks.is_table(grid, each)]
    kept.sort(key=lambda each: each.first)
    starts, ends = [each.first for each in kept], [each.after for each in kept]
    above = map(Stretch, [0, *ends[:-1]], starts)
    below = map(Stretch, ends, [*starts[1:], grid.height])
    areas = [Area(grid, *each) for each in zip(kept, above, below, strict=True)]
    return sorted(areas, key=lambda each: each.main != found[0]) if is_main else areas


def names_of(areas: list[Area]) -> tuple[str, ...]:
    """What each table is called: by the line above it, or else by its rows and columns; no two alike."""
    names: list[str] = []
    for area in areas:
        name = wanted = _title(area) or _place(area, areas)
        number = 2
        while name in names:
            name, number = f"{wanted} ({number})", number + 1
        names.append(name)
    return tuple(names)


def _title(area: Area) -> str:
    """The first line right above a table, that is none below the table before it, and does not only say a unit."""
    cut = area.grid.taken(np.arange(area.main.first, area.main.after), list(range(area.grid.width)))
    head = head_of(cut, blocks.kinds_of_columns(cut, Stretch(0, cut.height)))
    nearest = area.above.after
    while nearest > area.above.first and (nearest == area.above.after or not area.grid.apart[nearest]):
        nearest -= 1
    rows = [*range(nearest, area.above.after), *(area.main.first + at for at in head.titles)]
    lines = [" ".join(" ".join(cell for cell in area.grid.row(at) if cell).split()) for at in rows]
    told = [line for line in lines if _is_title(line)]
    named = [line for line in told if not _REMARK.search(line)]
    if not named and nearest > area.above.first:
        further = [*range(area.above.first, nearest)]
        above = [" ".join(" ".join(cell for cell in area.grid.row(at) if cell).split()) for at in reversed(further)]
        named = [line for line in above if _is_title(line) and not _REMARK.search(line)][:1]
    told = named or told
    return next((line if len(line) <= _LONGEST_NAME else f"{line[:_LONGEST_NAME]}…" for line in told), "")


_NUMBERED = re.compile(r"^[^\W\d_]\W?\d{1,3}(?:\W?[^\W\d_]|\.\d{1,2})?$")
"""A table that is called by a letter and a number alone: "T1", "B 2"."""

_REMARK = re.compile(
    r"""(?ix)^[(\[].*[)\]]$|[.;]$|^(?:all\s)?(?:figures|values|amounts|numbers|data)\s(?:are|in|as|for|from|shown|rounded|include)\b
    |^(?:please|see|click|back\sto|return\sto|contents\b|includes?|excludes?|including|excluding|rounded|subject\sto
    |prepared|updated|as\sat|as\sof|date\b|period\b|units?\b|currency\b|in\s(?:thousands?|millions?|[$€£]|%|per\scent))"""
)
"""A line that says something of a table whose name is another one."""


def _is_title(line: str) -> bool:
    named = re.search(r"[^\W\d_]{2}", line) is not None or _NUMBERED.match(line) is not None
    return named and not edges.is_footer_text(line) and not unit_of(line)


def _place(area: Area, areas: list[Area]) -> str:
    """ "rows 5 to 8", with its columns where other tables stand beside it, and the first words in it."""
    rows = rows_in_words(area.grid.sheet.rows[area.main.first : area.main.after])
    first, last = letters_of(area.grid.sheet.columns[0]), letters_of(area.grid.sheet.columns[-1])
    columns = f", {f'column {first}' if first == last else f'columns {first} to {last}'}"
    alone = all(each.grid is area.grid for each in areas)
    return f"{rows}{'' if alone else columns}{_first_words(area)}"


def _first_words(area: Area) -> str:
    for at in range(area.main.first, min(area.main.after, area.main.first + _MOST_LOOKED_AT)):
        words = [cell for cell, look in zip(area.grid.row(at), area.grid.looks(at), strict=True) if look is Look.TEXT]
        if words:
            return f" ({' '.join(words[0].split())[:_LONGEST_WORDS]})"
    return ""
