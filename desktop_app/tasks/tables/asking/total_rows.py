"""Questions that name a row of totals as it is called: "total greenhouse gas emissions" is the total of all gases."""

import re

from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.words import folded, stem

_SAID = re.compile(r"(?i)\btotal((?: \w+)+)")


def of_all_rows(lookup: Lookup, text: str) -> str:
    """The question with "total", where its words name the row of totals, which is none of the rows that are asked.

    Not where the header of numbers or a whole cell has these words: the total revenue of a table with a column Revenue
    is its sum.
    """
    called = [stem(folded(word)) for word in re.findall(r"\w+", lookup.grid.total)]
    if len(called) < 2 or called[0] != "total":
        return text
    return _SAID.sub(lambda said: _total(lookup, said, frozenset(called[1:])), text)


def _total(lookup: Lookup, said: re.Match[str], called: frozenset[str]) -> str:
    words = said[1].split()
    named = next((at for at, word in enumerate(words) if stem(folded(word)) not in called), len(words))
    own = {stem(folded(word)) for word in words[:named]}
    measured = lookup.grid.only_measure
    summed = [each for each in lookup.headers if each.column.is_number and each.column.name != measured]
    in_headers = any(own.intersection(header.stems) for header in summed)
    key = bare_text(" ".join(words[:named]))
    if not own or in_headers or any(key in lookup.keys(column)[0] for column in lookup.grid):
        return said[0]
    return " ".join(["total", *words[named:]])
