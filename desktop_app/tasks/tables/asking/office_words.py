"""What an office says of its lists and tables say otherwise: longest open, due next, incl. VAT, took part."""

import re
from datetime import date

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.attendance import turnout
from desktop_app.tasks.tables.asking.dates import month_named
from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.starts_and_ends import in_nights
from desktop_app.tasks.tables.asking.states import stated, tells_what_is_open
from desktop_app.tasks.tables.asking.told_states import due_column, owed_column
from desktop_app.tasks.tables.asking.words import folded, header_words, stem

_BEGUN = frozenset(
    "opened created issued date reported received submitted ordered start started raised logged datum eröffnet".split()
)
_LONGEST_OPEN = re.compile(
    r"(?i)\blongest[- ](?=(?:open|outstanding|pending|unfinished|unresolved|unpaid)\b)"
    r"|(?<=open )(?:for )?(?:the )?longest\b|(?<=outstanding )(?:for )?(?:the )?longest\b"
)


def longest_open(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "the longest open ticket", where a day says when each was opened, as the earliest of those open."""
    days = (header.column for header in lookup.headers if _BEGUN.intersection(header.words))
    begun = next((day for day in days if day.kind is ColumnKind.DATE and day.filled.all()), None)
    if begun is None or not tells_what_is_open(lookup):
        return said[0]
    before = said[0].rstrip()[-1:] == "-" or said[0].endswith(" ")
    return f"earliest {begun.name} " if before else f"with the earliest {begun.name}"


_OF_DUTY = re.compile(
    r"(?i)\b(?:should|must|ought to|(?:is|are|was|were) supposed to|ha[sd] to|have to|needs? to) (?:have )?(?:been|be) "
    r"(?:done|finished|completed|ready|closed|paid|returned|delivered)\b"
)


def of_duty(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "should have been done before May", where a column says what is due when, as that column."""
    due = due_column(lookup)
    return said[0] if due is None else due.name


_DUE_NEXT = re.compile(r"(?i)(?:\b(?:is|are|comes?|what['’]?s|whats) )?\b(?:due next|next due|next deadline)\b")
_BESIDE_TIME = re.compile(r"(?i)\b(?:after|before|since|until|from)\b(?= \d)")


def due_next(lookup: Lookup, text: str) -> str:
    """ "what is due next (not finished, after 27.11.2026)" as what is due first of these; else of what is due yet."""
    due, said = due_column(lookup), _DUE_NEXT.search(text)
    if due is None or said is None:
        return text
    lead = text[: said.start()].strip()
    lead = "which" if lead.casefold() in ("", "what", "whats", "what's") else lead
    rest = text[said.end() :].rstrip(" ?.!")
    rest, named = _BESIDE_TIME.subn(lambda time: f"{due.name} {time[0]}", rest, count=1)
    rest = rest if named else f"{rest}, {due.name} after {date.today():%Y-%m-%d}"
    still = "" if any(stated(lookup, rest)) or not tells_what_is_open(lookup) else ", open"
    asks_when = re.match(r"(?i)when\b", lead) is not None or lead.casefold().endswith(" the")
    return f"{'what is' if asks_when else f'{lead} has'} the earliest {due.name}{rest}{still}"


_OWES = re.compile(r"(?i)\b(?:(?:still )?owes?(?: us)?|owed|owing|(?:is |are )?outstanding|(?:is |are )?in arrears)\b")
_OF_FIGURES = re.compile(r"(?i)\b(?:how much|total|sum|average|most|least|largest|highest|biggest)\b")


def owed(lookup: Lookup, text: str) -> str:
    """ "who owes the most", "how much is owed", where a column says how much, as that column."""
    column = owed_column(lookup)
    said = _OWES.search(text)
    if column is None or said is None or _OF_FIGURES.search(text) is None:
        return text
    if any(stem(word) in lookup.words(column) for word in header_words(said[0])):
        return text
    most = re.match(r"(?i)\s*(?:us )?(?:the )?(most|least)\b", text[said.end() :])
    if most is not None:
        end = said.end() + most.end()
        return f"{text[: said.start()]}has the {'highest' if most[1] == 'most' else 'lowest'} {column.name}{text[end:]}"
    return f"{text[: said.start()]}{column.name}{text[said.end() :]}"


_TAX = re.compile(
    r"(?i)\b(?=\w)(?P<incl>incl(?:\.|uding|usive of)?|with|after)? ?"
    r"(?P<excl>excl(?:\.|uding|usive of)?|before|without|net of)? ?(?:the )?(?:vat|mwst|ust|sales tax|tax)\b"
)


def of_tax(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "incl. VAT", where a column is called gross, as that; "excl. VAT" as net."""
    wanted = "gross" if said["incl"] else "net" if said["excl"] else ""
    if any(bare_text(said[0]) in bare_text(header.column.name) for header in lookup.headers):
        return said[0]  # a column is called "Profit before tax"
    german = {"gross": "brutto", "net": "netto"}.get(wanted, "")
    found = [word for word in (wanted, german) if word and any(header.says(word) for header in lookup.headers)]
    return found[0] if found else said[0]


_BRACKETED = re.compile(r"(?<![^\s(])(?P<word>[^\W\d_]\w{2,}) \((?P<said>[^()\d]{3,})\)")


def as_in_brackets(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "the rent (Miete)", where the table has the word in brackets and not the other, as that."""
    word, within = folded(said["word"]), bare_text(said["said"])
    if month_named(word) is not None or _is_known(lookup, word) or not within or not _is_known(lookup, within):
        return said[0]
    return said["said"]


def _is_known(lookup: Lookup, words: str) -> bool:
    """Whether a header or a cell has some words."""
    asked = tuple(map(stem, words.split()))
    if any(header.score(asked, words) for header in lookup.headers):
        return True
    return any(f" {words} " in f" {bare_text(text)} " for column in lookup.grid for text in column.texts[:_LOOKED_AT])


_LOOKED_AT = 1_000
_PEOPLE = r"(?:people|persons|employees|participants|respondents|colleagues|staff|members)"
_TOOK_PART = re.compile(
    r"(?i)\s*\b(?:(?:have |has |that |who )?(?:took part|taken part|participated|responded|replied|answered|"
    r"filled (?:it|this|in|out)))(?: (?:in|to) (?:the|this|our) (?:survey|poll|study|questionnaire|form))?(?=\W*$)"
)
_HOW_MANY_PEOPLE = re.compile(rf"(?i)\b(how many|number of) {_PEOPLE}\b")


def took_part(lookup: Lookup, text: str) -> str:
    """ "how many people took part", of a list in which each row is of somebody, as how many rows there are."""
    named = any(_COUNTS_PEOPLE.intersection(header.long) for header in lookup.headers if len(header.long) <= _SHORT)
    if named or _TOOK_PART.search(text) is None or _HOW_MANY_PEOPLE.search(text) is None:
        return text
    return _HOW_MANY_PEOPLE.sub(r"\1 rows", _TOOK_PART.sub("", text))


_SHORT = 2
"""Words of a header of who took part; those of a statement to agree to are more."""
_COUNTS_PEOPLE = frozenset(
    vocabulary.OF_PEOPLE
    | set(vocabulary.WHO)
    | set(map(stem, "participated participants respondents responded replied answered employee staff".split()))
)

_OF_MOOD = re.compile(
    r"(?i)\b(?:very |quite )?(?:un|dis)?(?:happy|satisfied|content|pleased) (?:with|about) (?=[^()]*\(\d[^()]*\))"
)


def of_mood(_: Lookup, said: "re.Match[str]") -> str:
    """ "unhappy with their workload (1 or 2)": the numbers in brackets say what is meant by it."""
    return ""


_OF_MARKS = re.compile(r"(?i)\b(?P<named>\w+) (?:score|rating|mark)s?\b")


def of_marks(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "pay score", where the marks people gave stand in a column of the pay, as that column."""
    second = said[0].split()[-1]
    if _is_known(lookup, folded(second).removesuffix("s")) or _is_known(lookup, folded(second)):
        return said[0]
    asked = (stem(folded(said["named"])),)
    numbers = (header for header in lookup.headers if header.column.kind is ColumnKind.NUMBER)
    return said["named"] if any(header.score(asked) >= _NAMED for header in numbers) else said[0]


_NAMED = 0.6

_MARK_IN = re.compile(
    r"(?i)\b(?P<mark>marks?|scores?|grades?|results?) (?:in|for|at) (?:the )?(?P<named>[^\W\d_]{2,})\b"
)


def mark_in(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "the highest mark in Word", where no column is of marks and one is called Word, as that column."""
    word = folded(said["mark"])
    if _is_known(lookup, word.removesuffix("s")) or _is_known(lookup, word):
        return said[0]
    asked = (stem(folded(said["named"])),)
    numbers = [header for header in lookup.headers if header.column.kind is ColumnKind.NUMBER]
    return said["named"] if sum(header.score(asked) >= _NAMED for header in numbers) == 1 else said[0]


REPLACED = (
    (_LONGEST_OPEN, longest_open),
    (_OF_DUTY, of_duty),
    (_TAX, of_tax),
    (_BRACKETED, as_in_brackets),
    (_OF_MOOD, of_mood),
    (_OF_MARKS, of_marks),
    (_MARK_IN, mark_in),
)
"""What is said, and what makes of it what a table says."""

CHANGED = (due_next, owed, took_part, turnout, in_nights)
"""What looks at the whole question."""
