"""Whether figures or rows are meant: sales, shares that somebody gets, what is set against each other, who played."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

SALES = """customer,sku,quantity,unit price,ext price,date
Anker,A-1,10,2.50,25.00,2026-01-04
Luna,B-7,4,30.00,120.00,2026-01-19
Anker,B-7,2,30.00,60.00,2026-02-02
Weber,A-1,100,2.40,240.00,2026-04-11
Luna,C-3,1,99.00,99.00,2026-05-30
"""
GRANTS = """department,purpose,amount
Parks,Benches,300
Parks,Trees,500
Schools,Roof,1000
Roads,Bridge,200
"""
REGISTERED = """Year,Month,Make,Quantity,Pct
2025,1,Alba,30,60
2025,1,Boreal,20,40
2025,2,Alba,10,20
2025,2,Boreal,40,80
"""
MATCHES = """match_id,date,team1,team2,match_winner,won_by
1,2026-03-01,Ajax,Brann,Ajax,Goals
2,2026-03-02,Celje,Dukla,Dukla,Penalties
3,2026-03-08,Brann,Ajax,Ajax,Penalties
4,2026-03-09,Dukla,Celje,Celje,Goals
5,2026-03-15,Ajax,Celje,Ajax,Goals
6,2026-03-16,Brann,Ajax,Brann,Goals
7,2026-03-20,Ajax,Dukla,Dukla,Goals
"""
VOTES = """county,town,candidate,votes
Esk,Arden,Ames,10
Esk,Arden,Boyd,20
Esk,Esk,Ames,5
Esk,Esk,Boyd,7
Oak,Birch,Ames,9
Oak,Birch,Boyd,8
Oak,Oak,Ames,4
Oak,Oak,Boyd,3
"""


def test_sales_of_a_time_are_what_the_rows_come_to_not_what_pieces_cost(tmp_path: Path) -> None:
    assert answered(tmp_path, SALES, "revenue in q2").value == 339
    found = answered(tmp_path, SALES, "sales per month")
    assert "2026-01: 145" in found.value
    assert "ext price" in found.sentence


def test_what_one_piece_costs_is_no_amount_of_a_row(tmp_path: Path) -> None:
    without = "\n".join(",".join(row.split(",")[:4] + row.split(",")[5:]) for row in SALES.splitlines()) + "\n"
    _, ruling = ruling_of(tmp_path, without, "revenue in q2")
    assert ruling.best is None or ruling.best.candidate.query.measure != "unit price"


def test_the_share_that_somebody_gets_is_of_the_figures(tmp_path: Path) -> None:
    assert float(answered(tmp_path, GRANTS, "what share does Parks get").value) == pytest.approx(0.4)
    assert float(answered(tmp_path, GRANTS, "what share of the rows is from Parks").value) == pytest.approx(0.5)


def test_names_set_against_each_other_do_not_say_of_what(tmp_path: Path) -> None:
    found = answered(tmp_path, REGISTERED, "alba vs boreal in 2025")
    assert not found.sure
    assert found.doubts == ("The question does not say of what: Quantity was added up.",)


def test_the_verb_behind_what_is_counted_is_no_column_to_count_the_values_of(tmp_path: Path) -> None:
    assert answered(tmp_path, MATCHES, "how many matches did Ajax win").value == 3


def test_who_played_were_both(tmp_path: Path) -> None:
    found = answered(tmp_path, MATCHES, "who played on 1 March 2026")
    assert not found.sure or {"Ajax", "Brann"} <= set(found.value.split(", "))


def test_a_word_behind_a_name_says_of_which_of_two_columns_it_is(tmp_path: Path) -> None:
    found = answered(tmp_path, VOTES, "total votes in Esk county")
    assert (found.value, found.sure) == (42, True)
    assert answered(tmp_path, VOTES, "total votes in Esk town").value == 12
