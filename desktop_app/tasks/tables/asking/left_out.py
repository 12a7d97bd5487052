"""The words of a question that a reading makes no use of: those that leave something out, and those it can spare.

"Which state exports the most beef" is about the column of beef whatever the verb; "how many orders were damaged" is not
about all orders.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.kinds_of_values import is_whole_question
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import Token, header_words, root, stem
from desktop_app.tasks.tables.query import Compare, Compute, Has, OneOf, TableQuery, columns_of, parts_of

_SMALL = frozenset("R>DLfFMPi&u_,WyEozjg")
"""Letters of items that say nothing which the rest does not."""

_NEUTRAL = frozenset(
    map(
        stem,
        """
export exported import sell sold buy bought bring brought carry book log spend spent supply use using open pay order
place run give gave donate apply drive drove join do make made have get got take took hold held offer serve provide own
play stay come came go went visit travel ride rode fly flew ship send sent receive earn collect report register record
enter submit file write wrote review rate post publish release select pick choose chose hit eat drink consume need
require wear speak spoke deliver charge lend borrow work live involve contain include
""".split(),
    )
)
"""Verbs of what the rows of a table record anyway: who sells, who books; not of what befalls some of them."""

_OF_MEASURES = frozenset(
    map(stem, "cost costs price amount value number total sum figure figures data readings level rate content".split())
)
"""Nouns that say no more than that something is measured."""

_RATES = frozenset(["rate", "rates"])
"""Figures for which a list of names is no answer."""
_MONEY = frozenset("euro euros dollar dollars pound pounds franc francs usd eur gbp chf money".split())
_ANYBODY = frozenset("people person persons ones one anyone anybody someone guys".split())
_JOINS = frozenset(["but", "yet", "whereas", "while", "there", "altogether"])

_LEAST = 4
"""Letters that two words of a family have in common at their beginning, at least."""


@dataclass(frozen=True)
class LeftOut:
    """What a reading makes no use of.

    main: items whose words would say something else, or of other rows. spared: those that say no more than the rest.
    """

    main: tuple[Item, ...] = ()
    spared: tuple[Item, ...] = ()


def left_out(
    lookup: Lookup,
    query: TableQuery,
    items: tuple[Item, ...],
    rest: tuple[Item, ...],
    cut: Sequence[Token] = (),
) -> LeftOut:
    """What of the items of a question is left out by a query; rest: those that it did not make use of; cut: its words,
    where they are known."""
    known = _families(lookup, query)
    rest = tuple(item for item in rest if not _is_head_of_figure(lookup, query, cut, item))
    main: list[Item] = []
    spared: list[Item] = []
    for item in rest:
        if item.letter not in _SMALL:
            (spared if _is_spared(lookup, query, items, item, known) else main).append(item)
    main += [item for item in items if item not in rest and _is_of_another_column(lookup, query, item, known)]
    main += [item for before, item in pairwise(items) if item not in rest and _is_split(query, before, item)]
    main += [item for item in items if item not in rest and _is_lost_group(query, item)]
    return LeftOut(tuple(dict.fromkeys(main)), tuple(spared))


def _is_split(query: TableQuery, before: Item, item: Item) -> bool:
    """Whether a column by which figures are to be split is none of the query's: "by region" of an average per rep."""
    named = item.mention.column if item.letter == "H" and item.mention is not None else ""
    return bool(named) and before.letter in "jG" and named not in set(columns_of(query))


def _is_lost_group(query: TableQuery, item: Item) -> bool:
    """Whether a column by which something was to be told is none of the query's: the top two "per region"."""
    if query.group is not None or query.having is not None:
        return False
    named = item.mention.column if item.letter == "K" and item.mention is not None and item.condition is None else ""
    return bool(named) and item.mention is not None and item.mention.kind == "H" and named not in columns_of(query)


def _is_of_another_column(lookup: Lookup, query: TableQuery, item: Item, known: frozenset[str]) -> bool:
    """Whether a noun that is counted as rows is of the family of a column left alone: winners, of "won_primary"."""
    of_word = stem(item.word)
    if item.letter != "x" or len(item.word) < _LEAST or of_word in _OF_MEASURES or _is_kin(of_word, known):
        return False
    own, left = root(of_word), set(lookup.grid.headers) - set(columns_of(query))
    left = {name for name in left if not is_whole_question(name)}
    return any(own == root(each) for name in left for each in lookup.header(name).long if len(each) > 2)


def _is_spared(lookup: Lookup, query: TableQuery, items: tuple[Item, ...], item: Item, known: frozenset[str]) -> bool:
    word, of_word = item.word, stem(item.word)
    if item.letter == "b" and any(each.letter == "X" for each in items):
        return True  # the "between" of a difference
    if item.letter not in "xHl" or word in vocabulary.TURNING:
        return False
    if word in _RATES and not _shows_figures(lookup, query):
        return False
    if of_word in _OUTCOMES and not _is_kin(of_word, known):
        return False
    if item.letter == "l" and not (query.compute is not Compute.NONE and of_word in vocabulary.TELLING):
        return True
    if of_word in vocabulary.TELLING and query.measure is not None:
        return True
    if word in _ANYBODY or word in _JOINS or of_word in _NEUTRAL or _is_kin(of_word, known):
        return True
    if word in _MONEY or of_word in _OF_MEASURES:
        return query.measure is not None or query.order is not None or bool(query.show)
    return _is_head(items, item) or _is_of_rows(items, item)


def _shows_figures(lookup: Lookup, query: TableQuery) -> bool:
    """Whether a query comes to numbers, rather than to names or to how many rows there are."""
    shown = any(name in lookup.grid.headers and lookup.grid[name].is_ordered for name in query.show)
    return shown or query.measure is not None or query.order is not None


_OUTCOMES = frozenset(map(stem, ("lose", "lost", "fail", "miss")))
"""What befell some of the rows, whatever is asked of them."""


def _is_head(items: tuple[Item, ...], item: Item) -> bool:
    """Whether it is the noun behind a column or a cell that is made use of: "payment method", "green cabs"."""
    before = next((each for each in items if each.end == item.start), None)
    if before is None:
        return False
    if before.letter == "H":
        return not item.word.endswith("ed") or item.word in _OF_PLACES
    of_cells = before.letter in "KV" and not isinstance(before.condition, Compare)
    return of_cells and (item.word in _HEADS or (item.word.endswith("s") and not item.word.endswith("ss")))


_OF_PLACES = frozenset("based located situated named called listed used needed required involved included".split())
"""What is said of things without saying more of them, unlike "closed"."""

_HEADS = frozenset("prize award team club group category department branch region state city country".split())
"""Nouns of one thing that may stand behind the name of a kind: "the peace prize"."""


_OF_CHANGE = frozenset(map(stem, "rise rose fall fell grow grew drop increase decrease change decline gain".split()))
"""What befell a figure, which is another question than how high it is."""


def _is_head_of_figure(lookup: Lookup, query: TableQuery, cut: Sequence[Token], item: Item) -> bool:
    """Whether it is the noun behind the column that is compared: "the most gold medals"."""
    by = query.order.column if query.order is not None else None
    columns = [name for name in (query.measure, by) if name is not None and name in lookup.grid.headers]
    if item.letter != "x" or not 0 < item.start <= len(cut) or not columns:
        return False
    known = vocabulary.TURNING | _OUTCOMES | _OF_CHANGE
    before = cut[item.start - 1].stem
    return stem(item.word) not in known and any((before,) == lookup.header(name).long[-1:] for name in columns)


def _is_of_rows(items: tuple[Item, ...], item: Item) -> bool:
    """Whether it is what the rows may be called: the cars of "average mpg of cars with 4 cylinders"."""
    place = items.index(item)
    led = place > 1 and items[place - 1].letter == "o" and items[place - 2].letter in "HA%"
    return led and item.letter == "x" and item.word.endswith("s") and not item.word.endswith("ss")


def _is_kin(word: str, known: frozenset[str]) -> bool:
    """Whether a stem is of the family of a word that is made use of: supplies and Supplier."""
    if len(word) < _LEAST:
        return word in known
    own = root(word)
    return any(
        own == root(each) or each.startswith(word) or each.endswith(word) or word.startswith(each)
        for each in known
        if len(each) >= _LEAST
    )


def is_kin_of(lookup: Lookup, query: TableQuery, word: str) -> bool:
    """Whether a word is of the family of what a query is about: its columns, its cells, the rows, the file's name."""
    return _is_kin(stem(word), _families(lookup, query))


def _families(lookup: Lookup, query: TableQuery) -> frozenset[str]:
    """The stems of what a query is about: its columns, what its rows are about, the words of cells, the file's name."""
    grid = lookup.grid
    names = set(columns_of(query)) | ({grid.entity.name} if grid.entity is not None else set())
    words = [word for name in names for word in header_words(name)]
    words += [word for name in names if name in grid.headers for word in lookup.header(name).long]
    for condition in (*parts_of(query.where), *parts_of(query.part)):
        if isinstance(condition, OneOf | Has):
            words += header_words(condition.said)
    words += [word.casefold() for word in re.split(r"[\W_\d]+", f"{grid.path.stem} {grid.sheet or ''}") if word]
    return frozenset(stem(word) for word in words if len(word) > 1)
