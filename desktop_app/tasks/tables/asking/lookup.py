"""The headers and cells of a table, ready to be compared with the words of many questions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pyarrow as pa

from desktop_app.tasks.tables.asking.dates import When
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.listed import Listed, listed
from desktop_app.tasks.tables.asking.roles import only_quantity, repeats_itself, unnamed_money
from desktop_app.tasks.tables.asking.words import folded, root, stem, stems
from desktop_app.tasks.tables.blocks import block_of
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.repeated_column import RepeatedColumn
from desktop_app.tasks.tables.unpivoting import LongGrid, Spread, spreads, unpivoted

LONGEST = 10
"""Words of a question looked up together."""

_LEAST_OF_KIND, _CUT_OFF = 4, 3
"""Letters that a kind which is cut short has, and that are cut off it, at least."""

_OWN_WORDS = frozenset("ing ings ers ier iers ern age ages board ment ments ship able less ness".split())
"""Endings that make another word of a kind: a cashier is no cash."""

MOST_KINDS = 20
"""Different texts of a column at most that are taken for kinds."""

_MOST_FAMILIES = 100
"""Different texts of a column at most whose roots are compared where rows share them: sports, trades."""

_MOST_STEMMED = 5_000
"""Different texts of a column whose words are compared without their endings."""

_MOST_LOOKED_AT = 1_000
"""Different texts of a column at most that are looked at for a word."""


@dataclass(frozen=True)
class Mention:
    """What some words of a question may stand for.

    start, end: places of its tokens. kind: H a column, V a cell, N a number, O an ordinal, T a time.
    score: in 0..1, how surely. column: which column is meant (H), or holds the cell (V).
    texts: the cells' texts (V). partial: the cells only contain the words; of a column: it is denied ("unpaid").
    either: another column with its cells' texts, of which one or the other is meant: who played at home or away (V).
    listed: a regular expression of one of the several values that cells list (V).
    value: of a number. scale: what a word after it multiplies it by, as in "2 billion". when: of a time.
    """

    start: int
    end: int
    kind: str
    score: float
    column: str = ""
    texts: tuple[str, ...] = ()
    partial: bool = False
    value: float = 0.0
    unit: str = ""
    scale: float = 1.0
    when: When | None = None
    said: str = ""
    either: tuple[str, tuple[str, ...]] | None = None
    listed: str = ""


_AMOUNT, _SALES = ("amount",), ("sales",)
_OF_A_LETTER = {"G": "goals", "A": "assists"}
_BESIDE_GOALS = frozenset(["SOG", "SHTS", "SHO", "G+A"])
"""Headers of tables of players in which G is for goals rather than for games."""


@dataclass
class Lookup:
    """The headers and cells of a table, ready for many questions."""

    grid: Grid
    of: "Lookup | None" = None
    """That of the table as it stands, where this one is of it the long way."""
    headers: list[Header] = field(init=False)
    _keys: dict[int, tuple[list[str], dict[str, list[int]], pa.Array]] = field(init=False, default_factory=dict)

    _by_stem: dict[int, dict[str, list[int]]] = field(init=False, default_factory=dict)
    _by_root: dict[int, dict[str, list[int]]] = field(init=False, default_factory=dict)
    _repeating: dict[int, bool] = field(init=False, default_factory=dict)
    _blocks: "dict[str, Lookup | None]" = field(init=False, default_factory=dict)
    _listed: dict[int, Listed | None] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        money = unnamed_money(self.grid) if self.of is None else None
        if money is not None:
            money.also_called = _AMOUNT
        sold = only_quantity(self.grid) if self.of is None else None
        if sold is not None and sold is not money:
            sold.also_called = _SALES
        for column in self.grid:
            if column.name in _OF_A_LETTER and not _BESIDE_GOALS.isdisjoint(self.grid.headers):
                column.also_called = (_OF_A_LETTER[column.name],)
        # A column of the file that says the sections is the first and has its own name; one made for them is the last.
        made = self.grid.column_count - 1
        self.headers = [Header(each, each.name == self.grid.section and each.place == made) for each in self.grid]

    @cached_property
    def unpivoted(self) -> "list[Lookup]":
        """The same of the table with the columns of each measure as rows, where any is spread over columns."""
        return [Lookup(grid, self) for grid in unpivoted(self.grid)]

    @cached_property
    def at_times(self) -> tuple[frozenset[str], ...]:
        """The names of the columns of each measure that is spread over times."""
        return tuple(frozenset(column.name for column in spread.columns) for spread in self.spreads)

    @cached_property
    def spreads(self) -> tuple[Spread, ...]:
        """The measures that are spread over columns."""
        return tuple(spreads(self.grid))

    def side_by_side(self, noun: str) -> "Lookup | None":
        """The same with columns of one kind as rows, where a noun of the question may say what they are: suppliers."""
        if noun not in self._blocks:
            block = block_of(self.grid, noun)
            apart = frozenset(column.place for column in block.columns) if block is not None else frozenset()
            self._blocks[noun] = (
                None if block is None else Lookup(LongGrid(self.grid, block, apart, of_times=False), self)
            )
        return self._blocks[noun]

    def header(self, name: str) -> Header:
        """The header of a column by its name."""
        return self.headers[self.grid[name].place]

    def repeats(self, column: Column) -> bool:
        """Whether the texts of a column come again in other rows; looked at once, as it may have 100,000 rows."""
        if column.place not in self._repeating:
            self._repeating[column.place] = repeats_itself(column)
        return self._repeating[column.place]

    def listed(self, column: Column) -> Listed | None:
        """The values that the cells of a column list, where they hold several each."""
        if isinstance(column, RepeatedColumn) and self.of is not None:
            return self.of.listed(column.of)
        if column.place not in self._listed:
            self._listed[column.place] = listed(column, bare_text)
        return self._listed[column.place]

    def words(self, column: Column) -> frozenset[str]:
        """The stems of a column's header, short forms spelled out."""
        return frozenset(self.headers[column.place].long)

    def stemmed(self, column: Column) -> dict[str, list[int]]:
        """For the cells of a column: the stems of their words -> places in texts; none of a column of many texts."""
        if column.place not in self._by_stem:
            few = len(column.texts) <= _MOST_STEMMED
            found = _stemmed([bare_text(text) for text in column.texts] if few else ())
            lists = self.listed(column)
            for text, places in lists.places.items() if lists is not None and few else ():
                found[" ".join(stems(text.split()))] = places
            self._by_stem[column.place] = found
        return self._by_stem[column.place]

    def families(self, column: Column) -> dict[str, list[int]]:
        """For a column of kinds: the root of each kind that is one word -> its places in texts."""
        if column.place not in self._by_root:
            are_kinds = len(column.texts) <= (_MOST_FAMILIES if self.repeats(column) else MOST_KINDS)
            few = column.texts if are_kinds else ()
            found = self._by_root[column.place] = {}
            for place, word in enumerate(map(bare_text, few)):
                if word.isalpha():
                    found.setdefault(root(stem(word)), []).append(place)
        return self._by_root[column.place]

    def cut_short(self, column: Column, word: str) -> list[int]:
        """The kinds of a column that are the beginning of a word: "herbi" of herbivores, "Prof" of professors."""
        if not MOST_KINDS >= len(column.texts) > 1 or not self.repeats(column):
            return []
        kinds = (bare_text(text) for text in column.texts)
        found = [
            (len(kind), place)
            for place, kind in enumerate(kinds)
            if kind.isalpha() and _LEAST_OF_KIND <= len(kind) <= len(word) - _CUT_OFF and word.startswith(kind)
        ]
        return [place for length, place in found if word[length:] not in _OWN_WORDS]

    def says_in_cells(self, word: str) -> bool:
        """Whether some cell has a word: a grow light, a fall jacket."""
        wanted = f" {bare_text(word)} "
        texts = (text for column in self.grid for text in column.texts[:_MOST_LOOKED_AT])
        return any(wanted in f" {bare_text(text)} " for text in texts)

    def keys(self, column: Column) -> tuple[dict[str, list[int]], pa.Array]:
        """For the cells of a column: bare text -> places in texts, and the bare texts as an Arrow array."""
        if isinstance(column, RepeatedColumn) and self.of is not None:
            return self.of.keys(column.of)
        if column.place not in self._keys:
            bare = [bare_text(text) for text in column.texts]
            places: dict[str, list[int]] = {}
            for place, text in enumerate(bare):
                if text:
                    places.setdefault(text, []).append(place)
            padded = pa.array([f" {text} " for text in bare], type=pa.large_string())
            self._keys[column.place] = (bare, places, padded)
        _, places, padded = self._keys[column.place]
        return places, padded


def _stemmed(texts: Sequence[str]) -> dict[str, list[int]]:
    """The stems of each text -> its places: "passed" finds Pass, "fossil fuel" finds Fossil Fuels."""
    found: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        words = text.split()
        numbered = any(map(str.isdigit, text))
        worded = len(words) > 1 and words[0].isalpha() and len(words[0]) > 2  # "Couple under 60", no code
        if words and len(words) <= LONGEST and (worded or not numbered):
            found.setdefault(" ".join(stems(words)), []).append(place)
    return found


def bare_text(text: str) -> str:
    """A text as cells are compared: folded, without marks between its words."""
    return " ".join(
        re.sub(r"[^\w%$€£.+-]+|_+|(?<!\d)\.|\.(?!\d)|(?<!\w)[+-]+|-+(?=\W|$)|(?<=\w)-(?=\w)", " ", folded(text)).split()
    )
