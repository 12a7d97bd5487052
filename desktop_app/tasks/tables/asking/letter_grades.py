"""Grades in letters, A* to G and U, and their order: the best grade, at least a B, a C or worse."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from desktop_app.answers import any_of
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.told_states import any_text
from desktop_app.tasks.tables.asking.words import folded, stem, tokens
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AllOf, AnyOf, OneOf, TableQuery

_GRADE = re.compile(r"([A-FGU])([*+-]?)")
_NO_GRADE = frozenset(["", "-", "–", "n/a", "abs", "absent", "x", "n", "none"])
_HEADS = frozenset(map(stem, "grade grades mark marks result results predicted target note".split()))
_OF_GROUPS = frozenset(map(stem, "group class set team section option block type category blood band division".split()))
"""Headers of letters that are names, not grades."""
_SCALE = ("A*", *"ABCDEFGU")
_SIGNS = {"*": -2, "+": -1, "": 0, "-": 1}

_LETTER = r"(?:an? |the )?(?:grade |an? )?(?P<{0}>(?-i:[A-FGU])[*+-]?)(?![\w*+])(?: grade)?"
_AT_LEAST = re.compile(
    rf"(?i)(?:\b(?:at least|(?:no|not) (?:less|worse|lower) than|not (?:below|under)|minimum(?: of)?)"
    rf" {_LETTER.format('a')}"
    rf"|\b{_LETTER.format('b')} (?:or|and) (?:better|above|higher|over|up(?:wards)?)\b)"
)
_AT_MOST = re.compile(
    rf"(?i)(?:\b(?:at (?:most|best)|(?:no|not) (?:better|higher) than) {_LETTER.format('a')}"
    rf"|\b{_LETTER.format('b')} (?:or|and) (?:worse|below|lower|under)\b)"
)
_BETTER = re.compile(rf"(?i)\b(?:better|higher) than {_LETTER.format('a')}|\babove {_LETTER.format('b')}")
_WORSE = re.compile(rf"(?i)\b(?:worse|lower) than {_LETTER.format('a')}|\bbelow {_LETTER.format('b')}")
_ONE = r"(?-i:[A-FGU])[*+-]?(?![\w*+])"
_MANY = r"(?:(?<=many )|(?<=most )|(?<=fewest ))(?-i:[A-FGU])[*+-]?(?=['’]?s\b)"
_BOUND = r"(?:better|worse|above|below|higher|lower|over|under|up)\b"
_EXACTLY = re.compile(
    rf"(?i)(?:(?P<verb>\b(?:got|gets?|has|have|had|with|many|most|fewest|achieved|scored|received|earned|awarded|given))"
    r" )?"
    rf"(?P<said>\b(?P<article>an? |the )?(?P<grade>grade )?"
    rf"(?P<some>{_ONE}(?:,? or (?:an? )?{_ONE})*|{_MANY})(?: grades?|['’]?s\b)?)"
    rf"(?! (?:or|and) {_BOUND})(?!,? or )"
)
"""One grade, or one of some: "got an A or a B", "how many A grades", "how many As"."""
_DENIED = re.compile(r"(?i)(?:\b(?:not|no|never|nobody|without|except|but)\b|n['’]t\b)[^,;]*$")
_EXTREME = re.compile(r"(?i)\b(?:the )?(?P<sign>best|top|highest|worst|lowest|poorest) (?:grades?|marks?|results?)\b")
_EXTREME_ALONE = re.compile(
    r"(?i)^\W*(?:(?:what|which)(?: is| was|['’]s)? )?(?:the )?(?P<sign>best|top|highest|worst|lowest|poorest)"
    r" (?P<what>[\w ]+ )??(?:grade|mark|result)(?: (?:in|for) (?:the )?(?P<where>[\w ]+?))?\W*$"
)


def _rank(text: str) -> float | None:
    """Where a grade stands, the best first; None for what is no grade."""
    found = _GRADE.fullmatch(text.strip())
    return None if found is None else 4.0 * ord(found[1]) + _SIGNS[found[2]]


def graded(lookup: Lookup) -> list[Header]:
    """The columns of grades in letters: those that are called so, or have a sign, or stand beside others of them."""
    found = [header for header in lookup.headers if _are_letters(header.column)]
    found = [header for header in found if not _OF_GROUPS & set(header.long)]
    told = [header for header in found if _HEADS & set(header.long) or _has_signs(header.column)]
    return found if told or len(found) > 1 else []


def _are_letters(column: Column) -> bool:
    texts = [text.strip() for text in column.texts if folded(text.strip()) not in _NO_GRADE]
    return column.kind is ColumnKind.TEXT and len(texts) > 1 and all(_rank(text) is not None for text in texts)


def _has_signs(column: Column) -> bool:
    return any(len(text.strip()) == 2 for text in column.texts)


def _meant(lookup: Lookup, text: str) -> list[Header]:
    """The columns of grades that a question names; all of them where it names none."""
    columns = graded(lookup)
    said = {token.stem for token in tokens(text)}
    return [header for header in columns if (set(header.long) - _HEADS) & said] or columns


def _asked(lookup: Lookup, text: str) -> Header | None:
    """The column of grades that a question is about: the one it names, or the only one."""
    meant = _meant(lookup, text)
    return meant[0] if len(meant) == 1 else None


def best_or_worst(lookup: Lookup, text: str) -> str:
    """ "who got the best grade in Maths" as who got at least an A there, where that is the best; else as it stands."""
    found = _EXTREME.search(text)
    header = _asked(lookup, text) if found is not None else None
    if found is None or header is None:
        return text
    best, grade = _extreme(header, found)
    return f"{text[: found.start()]}{'at least' if best else 'at most'} a {grade}{text[found.end() :]}"


def extreme_grade(lookup: Lookup, text: str) -> TableQuery | None:
    """ "what is the worst grade in English": the grade itself, where nothing else is asked; None where it is not so."""
    found = _EXTREME_ALONE.match(text)
    header = _asked(lookup, text) if found is not None else None
    if found is None or header is None or (found["where"] and not _is_named(header, found["where"])):
        return None
    _, grade = _extreme(header, found)
    texts = [each for each in header.column.texts if each.strip() == grade]
    return TableQuery(show=(header.column.name,), where=any_text(header.column, texts))


def _is_named(header: Header, words: str) -> bool:
    return {token.stem for token in tokens(words)} <= set(header.long)


def _extreme(header: Header, found: "re.Match[str]") -> tuple[bool, str]:
    """Whether the best grade is asked for, and the best or the worst that there is."""
    ranked = sorted((rank, each.strip()) for each in header.column.texts if (rank := _rank(each)) is not None)
    is_best = found["sign"].lower() in ("best", "top", "highest")
    return is_best, ranked[0 if is_best else -1][1]


def _fitting(column: Column, fits: Callable[[float], bool]) -> OneOf | None:
    """That a grade is one of those that fit; None where there are none at all, as of worse than a U.

    Where nobody has any of them it is still said: no row fits then, rather than every row.
    """
    texts = [each for each in column.texts if (rank := _rank(each)) is not None and fits(rank)]
    named = [grade for grade in _SCALE if (rank := _rank(grade)) is not None and fits(rank)]
    return any_text(column, texts) or (OneOf(column.name, (), any_of(named)) if named else None)


def of_grades(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "at least a B", "a C or worse", "got an A": grades so good, or so bad, in any of the columns meant."""
    compared = any(pattern.search(text) for pattern in (_AT_LEAST, _AT_MOST, _BETTER, _WORSE))
    meant = _meant(lookup, text) if compared or _EXACTLY.search(text) else []
    told: dict[tuple[int, int], dict[str, OneOf]] = {}
    for header in meant:
        for start, end, condition in (_compared if compared else _exact)(header.column, text):
            told.setdefault((start, end), {})[header.column.name] = condition
    for (start, end), conditions in told.items():
        yield _in_subjects(text, start, end, conditions)


def _in_subjects(text: str, start: int, end: int, conditions: dict[str, OneOf]) -> Stated:
    """A grade in any of some columns; in all where they are named with an "and": "an A in Maths and English"."""
    name = "|".join(re.escape(each.strip()) for each in conditions)
    more = rf"(?:(?:,| and| or|, and)+ (?:in )?(?:{name})\b)*"
    behind = re.compile(rf"(?i) (?:in|for|at) (?:both )?(?:the )?(?:{name})\b{more}")
    said = behind.match(text, end)
    told = tuple(conditions.values())
    if len(told) == 1:
        return Stated(start, said.end() if said is not None else end, told[0])
    every = said is not None and re.search(r"(?i)(?:,| and) ", said[0]) and not re.search(r"(?i) or ", said[0])
    whole = AllOf(told) if every else AnyOf(told)
    return Stated(start, said.end() if said is not None else end, whole)


def _compared(column: Column, text: str) -> Iterator[tuple[int, int, OneOf]]:
    """Where a question says from which grade on, and what that comes to."""
    for pattern, fits in (
        (_AT_LEAST, lambda rank, limit: rank <= limit),
        (_AT_MOST, lambda rank, limit: rank >= limit),
        (_BETTER, lambda rank, limit: rank < limit),
        (_WORSE, lambda rank, limit: rank > limit),
    ):
        for found in pattern.finditer(text):
            limit = _rank(found["a"] or found["b"])
            if limit is not None:
                # Nothing is worse than a U: no row fits then, rather than those of a U.
                none = OneOf(column.name, (), found[0].strip())
                yield *found.span(), _fitting(column, partial(fits, limit=limit)) or none


def _exact(column: Column, text: str) -> Iterator[tuple[int, int, OneOf]]:
    """Where a question says grades themselves: an A is neither an A* nor, where nobody has one, an article."""
    for found in _EXACTLY.finditer(text):
        told = found["verb"] or found["article"] or found["grade"]
        if not told or _DENIED.search(text[: found.start("said")]):
            continue
        ranks = {_rank(each) for each in re.findall(_ONE, found["some"])}
        condition = _fitting(column, ranks.__contains__)
        if condition is not None:
            yield *found.span("said"), condition
