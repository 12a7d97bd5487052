"""The headers and cells of a table, ready to be compared with the words of many questions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pyarrow as pa

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import meanings, vocabulary
from desktop_app.tasks.tables.asking.abbreviations import in_full
from desktop_app.tasks.tables.asking.dates import When
from desktop_app.tasks.tables.asking.listed import Listed, listed
from desktop_app.tasks.tables.asking.roles import only_quantity, repeats_itself, unnamed_money
from desktop_app.tasks.tables.asking.short_forms import alike, in_pieces, is_skeleton_of
from desktop_app.tasks.tables.asking.words import folded, header_words, root, stem, stems
from desktop_app.tasks.tables.blocks import block_of
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.repeated_column import RepeatedColumn
from desktop_app.tasks.tables.unpivoting import LongGrid, Spread, spreads, unpivoted

LONGEST = 10
"""Words of a question looked up together."""

_OF_NAMES = frozenset(["nam", "full", "first", "last", "given", "family", "middl", "nick", "display", "us"])
"""Stems of headers such as "first name", which anybody may be meant by; a "song name" is no student's."""

_NAMED = 0.02
"""What "provider name" is ahead of "provider city" where a hospital is asked for."""

OF_TENSE = 0.93
"""Score of a column of what has been done where the word is no such verb: orders and Ordered."""
_ITS_NAME = 0.97
"""Score of "song name" where a song is asked for: "official song" says something of it."""

_SHORTEST, _WRITTEN_SHORT = 3, 0.95
"""Letters of a word that is written short, at least, and what a header loses that has one."""

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

SMALL = frozenset("a an the of in on at to for and or is was by with from no not s".split())
"""Words of a header, or of a question, that name nothing."""


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


def is_short_of(own: str, asked: str) -> bool:
    """Whether a stem of a header may be a stem of a question written short: nat of national."""
    return len(own) >= _SHORTEST and len(asked) >= 2 * len(own) and asked.startswith(own)


def may_be(own: str, asked: str) -> bool:
    """Whether a stem of a header may stand for another one beside further words: written short, or saying the same."""
    return is_short_of(own, asked) or alike(own, asked)


_IN_SHORT = 0.75
_NOT_SHORT = frozenset(
    """car cat pop art bar can cap con dat day end for her key lab law mar men new not par per pol port pre pro sea set
    sex sub sun tax tip top war win tot reg sta cor int inter""".split()
)
"""Words that many others begin with."""

_FIRST_OR_LAST = frozenset(["first", "last"])
"""What was ordered last asks for no column called Last ordered, but for its latest day."""

_YES_NO = frozenset(["yes", "no", "y", "n", "flag", "true", "false"])
"""Words of a header that say only which cells stand below it: "Tattoos yes/no"."""

_OF_AMOUNT = frozenset(map(stem, ("cost", "price", "amount", "total", "debit", "credit", "revenue", "paid")))
_SOLD, _COSTS = (stem("sold"),), frozenset([stem("cost")])
_DO, _DONE = ("do",), "done"
"""What is done says a column called so; "does" says nothing."""
_DAY, _WEEK = ("day",), "week"
"""A day is no day of the week."""

_WHOLE, _OF_WHOLE = 0.02, frozenset(["total", "all"])
"""What "sleep_total" is ahead of "sleep_rem" where sleep is asked for."""


def _in_order(asked: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether some words of a header come as they do there: "day was subway" is none of "Subways: % of usual day"."""
    places = [own.index(each) for each in asked]
    return places == sorted(places)


_SECTIONS = stems("region group category department area kind type account division class chapter".split())
_AS_SECTION = 0.8
"""How well such a word names the column of sections, where no column is called so."""


_AMOUNT, _SALES = ("amount",), ("sales",)


class Header:
    """The words of one header, ready to be compared with those of a question."""

    def __init__(self, column: Column, is_section: bool = False) -> None:
        """is_section: whether it is called so for want of another name, and holds what others call regions or kinds."""
        self.column = column
        self.is_section = is_section
        bare = re.sub(r"[(\[{].*?[)\]}]", " ", column.name)
        words = header_words(bare) or header_words(column.name)
        if column.kind is ColumnKind.TRUTH:
            words = [word for word in words if word not in _YES_NO] or words
        self.words = tuple(word for word in words if word not in SMALL or len(words) == 1)
        long = [part for word in (*self.words, *column.also_called) for part in in_full(word)]
        self.stems = stems(self.words)
        self.long = stems(long)
        self.bracketed = stems(word for word in header_words(column.name) if word not in words)

    def says(self, word: str) -> bool:
        """Whether the header has a folded word as it stands."""
        return word in self.words

    def score(self, asked: tuple[str, ...], word: str = "", joined: str = "") -> float:
        """How well some stems of a question name this column, in 0..1.

        word: the one word they are of; joined: the stem of several words written as one.
        """
        best = 0.0
        if self.is_section and len(asked) == 1 and asked[0] in _SECTIONS:
            return _AS_SECTION
        if (asked == _DAY and _WEEK in self.long) or (asked == _DO and word != _DONE):
            return best
        if asked == _SOLD and not _COSTS.isdisjoint(self.long):
            return best  # what was sold is not what the goods cost
        of_amount = asked[0] in _OF_AMOUNT and len(asked) == 1 < len(self.long) and self.long[-1] not in asked
        if of_amount and not self.column.is_ordered:
            return best  # what something costs is no cost centre
        for own in {self.stems, self.long}:
            if not own:
                continue
            if asked == own or (len(own) > 1 and sorted(asked) == sorted(own) and own[0] not in _FIRST_OR_LAST):
                return OF_TENSE if self._is_other_tense(word) else 1.0
            if own == (*asked, "nam") and not set(asked) & _OF_NAMES:
                best = max(best, _ITS_NAME)
            if len(own) > 1 and len(asked) < len(own) and "".join(asked) == "".join(own):
                best = max(best, 0.95)  # "overtime hours" are called "over time hour"
            if len(asked) > 1 and ("".join(asked) in own or joined in own):
                best = max(best, 0.95 if len(own) == 1 else 0.75)  # "win percent" is called winpercent
            if set(asked) <= set(own) and _in_order(asked, own):
                share = len(set(asked)) / len(set(own))
                # "more than 20 pages" means number_of_pages rather than start_page: singular and plural count.
                literal = 0.05 if word in self.words else 0.0
                whole = _WHOLE if set(own) - set(asked) <= _OF_WHOLE else 0.0
                best = max(best, 0.5 + 0.4 * share + (0.06 if own[-1] in asked else 0.0) + literal + whole)
            elif self.bracketed and set(asked) <= set(own) | set(self.bracketed) and set(asked) & set(own):
                best = max(best, 0.93)
        if not best and len(asked) == 1:
            best = self._alike(asked[0], word)
        if not best and self._is_written_short(asked):
            best = _IN_SHORT
        if not best and len(asked) > 1 and (own_words := self._in_its_words(asked)) != asked:
            best = self.score(own_words) * _WRITTEN_SHORT
        return max(best, self.in_pieces(asked))

    def in_pieces(self, asked: tuple[str, ...]) -> float:
        """How surely the header is some stems run together or written short: jobcat of job category; else 0."""
        return in_pieces("".join(self.stems), asked)

    def _is_other_tense(self, word: str) -> bool:
        """Whether a header of one word is a verb of what has been done, and a word is not: the orders and Ordered."""
        own = self.words[0] if len(self.words) == 1 else ""
        return bool(own and word) and own.endswith("ed") and not word.endswith("ed") and own != word

    def _is_written_short(self, asked: tuple[str, ...]) -> bool:
        """Whether the header is one short form of a word, and no word of its own: cyl of cylinders."""
        if not len(self.stems) == len(asked) == 1:
            return False
        own = self.stems[0]
        no_word = len(own) > _SHORTEST or not set(own) & set("aeiou")
        is_short = is_short_of(own, asked[0]) or is_skeleton_of(own, asked[0])
        return no_word and is_short and own not in _NOT_SHORT

    def _in_its_words(self, asked: tuple[str, ...]) -> tuple[str, ...]:
        """The stems as the header has them: "national turnout" of nat_turnout, "starting pay" of Initial pay."""
        return tuple(next((own for own in self.stems if may_be(own, one)), one) for one in asked)

    def _alike(self, asked: str, word: str) -> float:
        """How well one stem goes with the header by its family of words, or by what it may mean."""
        found = 0.0
        if len(asked) >= 4 and any(len(own) >= 4 and root(own) == root(asked) for own in self.long):
            found = 0.8 if len(self.long) == 1 else 0.72
        for place, means in enumerate(vocabulary.NOUNS.get(word) or meanings.MEANINGS.get(asked, ())):
            if means in _OF_AMOUNT and not self.column.is_ordered:
                continue  # an expense is no cost centre
            if means in self.long and (means != "nam" or not set(self.long) - _OF_NAMES):
                found = max(found, (0.78 if len(self.long) == 1 else 0.68) - 0.04 * min(place, 4))
                found += _NAMED if self.long[-1] == "nam" and len(self.long) > 1 else 0.0
                break
        return found


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
        if sold is not None:
            sold.also_called = _SALES
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
