"""Lists of games with two teams each, and of money that is booked in two columns."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables.asking.games import games_of
from tests.tasks.asked_tables import answered, ruling_of

SEASON = """Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR
E9,16/08/2014,Ash,Elm,2,1,H
E9,17/08/2014,Oak,Fir,0,0,D
E9,23/08/2014,Elm,Oak,1,3,A
E9,24/08/2014,Fir,Ash,2,2,D
E9,30/08/2014,Ash,Oak,0,1,A
E9,31/08/2014,Elm,Fir,4,0,H
E9,06/09/2014,Oak,Ash,1,2,A
E9,07/09/2014,Fir,Elm,0,1,A
"""
RESULTS = """Round,Team 1,FT,Team 2
1,Ash FC,2-1,Elm FC
1,Oak FC,0-0,Fir FC
2,Elm FC,1-3,Oak FC
2,Fir FC,2-2,Ash FC
3,Ash FC,0-1,Oak FC
3,Elm FC,4-0,Fir FC
4,Oak FC,1-2,Ash FC
4,Fir FC,0-1,Elm FC
"""
OF_GAMES = [
    ("how many games did Ash win", 2),
    ("How many games did Oak lose?", 1),
    ("how many draws did Fir have", 2),
    ("how often did Elm win", 2),
    ("how many home games did Elm win", 1),
    ("how many games did Ash win away", 1),
    ("how many games ended goalless", 1),
    ("how many draws were there", 2),
]


@pytest.mark.parametrize("season", [SEASON, RESULTS])
@pytest.mark.parametrize(("question", "count"), OF_GAMES)
def test_games_of_a_team_count_on_both_sides(tmp_path: Path, season: str, question: str, count: int) -> None:
    answer = answered(tmp_path, season, question)
    assert (answer.value, answer.doubts if count > 1 else ()) == (count, ())


def test_goals_of_both_sides_are_added_up(tmp_path: Path) -> None:
    assert answered(tmp_path, SEASON, "how many goals were scored in total").value == 20


def test_the_goals_of_a_team_are_no_sure_answer_to_which_match(tmp_path: Path) -> None:
    answer = answered(tmp_path, SEASON, "which match had the most goals")
    assert answer.doubts
    assert "E9" not in str(answer.value)


BANK = """Date,Description,Type,Money Out,Money In,Balance
02/01/2024,GREENGROCER 12,DEB,20.50,,979.50
02/01/2024,RENT,SO,400,,579.50
28/01/2024,SALARY MILL LTD,BGC,,1500,2079.50
03/02/2024,GREENGROCER 12,DEB,30.25,,2049.25
09/02/2024,COFFEE CORNER,DEB,4,,2045.25
10/02/2024,REFUND SHOES,BGC,,45,2090.25
"""
OF_MONEY = [
    ("how much did I spend in total", 454.75),
    ("how much did I spend at Greengrocer in February", 30.25),
    ("what did I spend on coffee", 4),
    ("total income", 1545),
    ("how much money came in", 1545),
    ("biggest purchase", 400),
    ("how many transactions were there in January", 3),
    ("where did I spend the most", "RENT"),
    ("which month did I spend the most", "2024-01"),
]


@pytest.mark.parametrize(("question", "value"), OF_MONEY)
def test_what_was_spent_and_came_in_stands_in_two_columns(tmp_path: Path, question: str, value: object) -> None:
    answer = answered(tmp_path, BANK, question)
    assert (answer.value, answer.doubts) == (value, ())


def test_a_sign_between_two_columns_is_not_passed_over(tmp_path: Path) -> None:
    assert answered(tmp_path, BANK, "total Money In - Money Out").doubts


JOURNAL = """Voucher No,Posting Date,Account Name,Memo,Debit,Credit
JV-001,2024-01-03,Cash,Sale,100,
JV-001,2024-01-03,Sales revenue,Sale,,100
JV-002,2024-01-09,Wages,Payroll,60,
JV-002,2024-01-09,Cash,Payroll,,60
JV-003,2024-02-03,Cash,Sale,250,
JV-003,2024-02-03,Sales revenue,Sale,,200
JV-003,2024-02-03,Tax owed,Sale,,50
"""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("how many vouchers are there", 3),
        ("sales revenue in February", 200),
        ("what were the wages in January", 60),
        ("how much did we spend on wages", 60),
        ("total debits", 410),
    ],
)
def test_a_journal_has_several_lines_a_voucher(tmp_path: Path, question: str, value: float) -> None:
    answer = answered(tmp_path, JOURNAL, question)
    assert (answer.value, answer.doubts) == (value, ())


def test_one_side_of_a_journal_is_not_what_was_earned(tmp_path: Path) -> None:
    assert answered(tmp_path, JOURNAL, "how much did we earn").doubts


HOURS = "emp_id,proj_id,date,hours_worked\n" + "".join(
    f"E{100 + place},P{place % 4},2024-03-{1 + place:02d},{6 + place % 3}\n" for place in range(20)
)
HOURS += "E100,P0,2024-03-22,8\n"


@pytest.mark.parametrize(
    ("question", "count"), [("how many people worked on P0", 5), ("how many employees are there", 20)]
)
def test_who_comes_again_is_counted_once(tmp_path: Path, question: str, count: int) -> None:
    assert answered(tmp_path, HOURS, question).value == count


VISITS = """No,Booked On,Appointment Date,Department,Wait (min)
1,2024-01-02,2024-01-09,Eyes,10
2,2024-01-03,2024-01-05,Skin,20
3,2024-01-04,2024-01-30,Eyes,30
4,2024-01-05,2024-01-06,Skin,25
"""


def test_waiting_time_is_the_column_that_is_called_so(tmp_path: Path) -> None:
    assert answered(tmp_path, VISITS, "average waiting time per department").value == "Skin: 22.5; Eyes: 20"


ORDERS = """No,Ship Via,Ordered,Shipped
1,3,2024-01-02,2024-01-09
2,1,2024-01-03,2024-01-06
3,2,2024-01-04,2024-01-06
"""


def test_a_number_that_is_only_partly_called_so_is_no_time(tmp_path: Path) -> None:
    assert answered(tmp_path, ORDERS, "average shipping time").value == 4


STATES = "No,Doctor,Status\n" + "".join(
    f"{place},{'Dr Ash' if place % 2 else 'Dr Elm'},{'No-show' if place in (1, 3, 4) else 'Attended'}\n"
    for place in range(10)
)


@pytest.mark.parametrize(
    ("question", "value"),
    [("what is the no-show rate", 0.3), ("which doctor has the highest no-show rate", "Dr Ash")],
)
def test_a_rate_of_a_state_is_the_share_of_its_rows(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, STATES, question).value == value


def test_a_column_called_income_is_what_income_means(tmp_path: Path) -> None:
    with_income = BANK.replace("Balance", "Income").replace("Money Out", "Debit").replace("Money In", "Credit")
    assert answered(tmp_path, with_income, "total income").value == 9823.25


def test_two_people_and_what_a_test_found_are_no_game(tmp_path: Path) -> None:
    examined = RESULTS.replace("Team 1,FT,Team 2", "Doctor,Found,Checker")
    asked = "how many times did Ash FC win"
    assert games_of(ruling_of(tmp_path, RESULTS, asked)[0]) is not None
    assert games_of(ruling_of(tmp_path, examined, asked)[0]) is None
