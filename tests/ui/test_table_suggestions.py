"""Questions that are offered below a table: of what measures, by what tells rows apart."""

from pathlib import Path

import pandas as pd

from desktop_app.media import tables
from desktop_app.ui.panes.table import _suggest
from desktop_app.ui.panes.table_suggestions import suggestions


def test_suggestions_leave_out_what_only_names_rows() -> None:
    frame = pd.DataFrame({"id": [7, 9, 4], "chapter": [1, 2, 3], "title": ["A", "B", "C"], "pages": [10, 36, 24]})
    found = suggestions(frame)
    assert found[0] == "how many rows"
    assert "total pages" in found
    assert "pages of C" in found
    assert not any("id" in question.split() or "total chapter" in question for question in found)


def test_nobody_wants_the_average_of_what_accounts_and_documents_are_called() -> None:
    frame = pd.DataFrame({"Konto": [4100, 6310, 4100, 6520], "Belegnr": [7, 3, 9, 1], "Betrag": [2.5, 3.0, 1.0, 9.5]})
    found = suggestions(frame)
    assert "total betrag" in found
    assert not [each for each in found if "konto" in each or "belegnr" in each]


def test_suggestions_are_of_what_measures_and_by_what_tells_apart() -> None:
    """Classes are no amounts, names that return are groups, and nobody asks for the total of a total."""
    sexes = ["male", "female", "male", "male"] * 5
    frame = pd.DataFrame(
        {"pclass": [3, 1, 2, 3] * 5, "sex": sexes, "fare": [7.25 + place for place in range(20, 0, -1)]}
    )
    assert suggestions(frame)[:4] == ["how many rows", "total fare", "average fare", "average fare by sex"]
    assert "total total" not in suggestions(frame.rename(columns={"fare": "total"}))


def test_a_column_without_a_name_is_not_asked_for_by_its_number() -> None:
    frame = pd.DataFrame({"Column 1": ["Leeds", "York", "Bath"], "Column 2": [3.0, 9.0, 4.0], "Sales": [5.0, 2.0, 7.0]})
    found = suggestions(frame)
    assert "which row has the highest sales" in found
    assert not any("which column" in each for each in found)


def test_nobody_is_offered_the_sum_of_prices_or_of_moments() -> None:
    frame = pd.DataFrame(
        {
            "timestamp": [1720000000, 1720003600, 1719996400] * 2,
            "city": ["A", "B", "C"] * 2,
            "unit_price": [10.5, 8.25, 9.0] * 2,
            "temperature": [20.5, 30.25, 19.0] * 2,
        }
    )
    found = suggestions(frame)
    assert "average unit price" in found
    assert not any("timestamp" in question or question.startswith("total") for question in found)


def test_nobody_is_offered_the_row_of_totals(tmp_path: Path) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("Town,Sold\nAville,9\nBeville,7\nCeville,8\nTotal,24\n")
    read = tables.read(path)
    assert read.set_apart
    found = _suggest(read)
    assert "sold of Ceville" in found
    assert not any("of Total" in question for question in found)


def test_suggestions_for_words_only() -> None:
    frame = pd.DataFrame({"country": ["Chile", "Peru"], "capital": ["Santiago", "Lima"]})
    assert suggestions(frame) == ["how many rows", "capital of Peru"]
    assert suggestions(frame.head(0)) == []


def test_totals_are_offered_of_what_people_add_up_alone() -> None:
    """Measures of an item have an average; what is in money adds up, whatever it is called."""
    cars = pd.DataFrame(
        {
            "car": ["Ant", "Bee", "Cat"],
            "mpg": [21.5, 30.1, 18.0],
            "displacement": [97.5, 350.1, 120.0],
            "hp": [60, 90, 70.0],
        }
    )
    assert [each for each in suggestions(cars) if each.startswith("total")] == []
    assert {"average mpg", "average displacement"} <= set(suggestions(cars))
    bills = pd.DataFrame({"item": ["Pen", "Ink"], "Rechnungsbetrag": [3.5, 2.0], "cost per unit": [2.5, 1.0]})
    assert [each for each in suggestions(bills) if each.startswith("total")] == ["total rechnungsbetrag"]
    given = suggestions(given_in(cars), ["", "", "", "EUR"])
    assert given[1] == "total handed over"
    assert not any("handed over" in each for each in suggestions(given_in(cars), (), {3})), "in euros and in pounds"


def given_in(cars: pd.DataFrame) -> pd.DataFrame:
    return cars.rename(columns={"hp": "handed over"})


def test_rows_are_counted_by_their_kinds_where_nothing_can_be_added_up() -> None:
    frame = pd.DataFrame(
        {
            "supplier": [f"S{n}" for n in range(12)],
            "city": ["Rome", "Oslo"] * 6,
            "amount": [float(n % 5) for n in range(12)],
        }
    )
    assert suggestions(frame, (), {2}) == ["how many rows", "city of S11", "how many rows per city"]
