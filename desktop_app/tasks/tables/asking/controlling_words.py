"""What a controller says and a table says otherwise: the balance, sold at a loss, headcount, growth since a year."""

import re
from collections.abc import Callable

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.changes import measure_named, without_name
from desktop_app.tasks.tables.asking.flows import booked_column
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup
from desktop_app.tasks.tables.asking.money_columns import out_and_in
from desktop_app.tasks.tables.asking.words import folded, header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Compare, Compute, Filled, Having, Operator, Order, TableQuery

_BALANCES = frozenset(map(stem, ("balance", "saldo")))
_BALANCE = re.compile(
    r"(?i)^(?P<lead>\W*(?:(?:what|how much|how high)(?: is|['’]s| was)? )?(?:the |my |our |your )?)"
    r"(?:(?:current|actual|present|closing|final|ending|latest|last|remaining|account|bank) )*(?:balance|saldo)"
    r"(?: (?:of|on|in) (?:the |my |our |this )?(?:bank )?account)?(?: (?:now|today|left))?"
    r"(?: in (?P<time>[^?]+?))?\W*$"
)


def latest_balance(lookup: Lookup, text: str) -> TableQuery | None:
    """ "what is the balance", of a ledger with a running balance: that of its last row, as those of all have no sum.

    Of the first one, where the latest rows stand above.
    """
    found = _BALANCE.match(text)
    held = _held(lookup) if found is not None and found["time"] is None else None
    if held is None:
        return None
    name = held.column.name
    filled = None if held.column.filled.all() else Filled(name)
    return TableQuery(show=(name,), where=filled, order=Order(None, descending=not _latest_first(lookup)))


def _balance(lookup: Lookup, text: str) -> str:
    """ "balance in June" likewise as that at the end of June."""
    found = _BALANCE.match(text)
    held = _held(lookup) if found is not None and found["time"] is not None else None
    if found is None or held is None:
        return text
    if _latest_first(lookup):
        return f"latest {held.column.name} in {found['time']}"
    return f"{held.column.name} at the end of {found['time']}"


def _latest_first(lookup: Lookup) -> bool:
    """Whether the days of a table go backwards."""
    days = next(column for column in lookup.grid if column.kind is ColumnKind.DATE)
    steps = np.diff(days.numbers[np.isfinite(days.numbers)])
    return bool((steps < 0).sum() > (steps > 0).sum())


def _held(lookup: Lookup) -> Header | None:
    """The one column of balances of a ledger that books by days; None of a list of accounts, a row each."""
    found = [header for header in lookup.headers if _BALANCES.intersection(header.long) and header.column.is_number]
    days = any(column.kind is ColumnKind.DATE for column in lookup.grid)
    books = out_and_in(lookup) is not None or booked_column(lookup) is not None
    return found[0] if len(found) == 1 and days and books else None


_PROFITS = frozenset(map(stem, ("profit", "gewinn", "beneficio", "earnings")))
_AT_A_LOSS = re.compile(
    r"(?i)\b(?:that |which )?(?:(?:were|was|are|is|have been|been) )?(?:sold |made |booked |closed |run )?(?:at|with) "
    r"(?:a|any) loss(?:es)?\b"
)
_MADE_A_LOSS = re.compile(
    r"(?i)^(?P<lead>\W*(?:which|what) (?P<noun>[^\W\d_]+(?:[ -][^\W\d_]+)?)) "
    r"(?:(?:make|made|makes|have|had|show|showed|run|ran) (?:a )?loss(?:es)?|lost money|lose money|loses money|"
    r"(?:is|are|was|were) (?:unprofitable|loss[- ]making|not profitable))\W*$"
)
_LOSES_MOST = re.compile(
    r"(?i)\b(?:loses|lose|lost|losing|makes|make|made) (?:the )?"
    r"(?:most(?: money)?|(?:biggest|largest|highest) loss)"
)


def made_a_loss(lookup: Lookup, text: str) -> TableQuery | None:
    """ "which segments made a loss": those whose profits come to less than nothing together."""
    found = _MADE_A_LOSS.match(text)
    profit = _profit(lookup) if found is not None else None
    if found is None or profit is None:
        return None
    asked = tuple(stem(folded(word)) for word in header_words(found["noun"]))
    named = [header.column for header in lookup.headers if header.score(asked, folded(found["noun"])) >= _NAMED]
    named = [column for column in named if not column.is_ordered]
    if len(named) != 1:
        return None
    name = named[0].name
    if not lookup.repeats(named[0]):
        return TableQuery(show=(name,), where=Compare(profit.name, Operator.LESS, 0.0))
    return TableQuery(compute=Compute.SUM, measure=profit.name, group=name, having=Having(Operator.LESS, 0.0))


def _profit(lookup: Lookup) -> Column | None:
    """The one column of profits, where some of them are losses."""
    found = [header.column for header in lookup.headers if _PROFITS.intersection(header.long)]
    found = [column for column in found if column.kind is ColumnKind.NUMBER and bool((column.numbers < 0).any())]
    return found[0] if len(found) == 1 else None


_NET = re.compile(r"(?i)\bnet (?P<what>[^\W\d_]+)\b")


def _net(lookup: Lookup, text: str) -> str:
    """ "net sales", of a table with gross sales and sales: the latter."""
    found = _NET.search(text)
    if found is None or any("net" in header.words for header in lookup.headers):
        return text
    what = stem(folded(found["what"]))
    plain = [header for header in lookup.headers if header.stems == (what,) and header.column.is_number]
    gross = any("gross" in header.words and what in header.stems for header in lookup.headers)
    return _NET.sub(plain[0].column.name.strip(), text, count=1) if gross and len(plain) == 1 else text


def _of_losses(lookup: Lookup, text: str) -> str:
    """ "sold at a loss", "loses the most money", where a column is called Profit and is below 0 in some rows."""
    profit = _profit(lookup) if re.search(r"(?i)\b(?:loss|losses|los[te]|loses|losing)\b", text) else None
    if profit is None:
        return text
    name = profit.name.strip()
    text = _LOSES_MOST.sub(f"has the lowest total {name}", text)
    return _AT_A_LOSS.sub(f"with {name} below 0", text)


_HEADCOUNT = re.compile(r"(?i)\bhead[- ]?counts?\b")
_SPLIT_OF = re.compile(
    r"(?i)^\W*(?:what is |show |give )?(?:me )?(?:the )?(?:split|breakdown|distribution|spread)"
    r"(?: of (?:\w+ )?by| by| of) (?P<kind>[^?]+?)\W*$"
    r"|^\W*(?:what is |show |give )?(?:me )?(?:the )?(?P<noun>[^?]+?) (?:split|breakdown|distribution)\W*$"
)
_NAMED = 0.8
"""Score from which some words are what a column is called."""


def _headcount(lookup: Lookup, text: str) -> str:
    """ "headcount by role", "gender split", of a list with a row for each person, as how many rows there are."""
    if any("headcount" in header.whole for header in lookup.headers):
        return text
    text = _HEADCOUNT.sub("number of rows", text)
    found = _SPLIT_OF.match(text)
    words = header_words(found["kind"] or found["noun"]) if found is not None else []
    if not words:
        return text
    asked = tuple(stem(folded(word)) for word in words)
    kinds = [header.column for header in lookup.headers if header.score(asked, " ".join(words)) >= _NAMED]
    told = [column for column in kinds if not column.is_ordered and len(column.texts) <= MOST_KINDS]
    return f"number of rows per {told[0].name}" if len(told) == 1 else text


_LEFT = frozenset(map(stem, ("attrition", "churn", "churned", "exited", "left", "terminated", "leaver", "quit")))
_GONE = re.compile(
    r"(?i)(?<=\w )(?:(?:have |has |had )?(?:left|resigned|quit|churned|exited|gone|cancelled)(?: us| the company)?"
    r"|(?:have |has |had )?stayed|(?:are|is) gone)(?=\W*$| (?:in|from|by|per|at|with|were|who|and)\b)"
)
_GONE_RATE = re.compile(r"(?i)\b(?:churn|attrition|turnover|exit|leaver|fluctuation) (?:rates?|quotas?|percentage)\b")


def _who_left(lookup: Lookup, text: str) -> str:
    """ "how many employees left", "churn rate", where a column called Attrition, or Exited, says yes or 1 to it."""
    found = [header for header in lookup.headers if _LEFT.intersection(header.long) and _is_verdict(header)]
    found = [header for header in found if header.column.verdicts is not None] or found
    if len(found) != 1 or any(header.says("rate") and _LEFT.intersection(header.long) for header in lookup.headers):
        return text
    name = found[0].column.name
    text = _GONE_RATE.sub(f"share of {name}", text)
    gone = _GONE.search(text)
    if gone is None or lookup.says_in_cells(gone[0].split()[-1]) or re.match(r"(?i)\W*how many\b", text) is None:
        return text
    without = "without" if "stayed" in gone[0].casefold() else "with"
    return f"{text[: gone.start()]}{without} {name}{text[gone.end() :]}"


def _is_verdict(header: Header) -> bool:
    column = header.column
    return column.kind is ColumnKind.TRUTH or column.verdicts is not None or column.is_flag


_IN_UNIT = re.compile(r"(?i) in (?P<unit>usd|eur|gbp|chf|euros?|dollars?|pounds?|us dollars)\b")
_UNITS = {"euro": "eur", "euros": "eur", "dollar": "usd", "dollars": "usd", "us dollars": "usd", "pound": "gbp"}


def _in_currency(lookup: Lookup, text: str) -> str:
    """ "salary of data scientists in USD", where a column is called salary_in_usd: that one."""
    found = _IN_UNIT.search(text)
    if found is None:
        return text
    unit = _UNITS.get(found["unit"].casefold(), found["unit"].casefold())
    for header in lookup.headers:
        own = [word for word in header.words if word != unit]
        said = re.search(rf"(?i)\b{' '.join(own)}\b", text) if own and unit in header.words else None
        if said is not None and header.column.is_number:
            rest = f"{text[: said.start()]}{header.column.name}{text[said.end() :]}"
            return _IN_UNIT.sub("", rest, count=1)
    return text


_EITHER = re.compile(r"(?i)^\W*(?:do|does|did) [^?]+? or [^?]+")
_ON_AVERAGE = re.compile(r"(?i),? on average\b,?")
_AVERAGE = re.compile(r"(?i)\b(?P<how>higher|lower|larger|smaller|greater) (?:average|mean) (?=\w)")


def _either_on_average(_: Lookup, text: str) -> str:
    """ "do men or women earn more on average": two kinds are compared by their averages anyway, which is said."""
    if _EITHER.match(text) is None:
        return text
    return _AVERAGE.sub(lambda found: f"{found['how']} ", _ON_AVERAGE.sub("", text))


_YEAR = r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |q[1-4] )?(?:19|20)\d\d"
_SPAN = rf"(?:from|between) (?P<first>{_YEAR}) (?:to|and|until|till) (?P<last>{_YEAR})"
_UP = "grow|grew|grown|increase|increased|rise|rose|risen"
_DOWN = "fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased"
_GROWTH_FROM = re.compile(
    rf"(?i)^\W*(?:(?:what|how (?:high|large|much)) (?:is|was) )?(?:the )?(?P<what>.+?) "
    rf"(?P<how>growth|increase|decrease|change|development)(?P<rate> rate)?(?P<rest> (?:of|in|for) .+?)? {_SPAN}\W*$"
)
_DID_GROW = re.compile(
    rf"(?i)^\W*(?:by )?how (?:much|many)(?P<rate> percent| per cent| %)? (?:did|has|have) (?:the )?(?P<what>.+?) "
    rf"(?P<how>{_UP}|{_DOWN}|change|changed)(?P<rest>(?!)x)? {_SPAN}\W*$"
)
_HOW_DID = re.compile(
    rf"(?i)^\W*how (?:did|has|have) (?:the )?(?P<what>.+?) (?P<how>change|changed|develop|developed|{_UP}|{_DOWN})"
    rf"(?P<rate>(?!)x)?(?P<rest>(?!)x)? {_SPAN}\W*$"
)


def _grown(lookup: Lookup, text: str) -> str:
    """ "sales growth from 2013 to 2014", of a list with a day in each row, as how many percent more there was then."""
    found = next(filter(None, (each.match(text) for each in (_GROWTH_FROM, _DID_GROW, _HOW_DID))), None)
    if found is None or not _has_days(lookup):
        return text
    said = found.groupdict()
    what = f"{said['what']}{said.get('rest') or ''}"
    measure = measure_named(lookup, what)
    if measure is None or any(time in each for time in (said["first"], said["last"]) for each in lookup.grid.headers):
        return text
    of_what = without_name(what, measure, lookup)
    whose = f" of {of_what}" if of_what and of_what.casefold() not in ("total", "overall") else ""
    name, first, last = measure.name.strip(), said["first"], said["last"]
    how = (said.get("how") or "").casefold()
    if how in ("growth", "increase") or how in _UP.split("|"):
        more = "more"
    elif how == "decrease" or how in _DOWN.split("|"):
        more = "less"
    else:
        return f"difference between {name} in {last} and {first}{whose}"
    percent = "many percent" if how == "growth" or said.get("rate") else "much"
    return f"how {percent} {more} {name} in {last} than in {first}{whose}"


def _has_days(lookup: Lookup) -> bool:
    """Whether rows have days of several years."""
    days = [column for column in lookup.grid if column.kind is ColumnKind.DATE]
    return any(len(np.unique(day.numbers[np.isfinite(day.numbers)])) > 1 for day in days)


CHANGED: tuple[Callable[[Lookup, str], str], ...] = (
    _balance, _net, _of_losses, _headcount, _who_left, _in_currency, _either_on_average, _grown,
)  # fmt: skip
"""What changes a question as a whole."""
