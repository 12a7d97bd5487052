"""The first few of each group: "top 2 reps per region", "the cheapest product in each category"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import OF_EACH, only_names
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.parse import Candidate, candidates
from desktop_app.tasks.tables.query import Compute, Order, columns_in

_EACH = re.compile(
    r"(?i)[ ,]*\b(?:(?:(?P<per>per)|(?:(?:in|of|for|from|within|at) )?(?:each|every)(?: of the| single)?)"
    r" (?P<group>[^\W\d_]+(?: [^\W\d_]+)?))\b"
)
_OF_TOP = re.compile(
    r"(?i)^\W*(?:(?:what|who|which) (?:is|are|was|were) |(?:show|list|give|find|name)(?: me| us)? )?(?:the |our |my )?"
    r"(?:(?:\d+|one|two|three|four|five|ten) )?(?:top|best|worst|bottom|first|last|highest|lowest|cheapest|dearest"
    r"|largest|biggest|smallest|youngest|oldest|fastest|slowest|longest|shortest|(?:most|least) \w+)\b"
)
_ASKS_NUMBER = re.compile(r"(?i)^\W*(?:how (?:many|much|often)|what (?:is|was) the (?:average|total|sum|mean))\b")
_NAMED = 0.8
"""Score from which words name a column."""


def top_of_each(lookup: Lookup, text: str) -> list[Candidate]:
    """The readings of a question for the first of each group; none where it asks for nothing of the kind."""
    for found in _EACH.finditer(text):
        if _ASKS_NUMBER.match(text) or (found["per"] and _OF_TOP.match(text) is None):
            continue
        for said in _shorter(found["group"]):
            column = _group(lookup, said)
            if column is None:
                continue
            end = found.start("group") + len(said)
            rest = f"{text[: found.start()]}{text[end:]}"
            asked = (_of_each(lookup, each, column) for each in candidates(lookup, rest))
            if kept := [each for each in asked if each is not None]:
                return kept
    return []


def _shorter(words: str) -> Iterator[str]:
    yield words
    if " " in words:
        yield words.split()[0]


def _group(lookup: Lookup, said: str) -> Column | None:
    """The column of names or years that some words name, which come again and again."""
    words = [folded(word) for word in said.split()]
    asked = tuple(stem(word) for word in words)
    scored = [(header.score(asked, words[-1] if len(words) == 1 else ""), header.column) for header in lookup.headers]
    fitting = [each for each in scored if each[0] >= _NAMED and _may_part(lookup, each[1])]
    return max(fitting, key=lambda each: each[0])[1] if fitting else None


def _may_part(lookup: Lookup, column: Column) -> bool:
    names = column.kind is ColumnKind.TEXT or column.is_year or column.is_month
    return names and lookup.repeats(column)


def _of_each(lookup: Lookup, candidate: Candidate, group: Column) -> Candidate | None:
    """A reading of the first few of all rows as one of those of each group."""
    query = candidate.query
    order = query.order
    if order is None or query.step or query.sides or query.within or query.having:
        return None
    if group.name in columns_in(query.where):
        return None
    if query.group is None:
        plain = query.compute is Compute.NONE and len(query.show) == 1 and order.column is not None
        if not plain or order.column in (None, group.name) or query.show[0] in (group.name, order.column):
            return None
        shown, measure = lookup.grid[query.show[0]], lookup.grid[order.column or ""]
        if shown.is_computed or (shown.is_number and not only_names(shown)) or not measure.is_number:
            return None
        of_one = Compute.MAX if order.descending else Compute.MIN
        compute = of_one if lookup.words(measure) & OF_EACH or measure.is_percent else Compute.SUM
        made = replace(query, show=(), compute=compute, measure=measure.name, within=shown.name)
    elif query.group != group.name and order.column is None and not query.tally:
        made = replace(query, within=query.group, within_by=query.by)
    else:
        return None
    made = replace(
        made, group=group.name, by="", order=Order(None, order.descending, order.nth, order.limit), each=True
    )
    return replace(candidate, query=made, other=None)
