"""Columns of known values, and the mess people leave in their cells."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from tests.wild.locales import Locale

REGIONS = ("North", "South", "East", "West", "Centre")
CUSTOMERS = (
    *(
        "Abbott",
        "Baker",
        "Carver",
        "Dyer",
        "Elwood",
        "Fisher",
        "Gardner",
        "Hooper",
        "Ingram",
        "Joyner",
        "Kemp",
        "Lister",
    ),
    *("Mercer", "Naylor", "Osborne", "Potter", "Quiller", "Rigby", "Sawyer", "Tanner", "Upton", "Vintner", "Webber"),
)


@dataclass
class Column:
    """One column: its name, what its cells say, and what they are worth (None: nothing).

    native: what a workbook stores in place of the text, with its number format; None where it stores the text.
    ambiguous: whether two readings are possible. currencies: of each cell, where there are several; else empty.
    """

    name: str
    texts: list[str]
    values: list[object]
    mess: str = "tidy"
    native: list[tuple[object, str]] | None = None
    unit: str = ""
    ambiguous: bool = False
    currencies: tuple[str, ...] = ()


@dataclass
class Content:
    """The columns of one table, all of one length."""

    locale: Locale
    columns: dict[str, Column] = field(default_factory=dict)

    @property
    def height(self) -> int:
        """How many rows it has."""
        return len(self.columns["Customer"].texts)

    @property
    def amount(self) -> Column:
        """The column that is asked about most."""
        return self.columns["Amount"]


def content(rng: Random, locale: Locale) -> Content:
    """A table of customers with a region, an amount, a date and more."""
    height = rng.choice((3, 4, 6, 9, 14, 22))
    names = rng.sample(CUSTOMERS, height)
    regions = [rng.choice(REGIONS) for _ in range(height)]
    made = Content(locale)
    made.columns["Customer"] = Column("Customer", names, list(names))
    made.columns["Region"] = Column("Region", regions, list(regions))
    made.columns["Amount"] = amounts(rng, locale, height)
    made.columns["Date"] = dates(rng, locale, height)
    if rng.random() < 0.5:
        made.columns["Active"] = truths(rng, locale, height)
    if rng.random() < 0.4:
        made.columns["Weight"] = weights(rng, locale, height)
    if rng.random() < 0.4:
        made.columns["Share"] = shares(rng, locale, height)
    return made


def amounts(rng: Random, locale: Locale, height: int) -> Column:
    """Money or counts, written as this place writes them, in one of many messes."""
    decimals = rng.choice((0, 0, 2, 2, 2))
    values = [Decimal(rng.randint(10, 10 ** rng.choice((3, 5, 7)))).scaleb(-decimals) for _ in range(height)]
    mess = rng.choice(("tidy", *_MESSES))
    return _MESSES[mess](rng, locale, values, mess)


def _tidy(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    return _written(locale, values, mess, [locale.number(each, mess != "ungrouped") for each in values])


def _currency(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    return _written(locale, values, mess, [locale.money(each) for each in values])


def _accounting(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    signed = [-each if rng.random() < 0.3 else each for each in values]
    texts = [f"({locale.number(-each)})" if each < 0 else locale.number(each) for each in signed]
    return _written(locale, signed, mess, texts)


def _minus(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    signed = [-each if rng.random() < 0.3 else each for each in values]
    sign = rng.choice("-\u2212")
    behind = mess == "minus behind"
    texts = [locale.number(abs(each)) for each in signed]
    texts = [
        (f"{text}-" if behind else f"{sign}{text}") if each < 0 else text
        for each, text in zip(signed, texts, strict=True)
    ]
    return _written(locale, signed, mess, texts)


def _missing(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    word = rng.choice(locale.missing) if mess == "missing word" else rng.choice(("pending", "see mail", "open"))
    gaps = set(rng.sample(range(len(values)), max(1, len(values) // 6)))
    texts = [word if at in gaps else locale.number(each) for at, each in enumerate(values)]
    known: list[object] = [None if at in gaps else each for at, each in enumerate(values)]
    return _written(locale, values, mess, texts, known)


def _footnotes(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    mark = rng.choice(("[1]", "*", "¹", " [a]"))
    texts = [locale.number(each) + (mark if rng.random() < 0.3 else "") for each in values]
    return _written(locale, values, mess, texts)


def _scales(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    letter, power = rng.choice((("k", 3), ("M", 6), (" million", 6)))
    short = [Decimal(rng.randint(11, 999)).scaleb(-1) for _ in values]
    texts = [f"{locale.number(each)}{letter}" for each in short]
    return _written(locale, [each.scaleb(power) for each in short], mess, texts)


def _currencies(rng: Random, locale: Locale, values: list[Decimal], mess: str) -> Column:
    signs = ["$", "€"] + [rng.choice(("$", "€", "£")) for _ in values[2:]]
    texts = [locale.money(each, sign) for each, sign in zip(values, signs, strict=True)]
    column = _written(locale, values, mess, texts)
    column.currencies = tuple(signs)
    return column


_MESSES = {
    "tidy": _tidy, "ungrouped": _tidy, "currency": _currency, "accounting": _accounting, "minus": _minus,
    "minus behind": _minus, "missing word": _missing, "odd word": _missing, "footnotes": _footnotes, "scales": _scales,
    "currencies": _currencies,
}  # fmt: skip


def _written(
    locale: Locale, values: list[Decimal], mess: str, texts: list[str], known: list[object] | None = None
) -> Column:
    native = [(float(each), "#,##0.00" if each != each.to_integral() else "#,##0") for each in values]
    marks = [sum(text.count(mark) for mark in ".,") for text in texts]
    # "1.234" alone may be a thousand or one and a bit: with nothing else in the column, nobody can tell.
    figures = [text for text in texts if any(each.isdigit() for each in text)]
    unclear = any(marks) and all(count <= 1 for count in marks) and all(_three_behind(text) for text in figures)
    plain = mess in ("tidy", "ungrouped", "minus")
    return Column(
        "Amount", texts, list(values) if known is None else known, mess, native if plain else None, ambiguous=unclear
    )


def _three_behind(text: str) -> bool:
    figures = "".join(each for each in text if each.isdigit() or each in ".,")
    last = max(figures.rfind("."), figures.rfind(","))
    return last < 0 or len(figures) - last - 1 == 3


def dates(rng: Random, locale: Locale, height: int) -> Column:
    """Different days of a few years, some lists all early in the month."""
    early = rng.random() < 0.15
    days: set[date] = set()
    while len(days) < height:
        day = date(2022, 1, 1) + timedelta(rng.randrange(1400))
        days.add(day.replace(day=day.day % 12 + 1) if early else day)
    values = list(days)
    rng.shuffle(values)
    unclear = bool(locale.date_order) and all(day.day <= 12 for day in values)
    if "short" in locale.name:  # 03.04.05 may begin with the year too
        unclear = all(day.day <= 31 for day in values) and not any(day.day > 25 for day in values)
    pattern = {"mdy": "mm/dd/yyyy", "dmy": "dd/mm/yyyy"}.get(locale.date_order, "yyyy-mm-dd")
    texts = [locale.date(day) for day in values]
    return Column(
        "Date",
        texts,
        list(values),
        "early days" if early else "tidy",
        [(day, pattern) for day in values],
        ambiguous=unclear,
    )


def truths(rng: Random, locale: Locale, height: int) -> Column:
    """Yes and no, at least one of each."""
    values = [True, False, *(rng.random() < 0.5 for _ in range(height - 2))]
    rng.shuffle(values)
    yes, no = locale.yes_no
    return Column("Active", [yes if each else no for each in values], list(values))


def weights(rng: Random, locale: Locale, height: int) -> Column:
    """Kilograms, some of them written in grams."""
    texts, values = [], []
    for _ in range(height):
        grams = rng.randrange(50, 5_000) * 10
        if rng.random() < 0.4:
            texts.append(f"{locale.number(Decimal(grams), False)} g")
        else:
            texts.append(f"{locale.number(Decimal(grams).scaleb(-3).normalize(), False)} kg")
        values.append(Decimal(grams).scaleb(-3))
    return Column("Weight", texts, list(values), "mixed units", unit="kg", ambiguous=_unclear_weights(texts))


def _unclear_weights(texts: list[str]) -> bool:
    marked = [text for text in texts if "." in text or "," in text]
    return bool(marked) and all(_three_behind(text) for text in marked)


def shares(rng: Random, locale: Locale, height: int) -> Column:
    """Per cents with one decimal."""
    values = [Decimal(rng.randint(5, 950)).scaleb(-1) for _ in range(height)]
    native = [(float(each) / 100, "0.0%") for each in values]
    return Column("Share", [f"{locale.number(each)} %" for each in values], list(values), "per cent", native, unit="%")
