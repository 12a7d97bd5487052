"""What was spent and what came in, of a list that books the two in columns of their own: Money Out, Paid in, Debit."""

import re
from collections.abc import Callable

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup
from desktop_app.tasks.tables.asking.words import folded, stem, tokens

_OUT = frozenset(map(stem, "out withdrawal withdrawals withdrawn debit debits outgoing spent soll lastschrift".split()))
_IN = frozenset(map(stem, "in deposit deposits credit credits incoming received haben gutschrift".split()))
_OF_MONEY = frozenset(
    map(stem, "money paid payment payments cash amount withdrawal deposit debit credit outgoing incoming".split())
)
"""Words that a header of money has; "check in" and "check out" have none."""
_WE = r"(?:i|we|they|you|he|she)"
_IN_ALL = r"(?: (?:in total|overall|altogether|in all))?"
_SPENT = re.compile(
    rf"(?i)^\W*how much (?:money )?(?:did|do|have|has|had) {_WE} (?:spend|spent|pay|paid)(?: out)?{_IN_ALL}"
    r"(?: (?:on|at|for|to|with|in)(?= (?!january|february|march|april|may|june|july|august|september|october|november"
    r"|december|\d)))?"
    rf"|^\W*how much (?:money )?(?:was|were|has been|is|went) (?:spent|paid|out){_IN_ALL}(?: (?:on|at|for|to|with))?"
    r"|^\W*(?:what (?:is|was|are|were) )?(?:the |our |my )?(?:total |overall )?"
    r"(?:spending|spend|expenses|expenditure|outgoings|withdrawals|debits)(?= (?:on|per|by|at|for|in|of|each)\b|\W*$)"
    r"(?: (?:on|at|for|of))?"
)
_ON_WHAT = re.compile(rf"(?i)^\W*what (?:did|do|have|has) {_WE} (?:spend|spent|pay|paid)(?: out)? (?:on|at|for)(?= \w)")
_MOST = re.compile(
    rf"(?i)^\W*(?:(?:on |for )?what|where|(?:on |in |at )?which (?P<noun>\w+)) (?:did|do|have|has) {_WE}(?: all)? "
    r"(?:spend|spent|pay|paid) (?:the )?(?P<how>most|least)(?: money)?(?: (?:on|at|for|in))?\b"
)
_CAME = re.compile(
    rf"(?i)^\W*how much (?:money )?(?:did|have|has|had) {_WE} (?:earn|earned|receive|received|take in|make|made"
    rf"|get in|deposit|deposited){_IN_ALL}(?: (?:from|for))?"
    rf"|^\W*how much (?:money )?(?:came in|was received|was deposited|was earned|was paid in){_IN_ALL}(?: from)?"
    r"|^\W*(?:what (?:is|was|are|were) )?(?:the |our |my )?(?:total |overall )?(?:income|earnings|deposits|credits)"
    r"(?= (?:per|by|from|in|of|each)\b|\W*$)(?: (?:from|of))?"
)
_LARGEST = re.compile(
    r"(?i)\b(?P<how>biggest|largest|highest|most expensive|smallest|lowest|average|mean|median) "
    r"(?:single )?(?P<what>purchase|payment|expense|withdrawal|expenditure|outgoing|debit|deposit|receipt|credit)s?\b"
)
_COMES = frozenset(["deposit", "receipt", "credit"])
_EXPENSIVE = "most expensive"


def out_or_in(lookup: Lookup, text: str) -> str:
    """ "how much did I spend at Tesco" as the total of Money Out there, "biggest purchase" as the highest of it."""
    pair = out_and_in(lookup)
    if pair is None or _is_said_itself(lookup, text, pair):
        return text
    out, came = pair
    of_what = _ON_WHAT.sub(_total_of(out), _SPENT.sub(_total_of(out), text, count=1), count=1)
    if is_double_entry(out, came):
        named = re.match(rf"total {re.escape(out.column.name)} of \w", of_what) is not None
        return of_what if named else _of_account(lookup, text, pair)
    text = _MOST.sub(lambda said: _spent_most(lookup, said, out), of_what, count=1)
    text = _CAME.sub(_total_of(came), text, count=1)
    return _LARGEST.sub(lambda said: _extreme(said, out, came), text, count=1)


_WAYS = frozenset(
    map(stem, "spending spend spent expenses expenditure outgoings purchase payment income earnings receipt".split())
)


def _is_said_itself(lookup: Lookup, text: str, pair: tuple[Header, Header]) -> bool:
    """Whether another column, or a cell, has the very word that would be taken for one of the two: "Income"."""
    said = [token for token in tokens(text) if token.stem in _WAYS]
    others = [header for header in lookup.headers if header not in pair]
    named = any(token.stem in header.stems for token in said for header in others)
    return named or any(lookup.says_in_cells(token.folded) for token in said)


_LEAST_DIFFERENCE = 0.005
"""Of two sums of money that are not the same."""


def is_double_entry(out: Header, came: Header) -> bool:
    """Whether each amount is booked on both sides: both together then say neither what was spent nor what came in."""
    sums = [float(np.nansum(header.column.numbers)) for header in (out, came)]
    return abs(sums[0] - sums[1]) < _LEAST_DIFFERENCE


_LEAD = r"(?i)^\W*(?:(?:what|how much) (?:was|were|is|are) )?(?:the |our )?(?:total )?"
_BEHIND = r"(?= (?:in|during|for|since|from|until|before|after)\b|\W*$)"


def _of_account(lookup: Lookup, text: str, sides: tuple[Header, Header]) -> str:
    """ "sales revenue in February", of an account that is booked on one side alone, as the total of that side."""
    for column in lookup.grid:
        if column.kind is not ColumnKind.TEXT or len(column.texts) > MOST_KINDS:
            continue
        for place, account in enumerate(column.texts):
            found = re.match(f"{_LEAD}{re.escape(account.strip())}{_BEHIND}", text) if account.strip() else None
            if found is None:
                continue
            rows = column.codes == place
            booked = [side for side in sides if np.isfinite(side.column.numbers[rows]).any()]
            if len(booked) == 1:
                return f"total {booked[0].column.name} of {account.strip()}{text[found.end() :]}"
    return text


_KINDS = tuple(map(stem, "category payee merchant shop description supplier purpose account item details".split()))
"""Headers of what money was spent on, or where, the likeliest first."""


def _spent_most(lookup: Lookup, said: "re.Match[str]", out: Header) -> str:
    """ "where did I spend the most": which of those that are named, or of what a column says of each booking."""
    words = [(header.column.name, header.long) for header in lookup.headers if header.column.kind is ColumnKind.TEXT]
    of_kinds = (name for kind in _KINDS for name, long in words if kind in long)
    noun = said["noun"] or next(of_kinds, None)
    how = "highest" if said["how"].casefold() == "most" else "lowest"
    return said[0] if noun is None else f"which {noun} has the {how} total {out.column.name}"


def out_and_in(lookup: Lookup) -> tuple[Header, Header] | None:
    """The column of what goes out and that of what comes in; None of a table that has no such two."""
    out, came = _column(lookup, _OUT), _column(lookup, _IN)
    return None if out is None or came is None or out is came else (out, came)


def _column(lookup: Lookup, words: frozenset[str]) -> Header | None:
    """The one column of numbers that books what goes out, or comes in."""
    numbers = (header for header in lookup.headers if header.column.kind is ColumnKind.NUMBER)
    found = [header for header in numbers if _all_words(header) & words and _all_words(header) & _OF_MONEY]
    return found[0] if len(found) == 1 else None


def _all_words(header: Header) -> set[str]:
    """The stems of a header, the small words among them: "Paid in"."""
    return {stem(folded(word)) for word in re.findall(r"[^\W\d_]+", header.column.name)}


def _total_of(header: Header) -> Callable[["re.Match[str]"], str]:
    def instead(said: "re.Match[str]") -> str:
        of = " of" if re.search(r"(?i) (?:on|at|for|to|with|from|of)$", said[0]) else ""
        return f"total {header.column.name}{of}"

    return instead


def _extreme(said: "re.Match[str]", out: Header, came: Header) -> str:
    how = "highest" if said["how"].casefold() in (_EXPENSIVE, "biggest", "largest") else said["how"]
    header = came if said["what"].casefold() in _COMES else out
    return f"{how} {header.column.name}"
