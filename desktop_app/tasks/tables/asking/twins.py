"""Two columns that hold the same names: home and away, from and to, buyer and seller. A name may be meant in either."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.routes import SIDES, side_of, side_of_verb
from desktop_app.tasks.tables.asking.words import Token
from desktop_app.tasks.tables.columns import Column

_ALIKE = 0.5
"""Share of the names of the column with fewer that the other one has, too."""

_SEVERAL = 3
_FEWEST = 2
"""Names that two columns share at least."""

_LESS = 0.2
"""What a cell of the one column loses where the other is named, or both may be meant."""
_OTHER_SIDE = 0.4
"""What it loses where "from" or "to" says that it is the other: more than what is still tried."""


def told_apart(lookup: Lookup, tokens: Sequence[Token], found: list[Mention]) -> list[Mention]:
    """The mentions, where those of two such columns are told apart by the question, or joined to mean either."""
    by_span: dict[tuple[int, int], list[Mention]] = {}
    for each in found:
        if not each.partial or len(each.texts) == 1:  # "Hull City" is Hull City AFC in both of them
            by_span.setdefault((each.start, each.end), []).append(each)
    taken: set[str] = set()
    for (start, _), some in sorted(by_span.items()):
        some = _likeliest(lookup, tokens, some, found)
        for one, other in combinations(some, 2):
            same = one.partial == other.partial and (not one.partial or one.texts == other.texts)
            if not (same and are_twins(lookup, one.column, other.column)):
                continue
            named = _named(lookup, tokens, start, (one, other))
            if named is not None and named.column in taken:
                named = other if named is one else one  # "when did Arsenal play Chelsea at home": it was Arsenal's
            taken |= {named.column} if named is not None else set()
            if named is None:
                found.append(replace(one, either=(other.column, other.texts), score=max(one.score, other.score)))
            less = _OTHER_SIDE if named is not None and side_of(tokens, start) else _LESS
            for each in (one, other):
                if each is not named and each in found:
                    found[found.index(each)] = replace(each, score=each.score - less)
    return found


def _likeliest(
    lookup: Lookup, tokens: Sequence[Token], some: list[Mention], found: list[Mention]
) -> list[Mention]:  # fmt: skip
    """Of three columns or more that hold the same names the one in which the name stands most often; else all.

    Where the question has a word of some of their headers, of these: "home games" of the home team.
    """
    alike = [one for one in some if any(are_twins(lookup, one.column, two.column) for two in some if two is not one)]
    if len(alike) < _SEVERAL:
        return some
    said = {token.stem for token in tokens}
    own = [each for each in alike if lookup.words(lookup.grid[each.column]) & said]
    kept = max(own or alike, key=lambda each: _rows_of(lookup.grid[each.column], each))
    for each in alike:
        if each is not kept:
            found[found.index(each)] = replace(each, score=each.score - _LESS)
    return [each for each in some if each not in alike or each is kept]


def _rows_of(column: Column, cell: Mention) -> int:
    return int(np.isin(column.codes, [column.texts.index(text) for text in cell.texts]).sum())


def _named(lookup: Lookup, tokens: Sequence[Token], start: int, pair: Sequence[Mention]) -> Mention | None:
    """The one of two mentions whose column the question names: just before it or behind it, by a verb, or anywhere."""
    before = tokens[start - 1] if start else None
    leading = SIDES.get(before.folded, frozenset([before.stem])) if before is not None else frozenset()
    behind = frozenset(token.stem for token in tokens[pair[0].end : pair[0].end + 1])  # "in Windsor county"
    said = frozenset(token.stem for token in tokens)
    side = side_of(tokens, start)
    setting_out = frozenset() if side else SIDES.get(side_of_verb(said), frozenset())
    for words in (leading, behind, SIDES.get(side, frozenset()), said, setting_out):
        own = [each for each in pair if lookup.words(lookup.grid[each.column]) & words]
        if len(own) == 1:
            return own[0]
    if side and {token.folded for token in tokens} >= SIDES.keys():
        # "from Manhattan to Brooklyn", of columns that do not say so: what comes first stands first.
        pair = sorted(pair, key=lambda each: lookup.grid[each.column].place)
        return pair[0] if side == "from" else pair[1]
    return None


def are_twins(lookup: Lookup, one: str, other: str) -> bool:
    """Whether two columns hold the same names, most of those of the one with fewer."""
    columns = lookup.grid[one], lookup.grid[other]
    if any(column.kind is not ColumnKind.TEXT for column in columns):
        return False
    names, others = (frozenset(lookup.keys(column)[0]) for column in columns)
    return len(names & others) >= max(_FEWEST, _ALIKE * min(len(names), len(others)))
