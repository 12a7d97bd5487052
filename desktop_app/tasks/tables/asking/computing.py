"""Questions whose answer is computed: how many, sums and averages, differences, yes or no."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.compared_columns import of_its_like
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import amount_column, is_of_few_kinds, measures, only_names, quantity_column
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import Difference, difference_name
from desktop_app.tasks.tables.query import (
    Compute,
    Filled,
    OneOf,
    TableQuery,
    both,
)
from desktop_app.translation import mark, worded

_OF_AMOUNTS = frozenset([Compute.SUM, Compute.AVERAGE, Compute.MEDIAN])

_WEAK = 0.82
"""Score of a column's mention below which it is only of the same family of words."""

_ROWS_COUNTED = mark("Rows are counted, not the values of {column}.")
_OF_ROWS = mark("“{word}” is taken as the {column} of the rows.")
_NAMES_ROWS = mark("The numbers of {column} look like names of rows; they were computed with as asked.")


def count(ask: Ask) -> Iterator[Asked]:
    """ "how many": rows, different values, or the numbers of a column."""
    at = ask.letters.index("M")
    ask.used.add(at)
    sign = ask.items[at].phrase
    ask.take("A")
    different = ask.take("i") is not None
    place = _noun(ask, at + 1)
    column = ask.column(place)
    if place is not None and ask.items[place].letter == "x" and ask.items[place].word in _LENGTHS:
        amount = _amount_named(ask, place)  # "how many days between ..." asks for no rows
        yield from _figure(ask, amount) if amount is not None else ()
        return
    if ask.draft.group is not None:
        yield ask.done(replace(_groups(ask), having=ask.draft.having), "count per group")
    elif ask.draft.step:
        return
    elif ask.draft.having is not None:
        if column is not None:
            tally = TableQuery(where=ask.where, compute=Compute.COUNT, group=column.name, having=ask.draft.having)
            yield ask.done(replace(tally, tally=True), "names with many rows, counted", 0.1)
    elif different and column is None:
        return
    elif column is not None and different:
        yield ask.done(replace(ask.rows(), compute=Compute.DISTINCT, measure=column.name), "distinct")
    elif column is not None and _is_figure(ask, column, at, place) and not (sign is not None and sign.counts):
        yield from _figure(ask, column)
    elif ask.draft.order is None and (amount := _amount_named(ask, place)) is not None:
        yield from _figure(ask, amount)
    elif column is None and place is not None and (got := _got(ask, place)) is not None:
        yield ask.done(replace(ask.rows(), compute=Compute.SUM, measure=got.name), "number of an unknown noun", 0.2)
    elif ask.draft.order is None and column is None and (held := _held(ask)) is not None:
        yield ask.done(replace(ask.rows(), compute=Compute.SUM, measure=held.name), "stock", 0.05, ask.rows())
    elif ask.draft.order is None and column is None and (crossed := _crossed(ask)) is not None:
        yield ask.done(replace(ask.rows(), show=(crossed.name,)), "number looked up")
    elif ask.draft.order is None:
        yield from _count_rows(ask, column, place)


def _got(ask: Ask, noun: int) -> Column | None:
    """ "how many votes did Gore get", where nothing is called votes: the only column of numbers that is named."""
    named = [place for place in range(len(ask.items)) if _number_named(ask, place) is not None]
    if ask.items[noun].letter != "x" or ask.draft.order is not None or len(named) != 1:
        return None
    item, column = ask.items[named[0]], ask.column(named[0])
    led = {token.folded for token in ask.cut[ask.items[noun].end : item.start]} & _DID
    if column is None or item.score < 1 or not led or not ask.is_added_up(column):
        return None
    ask.used.add(named[0])
    return column


_DID = frozenset(["did", "does", "do", "has", "have", "had"])


def _held(ask: Ask) -> Column | None:
    """ "how many bolts do we have": the column of what is in stock of the rows that are named."""
    said = {token.folded for token in ask.cut}
    if not ask.draft.where or not (said & _HAVING and said & _US):
        return None
    stocks = [column for column in measures(ask.grid) if ask.words(column) & vocabulary.STOCK]
    stocks.sort(key=lambda column: len(ask.words(column)))  # "Qty" rather than "Min qty"
    return next(iter(stocks), None)


_HAVING, _US = frozenset(["have", "left", "got"]), frozenset(["we", "i", "are", "us"])


def _crossed(ask: Ask) -> Column | None:
    """ "how many purchases came from affiliates", where Purchase is one row and Affiliates a column of numbers."""
    if not ask.draft.where or not ask.is_of_one_row:
        return None
    for place in range(len(ask.items)):
        column = _number_named(ask, place)
        if column is not None and not column.is_year and not only_names(column):
            ask.used.add(place)
            return column
    return None


_LENGTHS = frozenset("days weeks months years hours minutes seconds".split())


def _is_figure(ask: Ask, column: Column, at: int, place: int | None) -> bool:
    """Whether "how many" asks for the numbers of a column: not in "how many women paid", where women are counted."""
    one_word = place is not None and ask.items[place].end == ask.items[place].start + 1
    is_verb = one_word and place is not None and ask.items[place].score < _WEAK
    if is_verb and place is not None and ask.items[place].word in vocabulary.BOOKED:
        return False
    is_verb = is_verb and not ask.words(column) & vocabulary.STOCK
    counts_others = is_verb and (ask.letters[at + 1 : at + 2] == "K" or "R" in ask.letters)
    return ask.is_amount(column) and not counts_others


def _amount_named(ask: Ask, noun: int | None) -> Column | None:
    """ "how many drills are in stock", "how many hours did Jon spend": the column that says how many."""
    is_unit = noun is not None and ask.items[noun].word in vocabulary.UNITS_OF_TIME
    of_people = noun is not None and ask.items[noun].word in vocabulary.PEOPLE
    for place, letter in enumerate(ask.letters):
        column = ask.column(place) if letter == "H" and place not in ask.used else None
        if column is None or not ask.is_amount(column):
            continue
        counts_people = of_people and ask.words(column) & vocabulary.OF_PEOPLE
        if is_unit or counts_people or ask.words(column) & vocabulary.STOCK:
            ask.used.add(place)
            return column
    return None


def _groups(ask: Ask) -> TableQuery:
    return TableQuery(where=ask.where, compute=Compute.COUNT, group=ask.draft.group, by=ask.draft.by)


def _count_rows(ask: Ask, column: Column | None, place: int | None) -> Iterator[Asked]:
    """The rows meant; where the noun names who or what and repeats, the different ones."""
    rows = replace(ask.rows(), compute=Compute.COUNT)
    counted = ask.tally
    if counted is not None:
        yield ask.done(replace(ask.rows(), compute=Compute.SUM, measure=counted.name), "tally summed", 0.05, rows)
        return
    pieces = _pieces(ask) if place is None or ask.items[place].letter != "R" else None
    if pieces is not None:
        total = replace(ask.rows(), compute=Compute.SUM, measure=pieces.name)
        yield ask.done(total, "pieces summed", 0.1, rows)  # "how many mugs went to Austria"
        return
    if column is not None and place is not None and _is_of_kinds(ask, column, place):
        # "How many customers", of a column called Customer type: rows are counted, not their types.
        yield ask.done(
            rows,
            "count of kinds",
            0.1,
            notes=(worded(_ROWS_COUNTED, column=column.name),),
        )
        return
    if column is not None and ask.repeats(column):
        different = replace(ask.rows(), compute=Compute.DISTINCT, measure=column.name)
        # What is named anew in nearly every row is what the rows are about: they are counted.
        named = ask.words(column) & vocabulary.NAMED or (ask.where is None and is_of_few_kinds(column))
        of_rows = _is_of_rows(column) or not (named or only_names(column))
        yield ask.done(rows, "count repeated", 0.25 if of_rows else 0.3, different)
        yield ask.done(different, "distinct by noun", 0.3 if of_rows else 0.25, rows)
        return
    if column is not None and column.kind is ColumnKind.DATE and not column.filled.all():
        done = replace(ask.rows(), compute=Compute.COUNT, where=both(ask.where, Filled(column.name)))
        yield ask.done(done, "count of what was done", 0.1)  # "how many left"
        return
    doubt = _unknown_noun(ask, place)
    if ask.where is None and place is not None and _all_did(ask, place):
        doubt = 0.1
    if place is not None and ask.items[place].letter == "H" and ask.items[place].score < _WEAK:
        doubt += 0.2
    unknown = place is not None and ask.items[place].letter == "x"
    tally = _tally(ask) if place is None or unknown else None
    other = None if tally is None else replace(ask.rows(), compute=Compute.SUM, measure=tally.name)
    yield ask.done(rows, "count", doubt, other, notes=(ask.counted_as(place),) if unknown else ())


def _pieces(ask: Ask) -> Column | None:
    """The column of quantities, where "how many" stands right before a thing that rows are about."""
    at = ask.letters.find("M")
    item = ask.items[at + 1] if 0 <= at < len(ask.items) - 1 else None
    condition = item.condition if item is not None else None
    return quantity_column(ask.grid, condition.column) if isinstance(condition, OneOf) else None


def _tally(ask: Ask) -> Column | None:
    """The column that says of how many each row is: a table of staff per office has fewer rows than staff."""
    called = [each for each in ask.grid if folded(each.name).startswith(_OF_HOW_MANY)]
    likely = {each.name for each in measures(ask.grid)} if called else set()
    return next((each for each in reversed(called) if each.name in likely), None)


_OF_HOW_MANY = ("number of ", "total number of ", "anzahl ", "nombre de ", "count of ")


def _is_of_kinds(ask: Ask, column: Column, place: int) -> bool:
    """Whether a noun is only the first word of a column of kinds, whose last word is not said."""
    item = ask.items[place]
    last = ask.lookup.headers[column.place].long[-1:]
    return bool(set(last) & vocabulary.KINDS) and item.mention is not None and stem(item.word) not in last


def _says_what_all_rows_are(ask: Ask, place: int) -> bool:
    """Whether a verb after who is counted goes with days that every row has."""
    column = ask.column(place)
    if column is None or ask.letters[place - 1] != "K" or ask.items[place].score >= _WEAK:
        return False
    return column.kind is ColumnKind.DATE and bool(column.filled.all())


def _all_did(ask: Ask, place: int) -> bool:
    """Whether a verb after what is counted goes with days that every row has: "how many people died"."""
    verb = place + 1
    column = ask.column(verb) if verb < len(ask.items) and ask.letters[verb] == "H" else None
    if column is None or column.kind is not ColumnKind.DATE or not column.filled.all():
        return False
    if ask.items[verb].score >= _WEAK or verb + 1 < len(ask.items):
        return False
    ask.used.add(verb)
    return True


def _noun(ask: Ask, start: int) -> int | None:
    """The item that says what is counted: the next one that is a noun."""
    for place in range(start, len(ask.items)):
        letter = ask.items[place].letter
        if letter == "x" and place > start and ask.items[place - 1].end < ask.items[place].start:
            return None  # "how many false confessions in Utopia": a place, not what is counted
        if letter == "x" and ask.letters[place + 1 : place + 2] == "R":
            continue  # "how many indefinite suspensions", where a suspension is a row
        if letter == "H" and _says_what_all_rows_are(ask, place):
            ask.used.add(place)
            continue  # "how many women died", where every row has a date of death
        if letter in "HRx" and place not in ask.used:
            ask.used.add(place)
            return place
        if letter not in "lAioKu":
            return None
    return None


def _unknown_noun(ask: Ask, place: int | None) -> float:
    """The doubt of counting rows for a noun that nothing in the table answers to."""
    if place is None:
        return 0.1
    unknown = 0.2 if ask.where is not None else 0.5
    return {"R": 0.0, "x": unknown}.get(ask.items[place].letter, 0.0)


def _is_of_rows(column: Column) -> bool:
    """Whether most rows of the table have a value of this column for themselves."""
    rows = np.flatnonzero(column.filled)
    return len(np.unique(column.codes[rows])) > 0.5 * len(rows)


def _figure(ask: Ask, column: Column) -> Iterator[Asked]:
    """ "how many points": the number itself where one row is meant, else the sum."""
    base = ask.rows()
    rows = np.flatnonzero(masks.holds(ask.grid, ask.where) & column.filled)
    if not column.is_computed and (base.order is not None or base.step or len(rows) == 1):
        yield ask.done(replace(base, show=(column.name,)), "number looked up")
        return
    doubt = 0.15 if ask.where is not None else 0.1
    yield ask.done(replace(base, compute=Compute.SUM, measure=column.name), "number summed", doubt)


def aggregate(ask: Ask) -> Iterator[Asked]:
    """ "the average price", "total sales per region", "how much did A pay"."""
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
    plain = base.group is None and base.order is None
    if named is None:
        if "M" in ask.letters and compute is Compute.SUM and plain:
            ask.take("x")
            yield ask.done(TableQuery(where=ask.where, compute=Compute.COUNT), "count in total", 0.2)
        return
    column, doubt = named
    column = _with_its_sign(ask, column) if compute is Compute.SUM else column
    if much is not None:
        _take_what_we_do(ask)
    if much is not None and compute is Compute.NONE:
        yield from _figure(ask, column)
    elif column.is_ordered and not column.is_year and (base.order is None or base.group is not None):
        yield ask.done(replace(base, compute=compute, measure=column.name), "computed", doubt)
    elif compute is Compute.SUM and plain and not column.is_ordered and _holds_names(column):
        yield ask.done(replace(base, compute=Compute.COUNT), "total of names", 0.3)
    elif plain and not column.is_ordered:
        # What the column cannot give is told.
        yield ask.done(replace(base, compute=compute, measure=column.name), "computed", doubt)


def _take_what_we_do(ask: Ask) -> None:
    """ "how much VAT can we reclaim": what somebody does with an amount says nothing of which rows."""
    for place, item in enumerate(ask.items):
        if item.letter == "x" and item.start and ask.cut[item.start - 1].folded in _PRONOUNS:
            ask.used.add(place)


_PRONOUNS = frozenset(["i", "we", "you", "they"])


def _with_its_sign(ask: Ask, column: Column) -> Column:
    """What differences of several rows come to: what is over in one makes up for what another lacks."""
    if isinstance(column, Difference) and int(masks.holds(ask.grid, ask.where).sum()) > 1:
        return ask.grid[difference_name(column.one.name, column.other.name, absolute=False)]
    return column


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


_MEAN = stem("mean")


def _measure(ask: Ask) -> tuple[Column, float] | None:
    """The column that something is computed of, and a doubt where it was guessed."""
    for place, item in enumerate(ask.items):
        column = _number_named(ask, place)
        if column is not None and not _is_of_rows_alone(ask, column, item):
            ask.used.add(place)
            doubt = of_its_like(ask.lookup, item, column, _MEAN) if ask.compute_of_all() is Compute.AVERAGE else 0.0
            head = _number_named(ask, place + 1)
            if head is not None and ask.items[place + 1].start == item.end and not only_names(head):
                ask.used.add(place + 1)  # "total stock value" is of the values, not of the stock
                return head, 0.05
            return column, doubt
    place_of_any = ask.take("H") if "Q" not in ask.letters else None
    named = ask.column(place_of_any)
    likely = measures(ask.grid)
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
    ask.said.append(worded(_OF_ROWS, word=of_rows.word, column=amount.name))  # "total expenses", of a list called so
    return amount, 0.15


def _number_named(ask: Ask, place: int) -> Column | None:
    """The column of numbers that an item names, where nothing was made of it yet."""
    if place >= len(ask.items) or ask.items[place].letter != "H" or place in ask.used:
        return None
    column = ask.column(place)
    return column if column is not None and column.is_number else None
