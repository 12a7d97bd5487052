"""What is said of amounts and ways in lists of what was done: lost to cancellations, drove the furthest."""

import re

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.roles import amount_column, measures, only_names
from desktop_app.tasks.tables.asking.starts_and_ends import between
from desktop_app.tasks.tables.asking.words import folded, stem

_MONEY = r"(?:money|revenue|income|sales|turnover|earnings|amount)"
_TO = r"(?:to|through|from|by|because of|due to|on|with)"
_LOST = re.compile(
    rf"(?i)\b(?:how much (?:{_MONEY} )?(?:did|do|have|has|had) (?:we|i|they|you|it)(?: all)? (?:lose|lost|miss|missed)"
    rf"(?: {_MONEY})?(?: out)?|how much (?:{_MONEY} )?(?:was|were|has been|is) (?:lost|missed)"
    rf"|(?:the )?(?:total )?(?:lost|missed) {_MONEY}|(?:the )?(?:total )?{_MONEY} (?:that was |we )?(?:lost|missed))"
    rf" {_TO} (?=\w)"
)


def lost(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "money lost to cancellations" as the sum of what these rows are worth."""
    amount = amount_column(lookup.grid)
    return said[0] if amount is None else f"total {amount.name} of "


_OF_WHAT = re.compile(
    r"(?i)\bof (?:what|those that|everything that|everything|all that) "
    r"(?:was|were|is|are|has been|have been|got) (?=\w)"
)


def of_what(_: Lookup, said: "re.Match[str]") -> str:
    """ "the amount of what was picked up in May": of the rows of which it is said."""
    return "of "


_WAYS = frozenset(map(stem, ("km", "kilometres", "kilometers", "miles", "mileage", "distance")))
_HOW_FAR = re.compile(r"(?i)\bhow far (?=(?:did|does|do|has|have|had|was|were)\b)")
_FURTHEST = re.compile(
    r"(?i)\b(?P<verb>drove|drives|driven|travelled|traveled|went|goes|ran|rode|flew|walked|cycled|sailed|hiked|covered)"
    r" (?:the )?(?P<how>furthest|farthest|longest|least far|shortest)\b"
)


def ways(lookup: Lookup, text: str) -> str:
    """ "how far did the Zoe drive", "who drove the furthest", where ways are known: how many km, the most of them."""
    if _HOW_FAR.search(text) is None and _FURTHEST.search(text) is None:
        return text
    name = _way(lookup)
    if name is None:
        return text
    text = _HOW_FAR.sub(f"how many {name} ", text)
    return _FURTHEST.sub(
        lambda found: f"{found['verb']} the {'fewest' if found['how'].casefold() in _SHORT else 'most'} {name}", text
    )


_SHORT = ("least far", "shortest")


def _way(lookup: Lookup) -> str | None:
    """What ways are called: the column of them, or km where readings say the start and the end."""
    own = [
        header.column.name
        for header in lookup.headers
        if _WAYS.intersection((*header.long, *header.bracketed)) and header.column.is_number
    ]
    if len(own) == 1:
        return own[0]
    return "km" if not own and between(lookup, "km") is not None else None


_BY_THE_MOST = re.compile(r"(?i)\bby (?:the )?(?P<how>most|least)\b")


def by_the_most(_: Lookup, said: "re.Match[str]") -> str:
    """ "who beat the target by the most": the most of it."""
    return said["how"]


_SPENT_ON = re.compile(
    r"(?i)^\W*(?:on )?what (?:did|do|have|has) (?:we|i|they|you|he|she) (?:all )?(?:spend|spent)"
    r" (?:the )?(?P<how>most|least)(?: money)?(?: (?:on|for))?\b"
)
_KINDS = ("category", "kind", "type", "purpose", "account", "item", "product", "article", "description", "supplier")


def spent_on(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "what did we spend the most on", where rows have a category, as which of these cost the most."""
    words = {header.column.name: header.long for header in lookup.headers if header.column.kind is ColumnKind.TEXT}
    found = (name for kind in map(stem, _KINDS) for name, own in words.items() if kind in own)
    name = next(found, None)
    return said[0] if name is None else f"which {name} cost the {said['how']}"


_HOUSEHOLD = re.compile(
    r"(?i)\b(?:our |my |their |the )?(?:household|family)(?:['’]s)? "
    r"(?=(?:income|expenses|expenditure|spending|costs?|budget|savings)\b)"
)


def of_household(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "household income", of a list in which nothing is called household: all of it is."""
    word = said[0].split()[-1].casefold().removesuffix("s").rstrip("'’")
    known = any(word in header.words for header in lookup.headers)
    return said[0] if known or any(word in lookup.keys(column)[0] for column in lookup.grid) else ""


REPLACED = (
    (_HOUSEHOLD, of_household),
    (_LOST, lost),
    (_OF_WHAT, of_what),
    (_BY_THE_MOST, by_the_most),
    (_SPENT_ON, spent_on),
)
"""What is said, and what makes of it what a table says."""

_STOCK = re.compile(r"(?i)(?<!out of )(?<!not in )(?<!longer in )\b(?:in )?stock(?: levels?)?\b")

_WORTH = re.compile(r"(?i)\b(?:value|values|worth|prices?|costs?|list|room)\b")


def stock(lookup: Lookup, text: str) -> str:
    """ "which product has the lowest stock", where a column called Inventory says it, by that name."""
    if _STOCK.search(text) is None or _WORTH.search(text) is not None:
        return text
    if any(header.says("stock") for header in lookup.headers):
        return text
    found = [header.column for header in lookup.headers if vocabulary.STOCK.intersection(header.long)]
    numbers = [column for column in found if column.is_number]
    if len(numbers) != 1 or any("stock" in lookup.keys(column)[0] for column in lookup.grid):
        return text
    return _STOCK.sub(numbers[0].name, text)


_PER = re.compile(
    r"(?i)^\W*(?P<noun>[^\W\d_]{3,}s) (?=(?:per|by|for each|for every|in each) "
    r"(?!(?:date|day|week|month|quarter|year)\b))"
)
_NAMED = 0.6
"""Score from which a noun names a column, or the first word of it."""


def rows_per(lookup: Lookup, text: str) -> str:
    """ "orders per region", where orders have a date each and no figure is called so, as the number of orders."""
    found = _PER.match(text)
    word = folded(found["noun"]) if found is not None else ""
    named = [header.column for header in lookup.headers if word and header.score((stem(word),), word) >= _NAMED]
    days = [column for column in named if column.kind is ColumnKind.DATE and not lookup.header(column.name).says(word)]
    if found is None or not days or any(column not in days and not only_names(column) for column in named):
        return text
    return f"number of {text[found.start('noun') :]}"


_OF_ORDERS = re.compile(
    r"(?i)\b(?P<how>average|mean|median|highest|lowest|largest|smallest|biggest|maximum|minimum)"
    r" (?P<one>order|basket|invoice|sale|transaction|booking|bill|purchase)s? total\b"
)


def order_total(lookup: Lookup, text: str) -> str:
    """ "average order total", of a row an order with a column called Total, or one amount, as the average of that."""
    found = _OF_ORDERS.search(text)
    if found is None or any(header.says(found["one"].lower()) and header.column.is_number for header in lookup.headers):
        return text
    totals = [column for column in lookup.grid if column.is_number and folded(column.name.strip()) == "total"]
    column = totals[0] if len(totals) == 1 else amount_column(lookup.grid)
    return text if column is None else f"{text[: found.start()]}{found['how']} {column.name}{text[found.end() :]}"


_OF_ACCOUNT = re.compile(
    r"(?i)^\W*(?:(?:what(?:['’]s| is| was| are| were)|how (?:much|high) (?:is|was|are|were)(?: there)?)"
    r"(?: (?:in|at|on|for))?(?: (?:the|our|my))? |(?:the|our) )?(?P<one>.+?)\W*$"
)
_WE_OWE = re.compile(
    r"(?i)^\W*how much (?P<one>.+?) (?:do|did|does|have|has) (?:we|i|they|it)"
    r" (?:owe|pay|paid|spend|spent|have|earn|earned)\W*$"
)


def of_account(lookup: Lookup, text: str) -> str:
    """ "gross profit", "how much is in petty cash", of a list of accounts with one amount each, as that amount."""
    entity, figures = lookup.grid.entity, measures(lookup.grid)
    if entity is None or len(figures) != 1 or lookup.repeats(entity):
        return text
    if lookup.grid.only_measure is not None:
        return text
    for pattern in (_WE_OWE, _OF_ACCOUNT):
        found = pattern.match(text)
        if found is not None and len(lookup.keys(entity)[0].get(bare_text(found["one"]), ())) == 1:
            return f"how much was {found['one']}"
    return text


CHANGED = (ways, stock, rows_per, order_total, of_account)
"""What looks at the whole question."""
