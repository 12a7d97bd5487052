"""Tables with a column for each month, quarter, year or day, asked as if each cell were a row; what groups come to."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of, told

MONTHS = """Region,Jan,Feb,Mar,Apr
North,20,38,35,14
South,32,21,36,19
East,15,34,27,8
"""
YEARS = """Country,Area,2019,2020,2021
Aland,North,79,20,56
Beland,North,70,22,61
Celand,South,49,78,53
"""
SHIFTS = "Employee,Mon,Tue,Wed\nAnna,4,8,0\nBen,6,6,9\nCarla,7,0,5\n"
BOTH = """Product,Sales 2021,Sales 2022,Sales 2023,Profit 2021,Profit 2022,Profit 2023
Chair,200,310,250,20,60,41
Table,500,420,480,80,75,33
"""
NAMED = """Month,Region,Amount
Jan,North,20
Jan,South,32
Feb,North,38
Feb,South,21
Apr,North,14
Apr,South,19
"""
ORDERS = """Order,Date,Customer,Amount
A1,2025-01-03,Ann,10.50
A2,2025-01-20,Bob,20.00
A3,2025-02-02,Ann,5.25
A4,2025-02-10,Ann,30.00
A5,2025-03-05,Cy,12.00
A6,2025-03-05,Bob,7.75
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (MONTHS, "What is the total for North?", 107),
        (MONTHS, "total after February", 139),
        (MONTHS, "total from February to April for East", 69),
        (MONTHS, "total in Q1", 258),
        (MONTHS, "in how many months was South over 20", 3),
        (YEARS, "total for Beland", 153),
        (YEARS, "total from 2019 to 2020", 318),
        (YEARS, "How many countries are there?", 3),
        (YEARS, "average per year for Aland", 155 / 3),
        (SHIFTS, "how many hours did Anna work?", 12),
        (SHIFTS, "total hours from Monday to Tuesday", 31),
        (BOTH, "total profit", 309),
        (BOTH, "profit of Chair", 121),
        (BOTH, "profit of Chair in 2022", 60),
        (BOTH, "sales of Table from 2021 to 2022", 920),
        (NAMED, "total amount after January", 92),
        (NAMED, "total amount in the first quarter", 111),
        (NAMED, "total amount since February for South", 40),
        (ORDERS, "average number of orders per customer", 2),
        (ORDERS, "how many orders does a customer place on average?", 2),
        (ORDERS, "how much does a customer spend on average?", 85.5 / 3),
        (ORDERS, "average amount per month", 28.5),
        (ORDERS, "average monthly amount", 28.5),
        (ORDERS, "median number of orders per customer", 2),
    ],
)
def test_a_number_is_computed_as_pandas_does(text: str, question: str, value: float, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    number = float(found.cells[0]) if found.aggregator == "NONE" else found.value
    assert number == pytest.approx(value), found.sentence
    computed = by_pandas(tmp_path, found)
    assert (computed[0] if isinstance(computed, list) else computed) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (MONTHS, "Which month had the highest total?", "Mar"),
        (MONTHS, "Which region had the most in March?", "South"),
        (MONTHS, "Which region grew the most from January to March?", "North"),
        (MONTHS, "which regions were over 30 in February", "North, East"),
        (YEARS, "Which country had the highest value in 2020?", "Celand"),
        (YEARS, "Which country lost the most from 2019 to 2020?", "Aland"),
        (YEARS, "which countries had less in 2021 than in 2019", "Aland, Beland"),
        (YEARS, "top 2 countries by growth from 2020 to 2021", "Beland, Aland"),
        (SHIFTS, "Who worked the most?", "Ben"),
        (SHIFTS, "Which day had the most hours?", "Mon"),
        (BOTH, "Which year had the highest profit?", "2022"),
        (BOTH, "Which product's profit grew the most from 2021 to 2022?", "Chair"),
        (BOTH, "which products had lower sales in 2023 than in 2021", "Table"),
    ],
)
def test_a_name_is_found_by_what_is_spread_over_columns(text: str, question: str, value: str, tmp_path: Path) -> None:
    assert answered(tmp_path, text, question).value == value


def test_cells_of_the_file_are_marked_and_the_reading_is_said(tmp_path: Path) -> None:
    found = answered(tmp_path, MONTHS, "in which month was East lowest?")
    assert found.value == "Apr"
    assert found.coordinates == ((2, 4),)
    assert found.addresses == ("E4",)
    assert found.notes[0] == "The columns “Jan” to “Apr” are read as rows, one for each Month of Value."
    assert found.rows_total == 3


@pytest.mark.parametrize("header", ["Q1 2023,Q2 2023,Q3 2023", "2023-01,2023-02,2023-03", "Jan-23,Feb-23,Mar-23"])
def test_quarters_and_months_of_a_year_are_times(header: str, tmp_path: Path) -> None:
    found = answered(tmp_path, f"Team,{header}\nRed,3,9,4\nBlue,8,1,2\n", "total for Red")
    assert found.value == 16


def test_cells_that_are_no_numbers_and_rates_are_not_added_up(tmp_path: Path) -> None:
    for text in ("Name,2019,2020,2021\nA,x,y,z\n", "Name,2019,2020\nA,1,2\n", "Name,Jan,Total,Net\nA,1,2,3\n"):
        grid, ruling = ruling_of(tmp_path, text, "total for A")
        assert ruling.grid is None, grid.headers
    shares = "Town,2019,2020,2021\nAlder,12%,13%,17%\nBirch,9%,20%,11%\n"
    assert answered(tmp_path, shares, "Which town had the highest in 2020?").value == "Birch"


def test_amounts_of_other_columns_are_not_added_up_for_each_time(tmp_path: Path) -> None:
    text = "Shop,Budget,Jan,Feb,Mar\nRed,100,3,9,4\nBlue,50,8,1,2\n"
    assert answered(tmp_path, text, "total budget").value == 150
    assert answered(tmp_path, text, "How many shops have a budget over 60?").value == 1


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("by how many percent did Celand grow from 2019 to 2020", 29 / 49),
        ("by what percentage did Aland fall from 2019 to 2020", 59 / 79),
        ("percent change from 2020 to 2021 for Beland", 39 / 22),
        ("how many countries grew by more than 20 % from 2020 to 2021", 2),
    ],
)
def test_growth_in_per_cent_is_computed_as_pandas_does(question: str, value: float, tmp_path: Path) -> None:
    found = answered(tmp_path, YEARS, question)
    assert found.value == pytest.approx(value), found.sentence
    assert by_pandas(tmp_path, found) == pytest.approx(value)


def test_the_largest_growth_in_per_cent_is_not_the_largest_one(tmp_path: Path) -> None:
    text = "Town,2019,2020,2021\nSmall,10,15,30\nLarge,1000,1100,1150\n"
    assert answered(tmp_path, text, "which town grew the most from 2019 to 2021").value == "Large"
    found = answered(tmp_path, text, "which town had the highest percentage growth from 2019 to 2021")
    assert found.value == "Small"
    assert "200%" in found.sentence
    _, ruling = ruling_of(tmp_path, text, "percentage growth from 2019 to 2021")
    assert not ruling.sure  # of both together it is neither's


def test_the_worst_time_is_that_of_the_smallest_sum(tmp_path: Path) -> None:
    assert answered(tmp_path, YEARS, "which year was the worst").value == "2020"
    assert answered(tmp_path, YEARS, "which year was best").value == "2019"


def test_how_many_more_says_where_it_is_the_other_way_round(tmp_path: Path) -> None:
    found = answered(tmp_path, YEARS, "how many more did Aland have in 2020 than in 2019")
    assert found.value == 59
    assert "It is the other way round than the question says." in found.notes
    for question in (
        "how many fewer did Aland have in 2020 than in 2019",
        "difference between 2020 and 2019 for Aland",
    ):
        found = answered(tmp_path, YEARS, question)
        assert found.value == 59
        assert not any("other way round" in note for note in found.notes)


def test_what_holds_at_both_times_is_not_answered_by_either(tmp_path: Path) -> None:
    rota = "Name,Fri,Sat,Sun\nAda,E,off,off\nBo,off,off,N\nCy,N,L,off\n"
    assert answered(tmp_path, rota, "who is off both Saturday and Sunday").value == "Ada"
    assert answered(tmp_path, rota, "who is off both Friday and Saturday").value == "Bo"


def test_a_year_without_any_cell_does_not_break_the_expression(tmp_path: Path) -> None:
    text = "Country,2019,2020,2021\nAland,79,20,\nBeland,70,22,\nCeland,49,78,\n"
    found = answered(tmp_path, text, "in which year did Aland have the most")
    assert found.value == "2019"
    assert by_pandas(tmp_path, found).to_dict() == {2019: 79}


TOWNS = """Town,District,2021,2022,2023,Area
Aville,North,100,110,120,7
Beville,North,200,190,210,9
Ceville,South,50,60,,3
"""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("How many people live in Aville?", 120),
        ("What is the total population?", 330),
        ("total population in 2022", 360),
        ("total population of Beville", 210),
    ],
)
def test_people_counted_anew_each_year_are_not_added_up(tmp_path: Path, question: str, value: float) -> None:
    path = tmp_path / "population.csv"
    path.write_text(TOWNS)
    found = told(path, question)
    assert found.value == value
    said = "Population of several times is not added up: the last, 2023, is taken."
    assert (said in found.notes) == ("2022" not in question)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("In which month was public employment highest?", "2022-02-01"),
        ("When was private employment lowest?", "2022-01-01"),
    ],
)
def test_the_noun_of_a_file_behind_one_of_its_columns_says_no_more(tmp_path: Path, question: str, value: str) -> None:
    path = tmp_path / "us-employment.csv"
    path.write_text("month,public,private\n2022-01-01,5,70\n2022-02-01,9,80\n2022-03-01,7,90\n")
    found = told(path, question)
    assert found.value == value


@pytest.mark.parametrize("headers", ["Q1 24,Q2 24,Q1 25,Q2 25", "Jan 24,Feb 24,Jan 25,Feb 25"])
def test_times_are_named_as_their_headers_name_them(tmp_path: Path, headers: str) -> None:
    text = f"Rep,{headers}\nAnna,9,4,1,2\nBen,2,3,8,4\nCarla,1,9,3,1\n"
    assert answered(tmp_path, text, f"who sold the most in {headers.split(',')[2]}").value == "Ben"
    assert answered(tmp_path, text, f"total in {headers.split(',')[0]}").value == 12
