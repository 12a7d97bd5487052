"""Tables with a column for each supplier, subject or shop, of which a question asks for one that has no column."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

PRICES = """Item,Müller (€),Point (€),World (€),Qty
Paper,23.75,20.97,19.47,40
Toner,70.00,71.50,71.90,5
Stapler,9.10,,8.80,12
"""
MARKS = "Pupil,Maths,German,Sport,Days absent\nAnna,61,70,88,2\nBen,90,55,71,0\nCarla,72,66,93,9\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (PRICES, "cheapest supplier for paper", "World"),
        (PRICES, "which supplier is cheapest for toner", "Müller"),
        (PRICES, "which shop has the lowest average price", "World"),
        (MARKS, "Which subject has the best average?", "Sport"),
        (MARKS, "best subject of Ben", "Maths"),
        (MARKS, "which subject has the lowest average", "German"),
    ],
)
def test_one_of_the_columns_is_the_answer(text: str, question: str, value: str, tmp_path: Path) -> None:
    assert answered(tmp_path, text, question).value == value


def test_the_cells_are_marked_and_the_reading_is_said(tmp_path: Path) -> None:
    found = answered(tmp_path, PRICES, "cheapest supplier for toner")
    assert found.coordinates == ((1, 1),)
    assert found.notes[0] == "The columns “Müller (€)” to “World (€)” are read as rows, one for each Supplier of Price."
    assert by_pandas(tmp_path, found) == ["Müller"]


def test_other_measures_and_columns_of_several_kinds_are_no_block(tmp_path: Path) -> None:
    sizes = "Tree,Height,Age of it,Leaves\nOak,20,300,900000\nElm,15,200,700000\nAsh,12,90,650000\n"
    _, ruling = ruling_of(tmp_path, sizes, "which supplier has the lowest average")
    assert ruling.grid is None
    assert answered(tmp_path, MARKS, "who has the most days absent").value == "Carla"
