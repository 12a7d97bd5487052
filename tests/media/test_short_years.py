"""Years of two figures: the century is that which a column of years, other dates or the name of the column tell."""

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from desktop_app.media import tables
from desktop_app.media.dates import scan_day
from desktop_app.media.short_years import latest_year


def read(folder: Path, text: str) -> tables.Table:
    path = folder / "acts.csv"
    path.write_text(text, encoding="utf-8")
    return tables.read(path)


_ACTS = """name,date,year
Devils Tower,9/24/06,1906
El Morro,12/8/06,1906
Katmai,9/24/18,1918
Craters,1930,
Jewel Cave,2/13/46,1946
Channel Islands,4/26/38,1938
Agua Fria,1/11/00,2000
Bears Ears,12/28/16,2016
Katahdin,8/24/16,2016
"""


def test_a_column_of_years_gives_each_date_its_century(tmp_path: Path) -> None:
    table = read(tmp_path, _ACTS)
    days = table.frame["date"]
    assert [day.year for day in days] == [1906, 1906, 1918, 1930, 1946, 1938, 2000, 2016, 2016]
    assert days.min() == pd.Timestamp("1906-09-24")
    assert any("the century of its years of two figures is that of column “year”" in note for note in table.notes)


def test_years_that_are_not_those_of_the_dates_give_no_century(tmp_path: Path) -> None:
    rows = "\n".join(f"a{at},3/{at + 13}/2{at % 4},19{60 + at}" for at in range(8))
    table = read(tmp_path, f"name,paid,built\n{rows}\n")
    assert {day.year for day in table.frame["paid"]} == {2020, 2021, 2022, 2023}


@pytest.mark.parametrize(
    ("rows", "agree", "given"),
    [(3, 3, True), (2, 2, False), (20, 19, True), (20, 18, False), (10, 9, False)],
    ids=lambda value: str(value),
)
def test_a_century_is_that_of_years_that_nearly_all_dates_agree_with(
    tmp_path: Path, rows: int, agree: int, given: bool
) -> None:
    """Of three dates at least, 95 of 100; the dates alone are of this century."""
    lines = [f"a{at},3/14/{10 + at % 10},{1910 + at % 10 + (at >= agree)}" for at in range(rows)]
    table = read(tmp_path, "name,date,year\n" + "\n".join([*lines, "b,,1950", "c,,1960"]) + "\n")
    centuries = {day.year // 100 for day in table.frame["date"].dropna().iloc[:agree]}
    assert centuries == ({19} if given else {20})


def test_how_years_of_two_figures_were_read_is_said(tmp_path: Path) -> None:
    table = read(tmp_path, "name,date\na,9/24/06\nb,12/18/07\nc,4/26/99\n")
    assert any("its years of two figures were read as 1999 to 2007" in note for note in table.notes)
    full = read(tmp_path, "name,date\na,9/24/2006\nb,12/18/2007\nc,4/26/1999\n")
    assert not any("two figures" in note for note in full.notes)


@pytest.mark.parametrize(
    ("days", "name", "years"),
    [
        (("3/14/24", "3/15/25", "6/30/27"), "date", (2024, 2025, 2027)),
        (("3/14/06", "3/15/46", "1/1/1930", "2/3/1911"), "date", (1906, 1946)),
        (("3/14/30", "3/15/45", "6/30/98", "6/30/05"), "birthday", (1930, 1945, 1998, 2005)),
        (("6/15/26", "6/15/36", "6/15/56"), "maturity", (2026, 2036, 2056)),
        # Nobody is born ahead of today, close together as these would be then.
        (("6/15/27", "6/15/28", "6/15/30"), "birthday", (1927, 1928, 1930)),
        (("6/15/27", "6/15/28", "6/15/30"), "date", (2027, 2028, 2030)),
        # Another reading has to be clearly better than the usual one, which these are nearly.
        (("2/23/91", "9/19/36", "9/25/75"), "date", (1991, 2036, 1975)),
        (("1/19/70", "9/24/45"), "date", (1970, 1945)),
        # Dates with their whole year are among those that lie close together.
        (("6/20/28", "1/26/71"), "maturity", (2028, 2071)),
        (("6/20/28", "1/26/71", "3/14/1960"), "maturity", (2028, 1971)),
    ],
)
def test_years_are_read_where_they_lie_close_together(
    days: tuple[str, ...], name: str, years: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Then(date):
        @classmethod
        def today(cls) -> date:
            return date(2026, 11, 26)

    monkeypatch.setattr("desktop_app.media.short_years.date", Then)
    written = [scan_day(day) for day in days]
    latest, _ = latest_year(written, "mdy", name)
    short = [each.parts[2] for each in written if each is not None and each.short]
    assert [latest - (latest - year) % 100 for year in short] == list(years)


def test_a_century_full_of_years_ends_today() -> None:
    written = [scan_day(f"3/14/{year:02}") for year in range(0, 100, 3)]
    latest, usual = latest_year(written, "mdy", "date")
    assert latest <= date.today().year
    assert not usual


def test_a_file_of_a_header_alone_has_no_rows(tmp_path: Path) -> None:
    table = read(tmp_path, "name,age,city\n")
    assert list(table.text.columns) == ["name", "age", "city"]
    assert len(table.text) == 0
    assert any("no rows" in note for note in table.notes)
    assert len(read(tmp_path, "a1;5;3\n").text) == 1
