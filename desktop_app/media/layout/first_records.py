"""Whether the first row of a table of words alone is a record like those below it: lists that nobody gave headings."""

import re
from collections.abc import Sequence
from itertools import islice

from desktop_app.media.layout.grid import Grid
from desktop_app.media.layout.looks import Look

_TELLING = (
    re.compile(r"^\S+@\S+\.\w+$"),
    re.compile(r"(?i)^(?:https?://|www\.)\S+$"),
    re.compile(r"^\+?[(\d](?:[\d()/. -]*\d){6,}$"),
)
"""What no heading looks like: an address of e-mail or in the web, a telephone number."""

_ALIKE = 0.8
"""Share of the cells below that have to look as the one in the first row does."""

_HEADINGS = frozenset(
    """name names surname forename firstname lastname title date day month year time type kind category group class
    code id no nr number item product description details status state city town country county region area address
    street postcode zip phone tel telephone mobile fax email e-mail mail website url company organisation
    organization department team role position job notes note comment comments remarks value amount price quantity
    qty unit total reference ref customer supplier client owner contact subject question answer source key field
    label sex gender age venue player vorname nachname datum tag monat jahr art typ kategorie gruppe stadt ort land
    straße plz telefon firma abteilung bemerkung wert betrag preis menge einheit nombre apellido fecha día mes año
    tipo ciudad país dirección correo empresa cantidad precio""".split()
)
"""Words that headings are made of; a record may have one in it, but hardly alone in a cell."""

_MOST_SAMPLED = 500


def is_record(grid: Grid, at: int, kinds: Sequence[Look]) -> bool:
    """Whether a row that may name the columns is rather the first of them; kinds: what the columns look like.

    Where every column is of words nothing tells names from records but what stands below: texts that come again in
    their own column, "Sales" of a department, and addresses over addresses. Names hardly do.
    """
    row = grid.row(at)
    filled = [place for place, cell in enumerate(row) if cell]
    if any(kind > Look.TEXT for kind in kinds) or len(filled) < 2 or 2 * len(filled) < len(row):
        return False
    if any(cell.strip(" :.#*").casefold() in _HEADINGS for cell in row):
        return False
    below = [other for each in _sample(grid, at) if (other := grid.row(each)) != row]
    if len(below) < 2:
        return False
    if any(_is_shaped_alike(row[place], [other[place] for other in below if other[place]]) for place in filled):
        return True
    again = [place for place in filled if any(other[place] == row[place] for other in below)]
    # "Pass" may head a column of Pass and Fail: names beside it, "Ann Lee" over "Bo Ray", tell that it does not.
    named = [place for place in filled if place not in again and _is_named_alike(row[place], below, place)]
    return bool(again) and len(again) + len(named) > 1


def _sample(grid: Grid, at: int) -> Sequence[int]:
    return list(islice(range(at + 1, grid.height), min(_MOST_SAMPLED, grid.most_sampled)))


def _is_shaped_alike(cell: str, below: Sequence[str]) -> bool:
    """Whether a cell is an address, a telephone number or a code as most of those below it are: "LS1 4AB"."""
    if len(below) < 2:
        return False
    telling = next((each for each in _TELLING if each.match(cell)), None)
    if telling is not None:
        return sum(telling.match(other) is not None for other in below) >= _ALIKE * len(below)
    shape = _shape(cell)
    of_code = len(cell) > 3 and "9" in shape and "A" in shape.upper() and len(shape.split()) < 3
    return of_code and sum(_shape(other) == shape for other in below) >= _ALIKE * len(below)


def _is_named_alike(cell: str, below: Sequence[Sequence[str]], place: int) -> bool:
    """Whether a cell has several words with capital letters, as most of those below it have: names of people."""
    parts = len(cell.split())
    others = [other[place] for other in below if other[place]]
    alike = sum(len(other.split()) == parts and other.istitle() for other in others)
    return parts > 1 and cell.istitle() and alike >= _ALIKE * len(others)


def _shape(cell: str) -> str:
    """The kinds of signs of a text, in turn: "A9 9A" of "LS1 4AB"."""
    return re.sub(r"\d+", "9", re.sub(r"[a-zà-ÿ]+", "a", re.sub(r"[A-ZÀ-Þ]+", "A", cell.strip())))
