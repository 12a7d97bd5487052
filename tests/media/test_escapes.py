r"""Quotation marks escaped with a backslash; Python's own csv module reads them when told so."""

import csv
from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.media.escapes import has_escaped_quotes

ROWS = [
    ["Year", "Title", "Note"],
    ["1999", '"Heavy"', r"in C:\temp"],
    ["2001", 'Episode: "Tomorrows"', "first\nsecond"],
    ["2003", 'A 5" disc, signed', ""],
]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_cells_are_those_that_were_written(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "songs.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL, escapechar="\\", doublequote=False)
        writer.writerows(ROWS)
    table = tables.read(path)
    assert list(table.text.columns) == ROWS[0]
    assert [[" ".join(cell.split()) for cell in row] for row in table.text.to_numpy().tolist()] == [
        [" ".join(cell.split()) for cell in row] for row in ROWS[1:]
    ]


def test_a_backslash_before_a_mark_that_nothing_follows_is_an_ordinary_one(tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text('Song,Year\n"\\"Heavy\\"",1999\nC:\\new\\,2001\n', encoding="utf-8")
    assert tables.read(path).text.iloc[:, 0].tolist() == ['"Heavy"', "C:\\new\\"]


@pytest.mark.parametrize("text", ['"C:\\","x"\n', '"a ""b"" c","\\"\n', "plain,\\\n", '"say \\""hi""",x\n'])
def test_what_doubles_its_marks_is_left_alone(tmp_path: Path, text: str) -> None:
    assert not has_escaped_quotes(text.encode())
    path = tmp_path / "plain.csv"
    path.write_text("First,Second\n" + text * 3, encoding="utf-8")
    wanted = next(csv.reader([text]))
    assert tables.read(path).text.to_numpy().tolist() == [wanted] * 3
