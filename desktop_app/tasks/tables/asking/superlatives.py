"""Rules for what puts rows in order: highest, latest, first, top three."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.compared_columns import EXTREMES, about, of_its_like
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.first_and_last import first_of_days, of_place
from desktop_app.tasks.tables.asking.groups import (
    GROUPS,
    busiest_period,
    extreme_per,
    groups_over,
    largest_share,
    more_rows,
    most_per_row,
    most_rows,
    so_most_often,
    top_groups,
    which_group,
    which_group_is,
    which_period,
    which_period_is,
)
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.largest_amounts import (
    OF_SIZE,
    TAKEN_AS,
    best_by_amount,
    figure_given,
    largest_booking,
    largest_of_list,
    largest_row,
)
from desktop_app.tasks.tables.asking.ordering import ordered
from desktop_app.tasks.tables.asking.phrases import Phrase
from desktop_app.tasks.tables.asking.roles import (
    counted_by,
    is_best_low,
    is_of_few_kinds,
    is_time_of_rows,
    measures,
    names_rows,
    only_names,
    tally_column,
)
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import AnyOf, Compare, Compute, OneOf, Operator, Order
from desktop_app.translation import mark, worded

_EXACTLY = 0.95
"""Score of a column that is called as the question says: "the longest orbital period" is no distance."""

_OF_WORTH = frozenset(["best", "worst"])
_OF_HOW_OFTEN = frozenset(["most", "fewest", "least", "common", "frequent"])
"""Superlatives of how often something comes, as they are read."""
_OF_SEVERAL = mark("It is taken by {column}; another column may be meant as well.")
_OF_ANOTHER = 0.4
"""Doubt of a column by which an adjective of other things ranks: the hardest test is not that with most points."""
_EQUALLY = 0.02
"""Two columns that an adjective is about equally; which was taken is said."""

BY_AVERAGES = mark("They are compared by their averages of {column}.")
_HIGHEST = mark("“{word}” is taken as the highest {column}.")
_LOWEST = mark("“{word}” is taken as the lowest {column}.")


def _of_column(match: Match) -> Iterator[Draft]:
    """ "the highest salary", "second largest area", "the most medals": the column that follows is what counts."""
    sign, column = match.item("sign"), match.column("column")
    if sign is None or sign.phrase is None or column is None or sign.phrase.by_row:
        return
    phrase = sign.phrase
    likely = measures(match.grid)
    if sign.word in OF_SIZE and names_rows(column) and not column.is_year:
        # "the largest invoice", where invoices are numbered, is the one with the largest amount.
        if len(likely) == 1:
            yield from ordered(match, likely[0], phrase.direction, 0.02, keep="column")
            return
        found = list(largest_row(match))
        if found:
            yield from found
            return
    if phrase.direction in (0, -2) and (column.kind is ColumnKind.DATE or is_time_of_rows(column)):
        return  # the best day, or year, is not the latest
    if (only_names(column) or column.kind is ColumnKind.DATE) and sign.word in _OF_HOW_OFTEN:
        return  # "the most invoices", where an invoice is a row; "the most events", which have a date each
    if column.kind is ColumnKind.DATE and not _is_of_days(phrase) and sign.word not in OF_SIZE:
        return  # "the busiest day" is not the latest
    if column.kind is ColumnKind.DATE and sign.word in OF_SIZE:
        yield from largest_row(match)
        return
    if "age" in phrase.headers and phrase.of_time and not column.is_ordered:
        return  # "the oldest member", of a column called Membership: by age or birth
    if phrase.of_time and column.kind is not ColumnKind.DATE and not column.is_year:
        # "the latest balance" is the one of the latest day.
        days = [each for each in match.grid if each.kind is ColumnKind.DATE]
        for place, day in enumerate(days[:2]):
            yield from ordered(match, day, phrase.direction, 0.02 + 0.1 * place, keep="column")
        if days:
            return
    yield from _by_value(match, sign, phrase, column)


def _by_value(match: Match, sign: Item, phrase: Phrase, column: Column) -> Iterator[Draft]:
    """The rows with the largest or smallest values of a column that a superlative goes with."""
    item = match.item("column")
    in_full = len(Header(column).stems) > 1
    exactly = item is not None and item.score >= _EXACTLY and in_full and not phrase.of_time
    if column.is_ordered and (phrase.vague or not phrase.headers or exactly or _is_about(match.grid, phrase, column)):
        if phrase.direction in (0, -2):
            direction = -1 if is_best_low(column) else 1
            direction = direction if phrase.direction == 0 else -direction
            for draft in ordered(match, column, direction, 0.1):
                yield draft.doubted(0.0, _as_best(sign, column, direction))
            return
        # The highest place is the first one.
        words = set(Header(column).long)
        upside_down = bool(words & set(vocabulary.RANKS)) and (not phrase.headers or phrase.vague)
        takes_time = column.kind is ColumnKind.DURATION or "tim" in words
        upside_down = upside_down or ("speed" in phrase.headers and takes_time)
        # What is oldest was hired, built or born first.
        upside_down = upside_down or ("age" in phrase.headers and column.kind is ColumnKind.DATE)
        doubt = of_its_like(match.lookup, item, column, EXTREMES[phrase.direction < 0])
        yield from ordered(match, column, -phrase.direction if upside_down else phrase.direction, doubt)


def _is_of_days(phrase: Phrase) -> bool:
    """Whether days can be ranked by an adjective: by the latest, the oldest, not by the busiest."""
    return phrase.of_time or phrase.vague or "age" in phrase.headers or not phrase.headers


def _as_best(sign: Item, column: Column, direction: int) -> str:
    """What is said of "the best": marks may be best where they are lowest. Nothing of ranks, where 1 is."""
    if names_rows(column) or sign.word not in _OF_WORTH:
        return ""
    return worded(_HIGHEST if direction > 0 else _LOWEST, word=sign.word, column=column.name)


def _of_figure(match: Match) -> Iterator[Draft]:
    """ "top 3 states for wheat": what they are the top of is named last."""
    sign, unit, column = match.item("sign"), match.column("unit"), match.column("column")
    if sign is None or sign.phrase is None or sign.phrase.direction not in (0, -2) or unit is None or column is None:
        return
    more, item = match.item("more"), match.item("column")
    if more is not None and (item is None or more.score > item.score):
        return  # "library closures" are rather closures
    if not unit.is_ordered and column.is_number:
        direction = 1 if sign.phrase.direction == 0 else -1
        for draft in ordered(match, column, direction, 0.05 if more is None else 0.15, keep="unit"):
            yield draft.doubted(0.0, _as_best(sign, column, direction))


def _is_about(grid: Grid, phrase: Phrase, column: Column) -> bool:
    found = [other for other, _, _ in about(grid, phrase)]
    return not found or column in found


def _of_adjective(match: Match) -> Iterator[Draft]:
    """ "the most expensive product", "the oldest": the adjective says what counts; the noun is what is asked for."""
    sign = match.item("sign")
    if sign is None or sign.phrase is None or sign.phrase.by_row:
        return
    found = list(about(match.grid, sign.phrase))
    several = len(found) > 1 and found[1][2] - found[0][2] < _EQUALLY
    for column, direction, doubt in found:
        note = worded(TAKEN_AS, word=sign.word, column=column.name) if sign.word in OF_SIZE else ""
        note = note or (worded(_OF_SEVERAL, column=column.name) if several else "")
        for draft in ordered(match, column, direction, doubt, keep="column"):
            yield draft.doubted(0.0, note)


def _of_before(match: Match) -> Iterator[Draft]:
    """ "paid most", "whose sales were highest": the column that stands before is what counts."""
    column, sign = match.column("before"), match.item("sign")
    if column is None or sign is None or sign.phrase is None or not column.is_ordered or names_rows(column):
        return
    if sign.phrase.by_row or (column.kind is ColumnKind.DATE and sign.phrase.counts and not sign.phrase.of_time):
        return  # "which customer ordered most often": not on the latest day
    if column.kind is ColumnKind.DATE and not _is_of_days(sign.phrase):
        return  # "which day was the busiest"
    if match.draft.letters[: match.start].endswith("W") and sign.word in ("most", "least", "fewest"):
        return  # "which tier appears the most"
    direction = {0: 1, -2: -1}.get(sign.phrase.direction, sign.phrase.direction)  # what pays best pays most
    named = bool(set(sign.phrase.headers) & match.lookup.words(column)) or not sign.phrase.headers
    other = not (named or sign.phrase.vague or column in (each for each, _, _ in about(match.grid, sign.phrase)))
    if any(item.letter in "WPMLDE" for item in match.draft.items[: match.start]) or match.start == 0:
        yield from ordered(match, column, direction, _OF_ANOTHER if other else 0.05)


def _within(match: Match) -> Iterator[Draft]:
    """ "how often in the top ten": a rank of at most ten."""
    count, sign = match.item("count"), match.item("sign")
    if sign is None or sign.phrase is None or sign.phrase.direction != 0 or count is None or count.mention is None:
        return
    before = match.draft.letters[: match.start]
    if "M" not in before and not ("H" in before and before[-1:] not in ("W", "E", "")):
        return
    for column in match.grid:
        if column.is_number and set(Header(column).long) & set(vocabulary.RANKS):
            yield match.understood(Compare(column.name, Operator.AT_MOST, count.mention.value), 0.1)
            return


def _ranked(match: Match) -> Iterator[Draft]:
    """ "the top 3 customers", "the best": by a column of ranks, or the only measure there is."""
    sign = match.item("sign")
    if sign is None or sign.phrase is None or sign.phrase.direction not in (0, -2):
        return
    best = sign.phrase.direction == 0
    for column in match.grid:
        if column.is_number and column.name.casefold().strip(" .") in vocabulary.RANKED:
            yield from ordered(match, column, -1 if best else 1, 0.1, keep="column")
            return
    likely, counted = measures(match.grid), counted_by(match.grid)
    if counted is not None:
        yield from ordered(match, counted, 1 if best else -1, 0.05, keep="column")
    elif len(likely) == 1:
        yield from ordered(match, likely[0], 1 if best else -1, 0.25, keep="column")
    else:
        yield from best_by_amount(match)


def _counted(match: Match) -> Iterator[Draft]:
    """ "the most", where nothing says of what: how often a name occurs."""
    sign = match.item("sign")
    if sign is None or sign.phrase is None or not sign.phrase.counts or not sign.phrase.direction:
        return
    if sign.phrase.vague or sign.word in _OF_WORTH:
        return  # "the largest monument" is not the one with the most rows
    counted = counted_by(match.grid) or figure_given(match)
    yield from ordered(match, counted, sign.phrase.direction, 0.15 if counted is None else 0.05, keep="column")


def _counted_rows(match: Match) -> Iterator[Draft]:
    """ "the most invoices", where an invoice is a row: how many rows each name has."""
    sign, column = match.item("sign"), match.column("column")
    if sign is None or sign.phrase is None or not sign.phrase.counts or column is None:
        return
    if sign.word in _OF_WORTH:
        return  # "the worst grade" is none that comes seldom
    if column.is_ordered and not only_names(column) and column.kind is not ColumnKind.DATE:
        return
    if (
        set("HP") & set(match.draft.letters[: match.start])
        and sign.phrase.direction
        and tally_column(match.grid) is None
    ):
        yield from ordered(match, None, sign.phrase.direction, 0.1)


def _choice(match: Match) -> Iterator[Draft]:
    """ "which is deeper, A or B?": of two rows the one with the larger figure."""
    sign, draft = match.item("sign"), match.draft
    two = [each for each in draft.where if isinstance(each, AnyOf) and len(each.parts) >= 2]
    if sign is None or sign.phrase is None or not two:
        return
    for group in ("column", "before"):
        named = match.column(group)
        if named is not None and named.is_number and _have_many_rows(match, two[0]):
            yield from _averaged_choice(match, two[0], match.item(group), sign.phrase)
            return
        if named is not None and named.is_ordered:
            upside_down = set(Header(named).long) & set(vocabulary.RANKS)
            direction = -sign.phrase.direction if upside_down else sign.phrase.direction
            yield from ordered(match, named, direction, 0.0)
            return
    kept = "column" if match.column("column") is not None else "before"
    for column, direction, doubt in about(match.grid, sign.phrase):
        yield from ordered(match, column, direction, doubt, keep=kept)


def _have_many_rows(match: Match, choice: AnyOf) -> bool:
    """Whether the two of a choice are kinds with many rows each: "men or women"."""
    first = choice.parts[0]
    if not isinstance(first, OneOf):
        return False
    alike = all(isinstance(part, OneOf) and part.column == first.column for part in choice.parts)
    return alike and is_of_few_kinds(match.grid[first.column])


def _averaged_choice(match: Match, choice: AnyOf, measure: Item | None, phrase: Phrase) -> Iterator[Draft]:
    """ "who tips more, men or women": on average, which is said."""
    first = choice.parts[0]
    if measure is None or not isinstance(first, OneOf) or match.draft.group is not None:
        return
    computed = Item("A", measure.start, measure.end, 0.0, phrase=Phrase("A", compute=Compute.AVERAGE))
    weight = sum(item.weight for item in match.draft.items[match.start : match.end]) - measure.weight
    lead = Item("K", measure.start, measure.end, weight)
    done = match.draft.without(match.start, match.end, lead, computed, measure)
    note = worded(BY_AVERAGES, column=measure.mention.column) if measure.mention else ""
    done = replace(done, group=first.column, order=Order(None, phrase.direction > 0))
    yield done.doubted(0.1, note)


def _swapped(match: Match) -> Iterator[Draft]:
    """ "the 3 largest" is the same as "the largest 3"."""
    count, sign = match.item("count"), match.item("sign")
    if count is not None and sign is not None:
        yield match.draft.without(match.start, match.end, sign, count)


def _several(match: Match) -> Iterator[Draft]:
    """ "which 3 states have the most": the three with the most."""
    count, sign = match.item("count"), match.item("sign")
    if count is not None and sign is not None and count.mention is not None and count.mention.value > 1:
        rest = (*match.items("unit"), *match.items("between"))
        yield match.draft.without(match.start, match.end, *rest, sign, count)


def _between_extremes(match: Match) -> Iterator[Draft]:
    """ "the difference between the highest and the lowest amount": the range of one column."""
    column, one, other = match.column("column"), match.item("one"), match.item("other")
    if column is None or not column.is_ordered or one is None or other is None or not one.phrase or not other.phrase:
        return
    if one.phrase.direction * other.phrase.direction == -1 and not one.phrase.by_row:
        mark, item = replace(one, letter="Z"), match.item("column")
        yield match.draft.without(match.start, match.end, mark, *(() if item is None else (item,)))


def _in_total(match: Match) -> Iterator[Draft]:
    """ "the most medals in total" is the same as the most medals of all that are added up."""
    sign, column, computed = match.item("sign"), match.item("column"), match.item("computed")
    if sign is None or column is None or computed is None or computed.phrase is None:
        return
    if computed.phrase.compute is Compute.SUM and match.draft.group is None:
        yield match.draft.without(match.start, match.end, sign, computed, column)


ORDERS: tuple[Rule, ...] = (
    Rule(r"(?P<sign>S)(?P<column>H)(?P<computed>A)$", _in_total),
    Rule(r"(?P<sign>S)(?P<column>H)G(?P<group>H)", extreme_per),
    Rule(r"[WP](?P<unit>H)l?(?P<verdict>H)(?P<sign>S)(?P<rows>[Rx])?(?=K*$)", so_most_often),
    Rule(r"[WP](?P<unit>H)l?(?P<sign>S)(?P<verdict>H)(?P<rows>[Rx])(?=K*$)", so_most_often),
    Rule(r"(?:(?P<unit>H)M?)?(?P<sign>S)(?P<computed>%)(?P<part>)", largest_share),
    Rule(r"[WP](?P<unit>H)(?P<computed>%)(?P<part>[KHRxo]*)(?P<sign>S)$", largest_share),
    Rule(r"(?<=[WPM])(?P<unit>H)[lxF]?(?P<computed>%)", groups_over),
    Rule(r"[WP](?P<unit>H)l?(?P<sign>S)(?P<measure>H)(?P<each>GR)", most_per_row),
    Rule(r"[WP](?P<unit>H)(?P<sign>S)(?P<measure>H)(?P<computed>A)$", which_group),
    Rule(r"[WP](?P<unit>H)(?P<rows>[lxRH])?(?P<sign>S)(?P<computed>A)?(?P<measure>H)", which_group),
    Rule(r"[WP](?P<unit>H)(?P<measure>H)(?P<rows>[lxRH])?(?P<sign>S)(?P<computed>A)$", which_group),
    Rule(r"[WP](?P<unit>H)l?(?P<sign>S)(?=K*$)", which_period_is),
    Rule(r"^W?(?P<sign>S)(?P<unit>H)(?=K*$)", which_period_is),
    Rule(r"^[WE]?(?P<count>N)(?P<sign>S)(?P<unit>H)(?=K*$)", which_period_is),
    Rule(r"^[WE]?(?P<sign>S)(?P<count>N)(?P<unit>H)(?=K*$)", which_period_is),
    Rule(r"^[WE](?P<unit>H)(?P<between>o?K+)(?P<sign>S)$", which_period_is),
    Rule(r"[WP](?P<unit>H)[lx]?(?P<sign>S)(?P<kind>K)?(?P<noun>[HRx])", busiest_period),
    Rule(r"(?P<unit>H)l?(?P<sign>S)(?P<kind>K)?(?P<noun>[Rx])", most_rows),
    Rule(r"[WP](?P<unit>H)(?P<sign>[SC])(?P<noun>[HRx])?(?P<computed>A)$", which_group_is),
    Rule(r"^W?(?P<sign>S)(?P<unit>H)(?P<noun>)(?P<computed>A)$", which_group_is),
    Rule(r"(?P<sign>S)(?P<computed>A)(?P<measure>H)[oG]?(?P<unit>H)$", which_group),
    Rule(r"(?P<sign>S)(?P<count>N)?(?P<unit>H)[jG](?P<computed>A)(?P<measure>H)$", top_groups),
    Rule(r"[WP](?P<unit>H)(?P<computed>)(?P<measure>H)[lR]?(?P<sign>S)$", which_period),
    Rule(r"(?<=X)[lo]?(?P<one>S)H?[&z](?P<other>S)(?P<column>H)", _between_extremes),
    Rule(r"(?P<count>N)(?P<sign>S)", _swapped),
    Rule(r"(?:(?<=[WPE])|^)(?P<count>N)(?P<unit>[HRx])(?P<between>[^SC]*)(?P<sign>S)(?!N)", _several),
    Rule(r"(?P<sign>S)(?P<count>N)(?!H)", _within),
    Rule(r"(?P<sign>C)(?P<noun>[RxH])", more_rows),
    Rule(r"(?P<nth>)(?P<count>)(?P<sign>C)(?P<before>)(?P<column>H)", _choice),
    Rule(r"(?P<nth>)(?P<count>)(?P<before>H)?(?P<sign>C)(?P<column>)", _choice),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<column>)(?=[^S]*[jG]H)", lambda match: _by_later(match)),
    *GROUPS,
    Rule(r"(?P<nth>)(?P<sign>S)(?P<count>N)?(?P<unit>H)(?P<more>[HxR])?(?P<column>H)(?=K*$)", _of_figure),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?[loA]?M?(?P<column>H)", _of_column),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?[lx]?(?P<column>R)", largest_of_list),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<column>H)?", _of_adjective),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<column>H)", largest_booking),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<column>)(?=K(?P<noun>H))", largest_booking),
    Rule(r"(?P<nth>)(?P<before>H)(?P<sign>S)(?P<count>)(?P<column>)$", first_of_days),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<column>H)?", of_place),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<column>H)?", _ranked),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?[loK]?M?(?P<column>H)", _counted_rows),
    Rule(r"(?P<nth>)(?P<before>H)[lR]?(?P<sign>S)(?P<count>N)?[Rl]?(?P<column>)", _of_before),
    Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<column>)(?P<money>x)?[Rl]?", _counted),
)


def _by_later(match: Match) -> Iterator[Draft]:
    """ "top 3 customers by sales"."""
    rest = match.draft.letters[match.end :]
    for place, letter in enumerate(rest[:-1]):
        at = match.end + place
        item = match.draft.items[at + 1]
        if letter in "jG" and item.letter == "H" and item.mention is not None:
            column = match.grid[item.mention.column]
            if not column.is_ordered:
                continue
            sign = match.item("sign")
            direction = sign.phrase.direction if sign and sign.phrase and sign.phrase.direction in (1, -1) else 1
            direction = -1 if sign and sign.phrase and sign.phrase.direction == -2 else direction
            for done in ordered(match, column, direction, 0.0):
                shift = len(done.items) - len(match.draft.items)
                yield done.without(at + shift, at + shift + 2, Item("K", item.start, item.end, item.weight))
