"""Questions as offices ask them of their own lists: expenses, staff, stock, invoices, time; the tables are ours."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.ruling import LEAST
from tests.tasks.asked_tables import answered, by_pandas, ruling_of, told

EXPENSES = """Receipt,Date,Employee,Cost centre,Category,VAT rate,VAT,Gross,Paid by,Status
E1,2026-07-01,Frost,4100 Sales,Hotel,7%,7.00,107.00,private,approved
E2,2026-07-03,Hinz,4200 Marketing,Taxi,19%,3.80,23.80,cash,rejected
E3,2026-08-05,Hinz,4300 IT,Train,19%,19.00,119.00,private,approved
E4,2026-08-09,Frost,4100 Sales,Hotel,7%,14.00,214.00,card,approved
E5,2026-08-11,Lutz,4200 Marketing,Taxi,19%,1.90,11.90,private,rejected
"""
STAFF = """Last name,Gender,Department,Hired,Left,Weekly hours,Salary
Adler,f,IT,2019-05-01,,40,60000
Bauer,m,IT,2004-03-04,2024-01-31,38,50000
Conrad,m,Sales,2015-01-01,,40,40000
Dietz,f,Sales,2021-02-01,,40,70000
Ebert,m,Sales,2022-02-01,,20,38000
"""
STOCK = """Item,Description,Category,On hand,Reorder level,Unit cost
FA-101,Bolt,Fasteners,50,100,0.10
FA-102,Nut,Fasteners,0,80,0.05
TO-103,Hammer,Tools,12,5,19.00
TO-104,Drill,Tools,3,4,152.63
"""
INVOICES = """Number,Date,Customer,Paid on,Amount
1,2025-01-03,Weber,2025-01-20,100
2,2025-01-09,Weber,,250
3,2025-02-10,Sommer,2025-03-01,40
4,2025-02-11,Sommer,,60
"""
HOURS = """Date,Employee,Hours
2026-09-01,Voss,7.5
2026-09-01,Voss,1
2026-09-02,Marek,4
2026-09-02,Voss,4.25
2026-09-02,Marek,2
2026-09-03,Marek,8
"""
RESIGNED = """Member,Party,Resignation Date,Reason
Al Fran,D,2018-01-02,Harassment of staff
Bo Grey,R,2006-11-03,Became governor
Cy Hale,D,2007-11-03,Scandal over money
Di Ives,R,2001-01-03,Scandal over travel
"""
REIGNS = "name,start,end\nNixon,1969-01-20,1974-08-09\nFord,1974-08-09,1977-01-20\nCarter,1977-01-20,1981-01-20\n"
ZONES = "ball,type,zone\n" + "".join(
    f"b{row},{'Fly' if row % 3 else 'Ground'},{4 if row % 4 else 7}\n" for row in range(24)
)
POWER = "year,source,generation\n2001,Wind,100\n2001,Coal,900\n2017,Wind,800\n2017,Coal,500\n"
SPEECHES = "president,president_name,title\n40,Reagan,One\n40,Reagan,Two\n40,Reagan,Three\n39,Carter,Four\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (EXPENSES, "total gross by employee", "Frost: 321; Hinz: 142.8; Lutz: 11.9"),
        (EXPENSES, "taxi vs hotel costs", "Hotel: 321; Taxi: 35.7"),
        (EXPENSES, "private expenses of Hinz", 119),
        (EXPENSES, "what did sales spend on hotels?", 321),
        (EXPENSES, "How many receipts at 19% VAT?", 3),
        (STAFF, "who has been with us the longest?", "Bauer"),
        (STAFF, "who is the longest serving employee", "Bauer"),
        (STAFF, "how many left", 1),
        (STAFF, "how many employees have left?", 1),
        (STAFF, "average salary of men vs women", "f: 65000; m: 42666.666666666664"),
        (STAFF, "men vs women", "m: 3; f: 2"),
        (STAFF, "do men earn more than women?", "No"),
        (STAFF, "how many earn more than average", 2),
        (STAFF, "who has an above average salary", "Adler, Dietz"),
        (STOCK, "which items are below the reorder level?", "FA-101, FA-102, TO-104"),
        (STOCK, "items where on hand is less than reorder level", "FA-101, FA-102, TO-104"),
        (STOCK, "how many items are out of stock", 1),
        (STOCK, "most expensive tool", "Drill"),
        (INVOICES, "which numbers are unpaid", "2, 4"),
        (INVOICES, "how many are still unpaid", 2),
        (INVOICES, "how many are paid", 2),
        (INVOICES, "average number of days until they are paid", 18),
        (INVOICES, "avg number amount", 112.5),  # a list called by its numbers has amounts, too
        (EXPENSES, "how much VAT can we reclaim in total", 45.7),
        (HOURS, "on which day were the most hours", "2026-09-02"),
        (RESIGNED, "Why did Al Fran resign?", "Harassment of staff"),
        (RESIGNED, "how many Democrats resigned over a scandal", 1),
        (RESIGNED, "how many republicans resigned", 2),
        (REIGNS, "Who was in office in 1970?", "Nixon"),
        (REIGNS, "who was there on 1 March 1975", "Ford"),
        (ZONES, "zone with the most fly balls", "4"),
        (POWER, "wind vs coal in 2017", "Wind: 800; Coal: 500"),
        (POWER, "difference between wind in 2017 and 2001", 700),
        (SPEECHES, "Which president gave the most speeches?", "Reagan"),
    ],
)
def test_the_answer_an_office_expects(text: str, question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert str(found.value) == str(value), found.sentence


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (EXPENSES, "sum of cost centre"),  # codes such as "4100 Sales" are no amounts
        (EXPENSES, "highest cost centre"),
        (REIGNS, "who won"),
        (STAFF, "part-timers per department"),
    ],
)
def test_no_figure_is_made_up(text: str, question: str, tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, text, question)
    if ruling.best is not None and ruling.confidence >= LEAST:
        found = telling.by_rule(grid, question, ruling)
        said = found.doubts or "Each row is counted as one of" in " ".join(found.notes)
        assert found.value is None or said, found.sentence


def test_averages_are_compared_and_said_where_each_has_an_amount_of_its_own(tmp_path: Path) -> None:
    found = answered(tmp_path, STAFF, "do women earn more than men?")
    assert found.value == "Yes"
    assert "average of Salary is 65,000" in found.sentence
    assert found.notes == ("They are compared by their averages of Salary.",)
    assert by_pandas(tmp_path, found) == "Yes"


MEMBERS = """Name,Membership,Section,Born,Joined,Left
Arnold,full,Rowing,1945-01-30,1980-01-01,
Neumann,junior,Rowing,2014-08-08,2022-03-01,
Odel,full,Sailing,1940-02-02,1975-01-01,2020-12-31
"""
ORDERS = """Order,Ordered on,Customer,Country,Product,Qty,Shipped on,Delivered on
A1,2025-05-01,Ott,AT,Mug,5,2025-05-02,2025-05-05
A2,2025-05-03,Ott,DE,Mug,2,2025-05-09,2025-05-18
A3,2025-06-01,Paul,AT,Mug,3,2025-06-01,2025-06-02
A4,2025-06-02,Paul,AT,Teapot,1,,
"""
GUESTS = """Name,Ticket,Remarks
Ada,day,vegetarian
Ben,day,"vegetarian, arrives on Friday"
Cy,week,wheelchair user
Di,week,needs a wheelchair
Eve,day,
"""
VOTERS = "Jurisdiction,Year,Month,New registered voters\nA,2020,Jan,100\nB,2020,Jan,50\nA,2020,Feb,70\nA,2016,Feb,10\n"
VISITS = """Date,Time,Patient,Age,Reason
2026-03-04,09:15,Quast,40,Check
2026-03-03,11:30,Graf,9,Check
2026-03-03,08:15,Yilmaz,33,Consultation
2026-03-04,14:45,Lang,10,Check
"""
WARDS = "Ward,Reason,Patient,Age\nNorth,Cough,Berg,41\nSouth,Fever,Doe,77\nEast,Fracture,Lund,63\n"
VIEWERS = """country,league,weighted_share
a,North,4
b,North,5
c,South,7
d,South,1
e,North,4
f,South,1
"""
LYRICS = "song,candidate,line\nOne,Ann,so I said\nOne,Ann,and again\nTwo,Bo,never mention her\n"
HOUSEHOLD = """Category,Item,Jan,Feb,Mar
Income,Salary,2450,2450,2600
Food,Groceries,500.5,480,596.95
Food,Eating out,100,90,129.28
"""
MARKS = "Pupil,German,English\nAda,70,55\nBen,61,80\nCem,59,90\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (MEMBERS, "how many members are still with us", 2),
        (MEMBERS, "how many current members are in rowing", 2),
        (MEMBERS, "oldest member in rowing", "Arnold"),
        (ORDERS, "which order took longest to be delivered?", "A2"),
        (ORDERS, "how long did it take to ship order A2", 6),
        (ORDERS, "how many mugs went to austria", 8),
        (GUESTS, "how many vegetarians are coming", 2),
        (GUESTS, "who needs a wheelchair", "Cy, Di"),
        (VOTERS, "registered per month in 2020", "Jan: 150; Feb: 70"),
        (VISITS, "how many were before 10am", 2),
        (VISITS, "how many between 9:00 and 12:00", 2),
        (VISITS, "patients after 14:00 on 4.3.2026", "Lang"),
        (VISITS, "earliest patient on 3 March", "Yilmaz"),
        (VIEWERS, "Which league has the highest total weighted share?", "North"),
        (VIEWERS, "Which league has the highest weighted share?", "South"),
        (LYRICS, "how many lines mention Ann", 2),
        (HOUSEHOLD, "groceries in march", "596.95"),
        (HOUSEHOLD, "total food in january", 600.5),
        (VISITS, "first patient on 4 March", "Quast"),
        (WARDS, "who is the oldest", "Doe"),
        (WARDS, "who had a fever", "Doe"),
        (ORDERS, "average qty in May 2025 vs June 2025", "2025-05: 3.5; 2025-06: 2"),
        (ORDERS, "which country had more orders, Austria or Germany?", "AT"),
        (MARKS, "who has 60 or more in both German and English?", "Ben"),
    ],
)
def test_lists_of_clubs_shops_and_surgeries(text: str, question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert str(found.value) == str(value), found.sentence


def test_rows_that_stand_for_many_people_say_so(tmp_path: Path) -> None:
    path = tmp_path / "librarians.csv"
    path.write_text("state,area,tot_emp\nTX,Waco,100\nTX,Austin,300\nCA,Napa,50\n")
    question = "How many librarians work in Texas?"
    found = told(path, question)
    assert "Read otherwise: The sum of tot_emp is 400" in found.sentence
