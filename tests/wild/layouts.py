"""What stands around the cells of a table: titles, blank lines, totals, groups, notes at the foot."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from tests.wild.contents import Content

Cell = tuple[object, str] | str


@dataclass
class Sheet:
    """Rows of cells as they are written into a file; a cell is its text, or what a workbook stores with its format.

    header: index of the row with the names. hidden: indices of hidden rows. layout: its name.
    """

    rows: list[list[Cell]]
    header: int
    layout: str
    hidden: tuple[int, ...] = ()


def sheet(rng: Random, content: Content, native: bool) -> Sheet:
    """The content in one of the layouts. native: whether numbers and dates are stored as such."""
    layout = rng.choice(tuple(LAYOUTS))
    plain = _plain(content, native)
    return LAYOUTS[layout](rng, content, plain) if layout != "plain" else plain


def _plain(content: Content, native: bool) -> Sheet:
    columns = [
        column.native if native and column.native is not None else column.texts for column in content.columns.values()
    ]
    rows: list[list[Cell]] = [list(content.columns)]
    rows += [list(row) for row in zip(*columns, strict=True)]
    return Sheet(rows, 0, "plain")


def _above(*lines: list[str]) -> Callable[[Random, Content, Sheet], Sheet]:
    def put(rng: Random, content: Content, plain: Sheet) -> Sheet:
        width = len(plain.rows[0])
        above: list[list[Cell]] = [[*line, *[""] * (width - len(line))] for line in lines]
        return Sheet(above + plain.rows, len(above), "lines above")

    return put


def _total(rng: Random, content: Content, plain: Sheet) -> Sheet:
    """A last row with the sum of the amounts."""
    amount = content.amount
    known = [each for each in amount.values if isinstance(each, Decimal)]
    if amount.currencies or amount.mess in ("scales", "odd word", "missing word", "footnotes"):
        return plain
    total = sum(known, Decimal(0))
    text = content.locale.number(total)
    if amount.mess == "currency":
        text = content.locale.money(total)
    elif total < 0 or amount.mess in ("accounting", "minus behind"):
        text = f"({content.locale.number(-total)})" if total < 0 else text
    row: list[Cell] = ["" for _ in plain.rows[0]]
    row[0] = rng.choice(content.locale.total)
    at = list(content.columns).index("Amount")
    row[at] = (float(total), "#,##0.00") if isinstance(plain.rows[1][at], tuple) else text
    return Sheet([*plain.rows, row], 0, "total row")


def _foot(rng: Random, content: Content, plain: Sheet) -> Sheet:
    width = len(plain.rows[0])
    said = rng.choice(("Source: own survey", "Printed on request", "All figures without guarantee"))
    return Sheet([*plain.rows, [""] * width, [said, *[""] * (width - 1)]], 0, "note at the foot")


def _blank_rows(rng: Random, content: Content, plain: Sheet) -> Sheet:
    at = rng.randrange(2, len(plain.rows))
    return Sheet([*plain.rows[:at], [""] * len(plain.rows[0]), *plain.rows[at:]], 0, "blank rows")


def _grouped(rng: Random, content: Content, plain: Sheet) -> Sheet:
    """Sorted by region, whose name stands on the first row of each group only, in the first column."""
    at = list(content.columns).index("Region")
    head, *body = [[row[at], *row[:at], *row[at + 1 :]] for row in plain.rows]
    body.sort(key=lambda row: str(row[0]))
    last = ""
    for row in body:
        row[0], last = ("" if row[0] == last else row[0]), str(row[0])
    return Sheet([head, *body], 0, "groups named once")


def _empty_column(rng: Random, content: Content, plain: Sheet) -> Sheet:
    return Sheet([["", *row] for row in plain.rows], 0, "empty first column")


LAYOUTS: dict[str, Callable[[Random, Content, Sheet], Sheet]] = {
    "plain": lambda rng, content, plain: plain,
    "title": _above(["Customers and amounts, all branches"], []),
    "bank": _above(["Account:", "DE12"], ["Holder:", "M. Example"], []),
    "comment": _above(["# exported by the ledger"], ["# do not edit"]),
    "total row": _total,
    "note at the foot": _foot,
    "blank rows": _blank_rows,
    "groups named once": _grouped,
    "empty first column": _empty_column,
}
