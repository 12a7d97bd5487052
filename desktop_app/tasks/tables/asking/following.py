"""Questions that go on from the one before: "and in 2019?", "which of those are paid?", "and the lowest?"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.tasks.tables.asking.clauses import CLAUSES
from desktop_app.tasks.tables.asking.drafts import Draft, applied
from desktop_app.tasks.tables.asking.groups import GROUPS
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.items import readings
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.query import Among, Compute, Condition, Order, TableQuery, both, columns_in
from desktop_app.translation import worded

_THOSE = re.compile(r"\b(?:of|among|from|in|out of) (?:those|these|them)\b,?|^(?:those|these)\b,?", re.IGNORECASE)
_WHICH_ONES = re.compile(
    r"^(?:(?:and )?(?:which|what|who) (?:ones )?(?:are|were|is|was) (?:they|those|these|that|it)|(?:and )?which ones"
    r"|(?:list|show|name)(?: me)? (?:them|those|these)(?: all)?)\W*$",
    re.IGNORECASE,
)
"""What asks for the rows that were counted or added up before."""
_LEAD = re.compile(
    r"^(?:and|but|then|also|what about|how about|now|only|just)\b,?\s*(?:what about|how about)?\s*", re.IGNORECASE
)


_ONES = re.compile(r"(?i)\bones?\b")
"""In "only the open ones" it says no more than the rows that were asked for."""


@dataclass(frozen=True)
class Before:
    """The question before: its text, its query, and the rows its answer rests on."""

    text: str
    query: TableQuery
    rows: tuple[int, ...]

    @property
    def condition(self) -> Condition | None:
        """What those rows have in common: the conditions they were asked for by, else just that they are those."""
        query = self.query
        if query.order is None and not query.step and not query.sides and query.where is not None:
            return query.where
        return Among(self.rows, worded("it is one of the {count} rows before", count=len(self.rows)))


def goes_on(text: str) -> bool:
    """Whether a question leans on the one before it."""
    return bool(_LEAD.match(text.strip()) or _THOSE.search(text) or _WHICH_ONES.match(text.strip()))


def without_those(text: str) -> str | None:
    """The question without "of those", to be asked of those rows alone; None where it does not speak of them."""
    found = _THOSE.search(text)
    return None if found is None else _LEAD.sub("", f"{text[: found.start()]} {text[found.end() :]}".strip())


def changed(lookup: Lookup, text: str, before: Before) -> Iterator[tuple[TableQuery, float]]:
    """The query before with what the question changes of it, and the share of its words that this accounts for."""
    entity = lookup.grid.entity
    if _WHICH_ONES.match(text.strip()) and entity is not None:
        yield TableQuery(show=(entity.name,), where=before.condition), 1.0
        return
    rest = _ONES.sub("", _LEAD.sub("", text.strip()))
    for items in readings(lookup, rest):
        total = sum(item.weight for item in items) or 1.0
        for draft in applied((*CLAUSES, *GROUPS), lookup, Draft.of(items)):
            found = _applied(draft, before.query)
            if found is not None:
                query, used = found
                missed = [item for item in draft.items if item.letter in "HVNTOxCc" and item not in used]
                lost = sum(max(item.weight, 0.3) for item in missed)
                yield query, max(0.0, 1 - lost / max(total, 1.0)) * (1 - min(draft.doubt, 0.5))


def _applied(draft: Draft, query: TableQuery) -> tuple[TableQuery, list[Item]] | None:
    """The query with the draft's conditions, order, computation and column in place of its own."""
    used: list[Item] = []
    new = query
    if draft.where:
        new = replace(new, where=_replaced(query.where, draft.where))
    if draft.group is not None:
        new = replace(new, group=draft.group, by=draft.by, order=None)
    for item in draft.items:
        turned = _turned(new, item)
        if turned is not None:
            new = turned
            used.append(item)
    return (new, used) if new != query else None


def _replaced(old: Condition | None, new: tuple[Condition, ...]) -> Condition | None:
    """New conditions take the place of old ones on the same columns."""
    columns = {column for part in new for column in columns_in(part)}
    parts = getattr(old, "parts", (old,)) if old is not None else ()
    kept = [part for part in parts if not set(columns_in(part)) & columns]
    return both(*kept, *new)


def _turned(query: TableQuery, item: Item) -> TableQuery | None:
    """The query with what one word asks of it: the lowest rather than the highest, the average rather than the sum."""
    phrase = item.phrase
    if phrase is not None and item.letter == "S" and phrase.direction in (1, -1):
        return _from_other_end(query, phrase.direction > 0)
    if phrase is not None and item.letter == "A" and phrase.compute is not None:
        measure = query.measure or (query.show[0] if query.show else None)
        return replace(query, compute=phrase.compute, measure=measure, show=(), order=None) if measure else None
    if item.letter == "M":
        return replace(query, compute=Compute.COUNT, measure=None, show=(), order=None)
    if item.letter == "H" and item.mention is not None and query.compute is Compute.NONE:
        return replace(query, show=(item.mention.column,))
    if item.letter == "H" and item.mention is not None and query.measure is not None:
        return replace(query, measure=item.mention.column)
    return None


def _from_other_end(query: TableQuery, largest: bool) -> TableQuery | None:
    if query.order is not None:
        return replace(query, order=Order(query.order.column, largest, 1, query.order.limit))
    if query.measure is not None and query.group is None:
        return replace(query, compute=Compute.MAX if largest else Compute.MIN)
    return None
