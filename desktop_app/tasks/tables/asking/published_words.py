"""Words of questions to published tables: what somebody got it for, adjusted for inflation, where it is from."""

import re
from collections.abc import Callable

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.roles import measures
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


_FROM_WHERE = re.compile(
    r"(?i)\b(?:(?P<which>which|what|how many|how many different) (?P<different>different )?(?P<kind>\w+)|where)"
    r" (?:do|does|did) (?:the |its |their )?(?P<what>\w+)(?P<of> (?:of|for|in) [^?]+?)?"
    r" (?:come|originate|hail|stem)s? from\b"
)
_OF_ORIGIN = frozenset(map(stem, ("origin", "source", "provenance", "herkunft", "ursprung")))


def _from_where(lookup: Lookup, text: str) -> str:
    """ "where do the beans of Kpime come from", where a column is the origin of beans, as that origin of Kpime."""
    said = _FROM_WHERE.search(text)
    if said is None:
        return text
    of_origin = [each for each in lookup.headers if _OF_ORIGIN.intersection(each.long)]
    named = [each for each in of_origin if stem(said["what"].casefold()) in each.long] or of_origin
    if len(named) != 1:
        return text
    name, kind = " ".join(named[0].words), (said["which"] or "").casefold()
    ask = f"how many different {name}" if kind.startswith("how many") else f"what is the {name}"
    return f"{text[: said.start()]}{ask}{said['of'] or ''}{text[said.end() :]}"


_ON_BOARD = re.compile(r"(?i)\b(?:(?:people|persons|passengers|souls) (?:(?:were|are|was|is) )?)?on board\b")


def _on_board(lookup: Lookup, text: str) -> str:
    """ "people on board", where a column says how many were aboard."""
    found = [each.column.name for each in lookup.headers if "aboard" in each.words]
    return _ON_BOARD.sub(found[0], text) if len(found) == 1 else text


_BESIDE_OTHERS = re.compile(
    r"(?i),?\s*(?:(?:either )?alone or (?:together )?with (?:other \w+|others|another \w+)|among others)"
    r"(?=\s*[?.]?\s*$|,)"
)


def _among_others(lookup: Lookup, text: str) -> str:
    """ "made in Spain, alone or with other countries": a list that has it is meant anyway."""
    return _BESIDE_OTHERS.sub("", text) if any(lookup.listed(column) for column in lookup.grid) else text


_PAID_MOST = re.compile(r"(?i)\b(?:the )?(?P<how>best|highest|most|worst|lowest|least)[ -]paid (?P<who>\w+)")
_OF_PAY = frozenset(map(stem, ("salary", "pay", "wage", "income", "earnings", "compensation", "gehalt")))


def _paid_most(lookup: Lookup, text: str) -> str:
    """ "best paid player in 2017-18", where the columns of pay are called by their seasons alone."""
    said = _PAID_MOST.search(text)
    if said is None or any(_OF_PAY.intersection(each.long) for each in lookup.headers):
        return text
    named = [column.name for column in lookup.grid if column.is_number and _named(column.name).search(text)]
    if len(named) != 1:
        return text
    how = "lowest" if said["how"].casefold() in ("worst", "lowest", "least") else "highest"
    rest = _named(named[0]).sub("", f"{text[: said.start()]}{said['who']}{text[said.end() :]}")
    return f"{rest.strip(' ?.')} with the {how} {named[0]}"


def _named(header: str) -> re.Pattern[str]:
    """Where a question names a column of a time: "in 2017-18"."""
    return re.compile(rf"(?i)(?:\s*\b(?:in|for|of|during) (?:the )?)?(?<!\w){re.escape(header)}(?!\w)")


_WITHOUT_ANY = re.compile(
    r"(?i)\b(?:have no|has no|had no|with no|without(?: an?)?|lack(?:s|ed)?(?: an?)?) (?P<what>\w+) (?:for|in) "
)


def _without_any(lookup: Lookup, text: str) -> str:
    """ "players who have no salary for 2018-19", where columns are called by their seasons alone."""
    said = _WITHOUT_ANY.search(text)
    if said is None or any(stem(said["what"].casefold()) in each.long for each in lookup.headers):
        return text
    behind = text[said.end() :].removeprefix("the ")
    named = [column.name for column in lookup.grid if column.is_number and behind.startswith(column.name)]
    return f"{text[: said.start()]}without a {behind}" if named else text


_GOT_MOST = re.compile(
    r"(?i)^(?P<who>\W*(?:who|which \w+) (?:got|gets|has|had|received|won|polled|scored|took) (?:the )?)most"
    r"(?= (?:in|at|for|from|on|since|during) |\W*$)"
)
_OF_RIVALS = frozenset(map(stem, "vote votes point points goal goals run runs mark marks score scores medals".split()))


def _got_most(lookup: Lookup, text: str) -> str:
    """ "who got the most in Castle", of a table with one column of votes, or of points, as who got most votes there."""
    found = _GOT_MOST.match(text)
    likely = measures(lookup.grid) if found is not None else []
    named = [column for column in likely if lookup.words(column) & _OF_RIVALS]
    if found is None or len(named) != 1 or lookup.grid.only_measure is not None:
        return text
    return f"{found['who']}most {named[0].name}{text[found.end() :]}"


_RATE = re.compile(r"(?i)(?<![\w-])(?P<state>[^\W\d_]+[- ][^\W\d_]+) rates?\b")
_MOST_STATES = 12


def _rate_of(lookup: Lookup, text: str) -> str:
    """ "no-show rate", of a status that is No-show in some rows, as their share; a word alone is read so anyway."""
    said = _RATE.search(text)
    if said is None or any("rat" in header.stems or "rate" in header.words for header in lookup.headers):
        return text
    state = bare_text(said["state"])
    kinds = (column for column in lookup.grid if column.kind is ColumnKind.TEXT and len(column.texts) <= _MOST_STATES)
    found = [cell.strip() for column in kinds for cell in column.texts if bare_text(cell) == state]
    return text if len(found) != 1 else f"{text[: said.start()]}share of {found[0]}{text[said.end() :]}"


CHANGED: tuple[Callable[[Lookup, str], str], ...] = (
    _adjusted, _from_where, _on_board, _among_others, _paid_most, _without_any, _got_most, _rate_of,
)  # fmt: skip
"""What changes a question as a whole."""

REPLACED: tuple[tuple[re.Pattern[str], Callable[[Lookup, re.Match[str]], str]], ...] = ((_WHAT_FOR, _what_for),)
"""What is said, and what makes of it what a table says."""
