"""What two columns of a row come to: stock times price, paid after it was due, below the minimum, hours between."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

STOCK = """Article,Supplier,Stock,Minimum,Price
Nail,Ash,10,20,0.10
Saw,Birch,3,2,25.50
Glue,Ash,0,5,4.20
"""
LAGER = "Artikel,Bestand,Mindestbestand\nNagel,10,20\nSäge,3,2\nLeim,0,5\n"
INVOICES = """Invoice,Client,Issued,Due,Paid on
A1,Ann,2026-01-01,2026-01-15,2026-01-10
A2,Bob,2026-01-05,2026-01-19,2026-02-01
A3,Ann,2026-02-01,2026-02-15,
A4,Bob,2026-02-03,2026-02-17,2026-02-20
"""
TICKETS = """Ticket,Opened,Closed
T1,2026-03-02 09:00,2026-03-02 15:00
T2,2026-03-02 12:00,2026-03-03 12:00
"""
RENTS = "Flat,Rent,Area\nA,600,50\nB,900,60\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (STOCK, "total of stock times price", 77.5),
        (STOCK, "worth stock x price", 77.5),
        (STOCK, "how many articles are below the minimum", 2),
        (LAGER, "how many Artikel have Bestand below Mindestbestand", 2),
        (INVOICES, "how many invoices were paid late", 2),
        (INVOICES, "how many invoices with Paid on before Due", 1),
        (TICKETS, "average hours between opened and closed", 15),
        (TICKETS, "average number of minutes between opened and closed", 900),
        (RENTS, "average of rent divided by area", 13.5),
        (RENTS, "what is rent divided by area for B", 15),
    ],
)
def test_it_is_computed_as_pandas_does(text: str, question: str, value: float, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == pytest.approx(value), found.sentence
    assert by_pandas(tmp_path, found) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (STOCK, "which articles are under the minimum", "Nail, Glue"),
        (STOCK, "which article has the highest stock times price", "Saw"),
        (LAGER, "which Artikel are under the Mindestbestand", "Nagel, Leim"),
        (INVOICES, "which invoices were paid late", "A2, A4"),
        (RENTS, "which flat has the highest rent divided by area", "B"),
    ],
)
def test_rows_are_found_by_it(text: str, question: str, value: str, tmp_path: Path) -> None:
    assert answered(tmp_path, text, question).value == value


def test_groups_of_it(tmp_path: Path) -> None:
    found = answered(tmp_path, STOCK, "total stock times price per supplier")
    assert found.result[1:] == (("Birch", 76.5), ("Ash", 1))
    assert answered(tmp_path, INVOICES, "how many were paid late per client").result[1:] == (("Bob", 2),)


def test_quotients_of_several_rows_are_not_added_up(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, RENTS, "total of rent divided by area")
    assert not ruling.sure


def test_days_without_times_are_told_in_hours_where_these_are_asked_for(tmp_path: Path) -> None:
    found = answered(tmp_path, INVOICES, "average hours between issued and paid on")
    assert found.value == 24 * (9 + 27 + 17) / 3
    assert "in hours" in found.sentence
    assert by_pandas(tmp_path, found) == pytest.approx(found.value)
