"""Columns of workbooks: what a person sees is what is read, with the digits that the workbook keeps."""

import datetime
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import openpyxl
import pandas as pd
import pytest

from desktop_app.media import tables
from desktop_app.media.columns import Column, understand
from desktop_app.media.conventions import Convention
from desktop_app.media.sheets import Raw, RawKind
from desktop_app.table_reading import TIME_OF_DAY, ColumnKind, ColumnType

DAY = 86_400.0


def column(
    texts: Sequence[str],
    kept: Sequence[float | None],
    kind: RawKind = RawKind.NUMBER,
    name: str = "Value",
    formats: tuple[str, ...] = (),
    wanted: ColumnType | None = None,
) -> Column:
    kinds = np.array([RawKind.NONE if each is None else kind for each in kept], dtype=np.uint8)
    raw = Raw(kinds, np.array([np.nan if each is None else each for each in kept]), formats)
    return understand(pd.Series(texts, dtype="str"), name, raw, wanted, Convention())


@pytest.mark.parametrize(
    ("texts", "kept", "expected", "unit"),
    [
        (["12.5%", "8%"], [0.125, 0.081], [0.125, 0.081], "%"),
        (["$1,234.50", "$0.33"], [1234.5, 1 / 3], [1234.5, 1 / 3], "USD"),
        (["1.234,50 €", "2,00 €"], [1234.5, 2.0], [1234.5, 2.0], "EUR"),
        (["1,235", "2"], [1234.6, 2.4], [1234.6, 2.4], ""),
        (["1.235", "2.000"], [1234.6, 2000], [1234.6, 2000], ""),
        (["0.3", "0.5"], [0.1 + 0.2, 0.5], [0.1 + 0.2, 0.5], ""),
        (["10 kg", "2 kg"], [10, 2.25], [10, 2.25], "kg"),
        (["(250.00)", "3.00"], [-250, 3], [-250, 3], ""),
        (["1,235", "2"], [1234567, 2000], [1235, 2], ""),  # the format shows thousands of them
    ],
)
def test_what_is_shown_with_all_its_digits(
    texts: list[str], kept: list[float], expected: list[float], unit: str
) -> None:
    found = column(texts, kept)
    assert (found.type.kind, found.type.unit) == (ColumnKind.NUMBER, unit)
    assert found.values.tolist() == expected


def test_a_number_kept_as_text_and_a_word_among_numbers() -> None:
    found = column(["1,000.5", "2,000.25", "7.5", "pending", "n/a", "4"], [1000.5, 2000.25, None, None, None, 4])
    assert [None if np.isnan(each) else each for each in found.values] == [1000.5, 2000.25, 7.5, None, None, 4]
    assert found.unread == (3, 4)


def test_a_header_of_per_cent_above_plain_numbers() -> None:
    assert column(["12", "8.5"], [12, 8.5], name="Share %").values.tolist() == [0.12, 0.085]
    assert column(["12 %", "8.5 %"], [0.12, 0.085], name="Share %").values.tolist() == [0.12, 0.085]


def test_codes_stay_as_they_are_seen() -> None:
    for texts, kept in ((["01067", "80331"], [1067, 80331]), (["007", "8"], [7, 8])):
        assert column(texts, kept).type.kind is ColumnKind.TEXT
    assert column(["10115", "80331"], [10115, 80331], name="ZIP").values.tolist() == ["10115", "80331"]
    long = ["1234567890123456", "1234567890123457"]
    assert column(long, [None, None]).values.tolist() == long


def test_dates_of_a_workbook_and_those_kept_as_text() -> None:
    seconds = [(datetime.date(2024, month, 5) - datetime.date(1970, 1, 1)).days * DAY for month in (1, 2, 3)]
    found = column(["05/01/2024", "05/02/2024", "5 Mar"], seconds, RawKind.DATE)
    assert [f"{each:%Y-%m-%d}" for each in found.values] == ["2024-01-05", "2024-02-05", "2024-03-05"]
    assert found.notes == ()
    mixed = column(["05/01/2024", "31/12/2023", "5 Feb", "late"], [seconds[0], None, seconds[1], None], RawKind.DATE)
    assert [str(each)[:10] for each in mixed.values] == ["2024-01-05", "2023-12-31", "2024-02-05", "NaT"]
    assert mixed.unread == (3,)
    assert "“31/12/2023” is text in the workbook" in mixed.notes[0]


def test_durations_and_times_of_the_day() -> None:
    long = column(["25:30", "1:15"], [25.5 * 3600, 1.25 * 3600], RawKind.DURATION, formats=("[h]:mm",))
    assert [each.total_seconds() / 3600 for each in long.values] == [25.5, 1.25]
    clock = column(["8:30 AM", "1:15 PM"], [8.5 * 3600, 13.25 * 3600], RawKind.DURATION, formats=("h:mm AM/PM",))
    assert clock.type.unit == TIME_OF_DAY
    assert column(["8:30", "13:15"], [30600, 47700], RawKind.DURATION, "Start").type.unit == TIME_OF_DAY


def test_truths() -> None:
    found = column(["TRUE", "FALSE", "", "yes"], [1, 0, None, None], RawKind.TRUTH)
    assert (found.values[0], found.values[1], found.values[3]) == (True, False, True)
    assert pd.isna(found.values[2])


def test_a_correction_to_text_and_to_a_number() -> None:
    assert column(["1.5", "2"], [1.5, 2], wanted=ColumnType(ColumnKind.TEXT)).values.tolist() == ["1.5", "2"]
    number = column(["1.500", "2"], [1500, 2], wanted=ColumnType(ColumnKind.NUMBER, ".", corrected=True))
    assert number.type.corrected
    assert number.values.tolist() == [1500, 2]


def test_a_workbook_from_end_to_end(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    rows = [
        ("When", "Share", "Price", "ZIP", "Hours", "Paid"),
        (datetime.date(2024, 2, 1), 0.125, 1234.5, 1067, datetime.timedelta(hours=30), True),
        (datetime.date(2024, 12, 31), 0.333, 0.1, 80331, datetime.timedelta(minutes=45), False),
    ]
    for row in rows:
        sheet.append(row)
    formats = ("DD/MM/YYYY", "0.0%", '"$"#,##0.00', "00000", "[h]:mm", "General")
    for at, pattern in enumerate(formats, start=1):
        for row in (2, 3):
            sheet.cell(row, at).number_format = pattern
    book.save(tmp_path / "book.xlsx")
    table = tables.read(tmp_path / "book.xlsx")
    kinds = [each.kind for each in table.types]
    assert kinds == [
        ColumnKind.DATE, ColumnKind.NUMBER, ColumnKind.NUMBER, ColumnKind.TEXT, ColumnKind.DURATION, ColumnKind.TRUTH,
    ]  # fmt: skip
    assert table.frame["When"].dt.date.tolist() == [datetime.date(2024, 2, 1), datetime.date(2024, 12, 31)]
    assert table.frame["Share"].tolist() == [0.125, 0.333]
    assert (table.frame["Price"].tolist(), table.types[2].unit) == ([1234.5, 0.1], "USD")
    assert table.frame["ZIP"].tolist() == ["01067", "80331"]
    assert table.frame["Hours"].dt.total_seconds().tolist() == [30 * 3600, 45 * 60]
    assert table.frame["Paid"].tolist() == [True, False]
    assert not [note for note in table.notes if "Column “" in note]
