"""Questions that are answered Yes or No, of how many rows there are: any, none, every, or one that is named.

"Were there any trips over 100 km" asks how many there were, and "is every invoice paid" how many of them are.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import german, vocabulary
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.left_out import left_out
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.mentions import number_of
from desktop_app.tasks.tables.asking.rewording import in_other_words
from desktop_app.tasks.tables.asking.roles import OF_EACH, names_rows
from desktop_app.tasks.tables.asking.stock import in_stock
from desktop_app.tasks.tables.asking.words import tokens
from desktop_app.tasks.tables.differences import difference_name
from desktop_app.tasks.tables.parse import Candidate, candidates
from desktop_app.tasks.tables.query import (
    AllOf,
    ColumnOf,
    Compare,
    Compute,
    Condition,
    Filled,
    Having,
    Not,
    OneOf,
    Operator,
    TableQuery,
    Truth,
    ValueOf,
    Whether,
    both,
    columns_in,
)

_BEFORE = re.compile(
    r"(?i)^\W*(?:please )?(?:(?:could|can) you (?:please )?(?:tell me|check|say|see)|tell me|check"
    r"|i(?:'d| would)? (?:want|need|like) to know|do you know)? ?\b(?:if|whether)\s+"
    r"|^\W*is it (?:true|right|correct|the case) that\s+"
)
_VERB = re.compile(r"(?i)^\W*(?:is|are|was|were|did|does|do|has|have|had)\s+(?!not\b)")
_GERMAN = re.compile(r"(?i)^\W*(?:(?:gibt|gab) es|ist|sind|war|waren|hat|haben|hatten?|wurden?)\s+(?!nicht\b)")
_THERE = re.compile(r"(?i)^there\s+(?:ever\s+)?(?P<no>no\b|none\b)?(?:(?:any|some|at least one|an?)\b)?\s*(?P<rest>.+)")
_ES = re.compile(r"(?i)^\W*(?:gibt|gab) es\s+(?P<no>kein\w*\s+)?(?:(?:irgend\w*|eine?[nrsm]?|welche)\s+)?(?P<rest>.+)")
_OF_SOME = re.compile(r"(?i)\b(?:any|some|one|an?|irgend\w*|eine?[nrsm]?|welche)\s*$")
_ANY = re.compile(
    r"(?i)^(?:any(?:one|body|thing)?|some(?:one|body|thing)|at least one|jemand|irgend\w+)\b(?: of (?:the|our))?"
    r"(?P<rest>.+)"
)
_NONE = re.compile(r"(?i)^(?:nobody|no one|none of (?:the|our)|no|niemand|kein\w*)\b(?P<rest>.+)")
_EVERY = re.compile(
    r"(?i)^(?:every(?:one|body)?|each(?: of)?|all(?: of)?|jede[rsnm]?|alle)\b"
    r"(?: (?:the|our|of the|der|die))?(?P<rest>.+)"
)
_SIGNS = {
    "more than": Operator.MORE, "over": Operator.MORE, "above": Operator.MORE, "higher than": Operator.MORE,
    "greater than": Operator.MORE, "larger than": Operator.MORE, "mehr als": Operator.MORE, "über": Operator.MORE,
    "at least": Operator.AT_LEAST, "mindestens": Operator.AT_LEAST, "less than": Operator.LESS,
    "fewer than": Operator.LESS, "under": Operator.LESS, "below": Operator.LESS, "lower than": Operator.LESS,
    "smaller than": Operator.LESS, "weniger als": Operator.LESS, "unter": Operator.LESS, "at most": Operator.AT_MOST,
    "höchstens": Operator.AT_MOST, "exactly": Operator.EQUAL, "genau": Operator.EQUAL,
}  # fmt: skip
_SIGN = rf"(?P<sign>{'|'.join(_SIGNS)})"
_SO_MANY = re.compile(rf"(?i)^{_SIGN}\s+(?P<number>\d+)\s+(?P<rest>[^\W\d].*)")
_FIGURE = re.compile(
    rf"(?i)^(?:the |our |der |die |das )?(?P<rest>(?:average|mean|median|total|sum of|overall|number of|maximum|minimum"
    rf"|durchschnittliche[rns]?|durchschnitt|summe)\b.+?)\s+(?:really |ever )?{_SIGN}"
    r"\s+(?P<number>\d[\d.,]*)\s*[€$£]?\W*$"
)

_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
"""How a thousand is written in German."""

_SURE_AS_COUNTED = 0.95
"""Score of the answer to whether there are any, as part of that to how many there are."""

Make = Callable[[Candidate], TableQuery | None]


def whether(lookup: Lookup, text: str) -> list[Candidate]:
    """The queries that a question to be answered Yes or No may mean; none for any other question."""
    return sorted(_meant(lookup, text), key=lambda each: -each.score)


def _meant(lookup: Lookup, text: str) -> Iterator[Candidate]:
    told = _BEFORE.sub("", in_stock(lookup, text), count=1)
    rest, in_german = _VERB.sub("", told, count=1), False
    if rest == told and (shorter := _GERMAN.sub("", told, count=1)) != told:
        rest, in_german = shorter, True
    if rest == text:
        return
    for counted, make in _asked(lookup, told, rest.strip(), in_german):
        for each in candidates(lookup, in_other_words(lookup, german.plain(counted))):
            query = make(each)
            # A verdict that passes over a word is a wrong one half of the times.
            if query is not None and not left_out(lookup, query, each.items, each.rest).main:
                yield replace(each, query=query, other=None, score=_SURE_AS_COUNTED * each.score, shape="whether")


def _asked(lookup: Lookup, told: str, rest: str, in_german: bool) -> Iterator[tuple[str, Make]]:
    """What may be counted to answer it, as a question of its own, and what is made of each way to read that."""
    how_many = "wie viele" if in_german else "how many"
    there = _ES.match(told) if in_german else _THERE.match(rest)
    some = there or _ANY.match(rest) or _NONE.match(rest)
    if some is not None:
        named = some["rest"].strip()
        none = some.re is _NONE or (some.re is not _ANY and some["no"] is not None)
        # "Is anyone over 65 insured" asks for one who is, not for so many.
        asks_how_many = some.re is not _ANY and not _OF_SOME.search((told if in_german else rest)[: some.start("rest")])
        if asks_how_many and (limit := _SO_MANY.match(named)) is not None and not none:
            having = Having(_SIGNS[limit["sign"].lower()], float(limit["number"]))
            yield f"{how_many} {limit['rest']}", lambda found: _reaches(found, having)
        yield f"{how_many} {named}", lambda found: _any(found, Whether.NONE if none else Whether.ANY)
    elif (every := _EVERY.match(rest)) is not None:
        yield f"{how_many} {every['rest'].strip()}", lambda found: _every(lookup, found)
    elif (figure := _FIGURE.match(rest)) is not None:
        typed = figure["number"].rstrip(".,")
        thousands = in_german and _THOUSANDS.fullmatch(typed) is not None
        number = number_of(tokens(typed.replace(".", "") if thousands else typed)[0])
        if number is not None:
            limit_of = Having(_SIGNS[figure["sign"].lower()], number)
            yield f"what is the {figure['rest']}", lambda found: _reaches(found, limit_of)
    elif not re.search(r"(?i)\b(?:or|oder|no|not|never|nicht|kein\w*)\b|n't\b", rest):
        yield f"{how_many}{'' if in_german else ' times'} {rest}", lambda found: _of_one(lookup, found)


_OF_ROWS = (Compute.NONE, Compute.COUNT, Compute.DISTINCT, Compute.SUM)


def _counts(found: Candidate) -> bool:
    """Whether it is of rows that fulfil something: counted, or what a column says how many they are."""
    query = found.query
    plain = query.compute in _OF_ROWS and query.whether is None and not query.sides
    return plain and query.group is None and query.order is None and query.where is not None and not query.step


def _any(found: Candidate, kind: Whether) -> TableQuery | None:
    return TableQuery(where=found.query.where, compute=Compute.COUNT, whether=kind) if _counts(found) else None


def _reaches(found: Candidate, limit: Having) -> TableQuery | None:
    """A figure against a limit: "are there more than 3 trips in May", "is the average price above 4"."""
    query = found.query
    is_figure = query.compute not in (Compute.NONE, Compute.HOLDS, Compute.SHARE) and not query.sides
    plain = query.group is None and query.order is None and query.having is None and query.whether is None
    return replace(query, having=limit, whether=Whether.REACHES) if is_figure and plain else None


def _every(lookup: Lookup, found: Candidate) -> TableQuery | None:
    """Whether all rows of some fulfil what was said last, or what each name comes to does."""
    if not _counts(found):
        return None
    scope, told = _parted(found)
    if told is None:
        return None
    noun = next((item.mention.column for item in found.items if item.letter == "H" and item.mention is not None), "")
    if noun and noun not in columns_in(told) and lookup.repeats(lookup.grid[noun]):
        each = TableQuery(where=scope, group=noun, whether=Whether.EVERY)
        if isinstance(told, Compare) and isinstance(told.value, float) and _is_added_up(lookup, told.column):
            if told.operator is Operator.EQUAL:
                return None  # "does every team have a player with 3 goals": of all of them together, or of one
            limit = Having(told.operator, told.value)
            return replace(each, compute=Compute.SUM, measure=told.column, having=limit)
        if not isinstance(told, _SAID_OF_IT):  # "does every shop sell tea": some row of each
            return replace(each, compute=Compute.SHARE, part=told, having=Having(Operator.MORE, 0.0))
    return TableQuery(where=scope, part=told, compute=Compute.COUNT, whether=Whether.EVERY)


def _of_one(lookup: Lookup, found: Candidate) -> TableQuery | None:
    """What is said of one that is named: "is trip 2 paid", "did Cem drive to Hull"."""
    if not _counts(found):
        return None
    scope, told = _parted(found)
    if scope is None or told is None:
        return None
    if isinstance(told, Compare) and isinstance(told.value, ValueOf):
        return None  # two are set against each other, by all rows of both
    if isinstance(told, Compare) and isinstance(told.value, ColumnOf) and _is_added_up(lookup, told.column):
        beyond = difference_name(told.column, told.value.column, absolute=False)
        total = TableQuery(where=scope, compute=Compute.SUM, measure=beyond, having=Having(told.operator, 0.0))
        return replace(total, whether=Whether.REACHES)
    if isinstance(told, _SAID_OF_IT):
        return TableQuery(where=scope, part=told, compute=Compute.COUNT, whether=Whether.EVERY)
    return TableQuery(where=found.query.where, compute=Compute.COUNT, whether=Whether.ANY)


_SAID_OF_IT = (Compare, Truth, Filled, Not)
"""Conditions that say something of rows rather than which of them are meant."""


def _says_of_it(found: Candidate, item: Item) -> bool:
    """Whether a condition says something of rows: not the number of "is invoice 2 paid", which says which is meant."""
    told = item.condition
    if isinstance(told, Compare) and told.operator is Operator.EQUAL:
        return not any(token.is_number for token in found.cut[item.start : item.end])
    return isinstance(told, _SAID_OF_IT)


def _parted(found: Candidate) -> tuple[Condition | None, Condition | None]:
    """Which rows are meant, and what is said of them: the last condition that says something, or else the last one."""
    told = [item.condition for item in found.items if item.condition is not None]
    if not told or set(_flat(both(*told))) != set(_flat(found.query.where)):
        return None, None
    columns = [each.column for each in told if isinstance(each, OneOf)]
    if len(columns) > len(set(columns)):
        return None, None  # two names are set against each other
    saying = (item.condition for item in reversed(found.items) if _says_of_it(found, item))
    said = next((each for each in saying if each is not None and not _ends_with_a_state(found)), told[-1])
    return both(*(each for each in told if each is not said)), said


_SCOPES = frozenset("in on at for from to of by with during within under over before after since until".split())
"""Words before what says which rows are meant: in March, from Leeds."""


def _ends_with_a_state(found: Candidate) -> bool:
    """Whether a question ends with what is said of its rows: of "are all invoices over 100 paid" that they are paid."""
    last = next((item for item in reversed(found.items) if item.condition is not None), None)
    if (
        last is None
        or not isinstance(last.condition, OneOf)
        or any(not token.is_mark for token in found.cut[last.end :])
    ):
        return False
    return last.start > 0 and found.cut[last.start - 1].folded not in _SCOPES


def _flat(condition: Condition | None) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, AllOf) else (condition,) if condition is not None else ()


def _is_added_up(lookup: Lookup, name: str) -> bool:
    """Whether the numbers of a column come to something together: what was sold does, a price does not."""
    column, words = lookup.grid[name], lookup.words(lookup.grid[name])
    apart = frozenset() if "total" in words else words & (vocabulary.APART | OF_EACH)
    return column.kind is ColumnKind.NUMBER and not names_rows(column) and not apart
