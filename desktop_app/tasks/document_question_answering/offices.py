"""Who holds an office or is a party, where the name stands over what it is: "JANE DOE" over "Chief Judge", "Plaintiff".

So it is in the heads of letters, under signatures and on the papers of courts.
"""

from collections.abc import Iterator, Sequence

from desktop_app.tasks.document_question_answering import beside, labels, sellers
from desktop_app.tasks.document_question_answering.asks import Asks, key_of
from desktop_app.tasks.document_question_answering.matching import same
from desktop_app.tasks.document_question_answering.rows import Cell

_WEIGHT = 0.85
"""How surely the name over an office is that of who holds it."""

_LONGEST = 5
"""Words of an office at most."""

_APART, _NEXT = 3.6, 0.75
"""Heights of a line from an office up to its name at most, and between two lines of a name."""

_LINES = 3
"""Lines of a name at most."""

_AND = frozenset("of the and in cross et al".split())


def told(asks: Asks, rows: Sequence[Sequence[Cell]]) -> Iterator[beside.Labelled]:
    """The names over cells that are an office which a question names and nothing else."""
    if not asks.named:
        return
    for number, row in enumerate(rows):
        for cell in row:
            if _is_asked(asks, cell):
                yield from _over(rows, number, cell)


def _is_asked(asks: Asks, cell: Cell) -> bool:
    """Whether a cell is an office alone and has all that is named."""
    plain = labels.words_of(cell.text)
    if not 0 < len(plain) <= _LONGEST or not _is_office(plain) or cell.text.rstrip().endswith(":"):
        return False
    keys = [key_of(word) for word in plain]
    return all(any(same(named, key) for key in keys) for named in asks.named)


def _is_office(plain: Sequence[str]) -> bool:
    return set(plain) <= labels.NO_NAMES | _AND and not set(plain) <= labels.TITLES | _AND


def _over(rows: Sequence[Sequence[Cell]], number: int, office: Cell) -> Iterator[beside.Labelled]:
    """The name on the nearest line above, up to its first comma, with the lines that it goes on from."""
    height, bottom = office.bottom - office.top, office.top
    lines: list[Cell] = []
    for row in reversed(rows[:number]):
        near = [cell for cell in row if cell.left < office.right and cell.right > office.left] or list(row[:1])
        line = near[0]
        tall = max(height, line.bottom - line.top)
        if bottom - line.bottom > (_NEXT if lines else _APART) * tall or len(lines) == _LINES:
            break
        if len(near) > 1 or not any(map(str.isalpha, line.text)):
            continue
        if lines and abs(line.left - lines[0].left) > tall and abs(_middle(line) - _middle(lines[0])) > 2 * tall:
            break
        lines.insert(0, line)
        bottom = line.top
    if lines and (name := _name(lines)) is not None:
        yield beside.of_cell(name, _WEIGHT)


def _middle(cell: Cell) -> float:
    return (cell.left + cell.right) / 2


def _name(lines: Sequence[Cell]) -> Cell | None:
    words = tuple(word for line in lines for word in line.words)
    places = tuple(place for line in lines for place in line.places)
    last = next((at for at, word in enumerate(words) if word.text.endswith(",")), len(words) - 1)
    name = Cell(words[: last + 1], places[: last + 1])
    plain = labels.words_of(name.text)
    right = sellers.is_name(name.text.rstrip(" ,;")) and not _is_office(plain) and name.text[:1].isupper()
    return name if right and not any(map(str.isdigit, name.text)) else None
