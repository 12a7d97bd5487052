"""Rules for what is largest or best of a ledger by its amounts: the biggest invoice, our five best customers."""

from collections.abc import Iterator

from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.drafts import Draft, Match
from desktop_app.tasks.tables.asking.ordering import ordered
from desktop_app.tasks.tables.asking.roles import amount_column, is_best_low, only_figure
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.translation import mark, worded

OF_SIZE = frozenset(["largest", "biggest", "smallest"])
TAKEN_AS = mark("“{word}” is taken as by {column}.")

_TRADED = frozenset(
    map(
        stem,
        """customer client buyer guest account donor sponsor member supplier vendor seller salesman salesperson rep
        agent employee product item article shop store branch region country city department team project category
        kunde""".split(),
    )
)
"""Headers of whom, or of what, amounts are: the best customer is the one with whom most is made."""


def largest_row(match: Match, keep: str = "") -> Iterator[Draft]:
    """ "the largest invoice", where invoices have a date each, is the one of the largest amount."""
    sign, column = match.item("sign"), amount_column(match.grid)
    if sign is None or sign.phrase is None or column is None:
        return
    for draft in ordered(match, column, sign.phrase.direction, 0.1, keep):
        yield draft.doubted(0.0, worded(TAKEN_AS, word=sign.word, column=column.name))


def largest_of_list(match: Match) -> Iterator[Draft]:
    """ "the biggest expense", of a list called expenses: by the amount of each."""
    sign = match.item("sign")
    if sign is not None and sign.phrase is not None and sign.word in OF_SIZE:
        yield from largest_row(match, keep="column")


_BOOKED = vocabulary.BOOKED | frozenset(
    map(stem, ("invoice", "order", "bill", "booking", "donation", "claim", "quote"))
)


def largest_booking(match: Match) -> Iterator[Draft]:
    """ "the biggest invoice", "the biggest unpaid one of the invoices", which have names: by the amount of each."""
    sign, column = match.item("sign"), match.column("column") or match.column("noun")
    if sign is None or sign.word not in OF_SIZE or column is None or column.is_ordered:
        return
    if not match.lookup.repeats(column) and _BOOKED & match.lookup.words(column):
        yield from largest_row(match, keep="column")


def best_by_amount(match: Match) -> Iterator[Draft]:
    """ "our five best customers", whose names come again in a ledger: by what all of their rows come to."""
    sign, column, amount = match.item("sign"), match.column("column"), amount_column(match.grid)
    if sign is None or sign.phrase is None or column is None or amount is None or column.is_ordered:
        return
    if len(column.texts) < column.filled.sum() and match.lookup.words(column) & _TRADED:
        for draft in ordered(match, amount, 1 if sign.phrase.direction == 0 else -1, 0.1, keep="column"):
            yield draft.doubted(0.0, worded(TAKEN_AS, word=sign.word, column=amount.name))


_GIVEN = frozenset(
    map(
        stem,
        """get got give gave given receive received earn earned make made raise raised pay paid spend spent bring
        brought collect collected contribute contributed take took donate donated""".split(),
    )
)
"""Verbs of amounts, which say no more of what there was most."""
_MONEY = frozenset(["money", "funding", "cash", "funds"])


def figure_given(match: Match) -> Column | None:
    """The only figure of a table, where it is said that somebody got the most, or the most money, and not of what."""
    figure, noun = only_figure(match.grid), match.item("money")
    if figure is None or match.lookup.words(figure) & vocabulary.APART or is_best_low(figure):
        return None
    if any(item.letter == "R" for item in match.draft.items[match.start : match.end]):
        return None  # "the most orders" are rows
    if noun is not None:
        return figure if noun.word in _MONEY else None
    before = (item for item in match.draft.items[: match.start] if item.letter == "l")
    return figure if any(stem(item.word) in _GIVEN for item in before) else None
