"""Slips of the keys in questions about tables: a word all but one of the table's is read as that, which is said."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables.asking.misspelt import slips
from tests.tasks.asked_tables import answered, ruling_of

SALES = "Customer,Product,Freight\nAcme,Pavlova,10\nBolt,Chai,20\nAcme,Chai,30\nCorex,Toffee,40\n"


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("freight", "freight", 0), ("freigth", "freight", 1), ("fright", "freight", 1), ("pavolva", "pavlova", 1),
     ("costumer", "customer", 2), ("avarege", "average", 2), ("chair", "toffee", 3)],
)  # fmt: skip
def test_letters_changed_left_out_and_swapped_are_counted(one: str, other: str, count: int) -> None:
    assert slips(one, other, 2) == count


@pytest.mark.parametrize(
    ("question", "value", "said"),
    [
        ("total freigth", 100, "“freigth” is read as “freight”."),
        ("freight of Pavolva", "10", "“Pavolva” is read as “pavlova”."),
        ("avarage freight", 25, "“avarage” is read as “average”."),
        ("total freight per costumer", "Acme: 40; Corex: 40; Bolt: 20", "“costumer” is read as “customer”."),
    ],
)
def test_a_slip_is_read_as_the_word_it_is_nearest_to(tmp_path: Path, question: str, value: object, said: str) -> None:
    found = answered(tmp_path, SALES, question)
    assert found.value == value
    assert said in found.doubts


def test_other_words_stay_as_they_are(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, SALES, "total freight of Porsche")
    assert "Porsche" in ruling.unknown
    assert not any("read as" in doubt for doubt in ruling.certainty.doubts)
    assert not answered(tmp_path, SALES, "total freight of Acme").doubts


def test_the_ending_of_a_plural_is_no_slip(tmp_path: Path) -> None:
    orders = "order,customerID,total\n1,ANTON,5\n2,BERGS,7\n3,ANTON,9\n4,ANTON,2\n5,BERGS,8\n"
    answer = answered(tmp_path, orders, "how many costumers are there")
    assert answer.value == 2
    assert any("customer" in each for each in answer.doubts)
