"""Rows that are no rows of a table: footers, lines of dashes, and names repeated at the top of every page."""

import re

import numpy as np

from desktop_app.media.layout.grid import Grid

_FOOTER = re.compile(
    r"""(?ix)^(?:[*†‡¹²³]|\(?\d\)|notes?\b|source|quelle|fuente|fonte|bron\b|printed|generated|created|exported|report\s|page\s\d
    |seite\s\d|stand\b|gedruckt|erstellt|hinweis|anmerkung|remarque|nota\b|©|\(c\)|copyright|confidential|vertraulich
    |end\sof|ende\b|eof\b|last\supdated|as\sof\b|data\sas\sof|run\son|prepared\sby|disclaimer|legend|legende
    |\d[\d,.]*\s+(?:rows?|records?|zeilen|datens|lignes|filas|entries|items)|\(\d[\d,.]*\s+rows?)"""
)
_LEGEND = re.compile(r"^[^\s=]{1,12} ?= ?[^=,;|]+(?:[,;|] ?[^\s=]{1,12} ?= ?[^=,;|]+)+$")
"""A line that says what marks mean: "E = early, N = night"."""
_RULE = re.compile(r"^[\s|:+]*[-=_*─═━]{2,}[-=_*─═━\s|:+]*$|^:?-+:?$")
_MOST_FOOTERS = 30
_LONG = 40
_LOOKED_AT = 3
"""Columns in which a line of dashes shows."""


def footers(grid: Grid, body: int) -> int:
    """The index of the first of the lines at the end that belong to no row; body: index of the first row."""
    end = grid.height
    while end > body + 1 and grid.height - end < _MOST_FOOTERS and _is_footer(grid, end - 1):
        end -= 1
    return end


def _is_footer(grid: Grid, at: int) -> bool:
    if grid.width < 2 or grid.counts[at] != 1:
        return False
    text = next(cell for cell in grid.row(at) if cell)
    if grid.sheet.widths is not None and grid.width > 2 and grid.sheet.widths[at] == 1:
        return True
    return bool(
        _FOOTER.match(text) or _LEGEND.match(text) or grid.apart[at] or (len(text) > _LONG and grid.filled[at, 0])
    )


def is_footer_text(text: str) -> bool:
    """Whether a line reads as one below a table does: its source, a note, what its marks mean."""
    return bool(_FOOTER.match(text) or _LEGEND.match(text))


def without_rules(grid: Grid, notes: list[str]) -> Grid:
    """The same without lines that are drawn of dashes."""
    import pyarrow.compute as pc

    suspected = np.zeros(grid.height, dtype=bool)
    for column in grid.sheet.text.columns[:_LOOKED_AT]:
        suspected |= pc.match_substring_regex(column, r"^[\s|:+]*[-=_*─═━]{2}").to_numpy()
    suspects = np.flatnonzero(suspected)
    drawn = [int(at) for at in suspects[:10_000] if all(_RULE.match(cell) for cell in grid.row(int(at)) if cell)]
    if not drawn:
        return grid
    said = "A line of dashes was" if len(drawn) == 1 else f"{len(drawn):,} lines of dashes were"
    notes.append(f"{said} left out.")
    return grid.taken(np.setdiff1d(np.arange(grid.height), drawn), list(range(grid.width)))


def repeated_names(grid: Grid, names: int) -> "np.ndarray":
    """Indices of rows below that say the same as the row of names (index) in every cell."""
    import pyarrow.compute as pc

    row = grid.row(names)
    same = np.ones(grid.height, dtype=bool)
    same[: names + 1] = False
    for column, cell in zip(grid.sheet.text.columns, row, strict=True):
        same &= pc.equal(column, cell).to_numpy()
        if not same.any():
            break
    found: np.ndarray = np.flatnonzero(same)
    return found
