"""A draft whose rows are put in order: by a column, or by how many rows each name has."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.drafts import Draft, Match
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import clocks
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Compute, Order, Period, Recurring
from desktop_app.translation import mark, worded


def ordered(match: Match, column: Column | None, direction: int, doubt: float, keep: str = "") -> Iterator[Draft]:
    """The draft with its rows in order; keep: the group whose items stay because they are asked for, too."""
    sign = match.item("sign")
    if sign is None or sign.phrase is None or match.draft.order is not None:
        return
    count, nth = match.item("count"), match.item("nth")
    limit = int(count.mention.value) if count is not None and count.mention else 1
    place = int(nth.mention.value) if nth is not None and nth.mention else 1
    if not (1 <= limit <= 100 and 1 <= place <= 100):
        return
    column = clock_of_day(match, column)
    order = Order(column.name if column is not None else None, direction > 0, place, limit)
    kept = match.items(keep) if keep else ()
    weight = sum(item.weight for item in match.draft.items[match.start : match.end]) - sum(item.weight for item in kept)
    taken = replace(sign, letter="Z", weight=weight)
    done = match.draft.without(match.start, match.end, taken, *kept)
    unsure = sum((1 - item.score) * 0.5 for item in match.items("column") if item.letter == "H")
    computed = [item for item in match.draft.items[match.start : match.end] if item.letter == "A"]
    done = replace(
        done, order=order, superlative=sign, totalled=any(map(_adds_up, computed)), doubt=doubt + done.doubt + unsure
    )
    left = [item for item in computed if _is_left_out(item, column)]
    yield done.doubted(_LEFT_OUT, worded(_NOT_COMPUTED, word=left[0].word)) if left else done


def clock_of_day(match: Match, column: Column | None) -> Column | None:
    """The column of times of day instead of that of days, where one day is asked for: its earliest appointment."""
    if column is None or column.kind is not ColumnKind.DATE:
        return column
    days = (each for each in match.draft.where if isinstance(each, Period | Recurring) and each.column == column.name)
    one_day = any(
        (isinstance(each, Period) and each.first is not None and each.first == each.last)
        or (isinstance(each, Recurring) and each.day is not None)
        for each in days
    )
    return next(iter(clocks(match.grid)), column) if one_day else column


def _adds_up(computed: Item) -> bool:
    return computed.phrase is not None and computed.phrase.compute is Compute.SUM


_LEFT_OUT = 0.3
_NOT_COMPUTED = mark("Nothing says what each “{word}” would be of; single rows are compared.")


def _is_left_out(computed: Item, column: Column | None) -> bool:
    """Whether "the lowest average duration" asks for an average where each row has a duration of its own."""
    if computed.phrase is None or computed.phrase.compute in (None, Compute.SUM) or column is None:
        return False
    return not set(Header(column).long) & vocabulary.COMPUTED
