"""What tables found in the world (public records, exports of programs, examples of other libraries) taught the reader.

Each is made anew here, as small as it can be and still have what was misread.
"""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.problems import Unreadable
from desktop_app.table_reading import ColumnKind


def read(folder: Path, text: str) -> tables.Table:
    path = folder / "table.csv"
    path.write_bytes(text.encode())
    return tables.read(path)


def kinds(table: tables.Table) -> list[ColumnKind]:
    return [each.kind for each in table.types]


@pytest.mark.parametrize("code", ["NE", "NO", "SI", "N", "N S", "N NE S", "N NE", "O S"])
def test_codes_of_places_are_not_yes_and_no(tmp_path: Path, code: str) -> None:
    codes = code.split()
    rows = [f"{codes[at % len(codes)]},{at * 7}" for at in range(6)]
    table = read(tmp_path, "\n".join(["state,cost", *rows]))
    assert kinds(table) == [ColumnKind.TEXT, ColumnKind.NUMBER]
    assert table.frame["state"].tolist() == [codes[at % len(codes)] for at in range(6)]


@pytest.mark.parametrize(
    ("name", "cells", "values"),
    [
        ("Paid", "NO NO NO", [False, False, False]),
        ("Late", "No No No", [False, False, False]),
        ("Late", "SI NO SI", [True, False, True]),
        ("Late", "J N J", [True, False, True]),
        ("Late", "Y N N", [True, False, False]),
        ("Ativo?", "S N S", [True, False, True]),
        ("Late", "tak nie tak", [True, False, True]),
    ],
)
def test_answers_are_yes_and_no(tmp_path: Path, name: str, cells: str, values: list[bool]) -> None:
    table = read(tmp_path, "\n".join([f"Order,{name}", *(f"A{at},{cell}" for at, cell in enumerate(cells.split()))]))
    assert table.frame[name].tolist() == values


def test_letters_that_only_look_like_thousands_of_rand_are_no_unit(tmp_path: Path) -> None:
    assert read(tmp_path, "County,RT\nBethel,1\nLlano,2\n").types[1].unit == ""
    assert read(tmp_path, "County,TEUR\nBethel,1\nLlano,2\n").types[1].unit == "thousand EUR"


def test_a_name_may_look_like_a_currency_and_a_number(tmp_path: Path) -> None:
    table = read(tmp_path, "NAME,POP100,LAT\nAdams,67103,39.98\nAlexander,8238,37.19\n")
    assert list(table.frame.columns) == ["NAME", "POP100", "LAT"]
    assert table.frame["POP100"].sum() == 75341


def test_a_missing_cell_of_a_named_row_is_no_group(tmp_path: Path) -> None:
    table = read(tmp_path, "species,page,code\nversicolor,a.org/1,IRVE2\nvirginica,a.org/2,IRVI\nsetosa,,IRSE\n")
    assert table.frame["page"].tolist() == ["a.org/1", "a.org/2", ""]


def test_a_note_with_one_word_in_each_cell_is_not_the_names(tmp_path: Path) -> None:
    text = "Lots of people,,,\nput,notes,,here\nor,there,,\nName,Job,Age,Born\n"
    table = read(tmp_path, text + "Ann,actor,60,1956-10-21\nBob,singer,69,1947-01-08\nCho,writer,53,1963-06-25\n")
    assert list(table.frame.columns) == ["Name", "Job", "Age", "Born"]
    assert table.frame["Age"].tolist() == [60, 69, 53]
    assert any("Left out, lines above" in note for note in table.notes)


def test_remarks_in_brackets_below_the_names_belong_to_them(tmp_path: Path) -> None:
    text = "name,species,death,weight\n(at birth),(office supply),(date is approximate),(in grams)\nClippy,clip,"
    table = read(tmp_path, text + "2007-01-01,0.9\n")
    assert (table.frame.shape, kinds(table)[2:]) == ((1, 4), [ColumnKind.DATE, ColumnKind.NUMBER])
    assert table.types[3].unit == "g"


def test_towns_called_like_a_mean_are_not_said(tmp_path: Path) -> None:
    rows = [f"{at:05},{at * 0.37 + 20:.2f},Town {at},PA" for at in range(150)]
    rows[70] = "00070,45.90,Media,PA"
    assert read(tmp_path, "\n".join(["zip,lat,city,state", *rows])).notes == ()


def test_sums_by_chance_among_many_rows_about_totals_are_counted(tmp_path: Path) -> None:
    rows = [f"1,{1000 + at * at * 7},{9 + at * 31},{at * at},TOTAL PERSONS" for at in range(90)]
    rows[41] = "1,,,,TOTAL PERSONS"  # the mean of those above
    assert not read(tmp_path, "\n".join(["type,persons,adults,citizens,group", *rows])).set_apart


def test_a_sentence_about_totals_is_no_total(tmp_path: Path) -> None:
    text = "no,start,end,length,meaning\n1,1,4,4,Area\n2,5,6,2,State\n3,7,9,3,County of the U.S. or the state total\n"
    assert not read(tmp_path, text + "4,10,12,3,Subdivision\n").set_apart


def test_a_vertical_tab_ends_a_line_within_a_cell(tmp_path: Path) -> None:
    rows = "".join(f"A{at},12 Main Street\x0bSpringfield,{at}\n" for at in range(9))
    table = read(tmp_path, "Id,Address,Orders\n" + rows)
    assert table.frame["Orders"].tolist() == list(range(9))


def test_an_empty_line_is_an_empty_table(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no cells"):
        read(tmp_path, "\n")


@pytest.mark.parametrize("name", ["fips", "FIPS code", "county_fips", "GEOID", "NAICS"])
def test_codes_of_public_records_are_not_added_up(tmp_path: Path, name: str) -> None:
    table = read(tmp_path, f"{name},population\n31001,31684\n31019,46102\n31021,6858\n")
    assert kinds(table) == [ColumnKind.TEXT, ColumnKind.NUMBER]
