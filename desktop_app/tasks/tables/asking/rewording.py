"""Words of a question that a table says otherwise: nothing of it is in stock, the maximum, a share, the reason."""

import re
from collections.abc import Callable
from functools import partial

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import (
    controlling_words,
    ledger_words,
    meant_figures,
    office_words,
    published_words,
)
from desktop_app.tasks.tables.asking.changes import over_years
from desktop_app.tasks.tables.asking.every_time import how_often
from desktop_app.tasks.tables.asking.how_often import in_rows
from desktop_app.tasks.tables.asking.letter_grades import best_or_worst
from desktop_app.tasks.tables.asking.levels import how_much_beyond
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.money_columns import out_or_in
from desktop_app.tasks.tables.asking.rewording_of_times import OF_TIMES
from desktop_app.tasks.tables.asking.rivals import more_than_another
from desktop_app.tasks.tables.asking.roles import amount_column, is_of_few_kinds
from desktop_app.tasks.tables.asking.school_words import of_marks
from desktop_app.tasks.tables.asking.stock import stock_value
from desktop_app.tasks.tables.asking.time_taken import time_taken
from desktop_app.tasks.tables.asking.top_few import top_last
from desktop_app.tasks.tables.asking.total_rows import of_all_rows
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column


def in_other_words(lookup: Lookup, text: str) -> str:
    """The question with what tables say otherwise in their words; what a reading would not understand stays."""
    for change in (
        top_last,
        of_all_rows,
        *meant_figures.CHANGED,
        *controlling_words.CHANGED,
        *office_words.CHANGED,
        *published_words.CHANGED,
        out_or_in,
        of_marks,
        *ledger_words.CHANGED,
        best_or_worst,
        over_years,
        how_much_beyond,
        how_often,
        more_than_another,
        time_taken,
        stock_value,
    ):
        text = change(lookup, text)
    for pattern, instead in (*_REPLACED, *office_words.REPLACED, *published_words.REPLACED, *ledger_words.REPLACED):
        text = pattern.sub(partial(instead, lookup), text)
    return _still(lookup, _changed(lookup, _of_each(lookup, in_rows(lookup, text))))


_ALWAYS = re.compile(r"(?i)\bevery(?: single)? time\b")


def _always(_: Lookup, said: re.Match[str]) -> str:
    """ "every time" as a word that is not passed over: nothing here asks of all rows of each."""
    return "always"


_NEITHER = re.compile(r"(?i)\bneither\b(.+?)\bnor\b")


def _not_both(_: Lookup, said: re.Match[str]) -> str:
    """ "neither A nor B" as not A and not B."""
    return f"not{said[1]}and not"


_EXTREME = re.compile(r"(?i)\b(high|low) (\w{4,})")
_EXTREMES = {"high": "maximum", "low": "minimum"}


def _of_extremes(lookup: Lookup, said: re.Match[str]) -> str:
    """ "high temperature", where a column is called temp_max, as the maximum temperature; else as it stands."""
    extreme = _EXTREMES[said[1].lower()]
    if any(said[1].lower() in header.words for header in lookup.headers):
        return said[0]
    wanted = {stem(extreme), stem(folded(said[2]))}
    return f"{extreme} {said[2]}" if any(wanted <= set(header.long) for header in lookup.headers) else said[0]


_YEARS = re.compile(
    r"(?i)\b(?:(?:between|from|in|for|during)\s+)?(1\d{3}|20\d{2})\s*(?:and|to|until|-|–)\s*(1\d{3}|20\d{2})\b"
)
"""From one year to another."""


def _as_in_header(lookup: Lookup, said: re.Match[str]) -> str:
    """ "between 2000 and 2014", where columns are called incidents_00_14, in their words; else as it stands."""
    short = f"{said[1][2:]} {said[2][2:]}"
    return short if any(f" {short} " in f" {' '.join(header.words)} " for header in lookup.headers) else said[0]


_SERVED = re.compile(
    r"(?i)\b(?:has |have )?(?:been (?:with us|here|employed|working here|on board)|worked (?:here|for us)|served)"
    r" (?:the )?longest\b|\b(?:has |have )?(?:the )?longest(?: length of)?[- ](?:serving|service|tenure)\b"
)
_HIRED = frozenset(map(stem, ("hired", "hire", "joined", "start", "started", "entry", "employed", "since", "eintritt")))
_ENDED = frozenset(map(stem, ("end", "ended", "left", "leaving", "exit", "austritt")))
_SERVICE = frozenset(map(stem, ("length", "duration", "tenure")))


def _hired_first(lookup: Lookup, said: re.Match[str]) -> str:
    """ "who has been with us the longest", where a column says when each was hired, as who was so first.

    Where everyone's last day is told, too, by the days between both; where a figure says how long, by that.
    """
    begun = [header.column for header in lookup.headers if _HIRED.intersection(header.long)]
    ended = [header.column for header in lookup.headers if _ENDED.intersection(header.long)]
    if any(_SERVICE.intersection(header.long) for header in lookup.headers):
        return said[0]
    days = [column.name for column in begun if column.kind is ColumnKind.DATE]
    last = [column for column in ended if column.kind is ColumnKind.DATE]
    if len(days) == len(last) == 1 and last[0].filled.all():
        return f"has the largest days between {days[0]} and {last[0].name}"
    return f"has the earliest {days[0]}" if len(days) == 1 else said[0]


_STILL = re.compile(r"(?i)\bstill (?:with us|here|members?|employed|active|working(?: here| for us)?|around)\b")
_CURRENT = re.compile(r"(?i)\bcurrent(?:ly)? (?=\w)")
_LEAVING = frozenset("left exit leaving departure resigned cancelled terminated austritt".split())


def _still(lookup: Lookup, text: str) -> str:
    """ "how many members are still with us", "current members", where a column says when each left."""
    found = [header.column for header in lookup.headers if _LEAVING.intersection(header.words)]
    gone = [column.name for column in found if column.kind is ColumnKind.DATE and not column.filled.all()]
    if len(gone) != 1:
        return text
    still, current = _STILL.search(text), _CURRENT.search(text)
    if still is not None and not lookup.says_in_cells(still[0].split()[1]):
        text = _STILL.sub(f"without {gone[0]}", text)
    named = any("current" in header.words for header in lookup.headers)
    if current is None or named or lookup.says_in_cells("current"):
        return text
    return f"{_CURRENT.sub('', text).rstrip(' ?.')} without {gone[0]}"


_WENT = re.compile(
    r"(?i)^(?P<did>did|does|has|have|do) (?P<one>.+?) (?:drive|drove|driven|ride|ridden|run|walk|walked|cycle|cycled"
    r"|travel|travelled|traveled|fly|flown|go|gone) (?:(?P<more>more|further|farther)|(?P<less>less|fewer))"
    r"(?: (?:km|kilomet(?:er|re)s|miles))? than (?P<other>.+)"
)
_LENGTHS = frozenset(
    map(stem, "km kilometers kilometres kilometer miles mi distance mileage strecke entfernung".split())
)


def _went_further(lookup: Lookup, said: re.Match[str]) -> str:
    """ "did Ada drive more than Ben", where one column says how far, as who has more of that; else as it stands."""
    found = [header for header in lookup.headers if header.column.kind is ColumnKind.NUMBER]
    found = [header for header in found if _LENGTHS.intersection((*header.long, *header.bracketed))]
    if len(found) != 1:
        return said[0]
    more = "less" if said["less"] else "more"
    return f"did {said['one']} have {more} {found[0].column.name} than {said['other']}"


_BEAT = re.compile(r"(?i)(\w+) (?:beat|beats|outnumber|outnumbers|outnumbered|surpass|surpassed) (\w+)\b")


def _more_than(lookup: Lookup, said: re.Match[str]) -> str:
    """ "in how many counties did Bush beat Gore", where both have a column of votes; else as it stands."""
    numbers = [header for header in lookup.headers if header.column.kind is ColumnKind.NUMBER]
    both = all(
        any(header.score((stem(folded(word)),), folded(word)) == 1 for header in numbers) for word in said.groups()
    )
    return f"{said[1]} more than {said[2]}" if both else said[0]


_WHY = re.compile(r"(?i)^\s*why (?:did|was|were|is|are|has|have|does|do)\b")
_REASONS = frozenset(map(stem, ("reason", "cause", "motive", "grund", "ursache")))


def _for_what_reason(lookup: Lookup, said: re.Match[str]) -> str:
    """ "why did Al resign", where a column says the reason, as what that is; else as it stands."""
    found = (header.column.name for header in lookup.headers if _REASONS.intersection(header.long))
    name = next(found, None)
    return said[0] if name is None else f"what is the {name} of"


_FELL = re.compile(
    r"(?i)\b(?:go|goes|went|gone) down\b|\b(?:fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased)\b"
)
_ROSE = re.compile(r"(?i)\b(?:go|goes|went|gone) up\b|\b(?:rise|rose|risen|grow|grew|grown|increase|increased)\b")
_OF_CHANGE = frozenset(map(stem, ("change", "difference", "growth", "veränderung")))
_MOST = re.compile(r"(?i)(?:by )?(?:the )?most\b")


def _changed(lookup: Lookup, text: str) -> str:
    """ "where did murders rise the most", where one column says the change, as what is asked of that column.

    Not where a year is named, whose change it may not be, nor how large it was.
    """
    columns = [header.column for header in lookup.headers if _OF_CHANGE.intersection(header.long)]
    if len(columns) != 1 or not columns[0].is_number or not (columns[0].numbers < 0).any():
        return text
    if re.search(r"\d|(?i:how much|\b(?:the|a|an|largest|total|average) (?:rise|increase|drop|fall|decline))", text):
        return text
    if _names_figures(lookup, text, columns[0]):
        return text
    name = columns[0].name
    for pattern, less in ((_FELL, True), (_ROSE, False)):
        said = pattern.search(text)
        if said is not None and text[: said.start()].strip() and not lookup.says_in_cells(said[0]):
            most = _MOST.match(text[said.end() :].lstrip())
            instead = (
                f"{'lowest' if less else 'highest'} {name}" if most else f"{name} {'below' if less else 'above'} 0"
            )
            rest = text[said.end() :].lstrip()[most.end() :] if most else text[said.end() :]
            return f"{text[: said.start()]}{instead}{rest}"
    return text


def _names_figures(lookup: Lookup, text: str, change: Column) -> bool:
    """Whether another column of numbers is named as it is called: "sales drop in March" asks for these."""
    words = [folded(word) for word in re.findall(r"\w+", text)]
    others = [header for header in lookup.headers if header.column.is_number and header.column is not change]
    return any(header.score((stem(word),), word) == 1 for header in others for word in words)


_RATE = re.compile(r"(?i)\b(\w{4,}) (?:rate|ratio|quote)\b")
_CALLED_SO = 0.8
"""Score of a header from which a column is called as it is said."""
_LEAST_SHARED = 4
"""Letters that a word and a header have in common at least where they are of one family: survival and survived."""


def _as_share(lookup: Lookup, said: re.Match[str]) -> str:
    """ "success rate", where a column says yes or no to Successful, as the share of what is so; else as it stands."""
    word = folded(said[1])
    if any(header.score((stem(word), stem("rate"))) >= _CALLED_SO for header in lookup.headers):
        return said[0]
    for header in lookup.headers:
        is_verdict = header.column.kind is ColumnKind.TRUTH or header.column.verdicts is not None
        if is_verdict and any(_is_of_family(word, folded(own)) for own in header.words):
            return f"share of {header.column.name}"
    for header in lookup.headers:
        kinds = header.column.texts if is_of_few_kinds(header.column) else []
        of_family = (kind.strip() for kind in kinds if kind.strip().isalpha() and _is_of_family(word, folded(kind)))
        if (kind := next(of_family, None)) is not None:
            return f"share of {kind}"  # the cancellation rate is the share of what was cancelled
    return said[0]


def _is_of_family(one: str, other: str) -> bool:
    """Whether two words begin alike, all but their endings."""
    shorter = min(len(one), len(other))
    least = max(_LEAST_SHARED, shorter - 2)
    return one[:least] == other[:least]


_OF_ONE = r"(?:does|do|did) (?:an?|each|every|one|the average) (?P<who>\w+) \w+"
_EACH_MANY = re.compile(rf"(?i)\bhow many (?P<what>\w+(?: \w+)?) {_OF_ONE}(?= on average| each on average|\W*$)")
_EACH_MUCH = re.compile(rf"(?i)\bhow much {_OF_ONE}(?= on average| each on average|\W*$)")
_ON_AVERAGE = re.compile(r"(?i),?\s*(?:on|in) average\b,?")


def _of_each(lookup: Lookup, text: str) -> str:
    """ "how many orders does a customer place on average" as their average number per customer."""
    if _ON_AVERAGE.search(text) is None and "the average" not in text.casefold():
        return text
    many, much = _EACH_MANY.search(text), _EACH_MUCH.search(text)
    amount = amount_column(lookup.grid) if much is not None else None
    if many is not None:
        text = _EACH_MANY.sub(f"average number of {many['what']} per {many['who']}", text)
    elif much is not None and amount is not None:
        text = _EACH_MUCH.sub(f"average total {amount.name} per {much['who']}", text)
    return _ON_AVERAGE.sub("", text).strip() if many is not None or amount is not None else text


_REPLACED: tuple[tuple[re.Pattern[str], Callable[[Lookup, re.Match[str]], str]], ...] = (
    (_NEITHER, _not_both),
    (_ALWAYS, _always),
    (_EXTREME, _of_extremes),
    (_YEARS, _as_in_header),
    (_WHY, _for_what_reason),
    (_SERVED, _hired_first),
    (_BEAT, _more_than),
    (_WENT, _went_further),
    (_RATE, _as_share),
    *OF_TIMES,
)
"""What is said, and what makes of it what a table says; none looks for words that another one puts in."""
