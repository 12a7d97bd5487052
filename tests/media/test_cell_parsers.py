"""Cells written by others (Babel, strftime, float's own repr) are read as the value they were made from, or as none.

A parser may give up; what it must never do is give another value.
"""

import math
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import babel
import pandas as pd
import pytest
from babel import dates as babel_dates
from babel import numbers as babel_numbers
from dateutil import parser as dateutil_parser
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.media import durations, numbers
from desktop_app.media.columns import Column, understand
from desktop_app.media.conventions import Convention, convention
from desktop_app.media.dates import parse_date
from desktop_app.table_reading import ColumnKind, ColumnType

LOCALES = (
    "en_US en_GB en_AU en_IN en_ZA en_CA de_DE de_AT de_CH fr_FR fr_CH fr_CA es_ES es_MX it_IT it_CH nl_NL pt_PT pt_BR"
    " pl_PL cs_CZ sk_SK hu_HU sv_SE da_DK nb_NO fi_FI ru_RU uk_UA tr_TR el_GR ja_JP zh_CN ko_KR he_IL th_TH id_ID vi_VN"
    " hi_IN ro_RO bg_BG hr_HR et_EE lv_LV lt_LT"
).split()

modest = settings(max_examples=40, deadline=None, database=None)
few = settings(max_examples=30, deadline=None, database=None)

amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=2)
locales = st.sampled_from(LOCALES)


def usual(locale: str) -> Convention:
    return convention({"LC_ALL": f"{locale}.UTF-8"})


def column(cells: list[str], locale: str, name: str = "Column", wanted: ColumnType | None = None) -> Column:
    return understand(pd.Series(cells, dtype="str"), name, usual=usual(locale), correction=wanted)


def right_or_none(found: Column, expected: list[float]) -> bool:
    """Whether every value is the expected one, or none where the column is text or the cell is unread."""
    if found.type.kind is not ColumnKind.NUMBER:
        return found.type.kind is ColumnKind.TEXT
    pairs = zip(found.values, expected, strict=True)
    return all(math.isnan(value) or math.isclose(value, wanted, rel_tol=1e-12) for value, wanted in pairs)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_convention_of_a_locale_is_the_one_of_unicode(locale: str) -> None:
    known = babel.Locale.parse(locale)
    pattern = babel_dates.get_date_format("short", known).pattern
    order = "".join(each for each in pattern.lower() if each in "dmy")
    order = "".join(dict.fromkeys(order))
    found = usual(locale)
    assert found.decimal == babel_numbers.get_decimal_symbol(known)
    assert found.year_first == (order == "ymd")
    if order != "ymd":
        assert found.date_order == order


@modest
@given(amount=amounts, locale=locales)
def test_a_number_as_a_locale_writes_it(amount: Decimal, locale: str) -> None:
    text = babel_numbers.format_decimal(amount, locale=locale)
    mark = babel_numbers.get_decimal_symbol(babel.Locale.parse(locale))
    assert numbers.parse_number(text, mark) == float(amount)


@modest
@given(values=st.lists(amounts, min_size=1, max_size=8), locale=locales)
def test_a_column_as_a_locale_writes_it(values: list[Decimal], locale: str) -> None:
    cells = [babel_numbers.format_decimal(each, locale=locale) for each in values]
    found = column(cells, locale)
    assert (
        found.type.kind is ColumnKind.NUMBER or not found.type.certain or "0" in {each.lstrip("-")[0] for each in cells}
    )
    if found.type.certain:
        assert right_or_none(found, [float(each) for each in values])


@modest
@given(values=st.lists(amounts, min_size=2, max_size=8), written=locales, read=locales)
def test_a_column_of_another_place_is_right_or_said(values: list[Decimal], written: str, read: str) -> None:
    cells = [babel_numbers.format_decimal(each, locale=written, format="#,##0.00") for each in values]
    found = column(cells, read)
    assert right_or_none(found, [float(each) for each in values])


@modest
@given(values=st.lists(st.integers(-(10**9), 10**9), min_size=2, max_size=8), written=locales, read=locales)
def test_whole_numbers_of_another_place_are_right_or_said(values: list[int], written: str, read: str) -> None:
    cells = [babel_numbers.format_decimal(each, locale=written) for each in values]
    found = column(cells, read)
    said = not found.type.certain and any("“Column”" in note for note in found.notes)
    # What a locale itself would write so is not told from what it writes: 1.234 in Germany's 1.234.
    own = usual(read).decimal != usual(written).decimal
    assert right_or_none(found, [float(each) for each in values]) or said or own


@example(values=[Decimal("1234.5"), Decimal("-0.07")], locale="bg_BG", code="USD")
@modest
@given(
    values=st.lists(amounts, min_size=1, max_size=6),
    locale=locales,
    code=st.sampled_from("USD EUR GBP CHF JPY INR PLN".split()),
)
def test_money_as_a_locale_writes_it(values: list[Decimal], locale: str, code: str) -> None:
    cells = [babel_numbers.format_currency(each, code, locale=locale, currency_digits=False) for each in values]
    found = column(cells, locale)
    if found.type.certain:
        assert right_or_none(found, [float(each) for each in values])
    assert found.type.unit in (code, "") or found.type.kind is ColumnKind.TEXT


@modest
@given(values=st.lists(st.decimals(-1, 1, places=3), min_size=1, max_size=6), locale=locales)
def test_per_cent_as_a_locale_writes_it(values: list[Decimal], locale: str) -> None:
    cells = [
        babel_numbers.format_percent(each, format=None, locale=locale, decimal_quantization=False) for each in values
    ]
    found = column(cells, locale)
    assert right_or_none(found, [float(each) for each in values])
    assert found.type.kind is ColumnKind.TEXT or found.type.unit == "%"


@modest
@given(value=st.floats(allow_nan=False, allow_infinity=False))
def test_what_float_writes_is_read_to_the_last_bit(value: float) -> None:
    assert numbers.parse_number(repr(value), ".") in (value, None)
    assert column([repr(value), "0.5"], "en_US").values[0] == value or "e" in repr(value)


@modest
@given(amount=st.decimals(0, 10**6, places=2), form=st.sampled_from([
    "({})", "$({})", "({}) €", "-{}", "{}-", "−{}", "–{}", "- {}", "-${}", "$-{}", "CHF -{}", "-{} %",
]))  # fmt: skip
def test_negative_in_every_way(amount: Decimal, form: str) -> None:
    expected = -float(amount) / (100 if "%" in form else 1)
    found = numbers.parse_number(form.format(f"{amount:,}"), ".")
    assert found is not None
    assert math.isclose(found, expected, rel_tol=1e-15)


@modest
@given(amount=amounts, mark=st.sampled_from(["*", "[1]", "[a]", "†", "¹", "²³", " [note 4]", "**"]))
def test_footnotes_change_nothing(amount: Decimal, mark: str) -> None:
    assert numbers.parse_number(f"{amount:,}{mark}", ".") == float(amount)


@few
@given(text=st.text(max_size=30))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    numbers.parse_number(text)
    parse_date(text)
    durations.scan(text)


cells_of_all_kinds = st.one_of(
    st.text(max_size=12), st.from_regex(r"[-+(]?[\d.,' ]{1,12}[)%€$kmMB]?", fullmatch=True),
    st.from_regex(r"\d{1,4}[-/.:]\d{1,2}([-/.:]\d{1,4})?( [AP]M)?", fullmatch=True),
    st.sampled_from(["", "n/a", "-", "yes", "no", "x", "½", "5 kg", "3 ft 2 in", "10 CR"]),
)  # fmt: skip


@modest
@given(cells=st.lists(cells_of_all_kinds, max_size=12), kind=st.sampled_from([None, *ColumnKind]))
def test_any_column_is_understood_and_every_cell_accounted_for(cells: list[str], kind: ColumnKind | None) -> None:
    cells = [cell.strip() for cell in cells]
    found = column(cells, "en_US", wanted=None if kind is None else ColumnType(kind))
    assert len(found.values) == len(cells)
    assert kind is None or found.type.kind is kind
    if found.type.kind is ColumnKind.TEXT:
        assert list(found.values) == cells
        return
    missing = [row for row, value in enumerate(found.values) if pd.isna(value)]
    assert set(found.unread) == {row for row in missing if cells[row]}


FIGURES = ["%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y"]
TIMED = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%d %b %Y %I:%M %p", "%B %d, %Y %H:%M:%S"]
days = st.dates(date(1950, 1, 1), date(2040, 12, 31))
WORDED = [
    "en_US",
    "en_GB",
    "de_DE",
    "fr_FR",
    "es_ES",
    "it_IT",
    "nl_NL",
    "pt_PT",
    "sv_SE",
    "da_DK",
    "nb_NO",
    "pl_PL",
    "ja_JP",
    "zh_CN",
]


@modest
@given(day=days, locale=st.sampled_from(WORDED), form=st.sampled_from(["medium", "long", "full"]))
def test_a_date_in_words_as_a_locale_writes_it(day: date, locale: str, form: str) -> None:
    text = babel_dates.format_date(day, form, locale=locale)
    known = usual(locale)
    order = "" if known.year_first else known.date_order
    assert parse_date(text, order) == day, text


@modest
@given(values=st.lists(days, min_size=1, max_size=8), locale=locales)
def test_a_column_of_dates_as_a_locale_writes_them(values: list[date], locale: str) -> None:
    cells = [babel_dates.format_date(day, "short", locale=locale) for day in values]
    found = column(cells, locale, "Date")
    if found.type.kind is ColumnKind.DATE:
        read = [None if pd.isna(each) else each.date() for each in found.values]
        assert not found.type.certain or all(a in (None, b) for a, b in zip(read, values, strict=True)), cells


@modest
@given(values=st.lists(days, min_size=1, max_size=8), pattern=st.sampled_from(FIGURES),
       locale=st.sampled_from(["en_US", "en_GB"]))  # fmt: skip
def test_a_column_of_dates_is_right_or_said(values: list[date], pattern: str, locale: str) -> None:
    found = column([day.strftime(pattern) for day in values], locale)
    read = [None if pd.isna(each) else each.date() for each in found.values]
    assert read == values or (not found.type.certain and found.notes)
    if found.type.certain:
        frame = pd.to_datetime(pd.Series([day.strftime(pattern) for day in values]), format=pattern)
        assert [each.date() for each in frame] == read


@modest
@given(moment=st.datetimes(datetime(1950, 1, 1), datetime(2040, 1, 1)), hours=st.integers(-11, 11),
       pattern=st.sampled_from(TIMED))  # fmt: skip
def test_times_are_those_that_dateutil_reads(moment: datetime, hours: int, pattern: str) -> None:
    zone = timezone(timedelta(hours=hours))
    text = moment.strftime(pattern)
    expected = dateutil_parser.parse(text)
    assert column([text, text], "en_US").values[0] == expected
    zoned = [
        moment.replace(tzinfo=zone).strftime("%Y-%m-%dT%H:%M:%S%z"),
        moment.replace(tzinfo=UTC).isoformat("T", "seconds"),
    ]
    read = column(zoned, "en_US").values
    if hours:
        assert read[0] == dateutil_parser.parse(zoned[0]).astimezone(UTC).replace(tzinfo=None)


spans = st.timedeltas(timedelta(0), timedelta(hours=99)).map(lambda span: timedelta(seconds=int(span.total_seconds())))


@modest
@given(span=spans, form=st.sampled_from(["h:mm:ss", "2h 3m 4s", "hours", "ISO"]))
def test_lengths_of_time(span: timedelta, form: str) -> None:
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    text = {
        "h:mm:ss": f"{hours}:{minutes:02}:{seconds:02}",
        "2h 3m 4s": f"{hours}h {minutes}m {seconds}s",
        "hours": f"{hours} hours {minutes} minutes {seconds} seconds",
        "ISO": pd.Timedelta(span).isoformat(),
    }[form]
    found = column([text, "1:00:00"], "en_US")
    assert found.type.kind is ColumnKind.DURATION
    assert found.values[0] == span
