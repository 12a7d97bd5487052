"""`attendant ask`: one table or many, sheets, files to write to, and labels with commas in them."""

import csv
import io
import json
from argparse import Namespace
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.cli import commands, main
from desktop_app.cli.arguments import parsed
from desktop_app.questions import Question, TableQuestionAnswering
from desktop_app.table_reading import ColumnKind, ColumnType, TableReading
from desktop_app.tasks import Answers
from desktop_app.tasks.zero_shot_image_classification.command import labels_of


@pytest.mark.parametrize(
    ("given", "labels"),
    [
        (["--labels", "a cat, a robot"], ("a cat", "a robot")),
        (["--labels", '"Paris, Texas", a robot'], ("Paris, Texas", "a robot")),
        (["--labels", 'a 5" screen,"a ""quoted"" word"'], ('a 5" screen', 'a "quoted" word')),
        (["--label", "Paris, Texas", "--label", "a robot"], ("Paris, Texas", "a robot")),
        (["--label", "one", "--labels", "two,,three,", "--label", '"four"'], ("one", "two", "three", '"four"')),
    ],
)
def test_labels_may_have_commas(given: list[str], labels: tuple[str, ...]) -> None:
    assert parsed(["match", "a.png", *given]).labels == labels


def test_options_may_stand_between_inputs(capsys: pytest.CaptureFixture[str]) -> None:
    asked = parsed(["ask", "list.csv", "--quiet", "How many rows?", "--device", "cpu", "How many names?"])
    assert asked.inputs == [Path("list.csv")]
    assert asked.questions == ["How many rows?", "How many names?"]
    several = parsed(["classify", "a.png", "--top-k", "2", "b.png"])
    assert several.inputs == parsed(["classify", "a.png", "b.png"]).inputs
    for wrong in (["ask", "list.csv", "How many?", "--quite"], ["probe", "more"]):
        with pytest.raises(SystemExit):
            parsed(wrong)
        assert wrong[-1] in capsys.readouterr().err


def test_labels_need_an_end_and_a_word() -> None:
    for text in ('"no end, a cat', " , ", '""'):
        with pytest.raises(Exception, match="label"):
            labels_of(text)


@pytest.mark.parametrize(
    ("given", "tables", "questions"),
    [
        (["t.csv", "how many?"], ["t.csv"], ["how many?"]),
        (["t.csv", "how many?", "how much?"], ["t.csv"], ["how many?", "how much?"]),
        (["t.csv", "u.csv", "folder", "--question", "how many?"], ["t.csv", "u.csv", "folder"], ["how many?"]),
        (["--question", "a?", "--question", "b?", "t.csv"], ["t.csv"], ["a?", "b?"]),
        (["-", "how many?"], ["-"], ["how many?"]),
    ],
)
def test_tables_and_questions_are_told_apart(given: list[str], tables: list[str], questions: list[str]) -> None:
    options = parsed(["ask", *given])
    assert (options.inputs, options.questions) == ([Path(each) for each in tables], questions)


def test_how_a_table_is_read_can_be_said() -> None:
    options = parsed(["ask", "t.csv", "a?", "--decimal", ",", "--dates", "dmy", "--include-totals", "--include-hidden"])
    assert options.reading == TableReading(
        decimal=",", date_order="dmy", include_totals=True, include_hidden=True, columns=()
    )
    assert parsed(["ask", "t.csv", "a?"]).reading == TableReading()
    told = ["--column", "Code=text", "--column", "a=b=Number 1.234,50"]
    assert parsed(["ask", "t.csv", "a?", *told]).reading.columns == (
        ("Code", ColumnType(ColumnKind.TEXT, corrected=True)),
        ("a=b", ColumnType(ColumnKind.NUMBER, ",", corrected=True)),
    )


@pytest.mark.parametrize("wrong", ["Code", "=text", "Code=colour"])
def test_a_column_that_is_not_told_right(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        parsed(["ask", "t.csv", "a?", "--column", wrong])
    assert raised.value.code == 2
    assert "“" in capsys.readouterr().err


class Echo:
    """Answers each question about a table with the question, the table's name and its sheet; some it cannot."""

    def __init__(self) -> None:
        self.asked: list[TableQuestionAnswering] = []

    def __call__(self, question: Question, residency: object) -> Answers:
        assert isinstance(question, TableQuestionAnswering)
        self.asked.append(question)
        return Answers(self._answers(question), len(question.questions))

    def _answers(self, question: TableQuestionAnswering) -> Generator[Answer, None, None]:
        for text in question.questions:
            if text == "fail":
                yield Failure(source=question.table, reason="it is empty", advice="Fill it.")
            else:
                yield self._answer(question, text)

    def _answer(self, question: TableQuestionAnswering, text: str) -> TableAnswer:
        return TableAnswer(
            source=question.table,
            sheet=question.sheet,
            question=text,
            sentence=f"{text} of {question.table.name} {question.sheet}",
            value=-5 / 3,
            coordinates=((0, 1),),
            cells=("-30.78",),
            aggregator="NONE",
            rows_seen=1,
            rows_total=1,
            notes=("Two lines above the headings were left out.",),
        )


@pytest.fixture
def echo(monkeypatch: pytest.MonkeyPatch) -> Echo:
    made = Echo()
    monkeypatch.setattr(commands, "ask", made)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two csv files, a workbook of two sheets, and what is no table."""
    (tmp_path / "in").mkdir()
    for name in ("b.csv", "a.csv"):
        (tmp_path / "in" / name).write_text("item,change\nx,-30.78\n")
    book = openpyxl.Workbook()
    for sheet in (book.active, book.create_sheet("Q2")):
        for row in (["item", "change"], ["x", -30.78]):
            sheet.append(row)
    book.active.title = "Q1"
    book.save(tmp_path / "in" / "c.xlsx")
    (tmp_path / "in" / "notes.txt").write_text("words")
    return tmp_path / "in"


def places(echo: Echo) -> list[tuple[str, str | None]]:
    return [(question.table.name, question.sheet) for question in echo.asked]


def test_one_question_goes_to_every_table_of_a_folder(echo: Echo, folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["ask", str(folder), "--question", "how many?", "--json", "--dates", "mdy"]) == 0
    assert places(echo) == [("a.csv", None), ("b.csv", None), ("c.xlsx", None)]
    assert {question.reading.date_order for question in echo.asked} == {"mdy"}
    answers = json.loads(capsys.readouterr().out)
    assert [Path(each["file"]).name for each in answers] == ["a.csv", "b.csv", "c.xlsx"]
    assert {each["value"] for each in answers} == {-5 / 3}
    assert answers[0]["notes"] == ["Two lines above the headings were left out."]


def test_and_to_every_sheet(echo: Echo, folder: Path, capsys: pytest.CaptureFixture) -> None:
    given = [str(folder / "c.xlsx"), str(folder / "a.csv"), "--question", "how many?", "--question", "how much?"]
    assert main(["ask", *given, "--sheet", "all", "--quiet"]) == 0
    assert places(echo) == [("c.xlsx", "Q1"), ("c.xlsx", "Q2"), ("a.csv", None)]
    assert capsys.readouterr().out.splitlines() == [
        f"{folder / 'c.xlsx'}, Q1",
        "  how many?",
        "    how many? of c.xlsx Q1",
        "    (Two lines above the headings were left out.)",
        "  how much?",
        "    how much? of c.xlsx Q1",
        f"{folder / 'c.xlsx'}, Q2",
        "  how many?",
        "    how many? of c.xlsx Q2",
        "    (Two lines above the headings were left out.)",
        "  how much?",
        "    how much? of c.xlsx Q2",
        f"{folder / 'a.csv'}",
        "  how many?",
        "    how many? of a.csv None",
        "    (Two lines above the headings were left out.)",
        "  how much?",
        "    how much? of a.csv None",
    ]


def test_and_to_every_table_in_a_sheet(echo: Echo, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Orders\nItem,Pieces\na,1\nb,2\nc,3\n\nPeople\nName,Room\nAnn,A1\nBob,A2\n")
    assert main(["ask", str(path), "how many?", "--sheet", "all", "--quiet", "--header", "none"]) == 0
    assert places(echo) == [("two.csv", None), ("two.csv", "People")]
    assert {question.reading.header for question in echo.asked} == {"none"}
    with pytest.raises(SystemExit):
        parsed(["ask", "t.csv", "a?", "--header", "first"])
    assert "neither the number of a row" in capsys.readouterr().err


def test_a_row_of_names_is_said_for_every_sheet_or_for_one(
    echo: Echo, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Orders\nItem,Pieces\na,1\nb,2\nc,3\n\nPeople\nName,Room\nAnn,A1\nBob,A2\n")
    headers = ["--header", "2", "--header", "People=8"]
    assert main(["ask", str(path), "how many?", "--sheet", "all", "--quiet", *headers]) == 0
    assert [question.reading.header for question in echo.asked] == ["2", "8"]
    for wrong, told in (("99", "has no row 99 that could name its columns"), ("Staff=2", "no sheet called")):
        assert main(["ask", str(path), "how many?", "--quiet", "--header", wrong]) == 1
        assert told in capsys.readouterr().err


def test_what_fails_in_one_table_is_told_where_and_the_others_go_on(
    echo: Echo, folder: Path, capsys: pytest.CaptureFixture
) -> None:
    given = [str(folder / "c.xlsx"), str(folder / "gone.csv"), str(folder / "a.csv")]
    assert main(["ask", *given, "--question", "fail", "--question", "a?", "--sheet", "all", "--json", "--quiet"]) == 1
    printed = capsys.readouterr()
    answers = json.loads(printed.out)
    told = [(Path(each["file"]).name, each.get("error", each.get("sheet"))) for each in answers]
    assert told == [
        *(("c.xlsx", "sheet Q1: it is empty"), ("c.xlsx", "Q1"), ("c.xlsx", "sheet Q2: it is empty"), ("c.xlsx", "Q2")),
        *(("gone.csv", "there is no such file or folder"), ("a.csv", "it is empty"), ("a.csv", None)),
    ]
    assert printed.err.count("attendant: ") == 4


def test_several_questions_stand_above_their_answers(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    table = tmp_path / "shops.csv"
    table.write_text("Shop,Sales\nOak,1\nOak,2\nOak,2\nElm,4\n")
    assert main(["ask", str(table), "average sales by shop", "how many rows are there", "--quiet"]) == 0
    first, *_, last = capsys.readouterr().out.splitlines()
    assert first == "average sales by shop"
    assert last.startswith("  There are 4 rows")


def test_figures_of_a_small_table_are_rounded_alike(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    table = tmp_path / "shops.csv"
    table.write_text("Shop,Sales\nOak,1\nOak,2\nOak,2\nElm,4000\n")
    assert main(["ask", str(table), "average sales by shop", "--quiet"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "  Shop  average of Sales",
        "  Elm           4,000.00",
        "  Oak               1.67",
    ]


def test_a_question_without_an_answer_is_told_by_the_exit_code(
    echo: Echo, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    answer = echo._answer

    def unanswered(question: TableQuestionAnswering, text: str) -> TableAnswer:
        return replace(answer(question, text), value=None if text == "who?" else 1)

    monkeypatch.setattr(echo, "_answer", unanswered)
    assert main(["ask", str(folder / "a.csv"), "how many?", "--quiet"]) == 0
    assert main(["ask", str(folder / "a.csv"), "how many?", "who?", "--quiet"]) == 1
    assert capsys.readouterr().err == f"attendant: {folder / 'a.csv'}: “who?” was not answered\n"


def test_a_file_in_the_place_of_a_question_is_told_of(echo: Echo, folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["ask", str(folder / "a.csv"), str(folder / "b.csv")]) == 2
    assert "this is a file, not a question. To ask several tables" in capsys.readouterr().err
    assert echo.asked == []


def test_numbers_in_csv_are_numbers(echo: Echo, folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["ask", str(folder / "a.csv"), "=how many?", "--csv", "--quiet"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["value"], row["answer"], row["cells"]) == ("-1.6666666666666667", "-1.6666666666666667", "-30.78")
    assert row["question"] == "'=how many?"
    assert row["notes"] == "Two lines above the headings were left out."


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".json", ".txt"])
def test_answers_are_written_to_a_file(
    echo: Echo, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture, ending: str
) -> None:
    out = tmp_path / f"out{ending}"
    given = ["ask", str(folder), "--question", "a?", "--sheet", "all", "--quiet", "-o", str(out)]
    assert main(given) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"attendant: wrote 4 answers to {out}\n"
    if ending == ".xlsx":
        book = openpyxl.load_workbook(out)
        assert book.sheetnames == ["Answers", "a", "b", "Q1", "Q2"]
        assert all(book[name]["B2"].fill.fill_type == "solid" for name in ("a", "b", "Q1", "Q2"))
        assert all(book[name]["B2"].value == -30.78 for name in ("a", "b", "Q1", "Q2"))
    elif ending == ".json":
        assert [each["sheet"] for each in json.loads(out.read_text())] == [None, None, "Q1", "Q2"]
    else:
        assert out.read_text("utf-8-sig").count("a? of") == 4


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("in", "the ending of its name says no format"),
        ("out.pdf", "Choose one of .csv, .xlsx"),
        ("gone/out.csv", "there is no such folder"),
        ("folder.csv", "this is a folder. Name a file in it"),
    ],
)
def test_where_nothing_can_be_written_nothing_is_asked(
    echo: Echo, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture, name: str, words: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    assert main(["ask", str(folder), "--question", "a?", "-o", str(tmp_path / name)]) == 1
    assert words in capsys.readouterr().err
    assert echo.asked == []


def test_a_run_that_is_stopped_leaves_a_whole_file(
    echo: Echo, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    def stopped(question: TableQuestionAnswering) -> Generator[Answer, None, None]:
        if question.table.name == "b.csv":
            raise KeyboardInterrupt
        yield echo._answer(question, "a?")

    monkeypatch.setattr(echo, "_answers", stopped)
    out = tmp_path / "out.json"
    assert main(["ask", str(folder), "--question", "a?", "-o", str(out), "--quiet"]) == 130
    assert [Path(each["file"]).name for each in json.loads(out.read_text())] == ["a.csv"]
    assert "wrote 1 answer to" in capsys.readouterr().err


def test_options_know_what_is_printed() -> None:
    options: Namespace = parsed(["ask", "t.csv", "a?"])
    assert (options.style, options.file) == ("text", None)
    given: dict[str, Any] = vars(parsed(["models", "list", "--csv"]))
    assert given["style"] == "csv"
