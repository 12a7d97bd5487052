"""House numbers, classes and seats with a letter are names: 7b is not seven billion, 7a are not seven years."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.table_reading import ColumnKind


def read(folder: Path, name: str, *cells: str) -> tables.Table:
    path = folder / "list.csv"
    path.write_text(f"Who,{name}\n" + "".join(f"person {place},{cell}\n" for place, cell in enumerate(cells)))
    return tables.read(path)


@pytest.mark.parametrize(
    ("name", "cells", "noted"),
    [
        ("Class", ("7a", "7b", "8a", "7a"), False),
        ("Class", ("7b", "8b", "9b", "7b"), True),
        ("Klasse", ("7 b", "8 b", "9 b"), True),
        ("House", ("12", "14", "16b", "3", "5", "8", "9", "11"), True),
        ("House", ("12b", "12", "14a", "3c"), False),
        ("Flat", ("1a", "2a", "3a"), False),
        ("Seat", ("12A", "14B", "16A"), False),
    ],
)
def test_whole_numbers_with_a_letter_are_names(tmp_path: Path, name: str, cells: tuple[str, ...], noted: bool) -> None:
    table = read(tmp_path, name, *cells)
    assert table.types[1].kind is ColumnKind.TEXT
    assert list(table.frame[name]) == list(cells)
    assert any("not for a number of billions" in note for note in table.notes) is noted


@pytest.mark.parametrize(
    ("name", "cells", "values"),
    [
        ("Market cap", ("7b", "12b", "300b"), (7e9, 12e9, 300e9)),
        ("Worth", ("$7b", "$12b"), (7e9, 12e9)),
        ("What", ("7.5b", "12b", "1.2b"), (7.5e9, 12e9, 1.2e9)),
        ("Funding", ("900k", "3b", "12m"), (9e5, 3e9, 12e6)),
        ("Size", ("120m", "80m", "95m"), (120, 80, 95)),
        ("Weight", ("3kg", "5kg", "2.5kg"), (3, 5, 2.5)),
        ("Fuse", ("10A", "16A", "20A"), (10, 16, 20)),
    ],
)
def test_amounts_stay_numbers(tmp_path: Path, name: str, cells: tuple[str, ...], values: tuple[float, ...]) -> None:
    table = read(tmp_path, name, *cells)
    assert list(table.frame[name]) == pytest.approx(list(values))
