"""How often something was done, of a table that has its number in a column: times, occurrences, seizures."""

import re

from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.roles import measures
from desktop_app.tasks.tables.asking.words import folded
from desktop_app.tasks.tables.columns import Column

_TIMES = re.compile(r"(?:(?:number|no\.?|#|count) of )?times\b")
_LEAST = 4
"""Letters that a verb and a header have in common at their beginning, at least: seized and seizures."""


def times_told(ask: Ask, at: int) -> Column | None:
    """The column that says how many times, in "how many times was ivory seized in 2020"; at: the place of the words.

    It is called so, or as what was done: rows of events are counted, one row of each year is read.
    """
    sign = ask.items[at].phrase
    if sign is None or not sign.counts:
        return None
    likely = {column.name for column in measures(ask.grid)}
    headers = [header for header in ask.lookup.headers if header.column.name in likely]
    called = [header for header in headers if _TIMES.match(folded(header.column.name))]
    called = called or [header for header in headers if folded(header.column.name) in vocabulary.TALLIES]
    done = [place for place, item in enumerate(ask.items) if item.letter in "xH" and place not in ask.used]
    kin = {place: header for place in done for header in headers if _is_kin(ask, place, header)}
    found = called or list(dict.fromkeys(kin.values()))
    if len(found) != 1:
        return None
    column = found[0].column
    own = [place for place, header in kin.items() if header is found[0]]
    verb = [place for place in done if ask.items[place].letter == "x" and ask.items[place].word.endswith("ed")]
    ask.used.update([*own, *(verb[:1] if called else ())])
    return column


def _is_kin(ask: Ask, place: int, header: Header) -> bool:
    """Whether a verb of the question is of the family of the last word of a header, or of one behind "number of"."""
    said = ask.cut[ask.items[place].start].stem
    long = (word for word in header.long if min(len(word), len(said)) >= _LEAST)
    return any(word.startswith(said) or said.startswith(word) for word in long)
