"""What is doubtful where money is booked on two sides, and where a question computes with two columns."""

from collections.abc import Iterator, Sequence

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.money_columns import is_double_entry, out_and_in
from desktop_app.tasks.tables.asking.words import Token, header_words, stems
from desktop_app.tasks.tables.doubted_columns import Doubt, Taken
from desktop_app.tasks.tables.query import Compute, columns_in, columns_of
from desktop_app.translation import mark, worded

_OF_BOTH_SIDES, _OF_A_SIGN = 0.3, 0.2
"""How often answers with these doubts are right; a guess, as too few of them are known."""

_BOOKED_TWICE = mark("Each amount is booked on both sides: all of {column} is neither what was spent nor what came in.")
_SIGN = mark("“{sign}” between {first} and {second} was not computed.")
_SIGNS = frozenset("+-–/")


def of_both_sides(taken: Taken) -> Iterator[Doubt]:
    """ "how much did we earn", of a journal: the sum of one side is that of the other."""
    query, pair = taken.candidate.query, out_and_in(taken.lookup)
    if pair is None or query.compute is not Compute.SUM or query.group is not None:
        return
    side = next((header for header in pair if header.column.name == query.measure), None)
    if side is None or not is_double_entry(*pair):
        return
    said = {token.stem for token in taken.candidate.cut if token.folded in taken.text}
    of_account = any(taken.lookup.grid[name].kind is ColumnKind.TEXT for name in columns_in(query.where))
    if not of_account and not said & set(side.stems):
        yield Doubt(worded(_BOOKED_TWICE, column=side.column.name), _OF_BOTH_SIDES)


def sign_between(taken: Taken) -> Iterator[Doubt]:
    """ "total income - expenses", which is read as one of the two."""
    cut, used = taken.candidate.cut, " ".join(columns_of(taken.candidate.query))
    for place, token in enumerate(cut):
        if token.text not in _SIGNS:
            continue
        before, after = cut[:place], cut[place + 1 :]
        after = after[1:] if after and after[0].folded in _OF_ALL else after
        first, second = _named(taken, before, at_end=True), _named(taken, after, at_end=False)
        if first and second and first != second and not (first in used and second in used):
            yield Doubt(worded(_SIGN, sign=token.text, first=first, second=second), _OF_A_SIGN)
            return


_OF_ALL = frozenset(["total", "the", "all"])


def _named(taken: Taken, cut: Sequence[Token], at_end: bool) -> str:
    """The column of numbers whose whole name stands at the end, or the beginning, of some words; "" of none."""
    said = tuple(token.stem for token in cut)
    for column in taken.lookup.grid:
        words = stems(header_words(column.name))
        if column.kind is ColumnKind.NUMBER and words == (said[-len(words) :] if at_end else said[: len(words)]):
            return column.name
    return ""


LOOKS = (of_both_sides, sign_between)
"""Each looks at a reading and yields what is doubtful of the money it speaks of."""
