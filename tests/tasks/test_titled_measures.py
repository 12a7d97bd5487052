"""What the title of a table says its figures are: asked for by that word, its figures are told, not its rows."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

MONTHS = """Visits to the park by month,,,
Year,Month,Counted,Corrected
2012,Jan,22,26
2012,Feb,17,24
2013,Jan,21,27
2013,Feb,19,25
"""
VISITS = """Visits to the park,,
Date,Visitor,Minutes
2012-01-03,Ann,10
2012-01-04,Bob,20
2013-02-03,Cid,30
"""


@pytest.mark.parametrize(
    ("question", "value", "other"),
    [
        ("How many visits in January 2012?", "22", "26"),
        ("how many visits in 2012", 39, 50),
        ("how many visits were there", 79, 102),
    ],
)
def test_figures_of_what_the_title_names(tmp_path: Path, question: str, value: object, other: object) -> None:
    found = answered(tmp_path, MONTHS, question)
    assert (found.value, found.sure) == (value, False)
    assert [each.value for each in found.choices][:1] == [other]
    assert "may be Corrected as well as Counted." in " ".join(found.doubts)


def test_rows_are_counted_where_they_are_asked_for(tmp_path: Path) -> None:
    assert answered(tmp_path, MONTHS, "how many rows in 2012").value == 2


def test_and_where_a_row_is_what_the_title_names(tmp_path: Path) -> None:
    assert answered(tmp_path, VISITS, "how many visits in 2012").value == 2


PRICES = "Jan-02,Feb-02,Mar-02,Apr-02\n3.132,3.147,3.112,3.057\n3.464,3.452,3.389,3.279\n3.05,3.07,3.028,2.97\n"
BIRTHS = "Town,2019,2020,2021\nAsby,31,30,28\nBeck,34,35,33\nCole,12,11,13\n"


def test_what_has_parts_of_one_is_no_sure_number_of_people(tmp_path: Path) -> None:
    found = answered(tmp_path, "Prices,,,\n" + PRICES, "how many people")
    assert not found.sure
    assert "“people” does not say of what" in " ".join(found.doubts)


def test_parts_of_what_the_title_names_are_told(tmp_path: Path) -> None:
    assert answered(tmp_path, "Tonnes of waste,,,\n" + PRICES, "how many tonnes").sure


def test_whole_figures_of_years_are_numbers_of_what_is_asked_for(tmp_path: Path) -> None:
    found = answered(tmp_path, "Births,,,\n" + BIRTHS, "how many births")
    assert (found.value, found.sure) == (227, True)


def test_whole_figures_of_nothing_that_is_asked_for_are_doubted(tmp_path: Path) -> None:
    found = answered(tmp_path, BIRTHS, "how many births")
    assert (found.value, found.sure) == (227, False)
    assert "“births” does not say of what" in " ".join(found.doubts)
