"""Where a question names a column, a cell, a number or a time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import meanings, synonyms, vocabulary
from desktop_app.tasks.tables.asking.dates import When, month_named, times, year_of
from desktop_app.tasks.tables.asking.words import Token, folded, header_words, root, stem, stems
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid

_LONGEST = 10
"""Words of a question looked up together."""

_SAME_MEANING = 0.9
"""Score of a cell that means what the question says in other words: Sun for Sunday."""

_OF_NAMES = frozenset(["nam", "full", "first", "last", "given", "family", "middl", "nick", "display", "us"])
"""Stems of headers such as "first name", which anybody may be meant by; a "song name" is no student's."""

_MOST_KINDS = 20
"""Different texts of a column at most that are taken for kinds."""

_MOST_STEMMED = 5_000
"""Different texts of a column whose words are compared without their endings."""

_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "and",
        "or",
        "is",
        "was",
        "by",
        "with",
        "from",
        "no",
        "not",
        "s",
    ]
)


@dataclass(frozen=True)
class Mention:
    """What some words of a question may stand for.

    start, end: places of its tokens. kind: H a column, V a cell, N a number, O an ordinal, T a time.
    score: in 0..1, how surely. column: which column is meant (H), or holds the cell (V).
    texts: the cells' texts (V). partial: the cells only contain the words; of a column: it is denied ("unpaid").
    value: of a number. when: of a time.
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
    when: When | None = None
    said: str = ""


class Header:
    """The words of one header, ready to be compared with those of a question."""

    def __init__(self, column: Column) -> None:
        self.column = column
        bare = re.sub(r"[(\[{].*?[)\]}]", " ", column.name)
        words = header_words(bare) or header_words(column.name)
        self.words = tuple(word for word in words if word not in _SMALL or len(words) == 1)
        long = [part for word in self.words for part in meanings.ABBREVIATIONS.get(word, (word,))]
        self.stems = stems(self.words)
        self.long = stems(long)
        self.bracketed = stems(word for word in header_words(column.name) if word not in words)

    def score(self, asked: tuple[str, ...], word: str = "") -> float:
        """How well some stems of a question name this column, in 0..1; word: the one word they are of."""
        best = 0.0
        for own in {self.stems, self.long}:
            if not own:
                continue
            if asked == own or (len(own) > 1 and sorted(asked) == sorted(own)):
                return 1.0
            if len(asked) > 1 and "".join(asked) in own:
                best = max(best, 0.95 if len(own) == 1 else 0.75)  # "win percent" is called winpercent
            if set(asked) <= set(own):
                share = len(set(asked)) / len(set(own))
                # "more than 20 pages" means number_of_pages rather than start_page: singular and plural count.
                literal = 0.05 if word in self.words else 0.0
                best = max(best, 0.5 + 0.4 * share + (0.06 if own[-1] in asked else 0.0) + literal)
            elif self.bracketed and set(asked) <= set(own) | set(self.bracketed) and set(asked) & set(own):
                best = max(best, 0.93)
        if not best and len(asked) == 1:
            best = self._alike(asked[0], word)
        return best

    def _alike(self, asked: str, word: str) -> float:
        """How well one stem goes with the header by its family of words, or by what it may mean."""
        found = 0.0
        if len(asked) >= 4 and any(len(own) >= 4 and root(own) == root(asked) for own in self.long):
            found = 0.8 if len(self.long) == 1 else 0.72
        for place, means in enumerate(vocabulary.NOUNS.get(word) or meanings.MEANINGS.get(asked, ())):
            if means in self.long and (means != "nam" or not set(self.long) - _OF_NAMES):
                found = max(found, (0.78 if len(self.long) == 1 else 0.68) - 0.04 * min(place, 4))
                break
        return found


@dataclass
class Lookup:
    """The headers and cells of a table, ready for many questions."""

    grid: Grid
    headers: list[Header] = field(init=False)
    _keys: dict[int, tuple[list[str], dict[str, list[int]], pa.Array]] = field(init=False, default_factory=dict)

    _by_stem: dict[int, dict[str, list[int]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.headers = [Header(column) for column in self.grid]

    def words(self, column: Column) -> frozenset[str]:
        """The stems of a column's header, short forms spelled out."""
        return frozenset(self.headers[column.place].long)

    def stemmed(self, column: Column) -> dict[str, list[int]]:
        """For the cells of a column: the stems of their words -> places in texts; none of a column of many texts."""
        if column.place not in self._by_stem:
            few = len(column.texts) <= _MOST_STEMMED
            self._by_stem[column.place] = _stemmed([bare_text(text) for text in column.texts] if few else ())
        return self._by_stem[column.place]

    def keys(self, column: Column) -> tuple[dict[str, list[int]], pa.Array]:
        """For the cells of a column: bare text -> places in texts, and the bare texts as an Arrow array."""
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
        if words and len(words) <= _LONGEST and not any(map(str.isdigit, text)):
            found.setdefault(" ".join(stems(words)), []).append(place)
    return found


def bare_text(text: str) -> str:
    """A text as cells are compared: folded, without marks between its words."""
    return " ".join(
        re.sub(r"[^\w%$€£.+-]+|_+|(?<!\d)\.|\.(?!\d)|(?<!\w)[+-]+|-+(?=\W|$)|(?<=\w)-(?=\w)", " ", folded(text)).split()
    )


def mentions(lookup: Lookup, text: str, tokens: Sequence[Token]) -> list[Mention]:
    """Everything some words of a question may stand for, overlapping as it comes."""
    found = list(_times(lookup, text, tokens))
    found += _numbers(tokens)
    found += _headers(lookup, tokens)
    found += _cells(lookup, text, tokens)
    return found


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
        if places and not apart:
            yield Mention(places[0], places[-1] + 1, "T", 0.9, when=when, said=text[start:end])


def _numbers(tokens: Sequence[Token]) -> Iterator[Mention]:
    for place, token in enumerate(tokens):
        number = number_of(token)
        if number is None:
            continue
        ordinal = re.search(r"(st|nd|rd|th)$", token.folded) is not None and token.is_number
        end = place + 1
        if end < len(tokens) and tokens[end].folded in vocabulary.SCALES and not ordinal:
            number *= vocabulary.SCALES[tokens[end].folded]
            end += 1
        unit = "%" if token.text.endswith("%") else ""
        if end < len(tokens) and tokens[end].folded in ("%", "percent", "per cent"):
            unit, end = "%", end + 1
        yield Mention(place, end, "O" if ordinal else "N", 0.85, value=number, unit=unit, said=token.text)
    for place, token in enumerate(tokens):
        if token.folded in vocabulary.ORDINALS and token.folded != "first":
            yield Mention(place, place + 1, "O", 0.8, value=float(vocabulary.ORDINALS[token.folded]), said=token.text)


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
        if tokens[start].is_mark or tokens[start].folded in _SMALL:
            continue
        for end in range(start + 1, min(start + 7, len(tokens)) + 1):
            last = tokens[end - 1]
            if last.is_mark and last.text not in "/-&":
                break
            if last.folded in _SMALL or last.is_mark:
                continue
            asked = tuple(
                part
                for each in tokens[start:end]
                if each.folded not in _SMALL and not each.is_mark
                for part in _parts_of(each)
            )
            if len(asked) > 1 and not set(asked) <= known and "".join(asked) not in known:
                break
            for header in lookup.headers:
                score = header.score(asked, tokens[start].folded if end == start + 1 else "")
                if score:
                    yield Mention(start, end, "H", score, column=header.column.name)
        yield from _opposites(lookup, tokens[start], start)


def _parts_of(token: Token) -> tuple[str, ...]:
    """The stems of a word, as headers are cut: "EK-Preis" is two."""
    cut = header_words(token.text) if not token.is_number and re.search(r"[-/.]", token.text) else ()
    return stems(cut) if len(cut) > 1 else (token.stem,)


def _opposites(lookup: Lookup, token: Token, place: int) -> Iterator[Mention]:
    """ "unpaid" and "inactive" deny the columns Paid and Active."""
    for prefix in ("un", "in", "non-", "non"):
        if token.folded.startswith(prefix) and len(token.folded) > len(prefix) + 3:
            denied = (stem(token.folded.removeprefix(prefix)),)
            for header in lookup.headers:
                column = header.column
                if header.score(denied) >= 0.9 and (column.verdicts or column.nones or column.kind is ColumnKind.TRUTH):
                    yield Mention(place, place + 1, "H", 0.95, column=header.column.name, partial=True)


def _stems_of_headers(lookup: Lookup) -> set[str]:
    return {each for header in lookup.headers for each in (*header.stems, *header.long, *header.bracketed)}


def _cells(lookup: Lookup, text: str, tokens: Sequence[Token]) -> Iterator[Mention]:
    spans = list(_spans(text, tokens))
    for column in filter(_has_words, lookup.grid):
        places, padded = lookup.keys(column)
        exact: set[tuple[int, int]] = set()
        for start, end, bare, plural in spans:
            rows = places.get(bare) or (places.get(plural) if plural else None)
            by_stem = None if rows else lookup.stemmed(column).get(" ".join(stems(bare.split())))
            small = end - start == 1 and tokens[start].folded in vocabulary.GLUE
            if small and rows:
                last = _is_last(tokens, start)
                rows = [place for place in rows if last or column.texts[place].strip() == tokens[start].text]
            if rows:
                exact.add((start, end))
                score = 0.97 if small or end - start > 1 or not _is_common(tokens[start]) else 0.7
                yield _cell(column, start, end, rows, score, False, text, tokens)
            elif by_stem and not all(token.stem in vocabulary.LIGHT for token in tokens[start:end]):
                exact.add((start, end))
                yield _cell(column, start, end, by_stem, _SAME_MEANING, False, text, tokens)
            else:
                is_code = text[tokens[start].start : tokens[end - 1].end].isupper()
                called = synonyms.alike(bare, is_code, column)
                rows = next(filter(None, map(places.get, called)), None) or _in_kinds(column, padded, called)
                if rows:
                    exact.add((start, end))
                    yield _cell(column, start, end, rows, _SAME_MEANING, False, text, tokens)
        if not column.is_of_links:
            yield from _parts(column, padded, text, tokens, spans, exact)


def _in_kinds(column: Column, padded: pa.Array, called: Sequence[str]) -> list[int]:
    """The places of the one kind of a few that has one of some words: "Female Characters" for women."""
    if len(column.texts) > _MOST_KINDS:
        return []
    found = [_finds(padded, other).tolist() for other in called if len(other) > 2]
    return next((places for places in found if len(places) == 1), [])


def _has_words(column: Column) -> bool:
    return column.kind in (ColumnKind.TEXT, ColumnKind.TRUTH)


def _cell(
    column: Column, start: int, end: int, places: Sequence[int], score: float, partial: bool, text: str,
    tokens: Sequence[Token],
) -> Mention:  # fmt: skip
    texts = tuple(column.texts[place] for place in places)
    said = texts[0].strip() if not partial else text[tokens[start].start : tokens[end - 1].end]
    if partial and end == start + 1 and folded(said) not in folded(texts[0]):
        said = _singular(said)
    return Mention(start, end, "V", score, column=column.name, texts=texts, partial=partial, said=said)


def _is_common(token: Token) -> bool:
    """Whether a word says more often something else than a cell."""
    return token.folded in vocabulary.GLUE or token.stem in vocabulary.LIGHT or len(token.folded) < 2


def _spans(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int, str, str]]:
    """Every few words in a row: their places, their bare text, and that without a plural ending."""
    for start in range(len(tokens)):
        for end in range(start + 1, min(start + _LONGEST, len(tokens)) + 1):
            if tokens[start].is_mark or tokens[end - 1].is_mark:
                continue
            small = end - start == 1 and tokens[start].folded in vocabulary.GLUE
            if small and not (start and (_is_last(tokens, start) or tokens[start].text.isupper() > text.isupper())):
                continue  # "A" within a question is a name, unlike "a"; so is "no" at its end
            bare = bare_text(text[tokens[start].start : tokens[end - 1].end])
            last = tokens[end - 1]
            plural = bare[: -len(last.folded)] + _singular(last.folded) if bare.endswith(last.folded) else ""
            yield start, end, bare, plural if plural != bare else ""


def _is_last(tokens: Sequence[Token], place: int) -> bool:
    return all(token.is_mark for token in tokens[place + 1 :])


_IRREGULAR = {"men": "man", "women": "woman", "children": "child", "people": "person", "wives": "wife"}


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _parts(
    column: Column, padded: pa.Array, text: str, tokens: Sequence[Token], spans: Sequence[tuple[int, int, str, str]],
    exact: set[tuple[int, int]],
) -> Iterator[Mention]:  # fmt: skip
    """Words that cells contain; only the longest of those that overlap."""
    alone = [_finds_either(padded, token) if _may_be_part(token) else None for token in tokens]
    found: list[tuple[int, int, np.ndarray]] = []
    for start, end, bare, _ in spans:
        parts = [part for part in alone[start:end] if part is not None]
        if not parts or (start, end) in exact or not all(len(each) for each in parts):
            continue
        if alone[start] is None or alone[end - 1] is None:
            continue
        places = parts[0] if end - start == 1 else _finds(padded, bare)
        if len(places):
            found.append((start, end, places))
    for start, end, places in found:
        if any(a <= start and end <= b and (a, b) != (start, end) for a, b, _ in found):
            continue
        if any(a <= start and end <= b for a, b in exact):
            continue
        yield _cell(
            column, start, end, places.tolist(), _part_score(column, start, end, places, tokens), True, text, tokens
        )


def _may_be_part(token: Token) -> bool:
    if token.is_mark or token.folded in vocabulary.GLUE or token.stem in vocabulary.LIGHT:
        return False
    return len(token.folded) > 2 or token.is_number or token.text[:1].isupper()


def _finds_either(padded: pa.Array, token: Token) -> np.ndarray:
    """The cells that have a word, else those that have it in the singular: "how many toyotas"."""
    found = _finds(padded, token.folded)
    if not len(found) and not token.is_number:
        found = _finds(padded, _singular(token.folded))
    # "How many schools", where nearly every name ends with School, asks for the rows.
    says_nothing = len(padded) > 2 and 2 * len(found) > len(padded) and not token.is_number
    return found[:0] if says_nothing else found


def _finds(padded: pa.Array, bare: str) -> np.ndarray:
    bare = bare_text(bare)
    if not bare:
        return np.zeros(0, dtype=np.int64)
    flags: np.ndarray = pc.match_substring(padded, f" {bare} ").to_numpy(zero_copy_only=False)
    return np.flatnonzero(flags)


def _part_score(column: Column, start: int, end: int, places: np.ndarray, tokens: Sequence[Token]) -> float:
    """A part of a name says more the longer it is and the fewer cells have it."""
    score = 0.72 + 0.06 * min(end - start - 1, 2)
    if tokens[start].is_number and end - start == 1:
        score -= 0.2
    score += 0.05 if len(column.texts) <= _MOST_KINDS else 0.0
    longest = max(len(column.texts[int(place)]) for place in places[:20])
    return score - (0.15 if longest > 60 else 0.0)
