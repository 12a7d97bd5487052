"""Draws, wins at home and goals of a list of games whose results stand in one cell each: 3-1."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.tasks.tables.asking.games import games_of
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.naming import Spans
from desktop_app.tasks.tables.asking.words import Token, stem
from desktop_app.tasks.tables.query import AllOf, ColumnOf, Compare, Operator
from desktop_app.tasks.tables.scores import figure_names, holds_scores
from desktop_app.tasks.tables.sums import sum_name

_ENDED = {
    Operator.EQUAL: re.compile(
        r"(?i)\b(?:(?:ended|finished|were|was|are|is) (?:in |as |with )?)?(?:an? )?(?:draws?|drawn|ties?|tied)\b"
    ),
    Operator.MORE: re.compile(r"(?i)\bhome (?:wins?|victor(?:y|ies))\b|\bwon by the home (?:team|side)s?\b"),
    Operator.LESS: re.compile(r"(?i)\baway (?:wins?|victor(?:y|ies))\b|\bwon by the away (?:team|side)s?\b"),
}
_GOALS = frozenset(map(stem, ("goals", "points")))
_SCORE = 0.9


def _results(lookup: Lookup) -> str | None:
    """The one column of results; None where a header names goals itself, or there are several."""
    if any(_GOALS & set(header.long) for header in lookup.headers):
        return None
    found = [column.name for column in lookup.grid if holds_scores(column)]
    return found[0] if len(found) == 1 else None


def ended_so(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "how many draws", "home wins": the two figures of each result beside each other."""
    said = [(found, operator) for operator, pattern in _ENDED.items() if (found := pattern.search(text)) is not None]
    goalless = _GOALLESS.search(text)
    figures = _both_figures(lookup) if said or goalless is not None else None
    if figures is None:
        return
    first, second = figures
    if goalless is not None:
        yield Stated(*goalless.span(), AllOf(tuple(Compare(each, Operator.EQUAL, 0.0) for each in figures)))
        return
    for found, operator in said:
        yield Stated(*found.span(), Compare(first, operator, ColumnOf(second)))


_GOALLESS = re.compile(
    r"(?i)\b(?:(?:ended|finished|were|was|are|is) )?(?:in |with )?(?:an? )?"
    r"(?:goalless|scoreless|nil[- ]nil|without (?:any )?(?:a )?goals?)(?: draws?| games?)?\b"
)


def _both_figures(lookup: Lookup) -> tuple[str, str] | None:
    """The columns of what both sides scored: the two figures of a result, or two columns of a list of games."""
    if (name := _results(lookup)) is not None:
        return figure_names(name)
    games = games_of(lookup.grid)
    return None if games is None else (games.first, games.second)


def name_goals(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """ "how many goals were scored", "the most goals": both figures of each result added up.

    Not where a team is named, some of whose goals are the first figure and some the second.
    """
    places = [place for place, token in enumerate(cut) if token.stem in _GOALS]
    name = _results(lookup) if places else None
    cells = (item.mention for items in spans.values() for item in items if item.letter == "V")
    of_teams = any(cell is not None and cell.column != name for cell in cells)  # "round 1" is no part of a 1-1
    for place in places if name is not None and not of_teams else ():
        mention = Mention(place, place + 1, "H", _SCORE, column=sum_name(figure_names(name or "")))
        spans[place, place + 1] = [Item("H", place, place + 1, 1.0, _SCORE, mention, word=cut[place].folded)]
