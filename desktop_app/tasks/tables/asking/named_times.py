"""Rules for times that a table has by name: months, weekdays and quarters in a column of words, "after June"."""

from collections.abc import Iterator, Mapping

from desktop_app.tasks.tables.arranging import day_number, named_days, named_months, named_places, named_weekdays
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import OneOf
from desktop_app.translation import mark, worded

_Places = Mapping[str, float]
"""The texts of a column with where each stands in their own order."""


def _stretch(match: Match) -> Iterator[Draft]:
    """ "from March to May", "Tuesday to Thursday"."""
    low, high = match.item("low"), match.item("high")
    for column, places in _columns(match, low, high):
        first, last = _span(column, places, low), _span(column, places, high)
        if first is None or last is None or first[0] > last[1]:
            continue
        said = worded("{first} to {last}", about="times", first=_said(low), last=_said(high))
        yield from _those(match, column, places, (first[0], last[1]), said)


_BESIDE = {
    "a": mark("after {when}"), "p": mark("before {when}"), "f": mark("since {when}"), "g": mark("since {when}"),
    "j": mark("until {when}"),
}  # fmt: skip


def _beside(match: Match) -> Iterator[Draft]:
    """ "after June", "before Wednesday", "since Q2", "until May"."""
    how, time = match.item("how"), match.item("time")
    for column, places in _columns(match, time):
        span = _span(column, places, time)
        if how is None or span is None or (how.phrase is not None and how.phrase.near):
            continue
        known = sorted(set(places.values()))
        first, last = {
            "a": (span[1] + 0.5, known[-1]),
            "p": (known[0], span[0] - 0.5),
            "j": (known[0], span[1]),
        }.get(how.letter, (span[0], known[-1]))
        yield from _those(match, column, places, (first, last), worded(_BESIDE[how.letter], when=_said(time)))


def _at(match: Match) -> Iterator[Draft]:
    """ "in Q1" of a column that names months, "in June" of one that writes Jun."""
    time = match.item("time")
    for column, places in _columns(match, time):
        span = _span(column, places, time)
        if span is not None:
            yield from _those(match, column, places, span, _in(time))


def _those(match: Match, column: Column, places: _Places, span: tuple[float, float], said: str) -> Iterator[Draft]:
    """The draft with the texts that stand within a span, both ends included; of a day that is none of them, no row."""
    texts = tuple(text for text, place in places.items() if span[0] <= place <= span[1])
    if texts or named_days(column):
        yield match.understood(OneOf(column.name, texts, said), asked=True)


def _columns(match: Match, *times: Item | None) -> Iterator[tuple[Column, _Places]]:
    """The columns of named times that all of these items may be about."""
    for column in match.grid:
        if all(_is_of(column, time) for time in times) and (places := _places(column)):
            yield column, places


def _is_of(column: Column, time: Item | None) -> bool:
    mention = time.mention if time is not None else None
    if mention is None or (mention.when is None and mention.column != column.name):
        return False
    when = mention.when
    if when is None:
        return True
    if when.day is not None:
        return bool(when.months) and bool(named_days(column))
    of_months = bool(when.months) and bool(named_months(column))
    return of_months or (bool(when.weekdays) and bool(named_weekdays(column)))


def _places(column: Column) -> _Places:
    """Where each text of a column of named times stands in their order, by the text as it is."""
    known = named_months(column) or named_weekdays(column) or named_days(column)
    if known:
        return known
    stripped = named_places(column) if not column.is_number else {}
    return {text: stripped[text.strip()] for text in column.texts if text.strip()} if stripped else {}


def _span(column: Column, places: _Places, time: Item | None) -> tuple[float, float] | None:
    """The first and the last place that an item means; None where the table has none of it."""
    mention = time.mention if time is not None else None
    if mention is None:
        return None
    if mention.when is None:
        found = [places[text] for text in mention.texts if text in places]
    else:
        day = mention.when.day
        named = [day_number(day or 0, month) for month in mention.when.months] if day else mention.when.months
        named = named or [day + 1 for day in mention.when.weekdays]
        found = [float(place) for place in named]
    return (min(found), max(found)) if found else None


def _in(time: Item | None) -> str:
    """What a month or a day is called, "in Q1" of several months."""
    when = time.mention.when if time is not None and time.mention is not None else None
    return worded("in {when}", when=when.said) if when is not None and len(when.months) > 1 else _said(time)


def _said(time: Item | None) -> str:
    mention = time.mention if time is not None else None
    if mention is None:
        return ""
    return mention.when.said if mention.when is not None and mention.when.months else mention.said


NAMED_TIMES: tuple[Rule, ...] = (
    Rule(r"(?P<before>H)?[bfg](?P<low>[TV])[&zj](?P<high>[TV])", _stretch),
    Rule(r"(?P<low>[TV])[zj](?P<high>[TV])", _stretch),
    Rule(r"(?P<before>H)?(?P<how>[pafj])(?P<time>[TV])", _beside),
    Rule(r"(?P<before>H)?g?(?P<time>T)", _at),
)
"""Before the rules for days and for what stands beside a cell."""
