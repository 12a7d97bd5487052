"""Random tables: rows of some domain, columns of measures, labels and bare nouns, formatted as people format them."""

import datetime
import string
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from . import words
from .concepts import Label, Measure
from .encoding import Number, column_numbers
from .labels import LABELS
from .measures import MEASURES

Value = float | str | datetime.date | None
_SYLLABLES = [
    a + b
    for a in "b c d f g h j k l m n p r s t v w z br cl dr fl gr pl st tr th sh ch".split()
    for b in "a e i o u ai ea ou oo".split()
]
_CODAS = ["", "", "", "n", "r", "l", "s", "t", "m", "nd", "rk", "x", "st", "ck"]
_IDS = ("id", "no", "number", "#", "nr", "rank", "position", "index", "no.")
_MISSING = ("", "n/a", "-", "?")
_DATES = ("%Y-%m-%d", "%Y-%m-%d", "%d.%m.%Y", "%B %d, %Y", "%d %B %Y", "%b %d, %Y", "%d %b %Y", "%m-%d-%Y", "%d/%m/%Y")
MONTHS = "January February March April May June July August September October November December".split()


@dataclass
class Column:
    """A column as text and as values (None where missing), with the ways in which a question may call it."""

    header: str
    cells: list[str]
    values: list[Value]
    spoken: tuple[str, ...]
    measure: Measure | None = None
    label: Label | None = None
    names_rows: bool = False
    counts: str = ""  # the plural noun that is counted, for headers like "number of pages"
    show: Callable[[float], str] = str

    def __post_init__(self) -> None:
        self.numbers: dict[int, Number] = column_numbers(self.cells)

    @property
    def numeric(self) -> bool:
        """Whether the values are numbers."""
        return any(isinstance(value, float) for value in self.values)

    @property
    def dated(self) -> bool:
        """Whether the values are dates."""
        return any(isinstance(value, datetime.date) for value in self.values)


@dataclass
class Table:
    """Columns of equal length, the domain its rows belong to, and the places of its naming and numbering columns."""

    columns: list[Column]
    domain: words.Domain
    name: int
    number: int | None = None

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.columns[0].cells)

    def naming(self, text: str) -> tuple[int, ...]:
        """The columns that tell which rows are meant when `text` asks for them.

        Asked for trees, either a column of species or one of numbers called "tree" will do.
        """
        noun = self.domain.singular
        numbered = self.number is not None and self.columns[self.number].spoken == (noun,)
        return (self.name, self.number) if self.number is not None and numbered and noun in text else (self.name,)

    def frame(self) -> dict[str, list[str]]:
        """The cells by header, ready for pandas.DataFrame."""
        return {column.header: column.cells for column in self.columns}


def made_up_word(rng: Random) -> str:
    """A word nobody has seen: what makes matching by spelling the only way."""
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice((1, 2, 2, 2, 3)))) + rng.choice(_CODAS)


def _whole(number: float) -> str:
    return f"{number:.0f}"


def _said_words(name: str) -> set[str]:
    return set(name.lower().split()) - {"the", "of", "and"}


class TableMaker:
    """Draws tables from the seen or the unseen side of the word lists.

    invented: how many tables are of made-up words; crowded: how many have rows that are named alike ("lamp", "lamp 7",
    "lamp B"), as rows are whose names a person only counted on.
    """

    def __init__(self, rng: Random, unseen: bool = False, invented: float = 0.4, crowded: float = 0.0) -> None:
        self.rng = rng
        self.invented = invented
        self.crowded = crowded
        self.domains = words.domains(unseen)
        lists = {
            "first": words.FIRST_NAMES,
            "last": words.LAST_NAMES,
            "city": words.CITIES,
            "country": words.COUNTRIES,
            "title": words.TITLE_WORDS,
            "topic": words.TOPIC_WORDS,
            "product": words.PRODUCT_WORDS,
            "adjective": words.ADJECTIVES,
            "company": words.COMPANY_WORDS,
            "number": words.NUMBER_NOUNS,
            "text": words.TEXT_NOUNS,
            "counted": words.COUNTED,
            **words.NOUNS,
        }
        self.lists = {name: words.split(entries, unseen) for name, entries in lists.items()}
        # Lists this short (seasons, genders) are everyday English, not vocabulary to hold out.
        self.categories = {
            name: list(values) if len(values) < 12 else words.split(values, unseen)
            for name, values in words.CATEGORIES.items()
        }

    def table(self, rows: int, columns: int) -> Table:
        """A table of `rows` rows and at most `columns` columns (fewer where headers would be said alike)."""
        rng = self.rng
        invented = rng.random() < self.invented
        domain = rng.choice(self.domains)
        if invented and rng.random() < 0.4:
            noun = made_up_word(rng)
            domain = words.Domain(noun, noun + "s", (noun, "name", noun + " name"), "invented")
        made = [self._naming_column(domain, rows, invented)]
        numbering = None
        if columns > 1 and rng.random() < 0.35:
            numbering = self._numbering_column(domain, made[0], rows)
            made.append(numbering)
        if domain.naming in ("topic", "title") and columns > 3 and rng.random() < 0.35:
            made += self._page_columns(rows)
        said = {phrase for column in made for phrase in column.spoken}
        for _ in range(columns * 2):
            if len(made) >= columns:
                break
            column = self._column(domain, rows, invented)
            if not said & set(column.spoken):
                said |= set(column.spoken)
                made.append(column)
        naming = made[0]
        if rng.random() < 0.6:
            rng.shuffle(made)
        place = next((at for at, column in enumerate(made) if column is numbering), None)
        return Table(made, domain, next(at for at, column in enumerate(made) if column is naming), place)

    def _naming_column(self, domain: words.Domain, rows: int, invented: bool) -> Column:
        rng = self.rng
        names: list[str] = []
        known: list[set[str]] = []
        crowded = self.crowded and rng.random() < self.crowded
        alike = [self.name(domain.naming) for _ in range(rng.randint(1, 4))] if crowded else []
        for attempt in range(rows * 40):
            if len(names) == rows:
                break
            name = rng.choice(alike) if alike else self.name("invented" if invented and attempt % 3 else domain.naming)
            # These get a number, and may be a part of one another.
            short = attempt > rows * 10 or (bool(alike) and rng.random() < 0.8)
            if short:
                name += f" {rng.randint(2, 99)}" if not alike or rng.random() < 0.8 else f" {rng.choice('ABCDEFGHIJ')}"
            said = _said_words(name)
            if all(said != other and (short or (said - other and other - said)) for other in known):
                names.append(name)
                known.append(said)
        header = rng.choice(domain.headers)
        return Column(self._typeset(header), names, list(names), (header,), names_rows=True)

    def _page_columns(self, rows: int) -> list[Column]:
        """Where each part of a book starts and ends, and how many pages it has: columns easily taken for each other."""
        rng = self.rng
        starts, ends, page = [], [], rng.choice((1, 1, 1, 5, rng.randint(2, 90)))
        for _ in range(rows):
            starts.append(float(page))
            page += rng.randint(2, 60)
            ends.append(float(page - rng.choice((0, 1, 1))))
        lengths = [end - start for start, end in zip(starts, ends, strict=True)]
        made = []
        for kind, numbers in (("start page", starts), ("end page", ends)):
            measure = next(one for one in MEASURES if kind in one.headers)
            header = rng.choice(measure.headers)
            cells = [f"{number:.0f}" for number in numbers]
            called = (header.replace("_", " "),)
            made.append(Column(self._typeset(header), cells, list(numbers), called, measure, show=_whole))
        header = rng.choice(("pages", "number of pages", "number of pages", "page count"))
        cells = [f"{number:.0f}" for number in lengths]
        measure = Measure((header,), 0, 1, "count")
        spoken = ("pages", "number of pages")
        made.append(Column(self._typeset(header), cells, list(lengths), spoken, measure, counts="pages", show=_whole))
        return made if rng.random() < 0.7 else made[:2]

    def _numbering_column(self, domain: words.Domain, naming: Column, rows: int) -> Column:
        rng = self.rng
        header = rng.choice(_IDS)
        if domain.singular not in naming.spoken and rng.random() < 0.6:
            header = domain.singular
        start = rng.choice((0, 1, 1, 1, 1, 10, 101, rng.randint(2, 400)))
        step = rng.choice((1, 1, 1, rng.randint(2, 9)))
        numbers = [float(start + step * row) for row in range(rows)]
        if rng.random() < 0.3:
            rng.shuffle(numbers)
        return Column(
            self._typeset(header), [f"{number:.0f}" for number in numbers], list(numbers), (header,), show=_whole
        )

    def name(self, naming: str) -> str:
        """The name of one row: a person, a film, a made-up word, ..."""
        rng, lists = self.rng, self.lists
        match naming:
            case "person":
                first, last = rng.choice(lists["first"]), rng.choice(lists["last"])
                return rng.choice((f"{first} {last}",) * 3 + (first,))
            case "company":
                return f"{rng.choice(lists['company'])} {rng.choice(words.COMPANY_ENDINGS)}"
            case "product":
                noun = rng.choice(lists["product"])
                return rng.choice((noun, f"{rng.choice(lists['adjective'])} {noun}"))
            case "title":
                pattern = rng.choice(("the {} {}", "{} {}", "{} of the {}", "the {}", "{}"))
                return pattern.format(rng.choice(lists["title"]), rng.choice(lists["title"]))
            case "topic":
                pattern = rng.choice(("{}", "{} {}", "{} {}", "{} and {}", "{} {} {}"))
                return pattern.format(*rng.sample(lists["topic"], 3))
            case "invented":
                return " ".join(made_up_word(rng) for _ in range(rng.choice((1, 1, 2))))
            case "code":
                return rng.choice(string.ascii_uppercase) + rng.choice(("-", "", " ")) + str(rng.randint(10, 9999))
        return rng.choice(lists[naming])

    def _column(self, domain: words.Domain, rows: int, invented: bool) -> Column:
        rng = self.rng
        kind = rng.choices(("measure", "counted", "bare number", "label", "bare text"), (34, 14, 11, 30, 11))[0]
        people = domain.naming == "person"
        if kind == "measure":
            measure = rng.choice([one for one in MEASURES if people or not one.person])
            return self._number_column(measure, rng.choice(measure.headers), rows)
        if kind == "counted":
            return self._counted_column(rows, invented)
        if kind == "bare number":
            noun = made_up_word(rng) if invented else rng.choice(self.lists["number"])
            if rng.random() < 0.2:
                noun = f"{rng.choice(words.HEADER_MODIFIERS)} {noun}"
            high = rng.choice((20, 100, 1000, 50000))
            return self._number_column(
                Measure((noun,), 0, high, rng.choice(("plain", "decimal", "money", "count"))), noun, rows
            )
        if kind == "label":
            label = rng.choice([one for one in LABELS if people or not one.person])
            return self._text_column(label, rng.choice(label.headers), rows, invented)
        noun = made_up_word(rng) if invented else rng.choice(self.lists["text"])
        return self._text_column(
            Label((noun,), rng.choice(("invented", "city", "title", "code", "company"))), noun, rows, invented
        )

    def _counted_column(self, rows: int, invented: bool) -> Column:
        noun = (
            made_up_word(self.rng) + "s"
            if invented and self.rng.random() < 0.5
            else self.rng.choice(self.lists["counted"])
        )
        header = self.rng.choice(
            ("{}", "{}", "number of {}", "number of {}", "no. of {}", "# {}", "total {}", "{} count")
        ).format(noun)
        high = self.rng.choice((6, 30, 100, 1000, 40000))
        column = self._number_column(Measure((header,), 0, high, "count"), header, rows)
        column.counts = noun
        column.spoken = (noun, f"number of {noun}")
        return column

    def _number_column(self, measure: Measure, header: str, rows: int) -> Column:
        rng = self.rng
        spoken = (header.split(" (")[0].replace("_", " "),)
        if measure.style == "date":
            return self._date_column(measure, header, spoken, rows)
        spread = rng.uniform(0.2, 1) ** 3
        high = measure.low + (measure.high - measure.low) * spread if measure.style != "year" else measure.high
        low = max(measure.low, rng.choice((measure.low, 1960, 1990, 2005))) if measure.style == "year" else measure.low
        places = rng.choice((0, 0, 0, 1, 2)) if measure.style in ("decimal", "money", "percent") else 0
        numbers = [round(rng.uniform(low, high), places) for _ in range(rows)]
        show = self._number_format(measure.style, places, bool("(" in header))
        cells, values = self._with_gaps([show(number) for number in numbers], [float(number) for number in numbers])
        return Column(self._typeset(header), cells, values, spoken, measure, show=show)

    def _number_format(self, style: str, places: int, unit_in_header: bool) -> Callable[[float], str]:
        rng = self.rng
        comma = "," if rng.random() < 0.35 and style in ("money", "count", "plain") else ""
        pattern = f"{{:{comma}.{places}f}}"
        if style == "money" and not unit_in_header:
            pattern = rng.choice(("{}", "{}", "${}", "${}", "€{}", "£{}", "{} €", "{} EUR", "{} USD")).format(pattern)
        elif style == "percent":
            pattern = rng.choice(("{}%", "{}%", "{} %", "{}")).format(pattern)
        elif style in ("plain", "decimal") and not unit_in_header and rng.random() < 0.12:
            pattern += rng.choice((" km", " kg", " m", " min", " cm"))
        return pattern.format

    def _date_column(self, measure: Measure, header: str, spoken: tuple[str, ...], rows: int) -> Column:
        rng = self.rng
        first = datetime.date(rng.choice((1950, 1990, 2005, 2012, 2017, 2019, 2023)), 1, 1)
        days = rng.choice((200, 365, 2000, 6000))
        pattern = rng.choice(_DATES)
        dates = [
            min(first + datetime.timedelta(rng.randint(0, days)), datetime.date(2029, 12, 31)) for _ in range(rows)
        ]
        cells, values = self._with_gaps([date.strftime(pattern) for date in dates], list(dates))
        return Column(self._typeset(header), cells, values, spoken, measure)

    def _text_column(self, label: Label, header: str, rows: int, invented: bool) -> Column:
        rng = self.rng
        if label.values in self.categories:
            choices = self.categories[label.values]
            if invented:
                choices = [made_up_word(rng) for _ in range(6)]
        else:
            naming = "invented" if invented and label.values != "code" else label.values
            choices = [self.name(naming) for _ in range(rows if rng.random() < 0.5 else rng.randint(2, 6))]
        choices = rng.sample(
            choices, min(len(choices), rng.randint(2, 8)) if label.values in self.categories else len(choices)
        )
        texts = [rng.choice(choices) for _ in range(rows)]
        cells, values = self._with_gaps(texts, list(texts))
        return Column(self._typeset(header), cells, values, (header,), label=label)

    def _with_gaps(self, cells: list[str], values: list[Value]) -> tuple[list[str], list[Value]]:
        rng = self.rng
        if rng.random() < 0.85 or len(cells) < 3:
            return cells, values
        gap, rate = rng.choice(_MISSING), rng.uniform(0.05, 0.25)
        gone = [rng.random() < rate for _ in cells]
        return (
            [gap if hole else cell for cell, hole in zip(cells, gone, strict=True)],
            [None if hole else value for value, hole in zip(values, gone, strict=True)],
        )

    def _typeset(self, header: str) -> str:
        style = self.rng.random()
        if style < 0.2:
            return header.replace(" ", "_")
        return header.title() if style < 0.5 else header
