"""What stands around the cells of a table: titles, blank lines, totals, groups, notes at the foot."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from tests.wild.contents import Content

Cell = tuple[object, str] | str

_CLEARLY_GROUPS = 0.4
"""Share of rows without a name from which nobody takes the gaps for names that are merely missing."""


@dataclass
class Sheet:
    """Rows of cells as they are written into a file; a cell is its text, or what a workbook stores with its format.

    header: index of the row with the names. layout: its name. hidden: indices of hidden rows.
    merged: for cells that are merged down a column, that column and their first and last row.
    """

    rows: list[list[Cell]]
    header: int
    layout: str
    hidden: tuple[int, ...] = ()
    merged: tuple[tuple[int, int, int], ...] = ()


def sheet(rng: Random, content: Content, native: bool, workbook: bool) -> Sheet:
    """The content in one of the layouts. native: whether numbers and dates are stored as such.

    workbook: whether the file can hide rows and merge cells.
    """
    layout = rng.choice((*LAYOUTS, *(OF_WORKBOOKS if workbook else ())))
    return (LAYOUTS | OF_WORKBOOKS)[layout](rng, content, _plain(content, native))


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
    """Row by row in groups of a region, whose name stands on the first row of each only, in the first column."""
    head, *body = _by_region(rng, content, plain)
    last = ""
    for row in body:
        row[0], last = ("" if row[0] == last else row[0]), str(row[0])
    regions = content.columns["Region"]
    blank = 1 - len(set(regions.values)) / content.height
    regions.ambiguous = blank < _CLEARLY_GROUPS
    return Sheet([head, *body], 0, "groups named once")


def _by_region(rng: Random, content: Content, plain: Sheet) -> list[list[Cell]]:
    """The rows with the region first, those of a region together; the regions in any order."""
    at = list(content.columns).index("Region")
    head, *body = [[row[at], *row[:at], *row[at + 1 :]] for row in plain.rows]
    names = sorted({str(row[0]) for row in body})
    if rng.random() < 0.5:
        rng.shuffle(names)
    return [head, *sorted(body, key=lambda row: names.index(str(row[0])))]


def _merged(rng: Random, content: Content, plain: Sheet) -> Sheet:
    """The name of each region merged over its rows."""
    rows = _by_region(rng, content, plain)
    merged = []
    first = 1
    for at in range(2, len(rows) + 1):
        if at == len(rows) or rows[at][0] != rows[first][0]:
            if at - first > 1:
                merged.append((0, first, at - 1))
                for each in rows[first + 1 : at]:
                    each[0] = ""
            first = at
    return Sheet(rows, 0, "merged regions", merged=tuple(merged))


def _subtotals(rng: Random, content: Content, plain: Sheet) -> Sheet:
    """A row with the sum of its amounts below each region, and one with that of all."""
    amount = content.amount
    if amount.currencies or amount.mess not in ("tidy", "ungrouped", "currency", "minus"):
        return plain
    head, *body = _by_region(rng, content, plain)
    amounts = dict(zip(content.columns["Customer"].texts, amount.values, strict=True))
    place, who = head.index("Amount"), head.index("Customer")
    rows: list[list[Cell]] = [head]
    word = content.locale.total[0]
    for region in dict.fromkeys(str(row[0]) for row in body):
        own = [row for row in body if row[0] == region]
        rows += [*own, _sum_row(content, own, f"{word} {region}", (place, who), amounts)]
    rows.append(_sum_row(content, body, word, (place, who), amounts))
    return Sheet(rows, 0, "subtotals")


def _sum_row(
    content: Content, rows: list[list[Cell]], label: str, places: tuple[int, int], amounts: dict[str, object]
) -> list[Cell]:
    amount_at, who = places
    known = [each for row in rows if isinstance(each := amounts[str(row[who])], Decimal)]
    total = sum(known, Decimal(0))
    text = content.locale.money(total) if content.amount.mess == "currency" else content.locale.number(total)
    made: list[Cell] = ["" for _ in rows[0]]
    made[0] = label
    made[amount_at] = (float(total), "#,##0.00") if isinstance(rows[0][amount_at], tuple) else text
    return made


def _hidden(rng: Random, content: Content, plain: Sheet) -> Sheet:
    """Some rows a second time, hidden: they are not counted."""
    again = rng.sample(range(1, len(plain.rows)), min(2, len(plain.rows) - 1))
    rows, hidden = [plain.rows[0]], []
    for at, row in enumerate(plain.rows[1:], start=1):
        rows.append(row)
        if at in again:
            hidden.append(len(rows))
            rows.append(list(row))
    return Sheet(rows, 0, "hidden rows", hidden=tuple(hidden))


def _two_heads(rng: Random, content: Content, plain: Sheet) -> Sheet:
    """Names in two rows, the upper one over several columns."""
    upper: list[Cell] = ["" for _ in plain.rows[0]]
    upper[0], upper[2] = "Master data", "Figures"
    return Sheet([upper, *plain.rows], 1, "two rows of names")


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
    "subtotals": _subtotals,
    "two rows of names": _two_heads,
}

OF_WORKBOOKS: dict[str, Callable[[Random, Content, Sheet], Sheet]] = {
    "merged regions": _merged,
    "hidden rows": _hidden,
}
