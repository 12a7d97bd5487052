"""Lists of games with two teams each and what both scored: which team won, lost or drew, at home and away."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import folded
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import AllOf, AnyOf, ColumnOf, Compare, Condition, OneOf, Operator
from desktop_app.tasks.tables.scores import figure_names, holds_scores

_IN_BOTH = 0.5
"""Share of the teams of one column that the other has as well: each plays at home and away."""
_FEWEST_TEAMS = 4
_SCORES = (("fthg", "ftag"), ("hg", "ag"), ("home goals", "away goals"), ("home score", "away score"))
"""What the goals of both sides are called where they stand in columns of their own, folded."""
_PLAYING = re.compile(r"home|away|host|guest|visit|team|opponent|club|player|side|squad|winner|loser|^v(?:s|ersus)?$")
"""What the columns of both sides are called: two doctors and a "3-2" that a test found are no game."""

_RESULTS = {"win": Operator.MORE, "lose": Operator.LESS, "draw": Operator.EQUAL}
_TURNED = {Operator.MORE: Operator.LESS, Operator.LESS: Operator.MORE, Operator.EQUAL: Operator.EQUAL}
_WORDS = {
    "win": r"win|wins|won|victor(?:y|ies)",
    "lose": r"lose|loses|lost|loss|losses|defeats?|get beaten",
    "draw": r"draw|draws|drew|drawn|tie|ties|tied",
}
_SIDE = r"(?:(?P<side>home|away) )?"
_GAMES = r"(?:games?|matches|match|times|fixtures)"
_RESULT = "(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _WORDS.items()) + ")"
_DID = re.compile(
    rf"(?i)(?:\b{_SIDE}{_GAMES} |(?<=how often ))(?:(?:did|has|have|had|does|do|that|which|were|was) )?(?:the )?"
    r"(?P<team>[^,?]+?) "
    rf"(?:have |has |had )?{_RESULT}(?: (?P<at>at home|away(?: from home)?))?(?=\W*$| (?:in|during|on|against|since)\b)"
)
_HAVE = re.compile(
    rf"(?i)\b{_SIDE}{_RESULT} (?:(?:did|do|does|has|have|had) )?(?:the )?(?P<team>[^,?]+?) "
    r"(?:have|had|get|got|record|recorded|suffer|suffered|claim)(?: (?P<at>at home|away(?: from home)?))?"
    r"(?=\W*$| (?:in|during|on|against|since)\b)"
)
_HOW_MANY = re.compile(r"(?i)\b(?:how many|how often|number of)\b")


@dataclass(frozen=True)
class Games:
    """home, away: the columns of the teams. first, second: the columns of what each of these scored."""

    home: Column
    away: Column
    first: str
    second: str

    @property
    def teams(self) -> frozenset[str]:
        """The names of both columns of teams."""
        return frozenset([self.home.name, self.away.name])

    @property
    def scores(self) -> frozenset[str]:
        """The names of both columns of what was scored."""
        return frozenset([self.first, self.second])


def games_of(grid: Grid) -> Games | None:
    """The sides of a list of games; None of any other table."""
    scores = _scores(grid)
    if scores is None:
        return None
    teams = [column for column in grid if column.kind is ColumnKind.TEXT and _may_be_teams(column)]
    for place, one in enumerate(teams):
        for other in teams[place + 1 :]:
            if _are_the_same(one, other):
                return Games(one, other, *scores)
    return None


def _scores(grid: Grid) -> tuple[str, str] | None:
    """The two columns of goals, or the two figures of the one column of results."""
    numbers = {folded(column.name): column.name for column in grid if column.kind is ColumnKind.NUMBER}
    spaced = {re.sub(r"[ _]", "", name): own for name, own in numbers.items()}
    for pair in _SCORES:
        first, second = (spaced.get(name.replace(" ", "")) for name in pair)
        if first is not None and second is not None:
            return first, second
    of_results = [column.name for column in grid if holds_scores(column)]
    return figure_names(of_results[0]) if len(of_results) == 1 else None


def _may_be_teams(column: Column) -> bool:
    named = _PLAYING.search(folded(column.name)) is not None
    return named and len(column.texts) >= _FEWEST_TEAMS and not holds_scores(column)


def _are_the_same(one: Column, other: Column) -> bool:
    """Whether most of what stands in one column stands in the other, too, each in several rows."""
    first, second = set(one.texts), set(other.texts)
    again = 2 * len(first) <= len(one.codes)
    return again and len(first & second) >= _IN_BOTH * max(len(first), len(second))


def results_of_teams(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "games did Arsenal win": those it won at home, and those it won away."""
    if _HOW_MANY.search(text) is None or (games := games_of(lookup.grid)) is None:
        return
    for pattern in (_HAVE, _DID):
        for found in pattern.finditer(text):
            team = _team(games, found["team"])
            if team is None:
                continue
            operator = next(_RESULTS[name] for name in _RESULTS if found[name] is not None)
            side = (found["side"] or (found["at"] or "").removeprefix("at ")).casefold()[:4]
            yield Stated(*found.span(), _results(games, team, operator, side))
            return


def _team(games: Games, said: str) -> tuple[str, ...] | None:
    """How a team is written in the table: as it is said, or the only one of which the words are a part."""
    wanted = folded(said)
    names = {text.strip(): folded(text) for column in (games.home, games.away) for text in column.texts}
    exact = {name for name, own in names.items() if own == wanted}
    part = {name for name, own in names.items() if wanted and f" {wanted} " in f" {own} "}
    found = exact or part
    if len(found) != 1:
        return None
    name = found.pop()
    return tuple({text for column in (games.home, games.away) for text in column.texts if text.strip() == name})


def _results(games: Games, team: tuple[str, ...], operator: Operator, side: str) -> Condition:
    at_home = AllOf(
        (OneOf(games.home.name, team, team[0].strip()), Compare(games.first, operator, ColumnOf(games.second)))
    )
    away = AllOf(
        (OneOf(games.away.name, team, team[0].strip()), Compare(games.first, _TURNED[operator], ColumnOf(games.second)))
    )
    return {"home": at_home, "away": away}.get(side, AnyOf((at_home, away)))
