"""Lists of who was there when: what a mark means, by a line beside the table or by itself, and what asks so."""

import re
from collections.abc import Iterator

from desktop_app.media.months import plain
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Condition, Filled, Not, OneOf
from desktop_app.tasks.tables.unpivoting import LongGrid

_MOST_MARKS, _LONGEST_MARK = 8, 3
_PAIR = re.compile(
    r"(?<![^\s“,;/|(])(?P<mark>[^\s,;“:=]{1,3}|blank|empty|leer) ?[=:] ?(?P<word>[^\W\d_][\w ]*?) ?(?=[,;”/|]|$)"
)
"""A mark and its word in a line such as "x = present, e = excused, blank = absent"."""
_BLANK = frozenset(["blank", "empty", "leer"])
CROSSES = frozenset(["x", "✓", "✔", "☑", "✗"])
PRESENT = frozenset("present attended there here anwesend da".split())

_WAS_THERE = re.compile(
    r"(?i)\b(?:(?:was|were|is|are) (?:there|present|here)|present|(?:come|came) to|attend(?:ed|s)?|turned up|showed up"
    r"|(?:come|came)(?=\W*$| on | most | least | in | after | before | since | between ))\b"
)


_WAS_AWAY = re.compile(
    r"(?i)\b(?:absent|(?:was|were) (?:not|n't) (?:there|present)|(?:wasn't|weren't) (?:there|present))\b"
)


def marks_of(lookup: Lookup) -> Column | None:
    """The column of the cells of a table the long way, where these are a few short marks."""
    grid = lookup.grid
    if not isinstance(grid, LongGrid) or not grid.is_of_words:
        return None
    column = grid[grid.measure]
    texts = [text.strip() for text in column.texts if text.strip()]
    return column if 0 < len(texts) <= _MOST_MARKS and all(len(text) <= _LONGEST_MARK for text in texts) else None


def legend(lookup: Lookup, column: Column) -> dict[str, Condition]:
    """The words that lines beside the table give to marks -> the cells with the mark, or the empty ones."""
    found: dict[str, Condition] = {}
    for note in lookup.grid.notes:
        for pair in _PAIR.finditer(note):
            texts = tuple(text for text in column.texts if plain(text.strip()) == plain(pair["mark"]))
            word = folded(pair["word"])
            if texts:
                found[word] = OneOf(column.name, texts, texts[0].strip())
            elif pair["mark"] in _BLANK:
                found[word] = Not(Filled(column.name))
    return found


def attended(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "who was excused on 15 October", "how many were there": the marks that mean it."""
    column = marks_of(lookup)
    if column is None:
        return
    words = legend(lookup, column)
    crosses = tuple(each for each in column.texts if each.strip().casefold() in CROSSES)
    there = next((words[word] for word in words if word in PRESENT), None)
    if there is None and len(crosses) == 1:
        there = OneOf(column.name, crosses, crosses[0].strip())
    marks = [each for each in column.texts if each.strip()]
    if len(marks) == len(crosses) == 1 and not any(isinstance(each, Not) for each in words.values()):
        for found in _WAS_AWAY.finditer(text):
            yield Stated(*found.span(), Not(Filled(column.name)))
    for word, condition in words.items():
        for found in re.finditer(rf"(?i)\b{re.escape(word)}s?\b", text):
            yield Stated(*found.span(), condition)
    for found in _WAS_THERE.finditer(text) if there is not None else ():
        if there is not None and folded(found[0].split()[-1]) not in words:
            yield Stated(*found.span(), there)


_TURNOUT = re.compile(
    r"(?i)^(?:on )?(?:which|what) (?P<noun>[^\W\d_]+) (?:has|had|have|was|saw) the "
    r"(?P<how>best|highest|largest|biggest|most|worst|lowest|smallest|poorest|fewest)(?: turn-?out| attendance)\b"
)
_WORST = frozenset("worst lowest smallest poorest fewest".split())


_WHICH = re.compile(r"(?i)^(?P<lead>which|what) (?P<noun>[^\W\d_]+)(?= (?:did|does|was|were|has|have)\b)")
_PER = re.compile(r"(?i)\b(?:turn-?out|attendance) (?:per|by|for each) (?P<noun>[^\W\d_]+)")


def turnout(lookup: Lookup, text: str) -> str:
    """ "which rehearsal had the best turnout" as the time with the most marks of who was there."""
    if lookup.grid.only_time is None or marks_of(lookup) is None:
        return text
    time = lookup.grid.only_time
    best, which, per = _TURNOUT.search(text), _WHICH.search(text), _PER.search(text)
    if best is not None:
        most = "fewest" if folded(best["how"]) in _WORST else "most"
        return f"which {time} has the {most} rows present{text[best.end() :]}"
    if which is not None and not _names_column(lookup, which["noun"]):
        return f"{which['lead']} {time}{text[which.end() :]}"
    if per is not None and not _names_column(lookup, per["noun"]):
        return f"{text[: per.start()]}number of rows present per {time}{text[per.end() :]}"
    return text


def _names_column(lookup: Lookup, noun: str) -> bool:
    """Whether a noun is that of some column, or of its cells."""
    word = folded(noun)
    return any(header.score((stem(word),), word) for header in lookup.headers) or lookup.says_in_cells(word)
