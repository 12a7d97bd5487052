"""How sure a reading by rule is: what it leaves out of the question, what it guessed, how often such ones are right."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop_app.media.layout.unions import unions_among
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.games import games_of
from desktop_app.tasks.tables.asking.left_out import is_kin_of, left_out
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup
from desktop_app.tasks.tables.asking.roles import measures
from desktop_app.tasks.tables.asking.routes import SIDES
from desktop_app.tasks.tables.asking.twins import are_twins
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.doubted_columns import LOOKS as OF_COLUMNS
from desktop_app.tasks.tables.doubted_columns import OF_WHAT, TWO_WAYS, Doubt, Taken
from desktop_app.tasks.tables.doubted_measures import LOOKS as OF_MEASURES
from desktop_app.tasks.tables.doubted_money import LOOKS as OF_MONEY
from desktop_app.tasks.tables.doubted_names import LOOKS as OF_NAMES
from desktop_app.tasks.tables.doubted_rows import LOOKS as OF_ROWS
from desktop_app.tasks.tables.doubted_wholes import LOOKS as OF_WHOLES
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.guessed_columns import LOOKS as OF_GUESSES
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.one_thing import taken_once
from desktop_app.tasks.tables.parse import Candidate
from desktop_app.tasks.tables.query import (
    AnyOf,
    Compare,
    Compute,
    Has,
    OneOf,
    Order,
    TableQuery,
    columns_in,
    parts_of,
)
from desktop_app.translation import joined, mark, worded

SURE = 0.96
"""How often an answer without any doubt is right: 792 of 822, among 962 answers to questions of many people about 92
tables that pandas had answered before. Of the 140 others 61 are right."""

_ONE_WORD, _SEVERAL_WORDS, _IN_TWO_WAYS, _GUESSED = 0.45, 0.05, 0.75, 0.3
_SOMEWHERE, _OF_ALL, _OF_ONE_ROW, _OF_BOTH, _OF_FEW, _OF_PARTS = 0.6, 0.6, 0.5, 0.5, 0.5, 0.5
"""How often answers with these doubts are right, measured on the same questions; 0.5 where there are but a few."""

_OF_OTHERS = 0.7
"""Of other questions, 22 of whose nouns nothing in the table was called by, 15 were answered rightly."""

_ALIKE = 0.01
"""Scores that differ by less make two readings of one question."""
_FAR = 0.3
"""Score below which a reading is a guess, whatever else speaks for it."""
_REPEATED = 0.6
_MOST_WORDS = 3
_FEW_ROWS = 100
"""Rows of a table of which a single one is seldom what a count asks for."""

_FEWEST_ROWS = 3
"""Rows of a table from which names that all differ are those of the rows."""

_WORD = mark("The word {word} was not used.")
_WORDS = mark("The words {words} were not used.")
_PART = mark("A part of the question was not used.")
_ANYWHERE = mark("“{word}” was looked for anywhere in {column}.")
_ALL_ROWS = mark("Nothing in the table is called “{word}”: all rows were counted.")
_OTHER_NOUN = mark("Nothing in the table is called “{word}”: its rows were taken for them.")
_ONCE = mark("Each {name} has a single row: its rows do not say how often.")
_NO_NAMES = mark("The rows have no names of their own: {column} is given.")
_OF_EACH = mark("{name} comes in several rows: the highest single {column} was taken, not the sum of each.")
_EITHER = mark("“{word}” stands in {columns}: both were taken.")
_NONE = mark("No row fits: a word may be meant otherwise.")
_ONE = mark("A single row fits: a word may be meant otherwise.")
_TOGETHER = mark("“{name}” may stand for several of the others together.")
_GUESS = mark("This is only a guess.")


@dataclass(frozen=True)
class Certainty:
    """How sure a reading is.

    score: how often such readings are right, 0 to 1. left_out: the main words of the question that it does not use.
    doubts: why it is not sure, each a sentence; none where it is. instead: another query that the same words may mean.
    """

    score: float = SURE
    left_out: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    instead: TableQuery | None = None

    @property
    def sure(self) -> bool:
        """Whether the answer may stand without a word of doubt."""
        return not self.doubts


NO_DOUBT = Certainty()


def certainty(lookup: Lookup, text: str, candidate: Candidate, outcome: Outcome, next_score: float) -> Certainty:
    """How sure the best reading of a question is; next_score: of the next one that gives another answer, 0 for none."""
    taken = Taken(lookup, text.casefold(), candidate, outcome)
    words = _words_left_out(taken)
    doubts = [
        *_of_words(taken, words),
        *(doubt for look in (*_LOOKS, *_OTHER_LOOKS) for doubt in look(taken)),
    ]
    if next_score and candidate.score - next_score < _ALIKE and not any(doubt.instead for doubt in doubts):
        doubts.append(Doubt(worded(TWO_WAYS), _IN_TWO_WAYS))
    score = min((doubt.score for doubt in doubts), default=SURE)
    instead = _each_instead(taken) or next((doubt.instead for doubt in doubts if doubt.instead is not None), None)
    return Certainty(score, words, tuple(dict.fromkeys(doubt.sentence for doubt in doubts)), instead)


def _words_left_out(taken: Taken) -> tuple[str, ...]:
    candidate = taken.candidate
    left = left_out(taken.lookup, candidate.query, candidate.items, candidate.rest, candidate.cut)
    said = (" ".join(token.text for token in candidate.cut[item.start : item.end]) for item in left.main)
    return tuple(dict.fromkeys(said))


def _of_words(taken: Taken, words: Sequence[str]) -> Iterator[Doubt]:
    """ "damaged" was not used; words of how the program put the question itself are not told."""
    typed = [worded("“{word}”", word=word) for word in words if word.casefold() in taken.text][:_MOST_WORDS]
    score = _ONE_WORD if len(words) == 1 else _SEVERAL_WORDS
    if words and not typed:
        yield Doubt(worded(_PART), score)
    elif len(typed) == 1:
        yield Doubt(worded(_WORD, word=typed[0]), score)
    elif typed:
        yield Doubt(worded(_WORDS, words=joined(typed, ", ")), score)


def _anywhere(taken: Taken) -> Iterator[Doubt]:
    """ "under the sea", where the names of regions have the word somewhere; names have a capital letter."""
    for each in taken.conditions:
        if isinstance(each, Has) or (isinstance(each, OneOf) and each.partial and not each.listed):
            few = len(taken.lookup.grid[each.column].texts) <= MOST_KINDS
            if each.said.islower() and each.said in taken.text and not few:
                yield Doubt(worded(_ANYWHERE, word=each.said, column=each.column), _SOMEWHERE)
                return


_COMPARING = frozenset("over under above below more less fewer than at least most exactly between and to from".split())


def _of_a_guessed_column(taken: Taken) -> Iterator[Doubt]:
    """ "products under 3.50", where several columns of numbers may be meant."""
    candidate, grid = taken.candidate, taken.lookup.grid
    for item in candidate.items:
        said, told = candidate.cut[item.start : item.end], item.condition
        if not isinstance(told, Compare) or not isinstance(told.value, float) or not said:
            continue
        plain = all(token.is_number or token.folded in _COMPARING for token in said)
        of_its_kind = grid[told.column].is_percent and any("%" in token.text for token in said)
        if of_its_kind or stem("age") in taken.lookup.words(grid[told.column]):
            continue  # "19 %" of a rate, "under 18" of people
        if plain and len(measures(grid)) > 1:
            words = " ".join(token.text for token in said)
            yield Doubt(worded(OF_WHAT, words=words, column=told.column), _OF_FEW)


_ANY_ROWS = frozenset(
    "people persons ones items things entries records rows cases lines kinds types sorts others times folks guys "
    "individuals members names staff employees employee leute personen".split()
)
"""Nouns that any row may be called by."""


_ROWS_OF = {
    stem(noun): frozenset(map(stem, headers.split()))
    for nouns, headers in {
        "games matches fixtures": "home away opponent opponents referee hometeam awayteam team team1 score",
        "companies firms businesses stocks": "sector industry ticker symbol ceo headquarters",
        "trips rides journeys drives tours": "km miles distance start destination stop driver pickup dropoff mileage",
        "cars vehicles": "model make cyl cylinders horsepower gear gears mpg fuel brand",
        "animals pets": "species animal breed",
        "athletes players runners swimmers": "athlete player team score points position club event",
        "pupils students children": "pupil student class grade name",
        "transactions bookings payments movements": "balance saldo debit credit",
    }.items()
    for noun in nouns.split()
}
"""What rows may be called by the headers that such a table has, though none says it."""


def _all_rows(taken: Taken) -> Iterator[Doubt]:
    """ "how many draws", of a table that knows none: its rows are counted."""
    query = taken.candidate.query
    if query.compute is not Compute.COUNT or query.group is not None:
        return
    if query.where is not None and not _is_one_by_its_name(taken):
        return
    counted = (item for item in taken.candidate.items if item.letter == "x" and item not in taken.candidate.rest)
    noun = next((item.word for item in counted), "")
    if noun and query.where is None:
        yield Doubt(worded(_ALL_ROWS, word=noun), _OF_ALL)
    elif noun:
        yield Doubt(worded(_ONE), _OF_ONE_ROW)


def _is_one_by_its_name(taken: Taken) -> bool:
    """Whether the row counted is that of a name, or a year and a month, that no other row has: no count is more."""
    if taken.outcome.value != 1 or taken.lookup.grid.row_count < _FEWEST_ROWS:
        return False
    codes = [taken.lookup.grid[each].codes for each in columns_in(taken.candidate.query.where)]
    return len(np.unique(np.stack(codes), axis=1).T) == taken.lookup.grid.row_count


def _other_noun(taken: Taken) -> Iterator[Doubt]:
    """ "monuments in Arizona", of a list of parks: its rows were counted, or named, whatever they are."""
    query, candidate = taken.candidate.query, taken.candidate
    counted = query.compute is Compute.COUNT and (query.group is not None or query.where is not None)
    if not (counted or query.compute is Compute.NONE) or query.order is not None:
        return
    nouns = (item.word for item in candidate.items if item.letter == "x" and item not in candidate.rest)
    own = {word for header in taken.lookup.headers for word in header.long}
    for noun in nouns:
        told = query.group is not None or any(noun in note for note in candidate.notes)
        known = noun in _ANY_ROWS or own & _ROWS_OF.get(stem(noun), frozenset())
        if told and not known and not is_kin_of(taken.lookup, query, noun):
            yield Doubt(worded(_OTHER_NOUN, word=noun), _OF_OTHERS)
            return


_PROFESSION = frozenset(map(stem, ("profession", "occupation", "job", "role")))
_PROFESSIONS = frozenset(map(stem, "player driver athlete rider swimmer artist actor".split()))


def _other_profession(taken: Taken) -> Iterator[Doubt]:
    """ "average age of the actors", of people whose professions are told, none of whom is called an actor."""
    query, lookup = taken.candidate.query, taken.lookup
    told = any(lookup.words(column) & _PROFESSION for column in lookup.grid)
    if not told or query.where is not None or query.compute not in _OF_MANY:
        return
    for item in taken.candidate.items:
        named = item.mention.column if item.letter == "H" and item.mention is not None else None
        if named is not None and stem(item.word) in _PROFESSIONS - lookup.words(lookup.grid[named]):
            yield Doubt(worded(_OTHER_NOUN, word=item.word), _OF_OTHERS)
            return


_OFTEN = re.compile(r"how (?:often|many times|frequently)\b|wie oft\b")


def _once_each(taken: Taken) -> Iterator[Doubt]:
    """ "how often was each singer there", where every singer has one row: how often stands in other columns."""
    query, outcome, entity = taken.candidate.query, taken.outcome, taken.lookup.grid.entity
    if query.compute is not Compute.COUNT or query.whether is not None or _OFTEN.search(taken.text) is None:
        return
    grouped = query.group is not None and len(outcome.result) > 2 and all(row[-1] == 1 for row in outcome.result[1:])
    named = query.group is None and outcome.value == 1 and {*columns_in(query.where)} == {entity.name if entity else ""}
    if grouped or (named and entity is not None and not taken.lookup.repeats(entity)):
        yield Doubt(worded(_ONCE, name=query.group or (entity.name if entity is not None else "")), _OF_FEW)


def _other_side(taken: Taken) -> Iterator[Doubt]:
    """ "rides that reached Oak", of rides without a name: where they came from is no answer."""
    query, lookup = taken.candidate.query, taken.lookup
    if query.compute is not Compute.NONE or len(query.show) != 1 or query.group is not None:
        return
    named = {item.mention.column for item in taken.candidate.items if item.letter == "H" and item.mention is not None}
    shown = lookup.grid[query.show[0]]
    of_places = any(words & lookup.words(shown) for words in SIDES.values())
    if of_places and shown.name not in named and lookup.repeats(shown) and "from" not in taken.text:
        yield Doubt(worded(_NO_NAMES, column=shown.name), _OF_FEW)
        return
    others = (each.name for each in lookup.grid if each is not shown and each.name not in columns_in(query.where))
    twin = next((name for name in others if are_twins(lookup, shown.name, name)), None)
    if twin is not None and not named & {shown.name, twin} and query.order is None:
        both_sides = replace(query, show=(shown.name, twin))  # "who played on 17 August": Team 1 and Team 2
        yield Doubt(worded(_NO_NAMES, column=shown.name), _OF_FEW, both_sides)


def _of_each(taken: Taken) -> Iterator[Doubt]:
    """ "which state has the most people", of a table of cities: the state of the largest one was taken."""
    query = taken.candidate.query
    if _each_instead(taken) is not None and query.order is not None:
        yield Doubt(worded(_OF_EACH, name=query.show[0], column=query.order.column), _OF_ONE_ROW)


def _each_instead(taken: Taken) -> TableQuery | None:
    """The sum of each name, where the largest row of several was taken and another name comes first by sums."""
    query, grid = taken.candidate.query, taken.lookup.grid
    order = query.order
    if order is None or order.column is None or query.group is not None or len(query.show) != 1 or query.step:
        return None
    shown, column = grid[query.show[0]], grid[order.column]
    signs = (item.phrase for item in taken.candidate.items if item.letter in "SZ")
    counts = any(phrase is not None and phrase.counts for phrase in signs)
    if shown.is_computed or column.is_computed or not order.descending or not (counts or order.limit > 1):
        return None
    rows = np.flatnonzero(holds(grid, query.where) & shown.filled & np.isfinite(column.numbers))
    if not len(rows) or shown.count_of(rows) > _REPEATED * len(rows):
        return None
    added = TableQuery(
        where=query.where, compute=Compute.SUM, measure=order.column, group=query.show[0],
        order=Order(None, True, order.nth, order.limit),
    )  # fmt: skip
    if taken_once(grid, added)[0] != added:
        return None  # each row of a name repeats the amount
    other = evaluate(grid, added)
    return added if other.value not in (None, taken.outcome.value) and not other.problem else None


def _either(taken: Taken) -> Iterator[Doubt]:
    """ "black", which two columns may say: rows of both were taken."""
    where = taken.candidate.query.where
    for each in (where,) if isinstance(where, AnyOf) else getattr(where, "parts", ()):
        columns = list(dict.fromkeys(columns_in(each))) if isinstance(each, AnyOf) else []
        said = next((part.said for part in parts_of(each) if isinstance(part, OneOf)), "")
        if len(columns) > 1 and said and not _are_sides(taken, columns):
            yield Doubt(worded(_EITHER, word=said, columns=joined(columns, ", ")), _OF_BOTH)


def _are_sides(taken: Taken, columns: Sequence[str]) -> bool:
    """Whether a team that plays at home and away was looked for on both sides."""
    games = games_of(taken.lookup.grid)
    return games is not None and games.teams <= set(columns) <= games.teams | games.scores


def _rare(taken: Taken) -> Iterator[Doubt]:
    """A count of none, or of one among many, by words of cells: rather another word was meant."""
    query, value = taken.candidate.query, taken.outcome.value
    by_words = any(isinstance(each, OneOf | Has) for each in taken.conditions)
    if query.compute is not Compute.COUNT or query.group is not None or not by_words:
        return
    if value == 0:
        yield Doubt(worded(_NONE), _OF_FEW)
    elif value == 1 and taken.lookup.grid.row_count >= _FEW_ROWS:
        yield Doubt(worded(_ONE), _OF_FEW)


def _far(taken: Taken) -> Iterator[Doubt]:
    if taken.candidate.score < _FAR:
        yield Doubt(worded(_GUESS), _GUESSED)


def _with_parts(taken: Taken) -> Iterator[Doubt]:
    """A figure of many rows with one called "Total", or ones "of which": they hold some numbers twice."""
    rows, grid = taken.outcome.rows, taken.lookup.grid
    if taken.candidate.query.compute not in _OF_MANY or len(rows) < 2:
        return
    for column in grid:
        codes = column.codes[rows]
        for code in np.unique(codes[column.filled[rows]]).tolist()[:_MOST_NAMES]:
            text = column.texts[code].strip()
            of_which = _OF_WHICH.match(text) is not None
            if (of_which or _TOTAL.match(text)) and (codes != code).any():
                names = column.texts[column.codes[rows[np.flatnonzero(codes == code)[0]] - 1]] if of_which else text
                yield Doubt(worded(_TOGETHER, name=names.strip()), _OF_PARTS)
                return
        if (joined := _joins_others(column, rows)) is not None:
            yield Doubt(worded(_TOGETHER, name=joined), _OF_PARTS)
            return


def _joins_others(column: Column, rows: np.ndarray) -> str | None:
    """A name in some rows that joins others in them, "England and Wales", whose numbers do not say whether it does."""
    if column.kind is not ColumnKind.TEXT or len(column.texts) > _MOST_NAMES:
        return None
    present = [column.texts[code] for code in np.unique(column.codes[rows]).tolist()]
    return next(iter(unions_among([text for text in present if text.strip()])), None)


_OF_MANY = frozenset([Compute.COUNT, Compute.SUM, Compute.AVERAGE, Compute.MEDIAN, Compute.SHARE])
_OF_WHICH = re.compile(r"(?i)of which\b|davon\b|de los cuales\b")
_TOTAL = re.compile(
    r"(?i)(?:grand |sub-?)?totals?:?$|(?:gesamt|end|zwischen)?summe:?$|gesamt:?$|insgesamt:?$"
    r"|all(?: (?:ages|persons|people|sexes|genders|groups|regions|areas))?$|both(?: (?:sexes|genders))?$"
)
_MOST_NAMES = 2_000
"""Different texts of a column that are looked at."""


_LOOKS: tuple[Callable[[Taken], Iterator[Doubt]], ...] = (
    _anywhere,
    _of_a_guessed_column,
    _all_rows,
    _other_noun,
    _other_profession,
    _once_each,
    _other_side,
    _of_each,
    _either,
    _rare,
    _far,
    _with_parts,
)
_OTHER_LOOKS = (*OF_COLUMNS, *OF_GUESSES, *OF_ROWS, *OF_MONEY, *OF_MEASURES, *OF_NAMES, *OF_WHOLES)
