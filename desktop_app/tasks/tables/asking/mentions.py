"""Where a question names a column, a number or a time; and, with them, a cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.table_reading import TIME_OF_DAY, ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.cells import cells
from desktop_app.tasks.tables.asking.dates import month_named, times, year_of
from desktop_app.tasks.tables.asking.header import SMALL, may_be
from desktop_app.tasks.tables.asking.kinds_of_values import of_their_kind
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.roles import clocks, day_of_month
from desktop_app.tasks.tables.asking.words import Token, folded, header_words, stem, stems
from desktop_app.tasks.tables.periods import CALENDAR_MONTH, PERIODS, have_times


def mentions(lookup: Lookup, text: str, tokens: Sequence[Token]) -> list[Mention]:
    """Everything some words of a question may stand for, overlapping as it comes."""
    found = list(_times(lookup, text, tokens))
    found += _numbers(tokens)
    if clocks(lookup.grid):
        found += _times_of_day(text, tokens)
    found += of_their_kind(lookup.grid, tokens, _headers(lookup, tokens))
    found += _of_periods(lookup, tokens)
    at_times = list(_at_times(lookup, tokens))
    found += at_times
    led = {each.start for each in found if _is_led_year(tokens, each)}
    # "in 1999" of a table with dates is hardly flight 1999.
    found += (
        replace(each, score=each.score - _NO_YEAR) if each.start in led and each.end == each.start + 1 else each
        for each in cells(lookup, text, tokens)
    )
    # "in 2021" is a time where a column is called so; "over 2000" stays a number.
    are_times = {each.start for each in at_times if each.start and tokens[each.start - 1].folded in _BEFORE_TIMES}
    return [each for each in found if each.kind != "N" or each.start not in are_times]


_BEFORE_TIMES = frozenset("in from to and between since until during for of year after before by".split())


_NO_YEAR = 0.4
"""What a cell loses that is a year, where the question asks for a time."""


def _is_led_year(tokens: Sequence[Token], time: Mention) -> bool:
    """Whether a mention is a year that "in" or the like stands before."""
    led = time.start > 0 and tokens[time.start - 1].folded in ("in", "during", "since", "until")
    return led and time.kind == "T" and time.when is not None and time.when.is_whole_years


def _times(lookup: Lookup, text: str, tokens: Sequence[Token]) -> Iterator[Mention]:
    has_dates = any(column.kind is ColumnKind.DATE for column in lookup.grid)
    for start, end, when in times(text):
        places = [place for place, token in enumerate(tokens) if token.end > start and token.start < end]
        apart = not has_dates and when.first is not None and not when.is_whole_years
        for part in places if apart else ():
            # "July 1955" of a table that keeps its years and its months in columns of their own.
            own = year_of(tokens[part].text) or month_named(tokens[part].text)
            if own is not None:
                yield Mention(part, part + 1, "T", 0.9, when=own, said=own.said)
        if places and (not apart or (when.is_day and day_of_month(lookup.grid) is not None)):
            yield Mention(places[0], places[-1] + 1, "T", 0.9, when=when, said=text[start:end])


def _numbers(tokens: Sequence[Token]) -> Iterator[Mention]:
    for place, (one, word) in enumerate(pairwise(tokens)):
        if one.folded in ("a", "one") and word.folded in _LARGE:
            value = vocabulary.SCALES[word.folded]
            yield Mention(place, place + 2, "N", 0.85, value=value, scale=value, said=f"{one.text} {word.text}")
    for place, token in enumerate(tokens):
        number = number_of(token)
        if number is None:
            continue
        ordinal = re.search(r"(st|nd|rd|th)$", token.folded) is not None and token.is_number
        end, scale = place + 1, 1.0
        if end < len(tokens) and tokens[end].folded in vocabulary.SCALES and not ordinal:
            scale = vocabulary.SCALES[tokens[end].folded]
            number *= scale
            end += 1
        unit = "%" if token.text.endswith("%") else ""
        if end < len(tokens) and tokens[end].folded in ("%", "percent", "per cent"):
            unit, end = "%", end + 1
        kind = "O" if ordinal else "N"
        yield Mention(place, end, kind, 0.85, value=number, unit=unit, scale=scale, said=token.text)
    for place, token in enumerate(tokens):
        if token.folded in vocabulary.ORDINALS and token.folded != "first":
            yield Mention(place, place + 1, "O", 0.8, value=float(vocabulary.ORDINALS[token.folded]), said=token.text)


_EXACTLY = 0.95
"""Score from which words are all that a column is called by."""

_LARGE = frozenset(["hundred", "thousand", "million", "billion", "trillion"])
"""Numbers that a word such as "a" stands before: fewer than a million."""


_HOUR, _MINUTE = r"([01]?\d|2[0-3])", r"([0-5]\d)"
_CLOCK = re.compile(rf"(?i)\b{_HOUR}(?:[:.]{_MINUTE})?\s?(am|pm|o'clock|h|uhr)\b|\b{_HOUR}:{_MINUTE}\b")


def _times_of_day(text: str, tokens: Sequence[Token]) -> Iterator[Mention]:
    """ "10am", "14:30", in seconds from midnight."""
    for found in _CLOCK.finditer(text):
        hour, minute = int(found[1] or found[4]), int(found[2] or found[5] or 0)
        half = (found[3] or "").casefold()
        hour = hour % 12 + 12 * (half == "pm") if half in ("am", "pm") else hour
        start, end = found.span()
        places = [place for place, token in enumerate(tokens) if token.end > start and token.start < end]
        if places:
            seconds = float(60 * (60 * hour + minute))
            yield Mention(places[0], places[-1] + 1, "N", 0.95, value=seconds, unit=TIME_OF_DAY, said=found[0])


def number_of(token: Token) -> float | None:
    """The number a token says, in figures or as a word."""
    if not token.is_number:
        scaled = re.fullmatch(r"[$€£¥]?(\d[\d,]*(?:\.\d+)?)(k|m|bn)", token.folded)
        if scaled:
            return float(scaled[1].replace(",", "")) * vocabulary.SCALES[scaled[2]]
        number = vocabulary.NUMBER_WORDS.get(token.folded)
        return None if number is None else float(number)
    digits = re.sub(r"(st|nd|rd|th|%)$", "", token.folded).lstrip("$€£¥").replace("-$", "-").replace("\u2212", "-")
    digits = digits.replace("'", "")
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", digits):
        digits = digits.replace(",", "")
    elif re.fullmatch(r"-?\d+,\d{1,2}", digits):
        digits = digits.replace(",", ".")
    elif re.fullmatch(r"-?\d{1,3}(\.\d{3})+,\d+", digits):
        digits = digits.replace(".", "").replace(",", ".")
    try:
        return float(digits)
    except ValueError:
        return None


def _headers(lookup: Lookup, tokens: Sequence[Token]) -> Iterator[Mention]:
    known = _stems_of_headers(lookup)
    for start in range(len(tokens)):
        if tokens[start].is_mark or tokens[start].folded in SMALL:
            continue
        for end in range(start + 1, min(start + 7, len(tokens)) + 1):
            last = tokens[end - 1]
            if last.is_mark and last.text not in "/-&":
                break
            if last.folded in SMALL or last.is_mark:
                continue
            asked = tuple(
                part
                for each in tokens[start:end]
                if each.folded not in SMALL and not each.is_mark
                for part in _parts_of(each)
            )
            joined = stem("".join(each.folded for each in tokens[start:end])) if len(asked) > 1 else ""
            are_known = _are_known(asked, known) or not known.isdisjoint(("".join(asked), joined))
            if len(asked) > 1 and not are_known and not any(header.in_pieces(asked) for header in lookup.headers):
                break
            for header in lookup.headers:
                word = tokens[start].folded if end == start + 1 else ""
                if word in _ASKING or _compares(tokens, start, end):
                    continue  # "who paid most", of a column called Who: it is asked by, and names nothing
                score = header.score(asked, word, joined)
                if score < _EXACTLY and len(asked) > 1 and asked[0] in vocabulary.COMPUTED:
                    continue  # "average temperature" asks for an average, though one is called average_min_temp
                denied = any(each.folded == "not" for each in tokens[start:end])
                if _joins(tokens[start:end]) and not header.has_in_order(asked):
                    continue  # "order date and shipped date" are two columns, and no "shipped date" in between
                if score and not (denied and header.column.verdicts is None):
                    # "would not recommend" denies a column of yes and no called Would recommend.
                    said = word if folded(header.column.name) == word else ""
                    yield Mention(start, end, "H", score, column=header.column.name, said=said, partial=denied)
        yield from _opposites(lookup, tokens[start], start)


_ASKING = frozenset("who whom whose what which when where why how".split())
"""Words that ask, whatever columns are called."""


def _compares(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a word compares what stands behind it: "have a higher average", of a column called Higher."""
    if end != start + 1 or tokens[start].folded not in vocabulary.COMPARATIVES:
        return False
    before = tokens[start - 1].folded if start else ""
    behind = tokens[end] if end < len(tokens) else None
    return before == "a" or (behind is not None and (behind.folded == "than" or behind.stem in vocabulary.COMPUTED))


_OF_DAYS, _OF_OTHER_DAYS = 0.74, 0.06
"""Score of a column of days where its weekday or month is asked for, and what each further one of several loses."""
_WORDS_OF_DATES = frozenset(["date", "day", "time", "datum", "when"])


def _of_periods(lookup: Lookup, tokens: Sequence[Token]) -> Iterator[Mention]:
    """ "per weekday", "which month", "busiest hour" of a column of days, where no column is called so."""
    days = [column for column in lookup.grid if column.kind is ColumnKind.DATE]
    days.sort(key=lambda column: not _WORDS_OF_DATES.intersection(header_words(column.name)))
    years = [column for column in lookup.grid if column.is_year and "year" in header_words(column.name)]
    for place, token in enumerate(tokens):
        word = token.folded.removesuffix("s")
        if word not in (*PERIODS, CALENDAR_MONTH) or any(word in header.words for header in lookup.headers):
            continue
        fitting = [*years, *days] if word == "decade" else days
        for rank, column in enumerate(fitting[:3]):
            if word != "hour" or have_times(column):
                score = _OF_DAYS - _OF_OTHER_DAYS * rank
                yield Mention(place, place + 1, "H", score, column=column.name, said="")


def _at_times(lookup: Lookup, tokens: Sequence[Token]) -> Iterator[Mention]:
    """Columns that are a measure at a time, by that alone: "March" is Mar, "2021" is Profit 2021 where profits are."""
    said = {token.stem for token in tokens}
    for spread in lookup.spreads:
        own = set(stems(header_words(spread.measure)))
        if own and not own & said and len(lookup.spreads) > 1:
            continue
        for column, words in zip(spread.columns, spread.times_said, strict=True):
            for place, token in enumerate(tokens):
                if token.folded in words or (token.is_number and token.text in words):
                    yield Mention(place, place + 1, "H", 0.97, column=column.name)


def _are_known(asked: Sequence[str], known: set[str]) -> bool:
    """Whether each of some stems is one of a header, in full or written short there."""
    named = asked[:-1] if len(asked) > 1 and asked[-1] == "number" else asked  # the phone number, of a Phone
    return all(one in known or any(may_be(own, one) for own in known) for one in named)


def _joins(said: Sequence[Token]) -> bool:
    return any(each.folded in ("and", "or") for each in said)


def _parts_of(token: Token) -> tuple[str, ...]:
    """The stems of a word, as headers are cut: "EK-Preis" is two."""
    cut = header_words(token.text) if not token.is_number and re.search(r"[-/.]", token.text) else ()
    return stems(cut) if len(cut) > 1 else (token.stem,)


def _opposites(lookup: Lookup, token: Token, place: int) -> Iterator[Mention]:
    """ "unpaid" and "inactive" deny the columns Paid and Active; so does "failed" of one called Successful."""
    for positive in vocabulary.OPPOSITES.get(token.stem, ()):
        for header in lookup.headers:
            is_verdict = header.column.kind is ColumnKind.TRUTH or header.column.verdicts is not None
            if is_verdict and positive in header.long:
                yield Mention(place, place + 1, "H", 0.95, column=header.column.name, partial=True)
    for prefix in ("un", "in", "non-", "non"):
        if token.folded.startswith(prefix) and len(token.folded) > len(prefix) + 3:
            denied = (stem(token.folded.removeprefix(prefix)),)
            for header in lookup.headers:
                column = header.column
                of_words = column.verdicts or column.nones or column.kind is ColumnKind.TRUTH
                of_days = column.kind is ColumnKind.DATE and not column.filled.all() and denied[0] in header.stems
                of_amounts = column.is_number and header.stems[-1:] == denied and bool((column.numbers == 0).any())
                if of_amounts or of_days or (of_words and header.score(denied) >= 0.9):
                    yield Mention(place, place + 1, "H", 0.95, column=header.column.name, partial=True)


def _stems_of_headers(lookup: Lookup) -> set[str]:
    single = {each for header in lookup.headers for each in (*header.stems, *header.long, *header.bracketed)}
    return single | {"".join(header.stems) for header in lookup.headers if len(header.stems) > 1}
