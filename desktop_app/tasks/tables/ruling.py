"""What a question's own words say of a table: the readings by rule, each with what it comes to, the surest first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop_app.tasks.tables.asking import german
from desktop_app.tasks.tables.asking.controlling_words import latest_balance, made_a_loss
from desktop_app.tasks.tables.asking.following import Before, changed, without_those
from desktop_app.tasks.tables.asking.items import unknown_words
from desktop_app.tasks.tables.asking.letter_grades import extreme_grade
from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.misspelt import spelt_right
from desktop_app.tasks.tables.asking.rewording import in_other_words
from desktop_app.tasks.tables.asking.top_few import of_each_name, of_each_time
from desktop_app.tasks.tables.asking.top_per import top_of_each
from desktop_app.tasks.tables.asking.whether import whether
from desktop_app.tasks.tables.asking.words import folded
from desktop_app.tasks.tables.certainty import NO_DOUBT, Certainty, certainty
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.none_fits import none_fits
from desktop_app.tasks.tables.parse import Candidate, candidates
from desktop_app.tasks.tables.query import (
    Among,
    Compute,
    Condition,
    Has,
    OneOf,
    TableQuery,
    both,
    columns_of,
    parts_of,
)
from desktop_app.tasks.tables.restating import all_restated
from desktop_app.tasks.tables.unpivoting import LongGrid, at_last_time, is_about_times
from desktop_app.translation import mark, worded

_MOST_READINGS = 8
"""Readings that are worked out; what is less likely than these says nothing."""

SURE = 0.7
"""Least score of a reading that is answered without the checkpoint."""

LEAST = 0.25
"""Confidence below which no answer is given: of 514 questions 84 % are answered then, 55 % of these rightly, and hardly
any right answer is lost (45.7 of 46.3 %)."""

_MARGIN = 0.025
"""A reading is the clear one where the next one with another answer scores so much less."""


_NEARLY = 0.1
"""What a reading that cannot be computed has to have ahead of one that can."""

_AS_LIKELY = 0.8
"""Part of the score of a reading that no row fits from which another one is rather meant."""

_SAME = 1e-6
"""Scores that differ by less are equal."""


_OF_FIGURES = frozenset([Compute.SUM, Compute.AVERAGE, Compute.MEDIAN, Compute.MIN, Compute.MAX])


@dataclass(frozen=True)
class Reading:
    """One reading of a question and what it comes to."""

    candidate: Candidate
    outcome: Outcome

    @property
    def says(self) -> object:
        """Something equal for readings that give the same answer."""
        query, outcome = self.candidate.query, self.outcome
        of_one = query.compute in _OF_FIGURES and query.group is None and len(outcome.rows) == 1
        if query.compute is Compute.NONE or (of_one and not query.sides):  # the sum of one figure is that figure
            return tuple(sorted(outcome.cells))
        return (outcome.result[1:] if query.group else None, outcome.value, outcome.problem)


@dataclass(frozen=True)
class Ruling:
    """The readings of a question, the surest first; those that come to nothing are left out.

    unknown: the words of the question that nothing in the table answers to.
    grid: the table the long way, where they are of that. certainty: how sure the surest one is.
    """

    readings: tuple[Reading, ...]
    unknown: tuple[str, ...] = ()
    grid: LongGrid | None = None
    certainty: Certainty = NO_DOUBT

    @property
    def best(self) -> Reading | None:
        """The surest reading."""
        return self.readings[0] if self.readings else None

    @property
    def confidence(self) -> float:
        """How often such a reading is right, 0 to 1.

        Readings that score the same and give different answers share it: nothing tells them apart.
        """
        if self.best is None:
            return 0.0
        score = self.best.candidate.score
        equal = sum(abs(each.candidate.score - score) < _SAME for each in self.others)
        return confidence(score) / (1 + equal)

    @cached_property
    def others(self) -> tuple[Reading, ...]:
        """The next readings that give another answer, one for each answer."""
        said = {self.readings[0].says} if self.readings else set()
        found = []
        for reading in self.readings[1:]:
            if reading.says not in said:
                said.add(reading.says)
                found.append(reading)
        return tuple(found)

    @property
    def twin(self) -> Reading | None:
        """The next reading, where it asks the same of another column that fits as well: of two prices."""
        if self.best is None or not self.others or self.best.candidate.missed:
            return None
        one, other = self.best.candidate, self.others[0].candidate
        alike = abs(one.score - other.score) < _MARGIN and _of_any_column(one.query) == _of_any_column(other.query)
        return self.others[0] if alike else None

    @property
    def sure(self) -> bool:
        """Whether one reading is clear enough to be answered, or to be refused in words, without the checkpoint."""
        if self.best is None:
            return False
        score = self.best.candidate.score
        if self.best.outcome.problem:
            # A checkpoint would guess at what cannot be computed.
            return self.confidence >= LEAST
        if score < SURE:
            return False
        return not self.others or score - self.others[0].candidate.score >= _MARGIN or self.twin is not None

    @property
    def settles_it(self) -> bool:
        """Whether no checkpoint has to be asked: one reading is clear, or nothing of the question is left open."""
        return self.sure or (self.likely and self.certainty.sure)

    @property
    def likely(self) -> bool:
        """Whether the surest reading may be answered where nothing likelier is known."""
        return self.best is not None and self.confidence >= LEAST and not self.best.outcome.problem


def _of_any_column(query: TableQuery) -> TableQuery:
    order = replace(query.order, column=None) if query.order is not None and query.order.column is not None else None
    return replace(query, measure=None, show=(), order=order or query.order)


def followed(lookup: Lookup, text: str, before: Before) -> Ruling:
    """The readings of a question that goes on from the one before; none where it cannot be read so."""
    text = german.plain(text)
    rest = without_those(text)
    if rest:
        found = [_among(each, before) for each in candidates(lookup, rest)[:_MOST_READINGS]]
    else:
        changes = sorted(changed(lookup, text, before), key=lambda each: -each[1])[:_MOST_READINGS]
        found = [Candidate(query, 0.9 * covered, covered, shape="follow-up") for query, covered in changes]
    grid = lookup.grid if isinstance(lookup.grid, LongGrid) else None
    return _weighed(lookup, text, replace(_worked_out(lookup, found), grid=grid))


def _among(candidate: Candidate, before: Before) -> Candidate:
    query = candidate.query
    return replace(candidate, query=replace(query, where=both(before.condition, query.where)), other=None)


def _credible(query: TableQuery, outcome: Outcome) -> float:
    """A count of one or none by words of cells is seldom asked for: rather a number was, or a word misunderstood."""
    if query.compute is Compute.COUNT and query.group is None and any(map(_by_words, parts_of(query.where))):
        return {0: 0.6, 1: 0.65}.get(outcome.value, 1.0) if isinstance(outcome.value, int) else 1.0
    return 1.0


_OF_ALL = 0.25


def _of_all(candidate: Candidate) -> float:
    """What is computed over all rows is hardly meant where a word is left out, which would have said of which rows:
    of 32 such counts in WikiTableQuestions 5 were right."""
    query = candidate.query
    computed = query.compute is not Compute.NONE and not query.sides and query.part is None
    counted = query.group is None or (query.compute is Compute.COUNT and query.order is None)
    return _OF_ALL if computed and query.where is None and counted and candidate.missed else 1.0


def _by_words(condition: Condition) -> bool:
    return isinstance(condition, OneOf | Has | Among)


def confidence(score: float) -> float:
    """How often a reading of this score is right, 0 to 1.

    Measured on 514 questions of WikiTableQuestions about tables held out: 0.23 right of those below 0.2, 0.35 up to
    0.4, 0.50 up to 0.6, 0.66 up to 0.8 and 0.83 of the rest; nearly a tenth have an answer that no reading gives.
    """
    return 0.15 + 0.7 * score


_AHEAD = 0.1
"""What a question spelt otherwise has ahead of the same as it stands, at least."""
_SPELT = mark("“{word}” is read as “{meant}”.")
_OF_SLIPS = 0.7
"""How often answers are right of which a word was read as another one; a guess, as too few of them are known."""


def ruled(lookup: Lookup, text: str) -> Ruling:
    """The readings of a question about a table; with a word as the table spells it where it would not be understood."""
    found = _as_it_stands(lookup, text)
    if found.settles_it and not found.certainty.left_out:
        return found
    spelt, slips = spelt_right(lookup, text, found.unknown)
    other = _as_it_stands(lookup, spelt) if slips else found
    least = found.best.candidate.score + _AHEAD if found.best is not None else 0.0
    if other.best is None or other.best.candidate.score < least:
        return found
    said = tuple(worded(_SPELT, word=word, meant=meant) for word, meant in slips)
    sure = other.certainty
    return replace(other, certainty=replace(sure, score=min(sure.score, _OF_SLIPS), doubts=(*said, *sure.doubts)))


def _as_it_stands(lookup: Lookup, text: str) -> Ruling:
    """The readings of a table as it is, or with the columns of a measure as rows."""
    plain = found = _ruled(lookup, text)
    for other in lookup.unpivoted:
        if isinstance(other.grid, LongGrid):
            found = _surer(found, _of_times(other.grid, _ruled(other, other.grid.in_full(text)), text), text)
    block = lookup.side_by_side(noun) if not found.sure and (noun := _noun_asked(lookup, text, plain.unknown)) else None
    if block is not None and isinstance(block.grid, LongGrid):
        found = _surer(found, _of_times(block.grid, _ruled(block, text), text), text)
    lookups = (lookup, *lookup.unpivoted, *filter(None, [block]))
    return _weighed(next(each for each in lookups if each.grid is (found.grid or lookup.grid)), text, found)


def _weighed(lookup: Lookup, text: str, found: Ruling) -> Ruling:
    """The same with how sure it is; lookup: that of the table which it reads."""
    if found.best is None or found.best.outcome.problem:
        return found
    following = found.others[0].candidate.score if found.others else 0.0
    best = found.best
    return replace(found, certainty=certainty(lookup, text, best.candidate, best.outcome, following))


_NOUN = re.compile(
    r"(?i)\b(?:which|what|best|worst|highest|lowest|cheapest|dearest|(?:most|least) expensive) (?P<noun>[^\W\d_]{3,})"
)


def _noun_asked(lookup: Lookup, text: str, unknown: Sequence[str]) -> str:
    """The noun that a question asks for, where nothing in the table is called so; "" for none."""
    found = _NOUN.search(text)
    noun = folded(found["noun"]) if found is not None else ""
    if not noun or noun not in map(folded, unknown):
        return ""
    block = lookup.side_by_side(noun)
    names = block.grid[block.grid.only_time].texts if block is not None and block.grid.only_time else ()
    said = f" {bare_text(text)} "
    # "which chain has the most sugar": who names one of the columns asks for none of them
    return "" if any(f" {bare_text(name)} " in said for name in names) else noun


_PLAIN = 0.9
"""Score of a reading that takes every word of a question of one form."""

_OF_THE_ONE = re.compile(r"(?i)^\W*(?:is|are|was|were|does|do|did|has|have|had) the\b")


def _names_instead(text: str, candidate: Candidate) -> bool:
    """Whether a row is named where a Yes or No is asked for: "is the oldest patient insured" is not who is of those."""
    query = candidate.query
    is_extreme = query.compute in (Compute.MAX, Compute.MIN)
    chosen = is_extreme or (query.order is not None and query.compute is Compute.NONE)
    asks = _OF_THE_ONE.match(text) is not None and _EITHER.search(text) is None
    return chosen and query.where is not None and query.whether is None and asks


_EITHER = re.compile(r"(?i)\bor\b")
"""Of "is the Accord or the Camry heavier" one of the two is the answer."""


def _ruled(lookup: Lookup, text: str) -> Ruling:
    verdicts = whether(lookup, text)
    if (grade := extreme_grade(lookup, text)) is not None:
        verdicts.append(Candidate(grade, _PLAIN, 1.0, shape="grade"))
    for asked_so in (latest_balance, made_a_loss):
        if (query := asked_so(lookup, text)) is not None:
            verdicts.append(Candidate(query, _PLAIN, 1.0, shape=asked_so.__name__))
    text = in_other_words(lookup, german.plain(text))
    asked = top_of_each(lookup, text) or [
        *verdicts,
        *all_restated(lookup, [each for each in candidates(lookup, text) if not _names_instead(text, each)]),
    ]
    found = _worked_out(lookup, sorted(asked, key=lambda each: -each.score)[:_MOST_READINGS])
    return replace(found, unknown=unknown_words(lookup, text))


def _of_times(grid: LongGrid, ruling: Ruling, text: str) -> Ruling:
    """Of the readings of a table the long way those that ask for what is spread over its columns.

    What holds at two times, "off both Saturday and Sunday", is in no row of it.
    """
    said_of_both = re.search(r"(?i)\bboth\b", text) is not None
    asked = (each for each in ruling.readings if is_about_times(grid, each.candidate.query, each.outcome.rows))
    kept = (each for each in asked if not (said_of_both and grid.is_either(each.candidate.query.where)))
    return replace(ruling, readings=tuple(kept), grid=grid)


def _surer(one: Ruling, other: Ruling, text: str) -> Ruling:
    """The other one, of the longer table, where its surest reading is surer and says something else.

    It is also where the one took a single column of several, whose time the question does not say.
    """
    if one.best is None or other.best is None or other.grid is None:
        return other if one.best is None and other.best is not None else one
    if not other.grid.says_time(text, set(columns_of(one.best.candidate.query))) and other.likely:
        return other
    grouped = other.best.candidate.query.group is not None and other.best.candidate.query.order is None
    # The sums of regions have the regions' names as their value, too.
    alike = not grouped or one.best.outcome.result[1:] == other.best.outcome.result[1:]
    same = alike and one.best.outcome.value == other.best.outcome.value and not one.best.candidate.missed
    return one if same or one.best.candidate.score >= other.best.candidate.score else other


def _asks_for_top(candidate: Candidate) -> bool:
    """Whether the top, or the best, few of something are asked for, not the highest of some figures."""
    signs = (item.phrase for item in candidate.items if item.letter in "SZ" and item.phrase is not None)
    return any(phrase.direction in (0, -2) for phrase in signs)


def _worked_out(lookup: Lookup, readings: Sequence[Candidate]) -> Ruling:
    """What each reading comes to, the surest first."""
    grid: Grid = lookup.grid
    found: list[Reading] = []
    empty: list[Reading] = []
    for candidate in readings:
        query, notes = at_last_time(grid, candidate.query)
        candidate = replace(candidate, query=query, notes=(*candidate.notes, *notes))
        of_names = of_each_name(lookup, query) if _asks_for_top(candidate) else None
        if (added := of_names or of_each_time(lookup, query)) is not None:
            candidate = replace(candidate, query=added, other=query)
        outcome = evaluate(grid, candidate.query)
        if outcome.value is None and not outcome.problem and (none := none_fits(candidate)) is not None:
            empty.append(Reading(none, evaluate(grid, none.query)))
        credible = _credible(candidate.query, outcome) * _of_all(candidate)
        candidate = replace(candidate, score=candidate.score * credible)
        # A share of no row is told: another reading would take it of other rows.
        of_none = candidate.query.compute is Compute.SHARE
        if outcome.value is not None or outcome.problem or len(outcome.result) > 1 or of_none:
            found.append(Reading(candidate, outcome))
    likeliest = max((each.candidate.score for each in found), default=0.0)
    found += [each for each in empty[:1] if likeliest < _AS_LIKELY * each.candidate.score]
    found.sort(key=lambda each: -each.candidate.score)
    # What cannot be computed is told only where nothing else was meant.
    can = max((each.candidate.score for each in found if not each.outcome.problem), default=0.0)
    found.sort(key=lambda each: bool(each.outcome.problem) and each.candidate.score < max(SURE, can + _NEARLY))
    return Ruling(tuple(found))
