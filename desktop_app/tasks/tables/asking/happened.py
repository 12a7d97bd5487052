"""What happened to a row, by a column that says what it was and is empty where it did not: damaged, with complaints."""

import re
from collections.abc import Iterator

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.told_states import others
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AllOf, Condition, Filled, Not, OneOf

_NOTHING = frozenset(["-", "–", "—", "none", "no", "n/a", "na", "nil", "ok", "keine", "kein", "nein", "nothing", "0"])
_MOST_FILLED = 0.7
"""Share of the rows up to which a column of words says what happened to a few of them."""

_WORD = re.compile(
    r"(?i)\b(?P<not>(?:was|were|is|are|has|have|had|got|did)(?:n['’]?t| not| never)|never|not|without(?: an?y?)?|no) "
    r"(?:been )?(?P<denied>[^\W\d_]{4,})\b"
    r"|\b(?:(?:that |which )?(?:had|has|have|with)(?: an?y?| some)? )?(?P<word>[^\W\d_]{4,})\b"
)
_PARTICIPLE = re.compile(r"(?:ed|en)$")


def happened(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "which car was damaged most often", "how many trips had damage": the rows in which a column says what it was."""
    events = {header: rows for header in lookup.headers if (rows := _rows_of(header)) is not None}
    for found in _WORD.finditer(text) if events else ():
        word = folded(found["word"] or found["denied"])
        header = next((each for each in events if _is_of(each, word)), None)
        if header is None or lookup.says_in_cells(word) or (header.says(word) and _PARTICIPLE.search(word)):
            continue
        if not (_PARTICIPLE.search(word) or found["not"] or " " in found[0]):
            continue  # "which damage was the commonest" asks for the column itself
        start = found.start() if " " in found[0] else found.start("word")
        yield Stated(start, found.end(), Not(events[header]) if found["not"] else events[header])


def _is_of(header: Header, word: str) -> bool:
    """Whether a word is that of a header, or what was done where it says so: complained, of complaints."""
    own, asked = header.stems[0], stem(word)
    of_family = len(asked) >= _LEAST and own.startswith(asked) and _PARTICIPLE.search(word) is not None
    return own == asked or of_family


_LEAST = 6
"""Letters of a verb at least that goes with a longer noun."""


def _rows_of(header: Header) -> Condition | None:
    """The rows to which something happened by a column; None of a column of another kind."""
    column = header.column
    if column.kind is not ColumnKind.TEXT or column.verdicts is not None or len(header.stems) != 1:
        return None
    return what_happened(column)


def what_happened(column: Column) -> Condition | None:
    """The rows in which a column says that there was something; None where it says so of most of them."""
    nothing = tuple(text for text in column.texts if text.strip() and folded(text).strip(".") in _NOTHING)
    told = others(column, nothing)
    rows = column.filled & ~np.isin(column.codes, [column.texts.index(text) for text in nothing])
    if not told or not rows.any() or rows.mean() > _MOST_FILLED:
        return None
    filled = Filled(column.name)
    return AllOf((filled, Not(OneOf(column.name, nothing, nothing[0].strip())))) if nothing else filled
