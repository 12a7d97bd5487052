"""Questions that go on from the one before, and those that nothing here can answer."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from desktop_app.answers import TableAnswer
from desktop_app.inference.residency import Residency
from desktop_app.media import tables
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import ask
from desktop_app.tasks.tables.asking.following import goes_on
from desktop_app.tasks.tables.asking.scope import foreign_language, out_of_scope
from tests.tasks.ledger import ledger, written

Work = Callable[[pd.DataFrame], object]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(ledger(), tmp_path_factory.mktemp("ledger") / "invoices.csv")


def asked(path: Path, *questions: str, follow: bool = True) -> list[TableAnswer]:
    found = ask(TableQuestionAnswering(table=path, questions=questions, follow=follow), Residency())
    return [each for each in found if isinstance(each, TableAnswer) and each.final]


def month(frame: pd.DataFrame, number: int) -> pd.DataFrame:
    return frame[frame["Date"].dt.month == number]


def total(frame: pd.DataFrame) -> float:
    return float(round(frame["Amount"].sum(), 2))


CHAINS: list[tuple[tuple[str, ...], Work]] = [
    (("total amount in March", "and in April?"), lambda f: total(month(f, 4))),
    (("total amount in March", "what about April?"), lambda f: total(month(f, 4))),
    (("total amount in March", "and the average?"), lambda f: month(f, 3)["Amount"].mean()),
    (
        ("total amount in March", "and in April?", "what about the North?"),
        lambda f: total(month(f, 4)[month(f, 4)["Region"] == "North"]),
    ),
    (("how many invoices in March", "and in Q1?"), lambda f: len(f[f["Date"].dt.quarter == 1])),
    (("what is the highest amount", "and the lowest?"), lambda f: f["Amount"].min()),
    (
        ("which invoices are over 2000?", "how many of those are unpaid?"),
        lambda f: len(f[(f["Amount"] > 2000) & (f["Paid"] == "no")]),
    ),
    (
        ("which invoices are from the North?", "of these, how many are over 1000?"),
        lambda f: len(f[(f["Region"] == "North") & (f["Amount"] > 1000)]),
    ),
    (
        ("top 3 customers by amount", "what is the total amount of those?"),
        lambda f: round(f.groupby("Customer")["Amount"].sum().nlargest(3).sum(), 2),
    ),
]


@pytest.mark.parametrize(
    ("questions", "work"), CHAINS, ids=lambda each: " / ".join(each) if isinstance(each, tuple) else ""
)
def test_a_question_goes_on_from_the_one_before(questions: tuple[str, ...], work: Work, path: Path) -> None:
    answers = asked(path, *questions)
    last = answers[-1]
    assert last.value == pytest.approx(work(ledger())), last.sentence
    assert last.follows == questions[-2]
    assert eval(last.expression, {"df": tables.read(path).frame, "pd": pd}) == pytest.approx(last.value)


def test_the_rows_that_were_counted_are_listed(path: Path) -> None:
    frame = ledger()
    for question in ("which are they?", "list them", "which ones?"):
        counted, listed = asked(path, "how many invoices in March are unpaid?", question)
        rows = month(frame, 3)[month(frame, 3)["Paid"] == "no"]
        assert counted.value == len(rows)
        assert list(listed.cells) == rows["Invoice"].tolist(), listed.sentence
        assert listed.follows == "how many invoices in March are unpaid?"


def test_only_some_of_them(path: Path) -> None:
    frame = ledger()
    _, fewer = asked(path, "how many invoices in March?", "only the unpaid ones")
    assert fewer.value == (month(frame, 3)["Paid"] == "no").sum(), fewer.sentence


def test_names_of_groups_go_on(path: Path) -> None:
    frame = ledger()
    answers = asked(path, "which customer paid most", "and in Q1?", "and the least?")
    sums = frame[frame["Date"].dt.quarter == 1].groupby("Customer")["Amount"].sum()
    assert [each.value for each in answers[1:]] == [sums.idxmax(), sums.idxmin()]


def test_an_answer_carried_over_is_gone_on_from(path: Path) -> None:
    (first,) = asked(path, "total amount in March", follow=False)
    later = TableQuestionAnswering(table=path, questions=("and in May?",), previous=first)
    (found,) = [each for each in ask(later, Residency()) if each.final]
    assert isinstance(found, TableAnswer)
    assert (found.value, found.follows) == (total(month(ledger(), 5)), "total amount in March")


def test_questions_stand_by_themselves_unless_they_are_to_follow(path: Path) -> None:
    answers = asked(path, "total amount in March", "how many invoices are there in April?", follow=True)
    assert [each.follows for each in answers] == ["", ""]
    assert answers[1].value == len(month(ledger(), 4))


@pytest.mark.parametrize("text", ["and in 2019?", "what about Rome?", "which of those are paid?", "how many of them?"])
def test_what_goes_on_is_recognised(text: str) -> None:
    assert goes_on(text)


@pytest.mark.parametrize(
    "text", ["total in May and June", "which of the teams won?", "Who is the oldest?", "androids?"]
)
def test_what_stands_by_itself_is_too(text: str) -> None:
    assert not goes_on(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wie viele Rechnungen gibt es im März?", "German"),
        ("Welche Kunden sind aus dem Norden?", "German"),
        ("Combien de factures sont dans le nord?", "French"),
        ("¿Cuántas facturas hay en el norte?", "Spanish"),
        ("How many invoices are there?", ""),
        ("total de Gaulle", ""),
        ("median amount", ""),
    ],
)
def test_another_language_is_told_by_its_small_words(text: str, language: str) -> None:
    assert foreign_language(text) == language


@pytest.mark.parametrize("text", ["Why did sales fall?", "Should we raise the price?", "predict the amount for May"])
def test_what_cells_cannot_say_is_said_to_be_so(text: str, path: Path) -> None:
    assert out_of_scope(text)
    (found,) = asked(path, text)
    assert (found.value, found.coordinates) == (None, ())
    assert "No cell of this table answers that" in found.sentence


VISITORS = "Country,2019,2020,2021\nAland,79,20,56\nBeland,70,22,61\nCeland,49,78,53\n"


@pytest.mark.parametrize(
    ("questions", "value"),
    [
        (("Which country had the highest value in 2020?", "and in 2021?"), "Beland"),
        (("What is the total for Aland?", "and for Celand?"), 180),
        (("which year had the lowest total?", "and the highest?"), "2019"),
        (("largest increase from 2020 to 2021", "which country grew the most from 2020 to 2021?"), "Beland"),
    ],
)
def test_measures_over_columns_are_gone_on_with(questions: tuple[str, ...], value: object, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(VISITORS)
    assert asked(path, *questions)[-1].value == value
