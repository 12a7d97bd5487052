"""From a reading of a question, or the cells a checkpoint selected, to the answer a person gets."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.answers import TableAnswer
from desktop_app.tasks.tables import said
from desktop_app.tasks.tables.columns import Columns
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.expressions import expression
from desktop_app.tasks.tables.masks import words
from desktop_app.tasks.tables.places import addresses
from desktop_app.tasks.tables.query import TableQuery, both
from desktop_app.tasks.tables.ruling import Reading, Ruling

_MOST_RUNNERS_UP = 2
_LEAST = 0.2
"""Score below which another reading is not worth a word."""
_LONGEST = 200


def by_rule(columns: Columns, text: str, ruling: Ruling) -> TableAnswer:
    """The answer of the surest reading, with the next ones beside it."""
    best = ruling.best
    if best is None:
        raise ValueError("there is no reading to tell")
    query, outcome, candidate = best.candidate.query, best.outcome, best.candidate
    sentence = said.sentence(columns, query, outcome)
    if candidate.other is not None:
        sentence += _other(columns, candidate.other, outcome)
    table = columns.table
    return TableAnswer(
        source=table.path,
        question=text,
        sentence=sentence,
        value=value_told(columns, query, outcome),
        coordinates=outcome.cells,
        cells=tuple(columns.at(column).text(row).strip() for row, column in outcome.cells),
        aggregator=query.compute.value,
        rows_seen=columns.row_count,
        rows_total=columns.row_count,
        rows_read=((0, columns.row_count),) if columns.row_count else (),
        sheet=table.sheet,
        score=candidate.score,
        notes=(*table.notes, *candidate.notes),
        expression=expression(columns, query) if not outcome.problem else "",
        conditions=words(columns, both(query.where, query.part, *query.sides)),
        addresses=addresses(table, outcome.cells),
        runners_up=runners_up(columns, ruling.others),
        result=outcome.result,
        by_rule=True,
    )


def _other(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    """The same words read another way, where that gives another answer."""
    other = evaluate(columns, query)
    if other.value is None or other.problem or other.value == outcome.value:
        return ""
    return f" Read otherwise: {said.sentence(columns, query, other)}"


def value_told(columns: Columns, query: TableQuery, outcome: Outcome) -> int | float | str | None:
    """The value of an answer: a small table is told in one line."""
    if query.group is None or query.order is not None or query.having is not None or not outcome.result:
        return outcome.value
    pairs = [f"{name}: {number}" for name, number in outcome.result[1:]]
    return "; ".join(pairs)[: _LONGEST * 10] or None


def runners_up(columns: Columns, readings: Sequence[Reading]) -> tuple[tuple[str, float], ...]:
    """The next answers in a few words, with how sure each is."""
    found = []
    for each in [reading for reading in readings if reading.candidate.score >= _LEAST][:_MOST_RUNNERS_UP]:
        query = each.candidate.query
        value = value_told(columns, query, each.outcome)
        where = " and ".join(words(columns, both(query.where, query.part, *query.sides)))
        figure = (
            said.number_said(columns[query.measure] if query.measure else None, value)
            if isinstance(value, int | float)
            else str(value)
        )
        found.append((f"{figure}{f', where {where}' if where else ''}"[:_LONGEST], each.candidate.score))
    return tuple(found)


def timed(answer: TableAnswer, seconds: float) -> TableAnswer:
    """The answer with the time it took."""
    return replace(answer, seconds=seconds)
