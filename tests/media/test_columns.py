"""Columns read as a whole: what a few lines of a table come to, as the person who wrote them meant it."""

import datetime

import numpy as np
import pandas as pd
import pytest

from desktop_app.media.columns import Column, understand
from desktop_app.media.conventions import Convention
from desktop_app.table_reading import ColumnKind, ColumnType

AMERICAN = Convention(".", "mdy")
GERMAN = Convention(",", "dmy")


def column(*cells: str, name: str = "Value", usual: Convention = AMERICAN, wanted: ColumnType | None = None) -> Column:
    return understand(pd.Series(cells, dtype="str"), name, correction=wanted, usual=usual)


def days(found: Column) -> list[str]:
    return ["" if pd.isna(each) else f"{each:%Y-%m-%d}" for each in found.values]


def values(found: Column) -> list[float | None]:
    assert found.type.kind is ColumnKind.NUMBER, found.type
    return [None if np.isnan(each) else float(each) for each in found.values]


DATES = {
    "31/12/2024 1/2/2024": "2024-12-31 2024-02-01",
    "02/01/2024 31/12/2023 11/02/2024": "2024-01-02 2023-12-31 2024-02-11",
    "12/31/2024 01/02/2024": "2024-12-31 2024-01-02",
    "02.01.2024 03.04.2023": "2024-01-02 2023-04-03",
    "05-12-2023 25-12-2023": "2023-12-05 2023-12-25",
    "23.04.14 01.12.13 30.06.14": "2014-04-23 2013-12-01 2014-06-30",
    "31.04.14 31.05.15": "2031-04-14 2031-05-15",
    "23.04.14 23.05.15 23.06.16 24.01.01": "2023-04-14 2023-05-15 2023-06-16 2024-01-01",
    "04/23/99 12/01/01": "1999-04-23 2001-12-01",
    "2024-03-05 2024-3-6 2024/03/07": "2024-03-05 2024-03-06 2024-03-07",
    "2024-03-05T10:00 2024-03-06": "2024-03-05 2024-03-06",
}


@pytest.mark.parametrize("convention", [AMERICAN, GERMAN])
@pytest.mark.parametrize(("cells", "expected"), DATES.items())
def test_the_whole_column_decides_the_order_of_dates(cells: str, expected: str, convention: Convention) -> None:
    found = column(*cells.split(), usual=convention)
    assert (found.type.kind, days(found), found.unread) == (ColumnKind.DATE, expected.split(), ())


@pytest.mark.parametrize(
    "cell",
    [
        "3 March 2024", "Mar 3, 24", "March 3rd, 2024", "3-Mar-2024", "3. März 2024", "3 mars 2024",
        "3 de marzo de 2024", "3 marzo 2024", "3 maart 2024", "3 de março de 2024", "Sunday, 3 March 2024",
        "So, 3. März 2024", "2024年3月3日", "3 Mar 2024 14:30", "Mar 3, 2024 2:30 PM", "2024-03-03T14:30:00Z",
        "2024-03-03 14:30:00+01:00", "3 MAR 2024",
    ],
)  # fmt: skip
def test_long_forms_of_a_date(cell: str) -> None:
    found = column(cell, "2024-05-01")
    assert days(found) == ["2024-03-03", "2024-05-01"]


def test_where_nothing_decides_the_locale_does_and_it_is_said() -> None:
    for convention, expected in ((AMERICAN, "2024-02-01"), (GERMAN, "2024-01-02")):
        found = column("02/01/2024", "03/04/2023", usual=convention)
        assert days(found)[0] == expected
        assert not found.type.certain
        assert "nothing tells the day from the month" in found.notes[0]
        assert "“Value”" in found.notes[0]


def test_times_and_zones_months_and_quarters() -> None:
    found = column("2024-03-05T10:00:00+02:00", "2024-03-05T10:00:00-05:00")
    assert [str(each) for each in found.values] == ["2024-03-05 08:00:00", "2024-03-05 15:00:00"]
    assert "UTC" in found.notes[0]
    assert days(column("March 2024", "Apr 2024")) == ["2024-03-01", "2024-04-01"]
    assert days(column("Q1 2024", "Q4 2023")) == ["2024-01-01", "2023-10-01"]
    assert days(column("2019", "March 2020", "5 May 2021")) == ["2019-01-01", "2020-03-01", "2021-05-05"]
    assert days(column("45000", "45366", name="Due date")) == ["2023-03-15", "2024-03-15"]


@pytest.mark.parametrize(
    "cells",
    ["2008-09 2009-10 2010-11", "1.2.0 1.2.3 2.0.10", "1.2 3.4.5 2.0.1", "10.0.0.1 192.168.1.20"],
)
def test_seasons_versions_and_addresses_are_text(cells: str) -> None:
    assert column(*cells.split()).type.kind is ColumnKind.TEXT


NUMBERS: dict[str, list[float | None]] = {
    "1.000|2.500|10.000": [1000, 2500, 10000],
    "331.885|1.084.831|126.949": [331885, 1084831, 126949],
    "1.234|12,50|2.500,75|k.A.": [1234, 12.5, 2500.75, None],
    "900,50|1.234": [900.5, 1234],
    "0.123|1.234": [0.123, 1.234],
    "1,234|2,500": [1234, 2500],
    "1,234|0,75": [1.234, 0.75],
    "10|pending|20": [10, None, 20],
    "10|n/a|20|-|30": [10, None, 20, None, 30],
    "$(250.00)|$ (250.00)|-$3|($4)": [-250, -250, -3, -4],
    "3-|4|1'234.50": [-3, 4, 1234.5],
    "1.5m|$1.75 m|3k": [1.5e6, 1.75e6, 3000],
    "12 %|5%|0.5 %": [0.12, 0.05, 0.005],
    "1e3|½|1½|1 1/2|1.2E+05": [1000, 0.5, 1.5, 1.5, 120000],
    "100.00 CR|50.00 DR|20.00 CR": [100, -50, 20],
    "1,234[2]|12*|13²|15": [1234, 12, 13, 15],
    "1,23,456|12,34,567": [123456, 1234567],
    "1 234,5|1\u202f234\u202f567": [1234.5, 1234567],
    "١٢٣|٤٥٦٫٥": [123, 456.5],
    "１２３|４５６": [123, 456],
    "\u22125|\u20137|+3": [-5, -7, 3],
    "~5|<5|5-10|7|8|9|12|4|6": [5, None, None, 7, 8, 9, 12, 4, 6],
    "1,5|2.5": [1.5, 2.5],
    "5 apples|3 apples|1 apple": [5, 3, 1],
    "1st|2nd|3rd": [1, 2, 3],
}


@pytest.mark.parametrize(("cells", "expected"), NUMBERS.items())
def test_numbers_of_a_column(cells: str, expected: list[float | None]) -> None:
    found = column(*cells.split("|"))
    assert values(found) == expected
    assert found.unread == tuple(row for row, value in enumerate(expected) if value is None)


def test_a_number_that_may_be_two_is_left_as_text_and_said() -> None:
    found = column("1,5", "2.5", "1.234")
    assert found.type == ColumnType(ColumnKind.TEXT, certain=False)
    assert "“1.234” may mean two things" in found.notes[0]
    wanted = column("1,5", "2.5", "1.234", wanted=ColumnType(ColumnKind.NUMBER, decimal=","))
    assert values(wanted) == [1.5, None, 1234]
    assert wanted.type == ColumnType(ColumnKind.NUMBER, decimal=",", corrected=True)


def test_thousands_that_may_be_decimals_are_said_and_can_be_corrected() -> None:
    assert "“1.000” is 1,000" in column("1.000", "2.500").notes[0]
    assert column("1.000", "2.500", usual=GERMAN).notes == ()
    assert values(column("1.000", "2.500", wanted=ColumnType(ColumnKind.NUMBER, decimal="."))) == [1, 2.5]


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("ZIP", "10115 80331"), ("PLZ", "01067 80331"), ("id", "1234567890123456 1234567890123457"), ("Code", "007 8"),
        ("Phone", "5551234567 5559876543"), ("Tel", "+491701234567 +491709999999"), ("Version", "1.9 1.10"),
        ("IBAN", "DE89370400440532013000 DE89370400440532013001"), ("Name", "Ada Grace"), ("Status", "active inactive"),
        ("Invoice", "R-0001 R-0002"), ("Paper", "CHF-12 CHF-13"), ("Bill", "EUR007 EUR008"),
    ],
)  # fmt: skip
def test_codes_and_words_stay_text(name: str, cells: str) -> None:
    found = column(*cells.split(), name=name)
    assert (found.type.kind, list(found.values)) == (ColumnKind.TEXT, cells.split())


def test_units_are_converted_to_the_commonest_and_said() -> None:
    found = column("10 kg", "500 g", "2 kg")
    assert (values(found), found.type.unit) == ([10, 0.5, 2], "kg")
    assert "in kg; “500 g” converted" in found.notes[0]
    assert values(column("5 km", "500 m", "3 km")) == [5, 0.5, 3]
    assert values(column("20 °C", "68 °F", "21 °C")) == [20, 20, 21]
    assert column("1.75 m", "1.80 m", name="Height").type.unit == "m"


def test_several_currencies_are_kept_apart() -> None:
    found = column("$100", "€100", "$50")
    assert (found.type.unit, found.currencies) == ("", ("USD", "EUR", "USD"))
    assert "several currencies (EUR, USD)" in found.notes[0]
    assert column("$100", "200", "$50").type.unit == "USD"


@pytest.mark.parametrize(
    ("name", "unit", "expected"),
    [("Weight (kg)", "kg", 12.5), ("Umsatz in T€", "thousand EUR", 12.5), ("Height m", "m", 12.5),
     ("Share %", "%", 0.125),
     ("Mio. EUR", "million EUR", 12.5), ("Revenue (USD bn)", "billion USD", 12.5), ("Price [€]", "EUR", 12.5),
     ("Name", "", 12.5), ("Vitamin K", "", 12.5)],
)  # fmt: skip
def test_a_unit_in_the_name_counts(name: str, unit: str, expected: float) -> None:
    found = column("12.5", "3.25", name=name)
    assert (found.type.unit, found.values[0]) == (unit, expected)


@pytest.mark.parametrize("cells", ["yes no", "Ja Nein", "oui non", "sí no", "TRUE FALSE", "Y N", "✓ ✗"])
def test_yes_and_no(cells: str) -> None:
    yes, no = cells.split()
    found = column(yes, no, yes)
    assert (found.type.kind, list(found.values)) == (ColumnKind.TRUTH, [True, False, True])
    missing = column(yes, no, "")
    assert missing.values.isna().tolist() == [False, False, True]


def test_ticks_and_flags() -> None:
    assert list(column("x", "", "x").values) == [True, False, True]
    assert column("1", "0", "1", name="Is member").type.kind is ColumnKind.TRUTH
    assert column("1", "0", "1", name="Delivered").type.kind is ColumnKind.TRUTH
    for name in ("Goals", "Denmark", "Interceptions Returned", "Drawn"):
        assert column(*"1 0 1 0 0 1".split(), name=name).type.kind is ColumnKind.NUMBER
    assert column("1.000", "0.000", name="Is winner").type.kind is ColumnKind.NUMBER


def test_lengths_of_time() -> None:
    def seconds(found: Column) -> list[float]:
        assert found.type.kind is ColumnKind.DURATION
        return [each.total_seconds() for each in found.values]

    assert seconds(column("1:30:00", "0:45:10")) == [5400, 2710]
    assert seconds(column("2h 15m", "90 min")) == [8100, 5400]
    assert seconds(column("120:30", "8:15")) == [120.5 * 3600, 8.25 * 3600]
    assert seconds(column("3:45.20", "4:10")) == [225.2, 250]
    assert column("08:30", "17:45", name="Start").type.unit == "time of day"


def test_the_index_of_the_text_is_kept() -> None:
    text = pd.Series(["1", "x", "3", "4"], index=[4, 5, 6, 7], dtype="str")
    found = understand(text, "n")
    assert found.values.index.tolist() == [4, 5, 6, 7]
    assert found.unread == (1,)


def test_serials_of_a_spreadsheet_are_those_of_the_standard_library() -> None:
    day = datetime.date(2024, 2, 29)
    serial = (day - datetime.date(1899, 12, 30)).days
    assert days(column(str(serial), str(serial + 1), name="Datum")) == ["2024-02-29", "2024-03-01"]
