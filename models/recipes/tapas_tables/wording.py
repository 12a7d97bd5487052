"""How a question words rows, headers and nouns: inexactly, as people do."""

import re
from random import Random

from .answers import Cell, Question
from .phrases import AROUND, LOOKUPS, choose
from .tables import Column, Table

_GENERIC = (("item", "items"), ("row", "rows"), ("entry", "entries"), ("record", "records"))

_QUESTION = ("what", "which", "who", "how", "when", "where", "whose", "what's")
_ORDER = """list show give find name count tell display get add sum compute calculate determine identify pick
look search print report extract select filter keep write work check take""".split()
_SLOPPY = [line.split(" | ") for line in AROUND["sloppy"]]


class Wording:
    """Draws wordings from the templates trained on, or from the held-out ones."""

    def __init__(self, rng: Random, held_out: bool) -> None:
        self.rng = rng
        self.held_out = held_out

    def pick(self, templates: tuple[str, ...], table: Table) -> str:
        """One of the templates, without "who" where rows are no people."""
        choices = choose(templates, self.held_out)
        if table.domain.naming != "person":
            choices = tuple(text for text in choices if "who" not in text.split()) or choices
        return self.rng.choice(choices)

    def nouns(self, table: Table) -> dict[str, str]:
        """{e}, {es} and {k} of the templates."""
        rng, domain = self.rng, table.domain
        key = table.columns[table.name].spoken[0]
        one, many = domain.singular, domain.plural
        draw = rng.random()
        if draw < 0.12:
            one, many = rng.choice(_GENERIC)
        elif draw < 0.25:
            one, many = key, plural(key)
        elif draw < 0.35 and domain.naming == "person":
            one, many = "person", "people"
        return {"e": one, "es": many, "k": key}

    def said(self, table: Table, place: int) -> str:
        """The header in the question's words: sometimes only those of its words that no other header has."""
        column = table.columns[place]
        said = self.rng.choice(column.spoken)
        parts = said.split()
        if len(parts) > 1 and not column.counts and self.rng.random() < 0.15:
            others = {
                word
                for at, other in enumerate(table.columns)
                if at != place
                for phrase in other.spoken
                for word in phrase.split()
            }
            own = [word for word in parts if word not in others and word not in ("of", "the", "in", "no.", "#")]
            said = self.rng.choice(own) if own else said
        return said

    def row(self, table: Table, row: int, asked: int) -> str:
        """Words for one row that do not use the column that is `asked` for."""
        rng = self.rng
        nouns = self.nouns(table)
        if table.number is not None and table.number != asked and (asked == table.name or rng.random() < 0.3):
            column = table.columns[table.number]
            return rng.choice(LOOKUPS["row_numbered"]).format(x=column.cells[row], i=column.spoken[0], **nouns)
        name = self._inexact(table, row)
        about = table.domain.naming in ("topic", "title") and rng.random() < 0.3
        return rng.choice(LOOKUPS["row_about"] if about else LOOKUPS["row"]).format(x=name, **nouns)

    def _inexact(self, table: Table, row: int) -> str:
        """The row's name as people write it: hyphens, a part that is unique, another case."""
        names = table.columns[table.name].cells
        name = names[row]
        parts = name.split()
        if len(parts) > 1 and self.rng.random() < 0.25:
            others = {word.lower() for at, other in enumerate(names) if at != row for word in other.split()}
            own = [word for word in parts if word.lower() not in others and word.lower() not in ("the", "of", "and")]
            if own:
                return " ".join(own)
        return name.replace(" ", "-") if len(parts) > 1 and self.rng.random() < 0.08 else name

    def finish(self, text: str, kind: str, aggregator: int, cells: set[Cell], columns: tuple[int, ...]) -> Question:
        """The question with its spaces, capital and question mark as people vary them."""
        rng = self.rng
        draw = rng.random()
        if draw < 0.12:
            text = f"{rng.choice(_lead(text))} {text}"
        elif draw < 0.2:
            text = f"{text} {rng.choice(AROUND['after'])}"
        if rng.random() < 0.05:
            right, sloppy = rng.choice(_SLOPPY)
            text = re.sub(rf"\b{right}\b", sloppy, text, count=1)
        if rng.random() < 0.06:
            text = text.replace("the ", "")
        text = " ".join(text.split())
        text = text[0].upper() + text[1:] if rng.random() < 0.5 else text
        return Question(text + rng.choice(("?", "?", "", " ?")), kind, aggregator, frozenset(cells), columns)

    def draw_row(self, table: Table, place: int) -> int | None:
        """A row whose cell in this column is filled; None where there is none."""
        rows = [row for row, value in enumerate(table.columns[place].values) if value is not None]
        return self.rng.choice(rows) if rows else None


def _lead(text: str) -> tuple[str, ...]:
    """What people put before a question, an order or a bare noun."""
    first = text.split()[0]
    if first in _QUESTION:
        return AROUND["before"] + AROUND["before_question"]
    if first in _ORDER:
        return AROUND["before"] + AROUND["before_order"]
    return AROUND["before"] + (AROUND["before_noun"] if first == "the" else ())


def everyday(table: Table) -> list[tuple[int, str]]:
    """The everyday questions that can mean one column of the table alone, with its place."""
    ways = [(place, text) for place, column in enumerate(table.columns) for text in asked(column)]
    unique = [(place, text) for place, text in ways if not any(text == other and place != at for at, other in ways)]
    return [
        (place, text)
        for place, text in unique
        if not text.startswith(("where is", "when"))
        or not any(other.split()[0] == text.split()[0] and at != place for at, other in ways)
    ]


def asked(column: Column) -> tuple[str, ...]:
    """The everyday questions about a column, with {r} for the row."""
    concept = column.measure or column.label
    return concept.asked if concept else ()


def plural(noun: str) -> str:
    """The plural as most nouns form it."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("" if noun.endswith("s") else "s")
