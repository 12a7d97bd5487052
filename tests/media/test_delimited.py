"""Delimited text as people and programs write it: no value shifts into another column without a word."""

import csv as csv_module
from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.media.tables import Table
from desktop_app.problems import Unreadable


def read(folder: Path, text: str | bytes, name: str = "table.csv") -> Table:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return tables.read(path)


def rows(found: Table) -> list[list[str]]:
    return [list(found.text.columns), *found.text.to_numpy().tolist()]


def numbers(found: Table) -> list[int]:
    assert found.row_numbers is not None
    return found.row_numbers.tolist()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_ends_of_lines(tmp_path: Path, end: str) -> None:
    found = read(tmp_path, end.join(["a,b", "1,x", "2,y", ""]))
    assert rows(found) == [["a", "b"], ["1", "x"], ["2", "y"]]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
@pytest.mark.parametrize("above", [[], [""]])
@pytest.mark.parametrize(
    "body",
    [[["Brot", "1,50", "7"], ["Milch", "2,25", "9"]], [["", "1,50", ""], ["", "2,25", ""]], [["Brot", "", ""]] * 2],
)
def test_an_empty_line_below_the_names(
    tmp_path: Path, end: str, delimiter: str, above: list[str], body: list[list[str]]
) -> None:
    """However few of the columns the rows fill: the names are theirs, and no row is lost."""
    names = ["Ware", "Preis", "Menge"]
    text = end.join([*above, delimiter.join(names), "", *map(delimiter.join, body), ""])
    found = read(tmp_path, text)
    assert rows(found) == [names, *body]
    assert found.notes == ()


def test_ends_of_lines_of_several_kinds(tmp_path: Path) -> None:
    assert rows(read(tmp_path, "a,b\r\n1,x\n2,y\r3,z")) == [["a", "b"], ["1", "x"], ["2", "y"], ["3", "z"]]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a,b\n1,x\n2,y\n", [2, 3]),
        ("a,b\n\n1,x\n\n\n2,y\n", [3, 6]),
        ('a,b\n"1\n1",x\n2,y\n', [2, 4]),
        ('a,b\n\n1,"x\n\nx"\n2,y\n', [3, 6]),
        ("Report\n\na,b\n1,x\n2,y\n", [4, 5]),
        ("sep=;\na;b\n1;x\n2;y\n", [3, 4]),
    ],
)
def test_rows_are_numbered_as_in_the_file(tmp_path: Path, text: str, lines: list[int]) -> None:
    assert numbers(read(tmp_path, text)) == lines


def test_sep_names_the_delimiter(tmp_path: Path) -> None:
    assert rows(read(tmp_path, "sep=|\na,b|c\n1,5|2\n2,5|3\n")) == [["a,b", "c"], ["1,5", "2"], ["2,5", "3"]]


@pytest.mark.parametrize(
    "text", ["Name;Price\nbread;1,5\nmilk;2,5\n", "1,5;2,5\n3,5;4,5\n", "x;1,50 €\ny;2,75 €\n", "a\t1,5\nb\t2,5\n"]
)
def test_decimal_commas_separate_nothing_where_another_sign_does(tmp_path: Path, text: str) -> None:
    delimiter = ";" if ";" in text else "\t"
    found = rows(read(tmp_path, text))
    assert found[-1] == text.splitlines()[-1].split(delimiter)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Name,Price\nbread,1,5\nmilk,2,75\n", ["1,5", "2,75"]),
        ("Low,High\n1,5,2,5\n3,25,4,5\n", ["1,5", "3,25"]),
        ("Name,Price\nbread,1,5\nmilk,2\neggs,3,25\n", ["1,5", "2", "3,25"]),
    ],
)
def test_decimal_commas_that_can_be_told_are_joined(tmp_path: Path, text: str, cells: list[str]) -> None:
    found = read(tmp_path, text)
    name = "Low" if text.startswith("Low") else "Price"
    assert found.text[name].tolist() == cells
    assert found.frame[name].tolist() == [float(cell.replace(",", ".")) for cell in cells]
    assert any("was read as one" in note for note in found.notes)


@pytest.mark.parametrize("text", ["Name,Count,Price\nbread,3,1,5\nmilk,4,2,5\n", "A,B,C\n1,5,2,3\n4,5,6,7\n"])
def test_decimal_commas_that_cannot_be_told_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(Unreadable, match=r"decimals after a comma.*semicolons"):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Smith, John,45,York", ["Smith, John", "45", "York"]),
        ("Ann,1,500,Bath", ["Ann", "1,500", "Bath"]),
        ("Bob,7,Paris, France", ["Bob", "7", "Paris, France"]),
    ],
)
def test_commas_without_quotation_marks_are_told_by_the_columns(tmp_path: Path, line: str, row: list[str]) -> None:
    found = read(tmp_path, f"Name,Pay,City\nEve,1,Rome\n{line}\nJoe,2,Oslo\nKim,3,Bonn\n")
    assert rows(found)[2] == row
    assert any("line 3" in note and "was read as one" in note for note in found.notes)


def test_rows_that_shift_are_said_with_their_lines(tmp_path: Path) -> None:
    found = read(tmp_path, "a,b,c\nx,y,z\nx,x,y,z\nx,y,z\nx,y\nu,v,w\n")
    assert any("Line 3 does not have the 3 cells" in note for note in found.notes)
    assert any("Line 5 has fewer cells" in note for note in found.notes)


@pytest.mark.parametrize("other", [";", "\t", "|"])
def test_lines_with_another_delimiter(tmp_path: Path, other: str) -> None:
    found = read(tmp_path, "a,b,c\n1,2,3\n4,5,6\n7,8,9\n" + other.join("XYZ") + "\n" + other.join("123") + "\n")
    assert rows(found)[-1] == ["1", "2", "3"]
    assert any("another sign than commas" in note for note in found.notes)


def test_a_head_with_another_delimiter(tmp_path: Path) -> None:
    found = read(tmp_path, "Name,Age,City\nAda;36;London\nGrace;85;Arlington\n")
    assert rows(found) == [["Name", "Age", "City"], ["Ada", "36", "London"], ["Grace", "85", "Arlington"]]


def test_a_delimiter_at_the_end_of_every_row(tmp_path: Path) -> None:
    assert rows(read(tmp_path, "a,b,\n1,2,\n3,4,\n")) == [["a", "b"], ["1", "2"], ["3", "4"]]
    assert rows(read(tmp_path, "a,b\n1,2,\n3,4,\n")) == [["a", "b"], ["1", "2"], ["3", "4"]]


def test_rows_with_names_of_their_own(tmp_path: Path) -> None:
    found = read(tmp_path, "speed,dist\n1,4,2\n2,4,10\n3,7,4\n")
    assert found.frame["dist"].tolist() == [2, 10, 4]
    found = read(tmp_path, "mpg,cyl\nMazda,21.0,6\nDatsun,22.8,4\n")
    assert found.frame["cyl"].tolist() == [6, 4]


@pytest.mark.parametrize(
    "text",
    [
        'a,b\n1,"two\n3,four\n5,six\n',
        'a,b\n1,"x"y"\n2,z\n3,w\n',
    ],
)
def test_marks_that_do_not_match_swallow_no_rows(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    assert len(found.text) == 3
    assert any("quotation marks" in note for note in found.notes)


def test_inches_stay_inches(tmp_path: Path) -> None:
    found = read(tmp_path, 'Item,Size,Price\nDisk,5.25" x 2",3\n"Screen, flat","24""",4\n')
    assert rows(found)[1:] == [["Disk", '5.25" x 2"', "3"], ["Screen, flat", '24"', "4"]]


def test_comments_above_and_among_the_rows(tmp_path: Path) -> None:
    found = read(tmp_path, "# made by a machine\n# on 2024-05-01, at noon\nx,y\n1,2\n# pause\n3,4\n")
    assert found.frame["y"].tolist() == [2, 4]
    assert any("# made by a machine" in note for note in found.notes)
    assert any("# pause" in note for note in found.notes)


def test_a_commented_row_of_names(tmp_path: Path) -> None:
    found = read(tmp_path, "# x,y,z\n1,2,3\n4,5,6\n")
    assert list(found.text.columns) == ["x", "y", "z"]
    assert found.frame["z"].sum() == 9


def test_a_mark_in_the_middle_of_joined_files(tmp_path: Path) -> None:
    part = "\ufeffName,Pages\nA,1\nB,2\n"
    found = read(tmp_path, part + part.replace("A,1", "C,3"))
    assert found.frame["Pages"].sum() == 8
    assert any("names of the columns are repeated once" in note for note in found.notes)


def test_zero_bytes_are_said_with_their_lines(tmp_path: Path) -> None:
    found = read(tmp_path, b"a,b\n1,x\0\n2,y\n")
    assert rows(found) == [["a", "b"], ["1", "x"], ["2", "y"]]
    assert any("One zero byte was left out (line 2)" in note for note in found.notes)
    with pytest.raises(Unreadable, match="50 of its 58 bytes are zero"):
        read(tmp_path, b"a,b\n1,x\n" + bytes(50))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(tmp_path: Path, encoding: str) -> None:
    assert rows(read(tmp_path, "Name;Größe\nÄhre;1,5\n".encode(encoding))) == [["Name", "Größe"], ["Ähre", "1,5"]]


def test_aligned_text(tmp_path: Path) -> None:
    text = """
Name          Age  City
------------  ---  ---------
Ada Lovelace  36  London
Grace Hopper  85  New York
Linus         54  Portland
"""
    found = read(tmp_path, text)
    assert rows(found) == [
        ["Name", "Age", "City"],
        ["Ada Lovelace", "36", "London"],
        ["Grace Hopper", "85", "New York"],
        ["Linus", "54", "Portland"],
    ]


@pytest.mark.parametrize("rule", ["|---|---|", "| :--- | ---: |", "+------+-----+"])
def test_tables_drawn_with_bars(tmp_path: Path, rule: str) -> None:
    top = f"{rule}\n" if rule.startswith("+") else ""
    found = read(tmp_path, f"{top}| Name | Age |\n{rule}\n| Ada  |  36 |\n| Grace | 85 |\n{top}")
    assert rows(found) == [["Name", "Age"], ["Ada", "36"], ["Grace", "85"]]


@pytest.mark.parametrize("quoting", [csv_module.QUOTE_MINIMAL, csv_module.QUOTE_ALL])
def test_what_pythons_own_writer_writes(tmp_path: Path, quoting: int) -> None:
    wanted = [["Name", "Text", "N"], ['say "hi"', "two\nlines", "1"], ["a;b", "c,d", "2"], ["", "'x'", "3"]]
    with (tmp_path / "own.csv").open("w", newline="", encoding="utf-8") as file:
        csv_module.writer(file, quoting=quoting).writerows(wanted)  # type: ignore[arg-type]
    assert rows(tables.read(tmp_path / "own.csv")) == wanted


@pytest.mark.parametrize("size", [100_000, 140_000, 700_000])
@pytest.mark.parametrize("cell", ["{}", '"{}"', '"one, ""two""; {}"'], ids=["plain", "quoted", "with marks"])
def test_a_cell_as_long_as_a_document_does_not_hide_what_separates_the_others(
    tmp_path: Path, size: int, cell: str
) -> None:
    long = cell.format("z" * size)
    path = tmp_path / "long.csv"
    path.write_text(f"text,pages\n{long},1\nshort,2\n")
    table = tables.read(path)
    assert list(table.frame.columns) == ["text", "pages"]
    assert table.frame["pages"].tolist() == [1, 2]
    assert len(table.text.iat[0, 0]) >= size
