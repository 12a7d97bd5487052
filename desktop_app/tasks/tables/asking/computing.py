"""Questions whose answer is computed: sums, averages and medians, of all rows or of each group."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.compared_columns import of_its_like
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.naming import OCCASIONS
from desktop_app.tasks.tables.asking.ratios import is_of_each
from desktop_app.tasks.tables.asking.roles import amount_column, measures, only_names
from desktop_app.tasks.tables.asking.summaries import of_totals, summary
from desktop_app.tasks.tables.asking.told_states import paid_column, total_of
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import Difference, RelativeChange, difference_name
from desktop_app.tasks.tables.products import Product
from desktop_app.tasks.tables.query import (
    Compute,
    TableQuery,
)
from desktop_app.translation import mark, worded

_OF_NUMBERS = 0.5
"""Doubt of an average for each of the numbers that name orders: "average amount per order" is hardly one of lines."""

_OF_AMOUNTS = frozenset([Compute.SUM, Compute.AVERAGE, Compute.MEDIAN])

OF_ROWS = mark("“{word}” is taken as the {column} of the rows.")
"""Said where a word for the rows stands for one of their numbers."""
_NAMES_ROWS = mark("The numbers of {column} look like names of rows; they were computed with as asked.")


def figured(ask: Ask, column: Column) -> Iterator[Asked]:
    """ "how many points": the number itself where one row is meant, else the sum; that of each where groups are."""
    base = ask.rows()
    if ask.draft.group is not None:
        each = replace(base, group=ask.draft.group, by=ask.draft.by, having=ask.draft.having, measure=column.name)
        compute = Compute.SUM if ask.is_added_up(column) else Compute.AVERAGE
        yield ask.done(replace(each, compute=compute), "number per group")
        return
    rows = np.flatnonzero(masks.holds(ask.grid, ask.where) & column.filled)
    if not column.is_computed and (base.order is not None or base.step or len(rows) == 1):
        yield ask.done(replace(base, show=(column.name,)), "number looked up")
        return
    doubt = 0.15 if ask.where is not None else 0.1
    yield ask.done(replace(base, compute=Compute.SUM, measure=column.name), "number summed", doubt)


def aggregate(ask: Ask) -> Iterator[Asked]:
    """ "the average price", "total sales per region", "how much did A pay"."""
    if (found := summary(ask)) is not None:
        yield found
        return
    at, much = ask.take("A"), ask.take("Q")
    compute = ask.compute(at)
    second = ask.take("A", at + 1) if at is not None else None
    if second is not None and compute is Compute.SUM:
        compute = ask.compute(second)
    ask.take("M")
    ask.take("W")
    if compute is Compute.COUNT:
        yield _counted_per_period(ask)
        return
    named = _measure(ask)
    base = replace(ask.rows(), group=ask.draft.group, by=ask.draft.by)
    of_numbers = base.group is not None and only_names(ask.grid[base.group]) and compute is Compute.AVERAGE
    plain = base.group is None and base.order is None
    if named is None:
        if "M" in ask.letters and compute is Compute.SUM and plain:
            ask.take("x")
            yield ask.done(TableQuery(where=ask.where, compute=Compute.COUNT), "count in total", 0.2)
        return
    column, doubt = named
    doubt += _OF_NUMBERS * of_numbers
    _take_each_row(ask, compute)
    if compute is Compute.SUM and isinstance(column, Difference) and not column.adds_up and _are_several(ask):
        compute = Compute.AVERAGE  # days of several rows are not added up
    of_each = isinstance(column, Product) and column.divides and not is_of_each(ask.items, column)
    of_each = of_each or isinstance(column, RelativeChange)
    if compute is Compute.SUM and of_each and _are_several(ask) and base.group is None:
        return  # per cents of several rows are not added up
    column = _with_its_sign(ask, column) if compute is Compute.SUM else column
    if much is not None:
        _take_what_we_do(ask)
    if much is not None and compute is Compute.NONE:
        yield from figured(ask, column)
    elif column.is_ordered and not column.is_year and (base.order is None or base.group is not None):
        other = of_totals(ask, base, compute, column)
        yield ask.done(replace(base, compute=compute, measure=column.name), "computed", doubt, other)
    elif compute is Compute.SUM and plain and not column.is_ordered and _holds_names(column):
        yield ask.done(replace(base, compute=Compute.COUNT), "total of names", 0.3)
    elif plain and not column.is_ordered:
        # What the column cannot give is told.
        yield ask.done(replace(base, compute=compute, measure=column.name), "computed", doubt)


def _take_each_row(ask: Ask, compute: Compute) -> None:
    """ "average nights per stay", where a stay is a row: it is an average of rows anyway."""
    at = ask.letters.find("G")
    item = ask.items[at + 1] if 0 <= at < len(ask.items) - 1 else None
    if item is None or compute not in (Compute.AVERAGE, Compute.MEDIAN):
        return
    column = ask.column(at + 1) if item.letter == "H" else None
    numbers = column is not None and only_names(column) and not ask.lookup.repeats(column)
    if item.letter == "R" or numbers or (item.letter == "l" and stem(item.word) in OCCASIONS):
        ask.used |= {at, at + 1}


def _take_what_we_do(ask: Ask) -> None:
    """ "how much VAT can we reclaim": what somebody does with an amount says nothing of which rows."""
    for place, item in enumerate(ask.items):
        if item.letter == "x" and item.start and ask.cut[item.start - 1].folded in _PRONOUNS:
            ask.used.add(place)


_PRONOUNS = frozenset(["i", "we", "you", "they"])


def _with_its_sign(ask: Ask, column: Column) -> Column:
    """What differences of several rows come to: what is over in one makes up for what another lacks."""
    if isinstance(column, Difference) and _are_several(ask):
        return ask.grid[difference_name(column.one.name, column.other.name, absolute=False, unit=column.told_in)]
    return column


def _are_several(ask: Ask) -> bool:
    return int(masks.holds(ask.grid, ask.where).sum()) > 1


def _counted_per_period(ask: Ask) -> Asked:
    """ "which year had the most launches": the rows of each, whatever they are called."""
    noun = ask.take("HRx")
    unknown = noun if noun is not None and ask.items[noun].letter == "x" else None
    counted = TableQuery(
        where=ask.where, compute=Compute.COUNT, group=ask.draft.group, by=ask.draft.by, order=ask.draft.order
    )
    return ask.done(counted, "rows per period", 0.05, notes=(*filter(None, [ask.counted_as(unknown)]),))


def _is_of_rows_alone(ask: Ask, column: Column, item: Item | None) -> bool:
    """Whether a column numbers the rows, beside one that measures them: "the total of the invoices" is in amounts.

    Not where it is named as it stands: what is asked of a column is computed, and said to be of numbers that name rows.
    """
    if not only_names(column) or item is None:
        return False
    if item.mention is not None and item.mention.said:
        if ask.compute_of_all() in _OF_AMOUNTS:
            ask.said.append(worded(_NAMES_ROWS, column=column.name))
        return False
    return len(measures(ask.grid)) == 1 and ask.compute_of_all() in _OF_AMOUNTS


def _holds_names(column: Column) -> bool:
    """Whether a column of words is none of amounts that could not be read: few of its cells have figures."""
    filled = [text for text in column.texts if text.strip()]
    return bool(filled) and 2 * sum(any(map(str.isdigit, text)) for text in filled) < len(filled)


def _worth(ask: Ask) -> Column | None:
    """ "median order value", where no column is called so: how much each row is."""
    said = next((at for at, item in enumerate(ask.items) if item.letter == "x" and item.word in _OF_WORTH), None)
    amount = amount_column(ask.grid) if said is not None else None
    if said is None or amount is None:
        return None
    before = ask.items[said - 1] if said else None
    ask.used |= {said, said - 1} if before is not None and before.letter in "HR" else {said}
    ask.said.append(worded(OF_ROWS, word=ask.items[said].word, column=amount.name))
    return amount


def _of_state(ask: Ask) -> Column | None:
    """ "how much is outstanding", "total open amount": how much the rows are that are in a state of payment."""
    asks = set("QA") & set(ask.letters) and not set("MHxS") & set(ask.letters)
    of_state = any(item.letter == "K" and item.word in _UNPAID for item in ask.items)
    amount = amount_column(ask.grid) if asks and of_state else None
    paid = paid_column(ask.lookup) if of_state else None
    total = total_of(ask.lookup, paid) if paid is not None else None
    if asks and paid is not None:
        return None if total is None else ask.grid[difference_name(total.name, paid.name, absolute=False)]
    if amount is not None:
        ask.said.append(worded(_TAKEN, column=amount.name))
    return amount


_UNPAID = frozenset("open outstanding unpaid unsettled owed owing pending paid settled".split())
_TAKEN = mark("The amount of a row is taken as its {column}.")

_OF_WORTH = frozenset(["value", "values", "amount", "amounts", "worth"])
_MEAN = stem("mean")


def _measure(ask: Ask) -> tuple[Column, float] | None:
    """The column that something is computed of, and a doubt where it was guessed."""
    for place, item in enumerate(ask.items):
        column = number_named(ask, place)
        behind = ask.items[place + 1].word if place + 1 < len(ask.items) else ""
        if column is not None and only_names(column) and behind in _OF_WORTH:
            continue  # "average order value", where orders have numbers
        if column is not None and not _is_of_rows_alone(ask, column, item):
            ask.used.add(place)
            doubt = of_its_like(ask.lookup, item, column, _MEAN) if ask.compute_of_all() is Compute.AVERAGE else 0.0
            head = number_named(ask, place + 1)
            if head is not None and ask.items[place + 1].start == item.end and not only_names(head):
                ask.used.add(place + 1)  # "total stock value" is of the values, not of the stock
                return head, 0.05
            return column, doubt
    if (worth := _worth(ask)) is not None:
        return worth, 0.1
    if (owed := _of_state(ask)) is not None:
        return owed, 0.1
    place_of_any = ask.take("H") if "Q" not in ask.letters else None
    named = ask.column(place_of_any)
    likely = measures(ask.grid)
    if named is not None and place_of_any is not None and (amount := _of_dated_rows(ask, named, place_of_any)):
        return amount, 0.1
    of_any = ask.items[place_of_any] if place_of_any is not None else None
    if named is not None and not _is_of_rows_alone(ask, named, of_any):
        return named, 0.0
    guessed = len(likely) == 1 and not set("Mx") & set(ask.letters)
    if guessed:
        return likely[0], 0.2
    of_rows = next((item for item in ask.items if item.letter == "R" and item.word.endswith("s")), None)
    amount = amount_column(ask.grid) if of_rows is not None else None
    if amount is None or of_rows is None:
        return None
    ask.said.append(worded(OF_ROWS, word=of_rows.word, column=amount.name))  # "total expenses", of a list called so
    return amount, 0.15


def _of_dated_rows(ask: Ask, named: Column, place: int) -> Column | None:
    """ "total for orders picked up in May", of a column called Ordered: the orders are rows, whose amount is asked."""
    item = ask.items[place]
    amount = amount_column(ask.grid) if named.kind is ColumnKind.DATE and item.score < 1 else None
    if amount is not None:
        ask.said.append(worded(OF_ROWS, word=item.word, column=amount.name))
    return amount


def number_named(ask: Ask, place: int) -> Column | None:
    """The column of numbers that an item names, where nothing was made of it yet."""
    if place >= len(ask.items) or ask.items[place].letter != "H" or place in ask.used:
        return None
    column = ask.column(place)
    return column if column is not None and column.is_number else None


_AMOUNTS_SAID = frozenset(
    map(stem, "amount amounts cost costs spend spent expense expenses sales revenue turnover income earnings".split())
)


def amount_said(ask: Ask, lead: int | None) -> Column | None:
    """ "private expenses of G. Hinz", "what did sales spend on hotels": how much the rows are, in all."""
    which = lead is not None and (ask.letters[lead] in "PLDEh" or ask.items[lead].word == "which")
    if which or "H" in ask.letters or ask.draft.order is not None or ask.draft.step or ask.draft.having is not None:
        return None
    if ask.where is None and ask.draft.group is None:
        return None
    said = next(
        (at for at, item in enumerate(ask.items) if item.letter in "xRl" and stem(item.word) in _AMOUNTS_SAID), None
    )
    amount = amount_column(ask.grid) if said is not None else None
    if amount is not None and said is not None:
        ask.used.add(said)
    return amount


def measure_of_groups(ask: Ask, likely: Sequence[Column], figures: bool) -> Column | None:
    """What the rows of each group come to, where the question names nothing of a table that measures some columns.

    "Sales per month" of a list whose rows are sales is what they came to, rather than how many there were.
    figures: whether the question may ask for figures, of which a table then has to have but one that is added up.
    """
    of_money = any(item.letter == "R" and stem(item.word) in _AMOUNTS_SAID for item in ask.items)
    amount = amount_column(ask.grid) if of_money and "M" not in ask.letters else None
    added_up = [column for column in likely if ask.is_added_up(column)] if figures else []
    return amount or (added_up[0] if len(added_up) == 1 else None)
