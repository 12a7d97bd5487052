"""Questions in a person's words to tables as they are published: what the words name, and what the answer rests on."""

from pathlib import Path

import pytest

from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.tasks.tables import sentences
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from desktop_app.tasks.tables.telling import by_rule, weighed, with_unknown
from tests.tasks.asked_tables import ruling_of


def grid_of(folder: Path, text: str) -> Grid:
    path = folder / "rows.csv"
    path.write_text(text, encoding="utf-8")
    return Grid.of(tables.read(path))


def asked(folder: Path, text: str, question: str) -> TableAnswer:
    """The answer of the surest reading by rule."""
    grid, ruling = ruling_of(folder, text, question)
    return by_rule(grid, question, ruling)


_FILMS = """title,year,studio,gross
Short Films About Glenn Gould,1993,Rhombus,1
Films of the Sea,2003,Pathé,7
The Wall,2004,Toho,5
The Fall,2006,Toho,9
The Hall,1999,Pathé,4
"""


def test_the_noun_that_is_counted_names_the_rows(tmp_path: Path) -> None:
    assert asked(tmp_path, _FILMS, "how many films were released after 2000?").value == 3
    assert asked(tmp_path, _FILMS, "how many films by Toho?").value == 2


def test_a_kind_that_cells_have_in_part_is_still_counted(tmp_path: Path) -> None:
    cars = "name,year\ntoyota corolla,1975\ntoyota corona,1978\nford pinto,1975\nfiat 128,1975\n"
    assert asked(tmp_path, cars, "how many toyotas are there?").value == 2
    banks = "company,industry\nA,Regional Banks\nB,Regional Banks\nC,Retail\nD,Retail\nE,Regional Banks\n"
    assert asked(tmp_path, banks, "how many banks?").value == 3


_LINES = """type,size,city
Line,4,Rome
Line,n/a,Rome
Line,8,Oslo
Line,,Oslo
Area,5,Rome
Area,6,Oslo
"""


def test_the_base_of_a_figure_is_told_with_the_rows_that_hold_none(tmp_path: Path) -> None:
    found = asked(tmp_path, _LINES, "average size of type Line")
    assert found.value == 6
    assert "over 2 of the 4 rows where type is Line, as 2 hold no number" in found.sentence
    whole = asked(tmp_path, _LINES, "average size of type Area")
    assert "over the 2 rows where type is Area" in whole.sentence
    most = asked(tmp_path, _LINES, "highest size of type Line")
    assert "2 of the 4 rows" in most.sentence


_MONUMENTS = """name,states,acres_affected,pres_or_congress
Katmai,Alaska,1088000,W. Wilson
Sitka,Alaska,57,W. Taft
Admiralty,Alaska,978881,J. Carter
Devils Tower,Wyoming,1193,T. Roosevelt
El Morro,New Mexico,160,T. Roosevelt
"""


_ACTS = """name,date,acres,year
Devils Tower,9/24/06,1193,1906
El Morro,12/8/36,1935,1936
Katmai,4/26/38,57,1938
Bears Ears,2/13/46,160,1946
"""


def test_a_year_of_two_figures_is_told_in_full_and_years_are_no_acres(tmp_path: Path) -> None:
    assert asked(tmp_path, _ACTS, "what is the earliest date?").value == "1906-09-24"
    assert asked(tmp_path, _ACTS, "how many rows between 1930 and 1940").value == 2


def test_the_largest_is_not_the_one_with_the_most_rows(tmp_path: Path) -> None:
    found = asked(tmp_path, _MONUMENTS, "what is the largest monument in Alaska?")
    assert found.value == "Katmai"
    assert "acres_affected" in found.sentence


def test_a_short_form_in_a_header_is_found(tmp_path: Path) -> None:
    assert asked(tmp_path, _MONUMENTS, "which president has the most rows?").value == "T. Roosevelt"


def test_several_may_be_asked_for_before_the_superlative(tmp_path: Path) -> None:
    found = asked(tmp_path, _MONUMENTS, "which 3 names have the most acres_affected?")
    assert found.value == "Katmai, Admiralty, Devils Tower"


def test_what_several_are_the_top_of_may_be_named_last(tmp_path: Path) -> None:
    crops = "state,wheat,corn\nOhio,4,9\nIowa,2,12\nKansas,30,5\nTexas,11,1\n"
    assert asked(tmp_path, crops, "top 2 states for wheat").value == "Kansas, Texas"


def test_a_cell_that_all_rows_have_tells_nothing(tmp_path: Path) -> None:
    crops = "category,state,total exports,beef\nstate,Ohio,40,9\nstate,Iowa,50,12\nstate,Texas,20,51\n"
    assert asked(tmp_path, crops, "which state exports the most beef?").value == "Texas"


def test_countries_are_found_by_their_codes(tmp_path: Path) -> None:
    jobs = "job,country_code\nBaker,DE\nCook,DE\nClerk,FR\nDriver,SE\n"
    assert asked(tmp_path, jobs, "how many rows are in Germany?").value == 2
    drafted = "player,born in\nA,SWE\nB,CAN\nC,SWE\nD,USA\n"
    assert asked(tmp_path, drafted, "how many Swedes are there?").value == 2


@pytest.mark.parametrize(("question", "value"), [("lowest ph", 2.9), ("total AfD votes", 12)])
def test_one_small_letter_is_no_word_of_a_header(tmp_path: Path, question: str, value: float) -> None:
    assert asked(tmp_path, "town,pH,AfD_votes\nA,3.1,5\nB,2.9,7\n", question).value == value


def test_customers_are_not_counted_by_their_types(tmp_path: Path) -> None:
    sales = "customer type,payment,total\nMember,Cash,5\nMember,Card,7\nNormal,Cash,3\nNormal,Cash,9\n"
    found = asked(tmp_path, sales, "how many customers paid cash?")
    assert found.value == 3
    assert any("Rows are counted, not the values of customer type" in note for note in found.notes)


def test_a_cell_filled_with_a_word_for_nothing_has_no_number(tmp_path: Path) -> None:
    scores = "country,pdi\nAlbania,#NULL!\nAustria,11\nChina,80\nGhana,#NULL!\nIndia,77\n"
    assert asked(tmp_path, scores, "how many rows have no pdi?").value == 2


def test_a_column_of_the_same_names_is_no_answer(tmp_path: Path) -> None:
    places = "departement,departement_article,aire\nAin,Ain,5785\nAisne,Aisne,7419\nLot,Lot,5226\n"
    assert asked(tmp_path, places, "area of Aisne").value == "7419"


def test_what_stands_for_several_others_is_told(tmp_path: Path) -> None:
    rhinos = "entity,rhinos\nKenya,8\nNamibia,11\nWorld,60\n"
    found = asked(tmp_path, rhinos, "which entity has the most rhinos?")
    assert any("World" in note for note in found.notes)


def test_a_noun_that_nothing_is_called_by_is_told(tmp_path: Path) -> None:
    found = asked(tmp_path, _MONUMENTS, "which gizmo is in Wyoming?")
    assert any("gizmo" in note for note in found.notes) or "gizmo" in found.sentence


def test_a_table_without_rows_says_so(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, "name,age,city\n")
    assert sentences.empty(grid) == "This table has no rows, only the names of its columns: name, age and city."


def test_words_that_are_all_used_weigh_more_than_the_checkpoint(tmp_path: Path) -> None:
    ours = asked(tmp_path, _LINES, "average size of type Line")
    theirs = TableAnswer(
        source=ours.source, question=ours.question, sentence="4.", value=4, coordinates=(), cells=(), aggregator="NONE",
        rows_seen=6, rows_total=6, score=ours.score + 0.05,
    )  # fmt: skip
    assert weighed(ours, theirs).value == 6
    assert weighed(ours, theirs, missed=True).value == 4


def test_a_checkpoint_s_answer_names_the_words_it_may_not_have_understood(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, _LINES)
    ruling = ruled(Lookup(grid), "average basket of type Line")
    found = with_unknown(asked(tmp_path, _LINES, "average size of type Line"), ruling)
    assert found.sentence.endswith("Nothing in the table answers to “basket”.")


_CLOSED = """Council,Libraries 2010,Libraries now,Total libraries closed since 2010
Leeds,53,38,15
York,16,14,2
Bath,11,10,1
"""
_KEEPERS = """Player,Club,GP,SV,GA,W,ShO
Hartman,LA,32,118,29,20,11
Garlick,DC,31,152,43,18,4
Dodd,LA,3,9,2,1,1
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_CLOSED, "how many libraries have closed since 2010 in total", 18),
        (_CLOSED, "how many libraries has York closed since 2010", "2"),
        (_KEEPERS, "who made the most saves", "Garlick"),
        (_KEEPERS, "who had the most shutouts", "Hartman"),
    ],
)
def test_a_name_in_parts_and_names_of_two_letters(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert asked(tmp_path, text, question).value == value
