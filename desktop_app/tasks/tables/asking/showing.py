"""Questions whose answer is a cell, or several: which column is shown, of which rows."""

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.computing import amount_said, measure_of_groups
from desktop_app.tasks.tables.asking.groups import PERIOD_STEMS
from desktop_app.tasks.tables.asking.led import LEADS, by_adjective, by_lead, fits
from desktop_app.tasks.tables.asking.of_lists import kinds_listed
from desktop_app.tasks.tables.asking.roles import is_of_few_kinds, measures, only_names
from desktop_app.tasks.tables.asking.told_states import OF_STATES
from desktop_app.tasks.tables.asking.unknown_nouns import asks_for_rows, is_attribute, is_of_time, is_unknown_to_all
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AnyOf, Compute, OneOf, Order, Period, TableQuery, columns_in
from desktop_app.translation import mark, worded

_OF_FAMILY = 6
"""Letters that registrations and "registered voters" have in common at least."""

_LOOKED_AT = 100
"""Rows of an answer that are compared with what was asked."""

_OF_AVERAGES = mark("Each row has a value of {column} of its own; in their average all rows count alike.")
_GIVEN_INSTEAD = mark("Nothing in the table is called “{word}”; {column} is given.")


def show(ask: Ask) -> Iterator[Asked]:
    """Which, what, who, where, when; and questions that only name what they want."""
    lead = ask.take("WPLDEhy")
    ask.take("u")
    told = set(ask.letters) <= set("K,")  # "deaths per movie", where a row is a death or a word
    counted_rows = ask.take("R") is not None or told if "H" not in ask.letters else _are_of_group(ask)
    if ask.draft.group is not None and ask.draft.order is None and counted_rows:
        counted = TableQuery(where=ask.where, compute=Compute.COUNT, group=ask.draft.group, by=ask.draft.by)
        likely = measures(ask.grid)
        called = {item.word[:_OF_FAMILY] for item in ask.items if item.letter == "R" and len(item.word) >= _OF_FAMILY}
        counted_so = len(likely) == 1 and not called.isdisjoint(each[:_OF_FAMILY] for each in ask.words(likely[0]))
        measure = measure_of_groups(ask, likely, told or counted_so)
        if measure is not None:
            added = replace(counted, compute=Compute.SUM, measure=measure.name)
            yield ask.done(added, "figures per group", 0.1, counted)  # "renewables vs nuclear"
            return
        yield ask.done(counted, "rows per group")
        return
    amount = amount_said(ask, lead)
    if amount is not None:
        total = TableQuery(where=ask.where, compute=Compute.SUM, measure=amount.name)
        entity = ask.grid.entity
        listed = None if entity is None or ask.draft.group is not None else replace(ask.rows(), show=(entity.name,))
        yield ask.done(replace(total, group=ask.draft.group, by=ask.draft.by), "amounts of rows", 0.1, listed)
    if (per_time := _per_stretch(ask, lead)) is not None:
        yield per_time
        return
    for column, doubt in _shown(ask, lead):
        yield from _rows(ask, replace(ask.rows(), show=(column.name,)), column, doubt)


def _are_of_group(ask: Ask) -> bool:
    """ "hires per year", of a column of when each was hired: how many there are."""
    named = [place for place, item in enumerate(ask.items) if item.letter == "H"]
    if not ask.draft.by or any(ask.column(place) is not ask.grid[ask.draft.group or ""] for place in named):
        return False
    ask.used.update(named)
    return True


def _per_stretch(ask: Ask, lead: int | None) -> Asked | None:
    """ "which weekdays have late shifts": how many rows lie on each, as no day says which weekday it is."""
    place = _noun(ask, lead, ask.letters[lead] if lead is not None else "")
    column, by = ask.column(place), PERIOD_STEMS.get(ask.items[place].word, "") if place is not None else ""
    if place is None or column is None or by not in _UNSAID:
        return None
    if column.kind is not ColumnKind.DATE and not (by == "decade" and column.is_year):
        return None
    if ask.draft.group is not None or ask.draft.order is not None:
        return None
    ask.used.add(place)
    query = TableQuery(where=ask.where, compute=Compute.COUNT, group=column.name, by=by)
    return ask.done(query, "rows per stretch of time", 0.1)


_BY_DAYS = 0.04
"""Doubt of the days of orders where orders are asked for: rather their numbers, where they have some."""


_UNSAID = frozenset(["weekday", "hour", "decade", "calendar month"])
"""Stretches of time that a date does not say, as it says its month and its year."""


def _shown(ask: Ask, lead: int | None) -> Iterator[tuple[Column, float]]:
    """The columns whose cells may be asked for, each with a doubt."""
    letter = ask.letters[lead] if lead is not None else ""
    place = _noun(ask, lead, letter)
    anchor = ask.draft.anchor
    if ask.draft.step and isinstance(anchor, OneOf) and (place is None or _is_of_people(ask, letter, anchor)):
        yield ask.grid[anchor.column], 0.05
        return
    named = ask.column(place)
    if place is not None and named is not None and letter == "h" and not named.is_ordered:
        ask.used.add(place)  # "how long is the song": the noun says of what
        yield from by_adjective(ask, lead)
    elif place is not None and named is not None:
        ask.used.add(place)
        yield named, _BY_DAYS * (named.kind is ColumnKind.DATE and stem(ask.items[place].word) not in vocabulary.WHEN)
    elif letter in LEADS:
        yield from by_lead(ask, letter)
    elif letter == "h":
        yield from by_adjective(ask, lead)
    else:
        yield from _guessed(ask, lead, place)


def _is_of_people(ask: Ask, letter: str, anchor: OneOf) -> bool:
    """Whether "who" asks for another one of the column in which the row beside was found."""
    return letter == "P" and bool(ask.words(ask.grid[anchor.column]) & frozenset(vocabulary.WHO))


def _noun(ask: Ask, lead: int | None, letter: str) -> int | None:
    """The place of what is asked for: a column that fits the lead, or an unknown noun."""
    place = _noun_after(ask, lead)
    named = ask.column(place)
    if place is None or named is None or letter not in LEADS or fits(ask, letter, named, place):
        return place
    if letter != "P":
        ask.used.add(place)  # "when was the last invoice": the noun says what the rows are
    return None


def _noun_after(ask: Ask, lead: int | None) -> int | None:
    """The column or unknown noun nearest after the lead, else the first column anywhere."""
    for place in range(0 if lead is None else lead + 1, len(ask.items)):
        letter = ask.items[place].letter
        if place in ask.used and letter == "Z":
            continue
        if place in ask.used or letter not in "HxloE":
            break
        if letter in "Hx":
            return place
    if lead is not None and ask.letters[lead] in "PLDh":
        return None
    rest = (place for place, letter in enumerate(ask.letters) if letter == "H" and place not in ask.used)
    return next(rest, None)


def _guessed(ask: Ask, lead: int | None, place: int | None) -> Iterator[tuple[Column, float]]:
    """Where no column is named: the one of the choice, of the superlative, or what the rows are about."""
    order = ask.draft.order
    choice = next((each.parts[0] for each in ask.draft.where if isinstance(each, AnyOf)), None)
    if order is not None and order.column is not None:
        if isinstance(choice, OneOf):
            yield ask.grid[choice.column], 0.03
            return
        if place is None and not (_is_top(ask) or _asks_which(ask, lead) or _names_rows(ask)):
            yield ask.grid[order.column], 0.05
            return
    entity = _about(ask)
    if entity is not None and (place is not None or order is not None or ask.where is not None):
        if place is not None:
            if ask.items[place].word in vocabulary.TO_DO:
                return
            if is_attribute(ask, lead, place) or is_unknown_to_all(ask, lead, place) or is_of_time(ask, place):
                return
            if ask.items[place].word not in OF_STATES:
                ask.used.add(place)
            if place in ask.used and ask.items[place].letter == "x":
                word = ask.items[place].word
                ask.said.append(worded(_GIVEN_INSTEAD, word=word, column=entity.name))
        yield entity, 0.05 if place is None and asks_for_rows(ask, lead) else 0.25


def _about(ask: Ask) -> Column | None:
    """What the rows are about; where that is nobody's in all of them, as in "cars that nobody drives", another name."""
    entity, rows = ask.grid.entity, np.flatnonzero(masks.holds(ask.grid, ask.where))
    if entity is None or not len(rows) or entity.filled[rows].any():
        return entity
    names = (each for each in ask.grid if each.kind is ColumnKind.TEXT and each.filled[rows].all())
    return next((each for each in names if not ask.lookup.repeats(each)), entity)


def _is_top(ask: Ask) -> bool:
    """ "top 3 by sales": who has them is asked for; "the 3 largest sales" are the figures themselves."""
    sign = ask.draft.superlative
    return sign is not None and sign.phrase is not None and sign.phrase.direction in (0, -2)


def _names_rows(ask: Ask) -> bool:
    """ "the oldest book", of a list of books, "the most expensive tool": the book is asked for, not its year."""
    if ask.grid.entity is None:
        return False
    found = re.search("Z[RK]", ask.letters)
    sign, kind = ask.draft.superlative, ask.items[found.end() - 1] if found is not None else None
    if sign is None or sign.phrase is None or kind is None or kind.letter == "R":
        return kind is not None
    of_kind = isinstance(kind.condition, OneOf) and kind.condition.column != ask.grid.entity.name
    return of_kind and bool(sign.phrase.headers) and kind.start == sign.end


def _asks_which(ask: Ask, lead: int | None) -> bool:
    """ "which has the most", "what town (a condition) has": what the rows are about is asked for, not the figure."""
    if lead is None:
        return False
    return ask.items[lead].word == "which" or ask.letters[lead : lead + 2] == "WK"


def _rows(ask: Ask, query: TableQuery, column: Column, doubt: float) -> Iterator[Asked]:
    """The cells of a column in the rows meant; sums or counts per name where names repeat."""
    if ask.draft.having is not None:
        if query.order is None and not query.step:
            having = TableQuery(where=query.where, compute=Compute.COUNT, group=column.name, having=ask.draft.having)
            yield ask.done(having, "names with many rows", doubt)
    elif query.order is None:
        yield from _unordered(ask, query, column, doubt)
    else:
        yield from _ordered(ask, query, query.order, column, doubt)


def _unordered(ask: Ask, query: TableQuery, column: Column, doubt: float) -> Iterator[Asked]:
    if _is_circular(ask, column):
        return
    names = not column.is_ordered or only_names(column)  # "orders per customer", where each has a number
    if ask.draft.group not in (None, column.name) and names and not query.step:
        counted = TableQuery(where=query.where, compute=Compute.COUNT, group=ask.draft.group, by=ask.draft.by)
        ask.said.clear()  # no other column is given instead
        nouns = (at for at, item in enumerate(ask.items) if item.letter == "x" and at in ask.used)
        note = ask.counted_as(next(nouns, None))
        yield ask.done(counted, "count per group", doubt + (0.15 if note else 0.05), notes=(note,) if note else ())
        return
    following = None if query.step else _next(ask, column)
    if following is not None:
        yield ask.done(replace(query, order=following), "next in time", doubt)
        return
    if _means_average(ask, query, column):
        mean = TableQuery(where=query.where, compute=Compute.AVERAGE, measure=column.name)
        yield ask.done(mean, "average of averages", doubt + 0.1, query, (worded(_OF_AVERAGES, column=column.name),))
        return
    if (
        ask.draft.group not in (None, column.name)
        and column.is_number
        and not ask.is_added_up(column)
        and not query.step
    ):
        # "rating of A vs B": what is not added up is told by its average.
        mean = TableQuery(where=query.where, compute=Compute.AVERAGE, measure=column.name)
        yield ask.done(replace(mean, group=ask.draft.group, by=ask.draft.by), "average understood", doubt + 0.1)
        return
    if _means_sum(ask, query, column):
        group, by = ask.draft.group, ask.draft.by
        total = TableQuery(where=query.where, compute=Compute.SUM, measure=column.name, group=group, by=by)
        yield ask.done(total, "sum understood", doubt + 0.1, query if group is None else None)
        if group is not None:
            return
        doubt += 0.25
    if query.where is None and "E" not in ask.letters:
        if set("PD") & set(ask.letters):
            return  # "who won": all of them are no answer
        doubt += 0.3
    yield ask.done(query, "looked up", doubt)


def _is_circular(ask: Ask, column: Column) -> bool:
    """Whether the cells asked for are those that the question names."""
    if ask.draft.step:
        return False
    named = [each for each in ask.draft.where if isinstance(each, OneOf) and not each.partial]
    if any(each.column == column.name for each in named):
        return True
    # Of two columns of the same names one says nothing of the other.
    rows = np.flatnonzero(masks.holds(ask.grid, ask.where) & column.filled)
    shown = {folded(column.text(int(row)).strip()) for row in rows[:_LOOKED_AT]}
    return bool(shown) and any(shown == {folded(text.strip()) for text in each.texts} for each in named)


def _next(ask: Ask, column: Column) -> Order | None:
    """ "what year comes after 1997": the first one that does."""
    for each in ask.draft.where:
        if isinstance(each, Period) and each.column == column.name and (each.first is None) != (each.last is None):
            return Order(column.name, each.first is None)
    return None


def _means_average(ask: Ask, query: TableQuery, column: Column) -> bool:
    """ "average income in Kern", where each of several districts there has an average of its own."""
    said = {token.stem for token in ask.cut} & vocabulary.COMPUTED
    if query.step or "E" in ask.letters or not said or not column.is_number or not ask.words(column) & said:
        return False
    return query.where is not None and int(masks.holds(ask.grid, query.where).sum()) > 1


def _means_sum(ask: Ask, query: TableQuery, column: Column) -> bool:
    """ "revenue in August": an amount of several rows, without a word on what to do with them."""
    which = any(item.letter == "W" and item.word == "which" for item in ask.items)  # "which sales were over 1000"
    if (
        query.step
        or which
        or not (ask.is_added_up(column) or _are_parts(ask, query, column))
        or set("EPLDh") & set(ask.letters)
    ):
        return False
    return ask.draft.group is not None or int(masks.holds(ask.grid, query.where).sum()) > 1


def _are_parts(ask: Ask, query: TableQuery, column: Column) -> bool:
    """Whether the people, or the areas, of several rows are those of one place: of the districts of a town.

    Not where years, or days, count the same people anew.
    """
    whole = query.where if isinstance(query.where, OneOf) else None
    if whole is None or whole.column == (ask.grid.entity.name if ask.grid.entity is not None else ""):
        return False
    timed = any(each.kind is ColumnKind.DATE or each.is_year for each in ask.grid)
    return not timed and column.kind is ColumnKind.NUMBER and not ask.words(column).isdisjoint(_OF_PLACES)


_OF_PLACES = frozenset(map(stem, ("population", "inhabitants", "residents", "einwohner", "area")))


def _ordered(ask: Ask, query: TableQuery, order: Order, column: Column, doubt: float) -> Iterator[Asked]:
    sign = ask.draft.superlative
    phrase = sign.phrase if sign is not None else None
    again = column.kind is ColumnKind.TEXT and not column.is_number
    repeats = again and (ask.repeats(column) or kinds_listed(ask.lookup, column) is not None)
    if order.column is None and phrase is not None and not phrase.by_row:
        # Of the few open tasks each may be somebody else's, and still names are counted that return in the table.
        of_kinds = ask.lookup.repeats(column) and column.name not in columns_in(query.where)
        if (repeats or of_kinds) and not query.step:
            grouped = TableQuery(where=query.where, compute=Compute.COUNT, group=column.name, order=order)
            yield ask.done(grouped, "most often", doubt)
        return
    measure = ask.grid[order.column] if order.column is not None else None
    counts = phrase is not None and phrase.counts and not query.step
    added = measure is not None and (ask.is_added_up(measure) or (ask.draft.totalled and measure.is_number))
    if measure is not None and repeats and counts and added:
        yield from _per_name(ask, query, order, measure, doubt)
    elif measure is column and (order.limit, order.nth) == (1, 1) and column.kind is ColumnKind.NUMBER:
        compute = Compute.MAX if order.descending else Compute.MIN
        yield ask.done(TableQuery(where=query.where, compute=compute, measure=column.name), "extreme", doubt)
    else:
        yield ask.done(query, "superlative" if order.column else "by row", doubt)


def _per_name(ask: Ask, query: TableQuery, order: Order, measure: Column, doubt: float) -> Iterator[Asked]:
    """Names repeat: who has the largest sum, or the largest single figure; each is the other reading of the other."""
    name, by_total = query.show[0], replace(order, column=None)
    total = TableQuery(where=query.where, compute=Compute.SUM, measure=measure.name, group=name, order=by_total)
    pays = measure.is_money or ask.draft.totalled or bool(ask.words(measure) & vocabulary.ADDED)
    pays = pays or is_of_few_kinds(ask.grid[name]) or _are_of_several(ask, ask.grid[name])
    sign = ask.draft.superlative
    best = sign is not None and sign.phrase is not None and sign.phrase.direction in (0, -2)
    pays = pays and not (best and bool(ask.words(measure) & _OF_EACH))
    yield ask.done(total, "most per name", doubt + (0.0 if pays else 0.1), query)
    yield ask.done(query, "largest row", doubt + (0.1 if pays else 0.0), total)


def _are_of_several(ask: Ask, names: Column) -> bool:
    """Whether each of some names stands beside several others that are what the rows are about: the team of players."""
    entity = ask.grid.entity
    if entity is None or entity is names or ask.lookup.repeats(entity):
        return False
    return ask.lookup.repeats(names) and ask.words(names).isdisjoint(_OTHER_SIDE)


_OF_EACH = frozenset(map(stem, ("salary", "wage", "pay", "compensation", "rent", "price", "rate")))
"""Headers of what each has for itself: a job that pays best pays one best, not all of them together."""

_OTHER_SIDE = frozenset(map(stem, ("opponent", "winner", "loser", "venue", "date", "result", "year", "opposition")))
"""Headers of what is another one in each game, whose figures are of that game."""
