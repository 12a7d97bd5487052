"""Words of states in questions about tables, whatever tells them: open, finished, unpaid, overdue, empty, nobody's."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.ruling import LEAST
from tests.tasks.asked_tables import answered, by_pandas, ruling_of

TASKS = """Task,Who,Start,Deadline,% done,Effort (days)
Logo,Lena,2024-01-01,2024-02-01,40%,3
Stage,Amir,2024-01-05,2024-03-01,100%,5
Music,Lena,2024-02-01,2024-05-01,0%,2
Tents,,2024-02-03,2199-06-01,80%,8
Signs,Lena,2024-02-03,2199-04-01,100%,4
"""
TICKETS = """Ticket,Opened,Closed,Assigned to,Priority
T1,2024-03-02,2024-03-06,Sven,high
T2,2024-03-05,,Priya,low
T3,2024-03-09,2024-04-01,Priya,high
T4,2024-02-20,,Sven,high
T5,2024-04-01,,Sven,low
"""
INVOICES = """Invoice,Client,Issued,Due,Net,Gross,Paid on,Note
R-01,Weber,2024-01-10,2024-02-09,100,119,2024-02-01,
R-02,Sommer,2024-01-15,2024-02-14,200,238,,1st reminder
R-03,Weber,2024-01-19,2024-02-18,50,59.5,,
R-04,Adler,2024-02-22,2024-03-05,80,95.2,2024-03-01,by card
R-05,Sommer,2024-03-22,2199-03-05,10,11.9,,
"""
RENTS = """House,Flat,Tenant,Size,Rent,Deposit,Arrears
Elm 4,1 left,Abel,60,500,yes,
Elm 4,1 right,Boateng,70,650,no,300
Elm 4,2 left,vacant,45,400,,
Elm 6,1 left,Duman,48,510,partly,80
Elm 6,Attic,,61,480,,
"""
LOANS = """Title,Borrower,Borrowed,Due,Returned
Emma,Ada,2024-01-02,2024-02-02,2024-01-20
Dune,Ben,2024-01-05,2024-02-05,
Nana,Cy,2024-02-20,2024-03-20,
"""
PROJECTS = """Project,Status,Team,Progress
Alpha,done,Red,100
Beta,in progress,Red,50
Gamma,waiting,Blue,0
Delta,cancelled,Blue,20
"""
CARS = """Plate,Driver,Fuel,Insurance
HB 1,Fuchs,Petrol,630
HB 2,,Diesel,700
HB 3,Ilic,petrol,800
HB 4,,Diesel,500
HB 5,Olsen,Petrol,400
"""
SHOPS = """Shop,City,Opened,Closed,Sales
A,Bonn,2001-01-01,,100
B,Trier,2005-05-01,2019-03-01,200
C,Bonn,2010-07-01,,300
"""
DUES = """Tenant,Rent,Paid on,Amount paid
Meyer,850,2024-04-02,850
Okafor,920,,0
Ruiz,780,2024-04-05,400
"""
FLATS = "Flat,Rooms,Rating,Rent\nA,1,5,500\nB,2,4,650\nC,3,4,800\nD,4,2,900\nE,2,1,600\n"
ACTIONS = """Action,Owner,Raised,Target date,Completed on,Status
Fix door,Ann,2024-01-01,2024-02-01,2024-01-20,Closed
Paint,Bob,2024-01-10,2024-03-01,,Open
Clean,,2024-02-01,2199-03-01,,Open
"""
MEMBERS = "Name,Fee,Paid\nAnn,50,yes\nBob,50,no\nCy,30,no\n"
ROOMS = "Room,Beds,Guest,Price\n101,2,Smith,80\n102,1,,60\n103,2,Jones,90\n104,3,,110\n"
ORDERS = """Order,Customer,Ordered,Shipped,Status,Total
1,Ann,2025-01-01,2025-01-02,delivered,100
2,Bob,2025-01-03,2025-01-04,shipped,50
3,Ann,2025-01-05,,open,70
4,Cy,2025-01-06,,cancelled,30
"""
COURSES = "Course,Booked,Teacher\nYoga,10,Ann\nJudo,4,\nChess,0,Bob\n"
PROFITS = "Firm,Revenue,Profit before tax,Net profit\nA,100,20,15\nB,200,50,40\n"
SHARES = "Date,Open,Close\n2025-01-02,10,11\n2025-01-03,11,12\n2025-02-03,12,10\n"
STOCK = "Item,Room,Stock\nBolt,A,0\nNut,B,5\nGlue,B,0\n"
SURVEY = """No,Department,My pay is fair,I would recommend us,Remark
1,IT,4,5,
2,IT,,4,fine
3,Sales,2,3,
4,Sales,1,,
5,HR,5,2,parking
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (TASKS, "how many tasks are done", 2),
        (TASKS, "how many tasks are not done yet", 3),
        (TASKS, "what is lena still working on?", "Logo, Music"),
        (TASKS, "unfinished tasks", "Logo, Music, Tents"),
        (TASKS, "which tasks are overdue?", "Logo, Music"),
        (TASKS, "which unfinished tasks should have been done before March 2024", "Logo"),
        (TASKS, "open tasks per person", "Lena: 2"),
        (TASKS, "any tasks without an owner?", "Tents"),
        (TASKS, "which tasks are unassigned", "Tents"),
        (TASKS, "which task is due next", "Tents"),
        (TASKS, "average progress", 0.64),
        (TASKS, "how many tasks does Lena still have", 2),
        (TASKS, "how many days of work does Lena still have", 5),
        (TASKS, "how many days of work are open", 13),
        (TASKS, "what is the % done of Logo", "40"),
        (TICKETS, "how many tickets are still open?", 3),
        (TICKETS, "open tickets per agent", "Sven: 2; Priya: 1"),
        (TICKETS, "longest open ticket", "T4"),
        (TICKETS, "which high tickets are not resolved", "T4"),
        (TICKETS, "closed tickets per agent", "Sven: 1; Priya: 1"),
        (TICKETS, "how many tickets are closed", 2),
        (TICKETS, "tickets opened in March", "T1, T2, T3"),
        (INVOICES, "who still owes us money?", "Sommer, Weber"),
        (INVOICES, "which invoices are overdue", "R-02, R-03"),
        (INVOICES, "how much is outstanding incl. VAT", 309.4),
        (INVOICES, "how much is outstanding excl. VAT", 260),
        (INVOICES, "unpaid amount per client", "Sommer: 249.9; Weber: 59.5"),
        (INVOICES, "biggest unpaid invoice", "R-02"),
        (INVOICES, "which open invoices had no reminder yet", "R-03, R-05"),
        (INVOICES, "invoices due by the end of February 2024", "R-01, R-02, R-03"),
        (RENTS, "which flats are empty?", "2 left, Attic"),
        (RENTS, "how many flats are empty", 2),
        (RENTS, "flats without a tenant", "2 left, Attic"),
        (RENTS, "who is behind with the rent", "Boateng, Duman"),
        (RENTS, "who owes the most", "Boateng"),
        (RENTS, "how much is owed in Elm 4", 300),
        (RENTS, "whose deposit isn't fully paid", "Boateng, Duman"),
        (RENTS, "whose deposit is not paid", "Boateng"),
        (RENTS, "how many tenants have paid their deposit", 1),
        (RENTS, "cheapest flat", "2 left"),
        (ACTIONS, "overdue actions", "Paint"),
        (ACTIONS, "what is due next?", "Clean"),
        (ACTIONS, "what has been open the longest", "Paint"),
        (ACTIONS, "how many actions are finished", 1),
        (MEMBERS, "how many members have paid their fee", 1),
        (MEMBERS, "who hasn't paid their fee", "Bob, Cy"),
        (MEMBERS, "how much is outstanding", 80),
        (ROOMS, "how many rooms are free", 2),
        (ROOMS, "cheapest empty room", "102"),
        (ORDERS, "how many orders have not been shipped", 2),
        (ORDERS, "orders per customer", "Ann: 2; Bob: 1; Cy: 1"),
        (ORDERS, "delivered orders per customer", "Ann: 1"),
        (ORDERS, "average order value", 62.5),
        (ORDERS, "outstanding orders", "2, 3"),
        (ORDERS, "how many orders were shipped but not delivered", 1),
        (DUES, "How much is still owed?", 1300),
        (DUES, "who has not paid in full", "Okafor, Ruiz"),
        (DUES, "who has not paid?", "Okafor"),
        (DUES, "who still owes us money", "Okafor, Ruiz"),
        (LOANS, "which books are still out", "Dune, Nana"),
        (LOANS, "outstanding books", "Dune, Nana"),
        (LOANS, "which books are overdue", "Dune, Nana"),
        (PROJECTS, "unfinished projects", "Beta, Gamma"),
        (PROJECTS, "how many projects are finished", 1),
        (CARS, "cars that nobody drives", "HB 2, HB 4"),
        (CARS, "how many cars have no driver", 2),
        (CARS, "cars per fuel", "Petrol: 3; Diesel: 2"),
        (CARS, "how many different fuels are there", 2),
        (COURSES, "courses that nobody teaches", "Judo"),
        (COURSES, "courses nobody booked", "Chess"),
        (COURSES, "courses that nobody is responsible for", "Judo"),
        (SHOPS, "which shops are still open", "A, C"),
        (SHOPS, "which shop has been open the longest", "A"),
        (STOCK, "what do we have none of", "Bolt, Glue"),
        (STOCK, "what have we run out of in B", "Glue"),
        (SURVEY, "how many left the pay question blank", 1),
        (SURVEY, "how many people took part?", 5),
        (SURVEY, "what % of people who answered gave 4 or 5 for recommend", 0.5),
        (SURVEY, "share of pay of 4 or more", 0.4),
        (SURVEY, "how many are unhappy with their pay (1 or 2)", 2),
    ],
)
def test_the_rows_a_state_means(text: str, question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert str(found.value).startswith(str(value)), found.sentence
    assert not found.left_out


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (SHARES, "average open", 11),  # a price, not a state
        (SHARES, "days with open over 10", "2025-01-03, 2025-02-03"),
        (SHOPS, "when did shop B open", "2005-05-01"),
        (PROFITS, "total profit before tax", 70),
        (SHOPS, "how many shops opened after 2004", 2),
        (SHOPS, "which shops closed in 2019", "B"),
        (LOANS, "when was Emma returned", "2024-01-20"),
        (LOANS, "books due in March", "Nana"),
        (TICKETS, "tickets closed in April", "T3"),
        (PROJECTS, "projects in progress", "Beta"),
    ],
)
def test_what_only_looks_like_a_state(text: str, question: str, value: object, tmp_path: Path) -> None:
    assert str(answered(tmp_path, text, question).value) == str(value)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (SHARES, "which shares are overdue"),
        (CARS, "who still owes us money?"),
        (CARS, "how many cars are done"),
        (CARS, "how many are done"),
        (CARS, "open cars"),
        (CARS, "cars nobody washed"),
        (FLATS, "which flats are pending"),
    ],
)
def test_no_state_is_made_up(text: str, question: str, tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, text, question)
    if ruling.best is not None and ruling.confidence >= LEAST:
        found = telling.by_rule(grid, question, ruling)
        assert found.value is None or found.left_out, found.sentence


def test_names_that_differ_in_case_are_one_group_which_is_said(tmp_path: Path) -> None:
    found = answered(tmp_path, CARS, "average insurance per fuel")
    assert found.value == "Petrol: 610; Diesel: 600"
    assert found.notes == ("“petrol” is counted as “Petrol”.",)
    told = by_pandas(tmp_path, found)
    assert told.to_dict() == {"Petrol": 610.0, "Diesel": 600.0}


ACCOUNT = """Day,Payee,Purpose,Amount,Balance
2025-05-30,Shop,card,-10,90
2025-06-03,Landlord,rent flat 2,-50,40
2025-06-30,Shop,card,-20,20
2025-06-30,Work,pay,100,120
2025-07-01,Shop,card,-30,90
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (ACCOUNT, "what was our balance at the end of June?", 120),
        (ACCOUNT, "biggest payment apart from the housing (rent)", -30),
        (ACCOUNT, "total amount except Work", -110),
        (FLATS, "flats with 2 or 3 rooms", "B, C, E"),
        (FLATS, "average rent of flats that do not have 2 or 3 rooms", 700),
        (FLATS, "how many flats have 2 to 3 rooms", 3),
        (FLATS, "how many flats have 1, 2 or 3 rooms", 4),
        (FLATS, "how many were rated 4 or 5", 3),
        (FLATS, "average rent of flats with rating 4 or 5", 650),
        (FLATS, "share of ratings of 4 or more", 0.6),
        (FLATS, "flats with 4 or more rooms", "D"),
    ],
)
def test_several_numbers_and_ends_of_times(text: str, question: str, value: object, tmp_path: Path) -> None:
    assert str(answered(tmp_path, text, question).value) == str(value)


def test_the_end_of_a_month_is_not_left_out_in_silence(tmp_path: Path) -> None:
    found = answered(tmp_path, ACCOUNT, "total amount at the end of June")
    assert "All of that time is taken, not its end alone." in found.notes
