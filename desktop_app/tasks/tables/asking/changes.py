"""How a figure went from one year to another in a table with a row for each year, put as rules read it."""

import re

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import measures
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column

_UP = "rise|rises|rose|risen|grow|grows|grew|grown|increase|increased|go up|gone up|went up|climb|climbed|gain|gained"
_DOWN = (
    "fall|falls|fell|fallen|drop|dropped|decline|declined|decrease|decreased|shrink|shrank|shrunk|go down|gone down"
    "|went down|sink|sank|sunk"
)
_YEAR = r"(?:19|20)\d\d"
_TIMES = (
    rf"(?: (?:since (?P<since>{_YEAR})|(?:from|between) (?P<first>{_YEAR}) (?:to|and|until|till) (?P<last>{_YEAR})"
    r"|(?P<all>over (?:the|all) (?:years|time|whole period)|over time)))"
)
_HAS_IT = re.compile(
    rf"(?i)^(?:did|has|have|had|is|are|was|were) (?P<what>.+?) (?:been )?"
    rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:ing)?{_TIMES}?\W*$"
)
_HOW_MUCH = re.compile(
    rf"(?i)^(?:by )?(?:how (?:much|many)|what)(?P<percent> (?:percent|per cent|percentage|%))? "
    r"(?:did|has|have|had|was|were) (?P<what>.+?) "
    rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<either>change|changed)){_TIMES}?\W*$"
)
_HOW_DID = re.compile(
    rf"(?i)^(?:how (?:did|has|have) (?P<what>.+?) (?:change|changed|develop|developed)"
    rf"|(?:what (?:is|was) )?(?:the )?(?:change|increase|decrease|growth|rise|fall|drop) (?:of|in) (?P<of>.+?))"
    rf"{_TIMES}\W*$"
)


def over_years(lookup: Lookup, text: str) -> str:
    """ "did Oslo grow since 2015" as whether it has more in the last year than then; "by how much" as the difference.

    Only in a table in which each year has rows of its own; without years from the first of them to the last.
    """
    has_it, how_much = _HAS_IT.search(text), _HOW_MUCH.search(text) or _HOW_DID.search(text)
    found = how_much or has_it
    year = _year_of(lookup) if found is not None else None
    if found is None or year is None:
        return text
    known = np.unique(year.numbers[np.isfinite(year.numbers)])
    said = found.groupdict()
    first = int(said["since"] or said["first"] or known[0])
    last = int(said["last"] or known[-1])
    what = said["what"] or said.get("of") or ""
    measure = measure_named(lookup, what)
    if measure is None or first == last:
        return text
    what = without_name(what, measure, lookup)
    whose = f" of {what}" if what else ""
    if how_much is None:
        more = "higher" if said["up"] else "lower"
        return f"was the {measure.name}{whose} {more} in {last} than in {first}"
    if said.get("up") or said.get("down"):
        much = "how many percent" if said.get("percent") else "how much"
        return f"{much} {'more' if said.get('up') else 'less'} {measure.name} in {last} than in {first}{whose}"
    return f"difference between {measure.name} in {last} and {first}{whose}"


def _year_of(lookup: Lookup) -> Column | None:
    """The one column of years of a table in which others have rows in several of them."""
    years = [column for column in lookup.grid if column.is_year and column.kind is ColumnKind.NUMBER]
    if len(years) != 1:
        return None
    known = years[0].numbers[np.isfinite(years[0].numbers)]
    return years[0] if len(np.unique(known)) > 1 else None


_CALLED_SO = 0.6


def measure_named(lookup: Lookup, what: str) -> Column | None:
    """The column of figures that some words name, or else the only one there is."""
    likely = [lookup.header(column.name) for column in measures(lookup.grid)]
    found = [header for header in likely if _names(header, what)]
    whole = [header for header in found if _names(header, what, least=1.0)]  # "sales", beside gross sales
    likely = whole or found or likely
    return likely[0].column if len(likely) == 1 else None


def _names(header: Header, what: str, least: float = _CALLED_SO) -> bool:
    return any(header.score((stem(word),), word) >= least for word in map(folded, re.findall(r"[^\W\d_]+", what)))


def without_name(what: str, measure: Column, lookup: Lookup) -> str:
    """The rest of some words beside the name of a column: whose figure it is."""
    header = lookup.header(measure.name)
    kept = [word for word in what.split() if not header.score((stem(folded(word)),), folded(word))]
    rest = re.sub(r"(?i)^(?:(?:the|of|in|for|their|its|our)\b\s*)+|\s*\b(?:of|in|for|the)$", "", " ".join(kept))
    return rest.strip(" '’s") if rest.endswith(("'s", "’s")) else rest
