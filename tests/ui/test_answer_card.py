"""What an answer about a table rests on, as its card says it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import tasks
from desktop_app.answers import TableAnswer, spoken_list
from desktop_app.answers.small_table import texts_of
from desktop_app.inference.residency import Residency
from desktop_app.media import tables
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from desktop_app.tasks.tables.written import number_in
from desktop_app.translation import spoken, worded
from desktop_app.ui import language
from desktop_app.ui.panes.table_answers import AnswerList
from desktop_app.ui.widgets.answer_card import AnswerCard
from desktop_app.ui.widgets.answer_words import headline, rests_on


def resting_on(aggregator: str, *cells: str, besides: int = 1) -> str:
    """besides: rows of the table that the answer does not rest on."""
    answer = TableAnswer(
        source=Path("people.csv"),
        question="?",
        sentence="",
        value=len(cells),
        coordinates=tuple((row, 0) for row in range(len(cells))),
        cells=cells,
        aggregator=aggregator,
        rows_seen=len(cells) + besides,
        rows_total=len(cells) + besides,
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


def test_a_count_of_every_row_rests_on_no_column() -> None:
    assert resting_on("COUNT", "Oslo", "Rome", besides=0) == ""
    assert resting_on("SUM", "10", "36", besides=0) == "Sum of 2 cells: 10, 36"


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


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("total amount", "4.756,50 €"),
        ("average amount", "1.189,12 €"),
        ("total weight", "54 kg"),
        ("total balance", "-$8.00"),
        ("how many rows", "4"),
    ],
)
def test_the_large_number_has_the_unit_and_the_marks_of_its_sentence(
    tmp_path: Path, residency: Residency, question: str, shown: str
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "order;amount;weight;balance\nA-1;1.250,50 €;12 kg;-$20.00\nA-2;980,00 €;7 kg;$2.00\n"
        "A-3;2.110,25 €;31 kg;$3.00\nA-4;415,75 €;4 kg;$7.00\n"
    )
    *_, found = tasks.ask(TableQuestionAnswering(table=path, questions=(question,)), residency)
    assert isinstance(found, TableAnswer)
    assert headline(found).shown == shown, found.sentence
    assert shown in found.sentence


def test_a_long_unit_stays_in_the_sentence() -> None:
    said = worded("It is {figure}.", figure=number_in(-1284.5, ",.1f", "", " tonnes of goods a year and head", False))
    answer = TableAnswer(
        source=Path("trade.csv"), question="?", sentence=said, value=-1284.5, coordinates=(), cells=(),
        aggregator="NONE", rows_seen=1, rows_total=1,
    )  # fmt: skip
    assert headline(answer).shown == "-1,284.5"


def test_of_many_groups_all_stand_in_a_table_below_the_sentence(qtbot: QtBot, grouped: TableAnswer) -> None:
    card = AnswerCard("average amount per month", "sales.csv")
    qtbot.addWidget(card)
    few = replace(grouped, result=grouped.result[:3])
    card.show_answer(few)
    assert card._result.isHidden(), "the sentence tells both"
    card.show_answer(grouped)
    table = card._result
    assert not table.isHidden()
    assert [table.horizontalHeaderItem(place).text() for place in (0, 1)] == ["Month", "average of Amount"]
    shown = [[table.item(row, place).text() for place in (0, 1)] for row in range(table.rowCount())]
    assert shown == [[f"2024-{month:02}", f"{1000 + month / 3:,.2f}"] for month in range(1, 10)]
    assert "2024-09\t1,003.00" in card.as_text().splitlines(), "a spreadsheet takes it"
    pairs = spoken_list(["2024-01: 1,000.33", "2024-02: 1,000.67"])
    told = worded(
        "The {what} for each {group}, {scope}: {pairs}.", what="sum", group="Month", scope="here", pairs=pairs
    )
    card.show_answer(replace(grouped, sentence=told))
    assert card._sentence.text() == "The sum for each Month, here.", "the table tells the figures"


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
        assert texts_of(found.result, spoken) == [["Monat", "Summe von amount"], ["01/2024", "2"], ["03/2024", "1"]]
    finally:
        language.speak("en")
    assert found.result[1:] == (("2024-01", 2), ("2024-03", 1))


@pytest.fixture
def guests(tmp_path: Path) -> Path:
    """Twelve guests, ten of whom come from Oslo; a cell of many words, and a day that is none."""
    rows = [f"Guest number {place},Oslo,{place}" for place in range(1, 11)]
    rows += ["Ada,Rome,1", f"Bo,Kiel with {'many ' * 20}words,a few"]
    path = tmp_path / "guests.csv"
    path.write_text("name,city,nights\n" + "\n".join(rows) + "\n")
    return path


def told(guests: Path, residency: Residency, question: str) -> tuple[TableAnswer, AnswerCard]:
    *_, found = tasks.ask(TableQuestionAnswering(table=guests, questions=(question,)), residency)
    assert isinstance(found, TableAnswer)
    card = AnswerCard(question, guests.name)
    card.show_answer(found)
    return found, card


def test_names_stand_large_and_all_of_them_below(qtbot: QtBot, guests: Path, residency: Residency) -> None:
    found, card = told(guests, residency, "which names are in Oslo")
    qtbot.addWidget(card)
    assert len(found.cells) == 10
    assert card._figure.text() == "Guest number 1, Guest number 2, Guest number 3, Guest number 4 and 6 more"
    assert card._figure.toolTip().endswith("Guest number 9, Guest number 10")
    assert card._result.rowCount() == 10
    assert card._result.horizontalHeaderItem(0).text() == "name"
    assert "Guest number 10" in card.as_text().splitlines(), "who copies the card has all of them"
    assert card._rests_on.isHidden(), "they are not listed a third time"


def test_what_is_large_ends_behind_a_word(qtbot: QtBot, guests: Path, residency: Residency) -> None:
    _, card = told(guests, residency, "city of Bo")
    qtbot.addWidget(card)
    shown = card._figure.text()
    assert shown == f"Kiel with {'many ' * 10}many…"
    assert card._figure.toolTip() == f"Kiel with {'many ' * 20}words"


def test_the_answer_is_larger_than_how_it_was_found(qtbot: QtBot, guests: Path, residency: Residency) -> None:
    _, card = told(guests, residency, "total nights")
    qtbot.addWidget(card)
    sizes = [each.font().pointSizeF() for each in (card._figure, card._sentence, card._besides)]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3
    assert card._besides.text().startswith("Left out, as nights holds no value there: “a few”")
    assert not card._sentence.font().bold()
    assert "Left out" not in card._sentence.text()
    assert "Left out" in card.as_text()


def test_a_card_says_how_sure_it_is(qtbot: QtBot, guests: Path, residency: Residency) -> None:
    found, card = told(guests, residency, "total nights")
    qtbot.addWidget(card)
    assert card._sure.text() == "Computed"
    card.show_answer(replace(found, by_rule=False, score=0.654, checkpoint="tapas", device="cpu"))
    assert card._sure.text() == "65% sure"
    assert "Answered by tapas on the processor." in card._small.text()
    card.show_answer(replace(found, value=None, by_rule=False, score=0.9))
    assert card._sure.isHidden(), "nothing is sure where nothing answers"
    card.show_answer(replace(found, by_rule=False, score=0.0))
    assert card._sure.isHidden(), "an answer of an earlier version has no score"


def test_what_cannot_be_computed_rests_on_nothing(qtbot: QtBot, tmp_path: Path, residency: Residency) -> None:
    path = tmp_path / "bills.csv"
    path.write_text("name,amount,currency\na,1,EUR\nb,2,USD\nc,3,GBP\n")
    found, card = told(path, residency, "total amount")
    qtbot.addWidget(card)
    assert found.value is None
    assert card._rests_on.isHidden(), "no sum was made of these cells"
    assert card._sure.isHidden()


def test_no_cell_is_cut_within_a_word() -> None:
    said = resting_on("NONE", "A title of a film that goes on for rather more words than fit")
    assert said == "From 1 cell: A title of a film that goes on for…"


def test_an_answer_that_was_kept_looks_as_it_did(qtbot: QtBot, guests: Path, residency: Residency) -> None:
    """Its query is not kept: groups with their figures are no names."""
    for question in ("how many names per city", "which names are in Oslo", "which city has the most nights"):
        found, card = told(guests, residency, question)
        qtbot.addWidget(card)
        large = card._figure.text()
        card.show_answer(replace(found, query=None))
        assert card._figure.text() == large, question
    assert large == "Oslo"


FURS = "Animal,Colour,Second colour\n1,Black,\n2,Grey,Black\n3,Grey,\n4,Black,Grey\n"


def test_an_answer_in_doubt_is_quieter_and_offers_what_else_may_be_meant(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "furs.csv"
    path.write_text(FURS)
    lookup = Lookup(Grid.of(tables.read(path)))
    unsure, sure = (
        telling.by_rule(lookup.grid, question, ruled(lookup, question))
        for question in ("how many animals are black?", "how many rows are there?")
    )
    answers = AnswerList()
    qtbot.addWidget(answers)
    cards = [answers.add(each.question, "furs.csv") for each in (unsure, sure)]
    for card, each in zip(cards, (unsure, sure), strict=True):
        answers.settle(card, each)
    doubted, plain = cards
    assert doubted._figure.text() == "3"
    assert doubted._figure.font().pointSizeF() < plain._figure.font().pointSizeF()
    assert doubted._sure.text().startswith("Not sure. “Black” stands in Colour, Second colour")
    assert plain._sure.text() == "Computed"
    assert plain._choices.isHidden()
    (wanted,) = (each for each in doubted._choices.buttons if each.text().startswith("There are 2 rows where Colour"))
    with qtbot.waitSignal(answers.chosen):
        wanted.click()
    assert doubted._figure.text() == "2"
    assert doubted._sure.text() == "Computed"
    assert doubted._choices.isHidden()
    assert [each.value for each in answers.answers] == [2, 4]
