"""Questions about the most and the least."""

from .answers import NONE, Question
from .encoding import comparable
from .phrases import SUPERLATIVES
from .tables import Table
from .wording import Wording, everyday


class Superlatives:
    """Each method draws a question about a table, or None where this draw led nowhere."""

    def __init__(self, words: Wording) -> None:
        self.words = words
        self.rng = words.rng

    def most_row(self, table: Table) -> Question | None:
        """Which chapter is the longest."""
        found = self._extreme(table)
        if found is None:
            return None
        place, row, highest = found
        nouns = self.words.nouns(table)
        adjectives = self._adjectives(table, place, highest)
        if adjectives and self.rng.random() < 0.6:
            text = self.words.pick(SUPERLATIVES["most_adjective"], table).format(a=self.rng.choice(adjectives), **nouns)
        else:
            word = self._extreme_word(table, place, highest)
            text = self.words.pick(SUPERLATIVES["most_row"], table).format(
                m=word, h=self._measured(table, place), **nouns
            )
        naming = table.naming(text)
        return self.words.finish(text, "superlative row", NONE, {(row, place) for place in naming}, naming)

    def most_value(self, table: Table) -> Question | None:
        """What is the highest price."""
        found = self._extreme(table)
        if found is None:
            return None
        place, row, highest = found
        text = self._everyday(table, place, place, highest) if self.rng.random() < 0.25 else ""
        if not text:
            word = self._extreme_word(table, place, highest)
            text = self.words.pick(SUPERLATIVES["most_value"], table).format(
                m=word, h=self.words.said(table, place), **self.words.nouns(table)
            )
        return self.words.finish(text, "superlative value", NONE, {(row, place)}, (place,))

    def most_other(self, table: Table) -> Question | None:
        """What is the author of the oldest book."""
        found = self._extreme(table)
        if found is None:
            return None
        place, row, highest = found
        others = [
            at
            for at, column in enumerate(table.columns)
            if at not in (place, table.name)
            and column.values[row] is not None
            and table.domain.singular not in column.spoken  # "which chapter has the most pages" asks for its name
        ]
        if not others:
            return None
        other = self.rng.choice(others)
        adjectives = self._adjectives(table, place, highest)
        words_of = {"o": self.words.said(table, other), **self.words.nouns(table)}
        text = self._everyday(table, other, place, highest) if self.rng.random() < 0.25 else ""
        if not text and adjectives and self.rng.random() < 0.5:
            text = self.words.pick(SUPERLATIVES["most_other_adjective"], table).format(
                a=self.rng.choice(adjectives), **words_of
            )
        elif not text:
            word = self._extreme_word(table, place, highest)
            text = self.words.pick(SUPERLATIVES["most_other"], table).format(
                m=word, h=self.words.said(table, place), **words_of
            )
        return self.words.finish(text, "superlative other", NONE, {(row, other)}, (other,))

    def _everyday(self, table: Table, asked: int, place: int, highest: bool) -> str:
        """How long is the longest film; "" where no everyday question asks for column `asked`."""
        adjectives = self._adjectives(table, place, highest)
        ways = [text for at, text in everyday(table) if at == asked]
        if not ways or not adjectives:
            return ""
        one = f"the {self.rng.choice(adjectives)} {self.words.nouns(table)['e']}"
        return self.rng.choice(ways).format(r=one)

    def _extreme(self, table: Table) -> tuple[int, int, bool] | None:
        """(column, row, whether the highest) of a measure whose extreme is one row, for us and for TAPAS's ranks."""
        places = [
            place
            for place, column in enumerate(table.columns)
            if (column.numeric or column.dated) and column.numbers and place != table.number
        ]
        if not places:
            return None
        place, highest = self.rng.choice(places), self.rng.random() < 0.55
        column = table.columns[place]
        known = {row: value for row, value in enumerate(column.values) if value is not None}
        keys = comparable(list(column.numbers.values()))
        if not known or keys is None or set(known) != set(column.numbers):
            return None
        pick = max if highest else min
        best = pick(known.values())
        rows = [row for row, value in known.items() if value == best]
        ranked = [row for row, key in zip(column.numbers, keys, strict=True) if key == pick(keys)]
        return (place, rows[0], highest) if len(rows) == 1 and ranked == rows else None

    def _adjectives(self, table: Table, place: int, highest: bool) -> list[str]:
        """The adjectives that mean this extreme of this column and of no other."""
        measure = table.columns[place].measure
        if measure is None:
            return []
        others = {
            text
            for at, column in enumerate(table.columns)
            if at != place and column.measure
            for text in column.measure.most + column.measure.least
        }
        return [text for text in (measure.most if highest else measure.least) if text not in others]

    def _extreme_word(self, table: Table, place: int, highest: bool) -> str:
        column = table.columns[place]
        if column.dated or (column.measure and column.measure.style == "year"):
            return self.rng.choice(("latest", "most recent", "last") if highest else ("earliest", "first", "oldest"))
        if column.counts and self.rng.random() < 0.5:
            return "most" if highest else "fewest"
        return self.rng.choice(SUPERLATIVES["highest"] if highest else SUPERLATIVES["lowest"])

    def _measured(self, table: Table, place: int) -> str:
        counts = table.columns[place].counts
        return counts if counts and self.rng.random() < 0.6 else self.words.said(table, place)
