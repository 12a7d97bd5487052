"""Where the text that stands behind a label or under it goes on in the lines below: remarks, instructions, reasons."""

from collections.abc import Callable, Sequence

from desktop_app.tasks.document_question_answering.rows import Cell

_APART = 1.1
"""Of the height of a line: a wider gap to the line below begins something else."""

_FEWEST = 4
"""Words of a line of running text at least; a name or the line of an address has fewer as a rule."""

_MOST = 12
"""Lines that are read on at most."""

_ENDS = (".", "!", "?", "…")


def paragraph(first: Cell, label: Cell, below: Sequence[Sequence[Cell]], labels: Callable[[Cell], bool]) -> Cell:
    """A value with the lines in which its sentences go on; the value itself, where it is no running text.

    below: the rows under it. labels: whether a cell is a label, before which the text ends. Lines go on at the left
    edge of the value or of its label.
    """
    lines = [first]
    for row in below:
        under = _below(lines[-1], (first.left, label.left), row)
        if under is None:
            if any(cell.top < lines[-1].bottom + _APART * _height(lines[-1]) for cell in row):
                continue  # of another column, whose lines stand at other heights
            break
        if labels(under) or not _goes_on(lines, under) or len(lines) > _MOST:
            break
        lines.append(under)
    words = tuple(word for line in lines for word in line.words)
    return Cell(words, tuple(place for line in lines for place in line.places))


def _below(line: Cell, edges: Sequence[float], row: Sequence[Cell]) -> Cell | None:
    """The cell of a row that stands right under a line, at one of two edges."""
    height = _height(line)
    return next(
        (
            cell
            for cell in row
            if -0.5 * height < cell.top - line.bottom < _APART * height
            and any(abs(cell.left - edge) < height for edge in edges)
            and abs(_height(cell) - height) < 0.5 * height
        ),
        None,
    )


def _goes_on(lines: Sequence[Cell], under: Cell) -> bool:
    """Whether a line goes on with a text: in the middle of a sentence, or with the next one."""
    last = lines[-1]
    if under.text[:1].islower():
        return any(len(line.words) >= _FEWEST for line in (*lines, under))
    if last.text.endswith(_ENDS):
        return len(last.words) >= _FEWEST or len(lines) > 1
    # A sentence breaks where the next word had no room: the line is as wide as any of them.
    widest = max(line.right for line in (*lines, under))
    first = under.words[0].box
    full = last.right + (first[2] - first[0]) > widest - _height(last)
    return full and len(last.words) > _FEWEST and any(word.text[:1].islower() for word in (*last.words, *under.words))


def _height(cell: Cell) -> float:
    return cell.bottom - cell.top
