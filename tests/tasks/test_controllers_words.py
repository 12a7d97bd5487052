"""What analysts and controllers ask of ledgers, sales and staff: balances, margins, losses, who left, letters."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.scope import no_times
from desktop_app.tasks.tables.grid import Grid
from tests.tasks.asked_tables import answered, by_pandas, ruling_of, told

LEDGER = """Date,Description,Debit,Credit
2024-01-01,Opening,,1000
2024-01-05,Rent,500,
2024-02-01,Salary,,2000
2024-02-03,Food,100,
"""
RUNNING = """Date,Description,Debit,Credit,Balance
2024-01-01,Opening,,1000,1000
2024-01-05,Rent,500,,500
2024-02-03,Salary,,2000,2500
2024-02-03,Food,100,,2400
"""
BACKWARDS = "\n".join([RUNNING.splitlines()[0], *reversed(RUNNING.splitlines()[1:])]) + "\n"
SIGNED = """Date,Text,Amount
2024-01-02,Rent,-500.00
2024-01-03,Pay,2000.00
2024-02-02,Rent,-500.00
2024-02-05,Food,-40.50
"""
SHOP = """Product,Region,Revenue,Cost
Pen,North,100,60
Pen,South,200,150
Cup,North,300,100
"""
SALES = """Date,City,Segment,Gross Sales,Sales,Profit
2023-01-05,Sale,Home,110,100,20
2023-02-05,Rome,Office,60,50,-10
2024-01-05,Sale,Home,210,200,40
2024-02-05,Rome,Office,90,80,-15
"""
STAFF = """Employee,Gender,Department,Attrition,MonthlyIncome,PercentSalaryHike,TotalWorkingYears
1,Male,Sales,Yes,3000,20,10
2,Female,Sales,No,5000,11,8
3,Male,IT,No,4000,12,30
4,Female,IT,Yes,4500,15,9
5,Male,IT,No,4100,19,7
"""
MARKS = "Student,Subject,Grade\nAnn,Math,A\nAnn,Art,A\nAnn,Bio,B\nCy,Math,B\nCy,Art,B\nCy,Bio,B\nBob,Art,A\n"
DRAFT = "Name,Position,Weight\nAl,C,190\nBo,D,241\nCy,LW,180\nDi,G,200\nEd,C,214\nFy,D,200\n"
PAY = "Job,Size,Currency,salary,salary_in_usd\nDev,L,EUR,50,60\nOps,S,USD,40,40\nDev,L,EUR,70,80\nDev,M,GBP,30,40\n"
FILMS = "Title,star_rating,genre,duration\nA,9.1,Drama,200\nAfter Hours,7.7,Comedy,97\nC,8,Drama,181\nD,8.2,Drama,90\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (LEDGER, "net change", 2400),
        (LEDGER, "net cash flow in January", 500),
        (LEDGER, "what is the balance", 2400),
        (RUNNING, "what is the balance", "2400"),
        (BACKWARDS, "what's the current balance?", "2400"),
        (RUNNING, "balance in January", "500"),
        (RUNNING, "average balance", 1600),
        (SIGNED, "net cash flow", 959.5),
        (SIGNED, "what is the total of all incoming payments", 2000),
        (SHOP, "what is the margin", 290 / 600),
        (SHOP, "margin of Pen", 0.3),
        (SHOP, "which product has the highest margin", "Cup"),
        (SALES, "profit margin", 35 / 430),
        (SALES, "net sales in Rome", 130),
        (SALES, "which segments made a loss", "Office"),
        (SALES, "how many orders were sold at a loss", 2),
        (SALES, "which segment loses the most money", "Office"),
        (SALES, "how much did sales grow from 2023 to 2024", 130),
        (SALES, "sales growth from 2023 to 2024", 130 / 150),
        (SALES, "difference in average Sales between Home and Office", 85),
        (STAFF, "attrition rate", 0.4),
        (STAFF, "how many employees left", 2),
        (STAFF, "do men or women earn more on average", "Female"),
        (STAFF, "which department pays the most on average", "IT"),
        (MARKS, "who has the most As", "Ann"),
        (MARKS, "which student got the most Bs", "Cy"),
        (DRAFT, "heaviest center", "Ed"),
        (DRAFT, "how many goalies are there", 1),
        (DRAFT, "average weight of defensemen", 220.5),
        (PAY, "how many people work for large companies", 2),
        (PAY, "how many salaries are paid in euros", 2),
        (PAY, "average salary of Dev in USD", 60),
        (FILMS, "how many films are longer than 3 hours", 2),
    ],
)
def test_what_controllers_ask(tmp_path: Path, text: str, question: str, value: object) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == (pytest.approx(value) if isinstance(value, float) else value), found.sentence


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (SHOP, "what is the margin", 290 / 600),
        (LEDGER, "net change", 2400),
        (SALES, "difference in average Sales between Home and Office", 85),
    ],
)
def test_their_expressions_give_the_same(tmp_path: Path, text: str, question: str, value: float) -> None:
    assert by_pandas(tmp_path, answered(tmp_path, text, question)) == pytest.approx(value)


def test_margins_are_told_for_each_group(tmp_path: Path) -> None:
    found = answered(tmp_path, SHOP, "margin per region")
    assert dict(found.result[1:]) == {"North": pytest.approx(0.6), "South": pytest.approx(0.25)}
    assert "(Revenue − Cost) ÷ Revenue" in found.sentence


@pytest.mark.parametrize(
    ("question", "counts"),
    [("gender split", {"Male": 3, "Female": 2}), ("headcount by department", {"IT": 3, "Sales": 2})],
)
def test_a_split_counts_rows(tmp_path: Path, question: str, counts: dict[str, int]) -> None:
    assert dict(answered(tmp_path, STAFF, question).result[1:]) == counts


PEOPLE = "sex,age,fare,who\n" + "male,22,7,man\nfemale,38,71,woman\nmale,4,9,child\n" * 10 + "male,80,30,man\n"


def test_question_words_name_no_column(tmp_path: Path) -> None:
    found = answered(tmp_path, PEOPLE, "who was the oldest")
    assert [str(doubt) for doubt in found.doubts] == ["No column says who: sex is given."]
    tasks = "Task,Who,When\nPaint,Ada,2024-01-05\nClean,Bo,2024-02-01\nCook,Ada,2024-03-01\n"
    assert answered(tmp_path, tasks, "who has the most tasks").value == "Ada"
    assert answered(tmp_path, tasks, "who does Clean").value == "Bo"


HIGHER = "sex,higher,G1,G2,G3\n" + "F,yes,5,6,6\nM,yes,11,12,14\nF,no,9,8,10\nM,no,10,10,9\n" * 6


def test_a_comparative_names_no_column_and_grades_are_no_times(tmp_path: Path) -> None:
    assert answered(tmp_path, HIGHER, "do boys or girls have a higher average G3").value == "M"
    assert answered(tmp_path, HIGHER, "how many girls are there").value == 12


def test_what_a_column_is_called_is_rather_meant_than_a_cell_of_its_stem(tmp_path: Path) -> None:
    found = answered(tmp_path, SALES, "sales in 2024 vs 2023")
    assert dict(found.result[1:]) == {"2023": 150, "2024": 280}


@pytest.mark.parametrize(
    ("text", "question", "doubt"),
    [
        (LEDGER, "what is the balance", "No column holds a balance"),
        (FILMS, "how many films are longer than 3 hours", "duration has no unit"),
        (
            "Date,Details,Debit\n2024-01-01,POS31AUG Shop,20\n2024-01-02,POS CHG,1\n2024-01-03,Rent,500\n",
            "how many POS transactions",
            "“POS” stands alone in 1 of 2 rows",
        ),
        (
            "Chapter,Program,Amount\nStaff,A,900.50\nGoods,A,50.25\nGoods,B,49.25\n",
            "share of Staff in the total",
            "read in two ways",
        ),
        (
            "Order,Customer ID,Customer Name\n1,A-1,Ann\n2,A-2,Ann\n3,B-1,Bob\n4,A-1,Ann\n",
            "how many different customers are there",
            "read in two ways",
        ),
    ],
)
def test_what_may_be_meant_otherwise_is_doubted(tmp_path: Path, text: str, question: str, doubt: str) -> None:
    assert doubt in " ".join(map(str, answered(tmp_path, text, question).doubts))


def test_a_doubt_is_told_once(tmp_path: Path) -> None:
    rows = "".join(f"Land {number},{number}\n" for number in range(150))
    _, ruling = ruling_of(tmp_path, f"country,beer\nGermany,300\n{rows}", "How many people live in Germany?")
    assert len(set(ruling.certainty.doubts)) == len(ruling.certainty.doubts)


def test_when_has_no_answer_without_times(tmp_path: Path) -> None:
    for text, known in ((FILMS, False), (SALES, True), ("Film,released\nA,1994\nB,2001\n", True)):
        path = tmp_path / f"films{len(text)}.csv"
        path.write_text(text)
        grid = Grid.of(tables.read(path))
        assert (no_times(grid, "When was A released") == "") is known
        assert no_times(grid, "which film is the longest") == ""


def test_names_are_shown_rather_than_codes_of_mixed_case(tmp_path: Path) -> None:
    text = "code,name,continent,area\nSDN,Sudan,Africa,25\nAuT,Austria,Europe,8\nMLI,Mali,Africa,12\n"
    text += "FRA,France,Europe,5\nTCD,Chad,Africa,12\n"
    lookup = Lookup(Grid.of(tables.read(_written(tmp_path, text))))
    assert lookup.grid.entity is not None
    assert lookup.grid.entity.name == "name"
    assert answered(tmp_path, text, "largest country in Africa by area").value == "Sudan"


def _written(folder: Path, text: str) -> Path:
    path = folder / "codes.csv"
    path.write_text(text)
    return path


def test_continents_are_known_by_their_letters(tmp_path: Path) -> None:
    text = "country,beer,continent\n" + "Iran,0,AS\nJapan,70,AS\nFrance,127,EU\nKenya,58,AF\n"
    assert answered(tmp_path, text, "how many countries in Asia").value == 2


def test_a_value_is_averaged_within_each_year(tmp_path: Path) -> None:
    text = "date,value\n2000-01-01,10\n2000-02-01,20\n2001-01-01,40\n2001-02-01,60\n"
    assert dict(answered(tmp_path, text, "average value per year").result[1:]) == {"2000": 15, "2001": 50}


def test_who_died_when_is_the_day_of_death(tmp_path: Path) -> None:
    path = tmp_path / "deaths.csv"
    path.write_text("Name,Date of birth,Date of death\nPrince,1958-06-07,2016-04-21\nBowie,1947-01-08,2016-01-10\n")
    assert told(path, "when did Prince die").value == "2016-04-21"


def test_a_bank_export_without_names_has_an_amount(tmp_path: Path) -> None:
    text = '18.09.2017;"HOFER DANKT";18.09.2017;-33,87;EUR\n18.09.2017;"LIDL";16.09.2017;-24,11;EUR\n' * 2
    text += '19.09.2017;"LOHN";19.09.2017;1500,50;EUR\n'
    assert answered(tmp_path, text, "total expenses").value == pytest.approx(-115.96)


def test_an_amount_called_cantidad_is_money(tmp_path: Path) -> None:
    text = "Programa,Cantidad\nDeuda,100.5\nSalud,300.25\nDeuda,50\n"
    assert answered(tmp_path, text, "how much is spent on Deuda").value == pytest.approx(150.5)


COUNTIES = """County FIPS Code,County Name/State Abbreviation,Labor Force,Unemployment Rate (%)
001,"Bowie County, TX",900,5.3
037,"Cass County, TX",500,4.1
037,"Los Angeles County, CA",5000,5.2
001,"Texas County, MO",300,6.1
003,"Cook County, IL",2600,5.9
"""


def test_counties_are_told_by_their_names_and_looked_for_by_their_codes(tmp_path: Path) -> None:
    named = answered(tmp_path, COUNTIES, "which county has the highest unemployment rate")
    assert named.value == "Texas County, MO"
    within = answered(tmp_path, COUNTIES, "how many counties are in Texas")
    assert "other names end in TX" in " ".join(map(str, within.doubts))
    assert [choice.value for choice in within.choices][:1] == [2]
    overall = answered(tmp_path, COUNTIES, "overall unemployment rate")
    assert overall.doubts
    assert [choice.value for choice in overall.choices][:1] == [pytest.approx(0.0532)]


CABINET = (
    "president,appointee,start_date,end_date,length,departure_day\n"
    "Carter,Bert Lance,1977-01-21,1977-09-23,245,247\n"
    "Carter,Brock Adams,1977-01-23,1979-07-20,908,912\n"
    "Reagan,George Bush,1981-01-20,1989-01-20,2922,2923\n"
) + "".join(
    f"Reagan,Minister {number},1981-02-{number},1982-02-{number},365,{400 + number}\n" for number in range(10, 28)
)
"""A president has several ministers."""


def test_who_served_longest_is_not_who_came_first(tmp_path: Path) -> None:
    assert answered(tmp_path, CABINET, "who served the longest").value == "George Bush"
    by_days = "\n".join(",".join(line.split(",")[:4]) for line in CABINET.splitlines())
    assert answered(tmp_path, by_days, "who served the longest").value == "George Bush"
    days = answered(tmp_path, CABINET.replace("245,", "about 245,"), "how many days did Brock Adams serve")
    assert "departure_day was taken" in " ".join(map(str, days.doubts))


def test_bookings_are_no_books(tmp_path: Path) -> None:
    text = "Date,Category,Amount\n2024-01-01,Rent,5.50\n2024-01-02,Books,7.25\n2024-01-03,Rent,5.50\n"
    assert answered(tmp_path, text, "how many Rent bookings").value == 2
