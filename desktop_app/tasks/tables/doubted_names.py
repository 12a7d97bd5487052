"""What is doubtful of whom or what a reading took: kinds for people, a name for its number, a part of words."""

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.margins import asks_for_balance
from desktop_app.tasks.tables.asking.rewording_of_times import lengths_in_minutes, so_many_hours
from desktop_app.tasks.tables.asking.roles import amount_column, is_of_few_kinds
from desktop_app.tasks.tables.asking.synonyms import code_of_state
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.doubted_columns import TWO_WAYS, Doubt, Taken
from desktop_app.tasks.tables.guessed_columns import NARROWED
from desktop_app.tasks.tables.query import Compare, Compute, Has, OneOf, TableQuery, columns_in
from desktop_app.translation import mark, worded

_OF_KINDS, _OF_TWO, _OF_PART, _OF_FLOWS = 0.3, 0.5, 0.5, 0.6
"""How often answers with these doubts are right; a guess, as too few of them are known."""

_OF_MINUTES = 0.9
_IN_MINUTES = mark("{column} has no unit: it is taken to be in minutes.")
_BY_CODE = mark("“{word}” was looked for in {column}, where other names end in {code}.")
_WHO = mark("No column says who: {column} is given.")
_PART_OF = mark("“{word}” stands alone in {some} of {all} rows of {column} that begin with it: only these were taken.")
_NO_BALANCE = mark("No column holds a balance: what came in less what went out is given, not what was there before.")


def kinds_for_people(taken: Taken) -> Iterator[Doubt]:
    """ "who was the oldest", of passengers without names: the sex of the oldest one is nobody."""
    query, grid = taken.candidate.query, taken.lookup.grid
    lead = taken.candidate.read[0] if taken.candidate.read else None
    name = query.group or (query.show[0] if len(query.show) == 1 else None)
    if lead is None or lead.letter != "P" or lead.word not in _ASKS_WHO or name is None or name not in grid.headers:
        return
    column = grid[name]
    own = taken.lookup.words(column)
    named = any(each.mention is not None and each.mention.column == name for each in taken.candidate.items)
    named = named or name in columns_in(query.where)
    if not named and is_of_few_kinds(column) and not own & (set(vocabulary.WHO) - _KINDS) and own & _KINDS:
        yield Doubt(worded(_WHO, column=name), _OF_KINDS)


_ASKS_WHO = frozenset(["who", "whom", "whose"])
_KINDS = vocabulary.OF_PERSONS | vocabulary.KINDS | frozenset(map(stem, ("who", "gender", "adult")))


def names_or_numbers(taken: Taken) -> Iterator[Doubt]:
    """ "how many different customers", of a Customer ID and a Customer Name that do not come to the same."""
    query, grid = taken.candidate.query, taken.lookup.grid
    if query.compute is not Compute.DISTINCT or query.measure is None or query.measure not in grid.headers:
        return
    whole = _stem_of(grid[query.measure])
    for other in grid if whole else ():
        if other.name != query.measure and _stem_of(other) == whole:
            instead = replace(query, measure=other.name)
            if taken.differs(instead):
                yield Doubt(worded(TWO_WAYS), _OF_TWO, instead)
                return


_OF_THINGS = frozenset(["id", "no", "nr", "number", "code", "name", "key"])


def _stem_of(column: Column) -> tuple[str, ...]:
    """What is numbered or named by a column: customer, of Customer ID; nothing where its header says no such thing."""
    words = header_words(column.name)
    return tuple(words[:-1]) if len(words) > 1 and words[-1] in _OF_THINGS else ()


def part_of_words(taken: Taken) -> Iterator[Doubt]:
    """ "how many POS transactions", of texts that begin POS31AUG as well as POS."""
    grid = taken.lookup.grid
    for each in taken.conditions:
        if not isinstance(each, OneOf) or not each.partial or each.listed or not each.said.isupper():
            continue
        column = grid[each.column]
        begins = re.compile(rf"(?i)\b{re.escape(each.said)}(?=\d|\b)")
        texts = [text for text in column.texts if begins.search(text)]
        more = int(np.isin(column.codes, [column.texts.index(text) for text in texts]).sum())
        some = int(np.isin(column.codes, [column.texts.index(text) for text in each.texts]).sum())
        if more > some:
            told = worded(_PART_OF, word=each.said, some=some, all=more, column=column.name)
            yield Doubt(told, _OF_PART, _with_all(taken.candidate.query, each))
            return


def _with_all(query: TableQuery, part: OneOf) -> TableQuery | None:
    """The same query of all texts that begin with a word; None where it is more than one condition."""
    if query.where != part:
        return None
    return replace(query, where=Has(part.column, rf"(?i)\b{re.escape(part.said)}(?:\d|\b)", part.said))


_OF_TOTAL = re.compile(r"\b(?:of|in) (?:the )?(?:total|overall|whole|entire)\b(?! (?:number|count|rows))")


def share_of_rows(taken: Taken) -> Iterator[Doubt]:
    """ "share of staff costs in the total", of a budget: rather of its amounts than of its rows."""
    query, grid = taken.candidate.query, taken.lookup.grid
    if query.compute is not Compute.SHARE or query.measure is not None or _OF_TOTAL.search(taken.text) is None:
        return
    amount = amount_column(grid)
    if amount is not None:
        instead = replace(query, measure=amount.name)
        if taken.differs(instead):
            yield Doubt(worded(TWO_WAYS), _OF_TWO, instead)


def no_balance(taken: Taken) -> Iterator[Doubt]:
    """ "what is the balance", of a ledger that has none: what was there before its first row is not known."""
    query = taken.candidate.query
    if (
        query.compute is Compute.SUM
        and query.measure is not None
        and asks_for_balance(taken.lookup, taken.candidate.cut)
    ):
        yield Doubt(worded(_NO_BALANCE), _OF_FLOWS)


def minutes_for_hours(taken: Taken) -> Iterator[Doubt]:
    """ "longer than 3 hours", of a duration without a unit: that it is told in minutes is a guess."""
    said = so_many_hours(taken.text)
    column = lengths_in_minutes(taken.lookup) if said else None
    for each in taken.conditions if column is not None else ():
        if isinstance(each, Compare) and column is not None and each.column == column.name:
            yield Doubt(worded(_IN_MINUTES, column=column.name), _OF_MINUTES)
            return


def rates_overall(taken: Taken) -> Iterator[Doubt]:
    """ "overall unemployment rate", of a table of counties with a rate each: all of them are no answer."""
    query, grid = taken.candidate.query, taken.lookup.grid
    plain = query.compute is Compute.NONE and query.where is None and query.order is None and not query.step
    if plain and len(query.show) == 1 and query.show[0] in grid.headers and _OVERALL.search(taken.text):
        column = grid[query.show[0]]
        if column.is_number and len(taken.outcome.rows) > 1:
            instead = TableQuery(compute=Compute.AVERAGE, measure=column.name)
            yield Doubt(worded(TWO_WAYS), _OF_KINDS, instead)


_OVERALL = re.compile(r"\b(?:overall|on the whole|altogether|in general)\b")


def day_for_days(taken: Taken) -> Iterator[Doubt]:
    """ "how many days did Adams serve", of a departure_day: the number of a day is no number of days."""
    query = taken.candidate.query
    for item in taken.candidate.read:
        name = item.mention.column if item.letter == "H" and item.mention is not None else ""
        words = header_words(name)
        said = taken.candidate.cut[item.start].folded if item.start < len(taken.candidate.cut) else ""
        if said == "days" and len(words) > 1 and words[-1] == "day" and name in (query.measure, *query.show):
            yield Doubt(worded(NARROWED, words=said, column=name), _OF_KINDS)
            return


def name_for_its_code(taken: Taken) -> Iterator[Doubt]:
    """ "counties in Texas", of names such as "Bowie County, TX": those called Texas County lie elsewhere."""
    grid, query = taken.lookup.grid, taken.candidate.query
    for each in taken.conditions:
        code = code_of_state(each.said).upper() if isinstance(each, OneOf) and each.partial else ""
        if not code or not isinstance(each, OneOf):
            continue
        column, pattern = grid[each.column], rf",\s*{code}$"
        if any(re.search(pattern, text.strip()) for text in column.texts):
            instead = replace(query, where=Has(column.name, pattern, code)) if query.where == each else None
            yield Doubt(worded(_BY_CODE, word=each.said, code=code, column=column.name), _OF_KINDS, instead)
            return


LOOKS = (
    rates_overall,
    day_for_days,
    minutes_for_hours,
    kinds_for_people,
    names_or_numbers,
    part_of_words,
    name_for_its_code,
    share_of_rows,
    no_balance,
)
"""Each looks at a reading and yields what is doubtful of whom or what it is about."""
