"""Words of questions to published tables: what somebody got it for, adjusted for inflation, where it is from."""

import re
from collections.abc import Callable

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import stem

_WHAT_FOR = re.compile(r"(?i)^\s*what (?:did|does|was|were|is|are|has|have|had) (.+?) for\s*\??\s*$")
_FOR_REASONS = frozenset(
    map(stem, ("reason", "cause", "motive", "motivation", "justification", "purpose", "citation", "rationale"))
)


def _what_for(lookup: Lookup, said: re.Match[str]) -> str:
    """ "what did Ann get the prize for", where a column says the motivation, as what that is of Ann."""
    found = (header.column for header in lookup.headers if _FOR_REASONS.intersection(header.long))
    column = next((each for each in found if each.kind is ColumnKind.TEXT), None)
    who = _HELD.split(said[1])[0]
    return said[0] if column is None or not who else f"what is the {column.name} of {who}"


_HELD = re.compile(
    r"(?i)\s+(?:get|got|win|won|receive|received|be|been|given|awarded|honou?red|fined|known|arrested|banned|suspended)\b"
)


_ADJUSTED = re.compile(r"(?i),?\s*\b(?:when )?(?:adjusted|corrected) for inflation\b|\bin real terms\b")
_OF_INFLATION = frozenset(map(stem, ("inflation", "adjusted")))
_GROSSING = re.compile(
    r"(?i)\b(highest|lowest|top|best|most|biggest|least)[ -](?:grossing|earning|paid|selling|priced)\b"
)


def _adjusted(lookup: Lookup, text: str) -> str:
    """ "highest grossing film adjusted for inflation", where a column of amounts is called so, by that column."""
    found = [each.column for each in lookup.headers if set(each.long) >= _OF_INFLATION and each.column.is_number]
    if len(found) != 1 or _ADJUSTED.search(text) is None:
        return text
    name, plain = found[0].name, _ADJUSTED.sub("", text)
    if (most := _GROSSING.search(plain)) is not None:
        rest = f"{plain[: most.start()]}{plain[most.end() :]}".strip(" ?")
        least = most[1].casefold() in ("lowest", "least")
        if re.search(r"(?i)\b(?:top|bottom) (?:\d|ten|five|three)", text):
            return f"{re.sub(r' +', ' ', rest)} by {name}"
        return f"{rest} with the {'lowest' if least else 'highest'} {name}"
    return text


CHANGED: tuple[Callable[[Lookup, str], str], ...] = (_adjusted,)
"""What changes a question as a whole."""

REPLACED: tuple[tuple[re.Pattern[str], Callable[[Lookup, re.Match[str]], str]], ...] = ((_WHAT_FOR, _what_for),)
"""What is said, and what makes of it what a table says."""
