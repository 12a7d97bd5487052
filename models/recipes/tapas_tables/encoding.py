"""Turns (table, question) pairs into TAPAS inputs some thirty times faster than TapasTokenizer, and identically.

TapasTokenizer walks a DataFrame for every question; here what depends on the table alone is computed once. Numbers and
dates are read by transformers' own `parse_text`, so the two cannot drift apart; tests compare the ids of both.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from transformers.models.tapas.tokenization_tapas import NumericValue, normalize_for_match, parse_text

Date = tuple[int | None, int | None, int | None]
Number = float | Date
EQUAL, QUESTION_LESS, QUESTION_GREATER = 1, 2, 4  # the bits of numeric_relations

_PLAIN_INTEGER = re.compile(r"\d+")
_WITHOUT_NUMBERS = re.compile(r"\D*")
_NUMBER_WORD = re.compile(
    r"\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zeroth|first|second|third|fourth|fifth|"
    r"sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|"
    r"february|march|april|june|july|august|september|october|november|december|inf|infinity|nan)\b"
)
# The euro and pound signs are no punctuation to the tokenizer: "€35" is one word.
_WORDS = re.compile(r"[a-z0-9€£]+|[^\sa-z0-9€£]")
_WRITTEN = re.compile(r"[\x20-\x7e€£]*")


def _plain(value: NumericValue) -> Number:
    if value.date is not None:
        return (value.date.year, value.date.month, value.date.day)
    return float(value.float_value)


@lru_cache(maxsize=400_000)
def numbers_in(text: str) -> tuple[Number, ...]:
    """The numbers and dates TAPAS reads in `text`, in order; a year up to 2016 is both a number and a date."""
    text = normalize_for_match(text)
    if _WITHOUT_NUMBERS.fullmatch(text) and not _NUMBER_WORD.search(text):
        return ()
    if _PLAIN_INTEGER.fullmatch(text) and len(text) != 4:
        return (float(text),)
    return tuple(_plain(value) for span in parse_text(text) for value in span.values)


def column_numbers(cells: Sequence[str]) -> dict[int, Number]:
    """The number or date TAPAS gives to each cell of a column, by row; empty where 70 % of the cells share no type."""
    found = [numbers_in(cell) for cell in cells]
    kinds = Counter(kind for values in found for kind in {isinstance(value, tuple) for value in values})
    most = max(kinds.values(), default=0)
    if not kinds or most < len(cells) * 0.7:
        return {}
    dated = kinds[True] == most
    chosen = {}
    for row, values in enumerate(found):
        value = next((value for value in values if isinstance(value, tuple) == dated), None)
        if value is not None:
            chosen[row] = value
    return chosen


def comparable(values: Sequence[Number]) -> list[tuple[float, ...]] | None:
    """Keys that order `values` (dates by the parts all of them have), or None where they cannot be compared."""
    if len({isinstance(value, tuple) for value in values}) != 1:
        return None
    if not isinstance(values[0], tuple):
        return [(value,) for value in values if not isinstance(value, tuple)]
    dates = [value for value in values if isinstance(value, tuple)]
    parts = [part for part in range(3) if all(date[part] is not None for date in dates)]
    return [tuple(float(date[part] or 0) for part in parts) for date in dates] if parts else None


def relations(numbers: dict[int, Number], value: Number) -> dict[int, int]:
    """For each row of a column the bit that says how the question's `value` compares with its cell."""
    keys = comparable([*numbers.values(), value]) if numbers else None
    if keys is None:
        return {}
    asked = keys.pop()
    return {
        row: EQUAL if asked == key else QUESTION_LESS if asked < key else QUESTION_GREATER
        for row, key in zip(numbers, keys, strict=True)
    }


def _ranks(numbers: dict[int, Number]) -> dict[int, tuple[int, int]]:
    keys = comparable(list(numbers.values())) if numbers else None
    if keys is None:
        return {}
    order = {key: place for place, key in enumerate(sorted(set(keys)), start=1)}
    return {row: (order[key], len(order) - order[key] + 1) for row, key in zip(numbers, keys, strict=True)}


class WordPieces:
    """Greedy longest-match pieces of lower-cased words, remembered a word at a time."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.ids = {piece: place for place, piece in enumerate(vocabulary)}
        self._words: dict[str, tuple[int, ...]] = {}
        self._texts: dict[str, tuple[int, ...]] = {}

    def __call__(self, text: str) -> tuple[int, ...]:
        """The ids of a text in ASCII, € and £; (the id of [EMPTY],) for text that TAPAS takes for a missing cell."""
        known = self._texts.get(text)
        if known is None:
            if len(self._texts) > 300_000:
                self._texts.clear()
            known = self._texts[text] = self._encode(text)
        return known

    def _encode(self, text: str) -> tuple[int, ...]:
        if not _WRITTEN.fullmatch(text):
            raise ValueError(f"the recipe writes ASCII, € and £ alone, not {text!r}")
        if not text.strip():
            return ()
        if text.strip().lower() in ("n/a", "?", "nan", "empty") or not re.search(r"[a-zA-Z0-9]", text):
            return (self.ids["[EMPTY]"],)
        return tuple(piece for word in _WORDS.findall(text.lower()) for piece in self.pieces(word))

    def pieces(self, word: str) -> tuple[int, ...]:
        """The ids of one word, ([UNK],) where no cut of it is in the vocabulary."""
        known = self._words.get(word)
        if known is None:
            known = self._words[word] = self._cut(word)
        return known

    def _cut(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
            else:
                return (self.ids["[UNK]"],)
            found.append(piece)
            start = end
        return tuple(found)


@dataclass
class EncodedTable:
    """What of the input depends on the table alone; arrays of one entry a table token, headers first."""

    ids: np.ndarray
    columns: np.ndarray
    rows: np.ndarray
    ranks: np.ndarray
    inverse_ranks: np.ndarray
    positions: np.ndarray
    numbers: list[dict[int, Number]]

    @classmethod
    def of(cls, headers: Sequence[str], cells: Sequence[Sequence[str]], pieces: WordPieces) -> "EncodedTable":
        """`cells` are columns of equal length; rows and columns are numbered from 1, headers are row 0."""
        numbers = [column_numbers(column) for column in cells]
        ranks = [_ranks(column) for column in numbers]
        tokens: list[tuple[int, int, int, int, int, int]] = []
        for column, header in enumerate(headers):
            tokens += [(piece, column + 1, 0, 0, 0, place) for place, piece in enumerate(pieces(header))]
        for row in range(len(cells[0])):
            for column, values in enumerate(cells):
                rank, inverse = ranks[column].get(row, (0, 0))
                for place, piece in enumerate(pieces(values[row])):
                    tokens.append((piece, column + 1, row + 1, rank, inverse, place))
        arrays: list[np.ndarray] = list(np.array(tokens, dtype=np.int64).reshape(-1, 6).T)
        return cls(arrays[0], arrays[1], arrays[2], arrays[3], arrays[4], arrays[5], numbers)

    def __len__(self) -> int:
        return len(self.ids)


@dataclass
class Encoded:
    """One TAPAS input; `types` is (length, 7) in the order of TapasTokenizer's token_type_ids."""

    ids: np.ndarray
    types: np.ndarray
    positions: np.ndarray


def encode(table: EncodedTable, question: str, pieces: WordPieces) -> Encoded:
    """[CLS] question [SEP] headers and rows; nothing is cut to fit, so check the length."""
    asked = [pieces.ids["[CLS]"], *pieces(question), pieces.ids["[SEP]"]]
    start = len(asked)
    types = np.zeros((start + len(table), 7), dtype=np.int64)
    types[start:, 0] = 1
    types[start:, 1] = table.columns
    types[start:, 2] = table.rows
    types[start:, 4] = table.ranks
    types[start:, 5] = table.inverse_ranks
    bits = np.zeros((int(table.columns.max(initial=0)) + 1, int(table.rows.max(initial=0)) + 1), dtype=np.int64)
    for value in numbers_in(question):
        for column, numbers in enumerate(table.numbers):
            for row, bit in relations(numbers, value).items():
                if column + 1 < bits.shape[0] and row + 1 < bits.shape[1]:
                    bits[column + 1, row + 1] |= bit
    types[start:, 6] = bits[table.columns, table.rows]
    ids = np.concatenate([np.array(asked, dtype=np.int64), table.ids])
    return Encoded(ids, types, np.concatenate([np.arange(start), table.positions]))
