"""The words of a header, and how well words of a question name it: as they stand, by family, in short, otherwise."""

import re
from functools import cached_property

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import meanings, vocabulary
from desktop_app.tasks.tables.asking.abbreviations import in_full
from desktop_app.tasks.tables.asking.short_forms import alike, in_pieces, is_skeleton_of
from desktop_app.tasks.tables.asking.words import header_words, root, stem, stems
from desktop_app.tasks.tables.columns import Column

_OF_NAMES = frozenset(["nam", "full", "first", "last", "given", "family", "middl", "nick", "display", "us"])
"""Stems of headers such as "first name", which anybody may be meant by; a "song name" is no student's."""

_NAMED = 0.02
"""What "provider name" is ahead of "provider city" where a hospital is asked for."""

OF_TENSE = 0.93
"""Score of a column of what has been done where the word is no such verb: orders and Ordered."""
_ITS_NAME, _ITS_NUMBER = 0.97, 0.94
"""Score of "song name" where a song is asked for: "official song" says something of it; and of "song no"."""

_SHORTEST, _WRITTEN_SHORT = 3, 0.95
"""Letters of a word that is written short, at least, and what a header loses that has one."""

_MOST_LOOKED_AT, _MOST_OF = 200, 0.8
"""Cells that are looked at, and how many of them have figures where they are numbers."""

SMALL = frozenset("a an the of in on at to for and or is was by with from no not s".split())
"""Words of a header, or of a question, that name nothing."""


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

_REGISTERS = frozenset("fip fips iso geoid gss nut nuts ansi gnis".split())
"""Words of headers of codes of places, beside which their names are asked for."""

_FIRST_OR_LAST = frozenset(["first", "last"])
"""What was ordered last asks for no column called Last ordered, but for its latest day."""

_YES_NO = frozenset(["yes", "no", "y", "n", "flag", "true", "false"])
"""Words of a header that say only which cells stand below it: "Tattoos yes/no"."""

_OF_AMOUNT = frozenset(map(stem, ("cost", "price", "amount", "total", "debit", "credit", "revenue", "paid")))
_SOLD, _COSTS = (stem("sold"),), frozenset([stem("cost")])
_PRICES = frozenset(map(stem, ("price", "cost", "preis")))
_OF_PAY = frozenset(map(stem, ("salary", "wage", "income", "pay", "total", "earnings")))
_NO_PAY = frozenset(map(stem, "percent hike raise increase growth working hours days level".split()))
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


_BRACKETED = 0.6
"""Score of a column of words that has a word of the question in brackets alone."""
_NUMBER = "no"
"""The last word of "Order No", which is short for a number, and no denial."""


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
        numbered = column.kind is not ColumnKind.TRUTH and column.verdicts is None and words[-1:] == [_NUMBER]
        kept = [word for word in words if word not in SMALL or len(words) == 1]
        self.words = (*kept, _NUMBER) if numbered and kept and kept != [_NUMBER] else tuple(kept)
        self.whole = "".join(words)
        long = [part for word in (*self.words, *column.also_called) for part in in_full(word)]
        self.stems = stems(self.words)
        self.long = stems(long)
        every = header_words(column.name)
        self.behind_of = stems(every[every.index("of") + 1 :]) if "of" in every[1:] else ()
        self.bracketed = stems(word for word in header_words(column.name) if word not in words)

    @cached_property
    def is_of_numbers(self) -> bool:
        """Whether the cells have figures in them that are names: telephone numbers, plates, invoices."""
        texts = [text for text in self.column.texts[:_MOST_LOOKED_AT] if text.strip()]
        with_digits = sum(any(map(str.isdigit, text)) for text in texts)
        return self.column.kind is ColumnKind.TEXT and with_digits > _MOST_OF * len(texts)

    def says(self, word: str) -> bool:
        """Whether the header has a folded word as it stands."""
        return word in self.words

    def score(self, asked: tuple[str, ...], word: str = "", joined: str = "") -> float:
        """How well some stems of a question name this column, in 0..1.

        word: the one word they are of; joined: the stem of several words written as one.
        """
        best = 0.0
        if word and word == self.whole:
            return 1.0  # "unitsInStock", as it is written
        if self.is_section and len(asked) == 1 and asked[0] in _SECTIONS:
            return _AS_SECTION
        if (asked == _DAY and _WEEK in self.long) or (asked == _DO and word != _DONE):
            return best
        if asked == _SOLD and not _COSTS.isdisjoint(self.long):
            return best  # what was sold is not what the goods cost
        if word == "units" and not _PRICES.isdisjoint(self.long):
            return best  # so many units are no unit price
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
            if own in ((*asked, _NUMBER), (*asked, "number")) and self.words[-1] == _NUMBER:
                best = max(best, _ITS_NUMBER)  # "Order No" where an order is asked for
            if asked == (*own, "number") and self.is_of_numbers:
                best = max(best, _ITS_NUMBER)  # a phone number is what stands under "Phone"
            if len(own) > 1 and len(asked) < len(own) and "".join(asked) == "".join(own):
                best = max(best, 0.95)  # "overtime hours" are called "over time hour"
            if len(asked) > 1 and ("".join(asked) in own or joined in own):
                best = max(best, 0.95 if len(own) == 1 else 0.75)  # "win percent" is called winpercent
            if set(asked) <= set(own) and _in_order(asked, own):
                share = len(set(asked)) / len(set(own))
                # "more than 20 pages" means number_of_pages rather than start_page: singular and plural count.
                literal = 0.05 if word in self.words else 0.0
                whole = _WHOLE if set(own) - set(asked) <= _OF_WHOLE else 0.0
                of_codes = 0.1 if not _REGISTERS.isdisjoint(own) and _REGISTERS.isdisjoint(asked) else 0.0
                best = max(best, 0.5 + 0.4 * share + (0.06 if own[-1] in asked else 0.0) + literal + whole - of_codes)
            elif self.bracketed and set(asked) <= set(own) | set(self.bracketed) and set(asked) & set(own):
                best = max(best, 0.93)
        if not best and len(asked) == 1:
            best = self._alike(asked[0], word) or self._in_brackets(asked[0])
        if not best and self._is_written_short(asked):
            best = _IN_SHORT
        if not best and len(asked) > 1 and (own_words := self._in_its_words(asked)) != asked:
            best = self.score(own_words) * _WRITTEN_SHORT
        return max(best, self.in_pieces(asked))

    def _in_brackets(self, asked: str) -> float:
        """How well one stem names what stands in brackets behind a name of words: "Location (Census Region)"."""
        of_words = self.column.kind is ColumnKind.TEXT and len(asked) >= _SHORTEST
        return _BRACKETED if of_words and asked in self.bracketed else 0.0

    def has_in_order(self, asked: tuple[str, ...]) -> bool:
        """Whether some stems stand in the header, one after the other as they are asked."""
        return any(set(asked) <= set(own) and _in_order(asked, own) for own in (self.stems, self.long))

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
            if means in _OF_PAY and not _NO_PAY.isdisjoint(self.long):
                continue  # who earns more is not told by how many per cent a salary rose, nor by years in total
            if means in self.behind_of:
                continue  # the head of a state is no country
            if means in self.long and (means != "nam" or not set(self.long) - _OF_NAMES):
                found = max(found, (0.78 if len(self.long) == 1 else 0.68) - 0.04 * min(place, 4))
                found += _NAMED if self.long[-1] == "nam" and len(self.long) > 1 else 0.0
                break
        return found
