"""Questions that no row fits: that there is none is said, rather than something else found; a column said twice."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

INVOICES = """Invoice no,Customer,Date,Amount,Paid
1001,Acme,2024-01-03,80.5,yes
1002,Birch,2024-01-09,240,yes
1003,Acme,2024-02-01,130,no
1004,Cole,2024-02-11,95,yes
"""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which invoices are over 5000", "There is no row where Amount is more than 5,000, of 4 rows in all."),
        ("invoices in 2030", "There is no row where Date is in 2030, of 4 rows in all."),
        ("invoices after June 2025", "There is no row where Date is after June 2025, of 4 rows in all."),
        (
            "which invoices of Acme are over 1000",
            "There is no row where Amount is more than 1,000 and Customer is Acme, of 4 rows in all.",
        ),
    ],
)
def test_that_there_is_none_is_the_answer(tmp_path: Path, question: str, said: str) -> None:
    found = answered(tmp_path, INVOICES, question)
    assert (found.value, found.sentence) == (0, said)


def test_what_fits_some_rows_is_told(tmp_path: Path) -> None:
    assert answered(tmp_path, INVOICES, "which invoices are over 200").value == "1002"


def test_another_reading_that_some_rows_fit_is_rather_meant(tmp_path: Path) -> None:
    reigns = "name,start,end\nNixon,1969-01-20,1974-08-09\nFord,1974-08-09,1977-01-20\nCarter,1977-01-20,1981-01-20\n"
    assert answered(tmp_path, reigns, "who was president in 1970").value == "Nixon"


def test_a_word_that_is_left_out_may_be_what_was_meant(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, INVOICES, "which unusual invoices are over 5000")
    assert not ruling.settles_it


def test_a_column_that_is_said_twice_is_compared_once(tmp_path: Path) -> None:
    text = "Nation,Gold,Total\nBrazil (BRA),1,3\nCanada,2,5\nJamaica,0,2\nChile,1,4\n"
    assert answered(tmp_path, text, "how many nations have more total medals than Brazil").value == 2
