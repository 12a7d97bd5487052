"""Questions that one cell answers by its row and column, and questions that no cell answers."""

from .answers import NONE, Question
from .concepts import Label, Measure
from .labels import LABELS, NAMED
from .measures import MEASURES
from .phrases import LOOKUPS, choose
from .tables import Table, TableMaker
from .wording import Wording, asked, everyday
from .words import NUMBER_NOUNS, TEXT_NOUNS


class Lookups:
    """Each method draws a question about a table, or None where this draw led nowhere."""

    def __init__(self, words: Wording, names: TableMaker) -> None:
        self.words = words
        self.rng = words.rng
        self.names = names

    def lookup(self, table: Table) -> Question | None:
        """What is the price of the lamp."""
        places = [place for place in range(len(table.columns)) if place != table.name]
        if not places:
            return None
        place = self.rng.choice(places)
        row = self.words.draw_row(table, place)
        if row is None:
            return None
        counts = table.columns[place].counts
        templates, said = LOOKUPS["lookup"], self.words.said(table, place)
        if counts and self.rng.random() < 0.6:
            templates, said = LOOKUPS["lookup_counted"], counts
        text = self.words.pick(templates, table).format(h=said, r=self.words.row(table, row, place))
        return self.words.finish(text, "lookup", NONE, {(row, place)}, (place,))

    def paraphrased(self, table: Table) -> Question | None:
        """How much does the lamp cost."""
        ways = everyday(table)
        if not ways:
            return None
        place, template = self.rng.choice(ways)
        row = self.words.draw_row(table, place)
        if row is None:
            return None
        text = template.format(r=self.words.row(table, row, place))
        return self.words.finish(text, "lookup paraphrased", NONE, {(row, place)}, (place,))

    def name(self, table: Table) -> Question | None:
        """What is chapter 4 about."""
        if table.number is None:
            return None
        row = self.rng.randrange(table.rows)
        phrase = self.words.row(table, row, table.name)
        if self.rng.random() < 0.7:
            template = self.rng.choice(NAMED.get(table.domain.naming, NAMED[""]))
        else:
            lookup = self.words.pick(LOOKUPS["lookup"], table)
            template = lookup.replace("{h}", table.columns[table.name].spoken[0])
        return self.words.finish(template.format(r=phrase), "name", NONE, {(row, table.name)}, (table.name,))

    def reverse(self, table: Table) -> Question | None:
        """Which chapter has 19 pages."""
        places = [place for place in range(len(table.columns)) if place != table.name]
        if not places:
            return None
        place = self.rng.choice(places)
        column = table.columns[place]
        row = self.words.draw_row(table, place)
        if row is None:
            return None
        value = column.cells[row]
        rows = [at for at, cell in enumerate(column.cells) if cell == value]
        if column.label and any(value != other and set(value.split()) <= set(other.split()) for other in column.cells):
            return None
        templates, said = LOOKUPS["reverse"], self.words.said(table, place)
        if column.counts and self.rng.random() < 0.6:
            templates, said = LOOKUPS["reverse_counted"], column.counts
        text = self.words.pick(templates, table).format(h=said, v=value, **self.words.nouns(table))
        return self.words.finish(text, "reverse lookup", NONE, {(at, table.name) for at in rows}, (table.name,))

    def no_answer(self, table: Table) -> Question | None:
        """Another subject, a column that is not there, or a row that is not there."""
        rng = self.rng
        known = {
            word for column in table.columns for phrase in (*column.spoken, column.counts) for word in phrase.split()
        }
        row = rng.randrange(table.rows)
        draw = rng.random()
        if draw < 0.15:
            text = rng.choice(choose(LOOKUPS["off_topic"], self.words.held_out))
        elif draw < 0.4:
            measures: list[Measure | Label] = [*MEASURES, *LABELS]
            measure = rng.choice(measures)
            ways = {text.split("{r}")[0].split()[0] for column in table.columns for text in asked(column)}
            if not measure.asked or known & {word for text in measure.headers for word in text.split()}:
                return None
            text = rng.choice(measure.asked)
            if text.split()[0] in ways - {"how"} or any(text in asked(column) for column in table.columns):
                return None
            text = text.format(r=self.words.row(table, row, -1))
        elif draw < 0.7:
            header = rng.choice(NUMBER_NOUNS + TEXT_NOUNS)
            if header in known:
                return None
            text = self.words.pick(LOOKUPS["lookup"], table).format(h=header, r=self.words.row(table, row, -1))
        else:
            text = self._about_nobody(table)
            if not text:
                return None
        return self.words.finish(text, "no answer", NONE, set(), ())

    def _about_nobody(self, table: Table) -> str:
        """A lookup of a row that is not there."""
        name = self.names.name(table.domain.naming if table.domain.naming != "invented" else "title")
        there = {word.lower() for column in table.columns for cell in column.cells for word in cell.split()}
        places = [place for place in range(len(table.columns)) if place != table.name]
        if not places or there & set(name.lower().split()):
            return ""
        place = self.rng.choice(places)
        ways = asked(table.columns[place])
        everyday_one = bool(ways) and self.rng.random() < 0.4
        template = self.rng.choice(ways) if everyday_one else self.words.pick(LOOKUPS["lookup"], table)
        return template.format(h=self.words.said(table, place), r=name)
