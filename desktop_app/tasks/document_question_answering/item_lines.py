"""The lines of a table of what was bought, below a head such as "Description", "Quantity", "Price", and their sum."""

from collections.abc import Sequence

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import labels
from desktop_app.tasks.document_question_answering.beside import CENT, size, sums
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of

_ENDS = frozenset(
    "total totals subtotal sub summe zwischensumme gesamt gesamtsumme gesamtbetrag nettosumme rechnungsbetrag sum"
    " totale"
    " totaal vat tax mwst ust iva tva discount shipping balance amount net netto brutto due carried carry ubertrag"
    " suma sigue report".split()
)
"""What a line below the items begins with."""

_LONGEST_END = 4
"""Words of such a label at most; names of items have more."""

_APART = 6.0
"""Heights of a line from one item to the next at most, and from the head to the first."""

_FEWEST_LINES = 2
"""Lines of which an amount is the sum at least."""


def lines_of(page: PageReading) -> list[list[Cell]]:
    """The lines of each table of items on a page: below a head such as "Description", "Quantity", "Price"."""
    rows = rows_of(page)
    found: list[list[Cell]] = []
    head: Sequence[Cell] | None = None
    bottom = 0.0
    for row in rows:
        height = max(cell.bottom - cell.top for cell in row)
        if _is_head(row):
            head, bottom = row, max(cell.bottom for cell in row)
            continue
        if head is None:
            continue
        if min(cell.top for cell in row) - bottom > _APART * height or _ends(row):
            head = None
            continue
        if _is_line(row, head):
            found.append(list(row))
        bottom = max(cell.bottom for cell in row)
    return found


def _is_head(row: Sequence[Cell]) -> bool:
    """Whether a row heads a table of items: two of its words at least, three cells, no figure."""
    plain = {word for cell in row for word in labels.words_of(cell.text)}
    heads = sum(not labels.ITEM_HEADS.isdisjoint(labels.words_of(cell.text)) for cell in row)
    return len(row) >= 3 and heads >= 2 and not any(map(str.isdigit, "".join(plain)))


def _ends(row: Sequence[Cell]) -> bool:
    plain = labels.words_of(row[0].text)
    return not _ENDS.isdisjoint(plain[:2]) and len(plain) <= _LONGEST_END


def _is_line(row: Sequence[Cell], head: Sequence[Cell]) -> bool:
    """Whether a row is an item: something named, and two figures beside it, or one at the right edge of the head."""
    named = any(sum(map(str.isalpha, cell.text)) >= 3 for cell in row[:-1])
    figures = [cell for cell in row[1:] if any(map(str.isdigit, cell.text))]
    at_edge = bool(figures) and figures[-1].right > head[-1].left
    return named and at_edge and len(row) >= 2


def sum_of_lines(page: PageReading) -> Cell | None:
    """The amount below the lines of a table of items that is the sum of their amounts; None where none is.

    At least two lines, as one amount under another that is the same says nothing.
    """
    rows = rows_of(page)
    lines = lines_of(page)
    amounts = [list(sums(line[-1])) for line in lines]
    if len(lines) < _FEWEST_LINES or not all(len(each) == 1 for each in amounts):
        return None
    total = sum(size(each[0].text) for each in amounts)
    bottom, edge = max(cell.bottom for cell in lines[-1]), lines[-1][-1]
    for row in rows:
        if row[0].top < bottom:
            continue
        for cell in (each for each in row if each.left < edge.right and each.right > edge.left):
            found = [each for each in sums(cell) if total and abs(size(each.text) - total) < CENT]
            if found:
                return found[0]
        if min(cell.top for cell in row) - bottom > _APART * (edge.bottom - edge.top):
            return None
    return None
