"""Questions about how often something is there, put as rules read them: "won more than twice", "top 5 by number of"."""

import re

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.attendance import marks_of
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.naming import row_words
from desktop_app.tasks.tables.asking.roles import repeats_itself
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column

_TIMES = {"once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}
_HOW = "more than|at least|fewer than|less than|exactly|only|just"
_MANY = rf"(?P<how>{_HOW}) (?P<often>{'|'.join(_TIMES)}|\d+)"
_OFTEN = rf"(?P<how>{_HOW}) (?:(?P<often>once|twice)|(?P<times>{'|'.join(_TIMES)}|\d+) times?)"
_VERB = (
    r"(?P<verb>was|were|is|are|has been|have been|has|have|had|won|got|played|took|appeared|came|received|visited"
    r"|scored|made|lost|attended|trained|ordered|bought|booked|called|flew|served|hosted|did)"
)
_WHO_OFTEN = re.compile(rf"(?i)^who {_VERB}(?: (?:the |an? )?(?P<what>\w+))? {_OFTEN}\W*$")
_WHICH_OFTEN = re.compile(rf"(?i)^(?:which|what) (?P<who>\w+(?: \w+)?) {_VERB}(?: \w+)? {_OFTEN}\W*$")
_WHO_MANY = re.compile(rf"(?i)^who {_VERB} {_MANY} (?P<noun>\w+)\W*$")
_ONE = re.compile(r"(?i)(?<!\bthe )\b(?:just|only) (?=(?:one|1)\b)")
_BY_NUMBER = re.compile(
    r"(?i)\btop (?P<count>\w+) (?P<who>\w+(?: \w+)?) by (?:the )?(?:number|count|amount) of (?P<what>\w+)"
)
_WON = re.compile(
    r"(?i)^\W*(?:who|(?:which|what) (?P<who>\w+)) (?:has |have |had )?(?:(?P<won>won|wins?)|lost|loses?)(?: the)? most"
    r"(?: often| times| (?P<what>\w+(?: \w+)?))?(?= (?:in|since|after|before|between|during|until)\b|\W*$)"
)
_WINNERS = frozenset(map(stem, ("winner", "champion", "victor", "sieger", "gewinner")))
_LOSERS = frozenset(map(stem, ("loser", "verlierer")))
_SIDES = frozenset(map(stem, "team club side country nation player person man woman driver mannschaft verein".split()))
"""Whoever wins, so that a column of winners alone is of them."""
_WHERE = frozenset(["home", "away", "draw", "tie", "h", "a", "d", "x", "white", "black", "none", ""])
"""What says of a winner no more than where he played."""
_LEAST = 0.8
"""Score from which a word names a column."""
_OF_FAMILY = 0.7
"""Score from which a verb goes with a header."""


def in_rows(lookup: Lookup, text: str) -> str:
    """The question as one of how many rows a name has, where it asks how often; else as it stands."""
    text = _BY_NUMBER.sub(r"\g<count> \g<who> with the most \g<what>", text)
    for pattern in (_WHO_OFTEN, _WHICH_OFTEN):
        found = pattern.search(text)
        if found is None or _is_figure(lookup, found["verb"]):
            continue
        named = _named(lookup, found.groupdict().get("what") or found.groupdict().get("who"))
        if named is not None:
            there = " present" if marks_of(lookup) is not None else ""  # of a list of who was there when
            return f"{named.name} with {_limit(found)} rows{there}"
    if (most := _WON.search(text)) is not None and (column := _won_by(lookup, most)) is not None:
        return f"which {column.name} has the most rows{text[most.end() :]}"
    found = _WHO_MANY.search(text)
    who = _who(lookup) if found is not None and _are_rows(lookup, found["noun"]) else None
    if found is not None and who is not None:
        return f"{who.name} with {_limit(found)} rows"
    return _ONE.sub("exactly ", text)


def _won_by(lookup: Lookup, found: re.Match[str]) -> Column | None:
    """The column of who won each game, or lost it, in "which team has won the most finals", of a list of games.

    None where what was won is a column of numbers: points.
    """
    words = [folded(word) for word in (found["what"] or "").split()]
    asked = tuple(stem(word) for word in words)
    if asked and any(each.column.is_number and each.score(asked, words[-1]) >= _LEAST for each in lookup.headers):
        return None
    who, ends = stem(folded(found["who"] or "")), _WINNERS if found["won"] else _LOSERS
    for header in lookup.headers:
        beside = set(header.long) - ends
        of_all = not who or who in _SIDES
        if len(beside) < len(header.long) and (beside <= _SIDES if of_all else beside == {who}):
            kinds = {folded(text.strip()) for text in header.column.texts}
            return header.column if header.column.kind is ColumnKind.TEXT and not kinds <= _WHERE else None
    return None


def _is_figure(lookup: Lookup, verb: str) -> bool:
    """Whether a column says how often somebody did it: "won" of Wins, "visited" of Visits."""
    word = folded(verb)
    return any(header.column.is_number and header.score((stem(word),), word) >= _OF_FAMILY for header in lookup.headers)


def _limit(found: re.Match[str]) -> str:
    """ "more than 2" of twice."""
    often = (found["often"] or found.groupdict().get("times") or "").lower()
    how = "exactly" if found["how"].lower() in ("only", "just") else found["how"]
    return f"{how} {_TIMES.get(often, often)}"


def _named(lookup: Lookup, said: str | None) -> Column | None:
    """The column of names that come again which a word or two name; of people where nothing is said."""
    if not said:
        return _who(lookup)
    words = [folded(word) for word in said.split()]
    asked = tuple(stem(word) for word in words)
    scored = [(header.score(asked, words[-1]), header.column) for header in lookup.headers]
    fitting = [(score, column) for score, column in scored if score >= _LEAST and _comes_again(column)]
    return max(fitting, key=lambda each: each[0])[1] if fitting else None


def _who(lookup: Lookup) -> Column | None:
    """The column of people or others who do something, where its names come again."""
    for header in lookup.headers:
        says_who = vocabulary.OF_PERSONS.union(vocabulary.WHO).intersection((*header.stems, *header.long))
        if says_who and _comes_again(header.column):
            return header.column
    entity = lookup.grid.entity
    return entity if entity is not None and _comes_again(entity) else None


def _comes_again(column: Column) -> bool:
    return column.kind is ColumnKind.TEXT and (repeats_itself(column) or len(column.texts) < column.filled.sum())


def _are_rows(lookup: Lookup, noun: str) -> bool:
    """Whether a noun says what each row is, or of what kind: not "more than 20 points", which may be figures."""
    word = folded(noun)
    named = [header.column for header in lookup.headers if header.score((stem(word),), word) >= _LEAST]
    return stem(word) in row_words(lookup) if not named else not any(column.is_number for column in named)
