"""From a reading of a question, or the cells a checkpoint selected, to the answer a person gets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop_app.answers import TableAnswer
from desktop_app.tasks.tables import sentences
from desktop_app.tasks.tables.answer_notes import contrary, further_notes
from desktop_app.tasks.tables.conditions_said import words
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.expressions import expression
from desktop_app.tasks.tables.finding import Finding
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.groups_said import names_said
from desktop_app.tasks.tables.offering import is_worth_offering
from desktop_app.tasks.tables.query import Among, Compute, TableQuery, both
from desktop_app.tasks.tables.rows import ranges
from desktop_app.tasks.tables.ruling import Reading, Ruling, confidence
from desktop_app.tasks.tables.scopes import number_said
from desktop_app.tasks.tables.units_said import unit_said
from desktop_app.translation import joined, mark, worded

_READ_OTHERWISE = mark(" Read otherwise: {sentence}")
_MOST_RUNNERS_UP = 2
_LEAST = 0.2
"""Score below which another reading is not worth a word."""
_LONGEST = 200
_AGREED = 0.65
"""How often an answer is right that rules and checkpoint agree on (0.69 of 80 questions about tables held out)."""
_WHOLE = 0.08
"""What a reading has ahead of the checkpoint that takes every word of the question into account."""
_LONGEST_TABLE = 2_000
_MOST_WORDS = 3
_BY_CHECKPOINT = {"SUM": Compute.SUM, "AVERAGE": Compute.AVERAGE, "COUNT": Compute.COUNT}


@dataclass(frozen=True)
class Told:
    """A query with what it came to, how sure it is, and what else is said of it."""

    query: TableQuery
    outcome: Outcome
    score: float
    sentence: str = ""
    notes: tuple[str, ...] = ()
    runners_up: tuple[tuple[str, float], ...] = ()


def answer(grid: Grid, text: str, told: Told) -> TableAnswer:
    """The answer to a question, over all rows that count; what read it is still to be filled in."""
    query, outcome = told.query, told.outcome
    places = {grid.origin(row, column): (row, column) for row, column in reversed(outcome.cells)}
    cells = tuple(reversed(places.values()))
    return TableAnswer(
        source=grid.path,
        question=text,
        sentence=joined([told.sentence or sentences.sentence(grid, query, outcome), unit_said(grid, query, outcome)]),
        value=value_told(query, outcome),
        coordinates=tuple(reversed(places)),
        cells=tuple(grid.cell(row, column).strip() for row, column in cells),
        aggregator=query.compute.value,
        rows_seen=len(grid.labels),
        rows_total=len(grid.labels),
        rows_read=ranges(grid.labels),
        sheet=grid.sheet,
        score=told.score,
        notes=(*grid.notes, *told.notes),
        expression=_expression(grid, query, outcome),
        conditions=words(grid, both(query.where, query.part, *query.sides)),
        addresses=tuple(grid.address(row, column) for row, column in cells),
        runners_up=told.runners_up,
        result=outcome.result,
        query=query,
    )


def _expression(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    told = (outcome.cells or outcome.value is not None) and not outcome.problem and query != TableQuery()
    return grid.framed(expression(grid, query)) if told else ""


def by_rule(grid: Grid, text: str, ruling: Ruling) -> TableAnswer:
    """The answer of the surest reading, with the next ones beside it; of the table the long way where it is read so."""
    best, grid = ruling.best, ruling.grid or grid
    if best is None:
        raise ValueError("there is no reading to tell")
    query, outcome, candidate = best.candidate.query, best.outcome, best.candidate
    sentence = sentences.sentence(grid, query, outcome)
    if candidate.other is not None:
        sentence = joined([sentence, _other(grid, candidate.other, outcome)])
    if ruling.twin is not None:
        twin = sentences.sentence(grid, ruling.twin.candidate.query, ruling.twin.outcome)
        sentence = joined([sentence, worded(_READ_OTHERWISE, sentence=twin)])
    others = runners_up(grid, ruling.others[1:] if ruling.twin is not None else ruling.others)
    notes = (*contrary(query, outcome), *candidate.notes, *further_notes(grid, query, outcome))
    sure = ruling.certainty
    score = sure.score if sure.sure else min(sure.score, ruling.confidence)
    found = answer(grid, text, Told(query, outcome, score, sentence, notes, others))
    choices = () if sure.sure else _choices(grid, text, ruling)
    return replace(found, by_rule=True, left_out=sure.left_out, doubts=sure.doubts, choices=choices)


_MOST_CHOICES = 3
_NEAR = 0.5
"""Part of the surest reading's score that another one has at least to be offered beside it."""


def _choices(grid: Grid, text: str, ruling: Ruling) -> tuple[TableAnswer, ...]:
    """The answers to what else a question may mean, the likeliest first; none that comes to the same."""
    if ruling.best is None:
        return ()
    least = max(_LEAST, _NEAR * ruling.best.candidate.score)
    likely = [each for each in ruling.others if each.candidate.score >= least]
    queries = [ruling.certainty.instead, *(each.candidate.query for each in likely), ruling.best.candidate.other]
    found: dict[object, TableAnswer] = {}
    for query in dict.fromkeys(each for each in queries if each is not None and is_worth_offering(each, text)):
        outcome = evaluate(grid, query)
        if (
            outcome.value is None
            or outcome.problem
            or value_told(query, outcome) == value_told(ruling.best.candidate.query, ruling.best.outcome)
        ):
            continue
        told = Told(query, outcome, ruling.certainty.score)
        found.setdefault(value_told(query, outcome), replace(answer(grid, text, told), by_rule=True))
    return tuple(found.values())[:_MOST_CHOICES]


def _other(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    """The same words read another way, where that gives another answer."""
    other = evaluate(grid, query)
    same = other.value == outcome.value or (len(other.cells) == 1 and other.cells == outcome.cells)
    if other.value is None or other.problem or same:
        return ""
    return worded(_READ_OTHERWISE, sentence=sentences.sentence(grid, query, other))


def value_told(query: TableQuery, outcome: Outcome) -> int | float | str | None:
    """The value of an answer: a small table is told in one line."""
    of_some = query.order is not None or query.having is not None or query.summary is not Compute.NONE
    if query.group is None or of_some or not outcome.result:
        return outcome.value
    pairs = [
        worded("{name}: {number}", name=names_said(names, query), number=number)
        for *names, number in outcome.result[1:]
    ]
    told = joined(pairs, "; ")
    return (told if len(told) <= _LONGEST_TABLE else told[:_LONGEST_TABLE]) or None


def runners_up(grid: Grid, readings: Sequence[Reading]) -> tuple[tuple[str, float], ...]:
    """The next answers in a few words, with how sure each is."""
    likely = [each for each in readings if each.candidate.score >= _LEAST]
    return tuple((in_short(grid, each), confidence(each.candidate.score)) for each in likely[:_MOST_RUNNERS_UP])


def in_short(grid: Grid, reading: Reading) -> str:
    """What a reading comes to in a few words, with its conditions."""
    query = reading.candidate.query
    value = value_told(query, reading.outcome)
    where = " and ".join(words(grid, both(query.where, query.part, *query.sides)))
    column = grid[query.measure] if query.measure else None
    figure = number_said(column, value) if isinstance(value, int | float) else str(value)
    return f"{figure}{f', where {where}' if where else ''}"[:_LONGEST]


def by_checkpoint(grid: Grid, text: str, finding: Finding) -> TableAnswer:
    """The answer that the cells come to which a checkpoint selected."""
    query = query_of(grid, finding)
    outcome = evaluate(grid, query) if query is not None else _in_several_columns(grid, finding)
    query = query or TableQuery()
    seen, columns = len(finding.read), grid.column_count
    read = columns if finding.columns_read is None else finding.columns_read
    sentence = sentences.sentence(grid, query, outcome) if finding.coordinates else sentences.nothing(query)
    sentence = joined([sentence, sentences.extent(seen, grid.row_count, read, columns)])
    told = Told(query, outcome, finding.score, sentence, runners_up=_likely(grid, finding))
    rows = grid.labels[finding.read]
    return replace(answer(grid, text, told), rows_seen=seen, rows_read=ranges(rows), aggregator=finding.aggregator)


def query_of(grid: Grid, finding: Finding) -> TableQuery | None:
    """What a checkpoint's cells and its aggregator come to as a query; None for cells of several columns."""
    places = {column for _, column in finding.coordinates}
    if len(places) > 1:
        return None
    compute = _BY_CHECKPOINT.get(finding.aggregator, Compute.NONE)
    if not places:
        return TableQuery(where=Among(()), compute=compute if compute is Compute.COUNT else Compute.NONE)
    column = grid.at(places.pop())
    rows = tuple(row for row, _ in finding.coordinates)
    where = finding.rule.condition if finding.rule is not None else Among(rows)
    if compute in (Compute.SUM, Compute.AVERAGE) and not np.isfinite(column.numbers[list(rows)]).any():
        compute = Compute.NONE  # words have no sum: they are the answer themselves
    if compute is Compute.NONE:
        return TableQuery(show=(column.name,), where=where)
    return TableQuery(where=where, compute=compute, measure=column.name)


def _in_several_columns(grid: Grid, finding: Finding) -> Outcome:
    texts = [grid.cell(row, column).strip() for row, column in finding.coordinates]
    value = len(texts) if finding.aggregator == "COUNT" else ", ".join(texts)
    rows = np.unique([row for row, _ in finding.coordinates])
    return Outcome(value, rows, finding.coordinates)


def _likely(grid: Grid, finding: Finding) -> tuple[tuple[str, float], ...]:
    """The next cells a checkpoint might have meant, where it selected one."""
    if len(finding.coordinates) > 1:
        return ()
    others = [(grid.cell(*cell).strip(), sure) for cell, sure in finding.likely if cell not in finding.coordinates]
    return tuple((text[:_LONGEST], sure) for text, sure in others[:_MOST_RUNNERS_UP] if text)


def unanswered(grid: Grid, text: str, sentence: str) -> TableAnswer:
    """An answer that says why there is none."""
    nothing = Outcome(None, np.zeros(0, dtype=np.int64))
    return replace(answer(grid, text, Told(TableQuery(), nothing, 1.0, sentence)), query=None, by_rule=True)


def weighed(ours: TableAnswer, theirs: TableAnswer, missed: bool = False) -> TableAnswer:
    """The surer of a reading by rule and what a checkpoint found, the other one beside it; both where they agree.

    missed: whether ours leaves words of the question out; that both do so makes neither surer.
    """
    checked = replace(ours, checkpoint=theirs.checkpoint, device=theirs.device, precision=theirs.precision)
    if _agree(ours, theirs):
        return replace(checked, score=ours.score if missed else max(ours.score, theirs.score, _AGREED))
    if theirs.value is None or _holds(ours, theirs) or ours.score + (0.0 if missed else _WHOLE) >= theirs.score:
        other = _beside(theirs, "by the checkpoint alone")
        return replace(checked, runners_up=(*other, *ours.runners_up)[:_MOST_RUNNERS_UP])
    own = _beside(ours, "by the words of the question")
    return replace(theirs, runners_up=(*own, *theirs.runners_up)[:_MOST_RUNNERS_UP])


def _beside(found: TableAnswer, how: str) -> tuple[tuple[str, float], ...]:
    """An answer as a runner-up, where it is one."""
    return () if found.value is None else ((f"{found.value}, {how}"[:_LONGEST], found.score),)


def withheld(found: TableAnswer, ruling: Ruling) -> TableAnswer:
    """No answer, where the likeliest is too unsure: that one is a runner-up; the words not understood are named."""
    sentence: str = sentences.NO_CELL
    if ruling.unknown or ruling.certainty.left_out:
        said = _quoted(ruling.unknown or ruling.certainty.left_out)
        unknown = worded(" Nothing in it answers to {words}.", words=said)
        sentence = joined([sentence, unknown])
    offered = found.by_rule and found.value is not None and is_worth_offering(found.query, found.question)
    meant = (replace(found, choices=(), doubts=()),) if offered else ()
    guess = _beside(found, "the likeliest guess")
    of_guess = frozenset(ruling.best.candidate.notes if ruling.best is not None else ())
    return replace(
        found,
        sentence=sentence,
        value=None,
        coordinates=(),
        cells=(),
        addresses=(),
        aggregator="NONE",
        expression="",
        conditions=(),
        result=(),
        query=None,
        by_rule=False,
        doubts=(),
        choices=meant,
        notes=tuple(note for note in found.notes if note not in of_guess),
        runners_up=(*guess, *found.runners_up)[:_MOST_RUNNERS_UP],
    )


def with_unknown(found: TableAnswer, ruling: Ruling) -> TableAnswer:
    """What a checkpoint found, with the words of the question that nothing in the table answers to."""
    if not ruling.unknown:
        return found
    unknown = worded(" Nothing in the table answers to {words}.", words=_quoted(ruling.unknown))
    return replace(found, sentence=joined([found.sentence, unknown]))


def _holds(ours: TableAnswer, theirs: TableAnswer) -> bool:
    """Whether a reading by rule names several that share the first place, and the checkpoint one of them."""
    order = ours.query.order if isinstance(ours.query, TableQuery) else None
    if order is None or order.limit != 1:
        return False
    names = {str(row[0]) for row in ours.result[1:]} or set(ours.cells)
    return len(names) > 1 and theirs.aggregator == "NONE" and set(theirs.cells) < names


def _quoted(said: Sequence[str]) -> str:
    return joined((worded("“{word}”", word=word) for word in said[:_MOST_WORDS]), ", ")


def _agree(ours: TableAnswer, theirs: TableAnswer) -> bool:
    if ours.aggregator == theirs.aggregator == "NONE":
        return set(ours.coordinates) == set(theirs.coordinates)
    return ours.value == theirs.value
