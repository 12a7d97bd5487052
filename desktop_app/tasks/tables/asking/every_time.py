"""Who was there every time, never, or on both of two days, by marks in a column for each time."""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from desktop_app.media.months import plain
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.attendance import CROSSES, PRESENT, legend, marks_of
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.told_states import any_text
from desktop_app.tasks.tables.asking.words import folded
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AllOf, AnyOf, Condition, Not, Truth
from desktop_app.tasks.tables.times_in_headers import Moment, words_for
from desktop_app.tasks.tables.unpivoting import LongGrid, Spread

_AWAY = frozenset("off free absent excused sick ill holiday leave vacation away no - – frei urlaub krank fehlt".split())
_MOST_MARKS, _LONGEST_MARK = 12, 12

_IS = r"(?:(?:was|were|is|are|has been|have been|been) )?"
_VERB = (
    rf"(?:{_IS}(?:there|here|present|in attendance|on duty|available|working|on shift)"
    r"|(?:did |does |do |has |have )?(?:come|came|comes|coming|attend(?:s|ed)?|work(?:s|ed)?|took part|take part"
    r"|participated?|play(?:s|ed)?|show(?:s|ed)? up|turn(?:s|ed)? up|trained|appear(?:s|ed)?|sang|sing))"
)
_TIMES = (
    r"(?:times?|days?|weeks?|sessions?|rehearsals?|trainings?|lessons?|meetings?|practices?|shifts?|dates?|evenings?"
    r"|mornings?|classes|class|matches|match|games?|occasions?|events?|weekends?|nights?)"
)
_EVERY = (
    rf"(?:always|(?:(?:on|at|to|in|for) )?(?:every(?: single)?|all(?: of)?|each)(?: of)?(?: the| our| these)? {_TIMES})"
)
_MISS = r"miss(?:ed|es)?"
_NEVER_MISSED = re.compile(
    rf"(?i)\b(?:never|(?:did|do|does|has|have)(?:n['’]?t| not)(?: ever)?) {_MISS}"
    rf"(?: (?:a|any|one)(?: single)? {_TIMES}| anything)?\b"
)
_MISSED_ALL = re.compile(rf"(?i)\b{_MISS} (?:all|every)(?: single)?(?: of)?(?: the| our)? {_TIMES}\b")
_MISSED_SOME = re.compile(rf"(?i)\b{_MISS} (?:at least (?:once|one)(?: {_TIMES})?|(?:a|any|some|one or more) {_TIMES})")
_NEVER = re.compile(
    rf"(?i)\b(?:never|not once) {_VERB}\b(?: (?:to|at) (?:a|any|the) {_TIMES})?"
    r"|\b(?:did|does|do|has|have|was|were)(?:n['’]?t| not) (?:come|been there|work|attend|there|present|show up)"
    r" (?:at all|once|a single time|even once)\b"
)
_ALWAYS = re.compile(rf"(?i)\b(?:{_VERB}|is|are|was|were|been) {_EVERY}\b|\balways {_VERB}\b")
_OF_EACH = re.compile(r"(?i)\b(?:how often|how many times|how many\b.*\beach|average)\b")
"""What is asked of each time, or of all of them together: how many came each week is no count of who always came."""


def every_time(lookup: Lookup, text: str) -> Iterator[Stated]:
    """The words of a question that say of all times, or of two of them, whether somebody was there."""
    spread = _marked(lookup)
    if spread is None:
        return
    there = [each for column in spread.columns if column.filled.any() and (each := _there(lookup, column)) is not None]
    if len(there) > 1 and _OF_EACH.search(text) is None:
        yield from _of_all(text, there)
    yield from _of_two(lookup, spread, text)
    yield from _of_one(lookup, spread, text)


def _of_all(text: str, there: Sequence[Condition]) -> Iterator[Stated]:
    always: Condition = AllOf(tuple(there))
    never: Condition = Not(AnyOf(tuple(there)))
    taken: list[tuple[int, int]] = []
    told: dict[re.Pattern[str], Condition] = {
        _NEVER_MISSED: always,
        _MISSED_ALL: never,
        _MISSED_SOME: Not(always),
        _NEVER: never,
        _ALWAYS: always,
    }
    for pattern, condition in told.items():
        for found in pattern.finditer(text):
            if not any(start < found.end() and found.start() < end for start, end in taken):
                taken.append(found.span())
                yield Stated(*found.span(), condition)


def _marked(lookup: Lookup) -> Spread | None:
    """The columns of marks at several times of a table as it stands."""
    if isinstance(lookup.grid, LongGrid):
        return None
    marked = [spread for spread in lookup.spreads if spread.is_of_words and all(map(_has_marks, spread.columns))]
    return marked[0] if len(marked) == 1 else None


def _has_marks(column: Column) -> bool:
    texts = [text.strip() for text in column.texts if text.strip()]
    return len(texts) <= _MOST_MARKS and all(len(text) <= _LONGEST_MARK for text in texts)


def _there(lookup: Lookup, column: Column) -> Condition | None:
    """The rows that were there at one time; None where no mark may mean it."""
    if column.kind is ColumnKind.TRUTH:
        return Truth(column.name, True)
    words = legend(lookup, column)
    present = next((words[word] for word in words if word in PRESENT), None)
    if present is not None:
        return present
    filled = [text for text in column.texts if text.strip()]
    crosses = [text for text in filled if text.strip().casefold() in CROSSES]
    away = {each for word, each in words.items() if word.split()[0] in _AWAY}
    kept = crosses or [text for text in filled if folded(text) not in _AWAY and any_text(column, [text]) not in away]
    kept = [text for text in kept if not any(_is_mark_of(each, text) for each in away)]
    return any_text(column, kept)


def _is_mark_of(condition: Condition, text: str) -> bool:
    return text in getattr(condition, "texts", ())


_HOW_OFTEN = re.compile(
    r"(?i)^\W*how (?:often|many times) (?:was|were|is|are|did|does|do|has|have) (?P<each>each|every)? ?"
    rf"(?P<who>\w+(?: \w+)?) (?P<verb>(?:been )?(?:{_VERB}|be there|sung|train|appear|turn up|show up))"
)


def how_often(lookup: Lookup, text: str) -> str:
    """ "how often was each singer there", of marks in a column for each day, as the number of those; else as it is."""
    found = _HOW_OFTEN.search(text) if _marked(lookup) is not None or marks_of(lookup) is not None else None
    if found is None:
        return text
    behind = text[found.end() :]
    if found["each"]:
        return f"number of rows present per {found['who']}{behind}"
    return f"how many rows of {found['who']} present{behind}"


_OFF = re.compile(
    r"(?i)\b(?:off|free|absent|away|missing|not (?:there|present|working)|(?:did|do|does)(?:n['’]?t| not) \w+)\b"
)
_PRESENT_AT = re.compile(rf"(?i)\b(?:{_VERB})\b")


def _of_two(lookup: Lookup, spread: Spread, text: str) -> Iterator[Stated]:
    """ "came on both 2 Sep and 16 Sep", "is off both Saturday and Sunday": the marks of both."""
    times = zip(spread.columns, spread.said, spread.times, strict=True)
    named = [(column, _said(said, time)) for column, said, time in times]
    for (one, first), (other, second) in permutations(named, 2):
        joined = rf"(?i)\b(?:on |in )?(?:both )?(?:on )?(?:{first}) (?:and|&) (?:on )?(?:{second})\b"
        found = re.search(joined, text)
        verb = _verb_before(text[: found.start()]) if found is not None else None
        if found is None or (verb is None and "both" not in found[0].casefold()):
            continue
        off = verb[0] if verb is not None and verb.re is _OFF else ""
        both = [_at(lookup, column, off) for column in (one, other)]
        if None not in both:
            between = text[verb.end() : found.start()] if verb is not None else "-"
            start = verb.start() if verb is not None and not between.strip() else found.start()
            yield Stated(start, found.end(), AllOf(tuple(each for each in both if each is not None)))


def _verb_before(text: str) -> "re.Match[str] | None":
    """What says before two times that somebody was there then, or away."""
    return _OFF.search(text) or _PRESENT_AT.search(text)


def _of_one(lookup: Lookup, spread: Spread, text: str) -> Iterator[Stated]:
    """ "are working on Sunday", of a rota with several marks for who is: all but those that are off."""
    for column, said, time in zip(spread.columns, spread.said, spread.times, strict=True):
        if column.kind is not ColumnKind.TEXT or not isinstance(time, str):
            continue
        found = re.search(rf"(?i)\b{_VERB} on (?:{_said(said, time)})\b(?! (?:and|or|&))", text)
        there = _there(lookup, column) if found is not None else None
        if found is not None and there is not None:
            yield Stated(*found.span(), there)


def _said(said: str, time: Moment) -> str:
    """A pattern for what a time is called in a question: as its header has it, or in full."""
    words = {said, *(word for word in words_for(time) if not word.isdigit() and len(word) > 2)}
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _at(lookup: Lookup, column: Column, off: str) -> Condition | None:
    """The rows that were there at a time, or away; off as cells call it where they do."""
    if off:
        called = [text for text in column.texts if text.strip() and plain(text.strip()) == plain(off)]
        if called:
            return any_text(column, called)
    there = _there(lookup, column)
    return Not(there) if off and there is not None else there
