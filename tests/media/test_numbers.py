"""Numbers and dates as people write them."""

from datetime import date

import pytest

from desktop_app.media.dates import parse_date
from desktop_app.media.numbers import parse_number

NUMBERS = {
    "138": 138, "-4": -4, "+4": 4, "0": 0, "3.25": 3.25, ".5": 0.5, " 12 ": 12, "007": 7, "1e5": 1e5, "2.5E-3": 0.0025,
    "1,234": 1234, "1,234.50": 1234.5, "1,234,567": 1234567, "12,34,567": 1234567, "1.234,50": 1234.5,
    "1.234.567": 1234567, "1.234": 1.234, "0,123": 0.123, "3,5": 3.5, "1 200": 1200, "1\u00a0200,5": 1200.5,
    "1\u202f200": 1200, "1'200.50": 1200.5, "1_000": 1000, "\u22125": -5,
    "\u20135": -5, "(500)": -500, "(1,200.5)": -1200.5,
    "($5)": -5, "500-": -500, "12%": 0.12, "12,5 %": 0.125, "3‰": 0.003, "$5": 5, "-$5": -5, "$-5": -5, "5 €": 5,
    "€1.234,50": 1234.5, "£3m": 3e6, "US$7": 7, "USD 1.2bn": 1.2e9, "kr 5": 5, "5 kr.": 5, "CHF 1'200": 1200,
    "1.5M": 1.5e6, "1.5k": 1500, "2 million": 2e6, "3 Mio": 3e6, "1.5 billion": 1.5e9, "¥1,000": 1000,
}  # fmt: skip

NO_NUMBERS = [
    "", " ", "-", "abc", "5 apples", "3 m", "2024-01-01", "1,2,3", "1.2.3", "1,23.456,7", "100,000.0.1",
    "12:30", "+49 30 1",
    "(5", "5)", "(-5)", "--5", "5%5", "1 2", "$", "e5", "1e", "0x10", "inf", "nan", "1/2", "v1.5", "9" * 100,
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMBERS.items())
def test_a_number(text: str, value: float) -> None:
    assert parse_number(text) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_no_number(text: str) -> None:
    assert parse_number(text) is None


def test_a_column_settles_what_one_cell_leaves_open() -> None:
    assert [parse_number(text, ",") for text in ("1,234", "1.234", "1.234,5", "12")] == [1.234, 1234, 1234.5, 12]
    assert [parse_number(text, ".") for text in ("1,234", "1.234", "1,234.5", "3,5")] == [1234, 1.234, 1234.5, None]


DATES = {
    "2024-03-05": (2024, 3, 5), "2024/3/5": (2024, 3, 5), "2024-03-05 12:30:00": (2024, 3, 5),
    "2024-03-05T12:30": (2024, 3, 5), "5 March 2024": (2024, 3, 5), "5. Mar 2024": (2024, 3, 5),
    "5th March 2024": (2024, 3, 5), "March 5, 2024": (2024, 3, 5), "Mar 5 2024": (2024, 3, 5), "5.3.2024": (2024, 3, 5),
    "12/25/2024": (2024, 12, 25), "25/12/2024": (2024, 12, 25), "05-Mar-2024": (2024, 3, 5),
    "29.02.2024": (2024, 2, 29),
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DATES.items())
def test_a_date(text: str, day: tuple[int, int, int]) -> None:
    assert parse_date(text) == date(*day)


@pytest.mark.parametrize(
    "text", ["", "2024", "20240305", "2023-02-29", "2024-13-01", "5.3.24", "March", "31/31/2024", "12:30"]
)
def test_no_date(text: str) -> None:
    assert parse_date(text) is None
