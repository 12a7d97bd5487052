"""What is said of amounts and ways in lists of what was done: lost to cancellations, drove the furthest."""

import re

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import amount_column
from desktop_app.tasks.tables.asking.starts_and_ends import between
from desktop_app.tasks.tables.asking.words import stem

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

CHANGED = (ways,)
"""What looks at the whole question."""
