"""Questions that no row fits, though every word of them is understood: that there is none is the answer then."""

from dataclasses import replace

from desktop_app.tasks.tables.parse import Candidate
from desktop_app.tasks.tables.query import AllOf, Compare, Compute, Condition, OneOf, Operator, Period, TableQuery


def none_fits(candidate: Candidate) -> Candidate | None:
    """The same as the count of its rows, "which are over 5000" where none is; None where that is no answer.

    It is one where rows are asked for by figures or days, and whole names, with nothing of the question left out.
    """
    query = candidate.query
    listed = query.compute is Compute.NONE and query.order is None and query.group is None and not query.step
    if not listed or candidate.missed or query.whether is not None or query.sides:
        return None
    told = query.where.parts if isinstance(query.where, AllOf) else (query.where,)
    named = [each for each in told if isinstance(each, OneOf) and not each.partial and not each.listed]
    figures = [each for each in told if isinstance(each, Period) or _is_limit(each) or _has_no_cell(each)]
    named = [each for each in named if each not in figures]
    if not figures or len(named) + len(figures) < len(told):
        return None
    return replace(candidate, query=TableQuery(where=query.where, compute=Compute.COUNT))


def _is_limit(condition: Condition | None) -> bool:
    is_figure = isinstance(condition, Compare) and isinstance(condition.value, float)
    return is_figure and isinstance(condition, Compare) and condition.operator is not Operator.EQUAL


def _has_no_cell(condition: Condition | None) -> bool:
    """Whether no cell at all is what was asked: a grade below that of everybody."""
    return isinstance(condition, OneOf) and not condition.texts
