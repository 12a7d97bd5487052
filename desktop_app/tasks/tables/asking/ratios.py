"""One column per another: goals per match, crashes per 100 cars, the density of a population."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.between_columns import added
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.naming import Spans
from desktop_app.tasks.tables.asking.roles import names_rows, repeats_itself
from desktop_app.tasks.tables.asking.words import Token, header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.products import Product, ratio_name
from desktop_app.tasks.tables.query import Compute, TableQuery

_PER = frozenset(["per", "pro"])
_NAMED = 0.6
"""Score from which some words name one of the two columns."""
_SCORE = 0.97
_LONGEST = 4
"""Words of the name of a column beside "per"."""
_HEADS = frozenset(map(stem, ("capita", "head", "person", "inhabitant", "resident", "kopf", "einwohner")))
_PEOPLE = frozenset(
    map(stem, ("population", "inhabitants", "residents", "einwohner", "people", "persons", "bevölkerung"))
)
_AREAS = frozenset(map(stem, ("area", "km²", "km2", "sqkm", "sqm", "m²", "surface", "fläche", "hectares", "acres")))
_OF_AREA = frozenset(["km2", "km²", "sqkm", "m2", "m²", "kilometre", "kilometer", "mile", "hectare", "acre"])
_DENSE = frozenset(map(stem, ("density", "dense", "densely", "dichte", "bevölkerungsdichte")))
_RATIO = frozenset(["ratio", "quotient", "rate"])


def name_ratios(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """The words of a ratio as a column of its own, where the table has no column for it but both of which it is."""
    for start, end, name in _called(lookup, cut):
        weight = float(sum(not token.is_mark for token in cut[start:end]))
        spans[start, end] = [Item("H", start, end, weight, 1.0, Mention(start, end, "H", 1.0, column=name))]
    found = list(_per(lookup, cut, spans)) or list(_to_each_other(lookup, cut, spans)) or list(_dense(lookup, cut))
    for start, end, name in found:
        known = any(
            item.letter == "H" and item.score >= _NAMED and a <= start and b >= end
            for (a, b), items in spans.items()
            for item in items
        )
        if not known:
            weight = float(sum(not token.is_mark for token in cut[start:end]))
            mention = Mention(start, end, "H", _SCORE, column=name)
            spans[start, end] = [Item("H", start, end, weight, _SCORE, mention, word=OF_EACH)]


OF_EACH = "per"
"""The word of the item of a ratio: of one column divided by another nothing is said of all rows together."""


def _called(lookup: Lookup, cut: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """ "rate per night", of a column called Rate/night."""
    headers = [header for header in lookup.headers if _OF_RATE.search(header.column.name) and header.column.is_number]
    for place, token in enumerate(cut if headers else ()):
        if token.folded not in _PER:
            continue
        for start in range(max(0, place - _LONGEST), place):
            for end in range(min(len(cut), place + 1 + _LONGEST), place + 1, -1):
                asked = tuple(each.stem for each in (*cut[start:place], *cut[place + 1 : end]))
                named = (header.column.name for header in headers if _own(header) == asked)
                if (name := next(named, None)) is not None:
                    yield start, end, name


_OF_RATE = re.compile(r"(?i)\w ?/ ?\w|\b(?:per|pro)\b")


def _own(header: Header) -> tuple[str, ...]:
    """The stems of a header without what says that it is of each."""
    return tuple(each for each in (*header.long, *header.bracketed) if each not in _PER)


def _per(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> Iterator[tuple[int, int, str]]:
    """ "goals per match", "crashes per 100 cars", "population per km²"."""
    for place, token in enumerate(cut):
        if token.folded not in _PER or not place or place + 1 >= len(cut):
            continue
        scale, after = 1, place + 1
        if cut[after].is_number and after + 1 < len(cut):
            scale, after = int(float(cut[after].text.replace(",", "") or 1)), after + 1
        one = _named_before(lookup, spans, place)
        other = _named_after(lookup, spans, cut, after)
        if one is None or other is None or scale < 1 or one[0].name == other[0].name:
            continue
        if scale == 1 and _are_groups(other[0], cut[after]):
            continue
        end = other[1]
        end += end < len(cut) and cut[end].folded in _RATIO
        each = _is_of_each_already(lookup, one[0], other[0])
        yield one[1], end, one[0].name if each else ratio_name(one[0].name, other[0].name, scale)


def _is_of_each_already(lookup: Lookup, one: Column, other: Column) -> bool:
    """Whether a column is of each of what another one counts as it stands: a rate per night, a price beside units."""
    words = lookup.words(one)
    if words & _SUMS:
        return False
    return bool(words & _RATES) or bool(words & _PRICES and lookup.words(other) & _PIECES)


_RATES = frozenset(map(stem, ("rate", "speed", "wage", "average", "mean", "tempo")))
_PRICES = frozenset(map(stem, ("price", "preis")))
_PIECES = frozenset(map(stem, "unit quantity qty piece item stock sold amount count number menge stück anzahl".split()))
_SUMS = frozenset(map(stem, ("total", "sum", "gesamt")))


_ARTICLES = frozenset(["the", "a", "an", "its", "their", "all"])
_SHARES = frozenset(["share", "percentage", "percent", "proportion", "fraction", "part", "%", "ratio"])


def _to_each_other(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> Iterator[tuple[int, int, str]]:
    """ "tips as a share of fares", "the ratio of tips to fares", "the tip to fare ratio"."""
    words = [token.folded for token in cut]
    for place, word in enumerate(words):
        if words[place : place + 2] == ["as", "a"] and words[place + 3 : place + 4] == ["of"]:
            before, after, last = place, place + 4, words[place + 2] in _SHARES
        elif word == "to" and "ratio" in words:
            before, after, last = place, place + 1, True
        else:
            continue
        one, other = _named_before(lookup, spans, before), _named_after(lookup, spans, cut, after)
        if not last or one is None or other is None or one[0].name == other[0].name:
            continue
        start, end = one[1], other[1]
        if words[max(0, start - 2) : start] == ["ratio", "of"]:
            start -= 2
        yield start, end + (words[end : end + 1] == ["ratio"]), ratio_name(one[0].name, other[0].name)


def _named_before(lookup: Lookup, spans: Spans, end: int) -> tuple[Column, int] | None:
    """The column of numbers whose name ends there, and where it begins."""
    for start in range(max(0, end - _LONGEST), end):
        column = _column(lookup, spans, start, end)
        if column is not None:
            return column, start
    return None


def _named_after(lookup: Lookup, spans: Spans, cut: Sequence[Token], start: int) -> tuple[Column, int] | None:
    """The column of numbers whose name begins there, and where it ends; of people or of an area by what they are."""
    start += start + 1 < len(cut) and cut[start].folded in _ARTICLES
    for end in range(min(len(cut), start + _LONGEST), start, -1):
        column = _column(lookup, spans, start, end)
        if column is not None:
            return column, end
    for words, stems in ((_HEADS, _PEOPLE),):
        if cut[start].stem in words and (column := _of(lookup, stems)) is not None:
            return column, start + 1
    square = cut[start].folded in ("square", "sq")
    at = start + square
    if at < len(cut) and cut[at].folded.removesuffix("s") in _OF_AREA and (column := _of(lookup, _AREAS)) is not None:
        return column, at + 1
    return None


def _column(lookup: Lookup, spans: Spans, start: int, end: int) -> Column | None:
    """The column of figures that some words name."""
    items = [item for item in spans.get((start, end), ()) if item.letter == "H" and item.mention is not None]
    items.sort(key=lambda item: -item.score)
    for item in items:
        column = lookup.grid[item.mention.column] if item.mention is not None else None
        if column is not None and item.score >= _NAMED and _is_figure(column):
            return column
    return None


def _is_figure(column: Column) -> bool:
    return column.kind is ColumnKind.NUMBER and not column.is_percent and not column.is_month and not names_rows(column)


def _of(lookup: Lookup, stems: frozenset[str]) -> Column | None:
    """The one column of numbers that is called by one of some words."""
    found = [
        header.column
        for header in lookup.headers
        if stems.intersection((*header.long, *header.bracketed)) and _is_figure(header.column)
    ]
    return found[0] if len(found) == 1 else None


def _are_groups(column: Column, token: Token) -> bool:
    """Whether "per" asks for groups of rows: those of few numbers that come again, as the hours of a day do."""
    plural = any(word != token.folded and stem(word) == token.stem for word in header_words(column.name))
    known = column.numbers[np.isfinite(column.numbers)]
    return not plural and repeats_itself(column) and not bool((known % 1).any())


def _dense(lookup: Lookup, cut: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """ "population density", "the most densely populated": people by area, where no column says it."""
    if any(_DENSE.intersection(header.long) for header in lookup.headers):
        return
    people, area = _of(lookup, _PEOPLE), _of(lookup, _AREAS)
    if people is None or area is None:
        return
    for place, token in enumerate(cut):
        if token.stem not in _DENSE:
            continue
        start = place - (place > 0 and cut[place - 1].stem in _PEOPLE)
        behind = cut[place + 1].folded if place + 1 < len(cut) else ""
        yield start, place + 1 + (behind in ("populated", "settled")), ratio_name(people.name, area.name)


def _told(match: Match) -> Iterator[Draft]:
    """A ratio of which nothing else is asked is told of all rows that are meant."""
    whole, item = match.column("whole"), match.item("whole")
    letters = match.draft.letters
    if not isinstance(whole, Product) or not whole.divides or item is None or set("SAMQXC") & set(letters):
        return
    if not re.search("[cpa]N?$", letters[: match.start]) and not re.match("[cpa]|Nd", letters[match.end :]):
        yield added(match, item, item)


def is_of_each(items: Sequence[Item], column: Column) -> bool:
    """Whether some words ask for one column per another, which of all rows is that of their sums."""
    if not isinstance(column, Product) or not column.divides:
        return False
    named = (item for item in items if item.word == OF_EACH and item.mention is not None)
    return any(item.mention is not None and item.mention.column == column.name for item in named)


def of_all(grid: Grid, query: TableQuery, items: Sequence[Item]) -> tuple[TableQuery, TableQuery | None]:
    """A sum or an average of a ratio as that of all rows together; the average of the rows is the other reading."""
    measure = grid[query.measure] if query.measure else None
    divided = isinstance(measure, Product) and measure.divides and query.group is not None
    summed = divided and query.compute is Compute.SUM  # ratios of several rows are never added up
    if measure is None or not (summed or is_of_each(items, measure)):
        return query, None
    if query.compute not in (Compute.SUM, Compute.AVERAGE) or query.sides:
        return query, None
    return replace(query, compute=Compute.RATIO), replace(query, compute=Compute.AVERAGE)


RATIOS: tuple[Rule, ...] = (Rule(r"(?P<whole>H)", _told),)
"""Before all other rules."""
