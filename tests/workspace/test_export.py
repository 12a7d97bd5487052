"""The one exporter: csv, Excel workbook, JSON, text and subtitles say the same, with all digits, and run nothing."""

import csv
import errno
import gc
import io
import json
import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pandas as pd
import pytest
from python_calamine import CalamineWorkbook

from desktop_app.answers import Answer, Failure, ImageLabels, Label, MemoryPoint, TableAnswer, Transcript, Word
from desktop_app.media import tables
from desktop_app.problems import Unwritable
from desktop_app.workspace import export, table_copies
from desktop_app.workspace.export import columns_of, json_text, write
from desktop_app.workspace.table_copies import number_format
from tests.made_answers import average_answer

FORMULA = '=HYPERLINK("http://x","y")'
PICTURES = [
    ImageLabels(source=Path("-cmd.png"), task="t", labels=(Label(FORMULA, 2 / 3), Label("@x", 1 / 3)), notes=("n",)),
    ImageLabels(source=Path("b.png"), task="t", labels=(Label("a cat, or two", 1.0),), checkpoint="vit", device="cpu"),
    Failure(source=Path("c.png"), reason="it is cut off", advice="Copy it again."),
]
HEARD = Transcript(
    source=Path("a.wav"), words=(Word("=a", 0.1, 1 / 3, 0.1 + 0.2), Word("b", 2.0, 2.5)), heard=3, duration=3
)


def answer(table: Path, **changed: Any) -> TableAnswer:
    said = {"question": "average price?", "sentence": "The average of price is 1.67, from 3 cells."}
    return average_answer(table, **said | changed)


def as_csv(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def as_workbook(path: Path) -> list[dict[str, Any]]:
    headings, *rows = openpyxl.load_workbook(path)["Answers"].iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def test_csv_has_a_row_a_label_and_the_reasons_of_what_failed(tmp_path: Path) -> None:
    assert write(tmp_path / "a.csv", PICTURES) == 3
    rows = as_csv(tmp_path / "a.csv")
    names = ("file", "rank", "label", "score", "notes", "error", "advice")
    assert [tuple(row[name] for name in names) for row in rows] == [
        ("'-cmd.png", "1", f"'{FORMULA}", "0.6666666666666666", "n", "", ""),
        ("'-cmd.png", "2", "'@x", "0.3333333333333333", "n", "", ""),
        ("b.png", "1", "a cat, or two", "1.0", "", "", ""),
        ("c.png", "", "", "", "", "it is cut off", "Copy it again."),
    ]
    assert pd.read_csv(tmp_path / "a.csv")["score"].sum() == pytest.approx(2)


def test_numbers_keep_every_digit_and_their_sign_in_every_format(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("item,change\na,-30.78\nb,5\n")
    values = [-30.78, "-30.78", 5 / 3, 0.1 + 0.2, 123456789012345, None, "=1+1"]
    answers = [answer(table, value=value, coordinates=(), cells=()) for value in values]
    for name in ("a.csv", "a.xlsx", "a.json"):
        write(tmp_path / name, answers)
    said = [row["value"] for row in as_csv(tmp_path / "a.csv")]
    assert said == ["-30.78", "-30.78", "1.6666666666666667", "0.30000000000000004", "123456789012345", "", "'=1+1"]
    assert [row["answer"] for row in as_csv(tmp_path / "a.csv")][:2] == ["-30.78", "-30.78"]
    assert [each["value"] for each in json.loads((tmp_path / "a.json").read_text())] == values
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Answers"]
    column = [cell.value for cell in sheet[1]].index("value") + 1
    assert [sheet.cell(row, column).value for row in range(2, 9)] == values
    assert sheet.cell(8, column).data_type == "s", "a text, not a formula"
    assert sheet.cell(8, column).quotePrefix, "nor does it become one when it is edited"


def test_a_workbook_has_the_answers_and_the_table_with_the_cells_marked(tmp_path: Path) -> None:
    table = tmp_path / "prices.csv"
    table.write_text("item,price\n=A1,1\nb,2\nc,2\nd,40\n")
    highest = answer(table, question="highest?", value=40, coordinates=((3, 1),), cells=("40",), aggregator="NONE")
    nothing = answer(table, question="which?", value=None, coordinates=(), cells=(), aggregator="NONE")
    write(tmp_path / "out.xlsx", [answer(table), highest, nothing])
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["Answers", "prices"]
    told = as_workbook(tmp_path / "out.xlsx")
    assert [row["question"] for row in told] == ["average price?", "highest?", "which?"]
    assert [row["value"] for row in told] == [5 / 3, 40, None]
    assert [row["marked"] for row in told] == ["prices: B2, B3, B4", "prices: B5", "no cell"]
    copy = book["prices"]
    assert [list(row) for row in copy.iter_rows(values_only=True)] == [
        *(["item", "price"], ["=A1", 1], ["b", 2], ["c", 2], ["d", 40])
    ]
    assert copy["A2"].data_type == "s"
    colors = {cell.coordinate: cell.fill.start_color.rgb for row in copy for cell in row if cell.fill.fill_type}
    assert set(colors) == {"B2", "B3", "B4", "B5"}
    assert colors["B2"] == colors["B3"] == colors["B4"] != colors["B5"]
    answers = book["Answers"]
    assert [answers.cell(row, 1).fill.start_color.rgb for row in (2, 3)] == [colors["B2"], colors["B5"]]
    link = answers.cell(3, answers.max_column).hyperlink
    assert link.location == "'prices'!B5"
    read = CalamineWorkbook.from_path(str(tmp_path / "out.xlsx"))
    assert read.get_sheet_by_name("prices").to_python()[1] == ["=A1", 1.0]


def test_a_full_disk_is_told_once_by_a_workbook_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, content: object, /) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    @contextmanager
    def on_a_full_disk(path: Path) -> Iterator[Full]:
        with Full() as file:
            yield file

    unheard: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", unheard.append)
    monkeypatch.setattr(export, "written_whole", on_a_full_disk)
    with pytest.raises(OSError, match="No space left"):
        export.write(tmp_path / "a.xlsx", [Failure(source=Path("cut.png"), reason="it is cut off")])
    gc.collect()
    assert not unheard


def test_cells_are_marked_in_the_sheet_that_was_asked(tmp_path: Path) -> None:
    table = tmp_path / "two.xlsx"
    with pd.ExcelWriter(table) as writer:
        pd.DataFrame({"a": [1, 2]}).to_excel(writer, sheet_name="First", index=False)
        pd.DataFrame({"a": [5, 6, 7]}).to_excel(writer, sheet_name="Second", index=False)
    asked = [
        answer(table, sheet=sheet, value=cell, coordinates=((row, 0),), cells=(str(cell),))
        for sheet, row, cell in (("Second", 2, 7), ("First", 1, 2), ("Second", 0, 5))
    ]
    write(tmp_path / "out.xlsx", asked)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["Answers", "Second", "First"]
    marked = [(sheet.title, cell.value) for sheet in book for row in sheet for cell in row if cell.fill.fill_type]
    assert marked[3:] == [("Second", 5), ("Second", 7), ("First", 2)], "behind those of the answers themselves"
    assert [row["marked"] for row in as_workbook(tmp_path / "out.xlsx")] == ["Second: A4", "First: A3", "Second: A2"]


@pytest.mark.parametrize("sheet", ["It's [all]: 2024/Q1?", "history", "ANSWERS", "x" * 31, "\x1b[31m"])
def test_sheets_are_named_after_the_tables_as_far_as_excel_allows(tmp_path: Path, sheet: str) -> None:
    table = tmp_path / "t.csv"
    table.write_text("item,price\na,1\nb,2\nc,2\n")
    read = tables.read(table)

    answers = [answer(table, sheet=name) for name in (sheet, f"{sheet} again", sheet)]
    write(tmp_path / "out.xlsx", answers, lambda each: replace(read, sheet=each.sheet))
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    names = book.sheetnames
    assert len(names) == len({name.lower() for name in names}) == 3
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\\x1b") for name in names)
    assert "history" not in [name.lower() for name in names]
    first = book["Answers"].cell(2, book["Answers"].max_column).hyperlink.location
    quoted = names[1].replace("'", "''")
    assert first == f"'{quoted}'!B2"


def test_a_table_that_changed_or_went_is_not_marked_and_that_is_said(tmp_path: Path) -> None:
    changed, gone, short = tmp_path / "changed.csv", tmp_path / "gone.csv", tmp_path / "short.csv"
    changed.write_text("item,price\na,9\nb,2\nc,2\n")
    short.write_text("item,price\na,1\n")
    write(tmp_path / "out.xlsx", [answer(changed), answer(gone), answer(short)])
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    last = book["Answers"].max_column
    said = [book["Answers"].cell(row, last).value for row in (2, 3, 4)]
    assert said[0] == said[2] == "not marked, the table has changed since"
    assert said[1] == "not marked, the table cannot be read: the file is no longer there"
    assert book.sheetnames == ["Answers", "changed", "short"]
    assert not [cell for row in book["changed"] for cell in row if cell.fill.fill_type]


def test_cells_stand_where_they_stand_in_the_file(tmp_path: Path) -> None:

    table = tmp_path / "t.csv"
    table.write_text("item,price\na,1\nb,2\nc,2\n")
    read = replace(tables.read(table), row_numbers=np.array([5, 6, 9]), column_numbers=(2, 4))
    write(tmp_path / "out.xlsx", [answer(table)], lambda _: read)
    copy = openpyxl.load_workbook(tmp_path / "out.xlsx")["t"]
    filled = {cell.coordinate: cell.value for row in copy.iter_rows() for cell in row if cell.value is not None}
    assert filled == {"B4": "item", "D4": "price", "B5": "a", "D5": 1, "B6": "b", "D6": 2, "B9": "c", "D9": 2}


def test_of_a_very_large_table_the_rows_that_matter_are_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "t.csv"
    table.write_text("item,price\n" + "".join(f"i{row},{row}\n" for row in range(100)))
    far = answer(table, coordinates=((7, 1), (90, 1)), cells=("7", "90"))
    monkeypatch.setattr(table_copies, "MOST_CELLS", 50)
    for most, filled in ((4, {"A9", "B9", "A92", "B92"}), (3, {"B9", "B92"})):
        monkeypatch.setattr(table_copies, "MOST_MARKED", most)
        write(tmp_path / "out.xlsx", [far])
        copy = openpyxl.load_workbook(tmp_path / "out.xlsx")["t"]
        cells = {cell.coordinate for row in copy.iter_rows(min_row=2) for cell in row if cell.value is not None}
        assert cells == filled
        assert copy.sheet_format.zeroHeight, "the rows between are hidden"


@pytest.mark.parametrize(
    ("text", "value", "form"),
    [
        *(("10", 10, "0"), ("1.50", 1.5, "0.00"), ("-3", -3, "0"), ("1,234", 1234, "#,##0"), ("1.234", 1234, "#,##0")),
        *(("1.234", 1.234, "0.000"), ("1.234,50", 1234.5, "#,##0.00"), ("1 234,5", 1234.5, "#,##0.0")),
        *(("$1,234.50", 1234.5, '"$"#,##0.00'), ("12.5 %", 0.125, '0.0" "%'), ("12.5%", 12.5, '0.0"%"')),
        *(("(250)", -250, "0;(0)"), ("($1,250.00)", -1250, '"$"#,##0.00;("$"#,##0.00)'), ("3 kg", 3, '0" kg"')),
        *(
            ("007", 7, ""),
            ("1e3", 1000, ""),
            ("250", -250, ""),
            ("12*", 12, '0"*"'),
            ("1/2", 0.5, ""),
            ("half", 0.5, ""),
        ),
        *(("2024", 2024, "0"), ("5", math.nan, ""), ("5", "5", ""), ("yes", True, ""), ("1.5m", 1_500_000, "")),
    ],
)
def test_a_number_is_shown_as_the_table_shows_it_or_left_as_text(text: str, value: Any, form: str) -> None:
    assert number_format(text, value) == form


def test_an_answer_that_is_a_table_has_a_sheet_of_its_own(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("item,price\na,1\nb,2\nc,2\n")
    per = answer(table, result=(("item", "total"), ("a", 1 / 3), ("=b", -2)))
    write(tmp_path / "out.xlsx", [answer(table), per])
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    rows = list(book["Answer 2"].iter_rows(values_only=True))
    assert rows == [("item", "total"), ("a", 1 / 3), ("=b", -2)]
    assert book["Answer 2"]["A3"].data_type == "s"


def test_transcripts_in_every_format(tmp_path: Path) -> None:
    for ending in ("csv", "xlsx", "json", "txt", "srt", "vtt"):
        write(tmp_path / f"a.{ending}", [HEARD])
    rows = as_csv(tmp_path / "a.csv")
    assert [(row["text"], row["start"], row["end"], row["confidence"]) for row in rows] == [
        ("'=a", "0.1", "0.3333333333333333", "0.30000000000000004"),
        ("b", "2.0", "2.5", "1.0"),
    ]
    first = as_workbook(tmp_path / "a.xlsx")[0]
    told = [first[name] for name in ("file", "start", "end", "text", "confidence")]
    assert told == ["a.wav", 0.1, 1 / 3, "=a", 0.1 + 0.2]
    assert json.loads((tmp_path / "a.json").read_text()) == [HEARD.to_dict()]
    assert (tmp_path / "a.txt").read_text() == "0:00:00  =a.\n\n0:00:02  B.\n"
    assert "00:00:00,100 --> 00:00:01,100\n=a." in (tmp_path / "a.srt").read_text()
    assert (tmp_path / "a.vtt").read_text().startswith("WEBVTT\n\n00:00:00.100")


def test_subtitles_are_those_of_one_recording(tmp_path: Path) -> None:
    for answers in ([HEARD, HEARD], PICTURES[:1], []):
        with pytest.raises(Unwritable, match="one recording"):
            write(tmp_path / "a.srt", answers)
    write(tmp_path / "all.txt", [HEARD, *PICTURES])
    text = (tmp_path / "all.txt").read_text()
    assert [line for line in text.splitlines() if line and not line.startswith(" ")] == [
        *("a.wav", "=a. B.", "-cmd.png", "(n)", "b.png", "c.png: it is cut off. Copy it again.")
    ]


def test_an_unknown_ending_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    for name in ("answers.pdf", "answers", "answers.xls"):
        with pytest.raises(Unwritable, match=r"Choose one of \.csv, \.xlsx, \.json, \.txt, \.tsv, \.srt, \.vtt"):
            write(tmp_path / name, PICTURES)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "txt"])
def test_names_that_are_no_text_and_odd_signs_break_nothing(tmp_path: Path, ending: str) -> None:
    name = os.fsdecode(b"caf\xe9\x1b[31m\nx.png")
    odd = ImageLabels(source=Path(name), task="t", labels=(Label("\ud800 half \x07", math.nan),), notes=("\x00",))
    write(tmp_path / f"a.{ending}", [odd])
    content = (tmp_path / f"a.{ending}").read_bytes()
    if ending == "json":
        (read,) = json.loads(content)
        assert (read["file"], read["score"]) == (name, None)
    elif ending == "xlsx":
        (row,) = as_workbook(tmp_path / "a.xlsx")
        assert (row["file"], row["label"]) == ("caf\\xe9\\x1b[31m\nx.png", "\\ud800 half \\x07")
        assert (row["rank"], row["score"]) == (1, None)
    else:
        assert "caf\\" in content.decode("utf-8")


def test_no_answers_are_an_empty_table(tmp_path: Path) -> None:
    for ending in ("csv", "xlsx", "json", "txt"):
        assert write(tmp_path / f"a.{ending}", []) == 0
    assert as_csv(tmp_path / "a.csv") == []
    assert json.loads((tmp_path / "a.json").read_text()) == []
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["Answers"].max_row == 1


def test_more_rows_than_a_sheet_holds_are_refused_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.workspace import workbook

    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    with pytest.raises(Unwritable, match=r"more than an Excel sheet holds.*\.csv"):
        write(tmp_path / "a.xlsx", PICTURES)
    assert not any(tmp_path.iterdir())


def test_columns_are_those_of_every_kind_of_answer_once() -> None:
    point = MemoryPoint(mechanism="sdpa", title="SDPA", about="", length=128, megabytes=1.5, predicted=3.0)
    answers: list[Answer] = [*PICTURES, HEARD, point]
    columns = columns_of(answers)
    assert len(columns) == len(set(columns))
    assert columns[-2:] == ("error", "advice")
    assert {"label", "text", "megabytes"} <= set(columns)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_json_is_valid_whatever_is_in_it(encoding: str) -> None:
    value = {"a": [math.nan, -math.inf, 1.5], "arrow → ü": "\udce9", 5: (None, True, Path("x"))}
    text = json_text(value, encoding)
    assert text.encode(encoding)
    strict = json.loads(text, parse_constant=lambda name: pytest.fail(name))
    assert strict == {"a": [None, None, 1.5], "arrow → ü": "\udce9", "5": [None, True, "x"]}
    assert "ü" in json_text("ü", "cp1252")


def test_a_long_answer_is_short_in_its_cell_and_whole_on_its_own_sheet(tmp_path: Path) -> None:
    """Of 500 names twenty stand in the cell with how many more there are; all of them stand on a sheet."""
    table = tmp_path / "t.csv"
    names = [f"a rather long name {number}" for number in range(500)]
    table.write_text("item,price\n" + "".join(f"{name},1\n" for name in names))
    addresses = tuple(f"A{row}" for row in range(2, 502))
    coordinates = tuple((row, 0) for row in range(500))
    told = {"aggregator": "NONE", "value": ", ".join(names), "cells": tuple(names)}
    long = answer(table, coordinates=coordinates, addresses=addresses, **told)
    write(tmp_path / "out.xlsx", [answer(table), long])
    row = as_workbook(tmp_path / "out.xlsx")[1]
    assert row["value"].startswith("a rather long name 0, a rather long name 1, ")
    assert row["value"].endswith(" and 480 more")
    assert row["addresses"] == "; ".join([*addresses[:20], "and 480 more"])
    assert max(len(str(cell)) for cell in row.values()) < 700
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Answer 2"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows == [("cell", "address"), *zip(names, addresses, strict=True)]
    assert as_csv_of(tmp_path, long)["value"] == long.value, "csv keeps every character"


def as_csv_of(folder: Path, found: TableAnswer) -> dict[str, str]:
    write(folder / "out.csv", [found])
    return as_csv(folder / "out.csv")[0]


def test_a_table_of_many_groups_is_short_in_its_cell(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("item,price\na,1\nb,2\nc,2\n")
    groups = tuple((f"a group of people {number}", number) for number in range(300))
    value = "; ".join(f"{name}: {number}" for name, number in groups)
    write(tmp_path / "out.xlsx", [answer(table, value=value, result=(("group", "sum"), *groups))])
    row = as_workbook(tmp_path / "out.xlsx")[0]
    assert row["value"].endswith(" and 280 more")
    assert openpyxl.load_workbook(tmp_path / "out.xlsx")["Answer 1"].max_row == 301
