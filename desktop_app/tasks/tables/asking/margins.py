"""What a controller calls by one word, of which a table has the parts: a margin, the cash flow, the balance."""

from collections.abc import Iterator, Sequence

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.flows import booked_column
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.money_columns import is_double_entry, out_and_in
from desktop_app.tasks.tables.asking.naming import Spans
from desktop_app.tasks.tables.asking.ratios import OF_EACH
from desktop_app.tasks.tables.asking.roles import names_rows
from desktop_app.tasks.tables.asking.words import Token, stem
from desktop_app.tasks.tables.differences import difference_name
from desktop_app.tasks.tables.products import ratio_name

_SCORE = 0.97

_MARGINS = frozenset(map(stem, ("margin", "margins", "profitability", "marge", "margen")))
_KINDS_OF_MARGIN = frozenset(map(stem, ("profit", "gross", "net", "sales", "operating", "contribution")))
_PROFITS = frozenset(map(stem, ("profit", "gewinn", "beneficio", "earnings")))
_REVENUES = frozenset(map(stem, ("revenue", "sales", "turnover", "umsatz", "ventas", "ingresos")))
_COSTS = frozenset(map(stem, ("cost", "costs", "cogs", "expense", "expenses", "kosten", "costes")))
_OF_ONE = frozenset(map(stem, ("unit", "per", "each", "price", "manufacturing", "shipping", "number", "count")))
"""Words of headers of what one piece costs, or of a part of what something costs."""
_RATHER_NOT = frozenset(map(stem, ("gross", "brutto", "bruto")))
"""Of gross sales and sales these are what is left after discounts."""

_NET = frozenset(["net", "netto", "neto"])
_FLOWS = frozenset(["change", "flow", "cashflow", "movement", "inflow", "result", "savings"])
_BALANCES = frozenset(map(stem, ("balance", "balances", "saldo")))


def name_margins(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """ "margin" as profit by sales, or as what sales leave after costs, where no column is called so."""
    places = [place for place, token in enumerate(cut) if token.stem in _MARGINS]
    if not places or any(_MARGINS.intersection(header.long) for header in lookup.headers):
        return
    for place in places:
        start = place
        while start and cut[start - 1].stem in _KINDS_OF_MARGIN:
            start -= 1
        end = place + 1 + (place + 1 < len(cut) and cut[place + 1].folded in ("rate", "ratio"))
        name = _margin(lookup, is_gross=any(token.folded == "gross" for token in cut[start:place]))
        if name is not None:
            _put(cut, spans, start, end, name, word=OF_EACH)


def _margin(lookup: Lookup, is_gross: bool) -> str | None:
    """Profit by sales; without a column of profit, and of a gross margin, sales less costs by sales."""
    revenue, profit, cost = (_only(lookup, words) for words in (_REVENUES, _PROFITS, _COSTS))
    if revenue is None:
        return None
    if cost is not None and (is_gross or profit is None):
        return ratio_name(difference_name(revenue, cost, absolute=False), revenue)
    return None if profit is None else ratio_name(profit, revenue)


def _only(lookup: Lookup, words: frozenset[str]) -> str | None:
    """The one column of numbers that is called by some words; of gross sales and sales the latter."""
    found = [header for header in lookup.headers if words.intersection(header.long) and _is_amount(header)]
    plain = [header for header in found if not _RATHER_NOT.intersection(header.long)]
    found = plain or found
    return found[0].column.name if len(found) == 1 else None


def _is_amount(header: Header) -> bool:
    column = header.column
    plain = column.kind is ColumnKind.NUMBER and not column.is_percent and not names_rows(column)
    return plain and not _OF_ONE.intersection(header.long)


def name_net_flows(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """ "net cash flow", "the balance", of a ledger: what came in less what went out."""
    said = list(_net(lookup, cut))
    name = _net_name(lookup) if said else None
    for start, end in said if name is not None else ():
        _put(cut, spans, start, end, name or "")


def _net_name(lookup: Lookup) -> str | None:
    """What came in less what went out, of two columns, or of the one that books both; None where neither is known."""
    pair = out_and_in(lookup)
    if pair is not None and not is_double_entry(*pair):
        return difference_name(pair[1].column.name, pair[0].column.name, absolute=False)
    booked = booked_column(lookup) if pair is None else None
    return None if booked is None else booked.name


def asks_for_balance(lookup: Lookup, cut: Sequence[Token]) -> bool:
    """Whether a balance is asked for that no column holds."""
    said = any(token.stem in _BALANCES for token in cut)
    return said and not any(_BALANCES.intersection(header.long) for header in lookup.headers)


def _net(lookup: Lookup, cut: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where some words speak of what came in less what went out."""
    words = [token.folded for token in cut]
    for place, word in enumerate(words):
        if word in _FLOWS:
            start = place - (place > 0 and words[place - 1] == "cash")
            start -= start > 0 and words[start - 1] in _NET
            if start < place or word in ("cashflow", "savings"):
                yield start, place + 1
        elif word in _NET and words[place + 1 :] == []:
            yield place, place + 1
        elif cut[place].stem in _BALANCES and asks_for_balance(lookup, cut):
            yield place - (place > 0 and words[place - 1] == "account"), place + 1


def _put(cut: Sequence[Token], spans: Spans, start: int, end: int, name: str, word: str = "") -> None:
    weight = float(sum(not token.is_mark for token in cut[start:end]))
    mention = Mention(start, end, "H", _SCORE, column=name)
    spans[start, end] = [Item("H", start, end, weight, _SCORE, mention, word=word)]
