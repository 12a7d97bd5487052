"""Questions about published tables that were answered wrongly, or not at all for no reason; the tables are ours."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.ruling import LEAST
from tests.tasks.asked_tables import by_pandas, ruling_of

MISSIONS = """mission,company,date,price,successful
Lark 3,Aster,2022-07-15,12.5,True
Lark 2,Aster,2021-07-13,11.0,True
Wren 9,Boreal,2021-03-02,40.0,False
Lark 1,Aster,2021-01-05,90.0,False
Wren 8,Boreal,1999-11-20,,True
"""
RACES = """athlete,age,sport,medals
Ada,21,Swimming,1
Ben,25,Swimming,2
Cem,40,Shooting,1
Dov,44,Shooting,1
Eve,23,Swimming,1
Fay,41,Shooting,3
"""
ECONOMIES = "country,GDP (BILLIONS)\nAland,1200\nBeland,800\nCeland,2500\n"
SALES = """invoice,date,payment,total
1,2024-03-03,Cash,10
2,2024-03-04,Cash,20
3,2024-03-10,Card,30
4,2024-03-12,Cash,40
"""
COMPLAINTS = "complaint,count,cumulative %\nToo dear,70,70.0\nSmall portions,20,90.0\nNoise,10,100.0\n"
JOBS = "job_title,employment_type,salary\nClerk,FT,30\nCook,PT,15\nNurse,FT,42\nTeacher,PT,25\n"
PEAKS = """Peak,Country,Type,Elev,Lat
Alto,Chile,Stratovolcano,6100,-23
Bajo,Chile,Stratovolcanoes,2000,-30
Fuji,Japan,Shield,3700,35
"""
TURNOUT = "country,abbreviation,euro_turnout,nat_turnout\nItaly,IT,54.5,72.9\nSpain,ES,60.7,71.8\n"
STORES = "num,STRCITY,STRSTATE\n1,Austin,TX\n2,Waco,TX\n3,Tulsa,OK\n4,State College,PA\n"
PATIENTS = """name,sex,class,survived
A,female,first,yes
B,female,third,no
C,male,third,no
D,female,third,yes
E,male,first,yes
"""
HOSPITALS = """Provider Name,Provider Street Address,Discharges
North Hospital,12 Hospital Lane,30
South Clinic,7 Old Mill Road,50
North Hospital,12 Hospital Lane,25
East Clinic,99 New Bridge Street,10
West Clinic,3 Long Wood Way,5
South Clinic,7 Old Mill Road,1
North Hospital,12 Hospital Lane,5
East Clinic,99 New Bridge Street,2
West Clinic,3 Long Wood Way,1
East Clinic,4 Deep Water Court,2
"""
RIDES = """Date,Subways: Total Ridership,Subways: % of Usual Day,Buses: Total Ridership
2024-05-01,100,90,40
2024-05-02,60,50,70
"""
FUNNEL = "Step,Media,Affiliates\nVisit,9806,13104\nPurchase,1507,2403\n"
GAMES = """Date,HomeTeam,AwayTeam,Goals
2021-08-22,Arsenal,Chelsea,2
2022-04-20,Chelsea,Arsenal,6
2021-09-01,Arsenal,Leeds,1
2021-10-01,Leeds,Chelsea,3
"""
FIRMS = """Security,Sector,Sub-Industry
Apex,Energy,Oil Companies
Bolt,Energy,Drilling
Cord,Banking,Regional Banks
Dune,Banking,Holding Companies
Elm,Energy,Drilling
Fern,Energy,Drilling
"""
EXPENSES = """supplier,category,city,amount,paid
Acme,Travel,Paris,100,yes
Bolt,Office,Oslo,50,no
Acme,Travel,London,200,yes
Cord,Software,Paris,300,no
Bolt,Office,Paris,25,yes
Dune,Catering,Oslo,75,yes
"""
ANIMALS = """name,vore,sleep_total,sleep_rem,brainwt,bodywt
Cow,herbi,4.0,0.7,0.42,600
Dog,carni,10.1,2.9,0.07,14
Goat,herbi,5.3,0.6,0.11,33
Bat,carni,19.9,2.0,0.01,1
Elk,herbi,3.0,0.5,0.5,400
Fox,carni,9.8,2.4,0.05,4
"""
SCHOOLS = "county,district,tot_pop,testscr,avginc\nKern,A,100,650,11\nKern,B,200,700,12\nYolo,C,50,690,20\n"
DAYS = "Ozone,Temp,Month,Day\n41,67,5,1\n36,92,5,2\n12,95,6,1\n"
CARS = "Model,Origin,Price\nA,USA,35\nB,non-USA,40\nC,non-USA,20\nD,USA,10\n"
VOTES = "District,Party,Votes\nNorth,Red,1200\nNorth,Blue,1500\nSouth,Red,900\nSouth,Blue,400\n"
ORDERS = """Order,Customer,Ordered,Items,Total EUR
1001,Ada,2024-03-01,2,59.90
1002,Ben,2024-03-02,1,19.95
1003,Ada,2024-03-05,5,210.00
1004,Cid,2024-03-10,3,75.50
"""
STOCK = "Item,Qty,Min qty\nBolt M6,500,200\nNut M6,120,200\nLadder,3,1\n"
TRIPS = "From,To,km\nOffice,Airport,35\nAirport,Office,36\nHome,Office,22\nOffice,Home,22\n"
HOURS = "Date,Employee,Hours\n2024-06-03,Mara,6.5\n2024-06-04,Mara,7\n2024-06-11,Ole,8\n"
BILLS = """invoice,customer,paid,amount
1,Ada,yes,10
2,Ada,no,20
3,Ada,yes,5
4,Ben,yes,7
5,Ben,no,8
6,Cid,yes,9
"""
SHARES = "shop,Q1,Q2\nToys,20.5%,35.5%\nSport,25.0%,25.5%\nFuel,23.2%,26.6%\n"


def answered(folder: Path, text: str, question: str) -> tuple[object, str, tuple[str, ...]]:
    """Value, sentence and notes by the question's words alone."""
    grid, ruling = ruling_of(folder, text, question)
    found = telling.by_rule(grid, question, ruling)
    return found.value, found.sentence, found.notes


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (MISSIONS, "What was the most expensive mission?", "Lark 1"),
        (MISSIONS, "How many missions failed?", 2),
        (MISSIONS, "When was the first launch of Boreal?", "1999-11-20"),
        (MISSIONS, "Which year had the most launches?", "2021"),
        (MISSIONS, "success rate of Boreal", 0.5),
        (RACES, "average age of swimmers", 23),
        (RACES, "Who won the most medals in total?", "Fay"),
        (ECONOMIES, "How many countries have a GDP above 1000 billion?", 2),
        (ECONOMIES, "How many countries have a GDP above 2 trillion?", 1),
        (SALES, "how many invoices on a Sunday", 2),
        (SALES, "total on weekends", 40),
        (SALES, "What is the most popular payment method?", "Cash"),
        (COMPLAINTS, "How many complaints in total?", 100),
        (COMPLAINTS, "How many different complaints?", 3),
        (COMPLAINTS, "share of complaints about noise", 0.1),
        (COMPLAINTS, "most common complaint", "Too dear"),
        (JOBS, "how many part time jobs", 2),
        (PEAKS, "What is the highest peak?", "Alto"),
        (PEAKS, "How many stratovolcanoes are in Chile?", 2),
        (PEAKS, "which peak is furthest north", "Fuji"),
        (TURNOUT, "What was the national turnout in Italy?", "72.9"),
        (TURNOUT, "What was the European turnout in Spain?", "60.7"),
        (STORES, "In which state are the most stores?", "TX"),
        (PATIENTS, "What percentage of people in third class were women?", 2 / 3),
        (PATIENTS, "What share of women were in third class?", 2 / 3),
        (PATIENTS, "What share of women survived?", 2 / 3),
        (PATIENTS, "survival rate in first class", 1.0),
        (HOSPITALS, "How many hospitals are there?", 4),
        (RIDES, "On which day was subway ridership lowest?", "2024-05-02"),
        (RIDES, "How many people took the subway in 2024?", 160),
        (FUNNEL, "How many purchases came from affiliates?", "2403"),
        (SHARES, "What share does sport make in Q2?", "25.5%"),
        (GAMES, "When did Arsenal play Chelsea at home?", "2021-08-22"),
        (GAMES, "When did Chelsea play Arsenal at home?", "2022-04-20"),
        (FIRMS, "What share of companies is in banking?", 1 / 3),
        (BILLS, "which customers have more than 1 paid invoice", "Ada"),
        (BILLS, "how many customers have at least 1 unpaid invoice", 2),
        (VOTES, "Which party got the most votes?", "Red"),
        (ORDERS, "Which customer ordered most often?", "Ada"),
        (ORDERS, "biggest order", "210"),
        (STOCK, "How many bolts do we have?", 500),
        (TRIPS, "How many trips started at the office?", 2),
        (HOURS, "On which day did Mara work longest?", "2024-06-04"),
        (ANIMALS, "How many herbivores are there?", 3),
        (ANIMALS, "Which animal sleeps the most?", "Bat"),
        (ANIMALS, "Which has the largest brain?", "Elk"),
        (ANIMALS, "Which carnivore is the heaviest?", "Dog"),
        (SCHOOLS, "Which district has the best test scores?", "B"),
        (SCHOOLS, "Total population of Kern", 300),
        (SCHOOLS, "average income in Yolo", "20"),
        (DAYS, "How many days were hotter than 90?", 2),
        (CARS, "How many cars from outside the USA cost more than 30?", 1),
        (EXPENSES, "How many expenses are neither from Paris nor Oslo?", 1),
        (EXPENSES, "total amount of everything but Travel", 450),
        (EXPENSES, "How many are not from Paris and not paid?", 1),
        (EXPENSES, "total amount not from Paris or Oslo", 200),
        (EXPENSES, "either Travel or Office: total amount", 375),
        (EXPENSES, "how many suppliers have more than one expense", 2),
        (MISSIONS, "How many missions in 1999 and 2022?", 2),
        (MISSIONS, "How many missions were from Boreal or failed?", 3),
        (MISSIONS, "How many missions were in 1999 or from Aster?", 4),
        (MISSIONS, "How many missions cost more than 50 or were not successful?", 2),
        (PATIENTS, "How many people were men or did not survive?", 3),
        (FIRMS, "companies per sector", "Energy: 4; Banking: 2"),
    ],
)
def test_as_people_ask(tmp_path: Path, text: str, question: str, value: object) -> None:
    found, sentence, _ = answered(tmp_path, text, question)
    if isinstance(value, float | int) and not isinstance(found, str):
        assert found == pytest.approx(value), sentence
    else:
        assert str(found) == str(value), sentence


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (RACES, "average age of fencers"),
        (MISSIONS, "How many missions exploded?"),
        (SALES, "at what hour do most sales happen"),
        (EXPENSES, "compare Paris and Oslo"),
        (SALES, "busiest day?"),
        (EXPENSES, "how many expenses are above the usual ones"),
        (RACES, "How many athletes are fully remote?"),
    ],
)
def test_a_word_that_would_say_of_which_rows_is_not_passed_over(tmp_path: Path, text: str, question: str) -> None:
    _, ruling = ruling_of(tmp_path, text, question)
    assert ruling.confidence < LEAST, ruling.best


def test_a_part_of_a_month_that_is_not_understood_is_said(tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, HOURS, "How many hours in the first week of June?")
    found = telling.by_rule(grid, "How many hours in the first week of June?", ruling)
    assert found.left_out == ("first week of",)
    assert not found.sure


def test_which_way_the_best_was_taken_is_said(tmp_path: Path) -> None:
    marks = "Name,Maths\nAnna,1\nBen,5\n"
    for question in ("Who is best in maths?", "Who is the best student in maths?"):
        value, _, notes = answered(tmp_path, marks, question)
        assert value == "Ben"
        assert "“best” is taken as the highest Maths." in notes


def test_the_parts_of_a_share_are_said(tmp_path: Path) -> None:
    _, sentence, _ = answered(tmp_path, PATIENTS, "What percentage of people in third class were women?")
    assert sentence.endswith("2 of 3, is where sex is female, among the rows where class is third.")


def test_alternatives_stand_in_brackets_beside_other_conditions(tmp_path: Path) -> None:
    games = "Home,Away,Goals\nA,B,1\nB,A,2\nC,A,3\nB,C,4\n"
    _, sentence, _ = answered(tmp_path, games, "how many games between A and B")
    assert "(Home is A or Away is A) and (Home is B or Away is B)" in sentence


def test_the_last_train_is_the_latest(tmp_path: Path) -> None:
    trains = "Train,Departure\nA,07:30\nB,12:05\nC,09:10\n"
    assert answered(tmp_path, trains, "What is the last departure?")[1].startswith("The latest Departure is 12:05")


def test_house_numbers_are_no_figures(tmp_path: Path) -> None:
    grid, _ = ruling_of(tmp_path, HOSPITALS, "how many")
    assert not grid["Provider Street Address"].is_number
    figures = "rank\n1st place\n2nd place\n3rd place\n4th place\n5th place\n6th place\n"
    grid, _ = ruling_of(tmp_path, f"name,{figures}".replace("\n", "\nx,", 6).replace("\nx,\n", "\n"), "how many")
    assert grid["rank"].is_number


def test_rows_named_without_a_heading_are_read_though_they_hold_whole_numbers_alone(tmp_path: Path) -> None:
    path = tmp_path / "funnel.csv"
    path.write_text("Ad,Media,Direct\nVisit,9806,13104,6505\nSign-up,3065,6096,3011\nPurchase,1507,2403,1610\n")
    table = tables.read(path)
    assert list(table.frame.columns)[1:] == ["Ad", "Media", "Direct"]
    assert table.frame.iloc[2].tolist() == ["Purchase", 1507, 2403, 1610]


def test_a_weekday_is_an_expression_that_pandas_understands(tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, SALES, "how many invoices on a Sunday")
    found = telling.by_rule(grid, "how many invoices on a Sunday", ruling)
    assert by_pandas(tmp_path, found) == 2
