"""Spoken numbers as digits: cardinals, ordinals, years, times, money and percent (inverse text normalisation).

One to nine stay words, as style guides have them, but beside a unit, a month or a decimal point. So does what may be
read in two ways: numbers that stand side by side and make neither a year, nor a date, nor digits said one by one, nor
the number of a telephone, a card or the like that is named before them.
"""

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.readable.calendar import clock, day_time, month_meant, ordinal, year
from desktop_app.readable.letters import is_letter
from desktop_app.readable.money import money
from desktop_app.readable.names import AMBIGUOUS, MONTHS
from desktop_app.readable.spelled import LARGE, OH, UNITS, Said, cardinal, decimals, digits
from desktop_app.readable.told import told

_SMALL = 10
_LARGEST_DAY = 31
_YEARS = range(1000, 2100)
_BETWEEN = {"to", "or", "and"}


@dataclass(frozen=True)
class Spoken:
    """A number of so many words from `first` on, and how it is written; None: it is left in words.

    value: of a plain cardinal, also one that is left in words. kind: "cardinal", "digits", "year", "time", or "" for
    what says itself what it is (money, percent, ordinals). sign: that of a currency.
    """

    first: int
    length: int
    written: str | None
    kind: str = ""
    value: int | None = None
    sign: str = ""

    @property
    def end(self) -> int:
        """The place behind it."""
        return self.first + self.length


def numbers(words: Sequence[str], pauses: Collection[int] = ()) -> Mapping[int, Spoken]:
    """Numbers that are written as digits, by the place where each begins. words: of a sentence, in lower case.

    pauses: places before which the speaker made one.
    """
    said = Said(words, pauses)
    runs: list[list[Spoken]] = []
    place = 0
    while place < len(said):
        run = _side_by_side(said, place)
        if run:
            runs.append(_resolved(said, run))
        place = run[-1].end if run else place + 1
    found = list(itertools.chain.from_iterable(_ranges(said, runs)))
    return {each.first: each for each in found if each.written is not None}


def _side_by_side(said: Said, place: int) -> list[Spoken]:
    """Numbers without any other word between them."""
    run: list[Spoken] = []
    while (each := _number(said, place)) is not None:
        run.append(each)
        place = each.end
    return run


def _number(said: Said, place: int) -> Spoken | None:
    """The number that begins at a word, whatever stands beside it."""
    left = clock(said, place)
    if left:
        return Spoken(place, left, None)
    time = day_time(said, place)
    if time is not None:
        return Spoken(place, time[1], time[0], "" if time[2] else "time")
    series, count = told(said, place)
    if not count:
        series, count = digits(said, place)
    if count:
        return Spoken(place, count, series, "digits")
    nth = ordinal(said, place)
    if nth is not None:
        return Spoken(place, nth[1], nth[0])
    dated = year(said, place)
    return Spoken(place, dated[1], dated[0], "year") if dated is not None else _amount(said, place)


def _amount(said: Said, place: int) -> Spoken | None:
    value, count = cardinal(said, place)
    bare = not count and (said[place] == "point" or (said[place] in OH and said.next(place + 1) == "point"))
    skipped = int(bare and said[place] in OH)
    if said[place] == "a" and not count:
        # "a dollar fifty"
        told = money(said, place + 1, "1")
        return Spoken(place, 1 + told[1], told[0]) if told is not None and told[1] > 1 else None
    if not count and not bare:
        return None
    behind, more = decimals(said, place + count + skipped)
    end = place + count + skipped + more
    if bare and not (more and (skipped or _percent(said, end))):
        return None
    whole = f"{value:,}" if value >= 10_000 else str(value)
    return _with_unit(said, Spoken(place, end - place, whole + behind, "cardinal", None if more else value))


def _percent(said: Said, place: int) -> int:
    """The words of "percent" or "per cent"; 0 where neither is said."""
    return 1 if said.next(place) == "percent" else 2 * (said.next(place) == "per" and said.next(place + 1) == "cent")


def _with_unit(said: Said, number: Spoken) -> Spoken:
    """A cardinal or decimal with what stands behind it; in words where it is small or a round "a hundred"."""
    place, end, written = number.first, number.end, number.written or ""
    if said.next(end) == "and" and said[end + 1] in ("a", "three", "one") and said[end + 2] in _FRACTIONS:
        return Spoken(place, end + 3 - place, None)
    article = said[place] == "a"
    told = money(said, end, written)
    if told is not None:
        one_of = article and said[end] in ("dollar", "pound", "euro")
        amount = f"a {told[0]}" if one_of else told[0]
        return Spoken(place, end + told[1] - place, amount, sign=told[0][:1], value=number.value)
    percent = _percent(said, end)
    if percent:
        return Spoken(place, end + percent - place, f"{written}%", value=number.value)
    if said.next(end) == "tens" or (said[place - 1] in OH and said[place - 2] in UNITS):
        return replace(number, written=None)
    small = number.value is not None and number.value < _SMALL and not _beside_month(said, number)
    return replace(number, written=None) if small or (article and number.length == 2) else number


def _is_year(number: Spoken) -> bool:
    return number.kind == "year" or (number.kind == "cardinal" and (number.value or 0) in _YEARS)


_FRACTIONS = {"half", "quarter", "quarters", "third", "thirds"}


def _beside_month(said: Said, number: Spoken) -> bool:
    behind = said[number.end]
    return month_meant(said, number.first - 1) or (behind in MONTHS and behind not in AMBIGUOUS)


def _resolved(said: Said, run: list[Spoken]) -> list[Spoken]:
    """Numbers side by side as they are written: all in words where they may be one number or several."""
    if len(run) == 1:
        return run
    kinds = [each.kind for each in run]
    day, month = run[0], said[run[0].first - 1] in MONTHS
    if len(run) == 2 and month and _is_year(run[1]) and (day.value is None or 0 < day.value <= _LARGEST_DAY):
        return [replace(day, written=day.written or str(day.value)), run[1]]
    if len(set(kinds)) == 1 and kinds[0] in ("digits", "year"):
        return run
    # What says itself what it is ends a number, and the next one is left in words beside its digits.
    cut = next((place + 1 for place, kind in enumerate(kinds) if not kind), len(run))
    if cut == 1:
        rest = run[1:]
        return [run[0], *(rest if kinds[1:] == ["year"] else [replace(each, written=None) for each in rest])]
    head = [replace(each, written=None) for each in run[:cut]]
    return head + (_resolved(said, run[cut:]) if cut < len(run) else [])


def _ranges(said: Said, runs: list[list[Spoken]]) -> list[list[Spoken]]:
    """The same with "five to ten" written alike on both sides, and "five or six hundred" left in words."""
    for before, after in itertools.pairwise(runs):
        low, high = before[-1], after[0]
        joint = said[low.end]
        if high.first != low.end + 1 or joint not in _BETWEEN or len(before) + len(after) > 2:
            continue
        if (joint == "and" and said[low.first - 1] != "between") or low.value is None or high.value is None:
            continue
        if low.kind == "cardinal" and (_shares_scale(said, low, high, joint) or _may_be_two(said, low, high)):
            before[-1], after[0] = replace(low, written=None), replace(high, written=None)
        elif high.written is not None and _is_plain(said, low):
            before[-1] = replace(low, written=f"{high.sign}{low.written or low.value}")
        elif low.written is not None and low.kind == "cardinal" and high.kind == "cardinal":
            after[0] = replace(high, written=high.written or str(high.value))
    return runs


def _may_be_two(said: Said, low: Spoken, high: Spoken) -> bool:
    """Whether "to" may be a figure that was heard so: "two to eighty nine", where nothing tells of a range.

    Ranges have something before or behind them that is counted, or go to a round number.
    """
    if said[low.end] != "to" or high.kind != "cardinal" or said[low.first - 1] in _BEFORE_RANGES:
        return False
    if not (high.value or 0) % 5:
        return False
    alone = all(is_letter(said[place]) for place in (*range(low.first), *range(high.end, len(said))))
    grouped = (low.value or 0) < _SMALL <= (high.value or 0) < 100
    return alone or (grouped and not said.next(high.end))


_BEFORE_RANGES = {"from", "between", "pages", "chapters", "lines", "rows", "ages", "aged", "numbers"}


def _is_plain(said: Said, number: Spoken) -> bool:
    """Whether a number is one, and not "one" in place of a name."""
    return number.kind == "cardinal" and (number.value != 1 or said[number.first - 1] in ("from", "between"))


def _shares_scale(said: Said, low: Spoken, high: Spoken, joint: str) -> bool:
    """Whether the scale of the second may be meant for the first: "ten to twenty thousand"."""
    place = high.first
    while place < high.end and said[place] not in LARGE:
        place += 1
    if place == high.end or low.value is None or low.value >= LARGE[said[place]]:
        return False
    ahead, _ = cardinal(Said([said[each] for each in range(high.first, place)]), 0)
    return joint == "or" or low.value < ahead
