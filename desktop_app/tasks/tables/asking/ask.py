"""A draft on its way to a query: which items are used up, and what several kinds of questions look at alike."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking import of_lists, ratios, together, vocabulary
from desktop_app.tasks.tables.asking.drafts import Draft
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import names_rows, tally_column
from desktop_app.tasks.tables.asking.words import Token, header_words
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import difference_name
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.one_thing import taken_once
from desktop_app.tasks.tables.query import (
    AnyOf,
    ColumnOf,
    Compare,
    Compute,
    Condition,
    Having,
    OneOf,
    Period,
    TableQuery,
    both,
    columns_in,
)
from desktop_app.translation import worded


@dataclass(frozen=True)
class Asked:
    """A query with how much was guessed, the items it leaves unexplained, and another reading of the same words."""

    query: TableQuery
    doubt: float
    rest: tuple[Item, ...]
    other: TableQuery | None = None
    notes: tuple[str, ...] = ()
    shape: str = ""


_ROWS = frozenset("rows row entries lines records different distinct kinds types sorts".split())
"""Words that ask for the rows themselves, whatever each stands for."""

_OF_LISTS = 0.2
"""Doubt of putting rows together by cells that list several values."""

_DAYS = 366
"""Numbers above it are no days or months: of a column called births they are amounts."""


class Ask:
    """One draft; items are taken as a query makes use of them."""

    def __init__(self, lookup: Lookup, draft: Draft, cut: Sequence[Token] = ()) -> None:
        self.lookup = lookup
        self.grid: Grid = lookup.grid
        self.draft = draft
        self.cut = cut
        self.items = draft.items
        self.letters = draft.letters
        self.said: list[str] = []
        """What a person should know of how words were taken."""
        self.used: set[int] = {place for place, item in enumerate(draft.items) if item.letter in "KZ"}

    @property
    def where(self) -> Condition | None:
        """All conditions, those of the anchor row included."""
        anchor = () if self.draft.anchor is None else (self.draft.anchor,)
        return both(*self.draft.where, *anchor)

    def rows(self) -> TableQuery:
        """The rows as they are meant, with nothing shown or computed yet."""
        return TableQuery(where=self.where, order=self.draft.order, step=self.draft.step)

    @property
    def is_of_one_row(self) -> bool:
        """Whether one row alone fulfils the conditions."""
        return int(masks.holds(self.grid, self.where).sum()) == 1

    @property
    def tally(self) -> Column | None:
        """The column that says how many things each row stands for, unless the rows themselves are asked for."""
        return None if _ROWS.intersection(token.folded for token in self.cut) else tally_column(self.grid)

    def words(self, column: Column) -> frozenset[str]:
        """The stems of a column's header."""
        return self.lookup.words(column)

    def take(self, letters: str, start: int = 0) -> int | None:
        """The place of the next item with one of these letters, which is then used."""
        for place in range(start, len(self.items)):
            if self.items[place].letter in letters and place not in self.used:
                self.used.add(place)
                return place
        return None

    def column(self, place: int | None) -> Column | None:
        """The column an item names."""
        mention = self.items[place].mention if place is not None else None
        return self.grid[mention.column] if mention is not None and mention.column else None

    def compute(self, place: int | None) -> Compute:
        """What an item says is to be computed."""
        phrase = self.items[place].phrase if place is not None else None
        return phrase.compute if phrase is not None and phrase.compute is not None else Compute.NONE

    def compute_of_all(self) -> Compute:
        """What the first word that says so asks to be computed."""
        found = (self.compute(place) for place, letter in enumerate(self.letters) if letter == "A")
        return next(found, Compute.NONE)

    def counted_as(self, place: int | None) -> str:
        """What is to be said where rows are counted for a noun that nothing in the table answers to."""
        if place is None:
            return ""
        return worded("Each row is counted as one of the “{word}”.", word=self.items[place].word)

    def done(
        self, query: TableQuery, shape: str, doubt: float = 0.0, other: TableQuery | None = None,
        notes: tuple[str, ...] = (),
    ) -> Asked:  # fmt: skip
        """The finished query; what is left over is what was not understood.

        notes: what a person should know of it beside what the draft says.
        """
        entity = self.grid.entity
        for place, item in enumerate(self.items):
            if item.letter == "H" and item.mention and entity is not None and item.mention.column == entity.name:
                self.used.add(place)  # what the rows are about may be named again: "of unpaid invoices"
            if place not in self.used and _is_named_by_superlative(self.items, place):
                self.used.add(place)
                counts = self.draft.order is not None and self.draft.order.column is None
                notes = (*notes, self.counted_as(place)) if counts else notes
        rest = tuple(self._left(place) for place in range(len(self.items)) if place not in self.used)
        named = [item for place, item in enumerate(self.items) if place in self.used and item.letter == "H"]
        unsure = sum((1 - item.score) * 0.4 for item in named)
        # "over 60 were paid", read as at least so many rows of each, is lost in a query that has no groups.
        unsure += self.draft.having is not None and query.having is None
        query, added = self._held_together(query)
        query, single = ratios.of_all(self.grid, query, self.items)
        other = added or (other if single is None else single)
        if query.group is not None and query.measure is None:
            query = self._tallied(query)
        if self.draft.within is not None and query.group == self.draft.group:
            query = replace(query, within=self.draft.within, within_by=self.draft.within_by)
        unsure += self.draft.within is not None and query.within is None
        # "average consultation length by reason": groups of one kind alone are hardly meant.
        unsure += 0.35 * any(isinstance(each, OneOf) and each.column == query.group for each in self.draft.where)
        query, repeated = taken_once(self.grid, query)
        query = of_lists.parted(self.lookup, query)
        if query.parted:
            notes = (*notes, worded(of_lists.EACH, column=query.group or query.measure or ""))
        elif (column := of_lists.as_one(self.lookup, query)) is not None:
            unsure += _OF_LISTS * (query.group is not None)
            notes = (*notes, worded(of_lists.AS_ONE, column=column))
        notes = (*self.draft.notes, *self.said, *notes, *repeated, *of_lists.alone(self.lookup, query))
        query, left_out = together.without_groups(self.lookup, query, tuple(self.cut))
        other = together.without_groups(self.lookup, other, tuple(self.cut))[0] if other is not None else None
        unsure, notes = unsure + together.doubt_of_part(query), (*notes, *left_out)
        return Asked(query, self.draft.doubt + doubt + unsure, rest, other, notes, shape)

    def _held_together(self, query: TableQuery) -> tuple[TableQuery, TableQuery | None]:
        """ "which regions missed their target", where a region has several rows: by the sums of each region.

        The query as it stands is the other reading then.
        """
        held = [each for each in self.draft.where if isinstance(each, Compare) and isinstance(each.value, ColumnOf)]
        asked = query.compute is Compute.NONE and query.order is None and self.letters[:1] in ("W", "P")
        if len(held) != 1 or len(query.show) != 1 or not asked or not isinstance(held[0].value, ColumnOf):
            return query, None
        rest = both(*(each for each in self.draft.where if each is not held[0]))
        shown, came = self.grid[query.show[0]], self.grid[held[0].column]
        rows = np.flatnonzero(masks.holds(self.grid, rest) & shown.filled)
        if shown.is_number or shown.count_of(rows) == len(rows) or not self.is_added_up(came):
            return query, None
        beyond = difference_name(came.name, held[0].value.column, absolute=False)
        summed = TableQuery(where=rest, compute=Compute.SUM, measure=beyond, group=shown.name)
        return replace(summed, having=Having(held[0].operator, 0.0)), query

    def _tallied(self, query: TableQuery) -> TableQuery:
        """The same of what the rows stand for, where a column says how many each is."""
        counted = self.tally
        if counted is None or query.compute not in (Compute.COUNT, Compute.SHARE) or query.having is not None:
            return query
        compute = Compute.SUM if query.compute is Compute.COUNT else Compute.SHARE
        return replace(query, compute=compute, measure=counted.name)

    def _left(self, place: int) -> Item:
        """What was not made use of: an "or" between two conditions turns a question as a "not" does.

        So does a "between", but that of a difference.
        """
        item, letters = self.items[place], self.letters
        split = item.letter == "|" and "K" in letters[:place] and "K" in letters[place:]
        turns = split or (item.letter == "b" and "X" not in letters)
        return replace(item, letter="n") if turns else item

    def repeats(self, column: Column) -> bool:
        """Whether a name occurs in several of the rows meant."""
        rows = np.flatnonzero(masks.holds(self.grid, self.where) & column.filled)
        conditions = set(columns_in(self.where))
        return column.name not in conditions and column.count_of(rows) < len(rows)

    def sides(self) -> tuple[tuple[Condition, Condition], list[Condition]] | None:
        """Two conditions that are compared, and the others."""
        where = self.draft.where
        for place, condition in enumerate(where):
            if isinstance(condition, AnyOf) and len(condition.parts) == 2:
                return (condition.parts[0], condition.parts[1]), [*where[:place], *where[place + 1 :]]
        for kind in (OneOf, Period):
            for first, second in pairwise(each for each in where if isinstance(each, kind)):
                if first.column == second.column:
                    return (first, second), [each for each in where if each not in (first, second)]
        return None

    def is_added_up(self, column: Column) -> bool:
        """Whether the numbers of a column make sense when they are added up."""
        if column.name == self.grid.only_measure:
            return column.name == self.grid.tally
        words = self.words(column)
        apart = frozenset() if "total" in words else words & vocabulary.APART  # a total of each is a part of all
        return column.kind is ColumnKind.NUMBER and not names_rows(column) and not apart

    def is_amount(self, column: Column) -> bool:
        """Whether "how many" of a column asks for its numbers: not of years, dates or places, which are counted."""
        if not column.is_number or names_rows(column):
            return False
        words = self.words(column)
        is_of_time = bool(words & frozenset(vocabulary.WHEN)) and not words & vocabulary.DAYS_SPENT
        is_of_time = is_of_time and not _COUNTED.intersection(header_words(column.name))
        return not is_of_time or (column.kind is ColumnKind.NUMBER and bool(np.nanmax(column.numbers) > _DAYS))


_COUNTED = frozenset(["births", "deaths"])
"""Words of headers of how many were born, or died, unlike that of a day of birth."""


def _is_named_by_superlative(items: tuple[Item, ...], place: int) -> bool:
    """Whether an unknown noun stands for the rows: "the oldest victim", "the most rides" at the end of a question.

    Not so "the most dangerous one".
    """
    before, item = items[place - 1], items[place]
    if not place or item.letter not in "xH" or (item.letter == "H" and before.letter != "Z"):
        return False
    ends = place + 1 == len(items) or items[place + 1].start > item.end
    if before.letter != "Z" or before.phrase is None or before.end != item.start or not ends:
        return False
    counts = before.phrase.counts and item.word.endswith("s") and place + 1 == len(items)
    return bool(before.phrase.headers) or (counts and item.letter == "x")
