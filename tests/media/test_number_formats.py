"""Number formats of workbooks: what a person sees of a value. The expected texts are those Excel shows."""

from datetime import datetime

import pytest

from desktop_app.media.sheets import RawKind
from desktop_app.media.spreadsheets.codes import BUILT_IN
from desktop_app.media.spreadsheets.formats import format_of


@pytest.mark.parametrize(
    ("code", "value", "seen"),
    [
        ("General", 138, "138"),
        ("General", 0.1 + 0.2, "0.3"),
        ("General", 1234567890123456, "1234567890123456"),
        ("0.0%", 0.125, "12.5%"),
        ("0%", 0.07, "7%"),
        ("0.00%", -0.00125, "-0.13%"),
        ("0.00", 2.675, "2.68"),
        ("0.00", 1.005, "1.01"),
        ("0", 0.5, "1"),
        ("0", -2.5, "-3"),
        ("#,##0", 1234567, "1,234,567"),
        ("#,##0.00", -1234.5, "-1,234.50"),
        ("#,##0.00;(#,##0.00)", -1234.5, "(1,234.50)"),
        ('"$"#,##0.00', 1234.5, "$1,234.50"),
        ("$#,##0.00", 0.125, "$0.13"),
        ("[$€-407] #,##0.00", 1234.5, "€ 1,234.50"),
        ("#,##0.00\\ [$€-407]", -5, "-5.00 €"),
        ("[$USD] 0.00", 3, "USD 3.00"),
        ("00000", 1234, "01234"),
        ("000-00-0000", 123456789, "123-45-6789"),
        ("(###) ###-####", 5551234567, "(555) 123-4567"),
        ("+0;-0;0", 5, "+5"),
        ("0.0,", 12345, "12.3"),
        ('0.0,,"M"', 1500000, "1.5M"),
        ('#,##0,"k"', 1234567, "1,235k"),
        ('0.0" kg"', 10, "10.0 kg"),
        ("0\\ \\m", 3, "3 m"),
        ('"Q"0', 3, "Q3"),
        ("# ?/?", 1.5, "1 1/2"),
        ("# ??/??", 0.3125, "5/16"),
        ("# ?/8", 0.375, "3/8"),
        ("0.00E+00", 12345, "1.23E+04"),
        ("##0.0E+0", 12345, "12.3E+3"),
        (BUILT_IN[44], 1234, "$1,234.00"),
        (BUILT_IN[43], 0, "-"),
        (BUILT_IN[43], -3, "(3.00)"),
        ('[=1]"yes";[=0]"no";General', 0, "no"),
        ("[Red][<0]-0.0;0.0", -3, "-3.0"),
        ('[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 1500, "1.5K"),
        ('[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 999, "999"),
        (";;;", 3, ""),
        ("0.###", 3.1, "3.1"),
        ("#.##", 0.5, ".5"),
    ],
)
def test_numbers(code: str, value: float, seen: str) -> None:
    found = format_of(code).number(float(value))
    assert found.text == seen
    assert found.kind == RawKind.NUMBER
    assert found.value == value


DAY = datetime(2024, 12, 31)
SERIAL = 45_657.0


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ("dd/mm/yyyy", "31/12/2024"),
        ("mm/dd/yyyy", "12/31/2024"),
        ("d.m.yy", "31.12.24"),
        ("yyyy-mm-dd", "2024-12-31"),
        (BUILT_IN[14], "2024-12-31"),
        (BUILT_IN[22], "2024-12-31"),
        ("d mmm yyyy", "31 Dec 2024"),
        ("[$-409]mmmm\\ d\\,\\ yyyy;@", "December 31, 2024"),
        ("dddd", "Tuesday"),
        ("mmm-yy", "Dec-24"),
        ('"KW" d/m', "KW 31/12"),
    ],
)
def test_dates(code: str, seen: str) -> None:
    found = format_of(code).number(SERIAL)
    assert (found.text, found.kind) == (seen, RawKind.DATE)
    assert found.value == (DAY - datetime(1970, 1, 1)).total_seconds()


@pytest.mark.parametrize(
    ("code", "days", "seen", "seconds"),
    [
        ("[h]:mm", 27.5 / 24, "27:30", 27.5 * 3600),
        ("[h]:mm:ss", 100 + 1 / 86400, "2400:00:01", 100 * 86400 + 1),
        ("[mm]:ss", 0.125, "180:00", 10800),
        ("h:mm", 0.75, "18:00", 64800),
        ("h:mm AM/PM", 0.75, "6:00 PM", 64800),
        ("mm:ss.00", 75.25 / 86400, "01:15.25", 75.25),
        ("[h]:mm", -0.5, "-12:00", -43200),
    ],
)
def test_times_and_durations(code: str, days: float, seen: str, seconds: float) -> None:
    found = format_of(code).number(days)
    assert (found.text, found.kind) == (seen, RawKind.DURATION)
    assert found.value == pytest.approx(seconds, abs=1e-3)


def test_days_before_march_1900_and_from_1904() -> None:
    day = format_of("yyyy-mm-dd")
    assert [day.number(float(serial)).text for serial in (1, 59, 61, 367)] == [
        "1900-01-01",
        "1900-02-28",
        "1900-03-01",
        "1901-01-01",
    ]
    assert day.number(0.0, from_1904=True).text == "1904-01-01"
    assert day.number(3e6).kind == RawKind.NUMBER


def test_texts_may_get_words_of_their_format_too() -> None:
    assert format_of('@" kg"').text("ten") == "ten kg"
    assert format_of('0;-0;0;"<"@">"').text("x") == "<x>"
    assert format_of("dd/mm/yyyy").text("31.12.") == "31.12."


@pytest.mark.parametrize(
    "code", ["", "@", "[", '"', "0;0;0;0;0;0", "[h", "E+", "\\", "_", "*", "0/0", "[$", "yyyyyy", "."]
)
def test_codes_that_make_no_sense_show_something(code: str) -> None:
    assert isinstance(format_of(code).number(1234.5).text, str)
    assert isinstance(format_of(code).text("word"), str)
