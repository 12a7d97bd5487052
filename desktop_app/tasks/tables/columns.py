"""One column of a table as questions see it: its kind, its texts, its numbers, and how it writes them."""

import math
import re
from collections import Counter
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables import kinds_of_texts, written
from desktop_app.tasks.tables.spellings import spellings
from desktop_app.translation import worded

_MOST_FOUND = 10_000_000
"""Bytes of search results kept of a column."""
_MOST_DECIMALS = 6
_MOST_LOOKED_AT, _MOST_OF = 10_000, 0.8
"""Cells that are looked at for how many decimals are usual, and the share of them that is most."""
_LEADING = r"^(?:No\.? ?|#)?(-?(?:0|[1-9][\d,]*)(?:\.\d+)?)(?:st|nd|rd|th)?\b(?![-–:/])[^\d(\[]*(?:[(\[].*)?$"
"""The number that a cell begins with: "4th", "17 (2)", "No. 5"; scores such as 3-1 and codes such as 007 have none."""
_NUMBER_AT_START = re.compile(r"^\W*\d[\d.,]*\w*\s*")
_DIFFERENT_WORDS = 3
"""Different texts of several words after a number at least that make it no figure: "2801 Debarr Road"."""
_NUMBERED = 0.7
"""Share of the filled cells of a text column that have to begin with a number for it to have an order."""


_CODED = re.compile(r"(\d{3,})[\s:–-]+([^\W\d].*)")
"""A cell that begins with a code and goes on with what it stands for."""
_MOST_CODES, _FEWEST_CODES = 1_000, 2

_OF_YEARS = re.compile(r"(?i)year|season|founded|built|since|date|^\s*(?:start|end|began|ended|born|died)\s*$")
_SHORT_YEAR = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2}$")
"""A day whose year has two figures."""

_VALUED = (ColumnKind.NUMBER, ColumnKind.DATE, ColumnKind.DURATION)


class Column:
    """One column.

    place, name: where it stands, and its header. kind, unit: as the table was read.
    values: the typed cells; cells: their texts as they stand there. texts: the distinct ones of these; codes: for each
    row the place of its text.
    """

    also_called: tuple[str, ...] = ()
    """Words for what it holds that its header lacks: the amounts of a list that calls them by a month."""

    is_computed = False
    """Whether it stands in no file but is made of others."""

    def __init__(
        self,
        place: int,
        name: str,
        values: "pd.Series[Any]",
        text: "pd.Series[Any]",
        kind: ColumnType,
        currencies: tuple[str, ...] = (),
    ):
        self.place = place
        self._currencies = currencies
        self.name = name
        self.kind = kind.kind
        self.type = kind
        self.unit = kind.unit
        self.values = values
        self.cells = text
        self.df = f"df[{name!r}]"
        """The column in an expression."""
        self._found: dict[str, np.ndarray] = {}

    @property
    def dictionary(self) -> Any:
        """The distinct texts as an Arrow array."""
        return self._encoded.dictionary

    @cached_property
    def _encoded(self) -> Any:
        found = pa.array(self.cells.fillna("").astype(str), type=pa.large_string())
        found = found.combine_chunks() if isinstance(found, pa.ChunkedArray) else found
        return found.dictionary_encode()

    @cached_property
    def texts(self) -> list[str]:
        """The distinct texts of the column, in order of their first row."""
        found: list[str] = self.dictionary.to_pylist()
        return found

    @cached_property
    def codes(self) -> np.ndarray:
        """For each row the place of its text in texts, int[rows]."""
        found: np.ndarray = self._encoded.indices.to_numpy()
        return found

    def count_of(self, rows: np.ndarray) -> int:
        """How many different texts it has in some rows, given by their places or by a flag each."""
        found = np.zeros(len(self.texts), dtype=bool)
        found[self.codes[rows]] = True
        return int(found.sum())

    def text(self, row: int) -> str:
        """The text of a cell."""
        return self.texts[int(self.codes[row])]

    def said(self, row: int) -> str:
        """The text of a cell as an answer has it: a spreadsheet's number as a day, a short year in full."""
        text = self.text(row).strip()
        if self.kind is not ColumnKind.DATE or not np.isfinite(self.numbers[row]):
            return text
        serial = text.isdigit() and 4 < len(text) < 7
        return self.shown(float(self.numbers[row])) if serial or _SHORT_YEAR.match(text) else text

    def told(self, row: int) -> str:
        """The same, worded where it is a number or a day for sure: a window writes it as its country does."""
        text, value = self.said(row), float(self.numbers[row])
        if self.kind is ColumnKind.NUMBER and np.isfinite(value):
            return written.as_number(text, self.type.decimal == ",", value * 100 if self.is_percent else value)
        if self.kind is ColumnKind.DATE and np.isfinite(value):
            day = self.shown(value)
            return day if day == text else text
        return text

    @cached_property
    def filled(self) -> np.ndarray:
        """Whether each cell holds anything, bool[rows]."""
        return self.which(np.array([bool(text.strip()) for text in self.texts], dtype=bool))

    @cached_property
    def holds(self) -> np.ndarray:
        """Whether each cell holds a value of the column's kind, bool[rows]: not those filled with n/a."""
        return self.filled & np.isfinite(self.numbers) if self.kind in _VALUED else self.filled

    def which(self, of_texts: np.ndarray) -> np.ndarray:
        """From a flag for each distinct text to one for each row, bool[rows]."""
        found: np.ndarray = of_texts[self.codes] if len(of_texts) else np.zeros(len(self.codes), dtype=bool)
        return found

    def search(self, pattern: str) -> np.ndarray:
        """Whether a regular expression (RE2) is found in each cell, bool[rows]; kept, as a question looks twice."""
        if pattern not in self._found:
            if len(self._found) * len(self.codes) > _MOST_FOUND:
                self._found.clear()
            flags = pc.match_substring_regex(self.dictionary, pattern)
            self._found[pattern] = self.which(flags.to_numpy(zero_copy_only=False))
        return self._found[pattern]

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers, or begin with one."""
        return self.kind is ColumnKind.NUMBER or (self.kind is ColumnKind.TEXT and self._leading is not None)

    @property
    def is_ordered(self) -> bool:
        """Whether its cells can be sorted by value."""
        return self.kind in (ColumnKind.DATE, ColumnKind.DURATION) or self.is_number

    @cached_property
    def spellings(self) -> dict[str, str]:
        """Texts that differ from a commoner one in case or spaces alone -> that one: "petrol" is "Petrol"."""
        return {} if self.kind is not ColumnKind.TEXT or self.is_of_codes else spellings(self.texts, self.codes)

    @cached_property
    def kinds(self) -> np.ndarray:
        """For each row the place of its text in texts, that of the commoner spelling where there are several."""
        if not self.spellings:
            return self.codes
        place = {text: at for at, text in enumerate(self.texts)}
        found: np.ndarray = np.array([place[self.spellings.get(text, text)] for text in self.texts])[self.codes]
        return found

    @property
    def df_of_kinds(self) -> str:
        """The column in an expression, each cell in its commoner spelling."""
        return f"{self.df}.replace({self.spellings!r})" if self.spellings else self.df

    @cached_property
    def is_month(self) -> bool:
        """Whether its numbers are those of months."""
        known = self.numbers[np.isfinite(self.numbers)] if self.kind is ColumnKind.NUMBER else np.zeros(0)
        named = re.search(r"(?i)month(?!s)", self.name) is not None
        return named and len(known) > 0 and bool(np.isin(known, np.arange(1, 13)).all())

    @cached_property
    def is_of_links(self) -> bool:
        """Whether its cells are addresses, whose words nobody asks for."""
        return kinds_of_texts.are_links(self.texts)

    @cached_property
    def is_of_codes(self) -> bool:
        """Whether its cells are short words in capitals, as those of stocks and airports, or numbered: TO-114."""
        return kinds_of_texts.are_codes(self.texts)

    @cached_property
    def nones(self) -> tuple[str, ...]:
        """Its texts that say that there is nothing, where others say what there is."""
        return tuple(text for text in self.texts if text.strip().casefold() in ("no", "none"))

    @cached_property
    def is_flag(self) -> bool:
        """Whether its numbers are noughts and ones alone, both of them."""
        return self.kind is ColumnKind.NUMBER and set(np.unique(self.numbers[np.isfinite(self.numbers)])) == {0.0, 1.0}

    @cached_property
    def is_year(self) -> bool:
        """Whether its numbers are years."""
        if not self.is_number:
            return False
        known = self.numbers[np.isfinite(self.numbers)]
        if not len(known) or (known % 1).any():
            return False
        named = _OF_YEARS.search(self.name) is not None
        low, high = (1000, 2200) if named else (1850, 2060)
        return bool(((known >= low) & (known <= high)).all()) and (named or len(known) > 2)

    @cached_property
    def _leading(self) -> np.ndarray | None:
        if not self.texts:
            return None
        found = pd.Series(self.texts).str.extract(_LEADING)[0]
        numbers: np.ndarray = found.str.replace(",", "").astype(float).to_numpy()
        filled = np.array([bool(text.strip()) for text in self.texts])
        has = self.which(np.isfinite(numbers))
        rows = self.which(filled)
        if not rows.any() or has.sum() < _NUMBERED * rows.sum() or self._are_addresses or self._are_codes:
            return None
        return np.asarray(numbers[self.codes])

    @property
    def _are_addresses(self) -> bool:
        """Whether the number that most cells begin with is of a house: several words follow, others each time."""
        after = {_NUMBER_AT_START.sub("", text).partition("(")[0].strip() for text in self.texts if text.strip()}
        wordy = sum(len(text.split()) > 1 for text in after)
        return wordy > _DIFFERENT_WORDS and wordy > 0.5 * sum(bool(text.strip()) for text in self.texts)

    @property
    def _are_codes(self) -> bool:
        """Whether the number that cells begin with numbers what follows: "4100 Sales", "4200 Marketing"."""
        parts = [found for text in self.texts[:_MOST_CODES] if (found := _CODED.fullmatch(text.strip()))]
        if len(parts) < _FEWEST_CODES or len(parts) < _NUMBERED * sum(bool(text.strip()) for text in self.texts):
            return False
        names = {found[1]: found[2].casefold() for found in parts}
        as_long = len({len(code) for code in names}) == 1
        return as_long and len(set(names.values())) > _NUMBERED * len(names)

    @cached_property
    def numbers(self) -> np.ndarray:
        """Something to sort and calculate by, float64[rows], NaN where a cell holds none; dates as seconds."""
        if self.kind is ColumnKind.DATE and pd.api.types.is_datetime64_any_dtype(self.values):
            seconds = self.values.to_numpy(dtype="datetime64[s]").astype(np.int64).astype(np.float64)
            return np.where(self.values.isna().to_numpy(), np.nan, seconds)
        if pd.api.types.is_timedelta64_dtype(self.values):
            return np.asarray(self.values.dt.total_seconds().to_numpy(dtype=np.float64, na_value=np.nan))
        if pd.api.types.is_numeric_dtype(self.values):
            return np.asarray(self.values.to_numpy(dtype=np.float64, na_value=np.nan))
        return self._leading if self._leading is not None else np.full(len(self.codes), np.nan)

    @property
    def code(self) -> str:
        """An expression over df that gives the numbers."""
        return self.code_of("df")

    def code_of(self, frame: str) -> str:
        """The same over a frame of another name."""
        cells = f"{frame}[{self.name!r}]"
        if self.kind is ColumnKind.TEXT:
            return f'{cells}.str.extract({_LEADING!r})[0].str.replace(",", "").astype(float)'
        return cells

    @cached_property
    def decimals(self) -> int | None:
        """Decimals after which every number of the column ends, so that it can be added exactly; None for none."""
        known = self.numbers[np.isfinite(self.numbers)]
        for places in range(_MOST_DECIMALS + 1):
            scaled = known * 10.0**places
            whole = np.rint(scaled)
            if np.abs(whole).sum() < 2**53 and (whole / 10.0**places == known).all():
                return places
        return None

    @cached_property
    def usual_decimals(self) -> int:
        """Decimals that do for most of its numbers, two where any has as many; per cents count as they are kept."""
        known = self.numbers[np.isfinite(self.numbers)][:_MOST_LOOKED_AT]
        least = min(2, self.decimals or 0)
        for places in range(least, _MOST_DECIMALS if len(known) else least):
            if np.isclose(np.round(known, places), known, rtol=1e-12, atol=0).mean() >= _MOST_OF:
                return places
        return _MOST_DECIMALS if len(known) else least

    @cached_property
    def written_decimals(self) -> int:
        """How many decimals all of its cells are written with; 0 where they differ."""
        mark = re.escape(self.type.decimal or ".")
        found = {len(hit[1]) for text in self.texts[:1000] if (hit := re.search(rf"\d{mark}(\d+)(?!.*\d)", text))}
        filled = [text for text in self.texts[:1000] if text.strip(" -")]
        scaled = not self.unit and any(re.search(r"\d\s?[A-Za-z]{1,9}$", text.strip()) for text in filled)
        plain = scaled or any(re.search(rf"\d{mark}\d", text) is None for text in filled)
        return found.pop() if len(found) == 1 and not plain else 0

    @cached_property
    def verdicts(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """The texts that say yes and those that say no, where the column holds nothing else than these and "maybe"."""
        return kinds_of_texts.verdicts(self.texts)

    @cached_property
    def marks(self) -> tuple[str, str]:
        """What stands before and after its numbers: "$" or " €"; its unit where its cells write it in several ways."""
        found = Counter(self._mark(text) for text in self.texts[:1000] if text.strip())
        if len(found) < 2:
            return next(iter(found), ("", ""))
        if self.unit and not self.is_money:
            return ("", f" {self.unit}")
        signs = {mark for mark in found if any(mark)} if self.unit else set()
        alike = {"".join(mark).strip() for mark in signs}
        return max(signs, key=lambda mark: found[mark]) if len(alike) == 1 else ("", "")

    def _mark(self, text: str) -> tuple[str, str]:
        """What stands before and after a number; letters only where they are a unit or a currency, not "million"."""
        before, after = _BEFORE.match(text.strip()), _AFTER.search(text.strip())
        behind = after[1] if after else ""
        return (before[1] if before else "", "" if behind.strip().isalpha() and not self.unit else behind)

    @cached_property
    def is_percent(self) -> bool:
        """Whether its cells are per cents, so that 12 % is kept as 0.12."""
        if self.kind is not ColumnKind.NUMBER:
            return False
        filled = [text for text in self.texts[:200] if text.strip()]
        return self.unit == "%" or sum(text.rstrip().endswith("%") for text in filled) > 0.5 * len(filled)

    def shown(self, number: float, decimals: int | None = None) -> str:
        """A number as the cells of this column are written: its currency or unit, its decimal mark, thousands apart.

        decimals: at least so many where it is not whole; None for those that are usual in the column, or that it needs.
        """
        if self.kind is ColumnKind.DATE:
            return written.day(number)
        if self.kind is ColumnKind.DURATION:
            return written.clock(number)
        if self.is_year:
            return worded("{number:.10g}", number=number)
        before, after = self.marks
        places = self._needed(number) if decimals is None else decimals
        if self.is_percent:
            number, places = number * 100, None if places is None else max(0, places - 2)
        places = places if places is None else max(places, self.written_decimals)
        least = 2 if before or self.is_money else self.written_decimals
        form = written.form_of(abs(number), places, least)
        return written.number_in(number, form, before, after, self.type.decimal == ",")

    def _needed(self, number: float) -> int | None:
        """Decimals of a number that ends after those of the column: the usual ones, or more where it has more."""
        most = self.decimals
        if most is None:
            return None
        fewer = range(min(self.usual_decimals, most), most)
        return next((each for each in fewer if math.isclose(round(number, each), number, rel_tol=1e-15)), most)

    def currencies(self, rows: np.ndarray) -> list[str]:
        """The currencies of some of its cells, where the column has several."""
        return (
            sorted({self._currencies[row] for row in rows.tolist() if self._currencies[row]})
            if self._currencies
            else []
        )

    @cached_property
    def is_money(self) -> bool:
        """Whether its cells carry a currency."""
        return bool(self._currencies) or _CURRENCY.fullmatch(self.unit) is not None


_CURRENCY = re.compile(r"[A-Z]{3}")


_BEFORE = re.compile(r"^[(\-+\u2212]?\s*([A-Z]{0,3}[$€£¥₹₩₽₺₪₫฿₴]|[A-Z]{3})\s?")
_AFTER = re.compile(r"((?<![^\W\d_])\s?(?:[$€£¥₹₩₽₺₪₫฿₴%]|[A-Za-z²³°/]{1,6}))\s*\)?$")
