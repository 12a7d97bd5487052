"""How long something took, where columns say the days on which it began and was done: the days between them."""

import re

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.told_states import due_header
from desktop_app.tasks.tables.asking.words import folded, stem

_MOST = r"(?P<most>longest|shortest|most time|least time|quickest|fastest)"
_TOOK = re.compile(rf"(?i)\b(?:took|takes?) (?:the )?{_MOST}(?: time)? to (?:be |get )?(?P<verb>\w+)")
_HOW_LONG = re.compile(
    r"(?i)^\W*(?:on average,? )?how (?:long|many days) (?P<did>does|do|did|has|have) (?P<what>.+?) "
    r"(?:usually |normally |typically )?taken? to (?:be |get )?(?P<verb>\w+)"
    r"(?P<of> .+?)?(?P<mean>,? on average| usually)?\W*$"
)
_ITS_TIME = re.compile(
    r"(?i)\b(?P<how>average|mean|median|typical|longest|shortest|total) (?P<verb>shipping|delivery|processing|repair"
    r"|resolution|turnaround|lead|handling|fulfil?lment|payment|completion|closing|waiting) times?\b"
)
_BETWEEN = re.compile(r"(?i)\b(?:time|duration|delay)(?= (?:between|from) )")
_PAIR_NAMED = re.compile(
    r"(?i)\b(?P<unit>days|hours|time) (?P<between>between|from) (?:the )?(?P<one>\w+) (?P<and>and|to|until) (?:the )?"
    r"(?P<other>\w+)(?= (?:per|by|for|in|of|each)\b|\W*$)"
)
_ANY = frozenset("it they we orders order shipping delivery things items people customers".split())
_WHATEVER = frozenset("processing turnaround lead handling fulfilment fulfillment waiting".split())
"""Times of which the word does not say what was done at their end."""
_NAMED_SO = 0.65


def time_taken(lookup: Lookup, text: str) -> str:
    """ "which order took longest to ship", "average delivery time", as the days between two columns of days."""
    if sum(column.kind is ColumnKind.DATE for column in lookup.grid) < _PAIR:
        return text
    for pattern, instead in ((_TOOK, _most), (_HOW_LONG, _how_long), (_ITS_TIME, _of_noun)):
        found = pattern.search(text)
        between = _between(lookup, folded(found["verb"])) if found is not None else ""
        if found is not None and between:
            return f"{text[: found.start()]}{instead(found, between)}{text[found.end() :]}"
    text = text if _says_time(lookup) else _BETWEEN.sub("days", text)
    return _PAIR_NAMED.sub(lambda said: _in_full(lookup, said), text)


def _in_full(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "days between order and shipping", of columns orderDate and shippedDate among others, by their whole names."""
    days = [each for each in lookup.headers if each.column.kind is ColumnKind.DATE]
    named = [[each for each in days if _is_of(each, folded(said[side]))] for side in ("one", "other")]
    if any(len(each) != 1 for each in named) or named[0] == named[1]:
        return said[0]
    return f"{said['unit']} {said['between']} {named[0][0].column.name} {said['and']} {named[1][0].column.name}"


_PAIR = 2


def _most(found: "re.Match[str]", between: str) -> str:
    return f"has the {'largest' if found['most'].casefold() in ('longest', 'most time') else 'smallest'} {between}"


def _how_long(found: "re.Match[str]", between: str) -> str:
    """Of one order; of any, on average."""
    said = (found["of"] or found["what"]).strip()
    what = re.sub(r"(?i)^(?:an?|the|our|each|one) ", "", said)
    of_any = what.casefold() in _ANY or found["mean"] is not None or re.match(r"(?i)an? |each |one ", said) is not None
    return f"average {between}" if of_any else f"{between} for {said}"


def _of_noun(found: "re.Match[str]", between: str) -> str:
    how = {"longest": "highest", "shortest": "lowest"}.get(found["how"].casefold(), found["how"])
    return f"{how} {between}"


def _says_time(lookup: Lookup) -> bool:
    """Whether a column says itself how long something was."""
    return any({"tim", "duration", "day"} & set(each.stems) and each.column.is_number for each in lookup.headers)


def _between(lookup: Lookup, word: str) -> str:
    """The difference of the days on which something began and was done; "" where columns do not tell these."""
    due = due_header(lookup, ColumnKind.DATE)
    days = [each for each in lookup.headers if each.column.kind is ColumnKind.DATE and each is not due]
    ends = [each for each in days if _is_of(each, word)]
    if not ends and word in _WHATEVER and len(days) == _PAIR:
        ends = days[1:]
    starts = [each for each in days if each not in ends]
    if not ends or not starts or _says_time(lookup) or _is_said_itself(lookup, word):
        return ""
    return f"difference between {starts[0].column.name} and {ends[0].column.name}"


def _is_of(header: Header, word: str) -> bool:
    """Whether a column of days says when what a verb says was done: to deliver, of Delivered."""
    return header.score((stem(word),), word) >= _NAMED_SO


def _is_said_itself(lookup: Lookup, word: str) -> bool:
    """Whether a column of numbers is called by the verb: "waiting time", of a column Wait (min)."""
    asked = ((stem(word),), word)
    return any(header.column.is_number and header.score(*asked) >= _WHOLLY for header in lookup.headers)


_WHOLLY = 0.95
"""Score of a column that is called by nothing else than the verb."""
