"""Rules for what is computed of each name, month or year: "sales by region", "which month had the highest total"."""

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.compared_columns import about
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Mention
from desktop_app.tasks.tables.asking.phrases import Phrase
from desktop_app.tasks.tables.asking.roles import have_many_rows, is_time_of_rows, only_figure, only_names
from desktop_app.tasks.tables.asking.told_states import PAID, yes_of
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.periods import CALENDAR_MONTH, PERIODS, periods
from desktop_app.tasks.tables.query import AnyOf, Compute, OneOf, Order, columns_in
from desktop_app.translation import mark, worded

_MOST_TOP = 100
_MOST_NUMBERS = 30
"""Different whole numbers that are groups, as those of cylinders are, at most."""


def _grouped(match: Match) -> Iterator[Draft]:
    column, unit = match.column("column"), match.item("column")
    if column is None or unit is None or match.draft.group is not None:
        return
    by = _period(unit, column)
    ids = only_names(column) and match.lookup.repeats(column)  # "lines per order", of an order_id in each line
    if by or column.kind is not ColumnKind.NUMBER or column.is_year or ids or _is_of_few_numbers(match, column):
        mark = replace(unit, letter="K", weight=sum(each.weight for each in match.draft.items[match.start : match.end]))
        done = match.draft.without(match.start, match.end, mark)
        yield replace(done, group=column.name, by=by, doubt=done.doubt + (1 - unit.score) * 0.5)


def _grouped_twice(match: Match) -> Iterator[Draft]:
    """ "average tip per day and sex": the groups of one column are split by another."""
    second, unit = match.column("second"), match.item("second")
    first = match.item("column")
    if second is None or unit is None or first is None or match.column("column") == second:
        return
    by = _period(unit, second)
    if not by and second.is_ordered and not second.is_year and not second.is_month:
        return
    for draft in _grouped(match):
        yield replace(draft, within=second.name, within_by=by, doubt=draft.doubt + (1 - unit.score) * 0.5)


def _is_of_few_numbers(match: Match, column: Column) -> bool:
    """Whether something is computed for each of a few whole numbers: "average mpg by number of cylinders"."""
    before = match.draft.letters[: match.start]
    return _is_of_kinds(column) and (bool(set("AMQ") & set(before)) or before in ("R", "ER"))


PERIOD_STEMS = {stem(name): name for name in PERIODS} | {stem(CALENDAR_MONTH): "calendar month"}
"""Stems of words of a question -> the stretches of time that they name."""

_ALL_YEARS = mark("The months of all years are taken together.")


def _period(unit: Item, column: Column) -> str:
    """The stretch of time that a word puts the days of a column together in, or years in decades; "" for none."""
    found = PERIOD_STEMS.get(unit.word, "")
    return found if column.kind is ColumnKind.DATE or (found == "decade" and column.is_year) else ""


def _of_all_years(by: str) -> tuple[str, ...]:
    return (worded(_ALL_YEARS),) if by == "calendar month" else ()


def extreme_per(match: Match) -> Iterator[Draft]:
    """ "the highest amount per region": an extreme of each group."""
    sign, column, group = match.item("sign"), match.column("column"), match.column("group")
    if sign is None or sign.phrase is None or column is None or group is None or sign.phrase.by_row:
        return
    if only_names(column) and sign.phrase.headers:
        return  # the most expensive of numbered products is not the one with the highest number
    if column.is_number and not group.is_number and abs(sign.phrase.direction) == 1:
        compute = Compute.MAX if sign.phrase.direction > 0 else Compute.MIN
        computed = replace(sign, letter="A", phrase=Phrase("A", compute=compute))
        yield match.draft.without(match.start, match.start + 1, computed)


def which_group(match: Match) -> Iterator[Draft]:
    """ "which month had the highest total amount": what is computed of each month, or name, is put in order."""
    sign, unit, column, measure = match.item("sign"), match.item("unit"), match.column("unit"), match.column("measure")
    if sign is None or sign.phrase is None or unit is None or column is None or measure is None:
        return
    rows = match.column("rows") if "rows" in match.found.re.groupindex else None
    if rows is not None and rows is not match.grid.entity and not only_names(rows):
        return  # "which month did we invoice the most net", where each row is an invoice
    named = match.item("computed")
    of_days = unit.word in ("day", "date") and len(set(column.texts)) < column.filled.sum()
    by = "" if of_days else _period(unit, column)
    period = bool(by) or (of_days and column.kind is ColumnKind.DATE)
    spread = measure.name == match.grid.only_measure
    period = period or ((column.is_year or column.is_month) and (spread or have_many_rows(column)))
    mean = named is not None and named.phrase is not None and named.phrase.compute is not Compute.SUM
    period = period or (mean and column.kind is ColumnKind.TEXT and not column.is_number)
    direction = {0: 1, -2: -1}.get(sign.phrase.direction, sign.phrase.direction) if spread else sign.phrase.direction
    if not period or not measure.is_number or abs(direction) != 1 or match.draft.group is not None:
        return
    if named is None and sign.phrase.counts and only_names(measure):
        return  # "the most invoices" are rows, whatever the sum of their amounts
    computed = match.item("computed") or replace(sign, letter="A", phrase=Phrase("A", compute=Compute.SUM), weight=0.0)
    mark = replace(unit, letter="K", weight=unit.weight + sign.weight)
    done = match.draft.without(match.start, match.end, mark, computed, *match.items("measure"))
    yield replace(
        done,
        group=column.name,
        by=by,
        order=Order(None, direction > 0),
        notes=(*done.notes, *_of_all_years(by)),
    )


def most_per_row(match: Match) -> Iterator[Draft]:
    """ "which tournament had the most goals per match", where a match is a row: the highest average of each."""
    sign, unit, column, measure = match.item("sign"), match.item("unit"), match.column("unit"), match.column("measure")
    if sign is None or sign.phrase is None or unit is None or column is None or measure is None:
        return
    if match.draft.group is not None or not measure.is_number or column.is_ordered or abs(sign.phrase.direction) != 1:
        return
    if not match.lookup.repeats(column) or only_names(measure):
        return
    computed = replace(sign, letter="A", phrase=Phrase("A", compute=Compute.AVERAGE), weight=0.0)
    weight = sum(item.weight for item in (unit, sign, *match.items("each")))
    mark = replace(unit, letter="K", weight=weight)
    done = match.draft.without(match.start, match.end, mark, computed, *match.items("measure"))
    yield replace(done, group=column.name, order=Order(None, sign.phrase.direction > 0))


def top_groups(match: Match) -> Iterator[Draft]:
    """ "top 3 regions by total sales": what is computed of each is put in order."""
    sign, unit, column, measure = match.item("sign"), match.item("unit"), match.column("unit"), match.column("measure")
    count, computed = match.item("count"), match.item("computed")
    if sign is None or sign.phrase is None or unit is None or column is None or measure is None or computed is None:
        return
    if match.draft.group is not None or not measure.is_number or column.is_ordered or sign.phrase.by_row:
        return
    limit = int(count.mention.value) if count is not None and count.mention is not None else 1
    if not 1 <= limit <= _MOST_TOP:
        return
    mark = replace(unit, letter="K", weight=unit.weight + sign.weight + (count.weight if count is not None else 0.0))
    done = match.draft.without(match.start, match.end, mark, computed, *match.items("measure"))
    descending = sign.phrase.direction >= 0
    yield replace(done, group=column.name, order=Order(None, descending, 1, limit))


def largest_share(match: Match) -> Iterator[Draft]:
    """ "which class had the highest share of women", "the highest share of women by class"."""
    sign, unit, column, computed = match.item("sign"), match.item("unit"), match.column("unit"), match.item("computed")
    if sign is None or sign.phrase is None or computed is None or match.draft.order is not None:
        return
    if sign.phrase.by_row:
        return
    direction = {0: 1, -2: -1}.get(sign.phrase.direction, sign.phrase.direction)  # the best rate is the highest one
    order = Order(None, direction > 0)
    taken = replace(computed, weight=computed.weight + sign.weight)
    if unit is None or column is None:
        follows = re.search("[jG]H", match.draft.letters[match.end :])
        if follows:
            yield replace(match.draft.without(match.start, match.end, taken), order=order)
    elif match.draft.group is None and (by := _group_by(unit, column)) is not None:
        group = replace(unit, letter="K")
        done = match.draft.without(match.start, match.end, group, taken, *match.items("part"))
        yield replace(done, order=order, group=column.name, by=by)


def groups_over(match: Match) -> Iterator[Draft]:
    """ "which plans have a churn rate above 20 %": the groups whose share fulfils what is asked of it."""
    unit, column, computed = match.item("unit"), match.column("unit"), match.item("computed")
    if unit is None or column is None or computed is None or match.draft.having is None:
        return
    if match.draft.group is None and (by := _group_by(unit, column)) is not None:
        done = match.draft.without(match.start, match.end, replace(unit, letter="K"), computed)
        yield replace(done, group=column.name, by=by)


def _group_by(unit: Item, column: Column) -> str | None:
    """How rows are put together by a column: "" by its values, or by month or year; None where they cannot be."""
    if column.kind is ColumnKind.DATE:
        return _period(unit, column) or None
    return "" if column.kind is not ColumnKind.NUMBER or column.is_year or column.is_month else None


def which_period(match: Match) -> Iterator[Draft]:
    """ "in which month did I spend the most", where months have several rows."""
    unit, column = match.item("unit"), match.column("unit")
    if unit is None or column is None or column.kind is not ColumnKind.DATE:
        return
    by = _period(unit, column)
    if by and len(set(periods(column, by))) < column.filled.sum():
        yield from which_group(match)


def busiest_period(match: Match) -> Iterator[Draft]:
    """ "which year had the most launches": how many rows each stretch of days has."""
    sign, unit, column, noun = match.item("sign"), match.item("unit"), match.column("unit"), match.item("noun")
    if sign is None or sign.phrase is None or unit is None or column is None or noun is None:
        return
    by = _period(unit, column)
    if not by or match.draft.group is not None:
        return
    kind, named = match.items("kind"), match.column("noun")
    if not sign.phrase.counts or abs(sign.phrase.direction) != 1:
        return
    if named is not None and named.is_number and not only_names(named):
        return
    computed = replace(sign, letter="A", phrase=Phrase("A", compute=Compute.COUNT), weight=0.0)
    mark = replace(unit, letter="K", weight=unit.weight + sign.weight)
    done = match.draft.without(match.start, match.end, mark, computed, *kind, noun)
    order = Order(None, sign.phrase.direction > 0)
    yield replace(done, group=column.name, by=by, order=order, notes=(*done.notes, *_of_all_years(by)))


def most_rows(match: Match) -> Iterator[Draft]:
    """ "zone with the most fly balls", where zones are a few whole numbers: how many rows each has."""
    sign, unit, column, noun = match.item("sign"), match.item("unit"), match.column("unit"), match.column("noun")
    if sign is None or sign.phrase is None or not sign.phrase.counts or sign.phrase.vague or column is None:
        return
    if unit is None or match.draft.group is not None or noun is not None or column.is_year or not _is_of_kinds(column):
        return
    computed = replace(sign, letter="A", phrase=Phrase("A", compute=Compute.COUNT), weight=0.0)
    group = replace(unit, letter="K", weight=unit.weight + sign.weight)
    done = match.draft.without(match.start, match.end, group, computed, *match.items("kind"), *match.items("noun"))
    yield replace(done, group=column.name, order=Order(None, sign.phrase.direction > 0), doubt=done.doubt + 0.17)


def so_most_often(match: Match) -> Iterator[Draft]:
    """ "which product is returned most", of a column of yes and no: how many rows of each say yes.

    "Which airline cancelled the most flights" is the same, where a flight is a row.
    """
    column, verdict, sign = match.column("unit"), match.column("verdict"), match.item("sign")
    if column is None or verdict is None or sign is None or sign.phrase is None or not sign.phrase.counts:
        return
    says_rows = "rows" in match.found.re.groupindex and match.item("rows") is not None
    beside = match.items("unit")[-1].end == match.items("verdict")[0].start and not says_rows
    if beside or PAID.headers & match.lookup.words(verdict):
        return  # "which customer paid most", and "has paid most": of money, not of rows
    if (said := yes_of(verdict)) is not None and match.lookup.repeats(column) and abs(sign.phrase.direction) == 1:
        place = match.found.start("verdict")
        done = match.draft.understood(place, place + 1, said)
        unit, _, most = (*match.items("unit"), *match.items("verdict"), *match.items("sign"))
        computed = replace(most, letter="A", phrase=Phrase("A", compute=Compute.COUNT), weight=0.0)
        mark = replace(unit, letter="K", weight=unit.weight + most.weight)
        taken = (mark, done.items[place], computed, *match.items("rows"))
        done = replace(done, items=(*done.items[: match.found.start("unit")], *taken, *done.items[match.end :]))
        yield replace(done, group=column.name, order=Order(None, sign.phrase.direction > 0))


def more_rows(match: Match) -> Iterator[Draft]:
    """ "which airline had more strikes, Delta or Southwest": which of the two has more rows."""
    sign, two = match.item("sign"), [each for each in match.draft.where if isinstance(each, AnyOf)]
    if sign is None or sign.phrase is None or len(two) != 1 or match.draft.group is not None or sign.phrase.headers:
        return
    columns = {part.column for part in two[0].parts if isinstance(part, OneOf)}
    if len(columns) != 1 or not all(isinstance(part, OneOf) for part in two[0].parts):
        return
    noun = match.column("noun")
    if noun is not None and ((noun.is_ordered and not only_names(noun)) or match.lookup.repeats(noun)):
        return  # "more orders", where an order is a row, but not "more goals"
    computed = replace(sign, letter="A", phrase=Phrase("A", compute=Compute.COUNT))
    done = match.draft.without(match.start, match.end, computed, *match.items("noun"))
    yield replace(done, group=columns.pop(), order=Order(None, sign.phrase.direction > 0))


def _is_of_kinds(column: Column) -> bool:
    """Whether the numbers of a column are a few whole ones that return, as those of zones do."""
    known = column.numbers[np.isfinite(column.numbers)] if column.kind is ColumnKind.NUMBER else np.zeros(0)
    different = np.unique(known)
    return 1 < len(different) <= min(_MOST_NUMBERS, len(known) / 3) and not (different % 1).any()


def which_group_is(match: Match) -> Iterator[Draft]:
    """ "which species is heaviest on average": the adjective says what is averaged."""
    sign, unit, column, computed = (
        match.item("sign"), match.item("unit"), match.column("unit"), match.item("computed"),
    )  # fmt: skip
    if sign is None or sign.phrase is None or unit is None or column is None or computed is None:
        return
    noun = match.column("noun")
    if match.draft.group is not None or column.is_ordered or computed.phrase is None:
        return
    if noun is not None and noun.is_ordered:
        return
    for measure, direction, doubt in about(match.grid, sign.phrase):
        mention = Mention(sign.start, sign.end, "H", 0.95, column=measure.name)
        item = Item("H", sign.start, sign.end, sign.weight, 0.95, mention, word=sign.word)
        done = match.draft.without(
            match.start, match.end, replace(unit, letter="K"), computed, item, *match.items("noun")
        )
        yield replace(done, group=column.name, order=Order(None, direction > 0), doubt=done.doubt + doubt)


_FALLEN = frozenset(map(stem, ("precipitation", "rain", "rainfall", "snow", "snowfall", "sunshine")))
"""Headers of what falls, or shines, in a day: that of a month is added up, unlike how warm it was."""


def which_period_is(match: Match) -> Iterator[Draft]:
    """ "which month was the rainiest", of a table of days: of all its days together, or on average."""
    sign, unit, column = match.item("sign"), match.item("unit"), match.column("unit")
    if sign is None or sign.phrase is None or unit is None or column is None or match.draft.group is not None:
        return
    by = _period(unit, column)
    if sign.phrase.of_time or not (_several_each(column, by) if by else is_time_of_rows(column)):
        return
    for measure, direction, doubt in _put_in_order_by(match, sign.phrase):
        words = match.lookup.words(measure)
        added = measure.is_money or bool(words & (vocabulary.ADDED | _FALLEN))
        computed = replace(sign, letter="A", phrase=Phrase("A", compute=Compute.SUM if added else Compute.AVERAGE))
        named = Item(
            "H", sign.start, sign.end, 0.0, 0.95, Mention(sign.start, sign.end, "H", 0.95, column=measure.name)
        )
        kept = match.items("between") if "between" in match.found.re.groupindex else ()
        done = match.draft.without(match.start, match.end, replace(unit, letter="K"), *kept, computed, named)
        order = Order(None, direction > 0, 1, _count(match))
        all_years = column.is_month and any(each.is_year for each in match.grid) and not _says_year(match)
        notes = (*done.notes, *_of_all_years("calendar month" if all_years else by))
        yield replace(done, group=column.name, by=by, order=order, doubt=done.doubt + doubt, notes=notes)


def _says_year(match: Match) -> bool:
    """Whether a condition speaks of a year, or of days."""
    named = (match.grid[name] for each in match.draft.where for name in columns_in(each))
    return any(column.is_year or column.kind is ColumnKind.DATE for column in named)


def _several_each(column: Column, by: str) -> bool:
    """Whether stretches of time have several days of a column each."""
    return len(set(periods(column, by))) < int(column.filled.sum())


def _put_in_order_by(match: Match, phrase: Phrase) -> Iterator[tuple[Column, int, float]]:
    """The columns that say which month is the rainiest; the best is that with the most of the only figure there is."""
    if phrase.direction not in (0, -2):
        yield from about(match.grid, phrase)
    elif (figure := only_figure(match.grid)) is not None:
        yield figure, 1 if phrase.direction == 0 else -1, 0.1


def _count(match: Match) -> int:
    """How many are asked for, as in "the 3 rainiest months"; one where it is not said."""
    count = match.item("count") if "count" in match.found.re.groupindex else None
    return int(count.mention.value) if count is not None and count.mention is not None else 1


_BY = r"(?:G|(?<![lx])j|(?<=ox)j)M?(?P<column>H)"
GROUPS: tuple[Rule, ...] = (Rule(rf"{_BY},?&[Gj]?(?P<second>H)", _grouped_twice), Rule(_BY, _grouped))
"""Not of the passive: who "songs written by students" are by is no group."""
