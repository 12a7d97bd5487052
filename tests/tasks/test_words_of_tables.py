"""Words of questions that published tables say otherwise: high for maximum, killed for deaths, 1999 for 99."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables.ruling import LEAST
from tests.tasks.asked_tables import answered, ruling_of

WEATHER = """date,precipitation,temp_max,temp_min,wind,weather
2012-01-01,0.0,12.8,5.0,4.7,fog
2012-07-02,10.9,30.6,12.8,4.5,rain
2013-07-03,0.8,21.6,7.2,9.3,snow
2013-12-04,20.3,-1.2,-5.6,2.7,snow
"""
DISASTERS = "Kind,Year,Deaths\nFlood,1999,40\nFlood,2001,10\nFlood,2004,5\nStorm,2001,70\n"
AIRLINES = "airline,incidents_85_99,fatalities_85_99,incidents_00_14,fatalities_00_14\nAlar,2,0,6,9\nBora,9,88,1,0\n"
BIRTHS = "year,month,date_of_month,day_of_week,births\n" + "".join(
    f"{2000 + day % 3},{1 + day % 12},{1 + day % 31},{1 + day % 7},{8000 + 7 * day}\n" for day in range(400)
)
CITIES = "city,2014_murders,2015_murders,change\nAlba,211,344,133\nBern,50,40,-10\nCork,7,7,0\nDover,30,12,-18\n"
SWEETS = """sweet,chocolate,caramel,nougat,win
Alpha,1,1,1,70
Beta candy,0,1,0,60
Gamma,1,0,1,50
Delta,0,0,0,80
"""
GRADUATES = "Major,Median,Low_wage_jobs,Share\nMining,75000,50,1\nNursing,48000,900,2\nArts,30000,400,3\n"
TATTOOS = "Player Name,Tattoos yes/no\nAda,no\nBen,yes\nCem,yes\n"
SONGS = """school,conference,song_name,official_song,sec_duration
A,North,Onward,Yes,60
B,North,Fight,No,70
C,South,Glory,Yes,90
D,South,Hail,Yes,40
E,South,Rise,No,50
"""
FILMS = """title,type_of_subject,lead_actor_actress,director
One,Actor,Ada Ash,Eve
Two,Singer,Ben Birch,Eve
Three,Actor,Cy Cedar,Flo
Four,Athlete,Ben Birch,Gus
Five,Poet,Ben Birch,Flo
"""
DEATHS = """first_name,last_name,age,gender,death_date,type
Ada,Ash,20,Female,1992-04-30,Homicide
Ben,Birch,30,Male,1992-05-01,Death
Cy,Cedar,40,Male,1992-05-01,Homicide
"""
COUNTRIES = "country,population\nA,900000\nB,1200000\nC,30000\n"
STAFF = "position,appointee,length\nChief,Ada,200\nChief,Ben,100\nClerk,Cy,50\n"
TEMPERATURES = """date,actual_mean_temp,actual_min_temp,actual_max_temp,average_max_temp
2014-07-01,83,72,93,86
2014-07-02,86,75,96,86
2015-01-03,30,25,34,44
2015-01-04,32,20,42,44
"""
VOTES = "County,GORE,BUSH,Total\nA,10,5,15\nB,4,9,13\nC,1,3,4\n"
GAMES = "HomeTeam,Guest,HomeGoals,Year\nA,B,7,1990\nB,A,4,1990\nB,C,4,1991\n"
CARS = "car,mpg,cyl,share_unemployed\nAlfa,20,4,1\nBeta,30,4,2\nGamma,10,8,3\n"
CASES = "case,president,days,pardoned\nA,Nixon,900,no\nB,Nixon,800,yes\nC,Reagan,2000,yes\n"
MEANS = "county,district,avginc\nKern,a,10\nKern,b,20\nKings,c,5\n"
LINES = "movie,type,minute\nDogs,death,1\nDogs,word,2\nBill,death,3\nBill,death,4\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (TEMPERATURES, "What was the highest temperature?", "96"),
        (TEMPERATURES, "average temperature in January", 31.0),
        (TEMPERATURES, "How many days were hotter than 90?", 2),
        (TEMPERATURES, "When was it coldest?", "2015-01-04"),
        (VOTES, "How many votes did Gore get?", 15),
        (VOTES, "In how many counties did Bush beat Gore?", 2),
        (GAMES, "Which team scored the most home goals?", "B"),
        (CARS, "average mpg with 4 cylinders", 25.0),
        (CARS, "unemployment of the Gamma", "3"),
        (CASES, "How many pardons were there under Nixon?", 1),
        (CASES, "Which case lasted the longest?", "C"),
        (MEANS, "average income in Kern", 15.0),
        (LINES, "deaths per movie", "Bill: 2; Dogs: 1"),
        (WEATHER, "average high temperature in July", 26.1),
        (WEATHER, "lowest low temperature", -5.6),
        (WEATHER, "What was the wettest day?", "2013-12-04"),
        (WEATHER, "Which year had the most snow days?", "2013"),
        (DISASTERS, "How many people did floods kill since 2000?", 15),
        (DISASTERS, "Which year was the deadliest?", "2001"),
        (DISASTERS, "How many people died in storms?", 70),
        (AIRLINES, "Which airline had the most fatalities between 2000 and 2014?", "Alar"),
        (AIRLINES, "How many incidents did Bora have in 1985-1999?", 9),
        (BIRTHS, "How many births on 21 June 2002?", 8791),
        (CITIES, "In how many cities did murders go down?", 2),
        (CITIES, "Where did murders rise the most?", "Alba"),
        (CITIES, "Which cities fell?", "Bern, Dover"),
        (SWEETS, "Which sweets have caramel and nougat?", "Alpha"),
        (SWEETS, "share of sweets with chocolate", 0.5),
        (GRADUATES, "Which major has the highest median salary?", "Mining"),
        (TATTOOS, "How many players have tattoos?", 2),
        (SONGS, "Which conference has the longest songs on average?", "North"),
        (SONGS, "How long is the song of C?", "90"),
        (SONGS, "What share of songs in South are official?", 2 / 3),
        (FILMS, "Which actor starred in the most films?", "Ben Birch"),
        (DEATHS, "How many people died?", 3),
        (DEATHS, "What is the average age of the victims?", 30),
        (COUNTRIES, "How many countries have fewer than a million people?", 2),
        (STAFF, "average length of service by position", "Chief: 150; Clerk: 50"),
    ],
)
def test_what_is_said_otherwise_is_found(text: str, question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    if isinstance(value, float):
        assert found.value == pytest.approx(value), found.sentence
    else:
        assert str(found.value) == str(value), found.sentence


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (BIRTHS, "average births per day"),  # none per day of the week
        (CITIES, "In how many cities did murders fall by 2013?"),
        (DEATHS, "average income of the victims"),
    ],
)
def test_what_only_looks_alike_is_no_answer(text: str, question: str, tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, text, question)
    assert ruling.confidence < LEAST, ruling.best
