"""Superlatives whose column nothing names, of a table in which only one column measures something."""

from collections.abc import Iterator

from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.ordering import ordered
from desktop_app.tasks.tables.asking.roles import measures
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.translation import mark, worded

_ANY_FIGURE = frozenset(
    map(stem, "value reading measurement measure figure level number amount result entry wert messwert zahl".split())
)
"""Stems of words for a number of whatever kind, in a question as in a header."""

_ONLY = mark("“{word}” is taken as {column}, the only column that measures something.")


def _of_the_only_one(match: Match) -> Iterator[Draft]:
    """ "the highest reading", "when was it coldest", where the numbers are called "value"."""
    sign, noun = match.item("sign"), match.item("noun")
    if sign is None or sign.phrase is None or sign.phrase.by_row or abs(sign.phrase.direction) != 1:
        return
    likely = measures(match.grid)
    if len(likely) != 1 or match.draft.order is not None:
        return
    if noun is not None and stem(noun.word) not in _ANY_FIGURE:
        return
    plain = set(Header(likely[0]).long) <= _ANY_FIGURE
    if sign.phrase.headers and not (plain or sign.phrase.vague):
        return  # "the richest" of a table that only knows ages
    if not sign.phrase.headers and noun is None and not plain:
        return
    said = noun.word if noun is not None else sign.word
    note = worded(_ONLY, word=said, column=likely[0].name)
    for draft in ordered(match, likely[0], sign.phrase.direction, 0.1):
        yield draft.doubted(0.0, note)


ONLY: tuple[Rule, ...] = (Rule(r"(?P<nth>O)?(?P<sign>S)(?P<count>N)?(?P<noun>x)?(?P<column>)", _of_the_only_one),)
