"""A query in the making: items that are still to be understood, and what has been made of the others."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import days_of
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.periods import PERIODS
from desktop_app.tasks.tables.query import Condition, Having, Not, Order, columns_in

_MOST_DRAFTS = 24


@dataclass(frozen=True)
class Draft:
    """What is understood so far.

    items: what is left of the question, K standing for what has become a condition.
    where: conditions. anchor, step: the row beside which the answer stands.
    order: of a superlative; superlative: its item; totalled: whether it speaks of a total.
    group: what something is computed for each value of; by: month, quarter or year, for dates.
    within, within_by: what each of these is split by.
    having: a condition on what is computed of each group.
    doubt: how much was guessed. notes: what a person should know about how the question was taken.
    """

    items: tuple[Item, ...]
    where: tuple[Condition, ...] = ()
    anchor: Condition | None = None
    step: int = 0
    order: Order | None = None
    superlative: Item | None = None
    totalled: bool = False
    group: str | None = None
    by: str = ""
    within: str | None = None
    within_by: str = ""
    having: Having | None = None
    doubt: float = 0.0
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, items: Sequence[Item]) -> "Draft":
        """The items of a question of which nothing is made yet, but those that are conditions by themselves."""
        told = tuple(item.condition for item in items if item.condition is not None)
        return cls(tuple(items), told)

    @property
    def letters(self) -> str:
        """The letters of the items."""
        return "".join(item.letter for item in self.items)

    def without(self, start: int, end: int, *instead: Item) -> "Draft":
        """These items replaced."""
        return replace(self, items=(*self.items[:start], *instead, *self.items[end:]))

    def understood(self, start: int, end: int, condition: Condition, doubt: float = 0.0) -> "Draft":
        """These items as a condition."""
        taken = self.items[start:end]
        sign = Item("K", taken[0].start, taken[-1].end, sum(item.weight for item in taken), condition=condition)
        done = self.without(start, end, sign)
        unsure = sum(1 - item.score for item in taken if item.letter in "HV") * 0.5
        return replace(done, where=(*self.where, condition), doubt=self.doubt + doubt + unsure)

    def denied(self) -> "Draft":
        """The same, but that the condition understood last does not hold."""
        *before, last = self.where
        items = (replace(item, condition=Not(last)) if item.condition == last else item for item in self.items)
        return replace(self, items=tuple(items), where=(*before, Not(last)))

    def doubted(self, doubt: float, note: str = "") -> "Draft":
        """The same, less sure."""
        return replace(self, doubt=self.doubt + doubt, notes=(*self.notes, note) if note else self.notes)


@dataclass(frozen=True)
class Match:
    """Where a pattern fits: the draft, the place of the first and after the last item, and the items by group."""

    lookup: Lookup
    draft: Draft
    start: int
    end: int
    found: re.Match[str]

    @property
    def grid(self) -> Grid:
        """The columns asked about."""
        return self.lookup.grid

    def items(self, group: str) -> Sequence[Item]:
        """The items of a named group."""
        start, end = self.found.span(group)
        return self.draft.items[start:end] if start >= 0 else ()

    def item(self, group: str) -> Item | None:
        """The first item of a named group; None where it is empty."""
        return next(iter(self.items(group)), None)

    def column(self, group: str) -> Column | None:
        """The column that the first item of a group names."""
        item = self.item(group)
        return self.grid[item.mention.column] if item is not None and item.mention is not None else None

    def understood(self, condition: Condition, doubt: float = 0.0, asked: bool = False) -> Draft:
        """The draft with the items as a condition; a column at their edge that it does not look at is left alone.

        asked: leave a column that follows "which", too: it is what is asked for.
        """
        used = {each for name in columns_in(condition) for each in (name, days_of(name))}
        items = self.draft.items
        start, end = self.start, self.end
        first, last = items[start], items[end - 1]
        before = items[start - 1].letter if asked and start > 0 else ""
        led = before == "W" or (before == "S" and first.word in _PERIODS)  # "the coldest month in 2013"
        if first.letter == "H" and first.mention and (first.mention.column not in used or led):
            start += 1
        if last.letter == "H" and last.mention and last.mention.column not in used and end - 1 > start:
            end -= 1
        return self.draft.understood(start, end, condition, doubt)


_PERIODS = frozenset(map(stem, PERIODS))

Make = Callable[[Match], Iterator[Draft]]


@dataclass(frozen=True)
class Rule:
    """A pattern of letters, and what is made of items that fit it: drafts, or none where it does not apply."""

    pattern: str
    make: Make


def applied(rules: Sequence[Rule], lookup: Lookup, draft: Draft) -> list[Draft]:
    """The drafts after every rule, each applied as often as it fits."""
    drafts = [draft]
    for rule in rules:
        drafts = [done for each in drafts for done in _everywhere(rule, lookup, each, 0)][:_MOST_DRAFTS]
    return drafts


def _everywhere(rule: Rule, lookup: Lookup, draft: Draft, start: int) -> Iterator[Draft]:
    for found in re.compile(rule.pattern).finditer(draft.letters, start):
        if found.end() == found.start():
            continue
        made = list(rule.make(Match(lookup, draft, found.start(), found.end(), found)))
        if made:
            for each in made:
                yield from _everywhere(rule, lookup, each, found.start())
            return
    yield draft
