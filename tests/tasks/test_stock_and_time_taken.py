"""What is in stock or has to be ordered again, who got the most, what is returned most, how long something took."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

STOCK = """productID,productName,unitPrice,unitsInStock,reorderLevel
1,Chai,18,39,10
2,Chang,19,5,25
3,Gumbo,21.35,0,0
4,Ikura,31,31,0
"""
THERE = "Lamp,In stock\nArc,yes\nBow,no\nCup,yes\n"
PURCHASES = """Day,Agency,Award
2024-01-02,NSF,10
2024-01-03,NIH,500
2024-01-04,NSF,20
2024-01-05,NSF,30
2024-01-06,DOE,90
"""
RETURNS = "No,Product,Customer,Amount,Returned\n" + "".join(
    f"{place},{product},{customer},{amount},{returned}\n"
    for place, (product, customer, amount, returned) in enumerate(
        [
            ("Mug", "Ada", 8, "no"), ("Mug", "Ben", 8, "no"), ("Mug", "Ada", 16, "no"), ("Mug", "Cid", 8, "yes"),
            ("Rug", "Ada", 120, "yes"), ("Rug", "Ben", 240, "yes"), ("Lamp", "Cid", 4, "no"), ("Lamp", "Cid", 4, "no"),
        ],
        start=1,
    )
)  # fmt: skip
REPAIRS = """Car,Customer,Received date,Repaired date
A1,Ann,2024-01-01,2024-01-11
B2,Bob,2024-01-05,2024-01-07
C3,Cid,2024-02-01,2024-02-07
"""
PHONES = "Name,PhoneNo,Dept\nAnn,555-1,Sales\nBo,555-2,IT\n"
DETAILS = """orderID,productID,unitPrice,quantity
10248,11,14,12
10248,42,9.8,10
10249,14,18.6,30
10250,11,7.7,10
10250,51,42.4,15
10250,42,16.8,29
10251,11,7.7,1
10251,42,16.8,2
10251,14,18.6,1
"""
SHIPPED = """orderID,customerID,orderDate,requiredDate,shippedDate,shipVia,freight,shipName,shipCity,shipCountry
1,VINET,1996-07-04,1996-08-01,1996-07-16,3,32.38,Vins,Reims,France
2,TOMSP,1996-07-05,1996-08-16,1996-07-10,1,11.61,Toms,Berlin,Germany
3,HANAR,1996-07-08,1996-08-05,1996-07-12,2,65.83,Hanari,Lyon,France
4,SUPRD,1996-07-09,1996-08-06,1996-07-12,2,951.3,Delices,Ulm,Germany
5,VINET,1996-07-10,1996-08-07,1996-07-11,2,5.5,Vins,Reims,France
"""
FIRMS = "companyName,contactName,phone\nAlfreds,Maria,030-0074321\nErnst,Roland,7675-3425\nBolid,Martin,91-555-22\n"


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (DETAILS, "how many orders are there", 4),
        (DETAILS, "which product sold the most", "42"),
        (SHIPPED, "average days between order and shipping", 5),
        (SHIPPED, "which country got the most orders", "France"),
        (FIRMS, "phone number of Ernst", "7675-3425"),
        (STOCK, "which products are out of stock", "Gumbo"),
        (STOCK, "how many products are sold out", 1),
        (STOCK, "which products are in stock", "Chai, Chang, Ikura"),
        (STOCK, "which products need reordering", "Chang, Gumbo"),
        (STOCK, "how many products need to be reordered", 2),
        (STOCK, "what is the value of our stock", 1758),
        (STOCK, "highest unitsInStock", 39),
        (THERE, "which lamps are out of stock", "Bow"),
        (THERE, "which lamps are in stock", "Arc, Cup"),
        (PURCHASES, "which agency got the most", "NIH"),
        (PURCHASES, "which agency received the most money", "NIH"),
        (RETURNS, "which product is returned most", "Rug"),
        (RETURNS, "who paid the most", "Ben"),
        (REPAIRS, "which car took the longest to repair", "A1"),
        (REPAIRS, "how long does it take to repair a car on average", 6),
        (REPAIRS, "average repair time", 6),
        (REPAIRS, "how long did car B2 take to repair", 2),
        (REPAIRS, "average time between received date and repaired date", 6),
        (PHONES, "what is the phone number of Bo", "555-2"),
    ],
)
def test_words_of_shops_and_workshops(tmp_path: Path, table: str, question: str, value: object) -> None:
    assert answered(tmp_path, table, question).value == value


def test_pieces_or_kinds_in_stock_are_doubted(tmp_path: Path) -> None:
    found = answered(tmp_path, STOCK, "how many products are in stock")
    assert found.value == 75
    assert found.doubts == ("The question can be read in two ways.",)
    assert [choice.value for choice in found.choices] == [3]


def test_the_most_of_what_is_not_said_is_doubted(tmp_path: Path) -> None:
    found = answered(tmp_path, PURCHASES, "which agency has the most")
    assert found.value == "NSF"
    assert found.doubts == ("The question does not say of what: rows were counted.",)
    assert "NIH" in [choice.value for choice in found.choices]


def test_the_most_of_one_of_several_figures_is_doubted(tmp_path: Path) -> None:
    found = answered(tmp_path, SHIPPED, "which country has the most")
    assert "The question does not say of what: rows were counted." in found.doubts


def test_nobody_is_called_yes_or_no(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, RETURNS, "who returned the most")
    assert ruling.best is not None
    assert ruling.best.outcome.value not in ("Yes", "No", "yes", "no")


def test_two_columns_of_days_are_not_one_in_between(tmp_path: Path) -> None:
    question = "average difference between received date and repaired date"
    assert answered(tmp_path, REPAIRS, question).value == 6
