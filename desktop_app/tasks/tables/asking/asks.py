"""What a question asks for, once its conditions and its order are known: the query it comes to."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.clauses import measures, names_rows
from desktop_app.tasks.tables.asking.drafts import Draft
from desktop_app.tasks.tables.asking.items import Item
from desktop_app.tasks.tables.asking.mentions import Header, Lookup
from desktop_app.tasks.tables.columns import Column, Columns
from desktop_app.tasks.tables.query import (
    AnyOf,
    Compute,
    Condition,
    OneOf,
    Operator,
    TableQuery,
    both,
    columns_in,
)


@dataclass(frozen=True)
class Asked:
    """A query with how much was guessed, the places of the items it leaves unexplained, and the other reading."""

    query: TableQuery
    doubt: float
    rest: tuple[Item, ...]
    other: TableQuery | None = None
    notes: tuple[str, ...] = ()
    shape: str = ""


class Ask:
    """One draft on its way to a query."""

    def __init__(self, lookup: Lookup, draft: Draft) -> None:
        self.lookup = lookup
        self.columns: Columns = lookup.columns
        self.draft = draft
        self.letters = draft.letters
        self.used: set[int] = {place for place, item in enumerate(draft.items) if item.letter in "KZ"}

    @property
    def where(self) -> Condition | None:
        """All conditions, those of the anchor row included."""
        anchor = () if self.draft.anchor is None else (self.draft.anchor,)
        return both(*self.draft.where, *anchor)

    def queries(self) -> Iterator[Asked]:
        """The queries the draft may come to."""
        if "X" in self.letters:
            yield from self._difference()
        elif "%" in self.letters:
            yield from self._share()
        elif "M" in self.letters and "A" not in self.letters.replace("AM", ""):
            yield from self._count()
        elif "A" in self.letters or "Q" in self.letters:
            yield from self._aggregate()
        elif self.letters[:1] == "y" and self.draft.order is None:
            yield from self._holds()
        else:
            yield from self._show()

    def _take(self, letters: str, start: int = 0) -> int | None:
        """The place of the next item with one of these letters, which is then used."""
        for place in range(start, len(self.draft.items)):
            if self.draft.items[place].letter in letters and place not in self.used:
                self.used.add(place)
                return place
        return None

    def _column(self, place: int | None) -> Column | None:
        mention = self.draft.items[place].mention if place is not None else None
        return self.columns[mention.column] if mention is not None and mention.column else None

    def _done(self, query: TableQuery, shape: str, doubt: float = 0.0, other: TableQuery | None = None) -> Asked:
        """The finished query; what is left over is what was not understood."""
        draft = self.draft
        entity = self.columns.entity
        for place, item in enumerate(draft.items):
            if item.letter == "H" and item.mention and entity is not None and item.mention.column == entity.name:
                self.used.add(place)  # what the rows are about may be named again: "of unpaid invoices"
        rest = tuple(item for place, item in enumerate(draft.items) if place not in self.used)
        unsure = sum(
            (1 - item.score) * 0.4
            for place, item in enumerate(draft.items)
            if place in self.used and item.letter == "H"
        )
        return Asked(query, draft.doubt + doubt + unsure, rest, other, draft.notes, shape)

    # How many

    def _count(self) -> Iterator[Asked]:
        at = self.letters.index("M")
        self.used.add(at)
        sign = self.draft.items[at]
        self._take("A")
        different = self._take("i") is not None
        place = self._noun(at + 1)
        column = self._column(place)
        base = TableQuery(where=self.where, order=self.draft.order, step=self.draft.step)
        if self.draft.group is not None:
            grouped = TableQuery(
                where=self.where,
                compute=Compute.COUNT,
                group=self.draft.group,
                by=self.draft.by,
                having=self.draft.having,
            )
            yield self._done(grouped, "count per group")
            return
        if self.draft.step or (self.draft.having is not None and column is None):
            return
        if self.draft.having is not None and column is not None:
            yield self._done(replace(self._groups_having(column), tally=True), "names with many rows, counted", 0.1)
        elif column is not None and different:
            yield self._done(replace(base, compute=Compute.DISTINCT, measure=column.name), "distinct")
        elif column is not None and _is_amount(column) and not (sign.phrase and sign.phrase.counts):
            yield from self._figure(base, column)
        elif self.draft.order is not None:
            return
        elif column is not None and self._repeats(column):
            different_ones = replace(base, compute=Compute.DISTINCT, measure=column.name)
            rows = replace(base, compute=Compute.COUNT)
            yield self._done(rows, "count repeated", 0.3, different_ones)
            yield self._done(different_ones, "distinct by noun", 0.25, rows)
        else:
            doubt = self._unknown_noun(place)
            yield self._done(replace(base, compute=Compute.COUNT), "count", doubt)

    def _groups_having(self, column: Column) -> TableQuery:
        return TableQuery(where=self.where, compute=Compute.COUNT, group=column.name, having=self.draft.having)

    def _noun(self, start: int) -> int | None:
        """The item that says what is counted: the next one that is a noun."""
        for place in range(start, len(self.draft.items)):
            letter = self.draft.items[place].letter
            if letter in "HRx" and place not in self.used:
                self.used.add(place)
                return place
            if letter not in "lAioKu":
                return None
        return None

    def _unknown_noun(self, place: int | None) -> float:
        """The doubt of counting rows for a noun that nothing in the table answers to."""
        if place is None:
            return 0.1
        unknown = 0.2 if self.where is not None else 0.5
        return {"R": 0.0, "x": unknown}.get(self.draft.items[place].letter, 0.0)

    def _repeats(self, column: Column) -> bool:
        """Whether a name occurs in several of the rows meant."""
        rows = np.flatnonzero(masks.holds(self.columns, self.where) & column.filled)
        conditions = set(columns_in(self.where))
        return column.name not in conditions and len(np.unique(column.codes[rows])) < len(rows)

    def _figure(self, base: TableQuery, column: Column) -> Iterator[Asked]:
        """ "how many points": the number itself where one row is meant, else the sum."""
        if base.order is not None or base.step:
            yield self._done(replace(base, show=(column.name,)), "number looked up")
            return
        rows = np.flatnonzero(masks.holds(self.columns, self.where) & column.filled)
        if len(rows) == 1:
            yield self._done(replace(base, show=(column.name,)), "number looked up")
        else:
            doubt = 0.15 if self.where is not None else 0.1
            yield self._done(replace(base, compute=Compute.SUM, measure=column.name), "number summed", doubt)

    # Sums, averages

    def _aggregate(self) -> Iterator[Asked]:
        at = self._take("A")
        much = self._take("Q")
        compute = self._compute(at)
        second = self._take("A", at + 1) if at is not None else None
        if second is not None and compute is Compute.SUM:
            compute = self._compute(second)
        self._take("M")
        self._take("W")
        named = self._measure()
        base = TableQuery(
            where=self.where, order=self.draft.order, step=self.draft.step, group=self.draft.group, by=self.draft.by
        )
        if named is None:
            return
        column, doubt = named
        if much is not None and compute is Compute.NONE:
            yield from self._figure(base, column)
            return
        if column.is_year or (self.draft.order is not None and base.group is None):
            return
        if not column.is_ordered:
            if compute is Compute.SUM:
                yield self._done(replace(base, compute=Compute.COUNT), "total of names", 0.3)
            return
        yield self._done(replace(base, compute=compute, measure=column.name), "computed", doubt)

    def _compute(self, place: int | None) -> Compute:
        phrase = self.draft.items[place].phrase if place is not None else None
        return phrase.compute if phrase is not None and phrase.compute is not None else Compute.NONE

    def _measure(self) -> tuple[Column, float] | None:
        """The column that something is computed of, and a doubt where it was guessed."""
        place = next(
            (
                place
                for place, item in enumerate(self.draft.items)
                if item.letter == "H"
                and place not in self.used
                and item.mention
                and self.columns[item.mention.column].is_number
            ),
            None,
        )
        if place is None and "Q" not in self.letters:
            place = self._take("H")
        if place is not None:
            self.used.add(place)
            column = self._column(place)
            return None if column is None else (column, 0.0)
        likely = measures(self.columns)
        return (likely[0], 0.2) if len(likely) == 1 else None

    # Differences, shares, yes or no

    def _difference(self) -> Iterator[Asked]:
        place = self._take("X")
        phrase = self.draft.items[place].phrase if place is not None else None
        named = self._take("H")
        column = self._column(named)
        self._take("W")
        base = TableQuery(compute=Compute.DIFFERENCE)
        signs = [place for place, item in enumerate(self.draft.items) if item.letter == "S"]
        sides = self._sides()
        if sides is not None:
            pair, rest = sides
            measure = column.name if column is not None and column.is_ordered else None
            doubt = 0.0 if measure else 0.2
            yield self._done(replace(base, sides=pair, where=both(*rest), measure=measure), "difference", doubt)
        elif column is not None and len(signs) >= 1 and phrase is not None:
            self.used.update(signs)
            yield self._done(TableQuery(where=self.where, compute=Compute.RANGE, measure=column.name), "range", 0.1)

    def _sides(self) -> tuple[tuple[Condition, Condition], list[Condition]] | None:
        """Two conditions that are compared, and the others."""
        for place, condition in enumerate(self.draft.where):
            if isinstance(condition, AnyOf) and len(condition.parts) == 2:
                rest = [*self.draft.where[:place], *self.draft.where[place + 1 :]]
                return (condition.parts[0], condition.parts[1]), rest
        names = [each for each in self.draft.where if isinstance(each, OneOf)]
        for first, second in pairwise(names):
            if first.column == second.column:
                return (first, second), [each for each in self.draft.where if each not in (first, second)]
        return None

    def _share(self) -> Iterator[Asked]:
        self._take("%")
        self._take("W")
        self._take("M")
        place = self._take("H") if "H" in self.letters else None
        column = self._column(place)
        if place is None:
            self._take("RxA")
        if self.where is None:
            return
        measure = column.name if column is not None and column.is_number else None
        yield self._done(TableQuery(compute=Compute.SHARE, measure=measure, part=self.where), "share")

    def _holds(self) -> Iterator[Asked]:
        """ "did A score more points than B?"."""
        self.used.add(0)
        place = self._take("Cc")
        if place is None or self.draft.order is not None:
            return
        phrase = self.draft.items[place].phrase
        self._take(">")
        column = self._column(self._take("H"))
        sides = self._sides()
        if sides is None or column is None or phrase is None or not column.is_ordered:
            return
        operator = phrase.operator or (Operator.MORE if phrase.direction > 0 else Operator.LESS)
        pair, rest = sides
        query = TableQuery(compute=Compute.HOLDS, sides=pair, where=both(*rest), measure=column.name, operator=operator)
        yield self._done(query, "holds", 0.05)

    # Cells

    def _show(self) -> Iterator[Asked]:
        lead = self._take("WPLDEhy")
        letter = self.draft.items[lead].letter if lead is not None else ""
        self._take("u")
        base = TableQuery(where=self.where, order=self.draft.order, step=self.draft.step)
        for column, doubt in self._shown(lead, letter):
            yield from self._rows(replace(base, show=(column.name,)), column, doubt)

    def _shown(self, lead: int | None, letter: str) -> Iterator[tuple[Column, float]]:
        """The column whose cells are asked for."""
        place = self._noun_after(lead)
        named = self._column(place)
        if letter in ("P", "L", "D") and place is not None and named is not None:
            fits = named.kind is ColumnKind.DATE or named.is_year if letter == "D" else not named.is_ordered
            if letter == "L":
                fits = bool(set(Header(named).long) & set(vocabulary.WHERE))
            if not fits:
                if letter != "P":
                    self.used.add(place)
                place = None
        if self.draft.step and isinstance(self.draft.anchor, OneOf) and (place is None or letter == "P"):
            if place is None or self.draft.anchor.column not in self._people():
                pass
            else:
                place = None
            if place is None:
                yield self.columns[self.draft.anchor.column], 0.05
                return
        if place is not None and self.draft.items[place].letter == "H":
            self.used.add(place)
            column = self._column(place)
            if column is not None:
                yield column, 0.0
            return
        if letter in "PLD" and letter:
            for column, doubt in self._by_lead(letter):
                yield column, doubt
            return
        if letter == "h":
            phrase = self.draft.items[lead].phrase if lead is not None else None
            for column in self.columns:
                if phrase and column.is_ordered and set(phrase.headers) & set(Header(column).long):
                    yield column, 0.05
                    return
            return
        order = self.draft.order
        if (
            order is not None
            and order.column is not None
            and place is None
            and not any(isinstance(each, AnyOf) for each in self.draft.where)
        ):
            yield self.columns[order.column], 0.05
            return
        choice = next((each.parts[0] for each in self.draft.where if isinstance(each, AnyOf)), None)
        if order is not None and order.column is not None and isinstance(choice, OneOf):
            yield self.columns[choice.column], 0.03
            return
        entity = self.columns.entity
        if entity is not None and (place is not None or order is not None or self.where is not None):
            if place is not None:
                self.used.add(place)
            yield entity, 0.25

    def _noun_after(self, lead: int | None) -> int | None:
        """The column or unknown noun nearest after the lead, else the first column anywhere."""
        start = 0 if lead is None else lead + 1
        for place in range(start, len(self.draft.items)):
            item = self.draft.items[place]
            if place in self.used:
                if item.letter == "Z":
                    continue
                break
            if item.letter in "Hx":
                return place
            if item.letter not in "loE":
                break
        if lead is not None and self.draft.items[lead].letter in "PLDh":
            return None
        return next(
            (place for place, item in enumerate(self.draft.items) if item.letter == "H" and place not in self.used),
            None,
        )

    def _people(self) -> set[str]:
        """The columns that name somebody."""
        return {header.column.name for header in self.lookup.headers if set(header.long) & set(vocabulary.WHO)}

    def _by_lead(self, letter: str) -> Iterator[tuple[Column, float]]:
        """The column that who, where or when asks for."""
        wanted = {"P": vocabulary.WHO, "L": vocabulary.WHERE, "D": vocabulary.WHEN}[letter]
        taken = {each.column for each in self.draft.where if isinstance(each, OneOf)}
        found = []
        for column in self.columns:
            if column.name in taken or (letter != "D" and column.is_ordered):
                continue
            ranks = [wanted.index(each) for each in Header(column).long if each in wanted]
            if ranks or (letter == "D" and column.kind is ColumnKind.DATE):
                found.append((min(ranks, default=0), column))
        found.sort(key=lambda each: each[0])
        for place, (_, column) in enumerate(found[:3]):
            yield column, 0.06 + 0.15 * place
        if not found and letter == "P" and self.columns.entity is not None and self.columns.entity.name not in taken:
            yield self.columns.entity, 0.2

    def _means_sum(self, query: TableQuery, column: Column) -> bool:
        """ "revenue in August": an amount of several rows, without a word on what to do with them."""
        if query.step or not is_added_up(column) or any(letter in self.letters for letter in "EPLDh"):
            return False
        return self.draft.group is not None or int(masks.holds(self.columns, query.where).sum()) > 1

    def _rows(self, query: TableQuery, column: Column, doubt: float) -> Iterator[Asked]:
        """The rows as they are, or the sum or count per name where names repeat."""
        order, sign = query.order, self.draft.superlative
        if self.draft.having is not None:
            if order is None and not query.step:
                yield self._done(self._groups_having(column), "names with many rows", doubt)
            return
        if order is None:
            if self._means_sum(query, column):
                total = TableQuery(
                    where=query.where,
                    compute=Compute.SUM,
                    measure=column.name,
                    group=self.draft.group,
                    by=self.draft.by,
                )
                yield self._done(total, "sum understood", doubt + 0.1, query if self.draft.group is None else None)
                if self.draft.group is not None:
                    return
                doubt += 0.25
            if query.where is None and "E" not in self.letters:
                doubt += 0.3
            yield self._done(query, "looked up", doubt)
            return
        phrase = sign.phrase if sign is not None else None
        repeats = self._repeats(column) and column.kind is ColumnKind.TEXT and not column.is_number
        if order.column is None and phrase is not None and not phrase.by_row:
            if not repeats or query.step:
                return
            grouped = TableQuery(where=query.where, compute=Compute.COUNT, group=column.name, order=order)
            yield self._done(grouped, "most often", doubt)
            return
        measure = self.columns[order.column] if order.column else None
        sums = repeats and measure is not None and is_added_up(measure)
        if sums and phrase is not None and phrase.counts and not query.step and measure is not None:
            total = TableQuery(
                where=query.where, compute=Compute.SUM, measure=measure.name, group=column.name,
                order=replace(order, column=None),
            )  # fmt: skip
            yield self._done(total, "most per name", doubt, query)
            yield self._done(query, "largest row", doubt + 0.1, total)
            return
        if (
            measure is not None
            and measure is column
            and order.limit == 1
            and order.nth == 1
            and column.kind is ColumnKind.NUMBER
        ):
            compute = Compute.MAX if order.descending else Compute.MIN
            yield self._done(TableQuery(where=query.where, compute=compute, measure=column.name), "extreme", doubt)
            return
        shape = "superlative" if order.column else "by row"
        yield self._done(query, shape, doubt)


def is_added_up(column: Column) -> bool:
    """Whether the numbers of a column make sense when they are added up."""
    named = set(Header(column).long) & vocabulary.APART
    return column.kind is ColumnKind.NUMBER and not names_rows(column) and not named


def _is_amount(column: Column) -> bool:
    """Whether "how many" of a column asks for its numbers: not of years, dates or places, which are counted."""
    return column.is_number and not column.is_year and not set(Header(column).long) & set(vocabulary.WHEN)
