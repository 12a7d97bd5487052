"""Which rows a word of a state means, by whichever column says it: open, finished, unpaid, overdue, empty, nobody's.

An office says the same in many ways: a day on which something was closed, or none; yes or no; how many per cent are
done; a status; an amount that is still owed; a name, or nobody's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from desktop_app.tasks.tables.asking.attendance import attended
from desktop_app.tasks.tables.asking.every_time import every_time
from desktop_app.tasks.tables.asking.game_results import ended_so
from desktop_app.tasks.tables.asking.games import results_of_teams
from desktop_app.tasks.tables.asking.gaps import Stated, missing
from desktop_app.tasks.tables.asking.happened import happened
from desktop_app.tasks.tables.asking.lateness import lateness
from desktop_app.tasks.tables.asking.letter_grades import of_grades
from desktop_app.tasks.tables.asking.levels import against_levels
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup
from desktop_app.tasks.tables.asking.stock import of_stock
from desktop_app.tasks.tables.asking.survey_answers import survey_answers
from desktop_app.tasks.tables.asking.told_states import (
    DELIVERED,
    DONE,
    OWED,
    PAID,
    RETURNED,
    SENT,
    Axis,
    any_text,
    due_column,
    others,
    told,
    words_of,
)
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.query import AllOf, Compare, Condition, Operator

_AUXILIARY = r"(?:(?:is|are|was|were|has|have|had)(?:n['’]?t| not)|(?:still |yet )?not(?: yet)?)"
_FULLY = r"(?: (?:yet|been|be|fully|completely|entirely|all))*"
_NEGATED = re.compile(
    rf"(?i)\b(?:but )?{_AUXILIARY}{_FULLY} (?P<word>done|finished|complete|completed|closed|resolved|solved|settled|"
    r"paid|delivered|received|shipped|sent|returned|back)(?: (?:off|up|in full))?(?: yet)?\b"
)
_UNDONE = re.compile(
    r"(?i)\b(?:still )?(?P<word>open|pending|outstanding|unfinished|undone|incomplete|uncompleted|unresolved|unsolved|"
    r"unpaid|unsettled|undelivered|unreturned|working on|(?:left )?to do|to be done|"
    r"(?<=still )ha(?:ve|s)(?=\W*(?:$|\())|out|on loan|in arrears|owing|owed|"
    r"owes?(?: (?:us|me|you))?(?: (?:any )?money)?|behind (?:with|on|in) (?:(?:the|their|his|her) )?"
    r"(?:rent|rents|payments?|bills?|fees|dues|instal?lments?))(?: yet)?\b"
)
_FINISHED = re.compile(
    r"(?i)\b(?:already )?(?P<word>done|finished|complete|completed|resolved|solved|settled|paid up|paid in full|"
    r"fully paid)(?: (?:already|yet))?\b"
)
_OVERDUE = re.compile(r"(?i)\b(?:overdue|past due|past (?:its|their|the) (?:deadline|due date)s?|behind schedule)\b")

_PARTLY = words_of("partly, partially, partial, half, teilweise")
_HOW_FAR = r"(?:(?:only |yet |been |still )*(?P<how>fully|completely|entirely|partly|partially) )?(?:yet |been )*"
_SETTLED = r"(?:paid|settled|done|finished|complete|completed|returned|received|signed|submitted|delivered|approved)"
_ITS_VERDICT = re.compile(
    rf"(?i)\b(?P<what>\w+) (?:(?:is|are|was|were|has|have)(?P<not>n['’]?t| not)? ){_HOW_FAR}{_SETTLED}\b(?: in full)?"
)
_VERDICT_OF = re.compile(
    rf"(?i)\b(?:(?:has|have|did|does|do|is|are)(?P<not>n['’]?t| not)? )?{_HOW_FAR}"
    rf"(?:pay|return|sign|submit|{_SETTLED}) (?:the|their|his|her|its|a|any) (?P<what>\w+)\b"
)
_OF_PAY = re.compile(r"(?i)\b(?:paid|pay|settled)\b")
_WELL_NAMED = 0.9
_SO = re.compile(
    r"(?i)(?:^|\b(?<=which )|(?<=many )|(?<=all )|(?<=the )|(?<=of )|(?<=list )|(?<=show )|(?<=average )|(?<=total ))"
    r"(?P<word>closed|paid|delivered|shipped|returned|received)(?= (?!in|on|by|at|to|for|from|since|before|after|"
    r"between|until|the|a|an|most|more|less|and|or|minus|date|day)\w)"
)
"""What a noun behind it says to be so: "closed tickets per agent"."""

_AXES = {
    **dict.fromkeys(DONE.cells, (DONE,)),
    **dict.fromkeys(("unfinished", "undone", "incomplete", "uncompleted", "unresolved", "unsolved"), (DONE,)),
    **dict.fromkeys(("have", "has", "working on", "to do", "left to do", "to be done"), (DONE,)),
    **dict.fromkeys(("open", "pending"), (DONE, PAID, DELIVERED, SENT, RETURNED)),
    "outstanding": (PAID, DONE, DELIVERED, SENT, RETURNED),
    **dict.fromkeys(("settled", "unsettled"), (PAID, DONE)),
    **dict.fromkeys(("delivered", "received", "undelivered"), (DELIVERED,)),
    **dict.fromkeys(("shipped", "sent"), (SENT,)),
    **dict.fromkeys(("returned", "back", "unreturned", "out", "on loan"), (RETURNED,)),
}  # fmt: skip
"""For words of states what they may be about, the likeliest first; all others are about payment."""


def stated(lookup: Lookup, text: str) -> Iterator[Stated]:
    """The words of a question that say a state which some column of the table tells."""
    own = list(_of_verdicts(lookup, text))
    yield from own
    for pattern, wanted in ((_NEGATED, False), (_UNDONE, False), (_FINISHED, True), (_SO, True)):
        for found in pattern.finditer(text):
            if any(each.start < found.end() and found.start() < each.end for each in own):
                continue
            condition = _of_word(lookup, text, found, wanted)
            if condition is not None:
                yield Stated(*found.span(), condition)
    for found in _OVERDUE.finditer(text):
        if (late := _overdue(lookup, found[0])) is not None:
            yield Stated(*found.span(), late)
    yield from lateness(lookup, text)
    yield from ended_so(lookup, text)
    yield from results_of_teams(lookup, text)
    yield from attended(lookup, text)
    yield from every_time(lookup, text)
    yield from missing(lookup, text)
    yield from of_stock(lookup, text)
    yield from happened(lookup, text)
    yield from against_levels(lookup, text)
    yield from of_grades(lookup, text)
    yield from survey_answers(lookup, text)


def _of_verdicts(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "whose deposit isn't fully paid", "who hasn't paid their deposit": what a column of yes and no says of it."""
    for pattern in (_ITS_VERDICT, _VERDICT_OF):
        for found in pattern.finditer(text):
            word = folded(found["what"])
            named = [each for each in lookup.headers if each.score((stem(word),), word) >= _WELL_NAMED]
            column = next((each.column for each in named if each.column.verdicts is not None), None)
            if column is None and pattern is _VERDICT_OF and any(each.column.is_number for each in named):
                paid = told(lookup, PAID, found["not"] is None) if _OF_PAY.search(found[0]) else None
                if paid is not None:
                    yield Stated(*found.span(), paid)  # "who paid their fee", of a fee and whether it was paid
            if column is None or column.verdicts is None:
                continue
            yes, how = column.verdicts[0], folded(found["how"] or "")
            partly = tuple(text for text in others(column, yes) if folded(text).split()[0] in _PARTLY)
            denied = found["not"] is not None
            texts = partly if how in _PARTLY else yes
            if denied:
                texts = others(column, texts) if how else others(column, (*yes, *partly))
            condition = any_text(column, texts)
            if condition is not None:
                yield Stated(*found.span(), condition)


def _of_word(lookup: Lookup, text: str, found: "re.Match[str]", wanted: bool) -> Condition | None:
    """The rows that a word of a state means; None where no column tells, or the word stands in the table itself."""
    word = folded(found["word"])
    axes = _AXES.get(word, (PAID,))
    is_plain = found.re is not _NEGATED
    if word == "out" and not folded(found[0]).startswith("still") and _IS_OUT.search(text) is None:
        return None
    if is_plain and (_is_verb(text, found) or _stands_in_table(lookup, word, axes)):
        return None
    wholly = word not in ("paid", "unpaid") or "full" in found[0].casefold()
    return _first(told(lookup, axis, wanted, wholly) for axis in axes)


_IS_OUT = re.compile(r"(?i)\b(?:is|are) out(?: now| at the moment)?\W*$")
_BEFORE_VERB = re.compile(r"(?i)\b(?:to|did|do|does|we|they|i|you|who|can|will|have|has|had|should)\s*$")
_ASKED_OF = re.compile(r"(?i)\b(?:did|does|do|will|can)\b(?: (?!have\b)[\w-]+){0,5}\s*$")
_OF_DUTY = re.compile(r"(?i)\b(?:should|must|ought to|supposed to|ha[sd] to|have to|needs? to)\b[\w ]*$")


def _is_verb(text: str, found: "re.Match[str]") -> bool:
    """Whether somebody does it: "who finished first", "when did it open", "should have been done before May"."""
    before = text[: found.start()]
    if found.re is _FINISHED and _OF_DUTY.search(before):
        return True
    of_verb = found.re is _FINISHED or folded(found["word"]) == "open"
    return of_verb and (_BEFORE_VERB.search(before) or _ASKED_OF.search(before)) is not None


def _stands_in_table(lookup: Lookup, word: str, axes: Sequence[Axis]) -> bool:
    """Whether a cell says a word, or a header that does not tell the state: the price "Open" of a share."""
    if any(word in lookup.keys(column)[0] for column in lookup.grid if len(column.texts) <= MOST_KINDS):
        return True
    plain = word.split()[0]
    telling = frozenset[str]().union(*(axis.headers for axis in axes))
    return any(header.says(plain) and not telling.intersection(header.words) for header in lookup.headers) and (
        plain not in OWED
    )


def _overdue(lookup: Lookup, word: str) -> Condition | None:
    """What was due before today and is not done; None where no column says what is done."""
    if _stands_in_table(lookup, folded(word), ()):
        return None
    axes = (PAID, DONE, DELIVERED, RETURNED)
    still = _first(told(lookup, axis, False) for axis in axes)
    due = due_column(lookup)
    if due is None or still is None:
        return None
    return AllOf((Compare(due.name, Operator.LESS, date.today()), still))


def tells_what_is_open(lookup: Lookup) -> bool:
    """Whether a column says what is open, or not yet done."""
    return any(told(lookup, axis, False) is not None for axis in _AXES["open"])


def _first(found: Iterable[Condition | None]) -> Condition | None:
    return next((each for each in found if each is not None), None)
