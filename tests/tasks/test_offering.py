"""What is offered as "Did you mean": readings of some rows, or of named columns, not all rows once more."""

from pathlib import Path

from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.offering import is_worth_offering
from desktop_app.tasks.tables.query import Compare, Compute, Operator, TableQuery
from tests.tasks.asked_tables import ruling_of

OVER = Compare("Amount", Operator.MORE, 3.0)


def test_what_says_something_is_offered() -> None:
    assert is_worth_offering(TableQuery(where=OVER, compute=Compute.COUNT), "how many")
    assert is_worth_offering(TableQuery(compute=Compute.SUM, measure="Amount"), "total")
    assert not is_worth_offering(TableQuery(compute=Compute.COUNT), "how many are unpaid")
    assert not is_worth_offering(TableQuery(show=("Month",)), "household income")


def test_columns_without_a_name_are_offered_where_their_number_is_said() -> None:
    summed = TableQuery(compute=Compute.SUM, measure="Column 3")
    assert not is_worth_offering(summed, "total amount")
    assert is_worth_offering(summed, "total of column 3")


def test_all_rows_are_no_guess_at_some_of_them(tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, "a,2,yes\nb,3,no\nc,4,yes\nd,5,no\n", "how many are not paid")
    assert ruling.best is not None
    found = telling.withheld(telling.by_rule(grid, "how many are not paid", ruling), ruling)
    assert found.choices == ()
