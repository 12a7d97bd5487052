"""Rules for the conditions in a question: comparisons, values, negations, neighbours, and in which order all apply."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from desktop_app.answers import any_of
from desktop_app.table_reading import TIME_OF_DAY, ColumnKind
from desktop_app.tasks.tables.asking.compared_columns import (
    is_noun,
    is_year_of_dates,
    of_adjective,
    of_numbers,
    scaled,
    unit_behind,
)
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.ends_of_times import ENDS_OF_TIMES
from desktop_app.tasks.tables.asking.groups import PERIOD_STEMS
from desktop_app.tasks.tables.asking.having import having, having_rows, of_a_kind, share_over
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.joined import JOINED
from desktop_app.tasks.tables.asking.named_times import NAMED_TIMES
from desktop_app.tasks.tables.asking.several_numbers import SEVERAL_NUMBERS
from desktop_app.tasks.tables.asking.times import not_then, stretch, time
from desktop_app.tasks.tables.asking.verdicts import WELL_NAMED, truth, with_filled, without
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.query import (
    AllOf,
    AnyOf,
    Beyond,
    ColumnOf,
    Compare,
    Condition,
    Not,
    OneOf,
    Operator,
    ValueOf,
)

_SEVERAL = 12
"""Stretches of rows with a value up to which "after" it may mean the row below."""

_LEAST_YEAR = 1000

_IN_PART = 0.5
"""Score of a word that some cells of the column before it only contain."""


def _between(match: Match) -> Iterator[Draft]:
    low, high = match.item("low"), match.item("high")
    if low is None or high is None:
        return
    years = is_year_of_dates(match.grid, low) and is_year_of_dates(match.grid, high)
    for column, doubt in of_numbers(match, (low, high), "after", "before"):
        if doubt and years:
            continue  # "between 1930 and 1940" are no acres that nobody speaks of
        first, last = sorted((scaled(column, low), scaled(column, high)))
        least = Compare(column.name, Operator.AT_LEAST, first)
        yield match.understood(AllOf((least, Compare(column.name, Operator.AT_MOST, last))), doubt)


def _same(match: Match) -> Iterator[Draft]:
    """ "the same position as Ardo Kreek": the value of that row, without the row itself."""
    value, column = match.item("value"), match.column("column")
    if value is None or column is None or value.mention is None or value.mention.column == column.name:
        return
    anchor = _value(value)
    if column.is_ordered:
        alike: Condition = Compare(column.name, Operator.EQUAL, ValueOf(column.name, anchor))
    else:
        texts = _texts_where(match.grid, column, anchor)
        if not texts:
            return
        alike = OneOf(column.name, texts, any_of([text.strip() for text in texts]))
    yield match.understood(AllOf((alike, Not(anchor))))


def _texts_where(grid: Grid, column: Column, condition: Condition) -> tuple[str, ...]:
    rows = np.flatnonzero(holds(grid, condition) & column.filled)
    return tuple(dict.fromkeys(column.text(int(row)) for row in rows))


def _value(item: Item) -> OneOf:
    mention = item.mention
    if mention is None:
        raise ValueError("an item of a cell has a mention")
    return OneOf(mention.column, mention.texts, mention.said, mention.partial or bool(mention.listed), mention.listed)


def _more_than_another(match: Match) -> Iterator[Draft]:
    """ "more medals than Bulgaria", "older than Tom"."""
    how, value = match.item("how"), match.item("value")
    if how is None or how.phrase is None or value is None or match.draft.letters.startswith("y"):
        return
    if "again" in match.found.re.groupindex and match.column("again") not in (None, match.column("column")):
        return  # "more total medals" say one column twice
    anchor = _value(value)
    if anchor.said.strip().replace(",", "").isdigit():
        return  # "more than 300 passengers" are not those of flight 300
    for column, operator, doubt in of_adjective(match, how.phrase):
        if column.name == anchor.column:
            continue
        limit = ValueOf(column.name, anchor)
        yield match.understood(AllOf((Compare(column.name, operator, limit), Not(anchor))), doubt)


def _in_the_time_of(match: Match) -> Iterator[Draft]:
    """ "how many pardons under Bush", "who resigned over a scandal": nothing is compared."""
    how, value = match.item("how"), match.item("value")
    if how is not None and how.word in ("under", "over") and value is not None:
        yield match.draft.without(match.start, match.end, value)


def _compared(match: Match) -> Iterator[Draft]:
    """ "more than 5 goals", "price over 100", "at least 3"."""
    how, number = match.item("how"), match.item("number")
    if how is None or number is None or how.phrase is None:
        return
    operator = how.phrase.operator
    if operator is None or (how.word in ("after", "before") and is_year_of_dates(match.grid, number)):
        return
    for column, doubt in of_numbers(match, (number,), "after", "before"):
        if not (column.is_year and scaled(column, number) < _LEAST_YEAR):  # "over the five years"
            yield match.understood(Compare(column.name, operator, scaled(column, number)), doubt, asked=True)


def _compared_after(match: Match) -> Iterator[Draft]:
    """The same, where the column is named after the number."""
    column = match.column("after")
    if column is not None and column.is_number and not is_noun(match.grid, column):
        yield from _compared(match)


def _compared_before(match: Match) -> Iterator[Draft]:
    """The same, where the column is named before the comparison."""
    column, number = match.column("before"), match.item("number")
    of_day = number is not None and number.mention is not None and number.mention.unit == TIME_OF_DAY
    if column is not None and (column.is_number or (of_day and column.kind is ColumnKind.DATE)):
        yield from _compared(match)


def _against_column(match: Match) -> Iterator[Draft]:
    """ "more wine than beer", "spent exceeds budget": two columns compared row by row."""
    how, one, other = match.item("how") or match.item("than"), match.column("one"), match.column("other")
    if how is None or how.phrase is None or one is None or other is None or one.name == other.name:
        return
    if not (one.is_ordered and other.is_ordered and one.kind is other.kind):
        return
    operator = how.phrase.operator or (Operator.MORE if how.phrase.direction > 0 else Operator.LESS)
    yield match.understood(Compare(one.name, operator, ColumnOf(other.name)))


def _adjective_than(match: Match) -> Iterator[Draft]:
    """ "older than 40", "longer than 120 minutes", "cheaper than 80"."""
    how, number = match.item("how"), match.item("number")
    if how is None or number is None or how.phrase is None:
        return
    unit = unit_behind(match)
    if unit is not None:  # "a trip longer than 300 km", where trips are numbered
        told = Operator.MORE if how.phrase.direction > 0 else Operator.LESS
        yield match.understood(Compare(unit.name, told, scaled(unit, number)))
        return
    for column, operator, doubt in of_adjective(match, how.phrase):
        if column.kind is not ColumnKind.DATE:
            yield match.understood(Compare(column.name, operator, scaled(column, number)), doubt)
    if not how.phrase.headers and match.column("column") is None:
        operator = Operator.MORE if how.phrase.direction > 0 else Operator.LESS
        for column, doubt in of_numbers(match, (number,), "after", "before"):
            yield match.understood(Compare(column.name, operator, scaled(column, number)), doubt)


def _denied(match: Match) -> Iterator[Draft]:
    """ "not from Paris", "without Paris or Oslo": none of the values of one column."""
    values = [item for item in match.items("values") if item.letter == "V"]
    if len({item.mention.column for item in values if item.mention}) == 1:
        yield match.understood(Not(_alternatives(values)))


def _values(match: Match) -> Iterator[Draft]:
    """A value, or several of one column with "or" or "and" between them; a header of theirs beside them."""
    values = [item for item in match.items("values") if item.letter == "V"]
    grid = {item.mention.column for item in values if item.mention}
    if len(grid) > 1:
        return
    met = len(values) == 2 and match.draft.letters[: match.start].endswith("b") and all(map(_is_either, values))
    # "the games between Arsenal and Leeds" are those that both of them played.
    parts = tuple(_alternatives([each]) for each in values)
    # A film "with Stewart and Novak" lists both among its actors.
    signs = {item.letter for item in match.items("values")}
    joined = "&" in signs and "|" not in signs and all(map(_is_listed, values))
    met = met or (joined and bool(holds(match.grid, AllOf(parts)).any()))
    yield match.understood(AllOf(parts) if met else _alternatives(values))


def _alternatives(values: Sequence[Item]) -> Condition:
    conditions = tuple(dict.fromkeys(each for item in values if item.letter == "V" for each in _either(item)))
    return conditions[0] if len(conditions) == 1 else AnyOf(conditions)


def _is_listed(item: Item) -> bool:
    return item.mention is not None and bool(item.mention.listed)


def _is_either(item: Item) -> bool:
    return item.mention is not None and item.mention.either is not None


def _either(item: Item) -> tuple[OneOf, ...]:
    """The condition of a cell; two, where it stands in one or the other of two columns."""
    one = _value(item)
    if item.mention is None or item.mention.either is None:
        return (one,)
    column, texts = item.mention.either
    return one, replace(one, column=column, texts=texts)


def _with_header(match: Match) -> Iterator[Draft]:
    value, item = match.item("value"), match.item("column")
    if value is None or value.mention is None or item is None or item.mention is None:
        return
    if value.mention.column != item.mention.column or (value.mention.partial and item.score < WELL_NAMED):
        return
    # The header says which column its value stands in: it is part of the value.
    whole = replace(
        value,
        start=min(value.start, item.start),
        end=max(value.end, item.end),
        weight=value.weight + item.weight,
        score=max(value.score, _IN_PART if value.mention.partial else 0.95),
    )
    yield match.draft.without(match.start, match.end, whole)


def _header_of_twin(match: Match) -> Iterator[Draft]:
    """ "home games of Spain", of a home team and an away team: the word says in which of the two the name stands."""
    value, item, noun = match.item("value"), match.item("column"), match.items("noun")
    if value is None or value.mention is None or item is None or item.mention is None or value.mention.partial:
        return
    if value.mention.column == item.mention.column and item.score < WELL_NAMED:
        whole = replace(value, weight=value.weight + item.weight)
        yield match.draft.without(match.start, match.end, *noun, whole)


def _numbered(match: Match) -> Iterator[Draft]:
    """ "chapter 4", "rank 3", "3rd place"."""
    column, number = match.column("column"), match.item("number")
    if column is None or number is None or number.mention is None or not column.is_number:
        return
    if number.mention.unit == "%" and not column.is_percent:
        shared = match.lookup.words(column)
        rates = (each for each in match.grid if each.is_percent and shared & match.lookup.words(each))
        rate = next(rates, None)
        if rate is None:
            return
        column = rate  # "at 19 % VAT" is said of the rate
    value = scaled(column, number)
    if not (column.numbers == value).any():
        return
    yield match.understood(Compare(column.name, Operator.EQUAL, value))


def _beside_value(match: Match) -> Iterator[Draft]:
    """The row right after or before the one with a value; further down or up where rows are counted."""
    how, values = match.item("how"), match.items("values")
    if how is None or how.phrase is None or match.draft.step:
        return
    anchor = _alternatives(values)
    if _blocks(holds(match.grid, anchor)) > _SEVERAL:
        yield match.understood(anchor, 0.1)  # "the pulse after 30 min", of many people
        return
    taken = match.draft.understood(match.start, match.end, anchor)
    several = 0.3 if _blocks(holds(match.grid, anchor)) != 1 else 0.0
    yield replace(taken, where=match.draft.where, anchor=anchor, step=how.phrase.step).doubted(several)
    if not how.phrase.near:
        yield match.understood(Beyond(anchor, how.phrase.step > 0), 0.05)


def _blocks(flags: np.ndarray) -> int:
    """How many stretches of rows are flagged."""
    return int((np.diff(flags.astype(np.int8), prepend=0) == 1).sum())


def _not_compared(match: Match) -> Iterator[Draft]:
    """ "no result above 40"."""
    for draft in _compared(match):
        yield draft.denied()


def _twice_named(match: Match) -> Iterator[Draft]:
    """ "revenue of Pen in 2023", where a column is called 2023 / Revenue: both words name the one column."""
    one, other, column = match.item("one"), match.item("other"), match.column("one")
    if one is None or other is None or not one.mention or not other.mention or column is None:
        return
    header = match.lookup.headers[column.place]
    if one.mention.column != other.mention.column or len(header.stems) < 2 or min(one.score, other.score) >= 1:
        return
    if column.kind is ColumnKind.DATE and one.word != other.word and {one.word, other.word} & PERIOD_STEMS.keys():
        return  # "which decade had the most releases", of release dates
    whole = replace(one, score=0.97, weight=one.weight + other.weight)
    yield match.draft.without(match.start, match.end + 1, whole, *match.items("between"))


def _each_at_least(match: Match) -> Iterator[Draft]:
    """ "at least 1 gold and 1 silver medal": the comparison holds for both."""
    how, one, other = match.item("how"), match.item("one"), match.item("other")
    first, second = match.column("first"), match.column("second")
    if how is None or how.phrase is None or how.phrase.operator is None or one is None or other is None:
        return
    if first is not None and second is not None and first.is_number and second.is_number:
        operator = how.phrase.operator
        both = (
            Compare(first.name, operator, scaled(first, one)),
            Compare(second.name, operator, scaled(second, other)),
        )
        yield match.understood(AllOf(both))


def _kind_of_cell(match: Match) -> Iterator[Draft]:
    """ "which stadium", where cells are called Rich Stadium and Texas Stadium: their column is asked for."""
    value = match.item("value")
    if value is None or value.mention is None or not value.mention.partial or len(value.mention.texts) < 2:
        return
    column = replace(value, letter="H", score=0.7, mention=replace(value.mention, kind="H", partial=False, texts=()))
    yield match.draft.without(match.start + 1, match.end, column)
    yield match.draft.without(match.start + 1, match.end, replace(value, letter="v"))


def _both_at_least(match: Match) -> Iterator[Draft]:
    """ "60 or more in both German and English": the comparison holds for both."""
    how, one, first, second = match.item("how"), match.item("one"), match.column("first"), match.column("second")
    if how is None or how.phrase is None or how.phrase.operator is None or one is None:
        return
    if first is not None and second is not None and first.is_number and second.is_number and first is not second:
        told = (Compare(each.name, how.phrase.operator, scaled(each, one)) for each in (first, second))
        yield match.understood(AllOf(tuple(told)))


CLAUSES: tuple[Rule, ...] = (
    Rule(r"(?<=%)(?P<part>[VHRlxo]{1,3})(?P<how>[cpa])(?P<number>N)", share_over),
    Rule(r"(?P<one>H)(?P<between>[^H]+)(?=(?P<other>H))", _twice_named),
    Rule(r"[WP](?P<value>V)(?![VH&|,])", _kind_of_cell),
    Rule(r"(?P<how>c)(?P<one>N)(?P<first>H)&(?P<other>N)(?P<second>H)", _each_at_least),
    Rule(r"(?P<one>N)(?P<how>d)[lo]?(?P<first>H)&(?P<second>H)", _both_at_least),
    Rule(r"(?P<how>c)(?P<one>N)[lo]?(?P<first>H)&(?P<second>H)", _both_at_least),
    *ENDS_OF_TIMES,
    *NAMED_TIMES,
    Rule(r"(?P<before>(?<![WGj])H)?[bfg](?P<low>T)[&zj](?P<high>T)(?P<after>)", stretch),
    Rule(r"(?P<before>)(?P<low>T)[zj](?P<high>T)(?P<after>)", stretch),
    Rule(r"(?P<before>H)?[bfgc](?P<low>N)[&z](?P<high>N)(?P<after>H)?", _between),
    *SEVERAL_NUMBERS,
    Rule(r"n(?P<before>)(?P<how>)(?P<time>T)(?P<after>)", not_then),
    Rule(r"(?P<before>(?<![WGj])H)?g?l?(?P<how>[pafj])?(?P<time>T)(?P<after>)", time),
    Rule(r"(?P<before>)s(?P<column>H)(?P<value>V)", _same),
    Rule(r"(?P<how>C)(?P<than>)(?P<one>H)>(?P<other>H)", _against_column),
    Rule(r"(?P<one>H)(?:(?P<how>C)>|(?P<than>[cap]))(?P<other>H)", _against_column),
    Rule(r"(?P<how>c)(?P<value>V)(?!H)", _in_the_time_of),
    Rule(r"(?P<before>)(?P<how>C)(?P<column>H)?(?P<again>H)?>(?P<value>V)", _more_than_another),
    Rule(r"(?P<before>H)?(?P<column>)(?P<how>C)>(?P<value>V)", _more_than_another),
    Rule(r"(?P<before>H)?(?P<column>)(?P<how>c)(?P<value>V)", _more_than_another),
    Rule(r"(?P<before>)(?P<how>C)(?P<column>H)>(?P<number>N)(?P<after>)", _adjective_than),
    Rule(r"(?P<before>H)?(?P<column>)(?P<how>C)>(?P<number>N)(?P<after>H)?", _adjective_than),
    Rule(r"n(?P<before>H)(?P<how>[cpa])(?P<number>N)(?P<after>)", _not_compared),
    Rule(r"(?P<how>c)(?P<number>N)(?P<kind>[HV])(?P<after>[HR])", of_a_kind),
    Rule(r"(?P<how>c)(?P<number>N)(?P<after>H)", having_rows),
    Rule(r"(?P<before>)(?P<how>[cpa])(?P<number>N)o?(?P<after>H)", _compared_after),
    Rule(r"(?P<before>H)[lxoR]?(?P<how>[cpa])(?P<number>N)(?P<after>)", _compared_before),
    Rule(r"(?P<how>c)(?P<before>H)o?(?P<number>N)(?P<after>)", _compared_before),
    Rule(r"(?P<before>H)[lxo]?(?P<number>N)(?P<how>d)(?!H)(?P<after>)", _compared_before),
    Rule(r"(?P<before>)(?P<number>N)(?P<how>d)(?P<after>H)?", _compared),
    Rule(r"(?P<before>)(?P<number>N)(?P<after>H)(?P<how>d)", _compared),
    Rule(r"(?P<before>H)[lx]?(?P<number>N)(?P<how>d)(?P<after>)", _compared),
    Rule(r"(?P<how>c)(?P<number>N)(?P<after>[HR])", having),
    Rule(r"(?P<before>)(?P<how>[cpa])(?P<number>N)(?P<after>)", _compared),
    Rule(r"(?P<column>H)(?P<value>V)", _with_header),
    Rule(r"(?P<value>V)(?P<column>H)", _with_header),
    Rule(r"(?P<column>H)(?P<noun>[xRl])(?P<value>V)", _header_of_twin),
    Rule(r"(?P<column>H)(?P<noun>)g(?P<value>V)", _header_of_twin),
    Rule(r"ng?(?P<values>V(?:,?[|&,]V)+)", _denied),
    Rule(r"ng?(?P<values>V)", _denied),
    Rule(r"(?P<column>H)[Mo]?(?P<number>[NO])", _numbered),
    Rule(r"(?<!S)(?P<number>[NO])(?P<column>H)", _numbered),
    Rule(r"(?P<how>[ap])(?P<values>V(?:,?[|&,]V)*)", _beside_value),
    Rule(r"(?P<values>V(?:,?[|&,]V)+)", _values),
    Rule(r"(?P<values>V)", _values),
    Rule(r"F(?P<all>(?P<column>H)(?:,?[&,]H)+)", with_filled),
    Rule(r"F(?P<all>(?P<column>H))", with_filled),
    Rule(r"(?<=%)(?P<not>)(?P<column>H)(?=S$)", truth),
    Rule(r"(?<![Gj])(?<![Gj]H&)(?P<not>n)?(?P<column>H)(?![CSc>]|l?S)", truth),
    Rule(r"n(?P<column>H)", without),
    Rule(r"(?P<column>H)n$", without),
    *JOINED,
)
