"""What a question's own words say of a table: the readings by rule, each with what it comes to, the surest first."""

from dataclasses import dataclass
from functools import cached_property

from desktop_app.tasks.tables.asking.mentions import Lookup
from desktop_app.tasks.tables.columns import Columns
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.parse import Candidate, candidates
from desktop_app.tasks.tables.query import Compute

_MOST_READINGS = 8
"""Readings that are worked out; what is less likely than these says nothing."""

SURE = 0.55
"""Least score of a reading that is answered without the checkpoint."""

LIKELY = 0.1
"""Least score of a reading that is answered where the checkpoint finds nothing, or is less likely to be right."""

RIGHT_WHERE_NOT_SURE = 0.37
"""How often a reading that is likely but not sure is right: measured on WikiTableQuestions, tables held out."""

_MARGIN = 0.025
"""A reading is the clear one where the next one with another answer scores so much less."""


@dataclass(frozen=True)
class Reading:
    """One reading of a question and what it comes to."""

    candidate: Candidate
    outcome: Outcome

    @property
    def says(self) -> object:
        """Something equal for readings that give the same answer."""
        query, outcome = self.candidate.query, self.outcome
        if query.compute is Compute.NONE:
            return tuple(sorted(outcome.cells))
        return (outcome.result[1:] if query.group else None, outcome.value, outcome.problem)


@dataclass(frozen=True)
class Ruling:
    """The readings of a question, the surest first; those that come to nothing are left out."""

    readings: tuple[Reading, ...]

    @property
    def best(self) -> Reading | None:
        """The surest reading."""
        return self.readings[0] if self.readings else None

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
    def sure(self) -> bool:
        """Whether one reading is clear enough to be answered without the checkpoint."""
        if self.best is None or self.best.candidate.score < SURE:
            return False
        return not self.others or self.best.candidate.score - self.others[0].candidate.score >= _MARGIN

    @property
    def likely(self) -> bool:
        """Whether the surest reading may be answered where nothing likelier is known."""
        return self.best is not None and self.best.candidate.score >= LIKELY and not self.best.outcome.problem


def ruled(lookup: Lookup, text: str) -> Ruling:
    """The readings of a question about a table."""
    columns: Columns = lookup.columns
    found = []
    for candidate in candidates(lookup, text)[:_MOST_READINGS]:
        outcome = evaluate(columns, candidate.query)
        if outcome.value is not None or outcome.problem or len(outcome.result) > 1:
            found.append(Reading(candidate, outcome))
    # What cannot be computed is told only where nothing else was meant.
    found.sort(key=lambda each: bool(each.outcome.problem))
    return Ruling(tuple(found))
