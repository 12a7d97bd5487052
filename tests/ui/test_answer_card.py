"""What an answer about a table rests on, as its card says it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import tasks
from desktop_app.answers import TableAnswer
from desktop_app.inference.residency import Residency
from desktop_app.questions import TableQuestionAnswering
from desktop_app.ui import language
from desktop_app.ui.widgets.answer_card import AnswerCard, rests_on
from desktop_app.ui.widgets.result_table import texts_of


def resting_on(aggregator: str, *cells: str) -> str:
    answer = TableAnswer(
        source=Path("people.csv"),
        question="?",
        sentence="",
        value=len(cells),
        coordinates=tuple((row, 0) for row in range(len(cells))),
        cells=cells,
        aggregator=aggregator,
        rows_seen=len(cells),
        rows_total=len(cells),
    )
    return rests_on(answer)


@pytest.mark.parametrize(
    ("aggregator", "cells", "said"),
    [
        ("SUM", ("10", "36", "10"), "Sum of 3 cells: 10, 36, 10"),
        ("COUNT", ("Oslo", "Rome", "Oslo", "Oslo"), "Count of 4 cells: Oslo (3), Rome"),
        ("COUNT", tuple("abcdefghij"), "Count of 10 cells: a, b, c, d, e, f, g, h and 2 more"),
        ("NONE", ("Oslo",), "From 1 cell: Oslo"),
        ("COUNT", (), ""),
    ],
)
def test_cells_that_are_counted_are_named_once(aggregator: str, cells: tuple[str, ...], said: str) -> None:
    assert resting_on(aggregator, *cells) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which region has the highest total amount", "From 3 cells: South (3)"),
        ("total amount", "Sum of 5 cells: 10, 20.5, 30, 1, 2"),
        ("total amount per region", "Sum of 5 cells: 20.5, 30, 1, 10, 2"),
        ("how many rows with units over 20", "Count of 2 cells: 25, 21"),
        ("median of amount", "From 5 cells: 10, 20.5, 30, 1, 2"),
    ],
)
def test_the_cells_of_an_answer_are_those_it_speaks_of(
    tmp_path: Path, residency: Residency, question: str, said: str
) -> None:
    """Of a sum the values, of a picked group its name, of counted rows what was asked of them."""
    path = tmp_path / "sales.csv"
    path.write_text("age,region,units,amount\n4,North,25,10\n4,South,3,20.5\n5,South,21,30\n5,South,2,1\n5,North,1,2\n")
    *_, found = tasks.ask(TableQuestionAnswering(table=path, questions=(question,)), residency)
    assert isinstance(found, TableAnswer)
    assert rests_on(found) == said


def test_of_many_groups_all_stand_in_a_table_below_the_sentence(qtbot: QtBot, grouped: TableAnswer) -> None:
    card = AnswerCard("average amount per month", "sales.csv")
    qtbot.addWidget(card)
    few = replace(grouped, result=grouped.result[:7])
    card.show_answer(few)
    assert card._result.isHidden(), "the sentence tells all six"
    card.show_answer(grouped)
    table = card._result
    assert not table.isHidden()
    assert [table.horizontalHeaderItem(place).text() for place in (0, 1)] == ["Month", "average of Amount"]
    shown = [[table.item(row, place).text() for place in (0, 1)] for row in range(table.rowCount())]
    assert shown == [[f"2024-{month:02}", f"{1000 + month / 3:,.2f}"] for month in range(1, 10)]
    assert "2024-09\t1,003.00" in card.as_text().splitlines(), "a spreadsheet takes it"


@pytest.fixture
def grouped() -> TableAnswer:
    figures = [(f"2024-{month:02}", 1000 + month / 3) for month in range(1, 10)]
    return TableAnswer(
        source=Path("sales.csv"), question="?", sentence="The average of Amount for each Month: …", value="…",
        coordinates=((0, 0),), cells=("1",), aggregator="AVERAGE", rows_seen=9, rows_total=9,
        result=(("Month", "average of Amount"), *figures),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ((1, 2000), ["1", "2,000"]),
        ((1.5, 2), ["1.5", "2.0"]),
        ((53269.167, 1.5), ["53,269.167", "1.500"]),
        ((2 / 3, 1000 / 3), ["0.667", "333.333"]),
        ((10 / 3, 0), ["3.33", "0.00"]),
    ],
)
def test_figures_of_groups_have_equally_many_decimals(figures: tuple[float, ...], said: list[str]) -> None:
    assert [row[1] for row in texts_of([("a", "b"), *(("x", each) for each in figures)])[1:]] == said


def test_months_of_a_table_of_groups_are_written_as_the_country_does(
    qapp: QApplication, tmp_path: Path, residency: Residency
) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("date,amount\n2024-03-01,1\n2024-01-05,2\n")
    asked = TableQuestionAnswering(table=path, questions=("total amount by month",))
    *_, found = tasks.ask(asked, residency)
    assert isinstance(found, TableAnswer)
    language.speak("de")
    try:
        assert texts_of(found.result) == [["Monat", "Summe von amount"], ["01/2024", "2"], ["03/2024", "1"]]
    finally:
        language.speak("en")
    assert found.result[1:] == (("2024-01", 2), ("2024-03", 1))
