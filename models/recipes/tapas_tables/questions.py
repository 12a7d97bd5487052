"""Draws questions of every kind about a table."""

from collections.abc import Callable
from random import Random

from .answers import AVERAGE, SUM, Question
from .lookups import Lookups
from .selections import Selections
from .superlatives import Superlatives
from .tables import Table, TableMaker
from .wording import Wording

# How often a kind is asked when the checkpoint is measured, and in training, which dwells on what is hard.
KINDS = {
    "lookup": 15,
    "lookup paraphrased": 11,
    "name": 8,
    "reverse lookup": 5,
    "superlative row": 9,
    "superlative value": 5,
    "superlative other": 6,
    "list": 9,
    "list two conditions": 5,
    "list column": 2,
    "count": 9,
    "count two conditions": 5,
    "count rows": 4,
    "sum": 6,
    "sum under a condition": 6,
    "average": 4,
    "average under a condition": 5,
    "no answer": 7,
}
IN_TRAINING = KINDS | {
    "lookup": 12,
    "lookup paraphrased": 18,
    "name": 6,
    "reverse lookup": 7,
    "superlative row": 14,
    "superlative value": 8,
    "superlative other": 9,
    "list": 15,
    "list two conditions": 20,
    "count": 14,
    "count two conditions": 18,
    "count rows": 5,
    "sum": 3,
    "sum under a condition": 13,
    "average": 2,
    "average under a condition": 9,
}


class QuestionMaker:
    """Draws questions in the templates trained on, or in the held-out ones."""

    def __init__(
        self, rng: Random, names: TableMaker, held_out: bool = False, weights: dict[str, int] | None = None
    ) -> None:
        self.rng = rng
        self.weights = weights or KINDS
        words = Wording(rng, held_out)
        lookups, superlatives, selections = Lookups(words, names), Superlatives(words), Selections(words)
        self._drawn: dict[str, Callable[[Table], Question | None]] = {
            "lookup": lookups.lookup,
            "lookup paraphrased": lookups.paraphrased,
            "name": lookups.name,
            "reverse lookup": lookups.reverse,
            "superlative row": superlatives.most_row,
            "superlative value": superlatives.most_value,
            "superlative other": superlatives.most_other,
            "list": lambda table: selections.rows_meeting(table, 1),
            "list two conditions": lambda table: selections.rows_meeting(table, 2),
            "list column": selections.list_column,
            "count": lambda table: selections.count(table, 1),
            "count two conditions": lambda table: selections.count(table, 2),
            "count rows": selections.count_rows,
            "sum": lambda table: selections.aggregate(table, SUM),
            "sum under a condition": lambda table: selections.aggregate_under(table, SUM),
            "average": lambda table: selections.aggregate(table, AVERAGE),
            "average under a condition": lambda table: selections.aggregate_under(table, AVERAGE),
            "no answer": lookups.no_answer,
        }

    def ask(self, table: Table, kind: str | None = None) -> Question | None:
        """A question of `kind`, or of a kind drawn by weight; None where the table allows none after some tries."""
        for _ in range(12):
            drawn = kind or self.rng.choices(list(self.weights), list(self.weights.values()))[0]
            question = self._drawn[drawn](table)
            if question is not None:
                return question
        return None
