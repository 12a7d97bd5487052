"""Answers about tables in German and Spanish windows: no English in a card, and every number and day the same one."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, Mention
from desktop_app.tasks.tables import sentences
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.scope import out_of_scope
from desktop_app.tasks.tables.conditions_said import words
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import AllOf, AnyOf, Beyond, Compare, Not, OneOf, Operator, ValueOf
from desktop_app.tasks.tables.ruling import ruled
from desktop_app.tasks.tables.telling import by_rule, unanswered
from desktop_app.translation import Worded, spoken
from desktop_app.ui import language
from desktop_app.ui.history.words import gist
from desktop_app.ui.panes.table_questions import QuestionArea
from desktop_app.ui.panes.table_suggestions import suggestions
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.answer_card import AnswerCard
from tests.tasks.asked_tables import told
from tests.tasks.ledger import ledger, written
from tests.tasks.test_ledger import NUMBERS

LANGUAGES = ["de", "es"]
SAMPLES = {
    "chapters.csv": """how many chapters are there; total number of pages; average number of pages; median start page
        which chapter has the most pages; shortest chapter; start page of Question Answering; second longest chapter
        the 3 chapters with the most pages; chapters with more than 30 pages; what is the last chapter
        which chapter comes after Introduction; what share of the pages is in Summarization; range of end page
        how many pages do Introduction and Summarization have; chapters not longer than 20 pages""",
    "ledger.xlsx": """how many expenses are there; total amount in EUR; average amount per category in EUR
        how many expenses per city; who was paid the most in GBP; how many different suppliers; earliest date
        how many are not paid; number of expenses per month; which cities are there; total amount; highest amount
        how many expenses in March 2024; how many expenses before 15 February 2024; what share of expenses is paid
        which category has the fewest expenses; suppliers with more than 15 expenses; when was Swift Rail paid
        difference in number of expenses between Oslo and Paris; how many more expenses has London than Paris
        how many expenses between January and March; the 3 latest dates; city with the 2nd most expenses
        share of paid expenses per city; which city has the highest share of paid expenses
        which cities have a share of paid expenses above 50%; share of amount in EUR by category
        number of expenses per city and category; total amount in EUR by city and month""",
    "invoices": """amount of R-0007; date of R-0009; which invoice is after R-0010; top 3 customers by amount
        average amount per month; total amount per quarter; number of invoices per week; 4th highest amount
        did Hazel pay more than Birch Ltd?; how many customers have more than 20 invoices; the 3 highest amounts
        revenue in august; how many invoices since 3 June 2024; invoices without Hazel or Juniper in the first half
        how many invoices last month; amount in the last row; latest date; who has the lowest average amount""",
    "stations": """average height; which station has the largest share; share of Kiel; total rain; longest time
        rain of Husum; how many stations are higher than 1.000; stations with a share over 10 %; average time
        highest rain; which station opened first""",
}
"""Questions to tables that come with the program, to a made-up ledger of 300 rows, and to one with decimal commas."""

STATIONS = """Station;Height;Share;Rain;Time;Opened
Kiel;5 m;12,5 %;1.284,5 mm;1:05:09;03.02.1881
Husum;1.412 m;7,25 %;812,25 mm;0:45:30;14.11.1902
Jena;155 m;80,25 %;n/a;2:00:01;01.05.1999
"""
ENGLISH = re.compile(
    r"(?i)(?<![\w“„])(of|the|where|is|are|and|or|over|with|from|rows?|there|read|sum|average|all|between|not|by|answers|"
    r"that|which|than|for|each|highest|lowest|largest|smallest|latest|earliest|first|rounded|nothing|cells?|yes|has)(?!\w)"
)


def asked(name: str) -> list[str]:
    return [question.strip() for line in SAMPLES[name].splitlines() for question in line.split(";")]


QUESTIONS = [(name, question) for name in SAMPLES for question in asked(name)]
QUESTIONS += [("invoices", question) for question, _ in NUMBERS]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("tables")
    (made / "stations.csv").write_text(STATIONS)
    written(ledger(), made / "invoices.csv")
    return made


@cache
def lookup(folder: Path, name: str) -> Lookup:
    path = paths.shipped("resources", "samples", name) if "." in name else folder / f"{name}.csv"
    return Lookup(Grid.of(tables.read(path)))


def answer(folder: Path, name: str, question: str) -> TableAnswer:
    """What is answered by rule; where nothing is, why not."""
    known = lookup(folder, name)
    ruling = ruled(known, question)
    if ruling.best is not None:
        return by_rule(known.grid, question, ruling)
    return unanswered(known.grid, question, out_of_scope(question) or sentences.NO_CELL)


@pytest.fixture(params=LANGUAGES)
def spoken_language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language.speak(request.param)
    yield str(request.param)
    language.speak("en")


def of_the_person(known: Lookup, question: str) -> list[str]:
    """What a person wrote: names of columns, cells, the words of the question; the longest first."""
    cells = {text.strip() for column in known.grid for text in column.texts if re.search("[A-Za-z]{2}", text)}
    words = set(re.findall(r"[A-Za-z]{2,}", question)) - set(re.findall(r"[a-z]+", ENGLISH.pattern))
    return sorted(cells | words | set(known.grid.headers) | {"no"}, key=len, reverse=True)


def without(text: str, names: list[str]) -> str:
    """The text without these, and without what stands in quotation marks."""
    text = re.sub(r"[“„«][^”“»]*[”“»]", "", text)
    return re.sub("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names), "", text)


def figures(text: str, local: bool) -> list[str]:
    """Numbers and days of a text, each in one way of writing; not the figures of ordinals, "2nd", which are words."""
    day, iso = r"(\d\d)[./](\d\d)[./](\d{4})", r"(\d{4})-(\d\d)-(\d\d)"
    days = ["-".join(hit[::-1]) for hit in re.findall(day, text)] + ["-".join(hit) for hit in re.findall(iso, text)]
    text = re.sub(f"{day}|{iso}", " ", text)
    text = re.sub(r"\b(\d\d)/(\d{4})\b" if local else r"\b(\d{4})-(\d\d)\b", r" \1 \2 ", text)
    text = re.sub(r"\b[QT](\d)\b|Q(\d)\b", r" \1\2 ", text)
    text = re.sub(r"\b\d+(?:st|nd|rd|th)\b", " ", text)
    found = re.findall(r"\d+(?:\.\d{3})*(?:,\d+)?" if local else r"\d+(?:,\d{3})*(?:\.\d+)?", text)
    plain = [each.replace(".", "").replace(",", ".") if local else each.replace(",", "") for each in found]
    return sorted([*days, *(f"{float(each):.10g}" for each in plain)])


def quoted(known: Lookup, text: str) -> str:
    """The text without cells that are neither numbers nor days, which are the same in every language."""
    return without(text, [name for name in of_the_person(known, "") if re.search("[A-Za-z]", name)])


@pytest.mark.parametrize(("name", "question"), QUESTIONS)
def test_a_card_says_it_in_the_language_with_the_same_numbers(
    qtbot: QtBot, spoken_language: str, folder: Path, name: str, question: str
) -> None:
    known, found = lookup(folder, name), answer(folder, name, question)
    card = AnswerCard(question, "")
    qtbot.addWidget(card)
    card.show_answer(found)
    said = card.said
    assert isinstance(found.sentence, Worded), found.sentence
    assert said != str(found.sentence)
    assert not ENGLISH.search(without(said, of_the_person(known, question))), said
    decimals = known.grid.path.stem == "stations" and "time" not in question
    assert figures(quoted(known, said), local=True) == figures(quoted(known, found.sentence), local=decimals), said
    for note in found.notes:
        if isinstance(note, Worded):
            assert not ENGLISH.search(without(spoken(note), of_the_person(known, question))), spoken(note)


_KIEL, _HUSUM = OneOf("Station", ("Kiel",), "Kiel"), OneOf("Station", ("Husum",), "Husum")
_HIGH = Compare("Height", Operator.MORE, 1000.0)
CONDITIONS = {
    Not(AnyOf((_KIEL, _HUSUM))): ("Station is not Kiel or Husum", "Station nicht Kiel oder Husum ist"),
    Not(AllOf((_KIEL, _HIGH))): (
        "it is not so that Station is Kiel and Height is more than 1.000 m",
        "nicht gilt, dass Station Kiel ist und Height größer als 1.000 m ist",
    ),
    Not(Beyond(_KIEL, after=True)): (
        "the row is not below the one where Station is Kiel",
        "die Zeile nicht unter derjenigen steht, in der Station Kiel ist",
    ),
    Compare("Rain", Operator.AT_LEAST, ValueOf("Rain", _HUSUM)): (
        "Rain is at least that of the row where Station is Husum (812,25 mm)",
        "Rain mindestens 812,25 mm (Wert der Zeile, in der Station Husum ist) ist",
    ),
}
"""Conditions that are denied or compared, in English and German; of several that are denied together none is alone."""


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize("spoken_language", ["de"], indirect=True)
def test_conditions_are_denied_as_a_whole(spoken_language: str, folder: Path, condition: Not | Compare) -> None:
    (said,) = words(lookup(folder, "stations").grid, condition)
    assert (said, spoken(said)) == CONDITIONS[condition]


@pytest.mark.parametrize("spoken_language", ["de"], indirect=True)
def test_the_figure_is_written_as_in_the_sentence(qtbot: QtBot, spoken_language: str, folder: Path) -> None:
    for question, figure in (
        ("total amount", "$372.521,08"),
        ("latest date", "30.12.2024"),
        ("did Hazel pay more than Birch Ltd?", "Nein"),
        ("number of invoices since 3 June 2024", "174"),
    ):
        card = AnswerCard(question, "")
        qtbot.addWidget(card)
        card.show_answer(answer(folder, "invoices", question))
        assert card._figure.text() == figure


@pytest.mark.parametrize("spoken_language", ["de"], indirect=True)
def test_what_is_to_be_known_of_an_answer_stands_on_its_card(qtbot: QtBot, spoken_language: str, folder: Path) -> None:
    found = answer(folder, "ledger.xlsx", "how many films are there")
    known = lookup(folder, "ledger.xlsx").grid.notes
    card = AnswerCard("how many films are there", "ledger.xlsx", noted=known)
    qtbot.addWidget(card)
    card.show_answer(found)
    told = "Jede Zeile zählt als eines von „films“."
    assert card._notes.text() == told, "what is told of the table stands beside the table"
    assert told in card.as_text()
    assert told in card.accessibleDescription()


@pytest.mark.parametrize("cell", ["Microphone", "total", "date"])
@pytest.mark.parametrize("spoken_language", ["de"], indirect=True)
def test_a_cell_that_is_called_as_a_text_of_ours_stays(
    qtbot: QtBot, spoken_language: str, tmp_path: Path, cell: str
) -> None:
    assert as_said(cell) != cell, "said of our own, it is German"
    path = tmp_path / "things.csv"
    path.write_text(f"number,thing\n1,Chair\n2,{cell}\n3,Lamp\n")
    found = told(path, "thing of number 2")
    card = AnswerCard("thing of number 2", "")
    qtbot.addWidget(card)
    card.show_answer(found)
    assert card._figure.text() == cell
    written_there = DocumentAnswer(
        source=path, question="What is it?", mentions=(Mention(cell, 0.9, 1, None, (), None, None),), found=True,
        read=1, pages=1,
    )  # fmt: skip
    assert gist(written_there) == cell


@pytest.mark.parametrize("spoken_language", ["de"], indirect=True)
def test_examples_are_said_in_the_language_and_asked_in_english(qtbot: QtBot, spoken_language: str) -> None:
    area = QuestionArea()
    qtbot.addWidget(area)
    frame = pd.DataFrame({"City": ["Oslo", "Rome", "Oslo", "Kiel", "Oslo", "Rome"], "Net amount": [3, 1, 4, 1, 5, 9]})
    area.suggest(suggestions(frame))
    asked: list[str] = []
    area.asked.connect(asked.append)
    buttons = {button.text(): button for button in area.examples}
    titled = ["Wie viele Zeilen", "Summe von „Net amount“", "Durchschnitt von „Net amount“"]
    assert list(buttons)[:3] == titled, "columns are called as the table calls them"
    for button in buttons.values():
        button.click()
        assert button.toolTip() == f"Fragen: {asked[-1]}", "it shows what can be typed"
    assert asked[:3] == ["how many rows", "total net amount", "average net amount"]


@pytest.mark.parametrize(
    ("spoken_language", "left_out"), [("de", "Weggelassen"), ("es", "Se omite")], indirect=["spoken_language"]
)
@pytest.mark.parametrize(
    ("above", "below"),
    [("Sales\n", "\nSource: the office\n"), ("Sales\nof all shops\n", "\nSource: the office\nOf May\n")],
)
def test_lines_around_a_table_are_said_in_the_language(
    spoken_language: str, left_out: str, tmp_path: Path, above: str, below: str
) -> None:
    path = tmp_path / "sales.csv"
    path.write_text(f"{above}\nShop,Sales,Stock\nA,3,5\nB,4,6\nC,5,7\n{below}")
    notes = [note for note in tables.read(path).notes if note.startswith("Left out")]
    assert notes
    assert all(as_said(note).startswith(left_out) for note in notes)
