"""Lists, counts, sums and averages, of a whole column or under conditions."""

from .answers import AVERAGE, COUNT, NONE, SUM, Question
from .conditions import Condition, ConditionMaker, decidable
from .phrases import AGGREGATES, COUNTS_AND_DATES, SELECTIONS
from .tables import Table
from .wording import Wording, plural

_ADDED = ("how much", "how many", "how long", "what")  # people ask these of a sum; "how good are they together" nobody


class Selections:
    """Each method draws a question about a table, or None where this draw led nowhere."""

    def __init__(self, words: Wording) -> None:
        self.words = words
        self.rng = words.rng
        self.conditions = ConditionMaker(words.rng, words.held_out)

    def rows_meeting(self, table: Table, many: int) -> Question | None:
        """Which chapters have more than 20 pages, under as many conditions."""
        wanted, templates = table.name, SELECTIONS["list"]
        others = [place for place in range(len(table.columns)) if place != table.name]
        if others and self.rng.random() < 0.25:
            wanted, templates = self.rng.choice(others), SELECTIONS["list_other"]
        conditions = self._conditions(table, many, frozenset({wanted}))
        if conditions is None:
            return None
        slots = {"o": self.words.said(table, wanted), **self.words.nouns(table)}
        text = self._phrased(self.words.pick(templates, table), conditions, slots)
        rows = self._meeting(table, text, conditions)
        if rows is None or (not rows and self.rng.random() < 0.6):
            return None
        columns = table.naming(text) if wanted == table.name else (wanted,)
        cells = {(row, place) for row in rows for place in columns if table.columns[place].values[row] is not None}
        kind = "list" if many == 1 else "list two conditions"
        return self.words.finish(text, kind, NONE, cells, columns)

    def list_column(self, table: Table) -> Question | None:
        """List all names."""
        place = self.rng.randrange(len(table.columns))
        text = self.words.pick(SELECTIONS["list_column"], table)
        said = table.columns[place].spoken[0]
        text = text.format(
            h=said if "column" in text or "every {e}" in text else plural(said), **self.words.nouns(table)
        )
        cells = {(row, place) for row, value in enumerate(table.columns[place].values) if value is not None}
        return self.words.finish(text, "list column", NONE, cells, (place,))

    def count(self, table: Table, many: int) -> Question | None:
        """How many chapters have more than 20 pages, under as many conditions."""
        conditions = self._conditions(table, many, frozenset())
        if conditions is None:
            return None
        text = self._phrased(self.words.pick(SELECTIONS["count"], table), conditions, self.words.nouns(table))
        rows = self._meeting(table, text, conditions)
        if rows is None or (not rows and self.rng.random() < 0.6):
            return None
        columns = tuple(condition.column for condition in conditions)
        kind = "count" if many == 1 else "count two conditions"
        return self.words.finish(text, kind, COUNT, {(row, place) for row in rows for place in columns}, columns)

    def count_rows(self, table: Table) -> Question | None:
        """How many chapters are there."""
        columns = tuple(place for place, column in enumerate(table.columns) if all(column.cells))
        nouns = self.words.nouns(table)
        if any(nouns["es"] in (column.counts, *column.spoken) for column in table.columns):
            return None  # "how many pages" of a table of pages with a column of pages may mean either
        text = self.words.pick(SELECTIONS["count_rows"], table).format(**nouns)
        cells = {(row, place) for row in range(table.rows) for place in columns}
        return self.words.finish(text, "count rows", COUNT, cells, columns)

    def aggregate(self, table: Table, aggregator: int) -> Question | None:
        """What is the total number of pages."""
        place = self._summed(table, aggregator)
        if place is None:
            return None
        column = table.columns[place]
        plain, counted = (
            (AGGREGATES["sum"], AGGREGATES["sum_counted"])
            if aggregator == SUM
            else (AGGREGATES["average"], AGGREGATES["average_counted"])
        )
        use = bool(column.counts) and self.rng.random() < 0.5
        said = column.counts if use else self.words.said(table, place)
        template = self._everyday(table, place, aggregator, "{es}") or self.words.pick(counted if use else plain, table)
        text = template.format(h=said, **self.words.nouns(table))
        cells = {(row, place) for row, value in enumerate(column.values) if value is not None}
        return self.words.finish(text, "sum" if aggregator == SUM else "average", aggregator, cells, (place,))

    def aggregate_under(self, table: Table, aggregator: int) -> Question | None:
        """What is the average price of the lamps."""
        place = self._summed(table, aggregator)
        conditions = place is not None and self._conditions(table, 1, frozenset({place}))
        if place is None or not conditions:
            return None
        column = table.columns[place]
        plain, counted = (
            (AGGREGATES["sum_under"], AGGREGATES["sum_under_counted"])
            if aggregator == SUM
            else (AGGREGATES["average_under"], AGGREGATES["average_under_counted"])
        )
        use = bool(column.counts) and self.rng.random() < 0.5
        slots = {"h": column.counts if use else self.words.said(table, place), **self.words.nouns(table)}
        template = self._everyday(table, place, aggregator, "{es} {c}")
        text = self._phrased(template or self.words.pick(counted if use else plain, table), conditions, slots)
        cells = {(row, place) for row in conditions[0].rows if column.values[row] is not None}
        kind = "sum under a condition" if aggregator == SUM else "average under a condition"
        return self.words.finish(text, kind, aggregator, cells, (place,)) if cells else None

    def _everyday(self, table: Table, place: int, aggregator: int, rows: str) -> str:
        """Now and then a template like "how much do the lamps cost in total", for a column that allows one."""
        measures = [column.measure for column in table.columns if column.measure]
        measure = table.columns[place].measure
        ways = [
            way
            for way in (measure.several if measure else ())
            if sum(way in other.several for other in measures) == 1
            and (aggregator == AVERAGE or way.startswith(_ADDED))
        ]
        if not ways or self.rng.random() < 0.6:
            return ""
        frame = self.words.pick(AGGREGATES["together"] if aggregator == SUM else AGGREGATES["each"], table)
        way = self.rng.choice(ways).replace("{r}", self.rng.choice(("the ", "all ", "")) + rows)
        return frame.replace("{w}", way)

    def _conditions(self, table: Table, many: int, exclude: frozenset[int]) -> list[Condition] | None:
        drawn: list[Condition] = []
        for _ in range(many * 3):
            condition = self.conditions.draw(table, exclude | {one.column for one in drawn})
            if condition is not None:
                drawn.append(condition)
            if len(drawn) == many:
                return drawn
        return None

    def _phrased(self, template: str, conditions: list[Condition], slots: dict[str, str]) -> str:
        first, last = conditions[0], conditions[-1]
        noun = next((noun for noun in ("{es}", "{e}") if f"{noun} {{c}}" in template), "")
        if first.before and noun and self.rng.random() < 0.5:
            template = template.replace(noun, f"{first.before} {noun}")
            return template.format(c=last.text if len(conditions) == 2 else "", p="", **slots)
        joined = self.rng.choice(COUNTS_AND_DATES["and"]) if len(conditions) == 2 else "{one}"
        after = joined.format(one=first.text, two=last.text, also=last.text)
        verb = joined.format(one=first.as_verb(), two=last.text, also=last.as_verb())
        if verb.startswith("are those"):
            template = template.replace("that {p}", "{c}")
        return template.format(c=after, p=verb, **slots)

    def _meeting(self, table: Table, text: str, conditions: list[Condition]) -> frozenset[int] | None:
        """The rows that meet all conditions; None where the numbers of one cloud the comparisons of another."""
        for condition in conditions:
            column = table.columns[condition.column]
            if len(conditions) > 1 and column.numeric and not decidable(column, condition.rows, text):
                return None
        return frozenset.intersection(*(condition.rows for condition in conditions))

    def _summed(self, table: Table, aggregator: int) -> int | None:
        places = [
            place
            for place, column in enumerate(table.columns)
            if column.numeric
            and place != table.number
            and column.measure
            and column.measure.style != "year"
            and (column.measure.summable or aggregator == AVERAGE)
        ]
        return self.rng.choice(places) if places else None
