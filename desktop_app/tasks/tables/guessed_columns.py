"""Which column a reading took for words that no header has as they stand: written short, narrowed, or not said."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from desktop_app.tasks.tables.asking.games import games_of
from desktop_app.tasks.tables.asking.growth import DIRECTIONS
from desktop_app.tasks.tables.asking.header import SMALL
from desktop_app.tasks.tables.asking.roles import measures, only_figure
from desktop_app.tasks.tables.asking.short_forms import LIKELY
from desktop_app.tasks.tables.asking.vocabulary import STOCK
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.differences import names_of
from desktop_app.tasks.tables.doubted_columns import TWO_WAYS, UNSAID, Doubt, Taken
from desktop_app.tasks.tables.query import (
    ColumnOf,
    Compare,
    Compute,
    Operator,
    TableQuery,
    both,
    columns_of,
)
from desktop_app.tasks.tables.scores import holds_scores
from desktop_app.translation import mark, worded

_OF_SHORT_FORMS, _OF_ANOTHER, _OF_A_PAIR = 0.75, 0.3, 0.5
"""How often answers with these doubts are right; a guess, as too few of them are known."""

_SHORT = mark("“{words}” is taken as {column}.")
_TWO_FIGURES = mark("{column} holds two figures in each cell, which are not counted apart.")
NARROWED = mark("Nothing in the table is called “{words}”: {column} was taken.")
_GUESSED_PAIR = mark("The question does not say between which columns: {columns} was taken.")


def written_short(taken: Taken) -> Iterator[Doubt]:
    """ "previous experience", of a column called prevexp: what its letters are short for is a guess."""
    used = set(columns_of(taken.candidate.query))
    for item in taken.candidate.read:
        said = taken.candidate.cut[item.start : item.end]
        name = item.mention.column if item.mention is not None and item.letter == "H" else ""
        asked = tuple(token.stem for token in said if token.folded not in SMALL)
        if name in used and taken.lookup.header(name).in_pieces(asked) == LIKELY:
            words = " ".join(token.text for token in said)
            if _letters(words) != _letters(name):  # "eol-server" is the column called so
                yield Doubt(worded(_SHORT, words=words, column=name), _OF_SHORT_FORMS)
            return


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


_NARROWING = frozenset("starting beginning opening ending closing finishing winning losing leading remaining".split())
"""Participles that make another figure of the one behind them: a starting salary is no salary of today."""


def narrowed(taken: Taken) -> Iterator[Doubt]:
    """ "starting salary", of a table that has a salary alone: a participle makes another figure of it."""
    used = set(columns_of(taken.candidate.query))
    for before, item in pairwise(taken.candidate.read):
        name = item.mention.column if item.mention is not None and item.letter == "H" else ""
        if before.word in _NARROWING and before.letter == "l" and before.end == item.start and name in used:
            words = " ".join(token.text for token in taken.candidate.cut[before.start : item.end])
            yield Doubt(worded(NARROWED, words=words, column=name), _OF_ANOTHER)
            return


def between_guessed_columns(taken: Taken) -> Iterator[Doubt]:
    """ "who improved", of a table with two figures of each: that one came after the other is a guess."""
    named = {item.mention.column for item in taken.candidate.read if item.mention is not None}
    pairs = [names_of(name) for name in columns_of(taken.candidate.query)]
    found = [pair[:2] for pair in pairs if pair is not None]
    found += [
        (each.column, each.value.column)
        for each in taken.conditions
        if isinstance(each, Compare) and isinstance(each.value, ColumnOf)
    ]
    went = any(stem(item.word) in DIRECTIONS for item in taken.candidate.read)
    games = games_of(taken.lookup.grid) if went else None
    for later, earlier in found if went else ():
        if games is not None and games.scores == {later, earlier}:
            continue  # who won is said by what both sides scored
        at_times = any({later, earlier} <= names for names in taken.lookup.at_times)
        if not at_times and not named & {later, earlier}:
            words = f"{earlier} – {later}"
            yield Doubt(worded(_GUESSED_PAIR, columns=words), _OF_A_PAIR)
            return


_OF_AMOUNT = frozenset(["most", "least", "fewest"])


def most_of_nothing_said(taken: Taken) -> Iterator[Doubt]:
    """ "which agency has the most", of a list of awards with an amount each: rows were counted."""
    query, figure = taken.candidate.query, only_figure(taken.lookup.grid)
    if query.compute is not Compute.COUNT or query.group is None or query.order is None:
        return
    last = taken.candidate.read[-1] if taken.candidate.read else None
    if last is not None and last.letter == "S" and last.word in _OF_AMOUNT and measures(taken.lookup.grid):
        instead = replace(query, compute=Compute.SUM, measure=figure.name) if figure is not None else None
        yield Doubt(worded(UNSAID), _OF_ANOTHER, instead)


def pieces_or_kinds(taken: Taken) -> Iterator[Doubt]:
    """ "how many products are in stock", of how many there are of each: their pieces were added up."""
    query, grid = taken.candidate.query, taken.lookup.grid
    if query.compute is not Compute.SUM or query.measure is None or query.group is not None or grid.entity is None:
        return
    counted = [item for before, item in pairwise(taken.candidate.read) if before.letter == "M" and item.letter == "H"]
    of_rows = any(item.mention is not None and item.mention.column == grid.entity.name for item in counted)
    if of_rows and taken.lookup.words(grid[query.measure]) & STOCK:
        there = both(query.where, Compare(query.measure, Operator.MORE, 0.0))
        yield Doubt(worded(TWO_WAYS), _OF_A_PAIR, TableQuery(compute=Compute.COUNT, where=there))


_OF_GAMES = frozenset(
    map(
        stem,
        "goals goal score scored win won wins lose lost draw draws drew vs versus against margin conceded".split(),
    )
)


_GAMES = frozenset(map(stem, ("game", "match")))


def scores_in_one_cell(taken: Taken) -> Iterator[Doubt]:
    """ "which game had the most goals", where a cell says 3-1: the two figures of it are not counted apart."""
    said = [token for token in taken.candidate.cut if token.stem in _OF_GAMES and token.text.casefold() in taken.text]
    column = next((column for column in taken.lookup.grid if holds_scores(column)), None) if said else None
    query = taken.candidate.query
    if column is None or query.show == (column.name,):
        return
    if any(name.startswith(column.name) for name in columns_of(query)):
        # "which game had the most goals", where no column names the games: those of a team were added up.
        if query.group is not None and any(token.stem in _GAMES for token in taken.candidate.cut):
            yield Doubt(worded(TWO_WAYS), _OF_ANOTHER)
        return
    yield Doubt(worded(_TWO_FIGURES, column=column.name), _OF_ANOTHER)


def team_for_a_game(taken: Taken) -> Iterator[Doubt]:
    """ "which match had the most goals", of a list of games: all those of a team were added up."""
    query = taken.candidate.query
    games = games_of(taken.lookup.grid) if any(token.stem in _GAMES for token in taken.candidate.cut) else None
    if games is None or query.group not in games.teams or query.order is None or query.measure is None:
        return
    asked = [before.letter + item.word for before, item in pairwise(taken.candidate.read)]
    if any(each[0] in "WP" and stem(each[1:]) in _GAMES for each in asked):
        order = replace(query.order, column=query.measure)
        instead = TableQuery(where=query.where, show=(games.home.name, games.away.name), order=order)
        yield Doubt(worded(TWO_WAYS), _OF_ANOTHER, instead)


_DONE_BY = {
    "directed": "director directors directed direction".split(),
    "wrote": "writer writers author authors written wrote screenplay".split(),
    "written": "writer writers author authors written wrote screenplay".split(),
    "produced": "producer producers produced studio manufacturer maker".split(),
    "composed": "composer composers composed music".split(),
    "painted": "painter painters artist artists painted".split(),
    "designed": "designer designers designed architect architects".split(),
    "founded": "founder founders founded".split(),
    "invented": "inventor inventors invented".split(),
    "edited": "editor editors edited".split(),
    "published": "publisher publishers published".split(),
    "discovered": "discoverer discoverers discovered discovery".split(),
    "coached": "coach coaches coached trainer manager".split(),
}
"""Words that headers have for who does a thing: another column of people is not the one that is asked for."""


def done_by_others(taken: Taken) -> Iterator[Doubt]:
    """ "who directed The Godfather", of a table of films with their actors alone."""
    shown = taken.candidate.query.show
    for before, item in pairwise(taken.candidate.read):
        doers = frozenset(map(stem, _DONE_BY.get(item.word, ()) if before.word == "who" and item.letter == "l" else ()))
        if doers and shown and not any(taken.lookup.words(taken.lookup.grid[name]) & doers for name in shown):
            yield Doubt(worded(NARROWED, words=item.word, column=shown[0]), _OF_ANOTHER)
            return


LOOKS = (
    done_by_others,
    scores_in_one_cell,
    team_for_a_game,
    written_short,
    narrowed,
    between_guessed_columns,
    most_of_nothing_said,
    pieces_or_kinds,
)
"""Each looks at a reading and yields what is doubtful of its columns."""
