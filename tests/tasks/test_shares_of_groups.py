"""Shares of groups: the rate in each of them, the part that each has of the whole, and which group has the most."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables import telling
from tests.tasks.asked_tables import answered, by_pandas, ruling_of

PATIENTS = """name,sex,class,year,survived
A,female,first,2020,yes
B,female,third,2020,no
C,male,third,2020,no
D,female,third,2021,yes
E,male,first,2021,yes
F,male,second,2021,no
"""
SALES = """order,city,channel,total
1,Oslo,online,10
2,Oslo,shop,30
3,Rome,online,20
4,Rome,online,
5,Rome,shop,40
"""
APPLICATIONS = """Admit,Gender,Dept,Freq
Admitted,Male,A,60
Rejected,Male,A,40
Admitted,Female,A,9
Rejected,Female,A,1
Admitted,Male,B,5
Rejected,Male,B,15
Admitted,Female,B,30
Rejected,Female,B,70
"""
TIPS = """tip,sex,smoker,day
1,F,yes,Sun
2,M,yes,Sun
3,F,no,Sun
5,F,no,Thur
4,M,yes,Thur
6,F,no,Thur
"""
SEEN = {
    ("survival rate by class", PATIENTS): {"first": 100, "third": 100 / 3, "second": 0},
    ("share of women per year", PATIENTS): {"2020": 200 / 3, "2021": 100 / 3},
    ("percentage of women who survived by class", PATIENTS): {"first": 100, "third": 50, "second": 0},
    ("what percentage of each class survived", PATIENTS): {"first": 100, "third": 100 / 3, "second": 0},
    ("share of online orders by city", SALES): {"Oslo": 50, "Rome": 200 / 3},
    ("share of total by city", SALES): {"Oslo": 40, "Rome": 60},
    ("share of online orders per city", SALES): {"Oslo": 50, "Rome": 200 / 3},
}


@pytest.mark.parametrize(("question", "text"), list(SEEN)[:2] + list(SEEN)[4:])
def test_a_share_is_told_of_each_group_and_an_expression_agrees(question: str, text: str, tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, text, question)
    assert ruling.best is not None
    assert ruling.sure
    found = telling.by_rule(grid, question, ruling)
    shares = {str(name): number for name, number in found.result[1:]}
    assert shares == pytest.approx(SEEN[question, text])
    checked = by_pandas(tmp_path, found).to_dict()
    assert {str(name): number for name, number in checked.items()} == pytest.approx(shares)


@pytest.mark.parametrize(
    ("question", "name", "figure"),
    [
        ("which class had the highest survival rate", "first", "100.0%"),
        ("Which class has the lowest share of women?", "second", "0.0%"),
        ("highest percentage of women by class", "third", "66.7%"),
        ("In which year was the survival rate highest?", "2021", "66.7%"),
        ("which year had the lowest survival rate", "2020", "33.3%"),
    ],
)
def test_the_group_with_the_largest_share_is_named_with_it(
    question: str, name: str, figure: str, tmp_path: Path
) -> None:
    found = answered(tmp_path, PATIENTS, question)
    assert (found.value, figure in found.sentence) == (name, True), found.sentence


def test_a_group_whose_amounts_come_to_nothing_has_no_share(tmp_path: Path) -> None:
    text = "city,channel,total\nOslo,online,0\nOslo,shop,0\nRome,online,5\nRome,shop,15\n"
    found = answered(tmp_path, text, "share of total that is online per city")
    assert found.result[1:] == (("Rome", 25),)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Which classes have a survival rate above 30%?", "first, third"),
        ("which class has a share of women of at most 0%", "second"),
        ("How many classes have a survival rate below 50 %?", 2),
    ],
)
def test_the_groups_whose_share_is_above_a_limit(question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, PATIENTS, question)
    assert found.value == value, found.sentence
    limit = question.rstrip("?").split()[-1].removesuffix("%") or question.split()[-2]
    assert f"{limit}%" in found.sentence
    checked = by_pandas(tmp_path, found)
    assert checked == value if isinstance(value, int) else ", ".join(checked.index) == value


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("How many women were admitted?", 39),
        ("What share of men were admitted?", 65 / 120),
        ("share of admitted by dept", {("A",): 6900 / 110, ("B",): 3500 / 120}),
        ("admitted by dept", {("A",): 69, ("B",): 35}),
        ("number of rows per dept", {("A",): 4, ("B",): 4}),
    ],
)
def test_a_list_that_says_how_often_each_row_came_is_counted_so(question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, APPLICATIONS, question)
    if isinstance(value, dict):
        assert {names: number for *names, number in found.result[1:] for names in [tuple(names)]} == pytest.approx(
            value
        )
    else:
        assert found.value == pytest.approx(value), found.sentence


@pytest.mark.parametrize(
    ("question", "headings", "rows"),
    [
        (
            "average tip per day and sex",
            ("day", "sex", "average of tip"),
            (("Thur", "F", 5.5), ("Thur", "M", 4), ("Sun", "F", 2), ("Sun", "M", 2)),
        ),
        (
            "count by smoker and sex",
            ("smoker", "sex", "count"),
            (("yes", "F", 1), ("yes", "M", 2), ("no", "F", 3)),
        ),
        ("total tip by day and smoker", ("day", "smoker", "sum of tip"), None),
        ("average tip per smoker", ("smoker", "average of tip"), None),
    ],
)
def test_groups_are_split_by_a_second_column(
    question: str, headings: tuple[str, ...], rows: tuple[tuple[object, ...], ...] | None, tmp_path: Path
) -> None:
    grid, ruling = ruling_of(tmp_path, TIPS, question)
    assert ruling.best is not None
    assert ruling.sure
    found = telling.by_rule(grid, question, ruling)
    assert found.result[0] == headings
    assert rows is None or sorted(found.result[1:], key=str) == sorted(rows, key=str)
    checked = by_pandas(tmp_path, found)
    assert sorted(checked.tolist()) == pytest.approx(sorted(number for *_, number in found.result[1:]))


def test_groups_that_are_split_stand_in_the_order_of_both(tmp_path: Path) -> None:
    found = answered(tmp_path, TIPS, "average tip per day and sex")
    assert [names for *names, _ in found.result[1:]] == [["Thur", "F"], ["Thur", "M"], ["Sun", "F"], ["Sun", "M"]]


@pytest.mark.parametrize("question", ["average place per team", "total points by team"])
def test_a_group_without_any_number_is_in_no_expression_either(question: str, tmp_path: Path) -> None:
    text = "player,team,place,points\na,X,4th,1\nb,X,2nd,2\nc,Y,1st,3\nd,Z,,\n"
    found = answered(tmp_path, text, question)
    checked = by_pandas(tmp_path, found).to_dict()
    assert checked == pytest.approx(dict(found.result[1:]))
