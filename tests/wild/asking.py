"""Questions about a made table, each with the answer that is right."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random
from statistics import median

from tests.wild.contents import Column, Content


@dataclass(frozen=True)
class Truth:
    """What is right: one of these numbers, or one of these texts.

    refusal: that no single answer is right, so that only a clear word is.
    groups: the figure of each name, where a small table is asked for.
    column: the one it rests on. ambiguous: whether that allows two readings; a note naming it is a clear word then.
    """

    column: str
    numbers: tuple[Decimal, ...] = ()
    texts: tuple[str, ...] = ()
    refusal: bool = False
    ambiguous: bool = False
    groups: tuple[tuple[str, Decimal], ...] = ()


@dataclass(frozen=True)
class Asked:
    """A question, its kind, and the truth."""

    text: str
    kind: str
    truth: Truth


def questions(rng: Random, content: Content, native: bool) -> list[Asked]:
    """A few questions of different kinds."""
    makers = [maker for maker in _MAKERS if maker is not _dated or content.columns["Date"].values]
    chosen = rng.sample(makers, 4)
    return [asked for maker in chosen for asked in maker(rng, content, native)]


def _known(column: Column) -> list[Decimal]:
    return [each for each in column.values if isinstance(each, Decimal)]


def _about(column: Column, *numbers: Decimal, texts: tuple[str, ...] = ()) -> Truth:
    return Truth(column.name, numbers, texts, bool(column.currencies), column.ambiguous)


def _summed(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    text = rng.choice(("What is the total amount?", "What is the sum of the amounts?", "sum of Amount"))
    yield Asked(text, "sum", _about(content.amount, sum(_known(content.amount), Decimal(0))))


def _averaged(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    known = _known(content.amount)
    text = rng.choice(("What is the average amount?", "average Amount"))
    yield Asked(text, "average", _about(content.amount, sum(known, Decimal(0)) / len(known)))


def _median(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    yield Asked("What is the median amount?", "median", _about(content.amount, median(_known(content.amount))))


def _extreme(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    amount, known = content.amount, _known(content.amount)
    word, value = rng.choice((("highest", max(known)), ("lowest", min(known))))
    texts = tuple(text for text, each in zip(amount.texts, amount.values, strict=True) if each == value)
    yield Asked(f"What is the {word} amount?", "extreme", _about(amount, value, texts=texts))
    if known.count(value) == 1:
        names = (str(content.columns["Customer"].values[amount.values.index(value)]),)
        yield Asked(f"Which customer has the {word} amount?", "who", _about(amount, texts=names))


def _in_region(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    regions = content.columns["Region"]
    region = rng.choice(regions.values)
    count = Decimal(regions.values.count(region))
    yield Asked(f"How many customers are in {region}?", "count", Truth("Region", (count,), ambiguous=regions.ambiguous))
    amount = content.amount
    rows = [at for at, place in enumerate(regions.values) if place == region and amount.values[at] is not None]
    inside = [each for at in rows if isinstance(each := amount.values[at], Decimal)]
    if inside:
        several = len({amount.currencies[at] for at in rows} if amount.currencies else ()) > 1
        truth = replace(_about(amount, sum(inside, Decimal(0))), refusal=several)
        if regions.ambiguous:
            truth = replace(truth, column="Region", ambiguous=True)
        yield Asked(f"What is the total amount for {region}?", "sum where", truth)


def _over(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    known = sorted(_known(content.amount))
    limit = int(known[len(known) // 2])
    count = sum(each > limit for each in known)
    text = f"How many customers have an amount over {limit}?"
    yield Asked(text, "count over", _about(content.amount, Decimal(count)))


def _dated(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    column = content.columns["Date"]
    days = [each for each in column.values if isinstance(each, date)]
    word, day = rng.choice((("latest", max(days)), ("earliest", min(days))))
    text = column.texts[column.values.index(day)]
    texts = (text, day.isoformat(), *(_native_texts(content, day) if native else ()))
    yield Asked(f"What is the {word} date?", "date", _about(column, texts=texts))
    who = (str(content.columns["Customer"].values[column.values.index(day)]),)
    yield Asked(f"Which customer has the {word} date?", "who by date", _about(column, texts=who))
    year = rng.choice(days).year
    count = Decimal(sum(each.year == year for each in days))
    unclear = Truth("Date", (count,), ambiguous=column.ambiguous and "short" in content.locale.name)
    yield Asked(f"How many customers have a date in {year}?", "count in a year", unclear)


def _native_texts(content: Content, day: date) -> tuple[str, ...]:
    pattern = {"mdy": "%m/%d/%Y", "dmy": "%d/%m/%Y"}.get(content.locale.date_order, "%Y-%m-%d")
    return (day.strftime(pattern),)


def _active(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    if "Active" in content.columns:
        count = Decimal(sum(bool(each) for each in content.columns["Active"].values))
        yield Asked("How many customers are active?", "yes or no", Truth("Active", (count,)))


def _weighed(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    if "Weight" in content.columns:
        column = content.columns["Weight"]
        total = sum(_known(column), Decimal(0))
        yield Asked("What is the total weight?", "units", _about(column, total, total * 1000))


def _shared(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    if "Share" in content.columns:
        column = content.columns["Share"]
        highest = max(_known(column))
        texts = tuple(text for text, each in zip(column.texts, column.values, strict=True) if each == highest)
        bare = tuple(text.replace(" ", "").replace(",", ".") for text in texts)
        truth = _about(column, highest, highest / 100, texts=(*texts, *bare))
        yield Asked("What is the highest share?", "per cent", truth)


def _per_region(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    """Sums and counts of each region, their number, and the share of one of them."""
    regions, amount = content.columns["Region"], content.amount
    pairs = list(zip(map(str, regions.values), amount.values, strict=True))
    sums = {name: sum((each for one, each in pairs if one == name and isinstance(each, Decimal)), Decimal(0))
            for name, value in pairs if isinstance(value, Decimal)}  # fmt: skip
    unclear = regions.ambiguous or amount.ambiguous
    truth = Truth("Region" if regions.ambiguous else "Amount", (), refusal=bool(amount.currencies), ambiguous=unclear)
    text = rng.choice(
        ("What is the total amount per region?", "total amount by region", "sum of Amount for each Region")
    )
    yield Asked(text, "per", replace(truth, groups=tuple(sums.items())))
    best = max(sums.values())
    if list(sums.values()).count(best) == 1:
        names = tuple(name for name, each in sums.items() if each == best)
        text = rng.choice(
            ("Which region has the highest total amount?", "Which region has the largest sum of amounts?")
        )
        yield Asked(text, "highest sum", replace(truth, texts=names))
    count = Decimal(len(set(regions.values)))
    yield Asked("How many different regions are there?", "distinct", Truth("Region", (count,)))


def _among_many(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    """The three highest, the difference of the highest and the lowest, and those between two limits."""
    amount, known = content.amount, sorted(_known(content.amount))
    if len(set(known)) == len(known) > 3:
        order = sorted(known, reverse=True)[:3]
        names = ", ".join(str(content.columns["Customer"].values[amount.values.index(each)]) for each in order)
        yield Asked("Which are the top 3 customers by amount?", "top 3", _about(amount, texts=(names,)))
    spread = _about(amount, known[-1] - known[0])
    yield Asked("What is the difference between the highest and the lowest amount?", "difference", spread)
    low, high = int(known[len(known) // 3]), int(known[2 * len(known) // 3]) + 1
    inside = Decimal(sum(low <= each <= high for each in known))
    text = f"How many customers have an amount between {low} and {high}?"
    yield Asked(text, "between", _about(amount, inside))


def _in_month(rng: Random, content: Content, native: bool) -> Iterator[Asked]:
    """Months of a year and quarters."""
    column = content.columns["Date"]
    days = [each for each in column.values if isinstance(each, date)]
    day = rng.choice(days)
    month = Decimal(sum((each.year, each.month) == (day.year, day.month) for each in days))
    truth = Truth("Date", (month,), ambiguous=column.ambiguous)
    text = rng.choice((f"in {day:%B %Y}", f"in {day:%b %Y}"))
    yield Asked(f"How many customers have a date {text}?", "count in a month", truth)
    quarter = (day.month - 1) // 3
    count = Decimal(sum((each.year, (each.month - 1) // 3) == (day.year, quarter) for each in days))
    text = f"How many customers have a date in Q{quarter + 1} {day.year}?"
    yield Asked(text, "count in a quarter", replace(truth, numbers=(count,)))


_MAKERS: tuple[Callable[[Random, Content, bool], Iterator[Asked]], ...] = (
    _summed, _averaged, _median, _extreme, _in_region, _over, _dated, _active, _weighed, _shared, _per_region,
    _among_many, _in_month,
)  # fmt: skip
