"""Questions that ask how many: rows, different values, the numbers of a column, pieces."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.computing import figured, number_named
from desktop_app.tasks.tables.asking.flagged import are_flagged
from desktop_app.tasks.tables.asking.of_lists import kinds_listed
from desktop_app.tasks.tables.asking.roles import OF_EACH, is_of_few_kinds, measures, only_names, quantity_column
from desktop_app.tasks.tables.asking.things_counted import is_by_number, is_of_rows, people_counted
from desktop_app.tasks.tables.asking.times_told import times_told
from desktop_app.tasks.tables.asking.titled import measures_of_title, of_title, total_of_times
from desktop_app.tasks.tables.asking.told_states import OF_STATES
from desktop_app.tasks.tables.asking.verbs_behind import DID, WEAK_NAME, is_what_they_did, take_verb
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Compute, Filled, OneOf, TableQuery, both, columns_in
from desktop_app.tasks.tables.times_in_headers import time_of
from desktop_app.translation import mark, worded

_ROWS_COUNTED = mark("Rows are counted, not the values of {column}.")


def count(ask: Ask) -> Iterator[Asked]:
    """ "how many": rows, different values, or the numbers of a column."""
    at = ask.letters.index("M")
    ask.used.add(at)
    sign = ask.items[at].phrase
    ask.take("A")
    different = ask.take("i") is not None
    if not different and ask.draft.order is None and (told := times_told(ask, at)) is not None:
        yield from figured(ask, told)
        return
    place = _noun(ask, at + 1)
    column = ask.column(place)
    if place is not None and ask.items[place].letter == "x" and ask.items[place].word in _LENGTHS:
        amount = _amount_named(ask, place) or _in_unit(ask, place)  # "how many days between ..." asks for no rows
        yield from figured(ask, amount) if amount is not None else ()
        return
    if ask.draft.group is not None:
        yield from _count_per_group(ask, column, place, different)
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
        take_verb(ask)
        yield from figured(ask, column)
    elif ask.draft.order is None and (amount := _amount_named(ask, place)) is not None:
        yield from figured(ask, amount)
    elif column is None and place is not None and (got := _got(ask, place)) is not None:
        yield ask.done(replace(ask.rows(), compute=Compute.SUM, measure=got.name), "number of an unknown noun", 0.2)
    elif ask.draft.order is None and column is None and (held := _held(ask)) is not None:
        yield ask.done(replace(ask.rows(), compute=Compute.SUM, measure=held.name), "stock", 0.05, ask.rows())
    elif ask.draft.order is None and column is None and (total := total_of_times(ask, place)) is not None:
        yield from figured(ask, total)
    elif ask.draft.order is None and column is None and (titled := measures_of_title(ask, at)):
        yield from of_title(ask, titled)
    elif ask.draft.order is None and column is None and (crossed := _crossed(ask)) is not None:
        yield ask.done(replace(ask.rows(), show=(crossed.name,)), "number looked up")
    elif ask.draft.order is None:
        yield from _count_rows(ask, column, place)


def _count_per_group(ask: Ask, column: Column | None, place: int | None, different: bool) -> Iterator[Asked]:
    """ "how many goals per team", "how many makers per country": amounts, different names, or else the rows of each."""
    counted = replace(_groups(ask), having=ask.draft.having)
    at, sign = ask.letters.index("M"), ask.items[ask.letters.index("M")].phrase
    often = sign is not None and sign.counts
    if column is not None and not often and not different and _is_figure(ask, column, at, place):
        take_verb(ask)
        yield ask.done(replace(counted, compute=Compute.SUM, measure=column.name), "number per group")
        return
    if column is not None and (different or (not often and _are_different(ask, column))):
        found = replace(counted, compute=Compute.DISTINCT, measure=column.name)
        yield ask.done(found, "different per group", 0.05, counted)
        return
    yield ask.done(counted, "count per group")


def _are_different(ask: Ask, column: Column) -> bool:
    """Whether different ones are counted of a column that is no figure: its names repeat within the groups.

    Not of what names the rows, nor of the column whose groups they are.
    """
    if column.name == ask.draft.group or not ask.repeats(column):
        return False
    if only_names(column):
        return True  # orders, of which each has several lines
    if column.kind is not ColumnKind.TEXT:
        return False
    at = next((at for at in range(len(ask.items)) if ask.column(at) is column), None)
    named = bool(ask.words(column) & vocabulary.NAMED) and not is_of_rows(column)
    return named or _is_beside_names(ask, column, at)


def _is_beside_names(ask: Ask, column: Column, place: int | None) -> bool:
    """Whether a column that is called as the question says repeats beside names of the rows: the makers of bars."""
    entity = ask.grid.entity
    if place is None or entity is None or entity is column or ask.lookup.repeats(entity):
        return False
    of_times = any(column.name in names for names in ask.lookup.at_times) or time_of(column.name) is not None
    if of_times or not ask.words(column).isdisjoint(_IS_HELD):
        return False
    return ask.items[place].score >= _CALLED_SO and ask.lookup.repeats(column)


_IS_HELD = frozenset(
    map(stem, ("position", "post", "seat", "office", "role", "award", "prize", "medal", "result", "round"))
)
"""Headers of what each row is given: as many are held as there are rows."""


_CALLED_SO = 0.95
"""Score from which a column is called as the question says."""


def _got(ask: Ask, noun: int) -> Column | None:
    """ "how many votes did Gore get", where nothing is called votes: the only column of numbers that is named."""
    named = [place for place in range(len(ask.items)) if number_named(ask, place) is not None]
    if ask.items[noun].letter != "x" or ask.draft.order is not None or len(named) != 1:
        return None
    item, column = ask.items[named[0]], ask.column(named[0])
    led = {token.folded for token in ask.cut[ask.items[noun].end : item.start]} & DID
    if column is None or item.score < 1 or not led or not ask.is_added_up(column):
        return None
    ask.used.add(named[0])
    return column


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
        column = number_named(ask, place)
        if column is not None and not column.is_year and not only_names(column):
            ask.used.add(place)
            return column
    return None


_LENGTHS = frozenset("days nights weeks months years hours minutes seconds".split())


def _is_figure(ask: Ask, column: Column, at: int, place: int | None) -> bool:
    """Whether "how many" asks for the numbers of a column: not in "how many women paid", where women are counted."""
    one_word = place is not None and ask.items[place].end == ask.items[place].start + 1
    is_verb = one_word and place is not None and ask.items[place].score < WEAK_NAME
    if is_verb and place is not None and ask.items[place].word in vocabulary.BOOKED:
        return False
    is_verb = is_verb and not ask.words(column) & vocabulary.STOCK
    counts_others = is_verb and (ask.letters[at + 1 : at + 2] == "K" or "R" in ask.letters)
    of_each = bool(ask.words(column) & OF_EACH) and not ask.words(column) & vocabulary.STOCK
    return ask.is_amount(column) and not counts_others and not of_each  # "how many salaries" counts them


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


def _in_unit(ask: Ask, noun: int) -> Column | None:
    """ "how many days of work", where one column of numbers alone is in days: "Effort (days)"."""
    unit = stem(ask.items[noun].word)
    found = [column for column in measures(ask.grid) if unit in ask.lookup.header(column.name).bracketed]
    if len(found) != 1:
        return None
    ask.take("o", noun)
    return found[0]


def _groups(ask: Ask) -> TableQuery:
    return TableQuery(where=ask.where, compute=Compute.COUNT, group=ask.draft.group, by=ask.draft.by)


def _count_rows(ask: Ask, column: Column | None, place: int | None) -> Iterator[Asked]:
    """The rows meant; where the noun names who or what and repeats, the different ones."""
    rows = replace(ask.rows(), compute=Compute.COUNT)
    counted = _column_of_counts(ask, column)
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
        yield ask.done(rows, "count of kinds", 0.1, notes=(worded(_ROWS_COUNTED, column=column.name),))
        return
    if column is not None and place is not None and _are_listed(ask, column, place):
        yield ask.done(replace(ask.rows(), compute=Compute.DISTINCT, measure=column.name), "values of lists", 0.1, rows)
        return
    if column is not None and ask.repeats(column):
        different = replace(ask.rows(), compute=Compute.DISTINCT, measure=column.name)
        # What is named anew in nearly every row is what the rows are about: they are counted.
        named = bool(ask.words(column) & vocabulary.NAMED) or (ask.where is None and is_of_few_kinds(column))
        beside = _is_beside_names(ask, column, place)
        of_rows = not beside and (is_of_rows(column) or not (named or only_names(column)))
        of_rows = of_rows and not (place is not None and is_by_number(ask, column, place))
        yield ask.done(rows, "count repeated", 0.25 if of_rows else 0.3, different)
        yield ask.done(different, "distinct by noun", 0.3 if of_rows else 0.25, rows)
        return
    if column is not None and column.kind is ColumnKind.DATE and place is not None and _are_between(ask, place):
        return
    if column is not None and column.kind is ColumnKind.DATE and not column.filled.all():
        done = replace(ask.rows(), compute=Compute.COUNT, where=both(ask.where, Filled(column.name)))
        yield ask.done(done, "count of what was done", 0.1)  # "how many left"
        return
    people = people_counted(ask, place) if column is None else None
    if people is not None:
        yield ask.done(replace(ask.rows(), compute=Compute.DISTINCT, measure=people.name), "people", 0.2, rows)
        return
    doubt = _unknown_noun(ask, place)
    if ask.where is None and place is not None and _all_did(ask, place):
        doubt = 0.1
    if place is not None and ask.items[place].letter == "H" and ask.items[place].score < WEAK_NAME:
        doubt += 0.2
    unknown = place is not None and ask.items[place].letter == "x"
    of_file = place is not None and ask.items[place].letter == "R"
    tally = _tally(ask) if place is None or unknown or of_file else None
    other = None if tally is None else replace(ask.rows(), compute=Compute.SUM, measure=tally.name)
    yield ask.done(rows, "count", doubt, other, notes=(ask.counted_as(place),) if unknown else ())


def _column_of_counts(ask: Ask, column: Column | None) -> Column | None:
    """The column that says of each row how many it stands for, where that is what is counted."""
    counted = None if column is None and are_flagged(ask) else ask.tally
    if counted is not None and counted.name.casefold() in vocabulary.FREQUENCIES and column is not None:
        # "how many groups", of a list of what is known of each
        counted = counted if column.is_number or ask.repeats(column) else None
    if counted is not None and counted.name == ask.grid.tally:
        # "how many countries", "how many of them over 500", of what is spread over several times
        of_others = column is not None and column is not counted
        counted = None if of_others or counted.name in columns_in(ask.where) else counted
    return counted


def _are_between(ask: Ask, place: int) -> bool:
    """Whether days, or months, lie between two dates of a row: "how many days did he work" counts no rows then."""
    own = ask.column(place)
    if own is not None and ask.grid.entity is None and not ask.repeats(own):
        return False  # each row is a day of its own
    dates = sum(column.kind is ColumnKind.DATE for column in ask.grid)
    return dates > 1 and ask.cut[ask.items[place].start].folded in _LENGTHS


def _are_listed(ask: Ask, column: Column, place: int) -> bool:
    """Whether cells list several of what is counted each: the genres of films."""
    return ask.items[place].score == 1 and kinds_listed(ask.lookup, column) is not None


def _pieces(ask: Ask) -> Column | None:
    """The column of quantities, where "how many" stands right before a thing that rows are about."""
    at = ask.letters.find("M")
    item = ask.items[at + 1] if 0 <= at < len(ask.items) - 1 else None
    condition = item.condition if item is not None else None
    sign = ask.items[at].phrase if at >= 0 else None
    behind = ask.items[at + 2] if 0 <= at < len(ask.items) - 2 else None
    follows = behind is not None and behind.letter in "HRx" and item is not None and behind.start == item.end
    if follows or (sign is not None and sign.counts):
        return None  # "how many mug orders", "how many times was the mug ordered"
    return quantity_column(ask.grid, condition.column) if isinstance(condition, OneOf) else None


def _tally(ask: Ask) -> Column | None:
    """The column that says of how many each row is: a table of staff per office has fewer rows than staff."""
    called = [each for each in ask.grid if folded(each.name).startswith(_OF_HOW_MANY) or _are_heads(ask, each)]
    likely = {each.name for each in measures(ask.grid)} if called else set()
    return next((each for each in reversed(called) if each.name in likely), None)


def _are_heads(ask: Ask, column: Column) -> bool:
    """Whether a column says how many people there are in all: tot_emp of a table of librarians."""
    return {"total", "employe"} <= ask.words(column) or {"total", "staff"} <= ask.words(column)


_OF_HOW_MANY = ("number of ", "total number of ", "anzahl ", "nombre de ", "count of ")


def _is_of_kinds(ask: Ask, column: Column, place: int) -> bool:
    """Whether a noun is only the first word of a column of kinds, whose last word is not said."""
    item = ask.items[place]
    last = ask.lookup.headers[column.place].long[-1:]
    return bool(set(last) & vocabulary.KINDS) and item.mention is not None and stem(item.word) not in last


def _says_what_all_rows_are(ask: Ask, place: int) -> bool:
    """Whether a verb after who is counted goes with days that every row has."""
    column = ask.column(place)
    if column is None or ask.letters[place - 1] != "K" or ask.items[place].score >= WEAK_NAME:
        return False
    return column.kind is ColumnKind.DATE and bool(column.filled.all())


def _all_did(ask: Ask, place: int) -> bool:
    """Whether a verb after what is counted goes with days that every row has: "how many people died"."""
    verb = place + 1
    column = ask.column(verb) if verb < len(ask.items) and ask.letters[verb] == "H" else None
    if stem(ask.items[place].word) not in vocabulary.PERSONS:
        return False  # "warm days" are not all of them
    if column is None or column.kind is not ColumnKind.DATE or not column.filled.all():
        return False
    if ask.items[verb].score >= WEAK_NAME or verb + 1 < len(ask.items):
        return False
    ask.used.add(verb)
    return True


def _noun(ask: Ask, start: int) -> int | None:
    """The item that says what is counted: the next one that is a noun."""
    for place in range(start, len(ask.items)):
        letter = ask.items[place].letter
        if letter == "x" and ask.items[place].word in OF_STATES:
            return None  # "how many are done"
        if letter == "x" and place > start and ask.items[place - 1].end < ask.items[place].start:
            return None  # "how many false confessions in Utopia": a place, not what is counted
        if letter == "x" and place == start and _LEADS_TO.intersection(_between(ask, place)):
            return None  # "how many in Utopia": a place, not what is counted
        if letter == "x" and ask.letters[place + 1 : place + 2] == "R":
            continue  # "how many indefinite suspensions", where a suspension is a row
        if letter == "H" and _says_what_all_rows_are(ask, place):
            ask.used.add(place)
            continue  # "how many women died", where every row has a date of death
        if letter == "H" and place > start and is_what_they_did(ask, place):
            ask.used.add(place)
            continue
        if letter in "HRx" and place not in ask.used:
            ask.used.add(place)
            return place
        if letter not in "lAioKu":
            return None
    return None


_LEADS_TO = frozenset(["in", "from", "at", "by", "with", "for", "on", "during"])


def _between(ask: Ask, place: int) -> set[str]:
    """The words between an item and the one before it."""
    before = ask.items[place - 1].end if place else 0
    return {token.folded for token in ask.cut[before : ask.items[place].start]}


def _unknown_noun(ask: Ask, place: int | None) -> float:
    """The doubt of counting rows for a noun that nothing in the table answers to."""
    if place is None:
        return 0.1
    unknown = 0.2 if ask.where is not None else 0.5
    return {"R": 0.0, "x": unknown}.get(ask.items[place].letter, 0.0)
