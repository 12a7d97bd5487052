"""What a column is for: to measure something, to name its row, or to say of what kind it is."""

import re

import numpy as np

from desktop_app.table_reading import TIME_OF_DAY, ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.abbreviations import in_full
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import time_of_day_name
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.periods import have_times


def measures(grid: Grid) -> list[Column]:
    """Columns whose numbers measure something, rather than name or number the row."""
    return [column for column in grid if column.kind is ColumnKind.NUMBER and not names_rows(column)]


_AMOUNTS = ("gross", "total", "amount", "sum", "value", "net", "price", "revenue", "sales")
"""Words of headers that say how much a row is, the likeliest first."""


def amount_column(grid: Grid) -> Column | None:
    """The column that says how much each row of a ledger is, where several do: the gross amount rather than the tax."""
    likely = [(_words_in_full(column), column) for column in measures(grid)]
    likely = [(words, column) for words, column in likely if not (column.is_percent or _OF_A_PIECE & set(words))]
    found = (column for word in _AMOUNTS for words, column in likely if word in words)
    return next(found, None)


def only_figure(grid: Grid) -> Column | None:
    """The only column that measures something, or that says how much each row of a ledger is."""
    likely = measures(grid)
    return likely[0] if len(likely) == 1 else amount_column(grid)


_OF_A_PIECE = frozenset(["unit", "each", "per"])
"""Words of headers that say what one piece costs, which is not how much a row is."""


def _words_in_full(column: Column) -> list[str]:
    words = [part for word in (*header_words(column.name), *column.also_called) for part in in_full(word)]
    return [*words, "amount"] if _OF_ALL_PIECES & set(words) and "price" in words else words


_OF_ALL_PIECES = frozenset(["ext", "extended"])
"""What the price of all pieces of a row is called: the extended price."""


_OF_MONEY = frozenset(
    map(
        stem,
        """amount cost price total paid pay payment spend spent spending expense expenses expenditure debit credit
        revenue sales turnover salary wage fee charge bill budget gross net sum income earnings money rent profit
        betrag kosten preis summe umsatz ausgaben einnahmen gehalt""".split(),
    )
)
"""Headers that say themselves that their numbers are money."""
_PLAIN = frozenset(["value", "values", "wert", "betrag", "eur", "usd", "gbp", "euro", "euros", "dollars"])
_OF_CENTS = 2


def unnamed_money(grid: Grid) -> Column | None:
    """The one column whose numbers are money, in a table whose headers do not say so: "which category cost the most".

    Its cells have a currency, or it is called Value, or it alone has the two decimals of cents.
    """
    numbers = [column for column in grid if column.kind is ColumnKind.NUMBER]
    numbers = [column for column in numbers if not _is_a_rate(column)]
    likely = [
        each
        for each in numbers
        if each.is_money or _is_unnamed(each) or not (names_rows(each) or each.is_percent or each.unit)
    ]
    if any(_OF_MONEY.intersection(map(stem, _words_in_full(column))) for column in grid if column.is_ordered):
        return None
    for tells in (_has_currency, _is_plain_value, _has_cents, _is_in_fractions):
        found = [column for column in likely if tells(column)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


_OF_SALES = frozenset(map(stem, ("quantity", "units", "volume", "pieces")))


def only_quantity(grid: Grid) -> Column | None:
    """The quantity of a table that measures nothing else, whose sales are told in pieces; None of a list of stock."""
    likely = measures(grid)
    words = set(map(stem, _words_in_full(likely[0]))) if len(likely) == 1 else set()
    return likely[0] if words & _OF_SALES and not words & {"stock", "hand", "inventory"} else None


def _is_a_rate(column: Column) -> bool:
    """Whether the numbers are what one hour, or one piece, costs."""
    return _OF_ONE.search(column.name) is not None


_OF_ONE = re.compile(r"(?i)\w/\w|\b(?:per|pro|each|rate|unit|stundensatz|satz)\b")


def _is_unnamed(column: Column) -> bool:
    """Whether a column of cents has no name in its file, as in the exports of some banks."""
    return column.name.casefold().startswith("column ") and _has_cents(column)


def _has_currency(column: Column) -> bool:
    return column.is_money


def _is_plain_value(column: Column) -> bool:
    return bool(_PLAIN.intersection(header_words(column.name)))


def _has_cents(column: Column) -> bool:
    return column.written_decimals == _OF_CENTS


def _is_in_fractions(column: Column) -> bool:
    """Whether a Cantidad, which is a quantity or an amount, has fractions, as only amounts have."""
    known = column.numbers[np.isfinite(column.numbers)]
    return header_words(column.name) == ["cantidad"] and bool((known % 1).any())


_HOURS = frozenset(["time", "uhrzeit", "hour", "at", "clock", "uhr"])
_SECONDS_A_DAY = 86_400


def clocks(grid: Grid) -> list[Column]:
    """The columns of times of day: those a person set so, lengths of time up to a day that are called so, and the times
    that columns of days say, too."""
    own = [column for column in grid if column.kind is ColumnKind.DURATION and _is_clock(column)]
    days = [column for column in grid if column.kind is ColumnKind.DATE and have_times(column)]
    return [*own, *(grid[time_of_day_name(column.name)] for column in days)]


def _is_clock(column: Column) -> bool:
    if column.type.unit == TIME_OF_DAY:
        return True
    within_a_day = bool((np.nan_to_num(column.numbers) < _SECONDS_A_DAY).all())
    return within_a_day and bool(_HOURS.intersection(header_words(column.name)))


_QUANTITIES = frozenset(["quantity", "qty", "units", "pieces", "pcs", "menge", "stück"])
_GOODS = frozenset(["product", "item", "article", "goods", "part", "material", "dish", "artikel", "produkt"])


def quantity_column(grid: Grid, counted: str) -> Column | None:
    """The column that says how many of a thing a row is about, where things are counted: the mugs of an order."""
    if not _GOODS.intersection(header_words(counted)):
        return None
    found = (column for column in measures(grid) if _QUANTITIES.intersection(header_words(column.name)))
    return next(found, None)


_SOLD_PIECES = frozenset(["quantity", "qty", "pieces", "pcs", "menge", "stück", "anzahl"])
_STOCK = frozenset(["stock", "hand", "inventory", "min", "minimum", "reorder", "bestand", "left", "per"])


def pieces_column(grid: Grid) -> Column | None:
    """The one column that says of how many pieces each row is: Quantity, "Units sold"; none of what is in stock."""
    found = []
    for column in measures(grid):
        words = {part for word in header_words(column.name) for part in in_full(word)}
        of_units = words & {"units", "unit", "pieces"} and words & {"sold", "ordered", "bought"}
        if (words & _SOLD_PIECES or of_units) and not words & _STOCK:
            found.append(column)
    return found[0] if len(found) == 1 else None


_OF_PIECE = re.compile(r"(?i)\b(?:unit|each|per (?:unit|piece|item)|single|stückpreis|einzelpreis)\b")
_PRICES = frozenset(["price", "cost", "costs", "preis", "rate", "kosten"])


def of_one_piece(column: Column) -> bool:
    """Whether the header says that the numbers are what one piece costs: "Unit cost", "Price per item"."""
    spelt = " ".join(header_words(column.name))
    return _OF_PIECE.search(spelt) is not None and bool(_PRICES & {*spelt.split()} or column.is_money)


def may_be_of_one_piece(column: Column) -> bool:
    """Whether the numbers may be what one piece costs, as those of a Price are."""
    words = header_words(column.name)
    return bool(words) and words[-1] in _PRICES and not {"total", "line", "extended", "ext"} & set(words)


_AVERAGES = frozenset(["average", "mean", "median", "share", "rate", "percentage", "percent", "durchschnitt", "anteil"])


def of_averages(column: Column) -> bool:
    """Whether the header says that the numbers are averages or shares, which nobody adds up."""
    return bool(_AVERAGES & {part for word in header_words(column.name) for part in in_full(word)})


_LONGEST_MONTH = 31


def day_of_month(grid: Grid) -> Column | None:
    """The column of numbers of days within their months, in a table that keeps these apart."""
    for column in measures(grid):
        known = column.numbers[np.isfinite(column.numbers)]
        words = set(header_words(column.name))
        of_days = words & {"day", "dom", "date", "tag", "mday"} and not words & {"week", "weekday"}
        if of_days and len(known) and not (known % 1).any() and known.min() >= 1 and 12 < known.max() <= _LONGEST_MONTH:
            return column
    return None


_MOST_OF_KINDS = 2
"""Columns of words at most by which things are counted."""


def tally_column(grid: Grid) -> Column | None:
    """The column that says how many things each row stands for, in a list of complaints and how often each came.

    Not of a table with many columns of words, whose rows are things of their own: airports and their flights.
    """
    if grid.tally is not None:
        return grid[grid.tally]
    several = sum(column.kind is ColumnKind.TEXT for column in grid) > _MOST_OF_KINDS
    names = vocabulary.FREQUENCIES if several else vocabulary.TALLIES
    called = [column for column in grid if _plain_name(column) in names and _counts(column)]
    if not called:
        return None
    likely = measures(grid)
    found = next((column for column in called if column in likely), None)
    # n of a table of means says how many each mean is of
    is_of_each = found is not None and _plain_name(found) in vocabulary.FREQUENCIES and len(likely) > 1
    return None if is_of_each else found


def counted_by(grid: Grid) -> Column | None:
    """What "the most" is of where nothing is named: the column that says how many, or the only measure there is."""
    only = grid[grid.only_measure] if grid.only_measure is not None else None
    return only if only is not None and only.is_number else tally_column(grid)


def _plain_name(column: Column) -> str:
    return column.name.casefold().strip(" .#")


def _counts(column: Column) -> bool:
    """Whether its numbers may say how many: whole ones, none below nought. The frequency of a station is no count."""
    known = column.numbers[np.isfinite(column.numbers)] if column.kind is ColumnKind.NUMBER else np.zeros(0)
    return bool(len(known)) and not (known % 1).any() and bool(known.min() >= 0)


_FEW = 0.1
"""Share of the filled rows up to which the different words of a column are kinds."""


def is_of_few_kinds(column: Column) -> bool:
    """Whether a column of words has a few that return again and again, as a species or a department does."""
    rows = np.flatnonzero(column.filled)
    return column.kind is ColumnKind.TEXT and column.count_of(rows) <= _FEW * len(rows)


_REPEATED = 0.6
"""Share of the filled rows up to which the different texts of a column repeat themselves."""


def repeats_itself(column: Column) -> bool:
    """Whether the texts of a column come again in other rows, as those of an industry do and titles do not."""
    rows = np.flatnonzero(column.filled)
    return column.count_of(rows) <= _REPEATED * len(rows)


def names_rows(column: Column) -> bool:
    """Whether the numbers of a column name or number its rows: ids, ranks, years."""
    plain = column.name.casefold().strip(" .")
    if column.is_money:
        return False
    if column.is_year or column.is_month or plain in vocabulary.ROW_NAMES or plain.startswith("column "):
        return True
    words = header_words(column.name)
    if (len(words) > 1 and words[-1] in _NUMBER) or "id" in words:
        return True
    known = column.numbers[np.isfinite(column.numbers)]
    steps = np.diff(known)
    if plain in _NUMBERED and len(known) == len(column.codes) and not (known % 1).any() and bool((steps >= 0).all()):
        return True
    return len(known) > 3 and bool((steps == 1).all())


_NUMBER = ("no", "number", "code", "nr")
_NUMBERED = frozenset(
    """order invoice ticket booking case claim receipt bill member employee student patient customer transaction
    record entry request job rechnung auftrag bestellung""".split()
)
"""Headers of what rises from row to row where it numbers them, though some numbers are left out, or come again."""


OF_EACH = frozenset(map(stem, ("salary", "wage", "pay", "age", "price", "rent", "income", "rate")))
"""Headers of what each has for itself, so that those of several are not compared by their sums."""


def only_names(column: Column) -> bool:
    """Whether its numbers are names alone, which nobody adds up or compares: ids, but not ranks and years."""
    ranks = set(header_words(column.name)) & {"rank", "pos", "position", "place", "week", "round", "game", "chapter"}
    return column.kind is ColumnKind.NUMBER and names_rows(column) and not column.is_year and not ranks


_LOW = frozenset(map(stem, ("lap", "handicap", "price", "cost", "error", "errors")))
"""Headers of what is best where there is least of it."""


def is_best_low(column: Column) -> bool:
    """Whether the best is the lowest: a rank, a time that something took, a price."""
    if column.kind is ColumnKind.DURATION:
        return column.type.unit != TIME_OF_DAY
    return (names_rows(column) and not column.is_year) or bool(_LOW.intersection(map(stem, _words_in_full(column))))


def is_time_of_rows(column: Column) -> bool:
    """Whether a column has years, or months by their numbers, with many rows each."""
    return (column.is_year or column.is_month) and have_many_rows(column)


def have_many_rows(column: Column) -> bool:
    """Whether each of a few years or months has many rows, so that its figures are added up."""
    known = column.numbers[np.isfinite(column.numbers)]
    return len(known) > 2 * len(np.unique(known))
